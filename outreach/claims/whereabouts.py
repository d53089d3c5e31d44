"""Where something is done: "pumps in York" of a firm that sells in York and makes pumps in Leeds.

A sentence that puts what one clause tells into the place of another has every word of its passage
and is false all the same.
"""

from collections.abc import Iterator
from itertools import pairwise

from outreach.claims import nations, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_IN = listed("in im at near en à a dans nel nella te bij em na no we w")
_TO = listed("to nach naar into")
_WALLS = frozenset(",;:.!?()\n–—") | listed(
    "and but while where which und aber während et mais y e pero mientras ma mentre en maar mas "
    "i ale oraz from von aus de"
)
_RELATIVE = listed("which that die der que qui che wat co które")
_MAKE = listed("make makes made making")  # which tell nothing by themselves
_MAKING = frozenset(map(words.stem, ("build", "manufacture", "produce")))
_TRADING = frozenset(map(words.stem, ("sell", "rent", "acquire", "import", "repair")))
_JOINED = listed("and und et y e en i oraz")


def check(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    """Give a place in which its passage has another deed, while this one is done elsewhere."""
    if claim.denied or quote.denied:
        return
    every = range(len(claim.low))
    here = [one for one in _places(claim, every) if one not in claim.denied]
    if len(here) != 1 or nations.of(here[0]):
        return
    place = here[0]
    if _is_only_sold(claim, quote):
        yield "weak", "The source does not say that this is made here."
    parts = list(_parts(quote))
    told = _deeds(claim, every)
    things = claim.stems - told - {words.stem(one) for one in claim.names}
    for verb in sorted(told):
        done = [one for one in parts if verb in _deeds(quote, one)]
        others = [_places(quote, one) for one in done]
        is_told = any(place in _lows(quote, one) for one in done)
        if not done or is_told or not all(others) or not _is_of(things, quote, done):
            continue
        other = others[0][0]
        if not nations.of(other) and _is_apart(place, quote, parts):
            said = f"The source says “{other.title()}” here, the draft says “{place.title()}”."
            yield "unsupported", said
            return


def _is_only_sold(claim: Facts, quote: Facts) -> bool:
    """Tell a passage that speaks of selling where a sentence speaks of making."""
    mine, theirs = (_deeds(one, range(len(one.low))) for one in (claim, quote))
    return bool(mine & _MAKING and theirs & _TRADING - mine) and not theirs & _MAKING


def _parts(quote: Facts) -> Iterator[range]:
    """Give the clauses of a passage; a list of places stays in one."""
    start = 0
    low, cased = quote.low, quote.cased
    for at, one in enumerate(low):
        is_list = one in _JOINED | {","} and cased[at + 1 : at + 2] and cased[at + 1][:1].isupper()
        if one in _WALLS and not is_list:
            yield range(start, at)
            start = at + 1
    yield range(start, len(low))


def _places(one: Facts, part: range) -> list[str]:
    """Return the names behind an "in", folded."""
    return [
        words.fold(one.low[at + 1])
        for at in part
        if one.low[at] in _IN and at + 1 in part and _is_name(one, at + 1)
    ]


def _is_name(one: Facts, at: int) -> bool:
    return words.fold(one.low[at]) in one.names and not words.is_listed(one.low[at])


def _deeds(one: Facts, part: range) -> frozenset[str]:
    """Return the verbs of a clause; who makes, produces or manufactures does one thing."""
    found = _stems(one, part) & words.VERBS
    is_making = bool(found & _MAKING) or any(one.low[at] in _MAKE for at in part)
    return (found - _MAKING) | (_MAKING if is_making else frozenset())


def _stems(quote: Facts, part: range) -> frozenset[str]:
    return frozenset(quote.stem_of_each[at] for at in part)


def _lows(quote: Facts, part: range) -> frozenset[str]:
    return frozenset(words.fold(quote.low[at]) for at in part)


def _is_of(things: frozenset[str], quote: Facts, done: list[range]) -> bool:
    """Tell whether a clause speaks of what the sentence does, by its words or a "which"."""
    return any(
        things & _stems(quote, one) or quote.low[max(0, one.start - 1)] in _RELATIVE for one in done
    )


def _is_apart(place: str, quote: Facts, parts: list[range]) -> bool:
    """Tell whether a place stands only in clauses with words of their own."""
    mine = [one for one in parts if place in _lows(quote, one)]
    if any(one in _TO and words.fold(other) == place for one, other in pairwise(quote.low)):
        return False  # what was moved there may be told of there
    names = {words.stem(one) for one in quote.names}
    return bool(mine) and all(_stems(quote, one) - names - {""} for one in mine)
