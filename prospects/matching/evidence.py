"""Evidence for and against "the same one": what each field can say of a pair, and how loudly.

An `Evidence` puts every pair on one of its levels; level 0 says nothing, because one of the two
records has no such field. A level's weight in bits is log2(m / u): how much oftener pairs of the
same company or person stand there than pairs of two (Fellegi and Sunter, JASA 64, 1969). The
weights are defaults; `learning` fits them to a file. What is compared of a company stands in
`of_accounts`, of a person in `of_contacts`, of both in `fields`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler, Postfix, Prefix

from prospects.matching.names import Rarity
from prospects.matching.table import Coded, Codes, Table, by_pair, joined

Levels = NDArray[np.int8]
Made = TypeVar("Made")
# A value that so many hold tells little of any one of them.
_COMMON_SHARE, _COMMON_LEAST = 0.0005, 5
_SHARED_BY = 4


@dataclass(frozen=True, slots=True)
class Level:
    """What the comparison of one field found, in words; how often pairs of the same stand there
    (m), and its default weight in bits.
    """

    text: str
    share: float
    bits: float
    is_fixed: bool = False  # a file may make it louder, never quieter


@dataclass(frozen=True)
class View:
    """A table as the comparisons want it: its columns and how telling their values are here.

    Without `is_whole` the table is a handful of a larger stock: then nothing counts as common.
    """

    table: Table
    is_whole: bool = True
    rarity: Rarity = field(default_factory=lambda: Rarity.of(()))

    def common(self, name: str) -> NDArray[np.bool_]:
        """Tell for each code of a column whether too many rows have it to be telling."""
        column = self.table[name]
        if not self.is_whole:
            return np.zeros(len(column.texts), dtype=bool)
        return column.counts > max(_COMMON_LEAST, self.table.size * _COMMON_SHARE)

    def shared(self, name: str, by: str, most: int = _SHARED_BY) -> NDArray[np.bool_]:
        """Tell for each code of a column whether several different others have it."""
        column = self.table[name]
        if not self.is_whole:
            return np.zeros(len(column.texts), dtype=bool)
        return column.holders(self.table[by]) > most

    @cached_property
    def _both(self) -> list[Coded]:
        return joined([self.table["first"], self.table["last"]])

    @property
    def parts(self) -> tuple[Codes, Codes]:
        """Return first and last names over one numbering."""
        return self._both[0].codes, self._both[1].codes

    @property
    def part_texts(self) -> list[str]:
        """Return the texts of that numbering."""
        return self._both[0].texts

    @cached_property
    def cache(self) -> dict[str, Any]:
        """Keep what is computed once a table."""
        return {}


Compare = Callable[[View, Codes, Codes], Levels]


@dataclass(frozen=True)
class Evidence:
    """One thing to compare: its levels from 1 on, and how to tell them for many pairs of rows."""

    name: str
    fields: tuple[str, ...]
    levels: tuple[Level, ...]
    compare: Compare
    slack: float = 3.0  # how far a file may move a level's weight from its default, in bits


def once(view: View, key: str, make: Callable[[], Made]) -> Made:
    """Return what is computed once a table."""
    if key not in view.cache:
        view.cache[key] = make()
    made: Made = view.cache[key]
    return made


def values(view: View, name: str, left: Codes, right: Codes) -> tuple[Codes, Codes, Levels]:
    """Return both sides' codes and the levels so far: 0 where a side is empty, else -1."""
    column = view.table[name]
    one, other = column.codes[left], column.codes[right]
    return one, other, -((one > 0) & (other > 0)).view(np.int8)


def put(level: Levels, where: NDArray[np.bool_], said: int) -> None:
    """Set a level where it holds: by places, which numpy writes far quicker than under a mask."""
    level[np.flatnonzero(where)] = said


def put_common(level: Levels, codes: Codes, common: NDArray[np.bool_]) -> None:
    """Turn level 1, the two agree, into 2 where what they agree in is common."""
    equal = np.flatnonzero(level == 1)
    level[equal[common[codes[equal]]]] = 2


Judge = Callable[[Sequence[str], Sequence[str]], Levels]


def unequal(column: Coded, one: Codes, other: Codes, level: Levels, judge: Judge) -> None:
    """Fill the levels that are still -1 by comparing each distinct pair of texts once."""
    open_ = np.flatnonzero(level == -1)
    if not len(open_):
        return
    texts = column.array

    def judged(low: Codes, high: Codes) -> Codes:
        return judge(texts[low].tolist(), texts[high].tolist()).astype(np.int64)

    size = len(column.texts)
    if size * 2 > len(column.codes):
        # Hardly a pair of such texts comes twice: finding those would cost more than it saves.
        low, high = np.minimum(one[open_], other[open_]), np.maximum(one[open_], other[open_])
        level[open_] = judged(low, high).astype(np.int8)
    else:
        level[open_] = by_pair(one[open_], other[open_], size, judged).astype(np.int8)


def levels(*rows: tuple[Any, ...]) -> tuple[Level, ...]:
    """Make levels of rows of text, share, bits and, at times, whether they are fixed."""
    return tuple(Level(*row) for row in rows)


def similar(one: Sequence[str], other: Sequence[str]) -> NDArray[np.float64]:
    """Return the Jaro-Winkler similarity of each pair, 0 to 1."""
    return process.cpdist(one, other, scorer=JaroWinkler.similarity, dtype=np.float64)


def slips(one: Sequence[str], other: Sequence[str]) -> NDArray[np.int64]:
    """Return the number of slips of the pen between each pair: OSA distance."""
    return process.cpdist(one, other, scorer=OSA.distance, dtype=np.int32).astype(np.int64)


def lengths(texts: Sequence[str]) -> Codes:
    """Return the number of characters of each text."""
    return np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))


def shorter(one: Sequence[str], other: Sequence[str]) -> Codes:
    """Return the number of characters of the shorter text of each pair."""
    return np.minimum(lengths(one), lengths(other))


def starts(one: Sequence[str], other: Sequence[str], short: Codes) -> NDArray[np.bool_]:
    """Tell the pairs of which one text begins with the whole of the other, `short` long."""
    common = process.cpdist(one, other, scorer=Prefix.similarity, dtype=np.int64)
    return np.asarray(common == short)


def ends(one: Sequence[str], other: Sequence[str]) -> NDArray[np.bool_]:
    """Tell the pairs of which one text ends with the whole of the other."""
    common = process.cpdist(one, other, scorer=Postfix.similarity, dtype=np.int64)
    return np.asarray(common == shorter(one, other))
