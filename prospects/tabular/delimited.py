"""Text tables: delimiter, quoting and records of CSV and TSV in all their spellings."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO

from prospects.tabular.decoding import find_encoding, foreign_lines, other_encoding
from prospects.tabular.errors import EmptyFile, FileTooLarge, NoRows
from prospects.tabular.regular import Shape
from prospects.tabular.shape import (
    Dialect,
    Limits,
    Part,
    Record,
    Row,
    Table,
    data_rows,
    header_index,
    header_names,
    part_of,
    refuse_more,
    trimmed,
)

DELIMITERS = (",", ";", "\t", "|")
_PROBE_RECORDS = 60
_PROBE_LINES = 200
# A quotation mark that is still open after so much text was never closed.
_OPEN_LINES = 2_000
_OPEN_CHARACTERS = 8_000_000
_LONGEST_LINE = 8_000_000
_AT_ONCE = 1_000  # lines taken apart by column
_TOLD = 20  # lines in another encoding that are named
_ESCAPED = re.compile(r'\\(["\\])')
_UNCLOSED = "a quotation mark is opened and never closed"

csv.field_size_limit(2 * _OPEN_CHARACTERS)


def read_delimited(
    opener: Callable[[], BinaryIO], name: str, size: int, limits: Limits, given: str | None = None
) -> Table:
    """Find how the text is written and return its table; raises a `TableRefused`."""
    if size > limits.text_bytes:
        raise FileTooLarge(
            f"The file is {size / 1e9:.1f} GB; a text table may have {limits.text_bytes / 1e9:g} "
            "GB. Split it and upload the parts."
        )
    with opener() as stream:
        encoding, errors = find_encoding(stream)
        other = other_encoding(errors)
        lines_of_other, foreign = foreign_lines(stream, _TOLD) if other else ((), 0)
    source = _Source(opener, encoding, errors)
    with source.lines() as lines:
        probe = list(islice(lines, _PROBE_LINES))
    if not any(line.strip() for line in probe):
        raise EmptyFile("The file is empty: it holds no rows at all.")
    # A file's name may promise tabs that its lines do not have.
    named = given if given and any(given in line for line in probe) else None
    delimiter = named or _declared(probe) or find_delimiter(probe)
    if _has_escapes(probe, delimiter):
        source.has_escapes = True
        probe = [_doubled(line) for line in probe]
    head = list(islice(_records(_Lines(iter(probe)), delimiter), _PROBE_RECORDS))
    index = header_index(head)
    header = header_names(head[index], limits, head[index + 1 :])
    dialect = Dialect(
        format="tsv" if delimiter == "\t" else "csv",
        encoding=encoding,
        delimiter=delimiter,
        skipped_rows=index,
        other_encoding=other or None,
        foreign_lines=lines_of_other,
        foreign=foreign,
    )

    def rows() -> Iterator[Row]:
        with source.lines() as lines:
            records = islice(_records(_Lines(lines), delimiter), index + 1, None)
            yield from data_rows(records, header, head[: index + 1], limits)

    def parts() -> Iterator[Part]:
        heading = head[index].cells[: len(header)]
        shape = Shape(delimiter, len(header), limits.cell, heading)
        with source.lines() as lines:
            taken = _Lines(lines)
            records = _records(taken, delimiter)
            deque(islice(records, index + 1), maxlen=0)
            yield from _parts(taken, records, shape, header, head[: index + 1], limits)

    if next(rows(), None) is None:
        raise NoRows("The file has a header row and no rows under it.")
    with opener() as stream:
        is_long = size > limits.rows and _line_ends(stream) > limits.rows
    if is_long:
        # More lines than rows may be: only a count tells, and it must refuse before anybody stores.
        deque(rows(), maxlen=0)
    return Table(name, tuple(header), dialect, rows, parts)


def _parts(
    lines: _Lines,
    records: Iterator[Record],
    shape: Shape,
    header: list[str],
    head: list[Record],
    limits: Limits,
) -> Iterator[Part]:
    """Yield the rows by column: regular lines many at a time, others as records of their own."""
    number = 0
    while some := lines.some(_AT_ONCE):
        columns = shape.columns(some)
        if columns is None:
            goal = lines.taken
            lines.give_back(some)
            within = _until(goal, lines, records)
            rows = list(data_rows(within, header, head, limits))
            rows = [row._replace(number=row.number + number) for row in rows]
            part = part_of(rows) if rows else None
        else:
            part = Part(range(number + 1, number + 1 + len(some)), columns)
        if part:
            number = part.numbers[-1]
            refuse_more(number, limits)
            yield part


def _until(goal: int, lines: _Lines, records: Iterator[Record]) -> Iterator[Record]:
    """Yield records until so many lines were taken; the last record may take some more."""
    while lines.taken < goal:
        record = next(records, None)
        if record is None:
            return
        yield record


def _line_ends(stream: BinaryIO) -> int:
    count = 0
    while chunk := stream.read(1 << 20):
        count += max(chunk.count(b"\n"), chunk.count(b"\r"))
    return count


class _Source:
    """The file's text as physical lines, opened anew for every pass."""

    def __init__(self, opener: Callable[[], BinaryIO], encoding: str, errors: str) -> None:
        self.opener, self.encoding, self.errors = opener, encoding, errors
        self.has_escapes = False

    @contextmanager
    def lines(self) -> Iterator[Iterator[str]]:
        with self.opener() as stream:
            text = io.TextIOWrapper(stream, encoding=self.encoding, errors=self.errors, newline="")
            try:
                lines = _bounded(text)
                yield map(_doubled, lines) if self.has_escapes else lines
            finally:
                text.detach()


