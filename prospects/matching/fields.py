"""Evidence of fields that companies and people both have: telephone, address, place, numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from prospects.matching.evidence import (
    Compare,
    Levels,
    View,
    ends,
    lengths,
    once,
    put,
    shorter,
    similar,
    slips,
    starts,
    unequal,
    values,
)
from prospects.matching.table import Codes

# So many of a second line's texts are streets elsewhere, filled in the other way round.
_SECOND_LINE = 0.01
# What two numbers of nine digits differ by if one is the other with one digit changed, or with two
# neighbours swapped.
_STEPS = np.unique(
    [step * 10**place for step in (*range(1, 10), *range(9, 90, 9)) for place in range(9)]
)
# The same by what remains of them, for a first look.
_IS_STEP = np.zeros(65_521, dtype=bool)
_IS_STEP[_STEPS % len(_IS_STEP)] = True


def phone_by(holder: str) -> Compare:
    """Compare telephone numbers; one that several of the holder column's texts have tells less."""

    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, "phone", left, right)
        shared = once(view, "phone", lambda: view.shared("phone", holder))
        put(level, (level == -1) & (one == other), 1)
        differ = np.flatnonzero(level == -1)
        is_near = _may_be_near(view, one[differ], other[differ])
        level[differ[~is_near]] = 4

        def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
            is_tail = ends(low, high) & (lengths(low) != lengths(high))
            return np.where(is_tail, 1, np.where(slips(low, high) == 1, 3, 4)).astype(np.int8)

        unequal(view.table["phone"], one, other, level, judge)
        equal = np.flatnonzero(level == 1)
        level[equal[shared[one[equal]] | shared[other[equal]]]] = 2
        return level

    return compare


def _may_be_near(view: View, one: Codes, other: Codes) -> NDArray[np.bool_]:
    """Leave out the pairs of folded numbers that are surely more than one slip apart."""
    numbers, sizes = view.table["phone"].figures
    # Both in one number: what two of one size differ by is a multiple of 16.
    sized = once(view, "phone figures", lambda: numbers << 4 | sizes)
    apart = np.abs(sized[one] - sized[other])
    near = _IS_STEP[(apart >> 4) % len(_IS_STEP)] | (apart & 15 != 0)
    at = np.flatnonzero(near)
    steps = apart[at] >> 4
    place = np.minimum(np.searchsorted(_STEPS, steps), len(_STEPS) - 1)
    near[at] = (_STEPS[place] == steps) | (apart[at] & 15 != 0)
    return np.asarray(near)


def address(view: View, left: Codes, right: Codes) -> Levels:
    """Compare streets and house numbers."""
    one, other, level = values(view, "street", left, right)
    column = view.table["street"]
    alike = np.where(level == -1, 0, -1).astype(np.int8)
    alike[(level == -1) & (one == other)] = 2
    pending = np.where((alike == 0), -1, alike).astype(np.int8)
    pending[level == 0] = 0

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        likes = similar(low, high)
        inside = np.array([_within(a, b) for a, b in zip(low, high, strict=True)])
        return np.where((likes >= 0.88) | inside, 2, np.where(likes >= 0.72, 1, 3)).astype(np.int8)

    unequal(column, one, other, pending, judge)
    house, other_house, _ = values(view, "house", left, right)
    both = (house > 0) & (other_house > 0)
    same_house = both & (house == other_house)
    is_like, is_near = pending == 2, pending == 1
    level[is_like] = np.where(same_house, 1, np.where(both, 4, 2))[is_like]
    level[is_near] = np.where(same_house, 3, 5)[is_near]
    level[pending == 3] = 5
    level[(level == 0) & same_house] = 2
    apart = np.flatnonzero(level == 5)
    crossed = apart[_stands_elsewhere(view, left[apart], right[apart])]
    level[crossed] = np.where(same_house, 1, np.where(both, 4, 2))[crossed]
    return level


def _stands_elsewhere(view: View, left: Codes, right: Codes) -> NDArray[np.bool_]:
    """Tell the pairs of which one's street stands in the other's second line of address.

    Forms with two lines are filled in either order: "Bock Place, Morningside".
    """
    street = view.table["street"]
    found = np.zeros(len(left), dtype=bool)
    for name in once(view, "second lines", lambda: _second_lines(view)):
        other = view.table[name]
        for mine, theirs in ((left, right), (right, left)):
            low = [street.texts[code] for code in street.codes[mine].tolist()]
            high = [other.texts[code] for code in other.codes[theirs].tolist()]
            is_long = np.minimum(lengths(low), lengths(high)) >= 6
            found |= (similar(low, high) >= 0.88) & is_long
    return found


def _second_lines(view: View) -> list[str]:
    """Name the file's own columns in which streets of other rows stand."""
    streets = set(view.table["street"].texts[1:])
    return [
        name
        for name, column in sorted(view.table.columns.items())
        if name.startswith("extra:")
        and sum(text in streets for text in column.texts[1:]) > _SECOND_LINE * len(column.texts)
    ]


def _within(one: str, other: str) -> bool:
    """Say whether all words of the shorter street stand in the longer."""
    left, right = set(one.split()), set(other.split())
    return left <= right or right <= left


def place(view: View, left: Codes, right: Codes) -> Levels:
    """Compare postcodes, else cities, else regions."""
    one, other, level = values(view, "city", left, right)
    put(level, (level == -1) & (one == other), 2)

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where(
            (similar(low, high) > 0.9) | starts(low, high, shorter(low, high)), 2, 5
        ).astype(np.int8)

    unequal(view.table["city"], one, other, level, judge)
    post, other_post, posts = values(view, "postcode", left, right)
    is_same_post = (posts == -1) & (post == other_post)
    level[is_same_post] = 1
    level[(level == 0) & (posts == -1)] = 5
    region, other_region, regions = values(view, "region", left, right)
    level[(level == 0) & (regions == -1)] = 6
    level[(level == 6) & (region == other_region)] = 3
    level[(level == 5) & (regions == -1) & (region == other_region)] = 4
    return level


def equal(name: str) -> Compare:
    """Compare a field by equality only."""

    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, name, left, right)
        both = level == -1
        return np.asarray(both * np.int8(2) - (both & (one == other)))

    return compare


def typed(name: str) -> Compare:
    """Compare numbers that are typed by hand: one slip or swap still speaks for the pair."""

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where((slips(low, high) == 1) & (lengths(low) >= 6), 2, 3).astype(np.int8)

    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, name, left, right)
        put(level, (level == -1) & (one == other), 1)
        unequal(view.table[name], one, other, level, judge)
        return level

    return compare


ADDRESS_LEVELS = (
    ("the address agrees", 0.55, 8.0),
    ("the address agrees as far as it is given", 0.1, 4.0),
    ("the house number agrees and the street is alike", 0.1, 5.0),
    ("the house number differs", 0.1, -1.5),
    ("the address differs", 0.15, -4.0),
)
PLACE_LEVELS = (
    ("the postcode agrees", 0.6, 3.0),
    ("the city agrees", 0.2, 1.5),
    ("the region agrees", 0.05, 0.5),
    ("the city differs in one region", 0.07, -1.0),
    ("the place differs", 0.06, -2.5),
    ("the region differs", 0.02, -2.0),
)
