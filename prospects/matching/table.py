"""Records as columns of small integers, so that a million of them compare as quickly as two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int64]
_MOST_NUMBER = 2**62
_MOST_DIGITS = 18  # of a number that fits into 64 bits
# Up to here a table with a place for each number beats sorting them.
_SMALL = 2**23
_BITS = 63


class Numbers(defaultdict[str, int]):
    """Gives texts their numbers in the order in which they come; the empty text has 0."""

    def __init__(self) -> None:
        super().__init__(self.__len__)
        self[""] = 0

    def of(self, texts: Iterable[str]) -> Codes:
        """Return the number of each text; all of it runs in C."""
        return np.fromiter(map(self.__getitem__, texts), dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Coded:
    """A column: a code a row and the text of each code; code 0 is the empty text."""

    codes: Codes
    texts: list[str]

    @classmethod
    def of(cls, cells: Iterable[str]) -> Coded:
        """Number the texts in the order in which they come."""
        numbers = Numbers()
        codes = numbers.of(cells)
        return cls(codes, list(numbers))

    def folded(self, fold: Callable[[str], str]) -> Coded:
        """Return the column with every distinct text folded once; the empty text stays empty."""
        return self.recoded(map(fold, self.texts[1:]))

    def recoded(self, texts: Iterable[str]) -> Coded:
        """Return the column with other texts in place of its own but for the empty one."""
        numbers = Numbers()
        recode = np.concatenate([[0], numbers.of(texts)])
        return Coded(recode[self.codes], list(numbers))

    def picked(self, rows: Codes) -> Coded:
        """Return the column of these rows only, with the same codes."""
        return Coded(self.codes[rows], self.texts)

    @cached_property
    def counts(self) -> Codes:
        """Count the rows of each code; the empty text counts none."""
        counts = np.bincount(self.codes, minlength=len(self.texts))
        counts[0] = 0
        return counts

    @cached_property
    def array(self) -> NDArray[np.object_]:
        """Return the texts as an array, to pick many at once."""
        return np.array(self.texts, dtype=object)

    @cached_property
    def figures(self) -> tuple[Codes, Codes]:
        """Return for a column of digits the number of each code and how many digits it has."""
        sizes = np.fromiter(map(len, self.texts), dtype=np.int64, count=len(self.texts))
        if int(sizes.max()) > _MOST_DIGITS or not "".join(self.texts).isascii():
            return np.array([int(text or 0) for text in self.texts], dtype=np.int64), sizes
        width = max(1, int(sizes.max()))
        signs = np.array(self.texts, dtype=f"S{width}").view(np.uint8).reshape(-1, width)
        numbers = np.zeros(len(sizes), dtype=np.int64)
        for place in range(width):
            digit = signs[:, place]
            numbers = np.where(digit > 0, numbers * 10 + digit - ord("0"), numbers)
        return numbers, sizes

    def holders(self, of: Coded) -> Codes:
        """Count for each code of this column the distinct codes of another beside it."""
        both = np.sort(self.codes * len(of.texts) + of.codes)
        both = both[np.diff(both, prepend=-1) > 0]
        both = both[(both % len(of.texts) > 0) & (both >= len(of.texts))]
        return np.bincount(both // len(of.texts), minlength=len(self.texts))


def joined(columns: Sequence[Coded]) -> list[Coded]:
    """Return columns over one common numbering: equal texts have equal codes in all of them."""
    known = Numbers()
    recodes = [known.of(column.texts) for column in columns]
    texts = list(known)
    return [
        Coded(recode[column.codes], texts) for recode, column in zip(recodes, columns, strict=True)
    ]


def first_of(first: Coded, second: Coded) -> Coded:
    """Return the first column, filled from the second where it is empty."""
    empty = np.flatnonzero(first.codes == 0)
    used, back = distinct(second.codes[empty])
    asked = [second.texts[code] for code in used.tolist()]
    # Few texts are asked for: only those are looked up among the many.
    wanted = set(asked)
    known = {text: code for code, text in enumerate(first.texts) if text in wanted}
    texts = list(first.texts)
    for text in asked:
        if text not in known:
            known[text] = len(texts)
            texts.append(text)
    codes = first.codes.copy()
    codes[empty] = np.array([known[text] for text in asked], dtype=np.int64)[back]
    return Coded(codes, texts)


def combined(columns: Sequence[Coded]) -> Codes:
    """Number the combinations of several columns; 0 where any of them is empty."""
    total = columns[0].codes
    most = len(columns[0].texts)
    for column in columns[1:]:
        if most > _MOST_NUMBER // len(column.texts):
            values, total = distinct(np.append(total, 0))
            total, most = total[:-1], len(values)
        both = total * len(column.texts) + column.codes
        total = np.where((total > 0) & (column.codes > 0), both, 0)
        most *= len(column.texts)
    return total


def distinct(numbers: Codes) -> tuple[Codes, Codes]:
    """Return the distinct numbers, none below 0, in order, and for each number its place there."""
    most = int(numbers.max(initial=0))
    if most >= _SMALL:
        return _sorted_distinct(numbers, most)
    is_there = np.zeros(most + 1, dtype=bool)
    is_there[numbers] = True
    return np.flatnonzero(is_there), (np.cumsum(is_there) - 1)[numbers]


def _sorted_distinct(numbers: Codes, most: int) -> tuple[Codes, Codes]:
    width = len(numbers).bit_length()
    if most.bit_length() + width > _BITS:
        values, back = np.unique(numbers, return_inverse=True)
        return values, back
    # One number each, value before place: sorting plain numbers is many times quicker.
    packed = np.sort(numbers << width | np.arange(len(numbers)))
    values, places = packed >> width, packed & ((1 << width) - 1)
    is_first = np.r_[True, values[1:] != values[:-1]]
    back = np.empty(len(numbers), dtype=np.int64)
    back[places] = np.cumsum(is_first) - 1
    return values[is_first], back


class Table:
    """Columns of equal length by name; a name that is not there is an empty column."""

    def __init__(self, size: int, columns: dict[str, Coded]) -> None:
        self.size, self.columns = size, columns
        self._empty = Coded(np.zeros(size, dtype=np.int64), [""])

    def __getitem__(self, name: str) -> Coded:
        return self.columns.get(name, self._empty)

    def __contains__(self, name: str) -> bool:
        return name in self.columns


def by_pair(one: Codes, other: Codes, size: int, judge: Callable[[Codes, Codes], Codes]) -> Codes:
    """Judge each distinct pair of codes once and give every row its pair's answer.

    `judge` gets the smaller and the larger codes; the order of a pair must not matter to it.
    """
    low, high = np.minimum(one, other), np.maximum(one, other)
    pairs, back = distinct(low * size + high)
    return judge(pairs // size, pairs % size)[back]
