"""How good predictions are on rows they were not made from, each with its 95 % interval.

Intervals are bootstrap percentiles: judged rows are drawn with replacement within outcome (Efron
& Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13 and 16). Every figure of one draw uses
the same rows in all models and all repeats, so that the gain of one model over another is paired
and a second repeat adds no certainty that is not there. Folds share most of their training rows,
so their figures err together: `widening` stretches the intervals by the correction of Nadeau &
Bengio (Machine Learning 52, 2003). The draws come from one fixed seed: the same predictions give
the same interval.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Outcome = NDArray[np.int8]

DRAWS = 400
LEVEL = 0.95
TENTH = 10
_CELLS = 4_000_000  # weights held at once


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure and the ends of its 95 % interval."""

    low: float
    mid: float
    high: float

    def rounded(self) -> list[float]:
        return [round(self.low, 4), round(self.mid, 4), round(self.high, 4)]


def auc(scores: Floats, y: Outcome) -> float:
    """Return the share of pairs of a win and a loss that the score puts in order, ties half."""
    order = np.argsort(scores, kind="stable")
    return float(_weighted_auc(scores[order], y[order], np.ones((1, len(y))))[0])


def _weighted_auc(ordered: Floats, y: Outcome, weights: Floats) -> Floats:
    """Return the AUC of each draw; rows ascend by score, `weights` is draws x rows."""
    begins = np.flatnonzero(np.append(True, np.diff(ordered) != 0))
    wins = np.add.reduceat(weights * y, begins, axis=1)
    losses = np.add.reduceat(weights * (1 - y), begins, axis=1)
    below = np.cumsum(losses, axis=1) - losses / 2
    pairs = wins.sum(axis=1) * losses.sum(axis=1)
    found = np.divide(
        (wins * below).sum(axis=1), pairs, out=np.full(len(weights), 0.5), where=pairs > 0
    )
    return np.asarray(found)


@dataclass(frozen=True)
class Held:
    """Rows of one fold that were held out: numbers, outcomes, each model's log-odds for them."""

    rows: NDArray[np.intp]
    y: Outcome
    by_model: dict[str, Floats]


def aucs(rounds: Sequence[Sequence[Held]], names: Sequence[str]) -> dict[str, Floats]:
    """Return the AUC of each model: the first figure is measured, the others are draws.

    The AUC of a model is the mean over folds and rounds, weighted by rows: scores of different
    folds come from different models and are never compared with each other.
    """
    held = [fold for folds in rounds for fold in folds]
    total = sum(len(fold.y) for fold in held)
    sums = {name: np.zeros(DRAWS + 1) for name in names}
    ranked = [
        (fold, name, np.argsort(fold.by_model[name], kind="stable"))
        for fold in held
        for name in names
    ]
    for part, weights in _draws(held):
        for fold, name, order in ranked:
            drawn = weights[:, fold.rows[order]]
            found = _weighted_auc(fold.by_model[name][order], fold.y[order], drawn)
            sums[name][part] += found * len(fold.y) / total
    return sums


def _draws(held: Sequence[Held]) -> Iterator[tuple[slice, Floats]]:
    """Yield row weights in pieces: all ones first, then how often each draw took each row."""
    size = 1 + max(int(fold.rows.max()) for fold in held)
    sides = [
        np.unique(np.concatenate([fold.rows[fold.y == outcome] for fold in held]))
        for outcome in (0, 1)
    ]
    generator = np.random.Generator(np.random.PCG64(2026))
    step = max(1, _CELLS // size)
    yield slice(0, 1), np.ones((1, size))
    for begin in range(0, DRAWS, step):
        count = min(step, DRAWS - begin)
        weights = np.zeros((count, size))
        for draw in range(count):
            for rows in sides:
                taken = generator.integers(0, len(rows), len(rows))
                weights[draw, rows] = np.bincount(taken, minlength=len(rows))
        yield slice(begin + 1, begin + 1 + count), weights


def widening(sizes: Sequence[tuple[int, int]]) -> float:
    """Return by how much an interval grows for folds of (learned, judged) rows.

    Variance 1/J + judged/learned in place of 1/J: 1.5 for five equal parts.
    """
    ratios = [judged / learned for learned, judged in sizes if learned]
    return math.sqrt(1 + sum(ratios))


def interval(draws: Floats, widen: float = 1.0) -> Interval:
    """Return the measured figure with the percentiles of its draws, stretched around it."""
    tail = (1 - LEVEL) / 2 * 100
    low, high = np.percentile(draws[1:], [tail, 100 - tail])
    mid = float(draws[0])
    return Interval(
        mid - widen * max(mid - float(low), 0.0), mid, mid + widen * max(float(high) - mid, 0.0)
    )


def lift(folds: Sequence[Held], name: str, widen: float = 1.0) -> Interval:
    """Return how many times oftener the best-scored tenth won than all held-out rows (SCO3).

    The best tenth of each fold is taken; ties at its edge count by share.
    """
    wins = np.zeros(DRAWS + 1)
    taken = np.zeros(DRAWS + 1)
    rows = sum(len(fold.y) for fold in folds)
    rate = sum(int(fold.y.sum()) for fold in folds) / max(rows, 1)
    ordered = [(fold, np.argsort(-fold.by_model[name], kind="stable")) for fold in folds]
    for part, weights in _draws(folds):
        for fold, order in ordered:
            mean = _tie_means(fold.by_model[name][order], fold.y[order])
            ranked = weights[:, fold.rows[order]]
            room = np.clip(len(fold.y) / TENTH - (np.cumsum(ranked, axis=1) - ranked), 0, ranked)
            wins[part] += (room * mean).sum(axis=1)
            taken[part] += room.sum(axis=1)
    return interval(wins / np.maximum(taken, 1e-9) / max(rate, 1e-9), widen)


def _tie_means(ordered: Floats, y: Outcome) -> Floats:
    """Return for each row the share of wins among the rows of its score."""
    begins = np.flatnonzero(np.append(True, np.diff(ordered) != 0))
    sizes = np.diff(np.append(begins, len(y)))
    return np.repeat(np.add.reduceat(y.astype(float), begins) / sizes, sizes)


def brier(probabilities: Floats, y: Outcome) -> float:
    """Return the mean squared distance of probability and outcome (Brier, 1950)."""
    return float(np.mean((probabilities - y) ** 2))


@dataclass(frozen=True, slots=True)
class Decile:
    """Rows of neighbouring probabilities: what was said of them and what came."""

    said: float
    came: float
    n: int


def reliability(probabilities: Floats, y: Outcome) -> list[Decile]:
    """Cut the rows into ten groups of equal size by probability, the lowest first."""
    order = np.argsort(probabilities, kind="stable")
    return [
        Decile(float(probabilities[rows].mean()), float(y[rows].mean()), len(rows))
        for rows in np.array_split(order, TENTH)
        if len(rows)
    ]


def calibration_error(deciles: Sequence[Decile]) -> float:
    """Return the mean distance of said and came over the deciles, weighted by rows (ECE)."""
    total = sum(decile.n for decile in deciles)
    return sum(abs(d.said - d.came) * d.n for d in deciles) / max(total, 1)
