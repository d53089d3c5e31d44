"""Reading CSV, TSV and XLSX files of any writer as one stream of numbered rows."""

from __future__ import annotations

import io
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import BinaryIO

from typing_extensions import Buffer

from prospects.tabular.delimited import read_delimited
from prospects.tabular.errors import (
    BrokenWorkbook,
    EmptyFile,
    FileTooLarge,
    LegacyWorkbook,
    NoHeader,
    NoRows,
    NotATable,
    ProtectedWorkbook,
    TableRefused,
    TooManyColumns,
    TooManyRows,
    WorkbookTooLarge,
)
from prospects.tabular.shape import Dialect, Limits, Row, Table
from prospects.tabular.workbook import OLE_MAGIC, ZIP_MAGIC, read_workbook, refuse_ole

__all__ = [
    "BrokenWorkbook",
    "Dialect",
    "EmptyFile",
    "FileTooLarge",
    "LegacyWorkbook",
    "Limits",
    "NoHeader",
    "NoRows",
    "NotATable",
    "ProtectedWorkbook",
    "Row",
    "Table",
    "TableRefused",
    "TooManyColumns",
    "TooManyRows",
    "WorkbookTooLarge",
    "open_table",
]

_TEXT_ENDINGS = frozenset({".csv", ".tsv", ".tab", ".txt", ""})
_BOOK_ENDINGS = frozenset({".xlsx", ".xlsm", ""})
_FOREIGN = {
    b"%PDF": "a PDF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"SQLite format 3": "a database",
    b"PAR1": "a Parquet file",
}


def open_table(
    source: BinaryIO | bytes | Path, *, name: str = "", limits: Limits | None = None
) -> Table:
    """Open a table by what its bytes are; raises a `TableRefused` with its sentence.

    `name` is the file's name as given: its ending must not belie the content. A stream that cannot
    be wound back is copied to a temporary file first, so that nothing grows in memory.
    """
    bounds = limits or Limits()
    opener = _opener(source, bounds)
    label = name or (source.name if isinstance(source, Path) else "")
    with opener() as stream:
        head = stream.read(4096)
        size = stream.seek(0, io.SEEK_END)
        ending = PurePath(label).suffix.lower()
        if not head:
            raise EmptyFile("The file is empty: it has no bytes.")
        if head.startswith(OLE_MAGIC):
            refuse_ole(stream)
    is_book = head.startswith((ZIP_MAGIC, b"PK\x05\x06"))
    _refuse_mismatch(head, ending, is_book=is_book)
    if is_book:
        return read_workbook(opener, label, size, bounds)
    return read_delimited(
        opener, label, size, bounds, given="\t" if ending in {".tsv", ".tab"} else None
    )


def _refuse_mismatch(head: bytes, ending: str, *, is_book: bool) -> None:
    foreign = next((what for magic, what in _FOREIGN.items() if head.startswith(magic)), None)
    if foreign:
        raise NotATable(f"The file is {foreign} and no table. Upload a CSV, TSV or XLSX file.")
    if is_book and ending not in _BOOK_ENDINGS:
        raise NotATable(
            f"The file is named {ending} and holds a workbook or archive. "
            "If it is an Excel workbook, rename it to .xlsx and upload it again."
        )
    if not is_book and ending in {".xlsx", ".xlsm"}:
        raise NotATable(
            f"The file is named {ending} and is no Excel workbook. "
            "If it holds text, rename it to .csv and upload it again."
        )
    if not is_book and ending not in _TEXT_ENDINGS:
        raise NotATable(
            f"Files that end in {ending} cannot be read. Upload a CSV, TSV or XLSX file."
        )


def _opener(source: BinaryIO | bytes | Path, limits: Limits) -> Callable[[], BinaryIO]:
    """Return a function that opens the content from its start, as often as needed."""
    if isinstance(source, Path):
        return lambda: source.open("rb")
    if isinstance(source, bytes):
        return lambda: io.BytesIO(source)
    stream = source if source.seekable() else _spooled(source, limits)
    return _Again(stream, is_own=stream is not source)


def _spooled(source: BinaryIO, limits: Limits) -> BinaryIO:
    spool = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the table that reads it
    total = 0
    while chunk := source.read(1 << 20):
        total += len(chunk)
        if total > limits.text_bytes:
            raise FileTooLarge(
                f"The input is over {limits.text_bytes / 1e9:g} GB. Split it and read the parts."
            )
        spool.write(chunk)
    return spool


class _Again:
    """Opens a stream from its start, again and again; closes its own copy when it goes."""

    def __init__(self, stream: BinaryIO, *, is_own: bool) -> None:
        self._stream = stream
        if is_own:
            weakref.finalize(self, stream.close)

    def __call__(self) -> BinaryIO:
        return io.BufferedReader(_Shared(self._stream))


class _Shared(io.RawIOBase):
    """A view of somebody else's stream, wound back on opening and left open on closing."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        stream.seek(0)

    def readinto(self, buffer: Buffer, /) -> int:
        view = memoryview(buffer)
        data = self._stream.read(len(view))
        view[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True
