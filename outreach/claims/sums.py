"""How a figure that a passage does not give follows from what it gives: a sum, a rest, a time.

Each mark is a number from 0 to 1; `retellings` weighs them.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from outreach.claims import amounts, facts
from outreach.claims.context import Context
from outreach.claims.counted import LESS, MORE, ROUGH
from outreach.claims.days import Day
from outreach.claims.facts import Facts
from outreach.claims.numbers import Number

_BOUNDS = {MORE: "at least", LESS: "at most", ROUGH: "about"}
_BESIDE = 6  # sentences before and behind a passage whose figures a sum may be made of
_MOST_FIGURES = 24
_CLOSE, _ROUGHLY = 0.004, 0.07  # how far off a figure may be, and one that is said to be rough
_YEAR, _MONTH = 366, 31


def marks(claim: Facts, quote: Facts, context: Context) -> dict[str, float]:
    """Return how figures are told that the passage does not give: reckoned, or of nothing."""
    found: dict[str, float] = {}
    lacking = [one for one in claim.numbers if not amounts.find(one, quote.numbers)]
    read = list(_around(quote, context)) if lacking else []
    given = [number for one in read for number in one.numbers][:_MOST_FIGURES]
    days = [day for one in read for day in one.days][:_MOST_FIGURES]
    for one in lacking:
        alike = [other for other in given if other.unit == one.unit]
        if any(amounts.is_same_value(one, other) for other in alike):
            found["figure beside it"] = 1.0
        else:
            for way in _reckoned(one, alike, given, days, context.now):
                found[f"figure {way}"] = 1.0
        if one.nouns and any(
            other.nouns and amounts.is_same_noun(one.nouns, other.nouns) for other in alike
        ):
            found["figure of the same, lacking"] = 1.0
    for one in claim.numbers:
        if one.bound in _BOUNDS:
            found[f"figure {_BOUNDS[one.bound]}"] = 1.0
    return found


def _around(quote: Facts, context: Context) -> Iterator[Facts]:
    """Give a passage and the sentences around it, the nearest first."""
    yield quote
    if context.index is None:
        return
    page, here = context.index.text_of(context.passage), context.passage
    for step in range(1, _BESIDE + 1):
        for place in (here.first - step, here.last + step):
            if 0 <= place < len(page.spans):
                yield facts.read(page.sentence(place))


def _reckoned(
    one: Number,
    alike: Sequence[Number],
    given: Sequence[Number],
    days: Sequence[Day],
    now: date,
) -> list[str]:
    """Tell in which ways a figure follows from others; in none it is "alone"."""
    values = [other.low for other in alike]
    others = [other.low for other in given if other.unit != "%"]
    ways = {
        "summed": _is_any(one, _sums(values)),
        "between": _is_any(one, _rests(values)),
        "left over": one.unit == "%" and _is_any(one, (100 - each for each in values)),
        "a share": one.unit == "%" and _is_any(one, _shares(given)),
        "by the year": _is_any(one, (each * by for each in values for by in (12, 1 / 12))),
        "times": one.unit != "%" and _is_any(one, _products(values, others)),
        "in part": not one.unit and _is_any(one, _parts(given)),
        "since": one.unit == "day" and _is_since(one, days, now),
    }
    return [way for way, is_so in ways.items() if is_so] or ["alone"]


def _sums(values: Sequence[float]) -> Iterator[float]:
    for at, first in enumerate(values):
        for place, second in enumerate(values[at + 1 :], at + 1):
            yield first + second
            if place + 1 < len(values):
                yield first + second + values[place + 1]


def _rests(values: Sequence[float]) -> Iterator[float]:
    for at, first in enumerate(values):
        yield from (abs(first - second) for second in values[at + 1 :])


def _products(values: Sequence[float], others: Sequence[float]) -> Iterator[float]:
    for one in values:
        yield from (one * other for other in others if other > 1)


def _shares(given: Sequence[Number]) -> Iterator[float]:
    for whole in given:
        for part in given:
            if part.unit == whole.unit != "%" and 0 < part.low < whole.low:
                yield part.low / whole.low * 100


def _parts(given: Sequence[Number]) -> Iterator[float]:
    """Give what shares of a count are: "a third" of 60 is 20."""
    shares = [one.low / 100 for one in given if one.unit == "%"]
    for whole in given:
        if not whole.unit:
            yield from (whole.low * share for one in shares for share in (one, 1 - one))


def _is_any(one: Number, values: Iterator[float]) -> bool:
    off = _ROUGHLY if one.bound else _CLOSE
    return any(abs(one.low - each) <= off * max(one.low, each) for each in values if each > 0)


def _is_since(one: Number, days: Sequence[Day], now: date) -> bool:
    """Tell whether a length of time is that since or until a day, or between two."""
    told = [_day(each) for each in days if each.year]
    lapses = [(abs((now - day).days), slack) for day, slack in told]
    lapses += [
        (abs((day - other).days), slack + less)
        for at, (day, slack) in enumerate(told)
        for other, less in told[at + 1 :]
    ]
    return any(abs(one.low - lapse) <= slack + 0.08 * one.low for lapse, slack in lapses)


def _day(one: Day) -> tuple[date, int]:
    """Return a day, with by how many days it may be off."""
    month = one.months[0] if one.months else 7
    slack = 3 if one.day else _MONTH // 2 if one.months else _YEAR // 2
    return date(min(max(one.year or 1, 1), 9999), month, min(one.day or 15, 28)), slack
