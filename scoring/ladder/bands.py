"""Rows cut into bands: what a card counts points by.

A block turns one column into a slot number a row: bands of a number, levels of a category, words
of a text. Its shape is learned from training rows only, and so are the smoothed rates of its
slots. Every model of the ladder is a sum over blocks of one figure a slot, so that each model can
be written down as a table, explained line by line and computed again by hand.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.ladder.columns import EMPTY, Codes, Column, Floats, Kind, Sheet

FINE = 48  # bands of a number for boosted trees
COARSE = 8  # bands of a number for rules and the logistic model
WRITTEN_BANDS = 4  # bands of a number in written rules
WRITTEN_LEVELS = 12  # values of a category that they name
LEVELS = 2_000  # most levels of a category that get a slot of their own
SEEN = 5  # rows a level needs for one
WORDS = 40  # most words of a free text that count
WORD_SHARE = 0.01
PRIOR = 12.0  # rows at the mean rate that every slot starts with (shrinkage to the mean)
PARTS = 5
DIGITS = 6  # of log-odds
_FEW = 12  # so many levels or fewer are told one by one
_CODE_LEVELS = 1_500  # whole numbers with more distinct values are amounts, not codes
_CODE_GAIN = 0.01  # AUC by which levels must beat bands before whole numbers count as codes

Slots = NDArray[np.int32]
Outcome = NDArray[np.int8]


@dataclass(frozen=True)
class Block:
    """One column's slots: bands between `edges`, one slot a level of `levels`, or one word.

    The last slot but one takes levels not seen in training, the last one cells that say nothing;
    bands have no slot for the unseen. `place` maps the column's codes to slots.
    """

    column: str
    kind: str  # "bands" | "levels" | "word"
    edges: tuple[float, ...] = ()
    levels: tuple[str, ...] = ()
    word: str = ""

    @property
    def size(self) -> int:
        """Return the number of slots."""
        return {"bands": len(self.edges) + 2, "levels": len(self.levels) + 2, "word": 3}[self.kind]

    @property
    def empty(self) -> int:
        """Return the slot of cells that say nothing."""
        return self.size - 1

    @property
    def unseen(self) -> int | None:
        """Return the slot of levels that training did not show, None where there is none."""
        return self.size - 2 if self.kind == "levels" else None

    def slots(self, column: Column | None, size: int) -> Slots:
        """Return the slot of every row; a column that is not there is empty in all of them."""
        if column is None:
            return np.full(size, self.empty, dtype=np.int32)
        place = np.append(self._of_levels(column), np.int32(self.empty))
        return place[column.codes]  # EMPTY is -1: the last place

    def _of_levels(self, column: Column) -> Slots:
        if self.kind == "bands":
            if column.values is None:
                return np.full(len(column.levels), self.empty, dtype=np.int32)
            found = np.searchsorted(self.edges, column.values, side="right")
            return np.where(np.isnan(column.values), self.empty, found).astype(np.int32)
        if self.kind == "word":
            return np.array([self.word in _words(text) for text in column.levels], dtype=np.int32)
        slot_of = {text: slot for slot, text in enumerate(self.levels)}
        unseen = len(self.levels)
        found_levels = [slot_of.get(text.casefold(), unseen) for text in column.levels]
        return np.array(found_levels, dtype=np.int32)


def _words(text: str) -> frozenset[str]:
    apart = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
    return frozenset(apart.split())


def blocks(sheet: Sheet, y: Outcome, *, fine: bool) -> list[Block]:
    """Learn the blocks of training rows; a column may have several, or none that says anything."""
    made: list[Block] = []
    for column in sheet.columns.values():
        if column.kind in (Kind.NUMBER, Kind.DATE):
            made += _of_numbers(column, y, FINE if fine else COARSE)
        elif column.kind == Kind.TEXT:
            made += _of_text(column)
        else:
            made.append(_of_levels(column))
    return [block for block in made if block.size > 2]


def written(sheet: Sheet) -> list[Block]:
    """Return the blocks that a person would write rules on: few bands, few values, no words."""
    made = []
    for column in sheet.columns.values():
        if column.kind in (Kind.NUMBER, Kind.DATE):
            made.append(Block(column.name, "bands", edges=edges(column, WRITTEN_BANDS)))
        elif column.kind == Kind.CATEGORY:
            levels = _of_levels(column).levels[:WRITTEN_LEVELS]
            made.append(Block(column.name, "levels", levels=levels))
    return [block for block in made if block.size > 2]


def _of_numbers(column: Column, y: Outcome, most: int) -> list[Block]:
    block = Block(column.name, "bands", edges=edges(column, most))
    if not _may_be_code(column):
        return [block]
    levels = _of_levels(column)
    gain = power(levels.slots(column, len(y)), levels.size, y)
    gain -= power(block.slots(column, len(y)), block.size, y)
    return [block, levels] if gain > _CODE_GAIN else [block]


def edges(column: Column, most: int) -> tuple[float, ...]:
    """Return at most `most - 1` cuts between bands of about equally many rows.

    Cuts lie halfway between neighbouring values, so that a value never stands on one.
    """
    numbers = column.numbers()
    seen = np.sort(numbers[~np.isnan(numbers)])
    distinct = np.unique(seen)
    if len(distinct) < 2:
        return ()
    at = np.unique(np.searchsorted(distinct, np.quantile(seen, np.arange(1, most) / most)))
    if len(distinct) <= most:
        at = np.arange(1, len(distinct))
    at = at[(at > 0) & (at < len(distinct))]
    return tuple(float(cut) for cut in (distinct[at - 1] + distinct[at]) / 2)


def _may_be_code(column: Column) -> bool:
    values = column.values
    if column.kind != Kind.NUMBER or values is None or not _FEW // 3 < len(values) <= _CODE_LEVELS:
        return False
    return bool(np.all(values == np.floor(values))) and len(values) * SEEN <= len(column.codes)


def _of_levels(column: Column) -> Block:
    """Give every level with enough rows a slot, the most frequent first; spelling case is one."""
    counts = np.bincount(column.codes[column.filled], minlength=len(column.levels))
    by_text: Counter[str] = Counter()
    for text, count in zip(column.levels, counts.tolist(), strict=True):
        by_text[text.casefold()] += count
    ordered = sorted(by_text.items(), key=lambda pair: (-pair[1], pair[0]))
    kept = [text for text, count in ordered[:LEVELS] if count >= SEEN]
    return Block(column.name, "levels", levels=tuple(kept))


def _of_text(column: Column) -> list[Block]:
    """Make one block a word that neither nearly all nor nearly no rows have."""
    counts = np.bincount(column.codes[column.filled], minlength=len(column.levels))
    rows: Counter[str] = Counter()
    for text, count in zip(column.levels, counts.tolist(), strict=True):
        for word in _words(text):
            rows[word] += count
    total = len(column.codes)
    telling = [
        (word, count)
        for word, count in rows.items()
        if max(SEEN, WORD_SHARE * total) <= count <= 0.9 * total and len(word) > 1
    ]
    telling.sort(key=lambda pair: (-pair[1], pair[0]))
    return [Block(column.name, "word", word=word) for word, _ in telling[:WORDS]]


# Rates of slots


def log_odds(slots: Slots, size: int, y: Outcome, weights: Floats | None = None) -> Floats:
    """Return each slot's log-odds against the mean, shrunk by PRIOR rows at the mean rate."""
    n = np.bincount(slots, weights=weights, minlength=size)
    k = np.bincount(slots, weights=y if weights is None else y * weights, minlength=size)
    base = (k.sum() + 0.5) / (n.sum() + 1)
    rate = (k + PRIOR * base) / (n + PRIOR)
    return settled(np.log(rate / (1 - rate)) - np.log(base / (1 - base)))


