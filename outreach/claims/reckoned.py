"""Figures that a reader works out: an age from a year, a sum or a share of two figures.

"Fifteen years in Kendal" of a firm founded in 2011, "a quarter of your lorries" where 35 of 140
run on gas. A writer who reckons may reckon wrong, so what two figures give is only "weak".
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from outreach.claims import amounts, people, words
from outreach.claims.counted import LESS, MORE, ROUGH
from outreach.claims.days import Day
from outreach.claims.numbers import Number

_YEAR = 365.25
_LEAST_YEARS, _MOST_YEARS = 2, 200
_SHARE = 2.5  # points that a share in words may be off: "a third" of 35 %
_NO_COUNT = frozenset(("%", "x", "th", "day"))
_PEOPLE = frozenset(map(words.stem, ("person", "employee", "team", "saisonkräfte", "temporeros")))
_MOST_RANKED = 30
_LEAST = 10  # of fewer two figures give nearly any


def is_age(number: Number, days: Iterable[Day], now: date) -> bool:
    """Tell whether a figure in years is the time since a year that is given."""
    years = number.low / _YEAR
    if number.unit != "day" or years < _LEAST_YEARS:
        return False
    return any(one.year and _is_as_old(years, number.bound, now.year - one.year) for one in days)


def is_rank(number: Number, text: str, given: Iterable[Number]) -> bool:
    """Tell "two offices" where a page tells of a second one."""
    if number.unit or number.bound or not number.nouns or number.low > _MOST_RANKED:
        return False
    return any(
        one.unit == "th"
        and one.low == number.low
        and number.nouns[-1] in map(words.stem, text[one.end :].lower().split(" ")[1:3])
        for one in given
    )


def keys(numbers: Iterable[Number], now: date) -> frozenset[str]:
    """Return the years that lengths of time lead back to, and words for those whom it counts."""
    found: set[str] = set()
    for one in numbers:
        if _is_of_people(one):
            found |= _PEOPLE
        size = one.low / _YEAR
        if one.unit == "day" and _LEAST_YEARS <= size <= _MOST_YEARS:
            slack = int(size * 0.2) + 1
            first = now.year - int(size) - slack
            found.update(map(str, range(first, first + 2 * slack + 1)))
    return frozenset(found)


def _is_as_old(years: float, bound: str, age: int) -> bool:
    if bound == MORE:
        return years <= age <= years * 1.25 + 1
    if bound in (LESS, ROUGH):
        return years * 0.9 - 1 <= age <= years * 1.06 + 1
    return -0.1 <= years - age <= 1.1


def is_of_two(number: Number, given: tuple[Number, ...]) -> bool:
    """Tell whether a figure is a share of two given ones, or a head count that is their sum."""
    if number.unit == "%":
        return any(_is_share(number, part, whole) for part in given for whole in given)
    if number.low < _LEAST or not _is_of_people(number):
        return False
    alike = [one for one in given if _is_of_people(one) and not one.is_old]
    return any(
        amounts.is_same_value(number, replace(one, low=size, high=size, bound=""))
        for at, one in enumerate(alike)
        for other in alike[at + 1 :]
        if one.nouns != other.nouns
        for size in (one.low + other.low,)
    )


def _is_of_people(one: Number) -> bool:
    is_counted = not one.unit and bool(one.nouns)
    return is_counted and (one.nouns[-1] in _PEOPLE or people.is_working(one.nouns[-1]))


def _is_share(number: Number, part: Number, whole: Number) -> bool:
    is_counted = part.unit == whole.unit and part.unit not in _NO_COUNT
    if not is_counted or not 0 < part.low < whole.low:
        return False
    off = part.low / whole.low * 100 - number.low
    if number.bound == MORE:
        return 0 <= off <= 4 * _SHARE
    if number.bound == LESS:
        return -4 * _SHARE <= off <= 0
    return abs(off) <= (2 * _SHARE if number.bound == ROUGH else _SHARE / 2)
