"""Tables for download that no spreadsheet program will execute."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

# What spreadsheet programs take for the start of a formula, full-width forms included.
_TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def safe(value: object) -> str:
    """Return the value as a cell: text that would be a formula is quoted, numbers stay numbers."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    text = str(value).replace("\0", "")
    return f"'{text}" if text.lstrip(" \u00a0\u3000").startswith(_TRIGGERS) else text


def csv_lines(
    header: Sequence[str], rows: Iterable[Sequence[object]], *, is_plain: bool = False
) -> Iterator[bytes]:
    """Write a CSV as UTF-8 with a byte-order mark, line by line; every text cell is quoted.

    `is_plain` is for programs that asked for it: cells stand as they are, formulas too.
    """
    cell = str if is_plain else safe
    yield "\ufeff".encode()
    yield _line(map(cell, header))
    for row in rows:
        yield _line(map(cell, row))


def _line(cells: Iterable[str]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue().encode()
