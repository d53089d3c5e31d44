"""Who is named in the same place: "an offer from Bosun" where the draft has "from Loadscreen".

A place is a word with the preposition behind it. The draft's name stands elsewhere in the passage,
so that every word of the sentence is there and yet it says something else.
"""

from collections.abc import Sequence
from itertools import pairwise

from outreach.claims import nations, words
from outreach.claims.deeds import ADVERBIAL, ARTICLES
from outreach.claims.facts import Facts
from outreach.claims.parties import READER, THEM, Token

_SLOT = tuple[str, str]  # the stem of a word, and its preposition
_TIES = frozenset((",", "and", "or", "&", "et", "y", "e", "en"))
_ALSO = frozenset(("also", "aussi", "también", "anche", "ook", "também"))
_OUR = frozenset((THEM, READER))


def other(claim: Facts, quote: Facts) -> tuple[str, str] | None:
    """Return (given, claimed) names of one place that differ; None where none do.

    German is not read: its nouns look like names.
    """
    if not claim.names or claim.is_german or quote.is_german:
        return None
    given = _slots(quote.tokens)
    for slot, names in _slots(claim.tokens).items():
        theirs = given.get(slot, frozenset())
        if theirs and not names & theirs and not _is_wider(names, theirs):
            return _spoken(theirs), _spoken(names)
    return None


def _slots(tokens: Sequence[Token]) -> dict[_SLOT, frozenset[str]]:
    """Return who is named in each place of a sentence; "in Leeds, York and Hull" are all three."""
    found: dict[_SLOT, frozenset[str]] = {}
    for at, (before, one) in enumerate(pairwise(tokens), start=1):
        is_place = before.low[:1].isalpha() and not before.party and one.low in ADVERBIAL
        if is_place and (named := _named(tokens, at + 1, one.low)):
            slot = (words.stem(before.low), one.low)
            found[slot] = found.get(slot, frozenset()) | named
    return found


def _named(tokens: Sequence[Token], start: int, before: str) -> frozenset[str]:
    """Return the names of the list behind a preposition, articles skipped: "in A and also in B"."""
    found: frozenset[str] = frozenset()
    for at in range(start, len(tokens)):
        one = tokens[at]
        if _is_name(one):
            found |= one.party
        elif one.low in _ALSO or (found and one.low == before):
            continue
        elif one.low not in _TIES and (found or one.low not in ARTICLES):
            break
    return found


def _is_name(one: Token) -> bool:
    return bool(one.party) and one.text[:1].isupper() and not one.party & _OUR


def _is_wider(names: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell a country or region, in which the given place may lie."""
    if any(nations.lies_in(one, sorted(theirs)) for one in sorted(names)):
        return True
    return any(nations.of(one) for one in names) and not any(nations.of(one) for one in theirs)


def _spoken(names: frozenset[str]) -> str:
    return " ".join(sorted(names)).title()
