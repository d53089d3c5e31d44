"""Parties told in one breath: what stands before the first of "by A, B and C" is said of all."""

from collections.abc import Sequence

from outreach.claims.parties import READER, Token
from outreach.sentences import listed

_ARTICLES = listed("the die der das den le la les el los las il lo gli de het")
_MOST = 40  # words of a list
_FEW = 2  # commas that are enough for one without "and"
_AND = listed("and or & und oder et ou y o e en sowie")


def start_of(tokens: Sequence[Token], at: int) -> int:
    """Return where the list begins in which a party stands: with A in "by A, B and C"."""
    first, is_closed, ties = _name_start(tokens, at), _is_before_and(tokens, at), 0
    while (
        at - first < _MOST
        and 0 < (end := _before_ties(tokens, first)) < first
        and _is_listed(tokens[end - 1])
    ):
        is_tied = any(one.low in _AND for one in tokens[end:first])
        if is_tied and (is_closed or ties):
            break  # "by A and B, C": the list ends with B
        is_closed, ties = is_closed or is_tied, ties + 1
        first = _name_start(tokens, end - 1)
    # A single comma may end a clause: "Bought by A, B grew".
    is_list = is_closed or ties >= _FEW or (ties == 1 and _is_before_comma(tokens, at))
    return first if is_list else at


def _name_start(tokens: Sequence[Token], at: int) -> int:
    while at and tokens[at - 1].party == tokens[at].party:
        at -= 1
    return at


def _before_ties(tokens: Sequence[Token], at: int) -> int:
    end = at - 1 if at and tokens[at - 1].low in _ARTICLES else at
    start = end
    while start and (tokens[start - 1].low == "," or tokens[start - 1].low in _AND):
        start -= 1
    return start if start < end else at


def _is_before_comma(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a comma with another name follows a party."""
    end = at
    while end < len(tokens) and tokens[end].party == tokens[at].party:
        end += 1
    is_comma = end < len(tokens) and tokens[end].low == ","
    return is_comma and any(map(_is_listed, tokens[end + 1 : end + 2]))


def _is_before_and(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an "and" with another name follows in the list of a party."""
    end = at
    while end < min(len(tokens), at + _MOST) and (
        _is_listed(tokens[end]) or tokens[end].low == ","
    ):
        end += 1
    following = tokens[end + 1 : end + 2]
    return end < len(tokens) and tokens[end].low in _AND and any(map(_is_listed, following))


def _is_listed(one: Token) -> bool:
    return bool(one.party) and one.text[:1].isupper() and READER not in one.party
