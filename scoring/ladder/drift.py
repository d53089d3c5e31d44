"""Whether the past still speaks for the present: base rate and population, earlier and later.

The base rate is compared by odds ratio and two-proportion test, the population by the population
stability index (PSI; Siddiqi 2006: above 0.25 a shift that asks for a new model). Both must be
beyond chance and large: with many rows everything is beyond chance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.ladder.bands import Outcome, blocks
from scoring.ladder.columns import Floats, Sheet
from scoring.ladder.folds import cuts

ODDS = 1.5  # odds ratio of the base rates
CHANCE = 3.29  # standard errors: 1 in 1,000
PSI = 0.25
BANDS = 10
LEAST = 100  # rows a side


@dataclass(frozen=True, slots=True)
class Change:
    """Something that differs between earlier and later rows, in words with its figures."""

    what: str  # "base rate" | "population"
    sentence: str


def base_rate(y: Outcome, time: Floats) -> list[Change]:
    """Compare the win rate of the first half with the second, and of the last sixth with before."""
    bounds = cuts(time)
    if len(bounds) < 3:
        return []
    known = time[~np.isnan(time)]
    middle = float(np.median(known))
    splits = (
        (middle, "the earlier half", "the later half"),
        (bounds[-2], "before", "the latest part"),
    )
    found = (_rates(y[time < at], y[time >= at], *names) for at, *names in splits)
    return [change for change in found if change][:1]


def _rates(earlier: Outcome, later: Outcome, first: str, second: str) -> Change | None:
    n, m = len(earlier), len(later)
    if min(n, m) < LEAST:
        return None
    p, q = float(earlier.mean()), float(later.mean())
    pooled = (p * n + q * m) / (n + m)
    spread = math.sqrt(max(pooled * (1 - pooled) * (1 / n + 1 / m), 1e-12))
    odds = ((q * m + 0.5) / (m - q * m + 0.5)) / ((p * n + 0.5) / (n - p * n + 0.5))
    if abs(q - p) / spread < CHANCE or max(odds, 1 / odds) < ODDS:
        return None
    return Change(
        "base rate",
        f"the base rate drifts: {p:.1%} won of {n:,} rows in {first}, {q:.1%} of {m:,} in {second}",
    )


def psi(earlier: Floats, later: Floats) -> float:
    """Return the PSI of two samples of one figure, cut at the tenths of the earlier one."""
    edges = np.unique(np.quantile(earlier, np.arange(1, BANDS) / BANDS))
    return _psi(
        np.bincount(np.searchsorted(edges, earlier, side="right"), minlength=len(edges) + 1),
        np.bincount(np.searchsorted(edges, later, side="right"), minlength=len(edges) + 1),
    )


def _psi(before: NDArray[Any], after: NDArray[Any]) -> float:
    p = (before + 0.5) / (before.sum() + 0.5 * len(before))
    q = (after + 0.5) / (after.sum() + 0.5 * len(after))
    return float(((q - p) * np.log(q / p)).sum())


def is_shift(value: float, n: int, m: int, bands: int = BANDS) -> bool:
    """Say whether a PSI is large and beyond what two samples of n and m rows differ by chance.

    Without a shift PSI * nm / (n + m) follows chi-square with bands - 1 degrees of freedom.
    """
    if min(n, m) < LEAST:
        return False
    freedom = max(bands - 1, 1)
    chance = (freedom + CHANCE * math.sqrt(2 * freedom)) * (n + m) / (n * m)
    return value > PSI + chance


def population(scores: Floats, other: Floats, first: str, second: str) -> list[Change]:
    """Compare how one model's scores spread over two populations."""
    if min(len(scores), len(other)) < LEAST:
        return []
    value = psi(scores, other)
    if not is_shift(value, len(scores), len(other)):
        return []
    return [Change("population", f"the population drifts: PSI {value:.2f} of {second} to {first}")]


def shifted(sheet: Sheet, other: Sheet, most: int = 5) -> list[tuple[str, float]]:
    """Return the columns that differ most between two populations, with their PSI."""
    nobody = np.zeros(sheet.size, dtype=np.int8)
    found: dict[str, float] = {}
    for block in blocks(sheet, nobody, fine=False):
        ours = block.slots(sheet.columns[block.column], sheet.size)
        theirs = block.slots(other.columns.get(block.column), other.size)
        counts = [np.bincount(slots, minlength=block.size) for slots in (ours, theirs)]
        value = _psi(*counts)
        if block.size <= 40 and is_shift(value, sheet.size, other.size, block.size):
            found[block.column] = max(value, found.get(block.column, 0.0))
    ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return [(name, round(value, 2)) for name, value in ordered[:most]]


def by_rows(y: Outcome) -> str:
    """Say whether the order of the rows carries a change of the base rate that looks like time.

    Only a remark: an export may be sorted by anything. Sorted by the outcome it says nothing.
    """
    runs = 1 + int(np.count_nonzero(np.diff(y)))
    rate = float(y.mean()) if len(y) else 0.0
    expected = 2 * rate * (1 - rate) * len(y)
    if len(y) < 10 * LEAST or runs < 0.5 * expected:
        return ""
    size = len(y) // 10
    change = _rates(y[:-size], y[-size:], "the rows above", "the last tenth of the file")
    change = change or _rates(y[size:], y[:size], "the rows below", "the first tenth of the file")
    return change.sentence if change else ""
