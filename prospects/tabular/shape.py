"""The shape of a table that was read: its limits, dialect, rows and header."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any, NamedTuple

from prospects.headers import claims
from prospects.normalise.companies import has_legal_form
from prospects.tabular.errors import EmptyFile, NoHeader, TooManyColumns, TooManyRows

_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,200}\.[A-Za-z]{2,24}")
_SITE = re.compile(
    r"(https?://|www\.)\S{3,200}|[a-z0-9-]{2,60}(\.[a-z]{2,3})?\.(com|net|org|io|[a-z]{2})"
)
_VALUE = re.compile(r"https?://\S{4,}|[+-]?[\d.,:/ -]*\d[\d.,:/ -]*%?")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a table may hold before it is refused; figures of the threat model."""

    text_bytes: int = 1_000_000_000
    packed_bytes: int = 50_000_000
    unpacked_bytes: int = 500_000_000
    unpack_ratio: int = 150
    ratio_floor: int = 5_000_000
    strings_bytes: int = 150_000_000
    row_bytes: int = 16_000_000
    rows: int = 2_000_000
    columns: int = 200
    cell: int = 32_767


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the file was written, as found."""

    format: str
    encoding: str | None = None
    delimiter: str | None = None
    skipped_rows: int = 0
    # Of a file in two encodings: the second one, the first lines in it, and how many there are.
    other_encoding: str | None = None
    foreign_lines: tuple[int, ...] = ()
    foreign: int = 0
    sheet: str | None = None
    other_sheets: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Say what was found in plain JSON values."""
        lists = {"other_sheets": list(self.other_sheets), "foreign_lines": list(self.foreign_lines)}
        return {**asdict(self), **lists}


class Row(NamedTuple):
    """One data row: 1-based number, cells in header order, and why it is unusable, if it is.

    `line` is where a spreadsheet program shows it: header, preamble and blank rows count there, and
    people are told that one. `unstored` counts the cells, from 0, that are formulas whose result
    the file does not hold.
    """

    number: int
    cells: list[str]
    problem: str | None = None
    unstored: tuple[int, ...] = ()
    line: int = 0

    def by_column(self, header: Sequence[str]) -> dict[str, str]:
        """Name the cells that hold something."""
        return {name: cell for name, cell in zip(header, self.cells, strict=False) if cell}


class Record(NamedTuple):
    """One physical record before the header is known: stripped cells, or what broke it."""

    cells: list[str]
    problem: str | None = None
    unstored: tuple[int, ...] = ()


def trimmed(cell: str) -> str:
    """Return a cell without the white space around it.

    A line break beside an e-mail address stays: it makes the address none, which is for the reader
    of addresses to say and not for the table to hide.
    """
    bare = cell.strip()
    is_address = "@" in bare and len(bare.split()) == 1
    return cell.strip(" \t\xa0") if is_address else bare


def header_index(records: Sequence[Record]) -> int:
    """Find the header among the first records: the first one about as wide as the table.

    Preamble lines (titles, notes, export dates) are narrower than the table under them.
    """
    widths = [sum(1 for cell in record.cells if cell) for record in records]
    filled = [width for width in widths if width]
    if not filled:
        raise EmptyFile("The file is empty: it holds no rows at all.")
    counts = Counter(filled)
    usual = max(counts, key=lambda width: (counts[width], width))
    # Sparse tables fill few cells a row; a preamble fills one or two of many.
    for index, width in enumerate(widths):
        if width >= 2 and width * 2 >= usual and not _looks_like_note(records[index].cells):
            return index
    return next(index for index, width in enumerate(widths) if width)


def _looks_like_note(cells: Sequence[str]) -> bool:
    return sum(1 for cell in cells if len(cell) > 200) * 2 > sum(1 for cell in cells if cell)


def header_names(record: Record, limits: Limits, below: Sequence[Record]) -> list[str]:
    """Name every column once: unnamed and repeated names get a number.

    Raises `NoHeader` where the row is one of data, as those `below` it are.
    """
    cells = list(record.cells)
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > limits.columns:
        raise TooManyColumns(
            f"The file has {len(cells)} columns; at most {limits.columns} can be read. "
            "Remove columns that are not needed and upload it again."
        )
    _refuse_data(cells, below)
    seen: Counter[str] = Counter()
    names = []
    for position, cell in enumerate(cells, start=1):
        name = " ".join(cell.split())[:200] or f"Column {position}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def known_names(cells: Sequence[str]) -> int:
    """Count the cells that are names of columns."""
    return sum(1 for cell in cells if cell and claims(cell))


