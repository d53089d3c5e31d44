"""The part of a sentence that speaks of what a claim says: "we lost Norrmat and won Kustfisk"."""

import re
from functools import lru_cache

from outreach.claims import facts, words
from outreach.claims.facts import Facts

_CUT = re.compile(
    r",? (?:and|but|while|whereas|und|aber|während|et|mais|y|pero|mientras|e|ma|mentre|en|maar|mas|"
    r"i|ale|a) (?=\w)|; |,? (?:because|weil|parce que|porque|perché|omdat|ponieważ) (?=\w)|"
    r", (?=(?:which|who|where|with|but)\b)|(?<=[^\W_]{2}[.!?])\s+(?=[^\W\d_a-z])"
)


def nearest(claim: Facts, quote: Facts) -> Facts:
    """Return the clause with a verb of its own that shares most with a claim, or all of it."""
    best = nearest_few(claim, quote)
    return best[0] if len(best) == 1 else quote


def nearest_few(claim: Facts, quote: Facts) -> tuple[Facts, ...]:
    """Return the clauses that share most with a claim; all of it where none shares a word."""
    parts = _of(quote.text)
    if len(parts) < 2:
        return (quote,)
    told = (claim.stems | frozenset(claim.names)) - _TURNING
    shares = [len(told & one.vocabulary) for one in parts]
    best = max(shares)
    return tuple(
        one for one, share in zip(parts, shares, strict=True) if share == best and best
    ) or (quote,)


def are_several(claim: Facts) -> bool:
    """Tell whether a sentence has more than one clause with a verb of its own."""
    return len(_of(claim.text)) > 1


_TURNING = words.ADVERSE.union(words.OPPOSITES)
_TELLING = words.VERBS | words.ADVERSE


@lru_cache(maxsize=1_024)
def _of(text: str) -> tuple[Facts, ...]:
    """Cut a sentence where a new verb of the lexicon begins a clause."""
    found: list[str] = []
    start = 0
    ends = [(one.start(), one.end()) for one in _CUT.finditer(text)]
    for end, following in [*ends, (len(text), len(text))]:
        part = text[start:end]
        if found and not _has_verb(part):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
        start = following
    return tuple(facts.read(one) for one in found) if len(found) > 1 else ()


def _has_verb(part: str) -> bool:
    return not _TELLING.isdisjoint(facts.read(part).stems)
