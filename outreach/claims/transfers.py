"""Who gives and who takes, in whatever words: "A ordered from B" is "B supplied A".

Goods, money, people and offices pass from one to another; each verb of passing on tells which of
its sides gives. Two sentences are compared only where both tell of the same kind, and only over
somebody who is named: who gives in the one and takes in the other has been turned round. No
grammar: a side is the words between the verb and the next mark or small word.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from outreach.claims import parties, units, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_BREAKS = frozenset(",;:.!?()\n–—") | listed(
    "and but while when because where und aber während et mais y pero"
)
_RELATIVE = listed("who which that whom der die das")
_BE = listed("is are was were be been being wurde wurden wird werden")
_TO, _FOR = listed("to an"), listed("to for")
_FROM = listed("from von vom")
_INTO = listed("in into")
_LISTING = listed(", and und")  # "from Tern, Bosun and Lorne"
_BY = listed("by von durch")
_AUXILIARIES = listed("hat haben hatte will wollen wird wurde wurden soll möchte möchten")
_LAST = listed("verkauft geliefert gekauft übergeben übernommen übernahm")  # at a clause's end
_SMALL = parties.PREPOSITIONS | parties.BY | _BREAKS | _RELATIVE
_NOUN_BEHIND = listed("a an the more extra higher starting")
_MOST = 6  # words a side
# kind → the verbs of one who gives, of one who takes, of one who goes, and the nouns of gifts.
# "Joins" and "succeeds" have on their right who takes and who gives.
_VERBS = {
    "goods": ("sell supply provide deliver ship export verkauft liefert geliefert",
              "buy acquire purchase order import kauft gekauft", "", ""),
    "money": ("give lend pay award grant donate invest contribute",
              "receive raise borrow obtain collect", "", "gift loan donation"),
    "people": ("lose", "hire recruit poach appoint", "move transfer switch leave join", ""),
    "office": ("übergeben übergibt hand", "succeed übernommen übernahm übernimmt", "", ""),
}  # fmt: skip
_WAYS = ("give", "take", "go", "gift")
_TABLE = {
    words.lemma(verb): (kind, way)
    for kind, lists in _VERBS.items()
    for way, verbs in zip(_WAYS, lists, strict=True)
    for verb in verbs.split()
}
_JOIN, _LEAVE = words.lemma("join"), words.lemma("leave")
_GRANTS = listed("grant grants")


@dataclass(frozen=True, slots=True)
class _Transfer:
    kind: str
    giver: frozenset[str]
    taker: frozenset[str]


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give a transfer whose giver takes in the source, or whose taker gives."""
    own = frozenset(words.stem(one) for one in context.own) | context.own
    for mine in _read(claim):
        theirs = [other for other in _read(quote) if other.kind == mine.kind]
        # Who both sells to somebody and buys from them is told both ways by the source itself.
        is_copied = any(_without(mine, own) == _without(other, own) for other in theirs)
        if not is_copied and any(_is_turned(mine, other, own) for other in theirs):
            yield "unsupported", "In the source it is the other way round: who gives to whom."
            return


def _without(one: _Transfer, own: frozenset[str]) -> _Transfer:
    return _Transfer(one.kind, one.giver - own, one.taker - own)


def _is_turned(mine: _Transfer, other: _Transfer, own: frozenset[str]) -> bool:
    is_same = mine.giver & other.giver - own or mine.taker & other.taker - own
    is_turned = mine.giver & other.taker - own or mine.taker & other.giver - own
    return bool(is_turned and not is_same)


@lru_cache(maxsize=1_024)
def _read(one: Facts) -> tuple[_Transfer, ...]:
    tokens = one.low
    found = []
    for place, token in enumerate(tokens):
        kind, way = _TABLE.get(words.lemma(token), ("", ""))
        if kind and (giver_taker := _sides(tokens, place, kind, way)):
            found.append(_Transfer(kind, *giver_taker))
    return tuple(found)


