"""Fit what a heading leads to and what an entry of a list is: `python -m bench.fit_labels`.

Of the texts typed and labelled in `bench/quality/label_lines` (a kind, a language and a text each),
headings, entries and titles by function apart, by the features of `scoring.facts.label_model`.
"""

from pathlib import Path

import numpy as np

from bench import planes
from scoring.facts import label_model

LINES = Path(__file__).parent / "quality" / "label_lines"
STRICTNESS = 0.5
Row = tuple[str, str, str]  # kind, language, text


def main() -> None:
    """Write the weights beside the model."""
    given = [row for path in sorted(LINES.glob("*.tsv")) for row in rows(path)]
    table = np.vstack([_among(given, kinds) for kinds in label_model.GROUPS])
    planes.write(table, label_model.STEP, label_model.WEIGHTS)


def _among(given: list[Row], kinds: tuple[str, ...]) -> planes.Table:
    asked = [row for row in given if row[0] in kinds]
    seen = planes.matrix((label_model.readings(row[2]) for row in asked), label_model.SPACE)
    return planes.fit(seen, [row[0] for row in asked], kinds, STRICTNESS)


def rows(path: Path) -> list[Row]:
    """Return the typed texts of a file, a line each."""
    split = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(kind, language, text) for kind, language, text in split]


if __name__ == "__main__":
    main()
