"""Fit whether a heading names what is sold or a section: `python -m bench.fit_sections`.

Of the headings typed in `bench/quality/section_lines` and of the entries and headings in
`bench/quality/label_lines`, by the features of `scoring.facts.label_model`.
"""

from typing import Final

from bench import planes
from bench.fit_labels import LINES, rows
from scoring.facts import label_model, section_model

SECTIONS: Final = LINES.with_name("section_lines")
STRICTNESS: Final = 2.0
GOODS: Final = "goods"
SECTION: Final = "section"
# What among the other typed lines is a section of a page as well.
_AS_WELL: Final = frozenset(
    {"h_steps", "h_values", "h_other", "h_news", "h_customers", "h_team", "h_jobs", "demand"}
)


def main() -> None:
    """Write the weights beside the model."""
    given = dict.fromkeys(_given())
    seen = planes.matrix((label_model.readings(text) for _, text in given), label_model.SPACE)
    table = planes.fit(seen, [kind for kind, _ in given], [SECTION], STRICTNESS)
    planes.write(table, label_model.STEP, section_model.WEIGHTS)


def _given() -> list[tuple[str, str]]:
    typed = [row for path in sorted(SECTIONS.glob("*.tsv")) for row in rows(path)]
    others = [row for path in sorted(LINES.glob("[ab]*.tsv")) for row in rows(path)]
    found = [(kind, text) for kind, _, text in typed]
    found += [(GOODS, text) for kind, _, text in others if kind == GOODS]
    return found + [(SECTION, text) for kind, _, text in others if kind in _AS_WELL]


if __name__ == "__main__":
    main()
