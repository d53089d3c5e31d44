"""The three rankings of the ladder, each an additive card: rules, logistic, boosting.

- **rules**: what a person could write and keep up from one-way tables: quarters of a number, the
  twelve commonest values of a category, ten columns at most. Each column whose win rates differ
  beyond chance (chi-square at 5 %, divided by the number of columns) gives the points of its own
  rates, shrunk; columns are taken by information value, as many as an inner held-out fifth likes
  best; what is not known gives nothing. No column knows of another. This is the baseline that a
  model has to beat: the best that written rules could honestly do on these deals.
- **logistic**: ridge-penalised logistic regression on the bands, all columns weighed together.
- **boosting**: gradient-boosted trees on fine bands, one column a tree, so that the sum stays a
  sum (generalised additive model; Lou, Caruana, Gehrke, KDD 2012). No interactions: the price of
  reasons that are the score and not an estimate of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.ladder.bands import (
    Block,
    Outcome,
    Slots,
    blocks,
    crossed,
    log_odds,
    parts,
    settled,
    written,
)
from scoring.ladder.columns import Floats, Sheet
from scoring.ladder.metrics import auc

ONE_BY_ONE = 40  # levels of a category that the logistic model weighs one by one
WRITTEN_COLUMNS = 10
EXPECTED = 5.0  # rows of the rarer outcome that a slot needs before a rule may be written on it
CHANCE = 0.05
RIDGE = 0.1  # inverse strength of the penalty, on columns of zeros and ones


@dataclass(frozen=True)
class Additive:
    """Log-odds = start + the sum over blocks of `tables[block][slot]`."""

    blocks: tuple[Block, ...]
    tables: tuple[Floats, ...]
    start: float

    def log_odds(self, sheet: Sheet) -> Floats:
        """Return the log-odds of every row, not calibrated yet."""
        total = np.full(sheet.size, self.start)
        for block, table in zip(self.blocks, self.tables, strict=True):
            total += table[block.slots(sheet.columns.get(block.column), sheet.size)]
        return total


Fit = Callable[[Sheet, Outcome], Additive]


def rules(sheet: Sheet, y: Outcome) -> Additive:
    """Fit the one-way tables and take as many of them as rank an inner fifth best."""
    made = written(sheet)
    slots = [block.slots(sheet.columns[block.column], sheet.size) for block in made]
    inner = parts(y) != 0
    learned, worth = [], []
    for block, of_rows in zip(made, slots, strict=True):
        table = _one_way(block, of_rows[inner], y[inner], tried=len(made))
        learned.append(table)
        worth.append(_information(table, of_rows[inner], y[inner]))
    order = sorted(range(len(made)), key=lambda n: (-worth[n], n))
    total, best, taken = np.zeros(int((~inner).sum())), 0.5, 0
    for count, n in enumerate(order[:WRITTEN_COLUMNS], start=1):
        total = total + learned[n][slots[n][~inner]]
        ranked = auc(total, y[~inner])
        if ranked > best:
            best, taken = ranked, count
    kept = sorted(order[:taken])
    tables = [_one_way(made[n], slots[n], y, tried=len(made)) for n in kept]
    return Additive(tuple(made[n] for n in kept), tuple(tables), _base(y))


def _one_way(block: Block, slots: Slots, y: Outcome, *, tried: int) -> Floats:
    """Return the slots' log-odds where they differ beyond chance, else zeros.

    Slots too small for the test, cells that say nothing and levels never seen give nothing.
    """
    from scipy.special import chdtrc

    n = np.bincount(slots, minlength=block.size).astype(float)
    k = np.bincount(slots, weights=y, minlength=block.size)
    counts = n * min(y.mean(), 1 - y.mean()) >= EXPECTED
    counts[block.empty] = False
    if block.unseen is not None:
        counts[block.unseen] = False
    if counts.sum() < 2:
        return np.zeros(block.size)
    rate = k[counts].sum() / n[counts].sum()
    if rate in (0.0, 1.0):
        return np.zeros(block.size)
    chi = float(((k[counts] - n[counts] * rate) ** 2 / (n[counts] * rate * (1 - rate))).sum())
    if chdtrc(int(counts.sum()) - 1, chi) > CHANCE / tried:
        return np.zeros(block.size)
    return np.where(counts, log_odds(slots, block.size, y), 0.0)


def _information(table: Floats, slots: Slots, y: Outcome) -> float:
    """Return the information value of a table (Siddiqi, Credit Risk Scorecards, 2006)."""
    won = np.bincount(slots, weights=y, minlength=len(table)) / max(int(y.sum()), 1)
    lost = np.bincount(slots, weights=1 - y, minlength=len(table)) / max(int((1 - y).sum()), 1)
    return float(((won - lost) * table).sum())


def _base(y: Outcome) -> float:
    rate = (float(y.sum()) + 0.5) / (len(y) + 1)
    return float(np.log(rate / (1 - rate)))


def logistic(sheet: Sheet, y: Outcome) -> Additive:
    """Fit all bands together under a ridge penalty."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    made = blocks(sheet, y, fine=False)
    if not made:
        return Additive((), (), _base(y))
    parts_of = []
    for block in made:
        slots = block.slots(sheet.columns[block.column], sheet.size)
        if _is_weighed_singly(block):
            shape = (len(y), block.size)
            row = np.arange(len(y))
            parts_of.append(csr_matrix((np.ones(len(y)), (row, slots)), shape=shape))
        else:
            parts_of.append(csr_matrix(crossed(slots, block.size, y)[:, None]))
    # Newton's method ends where it should; others stop near it, where the machine has its say.
    model = LogisticRegression(C=RIDGE, solver="newton-cg", tol=1e-8, max_iter=200)
    model.fit(hstack(parts_of, format="csr"), y)
    tables, at = [], 0
    for block, part in zip(made, parts_of, strict=True):
        weights = model.coef_[0][at : at + part.shape[1]]
        at += part.shape[1]
        if not _is_weighed_singly(block):
            slots = block.slots(sheet.columns[block.column], sheet.size)
            weights = weights[0] * log_odds(slots, block.size, y)
        tables.append(settled(np.asarray(weights, dtype=float)))
    return Additive(tuple(made), tuple(tables), float(settled(model.intercept_)[0]))


