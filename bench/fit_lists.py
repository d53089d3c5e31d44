"""Fit by what a list is one of goods or of open jobs: `python -m bench.fit_lists`.

Logistic regressions on the features of `scoring.facts.told_lists`, of the lists typed and labelled
in `bench/quality/list_lines`: a kind, a language, the kind of page, its main heading, the heading
over the list, the line before it and its entries between bars.
"""

from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from scoring.facts import catalogue, told_lists

LINES = Path(__file__).parent / "quality" / "list_lines"
STRICTNESS = 0.3
STEPS = 4000
DIGITS = 4
Row = tuple[str, told_lists.Listed]


def main() -> None:
    """Write the weights beside the module."""
    given = [row for path in sorted(LINES.glob("*.tsv")) for row in rows(path)]
    tables = [fit(given, kind) for kind in (told_lists.GOODS, told_lists.JOBS)]
    lines = (
        "\t".join([name, *(f"{one[name]:.{DIGITS}f}" for one in tables)]) for name in tables[0]
    )
    told_lists.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def rows(path: Path) -> list[Row]:
    """Return the typed lists of a file, a line each, with their kinds."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, home, title, head, lead, entries = line.split("\t")
        names = tuple(filter(None, map(catalogue.name_of, entries.split(" | "))))
        found.append((kind, told_lists.Listed(home, title, head, lead, names)))
    return found


def fit(given: list[Row], kind: str) -> dict[str, float]:
    """Return the weight of each feature for one kind; that of "" is the constant."""
    seen = [dict(told_lists.features(one)) for _, one in given]
    names = list(seen[0])
    table = np.array([[one[name] for name in names] for one in seen])
    model = LogisticRegression(C=STRICTNESS, max_iter=STEPS)
    model.fit(table, [own == kind for own, _ in given])
    return {"": float(model.intercept_[0])} | dict(zip(names, model.coef_[0].tolist(), strict=True))


if __name__ == "__main__":
    main()