def settled(figures: Floats) -> Floats:
    """Round to what every machine agrees on: two rates that are equal must rank as equal.

    The last digits of logarithms and of matrix products differ from processor to processor.
    """
    found: Floats = np.round(figures, DIGITS)
    return found


def crossed(slots: Slots, size: int, y: Outcome) -> Floats:
    """Return row by row the slot's log-odds learned from the other rows' parts.

    A row never helps to make its own figure, so a level seen once tells nothing (out-of-fold
    target encoding; Micci-Barreca, SIGKDD Explorations 3, 2001, for the shrinkage).
    """
    part = parts(y)
    found = np.zeros(len(y))
    for one in range(PARTS):
        rest, here = part != one, part == one
        found[here] = log_odds(slots[rest], size, y[rest])[slots[here]]
    return found


def parts(y: Outcome, count: int = PARTS, seed: int = 0) -> NDArray[np.int8]:
    """Deal the rows of each outcome into equal parts, in an order drawn once and for all."""
    part = np.zeros(len(y), dtype=np.int8)
    generator = np.random.Generator(np.random.PCG64(seed))
    for outcome in (0, 1):
        rows = np.flatnonzero(y == outcome)
        part[generator.permutation(rows)] = np.arange(len(rows)) % count
    return part


def power(slots: Slots, size: int, y: Outcome) -> float:
    """Return the AUC of one block alone, on rows that did not help to rate its slots."""
    from scoring.ladder.metrics import auc

    return auc(crossed(slots, size, y), y)


__all__ = ["EMPTY", "Block", "Codes", "Outcome", "Slots", "blocks", "crossed", "log_odds", "power"]
