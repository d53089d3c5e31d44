"""Is what a sentence tells in words of its own borne out: marks of the comparison, weighed.

`weighing` says which verdicts are open to it. The trees that weigh them are fitted by
`bench.fit_retellings` to claims written by hand.
"""

from functools import cache
from math import exp
from pathlib import Path

from outreach.claims import amounts, happenings, markers, trees, wordings, words
from outreach.claims.context import Context
from outreach.claims.facts import Facts

FILE = Path(__file__).with_name("retellings.txt")
COPIED = 0.85  # of a sentence's words: what shares more is a near copy
# Chosen with whole authors left out: fewer truths are blocked and more falsehoods caught.
UNLIKELY = 0.62  # above it what is not refused is
UNLIKELY_HELD = 0.8  # the same where each check bears a retelling out
OPEN = 0.4  # below it what is refused is put to a person
OPEN_SELDOM = 0.17  # the same where a page denies it, or holds little of it
OPEN_BY_FIGURES = 0.9  # of what shares little, but gives a page's figures or is of another language
OPEN_BY_WORDS = 0.1  # of what shares little
_MOST_WORDS = 12
_FEW = 3


def marks(claim: Facts, quote: Facts, context: Context) -> dict[str, float]:
    """Return how the words and figures of a sentence are borne out, each mark from 0 to 2."""
    kinds = [_kind(*one, claim, quote) for one in _told(claim, context)]
    size = max(1, len(kinds))
    found = {one: kinds.count(one) / size for one in sorted(set(kinds))}
    for way in ("kept", "related", "near", "sense", "general", "new"):
        found[way] = found.get(f"{way} noun", 0.0) + found.get(f"{way} verb", 0.0)
    given = [bool(amounts.find(one, quote.numbers)) for one in claim.numbers]
    return found | {
        "words": min(size, _MOST_WORDS) / (_MOST_WORDS / 2),
        "few words": float(len(kinds) <= _FEW),
        "figures": min(len(given), 2) / 2,
        "figures given": sum(given) / len(given) if given else 0.0,
        "dates": float(bool(claim.days)),
        "names": float(bool(claim.names)),
        "denies": float(bool(claim.denied)),
        "one denies": float(bool(claim.denied) != bool(quote.denied)),
        "quantifier": float(bool(claim.quantifiers)),
        "English": float(claim.language == "en"),
        "two languages": float(claim.language != quote.language),
        "page plans": float(_is_plan(quote) and not _is_plan(claim)),
        "page's words": len(quote.stems & claim.stems) / max(1, len(quote.stems)),
    }


def _is_plan(one: Facts) -> bool:
    return bool(one.planned or one.is_future)


def _told(claim: Facts, context: Context) -> list[tuple[str, str]]:
    """Return the words to be borne out with their stems; names have a check of their own."""
    granted = wordings.granted(claim, context) | words.FRAME
    return [
        (token, stem)
        for stem, token in {
            stem: token
            for token, stem in zip(reversed(claim.low), reversed(claim.stem_of_each), strict=True)
        }.items()
        if stem and stem not in granted and token not in markers.SMALL
    ]


def _kind(token: str, stem: str, claim: Facts, quote: Facts) -> str:
    role = "verb" if stem in claim.verbs else "noun"
    if stem in quote.stems or stem in quote.vocabulary:
        return f"kept {role}"
    if words.related(stem) & quote.vocabulary:
        return f"related {role}"
    if quote.has_near(stem):
        return f"near {role}"
    senses = happenings.told(token)
    if senses and any(senses & happenings.told(one) for one in quote.low):
        return f"sense {role}"
    return f"general {role}" if stem in wordings.GENERAL else f"new {role}"


@cache
def _trees() -> trees.Trees:
    return trees.read(FILE)


def doubt(told: dict[str, float]) -> float:
    """Return how likely the marks of a retelling are those of a falsehood, from 0 to 1."""
    return 1 / (1 + exp(-_trees().total(told)))
