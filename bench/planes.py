"""Separating planes of the learned readers: linear support vector machines on hashed features."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.svm import LinearSVC

SEED = 7
FEWEST = 2  # a feature that fewer texts have teaches nothing
Table = np.ndarray[tuple[int, int], np.dtype[np.float64]]
Readings = Iterable[tuple[float, Sequence[int]]]


def matrix(texts: Iterable[Readings], space: int) -> csr_matrix:
    """Return a row of features for each text; one that two readings share counts for both."""
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for readings in texts:
        counted: Counter[int] = Counter()
        for share, marks in readings:
            counted.update(dict.fromkeys(sorted(marks), share))
        places += counted.keys()
        values += counted.values()
        ends.append(len(places))
    return csr_matrix((values, places, ends), shape=(len(ends) - 1, space))


def fit(
    seen: csr_matrix,
    labels: Sequence[str],
    kinds: Sequence[str],
    strictness: float,
    *,
    by_rarity: bool = False,
) -> Table:
    """Return a row of weights for each kind against the rest, the intercept last.

    By rarity: what few texts have may weigh more than what most have.
    """
    counts = np.bincount(seen.indices, minlength=seen.shape[1])
    known = np.flatnonzero(counts >= FEWEST)
    scale = np.sqrt(np.log1p(seen.shape[0] / (1 + counts[known]))) if by_rarity else 1.0
    looked_at = seen[:, known] @ diags(scale) if by_rarity else seen[:, known]
    table = np.zeros((len(kinds), seen.shape[1] + 1))
    for place, kind in enumerate(kinds):
        model = LinearSVC(C=strictness, random_state=SEED)
        model.fit(looked_at, [label == kind for label in labels])
        table[place, known] = model.coef_[0] * scale
        table[place, -1] = model.intercept_[0]
    return table


def write(table: Table, step: float, path: Path) -> None:
    """Write the weights in steps, as bytes."""
    np.clip(np.rint(table / step), -127, 127).astype(np.int8).tofile(path)
