"""A second look by the learned reader at what a rule took for an event of the firm.

Pure. A rule knows the words of an act and not what the rest of the entry is about: whose shop it
is, whether it is a machine or an offer. Where the learned reader is far from the rule's kind, the
entry is of the kind that it sees clearly, else of none.
"""

from collections.abc import Iterable
from itertools import islice
from typing import Final

from scoring.enums import SignalKind
from scoring.learned import matters
from scoring.news import events, evidence, news_model

Weights = dict[SignalKind | None, float]

LEAST: Final = -0.5  # lead over none below which a rule's kind is not believed
LEAST_SPOKEN: Final = -1.25  # where the firm speaks in the sentence
LEAST_NAMED: Final = -1.75  # where it is named, of which rules are surest
ALONE: Final = 1.0  # lead of the sentence alone that what stands around it cannot outweigh
OTHER: Final = 0.5  # by how much another kind must outweigh the rule's, and none
MACHINE: Final = 1.0  # so much where technology outweighs a launch: machines are sold, too
# What needs a sum or whose people they are: a rule sees to that, weights alone do not.
_ONLY_BY_RULE: Final = frozenset({SignalKind.FUNDING, SignalKind.LAYOFFS})


def kind_of(
    kind: SignalKind, headline: str, below: Iterable[str], text: str, name: str, language: str
) -> SignalKind | None:
    """Return what an entry reports that a rule took for ``kind`` by its sentence ``text``."""
    if language and language not in matters.LANGUAGES:
        return kind
    told = list(islice(below, news_model.SENTENCES))
    if text not in (headline, *told):
        told = [text]
    weights = _weights(headline, " ".join(told), name, language)
    other = None if events.names(text, name) else _clearly_other(kind, weights)
    if other is None and weights[kind] - weights[None] >= _least(text, name):
        return kind
    return kind if told and _is_told_alone(kind, text, name, language) else other


def _weights(headline: str, body: str, name: str, language: str) -> Weights:
    return news_model.weigh(matters.masked(headline, name), matters.masked(body, name), language)


def _clearly_other(kind: SignalKind, weights: Weights) -> SignalKind | None:
    best = max(filter(None, weights), key=weights.__getitem__)
    is_sold = kind is SignalKind.LAUNCH and best is SignalKind.TECHNOLOGY
    least = MACHINE if is_sold else OTHER
    is_clear = weights[best] - max(weights[kind], weights[None]) > least
    return best if is_clear and best not in _ONLY_BY_RULE else None


def _least(text: str, name: str) -> float:
    if events.names(text, name) or evidence.PROUD.match(text):
        return LEAST_NAMED
    return LEAST_SPOKEN if events.speaks_as_we(text) else LEAST


def _is_told_alone(kind: SignalKind, text: str, name: str, language: str) -> bool:
    weights = _weights(text, "", name, language)
    is_best = max(weights, key=weights.__getitem__) is kind
    return is_best and weights[kind] - weights[None] > ALONE
