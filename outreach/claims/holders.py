"""Who holds which office in a sentence: "our CEO is Ida Krall", "Ida Krall became CEO"."""

from collections.abc import Sequence

from outreach.claims import words
from outreach.claims.parties import READER, THEM, Token

_BEHIND = 3  # words between an office and the name behind it
_BEFORE = 7
_STOPS = frozenset(".;!?\n")


def of(tokens: Sequence[Token], offices: frozenset[str]) -> dict[str, frozenset[str]]:
    """Return the folded names of who holds each office; offices without a name are left out."""
    found: dict[str, frozenset[str]] = {}
    for place, one in enumerate(tokens):
        if one.low in offices and (holder := _holder(tokens, place)):
            found[one.low] = found.get(one.low, frozenset()) | holder
    return found


def _holder(tokens: Sequence[Token], place: int) -> frozenset[str]:
    """Return the nearest name, that in front of the office first unless it opens the sentence."""
    behind = range(place + 1, min(place + 1 + _BEHIND, len(tokens)))
    before = range(place - 1, max(-1, place - 1 - _BEFORE), -1)
    for places in (before, behind):
        for at in places:
            if tokens[at].low in _STOPS:
                break
            if _is_person(tokens[at]):
                return tokens[at].party
    return frozenset()


def _is_person(one: Token) -> bool:
    is_own = bool({THEM, READER} & one.party)
    return bool(one.party) and not is_own and not one.is_open and one.text[:1].isupper()


def are_others(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether two sets of names are two people."""
    plain = {words.fold(one) for one in mine}
    return bool(mine and theirs) and not plain & {words.fold(one) for one in theirs}
