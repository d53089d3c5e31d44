"""Pages of invented companies with true and false sentences about them, written before any count.

`first.txt` was read afterwards and its general causes mended; `second.txt` was only counted.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.quality._claims_tables import Case

NAMES = ("first", "second")
_FOLDER = Path(__file__).parent / "claims_lines"
_NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@dataclass(frozen=True)
class _Page:
    company: str
    fetched: datetime
    text: str


def cases(name: str) -> Iterator[Case]:
    """Give the sentences of one file.

    "@ company | day stored" and the page's text on the next line; "+" a true sentence, "-" a "
    "false one.
    """
    page: _Page | None = None
    lines = iter((_FOLDER / f"{name}.txt").read_text("utf-8").splitlines())
    for line in lines:
        mark, _, said = line.partition(" ")
        if mark == "@":
            company, _, day = said.partition(" | ")
            at = datetime.fromisoformat(f"{day}T08:00:00+00:00")
            page = _Page(company, at, next(lines))
        elif page and mark in ("+", "-"):
            source = (page.company, page.text, page.fetched)
            is_false = mark == "-"
            kind = "falsehood" if is_false else "truth"
            yield Case(kind, name, said, page.company, (source,), _NOW, is_false, "lines")
