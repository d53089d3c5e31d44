"""Fit what an entry of news weighs for each kind of event: `python -m bench.fit_news`.

A linear support vector machine for each kind against the rest, on the hashed features of
`scoring.news_model`, of the entries typed and labelled in `bench/quality/news_lines`.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from scoring import news_model

LINES = Path(__file__).parent / "quality" / "news_lines"
STRICTNESS = 0.5
SEED = 7
# A feature that fewer entries have teaches nothing.
FEWEST = 2
Row = tuple[str, str, str, str]  # kind, language, headline, text
Table = np.ndarray[tuple[int, int], np.dtype[np.float64]]


def main() -> None:
    """Write the weights beside the model."""
    write(fit([row for path in sorted(LINES.glob("*.tsv")) for row in rows(path)]))


def rows(path: Path) -> list[Row]:
    """Return the typed entries of a file, a line each."""
    split = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(kind, language, headline, text) for kind, language, headline, text in split]


def fit(given: Sequence[Row]) -> Table:
    """Return a row of weights for each kind, the intercept last."""
    seen = matrix(given)
    known = np.flatnonzero(np.bincount(seen.indices, minlength=seen.shape[1]) >= FEWEST)
    model = LinearSVC(C=STRICTNESS, random_state=SEED)
    model.fit(seen[:, known], [row[0] for row in given])
    table = np.zeros((len(news_model.KINDS), news_model.SPACE + 1))
    for place, kind in enumerate(news_model.KINDS):
        own = list(model.classes_).index(kind or "none")
        table[place, known] = model.coef_[own]
        table[place, -1] = model.intercept_[own]
    return table


def matrix(given: Sequence[Row]) -> csr_matrix:
    """Return a row of features for each entry; one that two readings share counts for both."""
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for _, language, headline, text in given:
        counted: Counter[int] = Counter()
        for share, marks in news_model.readings(headline, text, language):
            counted.update(dict.fromkeys(marks, share))
        places += counted.keys()
        values += counted.values()
        ends.append(len(places))
    return csr_matrix((values, places, ends), shape=(len(given), news_model.SPACE))


def write(table: Table) -> None:
    """Write the weights in steps, as bytes."""
    steps = np.rint(table / news_model.STEP)
    np.clip(steps, -127, 127).astype(np.int8).tofile(news_model.WEIGHTS)


if __name__ == "__main__":
    main()
