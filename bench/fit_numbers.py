"""Fit what speaks for a number counting the staff, a year being that of the beginning.

`python -m bench.fit_numbers`: of the sentences typed and labelled in `bench/quality/number_lines`
(a kind, a language and a text each, with the number in `[[ ]]` and {firm} for the firm's name), by
the features of `scoring.facts.number_model`.
"""

import re
from pathlib import Path

import numpy as np

from bench import planes
from scoring.facts import number_model

LINES = Path(__file__).parent / "quality" / "number_lines"
STRICTNESS = 1.0
Row = tuple[str, str, str, str, str]  # kind, language, left, number, right


def main() -> None:
    """Write the weights beside the model."""
    given = [row for path in sorted(LINES.glob("*.tsv")) for row in rows(path)]
    table = np.vstack([_of_role(given, role) for role in number_model.ROLES])
    planes.write(table, number_model.STEP, number_model.WEIGHTS)


def _of_role(given: list[Row], role: str) -> planes.Table:
    asked = [row for row in given if row[0] in {role, f"not_{role}"}]
    texts = (number_model.readings(*row[2:], row[1]) for row in asked)
    seen = planes.matrix(texts, number_model.SPACE)
    return planes.fit(seen, [row[0] for row in asked], [role], STRICTNESS)


def rows(path: Path) -> list[Row]:
    """Return the typed sentences of a file, a line each, cut at their number."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, language, text = line.split("\t")
        left, number, right = re.split(r"\[\[|\]\]", text)
        found.append((kind, language, left, number, right))
    return found


if __name__ == "__main__":
    main()
