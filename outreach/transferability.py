"""Would the text still fit the others of the segment with only the name changed? (ENR6)

A draft is tied to its contact by anchors: words of its factual sentences that stand in this
contact's own evidence and in hardly any other's. Names tie nothing, because they are exchanged;
industry and funding-stage phrases tie little, because the segment shares them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from outreach import sentences
from outreach.claims import split_statements, words

# Words that a whole segment shares: they describe its kind, not this company.
_GENERIC = frozenset(
    words.stem(one)
    for one in (
        *("saas", "software", "b2b", "startup", "fintech", "ecommerce", "retail", "health"),
        *("healthcare", "logistics", "industry", "platform", "tool", "digital", "technology"),
        *("tech", "cloud", "data", "ai", "sales", "marketing", "business", "service", "product"),
        *("solution", "market", "seed", "series", "round", "funding", "stage", "growth", "grow"),
        *("scale-up", "enterprise", "mid-market", "company", "team", "customer", "work", "help"),
        *("use", "time", "year", "month", "week", "way", "expand", "hire", "launch", "raise"),
        *("role", "open"),
    )
)
# An anchor may stand in this share of the others' evidence at most, and always in one.
_RARE = 0.2
_QUOTED = re.compile(r"[\"“„]([^\"“”„\n]{8,400})[\"”]")


@dataclass(frozen=True, slots=True)
class Subject:
    """A contact as the test sees it: who it is, and what is known about its company."""

    id: str
    names: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span `text[start:end]` that is true of this contact and hardly of the others."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """The verdict: `is_transferable` is None when there was nobody to compare with."""

    is_transferable: bool | None
    fits: int
    others: int
    counter_example: str | None
    anchors: tuple[Anchor, ...]


def try_on(body: str, contact: Subject, others: Sequence[Subject], sender: str = "") -> Transfer:
    """Try a draft on the other contacts of its segment; name the first whom it fits as well."""
    exchanged = _plain_words(contact.names)
    own = _plain_words(contact.evidence) - exchanged
    corpora = [_plain_words(other.evidence) for other in others]
    anchors = _anchors(body, own, corpora, exchanged, sender)
    fitting = [
        other.id
        for other, corpus in zip(others, corpora, strict=True)
        if all(_holds(anchor, corpus) for anchor in anchors)
    ]
    return Transfer(
        is_transferable=bool(fitting or not anchors) if others else (True if not anchors else None),
        fits=len(fitting),
        others=len(others),
        counter_example=fitting[0] if fitting else None,
        anchors=tuple(Anchor(one.start, one.end, one.text) for one in anchors),
    )


@dataclass(frozen=True, slots=True)
class _Tie:
    start: int
    end: int
    text: str
    keys: frozenset[str]


def _anchors(
    body: str,
    own: frozenset[str],
    corpora: Sequence[frozenset[str]],
    exchanged: frozenset[str],
    sender: str,
) -> list[_Tie]:
    found = []
    for statement in split_statements(body, sender):
        if statement.kind != "factual":
            continue
        keys = _plain_words(statement.text) & own - exchanged - _GENERIC
        rare = frozenset(key for key in keys if _is_rare(key, corpora))
        if rare:
            start, end = _span(statement.text, rare)
            found.append(
                _Tie(
                    statement.start + start,
                    statement.start + end,
                    statement.text[start:end],
                    rare,
                )
            )
    return found


def _plain_words(text: str) -> frozenset[str]:
    """Return the comparable words of a text, figures with them: "3,000" and "3000" are one."""
    keys = set()
    for token in sentences.words(text):
        lowered = token.lower()
        if token[0].isdigit():
            keys.add(re.sub(r"[,.]", "", lowered))
        elif lowered not in words.STOP and len(lowered) > 1:
            keys.add(words.stem(lowered))
    return frozenset(keys)


def _is_rare(key: str, corpora: Sequence[frozenset[str]]) -> bool:
    return sum(key in corpus for corpus in corpora) <= max(1, _RARE * len(corpora))


def _holds(anchor: _Tie, corpus: frozenset[str]) -> bool:
    """A tie holds for another contact when most of its words are true of that one, too."""
    return len(anchor.keys & corpus) >= 0.75 * len(anchor.keys)


def _span(sentence: str, keys: frozenset[str]) -> tuple[int, int]:
    """Return the shortest span of a sentence that covers its rare words; a quotation whole."""
    quoted = _QUOTED.search(sentence)
    if quoted:
        return quoted.span(1)
    places = [
        match.span()
        for match in sentences.WORD.finditer(sentence)
        if words.stem(match.group().lower()) in keys
        or re.sub(r"[,.]", "", match.group().lower()) in keys
    ]
    return (places[0][0], places[-1][1]) if places else (0, len(sentence))


def subject(identity: str, record: Mapping[str, str], evidence: Sequence[str]) -> Subject:
    """Make a subject of a record and its evidence; names and company are what is exchanged."""
    named = ("full_name", "first_name", "last_name", "company_name", "company", "company_domain")
    names = " ".join(str(record.get(key, "")) for key in named)
    names = re.sub(r"[.@]", " ", names)
    # A figure in a record ties only together with the evidence it stands in.
    return Subject(identity, names, "\n".join(evidence))
