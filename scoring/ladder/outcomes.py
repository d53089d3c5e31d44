"""Which past leads were won, which were lost, and which are not decided yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.ladder.bands import Outcome
from scoring.ladder.columns import Column, Kind, Rows, read

_LOST = re.compile(
    r"\b(lost|loss|lose|rejected|disqualified|dead|churned|cancel(l)?ed|declined|verloren|perdue?|"
    r"perdid[oa]|pers[oa]|przegran[aey]|utracon[aey]|failed|unqualified"
    r"|not interested|no (sale|deal))\b"
)


class NoOutcome(ValueError):
    """A table whose outcomes cannot be told apart; the message is a sentence."""


@dataclass(frozen=True)
class Outcomes:
    """The decided rows with 1 for won and 0 for lost, and how many rows are left out."""

    rows: Rows
    y: Outcome
    open: int
    words: str


def outcomes(column: Column, positive: str, negative: Sequence[str] = ()) -> Outcomes:
    """Read a column of outcomes; rows without one are open deals and tell nothing.

    Losses are the values of `negative`. Without any, every other value is a loss, unless the
    column also names losses as such ("Lost"). Values that are neither are open stages and left
    out. Raises `NoOutcome` where a side is empty or a value does not occur.
    """
    wanted = [n for n, text in enumerate(column.levels) if _same(text, positive)]
    if not wanted:
        raise NoOutcome(_unknown(column, positive))
    is_win = np.zeros(len(column.levels) + 1, dtype=bool)
    is_win[wanted] = True
    decided = np.ones(len(column.levels) + 1, dtype=bool)
    decided[-1] = False
    lost = [_is_loss(text, negative) and not is_win[n] for n, text in _levels(column)]
    for one in negative:
        if not any(_same(text, one) for _, text in _levels(column)):
            raise NoOutcome(_unknown(column, one))
    words = ""
    if any(lost) and sum(lost) + len(wanted) < len(column.levels):
        decided[:-1] = np.array(lost) | is_win[:-1]
        stages = [text for n, text in _levels(column) if not decided[n]]
        words = f"{', '.join(stages[:4])}: neither won nor lost, left out as open"
    rows = np.flatnonzero(decided[column.codes])
    y = is_win[column.codes[rows]].astype(np.int8)
    if not 0 < int(y.sum()) < len(y):
        raise NoOutcome(f"Every row of “{column.name}” ends alike: there is nothing to compare.")
    return Outcomes(rows, y, len(column.codes) - len(rows), words)


def _is_loss(text: str, negative: Sequence[str]) -> bool:
    if negative:
        return any(_same(text, one) for one in negative)
    return bool(_LOST.search(text.lower()))


def outcomes_of(
    texts: Sequence[str], positive: str, negative: Sequence[str] = ()
) -> list[bool | None]:
    """Return won, lost or not decided for each cell; raises `NoOutcome` where a side is empty."""
    column = read(["outcome"], ([text] for text in texts)).columns["outcome"]
    found = outcomes(column, positive, negative)
    ends: list[bool | None] = [None] * len(texts)
    for row, won in zip(found.rows.tolist(), found.y.tolist(), strict=True):
        ends[row] = bool(won)
    return ends


def _levels(column: Column) -> list[tuple[int, str]]:
    return list(enumerate(column.levels))


def _same(text: str, wanted: str) -> bool:
    if text.strip().casefold() == wanted.strip().casefold():
        return True
    try:
        return float(text) == float(wanted)
    except ValueError:
        return False


def _unknown(column: Column, positive: str) -> str:
    if column.kind == Kind.EMPTY:
        return f"“{column.name}” is empty: no deal has an outcome."
    counts = np.bincount(column.codes[column.filled], minlength=len(column.levels))
    usual = [column.levels[n] for n in np.argsort(-counts, kind="stable")[:4]]
    return (
        f"“{positive[:40]}” does not occur in “{column.name}”, which has {', '.join(usual)[:200]}."
    )
