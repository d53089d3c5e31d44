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
# Up to here a table with a place for each number beats sorting them.
_SMALL = 2**23


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
        numbers = [int(text or 0) for text in self.texts]
        return np.array(numbers, dtype=np.int64), np.array([len(text) for text in self.texts])

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
    one, other = joined([first, second])
    return Coded(np.where(one.codes > 0, one.codes, other.codes), one.texts)


def combined(columns: Sequence[Coded]) -> Codes:
    """Number the combinations of several columns; 0 where any of them is empty."""
    total = columns[0].codes
    most = len(columns[0].texts)
    for column in columns[1:]:
        if most > _MOST_NUMBER // len(column.texts):
            _, total = np.unique(total, return_inverse=True)
            most = len(total)
        both = total * len(column.texts) + column.codes
        total = np.where((total > 0) & (column.codes > 0), both, 0)
        most *= len(column.texts)
    return total


def distinct(numbers: Codes) -> tuple[Codes, Codes]:
    """Return the distinct numbers, none below 0, in order, and for each number its place there."""
    most = int(numbers.max(initial=0))
    if most >= _SMALL:
        values, back = np.unique(numbers, return_inverse=True)
        return values, back
    is_there = np.zeros(most + 1, dtype=bool)
    is_there[numbers] = True
    return np.flatnonzero(is_there), (np.cumsum(is_there) - 1)[numbers]


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
    distinct, back = np.unique(low * size + high, return_inverse=True)
    return judge(distinct // size, distinct % size)[back]
