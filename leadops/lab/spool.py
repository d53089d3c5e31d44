"""Rows put in order on disk, so that a file of any length takes little memory."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

CACHE_KIB = 16_000
BATCH = 5_000

Row = tuple[str, int, str]  # group, place in it, text


class Spool:
    """Rows of (group, place, text) that come in any order and leave group by group.

    Groups leave in the order in which they first came, their rows by place, then as they came.
    Use it as a context manager; its file is gone afterwards.
    """

    def __enter__(self) -> Self:
        self._folder = TemporaryDirectory(prefix="lab-")
        self._file = sqlite3.connect(Path(self._folder.name) / "spool", isolation_level=None)
        for setting in ("journal_mode=OFF", "synchronous=OFF", "temp_store=FILE"):
            self._file.execute(f"PRAGMA {setting}")
        self._file.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        self._file.execute(
            "CREATE TABLE rows (seq INTEGER PRIMARY KEY, name TEXT, place INTEGER, text TEXT)"
        )
        self._batch: list[Row] = []
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()
        self._folder.cleanup()

    def add(self, group: str, place: int, text: str) -> None:
        """Put one row in."""
        self._batch.append((group, place, text))
        if len(self._batch) >= BATCH:
            self._write()

    def _write(self) -> None:
        self._file.execute("BEGIN")
        self._file.executemany("INSERT INTO rows (name, place, text) VALUES (?, ?, ?)", self._batch)
        self._file.execute("COMMIT")
        self._batch.clear()

    def groups(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each group with its texts in order."""
        self._write()
        rows = self._file.execute(
            "SELECT name, text FROM "
            "(SELECT *, MIN(seq) OVER (PARTITION BY name) AS first FROM rows) "
            "ORDER BY first, place, seq"
        )
        return _grouped(rows)


def _grouped(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    group: str | None = None
    texts: list[str] = []
    for name, text in rows:
        if name != group:
            if group is not None:
                yield group, texts
            group, texts = name, []
        texts.append(text)
    if group is not None:
        yield group, texts