class _Lines:
    """Physical lines of which some can be given back, and how many are taken."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines, self._ahead = lines, deque[str]()
        self.taken = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else next(self._lines)
        self.taken += 1
        return line

    def some(self, most: int) -> list[str]:
        """Take up to so many lines."""
        found = [self._ahead.popleft() for _ in range(min(most, len(self._ahead)))]
        found += islice(self._lines, most - len(found))
        self.taken += len(found)
        return found

    def give_back(self, lines: list[str]) -> None:
        """Put lines back in front of the others."""
        self._ahead.extendleft(reversed(lines))
        self.taken -= len(lines)


def _bounded(text: io.TextIOWrapper) -> Iterator[str]:
    """Yield physical lines, cut where a line is longer than memory should hold."""
    cut = False
    while line := text.readline(_LONGEST_LINE):
        if not cut:
            # Some exporters pad fields with NULs; no cell means them.
            yield line.replace("\0", "")
        cut = not line.endswith(("\n", "\r"))


def _has_escapes(lines: list[str], delimiter: str) -> bool:
    r"""Say whether quotation marks within cells are written with a backslash, as databases do.

    Such a mark is neither doubled nor at the end of its cell, and every backslash is written so,
    but for the `\N` of an empty cell. A doubled mark anywhere means the standard way.
    """
    cut = re.escape(delimiter)
    inside = re.compile(rf'[^\\"]\\"[^"\r\n{cut}]')
    empty = re.compile(rf'(?:^|(?<={cut}))(?:""|\\N)(?=[\r\n{cut}]|$)')
    found = False
    for line in lines:
        rest = empty.sub("", _ESCAPED.sub("", line))
        if '""' in rest or "\\" in rest:
            return False
        found = found or ('"' in rest and inside.search(line) is not None)
    return found


def _doubled(line: str) -> str:
    return _ESCAPED.sub(_standard, line) if "\\" in line else line


def _standard(escaped: re.Match[str]) -> str:
    return '""' if escaped[1] == '"' else "\\"


def _declared(lines: list[str]) -> str | None:
    """Read Excel's own first line `sep=;`."""
    first = lines[0].strip().strip('"').lower()
    if first.startswith("sep=") and len(first) == 5:
        return first[4]
    return "\t" if first == "sep=" and "\t" in lines[0] else None


def find_delimiter(lines: list[str]) -> str:
    """Choose the delimiter that cuts most records into the same number of cells."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))


def _evenness(lines: list[str], delimiter: str) -> tuple[float, int]:
    records = islice(_records(_Lines(iter(lines)), delimiter), _PROBE_RECORDS)
    widths = Counter(len(record.cells) for record in records if any(record.cells))
    wide = Counter({width: count for width, count in widths.items() if width > 1})
    if not wide:
        return 0.0, 0
    width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
    share = count / widths.total()
    # An even cut into many columns beats an accidental one into two.
    return share * (1 - 1 / (width + 1)), width


def _records(lines: _Lines, delimiter: str) -> Iterator[Record]:
    """Cut physical lines into records; an unclosed quotation mark costs its own line only.

    Between two records nothing of the lines is held back: others may take some of them.
    """
    feed: deque[tuple[str, str | None]] = deque()

    def texts() -> Iterator[str]:
        for text, problem in _assembled(lines, delimiter):
            feed.append((text, problem))
            yield "" if problem else text

    reader = csv.reader(texts(), delimiter=delimiter, skipinitialspace=True)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            text, _ = feed.popleft()
            feed.clear()
            yield Record(_plain_cells(text, delimiter), f"it cannot be read ({error})")
            continue
        text, problem = feed.popleft()
        if problem:
            yield Record(_plain_cells(text, delimiter), problem)
        else:
            yield Record([trimmed(cell) if "@" in cell else cell.strip() for cell in cells])


def _plain_cells(text: str, delimiter: str) -> list[str]:
    return [cell.strip().strip('"') for cell in text.strip("\r\n").split(delimiter)]


def _assembled(lines: _Lines, delimiter: str) -> Iterator[tuple[str, str | None]]:
    """Join the lines of each record; yields `(text, what is wrong with it)`."""
    open_lines: list[str] = []
    size, is_open = 0, False
    while True:
        line = next(lines, None)
        ended = line is None
        if line is not None:
            if not open_lines and '"' not in line:
                yield line, None
                continue
            open_lines.append(line)
            size += len(line)
            is_open = _is_open_after(line, delimiter, is_open=is_open)
        if not is_open and open_lines:
            yield "".join(open_lines), None
        elif is_open and (ended or len(open_lines) > _OPEN_LINES or size > _OPEN_CHARACTERS):
            # Give back what the mark swallowed: those lines are records of their own.
            lines.give_back(open_lines[1:])
            ended = ended and len(open_lines) == 1
            yield open_lines[0], _UNCLOSED
        elif is_open:
            continue
        open_lines, size, is_open = [], 0, False
        if ended:
            return


def _is_open_after(line: str, delimiter: str, *, is_open: bool) -> bool:
    """Say whether a quoted cell is still open at the end of the line, as the csv module reads."""
    at, end = 0, len(line)
    while at < end:
        if is_open:
            mark = line.find('"', at)
            if mark < 0:
                return True
            if line.startswith('"', mark + 1):
                at = mark + 2
                continue
            is_open, at = False, mark + 1
        else:
            while line.startswith(" ", at):
                at += 1
            if line.startswith('"', at):
                is_open, at = True, at + 1
                continue
        cut = line.find(delimiter, at)
        if cut < 0:
            return is_open
        at = cut + 1
    return is_open