def _refuse_data(cells: Sequence[str], below: Sequence[Record]) -> None:
    filled = [cell for cell in cells if cell]
    address = next((cell for cell in filled if _EMAIL.fullmatch(cell)), None)
    values = [cell for cell in filled if _VALUE.fullmatch(cell)]
    alike = _like_those_below(cells, below) if not known_names(cells) else None
    if address is None and alike is None and len(values) * 2 <= len(filled):
        return
    example = address or alike or values[0]
    raise NoHeader(
        f"The file has no header row: its first row holds data such as “{example[:60]}”. "
        "Add a first row with column names and upload it again."
    )


def _like_those_below(cells: Sequence[str], below: Sequence[Record]) -> str | None:
    """Return a cell that is a company or a site, in a column of such."""
    for at, cell in enumerate(cells):
        under = [record.cells[at] for record in below if at < len(record.cells)]
        under = [text for text in under if text]
        for is_such in (has_legal_form, _SITE.fullmatch):
            if (
                is_such(cell)
                and len(under) >= 2
                and 2 * sum(map(bool, map(is_such, under))) > len(under)
            ):
                return cell
    return None


def data_rows(
    records: Iterator[Record], header: Sequence[str], head: Sequence[Record], limits: Limits
) -> Iterator[Row]:
    """Number the records under the header and say which ones cannot be used.

    `head` are the records down to the header. Blank records are left out and not counted. Raises
    `TooManyRows` at the limit.
    """
    width, number, heading = len(header), 0, head[-1].cells[: len(header)]
    for line, record in enumerate(records, start=len(head) + 1):
        if record.problem is None and not any(record.cells) and not record.unstored:
            continue
        number += 1
        refuse_more(number, limits)
        yield Row(number, *_fit(record, width, heading, line, limits), record.unstored, line)


def refuse_more(rows: int, limits: Limits) -> None:
    """Raise `TooManyRows` if there are more than may be."""
    if rows > limits.rows:
        raise TooManyRows(
            f"The file has more than {limits.rows:,} rows. Split it and upload the parts."
        )


def _fit(
    record: Record, width: int, heading: list[str], line: int, limits: Limits
) -> tuple[list[str], str | None]:
    cells, problem = record.cells, record.problem
    while len(cells) > width and not cells[-1]:
        cells.pop()
    problem = problem or _wide(cells, width) or _long(cells, limits)
    if problem is None and cells == heading:
        problem = "it repeats the header"
    kept = cells[:width]
    kept += [""] * (width - len(kept))
    if problem:
        kept = [cell[: limits.cell] for cell in kept]
    return kept, None if problem is None else f"Row {line}: {problem}."


def _wide(cells: Sequence[str], width: int) -> str | None:
    if len(cells) <= width:
        return None
    return f"it has {len(cells)} cells where the header names {width} columns"


def _long(cells: Sequence[str], limits: Limits) -> str | None:
    if max(map(len, cells), default=0) <= limits.cell:
        return None
    for position, cell in enumerate(cells, start=1):
        if len(cell) > limits.cell:
            return (
                f"the cell in column {position} holds {len(cell):,} characters; "
                f"at most {limits.cell:,} can be read"
            )
    return None


class Part(NamedTuple):
    """Some rows by column: their numbers and the cells of each column, in the header's order.

    The cells of a row that cannot be used are empty.
    """

    numbers: Sequence[int]
    columns: Sequence[Sequence[str]]


def part_of(rows: Sequence[Row]) -> Part:
    """Take one and more rows apart by column."""
    nothing = [""] * len(rows[0].cells)
    columns = zip(*(nothing if row.problem else row.cells for row in rows), strict=True)
    return Part([row.number for row in rows], list(columns))


RowSource = Callable[[], Iterator[Row]]
PartSource = Callable[[], Iterator[Part]]
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Table:
    """A table that can be read again and again: header, dialect, and its rows as a stream."""

    name: str
    header: tuple[str, ...]
    dialect: Dialect
    source: RowSource
    by_column: PartSource | None = None  # a quicker way to the same cells, if there is one

    def rows(self) -> Iterator[Row]:
        """Stream the data rows from the start; raises `TooManyRows` at the limit."""
        return self.source()

    def parts(self) -> Iterator[Part]:
        """Stream the same rows by column, some at a time."""
        if self.by_column:
            yield from self.by_column()
            return
        rows = self.rows()
        while some := list(islice(rows, _AT_ONCE)):
            yield part_of(some)

    def sample(self, size: int = 200) -> list[list[str]]:
        """Return the cells of the first usable rows, for guessing what columns hold."""
        cells = []
        for row in self.rows():
            if row.problem is None:
                cells.append(row.cells)
            if len(cells) >= size:
                break
        return cells
