"""What stands next to what: whether a passage binds a sentence's words as the sentence does.

"Two suppliers in Poland and one in Sweden" has every word of "two Swedish suppliers", but binds
the figures to other places. Each mark is a number from 0 to 2; `retellings` weighs them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from outreach.claims import parties, units, words
from outreach.claims.facts import Facts
from outreach.sentences import listed

_WALLS = frozenset(",;:.!?()\n–—") | listed(
    "and but while whereas who which und aber während et mais y pero mientras e ma mentre en maar "
    "mas i ale a"
)
_WALL = 3  # words that lie as far apart as a wall between two
_REACH, _FAR, _MOST = 4, 12, 8
_WAYS = {
    one: way
    for way, line in {
        "by": "by von vom durch par por da dal door przez",
        "from": "from aus ab off desde dalla dai dal van z ze od",
        "to": "to an zu zum zur à au aux al alla ai aan naar do",
        "for": "for für pour para per voor dla",
        "with": "with mit bei avec chez con presso met bij com z",
        "in": "in im at on am auf near en dans sur nella nel op te em na nos we w",
        "of": "of des der du de di del della van",
    }.items()
    for one in line.split()
}
_ENDS = frozenset(",;:.!?()\n–—")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_NO_DIGIT = re.compile(r"\D")


class _Line:
    """The words of a sentence or passage with their places, and the walls between them."""

    def __init__(self, read: Facts) -> None:
        self.read = read
        self.low = read.low[:400]
        self.stems = read.stem_of_each[:400]
        self.walls = [place for place, one in enumerate(self.low) if one in _WALLS]

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """The places of each stem."""
        found: dict[str, list[int]] = {}
        for place, stem in enumerate(self.stems):
            if stem:
                found.setdefault(stem, []).append(place)
        return found

    @cached_property
    def names(self) -> Mapping[str, Sequence[int]]:
        """The places of each name."""
        told = frozenset(self.read.names)
        found: dict[str, list[int]] = {}
        for place, one in enumerate(self.low):
            bare = words.fold(one).removesuffix("'s")
            if bare in told:
                found.setdefault(bare, []).append(place)
        return found

    @cached_property
    def figures(self) -> Mapping[str, Sequence[int]]:
        """The places of each figure."""
        found: dict[str, list[int]] = {}
        for place, one in enumerate(self.low):
            if value := _value(one):
                found.setdefault(value, []).append(place)
        return found

    def apart(self, one: int, other: int) -> int:
        """Return how far two places lie apart, walls between them counted."""
        low, high = sorted((one, other))
        return high - low + _WALL * (bisect_left(self.walls, high) - bisect_left(self.walls, low))

    def nearest(self, ones: Sequence[int], others: Sequence[int]) -> int:
        """Return how far the nearest two of some places lie apart."""
        return min(
            (self.apart(one, other) for one in ones[:_MOST] for other in others[:_MOST]),
            default=99,
        )

    def found(self, stem: str) -> Sequence[int]:
        """Return the places of a stem, or of what may stand for it."""
        if stem in self.places:
            return self.places[stem]
        alike = [one for one in words.related(stem) if one in self.places]
        alike = alike or [one for one in self.places if words.is_near(stem, one)]
        return sorted(place for one in alike for place in self.places[one])

    def way(self, place: int) -> str:
        """Return how the word at a place is joined: by a word for "by", "from", "to", or not."""
        for at in range(place - 1, max(-1, place - _REACH), -1):
            one = self.low[at]
            if one in _ENDS:
                return ""
            if one in _WAYS:
                return _WAYS[one]
        return ""


def _value(token: str) -> str:
    """Return a figure as digits, "2,000" and "2.000" alike; of another word nothing."""
    if token[0].isdigit():
        if _THOUSANDS.fullmatch(token):
            return _NO_DIGIT.sub("", token)
        whole, _, part = token.replace(",", ".").partition(".")
        return f"{whole}.{part}".rstrip("0").rstrip(".") if part else whole
    value = units.SMALL.get(token)
    return f"{value:g}" if value else ""


def marks(claim: Facts, quote: Facts) -> dict[str, float]:
    """Return the marks of how a sentence binds what its passage tells."""
    mine, page = _Line(claim), _Line(quote)
    return (
        _bound("name", mine, page, mine.names, page.names)
        | _bound("figure", mine, page, mine.figures, page.figures)
        | _ways(mine, page)
        | _sides(mine, page)
        | _neighbours(mine, page)
    )


def _bound(
    kind: str,
    mine: _Line,
    page: _Line,
    told: Mapping[str, Sequence[int]],
    given: Mapping[str, Sequence[int]],
) -> dict[str, float]:
    """Tell whether what stands by a name or figure stands nearer to another in the passage."""
    own = rival = farthest = 0
    for one in list(told)[:_MOST]:
        if one not in given:
            continue
        others = [place for other, places in given.items() if other != one for place in places]
        for stem in _beside(mine, told[one][0]):
            places = page.found(stem)
            if not places:
                continue
            near = page.nearest(given[one], places)
            farthest = max(farthest, min(near, _FAR))
            if others and page.nearest(others, places) < near:
                rival += 1
            else:
                own += 1
    both = max(1, own + rival)
    return {
        f"{kind} bound": own / both,
        f"{kind} bound to another": rival / both,
        f"{kind} far": farthest / (_FAR / 2),
        f"other {kind}s": min(len(given) - sum(one in given for one in told), 4) / 2,
    }


def _beside(line: _Line, place: int) -> list[str]:
    """Return the words near a place, up to the next mark."""
    found: list[str] = []
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(line.low) and abs(at - place) <= _REACH and line.low[at] not in _ENDS:
            if line.stems[at] and not _value(line.low[at]):
                found.append(line.stems[at])
            at += step
    return found


def _ways(mine: _Line, page: _Line) -> dict[str, float]:
    """Tell how names and words are joined, here and in the passage."""
    found: dict[str, float] = {}
    for one in list(mine.names)[:_MOST]:
        if one in page.names:
            found[f"name {mine.way(mine.names[one][0]) or 'alone'}"] = 1.0
            theirs = [page.way(place) or "alone" for place in page.names[one]]
            found |= {f"page's name {way}": 1.0 for way in theirs}
    same = other = 0
    for stem, places in list(mine.places.items())[: 2 * _MOST]:
        way = mine.way(places[0])
        given = {page.way(place) for place in page.places.get(stem, ())}
        if way and given - {""}:
            same, other = same + (way in given), other + (way not in given)
    return found | {"joined alike": same / max(1, same + other), "joined otherwise": other / 2}


def _sides(mine: _Line, page: _Line) -> dict[str, float]:
    """Tell on which side of a verb the company and the names stand, here and in the passage."""
    turned = kept = 0
    yours = [place for place, one in enumerate(mine.low) if one in parties.YOU]
    owns = [place for place, one in enumerate(page.low) if one in parties.OWN]
    found: dict[str, float] = {}
    for stem in sorted(mine.read.verbs & mine.places.keys()):
        at, there = mine.places[stem][0], page.found(stem)
        for one in list(mine.names)[:_MOST]:
            if one in page.names and there:
                is_kept = (mine.names[one][0] < at) == (page.names[one][0] < there[0])
                kept, turned = kept + is_kept, turned + (not is_kept)
        if yours:
            found["you before the verb" if yours[0] < at else "you behind the verb"] = 1.0
        if there and owns:
            side = "before" if owns[0] < there[0] else "behind"
            found[f"page's own {side} the verb"] = 1.0
        found["verb kept"] = max(found.get("verb kept", 0), float(bool(there)))
    return found | {"names kept by the verb": min(kept, 2) / 2, "names turned": min(turned, 2) / 2}


def _neighbours(mine: _Line, page: _Line) -> dict[str, float]:
    """Tell of pairs of words what the passage has beside the one, where it lacks the other."""
    found = {"object far": 0.0, "object new": 0.0}
    replaced = lacking = 0
    for (at, one), (place, other) in _pairs(mine):
        here, there = page.found(one), page.found(other)
        if here and there and one in mine.read.verbs:
            apart = min(page.nearest(here, there), _FAR) / (_FAR / 2)
            found["object far"] = max(found["object far"], apart)
        if bool(here) == bool(there) or place - at > _REACH:
            continue
        lacking += 1
        known = here or there
        step = 1 if here else -1
        if here and one in mine.read.verbs:
            found["object new"] = 1.0
        replaced += any(_has_other(mine, page, spot, step) for spot in known[:_MOST])
    return found | {
        "neighbours lacking": min(lacking, 6) / 3,
        "neighbours replaced": replaced / max(1, lacking),
    }


def _pairs(line: _Line) -> Iterator[tuple[tuple[int, str], tuple[int, str]]]:
    told = [(at, one) for at, one in enumerate(line.stems) if one and one not in words.FRAME]
    yield from pairwise(told[: 2 * _MOST])


def _has_other(mine: _Line, page: _Line, spot: int, step: int) -> bool:
    """Tell whether a word of which the sentence tells nothing stands next to a place."""
    for at in (spot + step, spot + 2 * step, spot + 3 * step):
        if not 0 <= at < len(page.low) or page.low[at] in _ENDS:
            return False
        if stem := page.stems[at]:
            return not mine.found(stem)
    return False
