"""An uploaded file as a source of records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from prospects.reading import ReadRow, read_rows
from prospects.tabular import open_table


def records(
    path: Path,
    *,
    file_name: str,
    columns: Mapping[str, str | None],
    default_country: str,
    today: date,
) -> Iterator[ReadRow]:
    """Yield every row of a stored file; raises a `TableRefused`, or `FileNotFoundError`."""
    table = open_table(path, name=file_name)
    yield from read_rows(table, columns, default_country=default_country, today=today)
