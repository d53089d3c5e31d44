"""Cutting past leads into rows to learn from and rows to judge by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from scoring.ladder import cells
from scoring.ladder.bands import Outcome, parts
from scoring.ladder.columns import Column, Floats, Kind, Rows

BLOCKS = 6  # of time; the first two only teach
PARTS = 5
REPEATS = 2
ONCE = 20_000  # rows from which one repeat is steady enough


@dataclass(frozen=True)
class Fold:
    """Row numbers to learn from and to judge by; never the same row in both."""

    learn: Rows
    judge: Rows


@dataclass(frozen=True)
class Plan:
    """The folds of a back-test, said in words; `repeats` lists the folds round by round."""

    repeats: tuple[tuple[Fold, ...], ...]
    by_time: bool
    words: str


def plan(y: Outcome, time: Floats | None) -> Plan:
    """Cut by time where there is one, so that only the past foretells; else at random, repeated."""
    if time is not None:
        folds = tuple(by_time(time, y))
        if folds:
            words = f"{len(folds)} later periods, each foretold from all earlier rows"
            return Plan((folds,), by_time=True, words=words)
    repeats = 1 if len(y) >= ONCE else REPEATS
    rounds = tuple(tuple(_dealt(y, seed=round_)) for round_ in range(repeats))
    words = f"{PARTS} equal parts, each foretold from the others, {repeats} times"
    return Plan(rounds, by_time=False, words=words.replace(", 1 times", ""))


def _dealt(y: Outcome, seed: int) -> Iterator[Fold]:
    part = parts(y, PARTS, seed=seed + 1)
    for one in range(PARTS):
        yield Fold(np.flatnonzero(part != one), np.flatnonzero(part == one))


def by_time(time: Floats, y: Outcome) -> Iterator[Fold]:
    """Yield later blocks with all rows before them; rows of one moment stay together.

    Rows without a time teach nothing here. Blocks without both outcomes are left out.
    """
    for begin, end in list(pairwise(cuts(time)))[2:]:
        learn, judge = np.flatnonzero(time < begin), np.flatnonzero((time >= begin) & (time < end))
        if all(0 < int(y[rows].sum()) < len(rows) for rows in (learn, judge)):
            yield Fold(learn, judge)


def cuts(time: Floats, blocks: int = BLOCKS) -> list[float]:
    """Return the bounds of about equally many rows each, in order; the last one is open."""
    known = np.sort(time[~np.isnan(time)])
    if not len(known):
        return []
    bounds = np.unique(known[[len(known) * part // blocks for part in range(blocks)]])
    return [*map(float, bounds), float("inf")]


def moments(column: Column) -> tuple[Floats, str]:
    """Return a figure a row that grows with time, and a word on how it was found.

    Dates and numbers as they are. Names of months without a year follow the order of the rows: a
    month that comes before the one above it begins the next year. Raises ValueError with the
    sentence where a column tells no time.
    """
    if column.kind == Kind.DATE and column.values is not None:
        return column.numbers(), "by date"
    if column.values is not None:
        return column.numbers(), "by number"
    read = [cells.month(text) for text in column.levels]
    filled = column.codes[column.filled]
    if filled.size and all(read[code] for code in np.unique(filled)):
        return _unrolled(np.array([month or 0 for month in [*read, 0]])[column.codes])
    raise ValueError(f"“{column.name}” tells no time: its cells are neither dates nor numbers.")


def _unrolled(months: Rows) -> tuple[Floats, str]:
    """Count years along the rows; many steps back mean that the rows are not in order."""
    steps = np.diff(months)
    years = np.concatenate([[0], np.cumsum(steps < 0)])
    if years[-1] > max(20, len(months) // 100):
        raise ValueError(
            "The column of time holds months without years, and the rows are not in their order."
        )
    return (years * 12 + months).astype(float), "by month, in the order of the rows"