_Pair = tuple[frozenset[str], frozenset[str]]


def _sides(tokens: Sequence[str], place: int, kind: str, way: str) -> _Pair | None:
    """Return who gives and who takes by the word at a place; empty where it is not told."""
    at = place - 1
    while at > 0 and (tokens[at][:1].isdigit() or tokens[at] in units.SCALE):
        at -= 1  # "a €96 million order"
    has_article = at < place - 1 and tokens[at] in ("a", "an", "the")
    before = tokens[at if has_article else place - 1] if place else ""
    is_noun = before in parties.POSSESSIVE or before in _NOUN_BEHIND or before[:1].isdigit()
    source, goal = _behind(tokens, place, _FROM), _behind(tokens, place, _TO)
    is_gift = tokens[place].startswith("investment") or (is_noun and tokens[place] in _GRANTS)
    if way == "gift" or is_gift:
        return source, frozenset()
    if is_noun:
        return None
    if way == "go":
        goal = _behind(tokens, place, _FOR)
        lemma = words.lemma(tokens[place])
        thing = _phrase(tokens, place)
        return (source or thing, goal) if lemma == _LEAVE else (
            (source, thing) if lemma == _JOIN else (source, goal)
        )  # fmt: skip
    is_passive = bool(_BE & {*tokens[max(0, place - 2) : place]})
    doer = _behind(tokens, place, _BY) if is_passive else _doer(tokens, place)
    if way == "take":
        giver = source or (_phrase(tokens, place) if kind == "office" else frozenset())
        return giver, doer
    if tokens[place].startswith("invest"):
        goal = _behind(tokens, place, _INTO)
    is_second = not goal and kind == "money" and not is_passive
    return doer, _addressee(tokens, place) if is_second else goal


def _doer(tokens: Sequence[str], place: int) -> frozenset[str]:
    """Return the words of the subject: those before the verb up to a mark or small word."""
    end = place
    if tokens[place] in _LAST:
        near = range(place - 1, max(-1, place - 14), -1)
        end = next((at for at in near if tokens[at] in _AUXILIARIES), 0)
    found: list[str] = []
    for at in range(end - 1, max(-1, end - 1 - _MOST), -1):
        if tokens[at] in _SMALL:
            break
        found += _told(tokens[at])
    return frozenset(found)


def _behind(tokens: Sequence[str], place: int, markers: frozenset[str]) -> frozenset[str]:
    """Return the words behind the first small word of a kind in a verb's clause."""
    start = max(0, place - 8) if tokens[place] in _LAST else place + 1
    for at in range(start, min(place + 12, len(tokens))):
        if at > place and tokens[at] in _BREAKS:
            break
        if tokens[at] in markers:
            return _phrase(tokens, at, _LISTING if markers is _FROM else frozenset())
    return frozenset()


def _phrase(
    tokens: Sequence[str], place: int, listing: frozenset[str] = frozenset()
) -> frozenset[str]:
    found: list[str] = []
    for at in range(place + 1, min(place + 1 + _MOST * (1 + bool(listing)), len(tokens))):
        if tokens[at] in _SMALL - listing or tokens[at][:1].isdigit():
            break
        found += _told(tokens[at])
    return frozenset(found)


def _addressee(tokens: Sequence[str], place: int) -> frozenset[str]:
    """Return who stands between a verb and what is given: "gave the county a grant"."""
    found: list[str] = []
    for at in range(place + 1, min(place + 1 + _MOST, len(tokens))):
        is_next = tokens[at] in ("a", "an", "the") and bool(found)
        if tokens[at][:1].isdigit() or is_next:
            return frozenset(found)
        if tokens[at] in _SMALL:
            break
        found += _told(tokens[at])
    return frozenset()


def _told(token: str) -> list[str]:
    is_word = token[:1].isalpha() and len(token) > 1 and words.fold(token) not in words.STOP
    return [words.stem(token)] if is_word and token not in units.NUMERIC else []
