"""Fit what an answer's words weigh for each meaning: `python -m bench.fit_answers`.

A linear support vector machine for each meaning against the rest, on the hashed features of
`inbound.answer_model`, of every answer typed and labelled for the bench but the exam.
"""

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bench import planes
from bench.quality.dispositions import LEARNED, labelled
from inbound import answer_model
from inbound.disposition import folded
from inbound.meanings import phrased
from inbound.optout import prepared

STRICTNESS = 0.5
SEED = 7
# A feature that fewer answers have teaches nothing.
FEWEST = 2
Table = np.ndarray[tuple[int, int], np.dtype[np.float64]]


def main() -> None:
    """Write the weights beside the model."""
    rows = [row for name in LEARNED for row in labelled(name) if row[0] in answer_model.MEANINGS]
    table = fit([(label, text) for label, _, text in rows])
    planes.write(table, answer_model.STEP, answer_model.WEIGHTS)


def fit(rows: list[tuple[str, str]]) -> Table:
    """Return a row of weights for each meaning, the intercept last, of (label, text) rows."""
    seen = matrix([text for _, text in rows])
    known = np.flatnonzero(np.bincount(seen.indices, minlength=seen.shape[1]) >= FEWEST)
    model = LinearSVC(C=STRICTNESS, random_state=SEED)
    model.fit(seen[:, known], [label for label, _ in rows])
    table = np.zeros((len(answer_model.MEANINGS), answer_model.SPACE + 1))
    for row, meaning in enumerate(answer_model.MEANINGS):
        place = list(model.classes_).index(meaning)
        table[row, known] = model.coef_[place]
        table[row, -1] = model.intercept_[place]
    return table


def matrix(texts: list[str]) -> csr_matrix:
    """Return a row of features for each text."""
    plain = (folded(text)[0] for text in texts)
    read = (answer_model.readings(prepared(one), phrased(one)) for one in plain)
    return planes.matrix(read, answer_model.SPACE)


if __name__ == "__main__":
    main()
