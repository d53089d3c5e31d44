"""XLSX workbooks: weighed before they are opened, then read as a stream of rows."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, BinaryIO
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from openpyxl import DEFUSEDXML, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from prospects.headers import claims
from prospects.tabular.errors import (
    BrokenWorkbook,
    EmptyFile,
    LegacyWorkbook,
    NoRows,
    NotATable,
    ProtectedWorkbook,
    WorkbookTooLarge,
)
from prospects.tabular.shape import (
    Dialect,
    Limits,
    Record,
    Row,
    Table,
    data_rows,
    header_index,
    header_names,
    known_names,
    trimmed,
)

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CHUNK = 1 << 20
_ROW_START = re.compile(rb"<(?:[A-Za-z0-9]+:)?row[ >/]")
# The end of a formula's cell without a value: `<f>A1*2</f></c>`, `<f si="0"/><v/></c>`.
_UNSTORED = re.compile(
    rb"(?:</(?:\w{1,9}:)?f>|<(?:\w{1,9}:)?f(?: [^<>]{0,200})?/>)"
    rb"(?:<(?:\w{1,9}:)?v ?/>|<(?:\w{1,9}:)?v></(?:\w{1,9}:)?v>)?</(?:\w{1,9}:)?c>"
)
_TAIL = 320  # bytes: as long as the longest of both patterns
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FAULTS = (
    zipfile.BadZipFile,
    InvalidFileException,
    DefusedXmlException,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    OSError,
    NotImplementedError,
)
_BROKEN = (
    "The workbook is damaged and cannot be read to its end. "
    "Open it in your spreadsheet program, save it again as .xlsx and upload that."
)


def refuse_ole(stream: BinaryIO) -> None:
    """Say which of the two OLE files this is: a locked workbook or one of Excel 97-2003."""
    stream.seek(0)
    if _ENCRYPTED in stream.read(8 * _CHUNK):
        raise ProtectedWorkbook(
            "The workbook is protected by a password. Save it without one and upload it again."
        )
    raise LegacyWorkbook(
        "This is an .xls workbook of Excel 97-2003. Save it as .xlsx or CSV and upload that."
    )


def read_workbook(opener: Callable[[], BinaryIO], name: str, size: int, limits: Limits) -> Table:
    """Weigh the workbook, choose its first sheet with rows, and return its table."""
    if size > limits.packed_bytes:
        raise WorkbookTooLarge(
            f"The workbook is {size / 1e6:,.0f} MB; at most {limits.packed_bytes / 1e6:,.0f} MB "
            "can be read. Save it as CSV, or split it."
        )
    if not DEFUSEDXML:  # pragma: no cover - a broken installation
        raise BrokenWorkbook("Workbooks cannot be read here: the safe XML reader is missing.")
    with opener() as stream:
        has_unstored = _weigh(stream, limits)
    sheets = _sheets(opener)
    filled = [(sheet, head) for sheet, head in sheets if any(any(r.cells) for r in head)]
    if not filled:
        raise EmptyFile("The workbook is empty: no sheet holds a row.")
    sheet, head = _with_records(filled)
    index = header_index(head)
    header = header_names(head[index], limits, head[index + 1 :])
    dialect = Dialect(
        format="xlsx",
        sheet=sheet,
        other_sheets=tuple(other for other, _ in filled if other != sheet),
        skipped_rows=index,
    )

    def rows() -> Iterator[Row]:
        found = _with_unstored(opener, sheet) if has_unstored else _records(opener, sheet)
        records = islice(found, index + 1, None)
        yield from data_rows(records, header, head[: index + 1], limits)

    is_under = any(any(record.cells) for record in head[index + 1 :])
    if not is_under and next(rows(), None) is None:
        raise NoRows("The sheet has a header row and no rows under it.")
    return Table(name, tuple(header), dialect, rows)


def _with_records(filled: list[tuple[str, list[Record]]]) -> tuple[str, list[Record]]:
    """Choose the first sheet, unless it holds no table or a later one plainly holds the records.

    Columns of a later sheet must say whom it lists; beside a table it must have more rows, too.
    """
    first, *later = filled
    names = _names(first[1])
    known = known_names(names)
    if known >= 2:
        return first
    # Two columns of which none is known are notes: "Exported by", "Kim".
    is_table = len(names) > 2 or (len(names) == 2 and known > 0)
    for sheet in later:
        below = _names(sheet[1])
        is_longer = _filled(sheet[1]) > _filled(first[1])
        if known_names(below) >= 2 and _says_whom(below) and (is_longer or not is_table):
            return sheet
    return next((sheet for sheet in filled if len(_names(sheet[1])) >= 2), first)


def _names(head: list[Record]) -> list[str]:
    return [cell for cell in head[header_index(head)].cells if cell]


def _filled(head: list[Record]) -> int:
    return sum(1 for record in head if any(record.cells))


def _says_whom(names: list[str]) -> bool:
    return any(field in _WHOM for name in names for field, _ in claims(name))


def _weigh(stream: BinaryIO, limits: Limits) -> bool:
    """Refuse bombs by what the archive says of itself, and giant rows by a look at the bytes.

    Says whether a sheet has formulas without a stored result.
    """
    has_unstored = False
    try:
        with zipfile.ZipFile(stream) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if "xl/workbook.xml" not in names:
                raise NotATable(
                    "The file is a ZIP archive and no workbook. Upload a CSV, TSV or XLSX file."
                )
            _refuse_bomb(parts, limits)
            for part in parts:
                if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                    with archive.open(part) as data:
                        has_unstored |= _refuse_giant_row(data, limits)
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise BrokenWorkbook(_BROKEN) from error
    return has_unstored


def _refuse_bomb(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    strings = max((p.file_size for p in parts if p.filename == "xl/sharedStrings.xml"), default=0)
    is_bomb = unpacked > limits.ratio_floor and unpacked > limits.unpack_ratio * max(1, packed)
    if unpacked > limits.unpacked_bytes or strings > limits.strings_bytes or is_bomb:
        raise WorkbookTooLarge(
            f"The workbook unpacks to {unpacked / 1e6:,.0f} MB from {packed / 1e6:,.1f} MB; "
            f"at most {limits.unpacked_bytes / 1e6:,.0f} MB and {limits.unpack_ratio} times its "
            "size can be read. Save it as CSV, or split it."
        )


def _refuse_giant_row(data: Any, limits: Limits) -> bool:
    """Measure the bytes between row starts; the XML reader would hold a whole row in memory.

    Says whether the sheet has formulas without a stored result.
    """
    position, row_start, tail, has_unstored = 0, 0, b"", False
    while chunk := data.read(_CHUNK):
        window = tail + chunk
        base = position - len(tail)
        position += len(chunk)
        starts = [base + match.start() for match in _ROW_START.finditer(window)]
        for start in [*starts, position]:
            if start - row_start > limits.row_bytes:
                raise WorkbookTooLarge(
                    f"A row of the workbook is larger than {limits.row_bytes / 1e6:,.1f} MB. "
                    "Remove its oversized cells and upload it again."
                )
            row_start = start if start < position else row_start
        has_unstored = has_unstored or _UNSTORED.search(window) is not None
        tail = window[-_TAIL:]
    return has_unstored


def _sheets(opener: Callable[[], BinaryIO]) -> list[tuple[str, list[Record]]]:
    """List the visible sheets with their first records."""
    with opener() as stream:
        try:
            with closing(load_workbook(stream, read_only=True, data_only=True)) as book:
                visible = [s for s in book.worksheets if s.sheet_state == "visible"]
                return [
                    (sheet.title, [Record(_cells(v)) for v in islice(_values(sheet), 60)])
                    for sheet in visible
                ]
        except _FAULTS as error:
            raise BrokenWorkbook(_BROKEN) from error


def _values(sheet: Any) -> Iterator[tuple[Any, ...]]:
    # Writers often note a wrong size; the rows themselves say how far they reach.
    sheet.reset_dimensions()
    yield from sheet.iter_rows(values_only=True)


def _records(opener: Callable[[], BinaryIO], title: str) -> Iterator[Record]:
    for values in _rows_of(opener, title):
        yield Record(_cells(values))


def _with_unstored(opener: Callable[[], BinaryIO], title: str) -> Iterator[Record]:
    """Read the results beside the formulas: where only a formula stands, none was stored."""
    both = zip(_rows_of(opener, title), _rows_of(opener, title, is_formulas=True), strict=True)
    for values, formulas in both:
        pairs = enumerate(zip(values, formulas, strict=False))
        unstored = tuple(at for at, (value, made) in pairs if value is None and made is not None)
        yield Record(_cells(values), unstored=unstored)


def _rows_of(
    opener: Callable[[], BinaryIO], title: str, *, is_formulas: bool = False
) -> Iterator[tuple[Any, ...]]:
    with opener() as stream:
        try:
            with closing(load_workbook(stream, read_only=True, data_only=not is_formulas)) as book:
                yield from _values(book[title])
        except _FAULTS as error:
            raise BrokenWorkbook(_BROKEN) from error


def _cells(values: tuple[Any, ...]) -> list[str]:
    cells = [_text(value) for value in values]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(value: object) -> str:
    """Write a cell as its text; a formula has given its stored result, an error nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        is_day = value.time() == time()
        return value.date().isoformat() if is_day else value.isoformat(sep=" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    text = trimmed(str(value))
    return "" if text in _ERRORS else text


_WHOM = frozenset({"full_name", "first_name", "last_name", "company_name", "email"})
_ERRORS = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"}
)
