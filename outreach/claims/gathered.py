"""What of a sentence its page tells at all, and how much of it within three sentences.

A retelling may gather what a page tells in several places; what is invented has words, figures and
names that stand nowhere near each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from outreach.claims import amounts, facts, markers, timing, units, wordings, words
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.claims.numbers import Number
from outreach.claims.passages import Text

_EXACT, _NEAR, _RELATED, _BESIDE = 1.0, 0.8, 0.6, 0.8
_GENERAL_WEIGHT = 0.4
_MOST_READ = 12  # sentences that have a figure or a year
_SCALES = (1, 1e3, 1e6, 1e9)
_WORDS_OF: dict[float, frozenset[str]] = {}
for _word, _value in (*units.SMALL.items(), *units.ORDINALS.items()):
    _WORDS_OF[_value] = _WORDS_OF.get(_value, frozenset()) | {words.stem(_word)}


@dataclass(frozen=True, slots=True)
class Gathered:
    """Shares from 0 to 1 of a sentence's words, figures, dates and names.

    `page`: anywhere; `window`: most in a sentence with its neighbours. Of figures, dates and names
    each that stands on the page, and each in that window; 1 where it has none.
    """

    page: float
    window: float
    figures: float
    figures_near: float
    names: float
    names_near: float
    days: float

    @property
    def has_details(self) -> bool:
        """Tell whether each figure, date and name stands somewhere on the page."""
        return self.figures == self.names == self.days == 1


def gather(claim: Facts, context: Context) -> Gathered:
    """Look for all of a sentence on the page of its passage."""
    if context.index is None:
        return Gathered(0, 0, 0, 0, 0, 0, 0)
    page = context.index.text_of(context.passage)
    granted = wordings.granted(claim, context) | words.FRAME
    told = {
        stem: _GENERAL_WEIGHT if stem in wordings.GENERAL else 1.0
        for token, stem in zip(claim.low, claim.stem_of_each, strict=True)
        if stem and stem not in granted and token not in markers.SMALL
    }
    ways = {stem: _ways(stem, page) for stem in told}
    total = sum(told.values()) or 1.0
    scores = _scores(told, ways, page)
    here = context.passage.first
    # Of places that hold as much the one next to the passage: no order of words decides it.
    middle = max(sorted(scores), key=lambda at: (scores[at], -abs(at - here)), default=here)
    figures = [_places_of(one, page) for one in claim.numbers]
    free = context.own | context.known
    names = [frozenset(page.at(words.stem(one))) for one in claim.names if one not in free]
    days = [
        any(
            timing.best_day(one, facts.read(page.sentence(at)).days) == "same"
            for at in sorted(page.at(str(one.year)))[:_MOST_READ]
        )
        for one in claim.days
        if one.year
    ]
    return Gathered(
        page=sum(told[one] * max(ways[one].values(), default=0) for one in told) / total,
        window=scores[middle] / total if scores else float(not told),
        figures=_share(bool(one) for one in figures),
        figures_near=_share(_is_near(one, middle) for one in figures),
        names=_share(bool(one) for one in names),
        names_near=_share(_is_near(one, middle) for one in names),
        days=_share(days),
    )


def _share(held: Iterable[bool]) -> float:
    listed = list(held)
    return sum(listed) / len(listed) if listed else 1.0


def _is_near(places: Iterable[int], middle: int) -> bool:
    return any(abs(one - middle) <= 1 for one in places)


def _ways(stem: str, page: Text) -> Mapping[str, float]:
    """Return what of a page may stand for a word, and how surely."""
    found = {one: _RELATED for one in words.related(stem) if one in page.places}
    alike = page.by_beginning.get(stem[: words.BEGINNING], ())
    found |= {one: _NEAR for one in alike if words.is_near(stem, one)}
    return found | ({stem: _EXACT} if stem in page.places else {})


def _scores(
    told: Mapping[str, float], ways: Mapping[str, Mapping[str, float]], page: Text
) -> Mapping[int, float]:
    """Return for each sentence of a page what it holds together with its neighbours."""
    scores: dict[int, float] = defaultdict(float)
    for stem, weight in told.items():
        best: dict[int, float] = {}
        for one, sure in ways[stem].items():
            for at in page.at(one):
                for place, share in (
                    (at, sure),
                    (at - 1, sure * _BESIDE),
                    (at + 1, sure * _BESIDE),
                ):
                    best[place] = max(best.get(place, 0), share)
        for place, share in best.items():
            scores[place] += weight * share
    return scores


def _places_of(number: Number, page: Text) -> frozenset[int]:
    """Return the first sentences that give a figure with its unit, whatever it counts."""
    found = {at for key in _keys(number) for at in page.at(key)}
    return frozenset(
        at
        for at in sorted(found)[:_MOST_READ]
        if any(
            amounts.is_same_value(number, one) and one.unit == number.unit
            for one in facts.read(page.sentence(at)).numbers
        )
    )


def _keys(number: Number) -> frozenset[str]:
    digits = f"{number.low:.12g}".replace(".", "").rstrip("0")
    in_words = (_WORDS_OF.get(number.low / scale, frozenset()) for scale in _SCALES)
    return frozenset((digits,)).union(*in_words)
