"""The kind of the small word before a party: by, from, to, for, of, in …"""

from collections.abc import Sequence

from outreach.claims import lists, relation_table, words
from outreach.claims import relation_small as small
from outreach.claims.parties import Token

_MOST_BEFORE_LIST = 10  # words


def of_second(tokens: Sequence[Token], at: int, floor: int) -> str:
    """Return it for the second of two parties, whose list may begin before it."""
    start = max(lists.start_of(tokens, at), floor)
    return before(tokens, start, floor) or (_of_list(tokens, start, floor) if start < at else "")


def _of_list(tokens: Sequence[Token], start: int, floor: int) -> str:
    """Tell a list that says who they are: "by leaders of their trade, A, B and C"."""
    if tokens[start - 1].low != ",":
        return ""
    ahead = tokens[max(floor, start - _MOST_BEFORE_LIST) : start]
    return "by" if any(one.low in small.BY for one in ahead) else ""


def before(tokens: Sequence[Token], at: int, floor: int) -> str:
    """Return it for a party that begins at a place, looking back no further than `floor`."""
    raw = [one.low for one in tokens[:at]]
    if raw[at - 1 : at] == ["based"]:
        at -= 1
        while at > floor and tokens[at - 1].text[:1].isupper():
            at -= 1  # "of Falls Church-based Northrop"
    for place in range(at - 1, max(floor, at - 4) - 1, -1):
        if raw[max(0, place - 2) : place + 1] == ["por", "parte", "de"]:
            return "by"
        if raw[place] in small.MARKERS:
            return small.MARKERS[raw[place]]
        # "The investor B", "from founder B"
        is_title = place == at - 1 and (
            raw[place - 1 : place] in (["the"], ["der"], ["den"])
            or relation_table.is_role(words.fold(raw[place]))
        )
        if raw[place] not in small.ARTICLES and not is_title:
            break
    return ""