def _is_weighed_singly(block: Block) -> bool:
    return block.kind != "levels" or block.size <= ONE_BY_ONE


def boosting(sheet: Sheet, y: Outcome) -> Additive:
    """Fit additive boosted trees and read them off as tables."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    made = blocks(sheet, y, fine=True)
    if not made:
        return Additive((), (), _base(y))
    features, scales = [], []
    for block in made:
        slots = block.slots(sheet.columns[block.column], sheet.size)
        scale = _scale(block, slots, y)
        scales.append(scale)
        is_rated = block.kind == "levels"
        features.append(crossed(slots, block.size, y) if is_rated else scale[slots])
    model = HistGradientBoostingClassifier(
        interaction_cst="no_interactions",
        learning_rate=0.08,
        max_iter=400,
        max_leaf_nodes=6,
        min_samples_leaf=20,
        l2_regularization=5.0,
        early_stopping=True,
        validation_fraction=0.15,
        n_iter_no_change=20,
        random_state=0,
    )
    model.fit(np.column_stack(features), y)
    return _read_off(model.decision_function, made, scales)


def _scale(block: Block, slots: Slots, y: Outcome) -> Floats:
    """Return what the trees see of each slot: its place, or its rate; NaN for an empty band."""
    if block.kind == "levels":
        return log_odds(slots, block.size, y)
    scale = np.arange(block.size, dtype=float)
    scale[block.empty] = np.nan
    return scale


def _read_off(
    raw: Callable[[Floats], Floats], made: Sequence[Block], scales: Sequence[Floats]
) -> Additive:
    """Write an additive model as tables: change one column at a time, the others stay."""
    calm = np.array([scale[0] for scale in scales])
    grid = np.tile(calm, (1 + sum(len(scale) for scale in scales), 1))
    at = 1
    for place, scale in enumerate(scales):
        grid[at : at + len(scale), place] = scale
        at += len(scale)
    found = settled(np.asarray(raw(grid), dtype=float))
    cuts = np.cumsum([len(scale) for scale in scales])[:-1]
    tables = np.split(settled(found[1:] - found[0]), cuts)
    return Additive(tuple(made), tuple(tables), float(found[0]))


FITS: Final[dict[str, Fit]] = {"rules": rules, "logistic": logistic, "boosting": boosting}
