"""Header rows of vendors and of people: is each core field's column found without help?"""

from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, rate
from bench.quality._header_records import ROWS
from bench.quality._headers import FRESH, TUNED
from prospects.mapping import guess

# Measured once on FRESH, before its misses went into the dictionary.
FIRST_SIGHT = (149, 163)
# The same of ROWS.
FIRST_SIGHT_WITH_RECORDS = (317, 365)


def figures(data: Path) -> Iterator[Figure]:
    """Count the fields whose column is found, from the names alone."""
    del data
    yield rate(
        "fields mapped at first sight, by 15 header rows", *FIRST_SIGHT, note="before mending"
    )
    for name, rows in (("TUNED", TUNED), ("FRESH", FRESH)):
        found = sum(_found(header, fields) for header, fields in rows.values())
        total = sum(len(fields) for _, fields in rows.values())
        note = f"{len(rows)} header rows of {name}, known to the dictionary now"
        yield rate("fields mapped", found, total, goal=">= 0.98", note=note)
    yield from _with_records()


def _with_records() -> Iterator[Figure]:
    """Give the same of header rows with five records each, and what was mapped without reason."""
    name = f"columns mapped at first sight, by {len(ROWS)} header rows with records"
    yield rate(name, *FIRST_SIGHT_WITH_RECORDS, note="before mending")
    right = extra = silent = 0
    for header, records, fields, free in ROWS.values():
        columns = guess(header, records).columns
        right += sum(columns[column] == field for column, field in fields.items())
        others = [column for column in header if column not in free and column not in fields]
        silent += len(others)
        extra += sum(columns[column] is not None for column in others)
    total = sum(len(fields) for _, _, fields, _ in ROWS.values())
    yield rate("columns mapped, the same", right, total, goal=">= 0.98", note="known now")
    yield rate("columns mapped that should not be", extra, silent, goal="<= 0.0")


def _found(header: str, fields: dict[str, str]) -> int:
    names = [name.strip() for name in header.split(";" if ";" in header else ",")]
    columns = guess(names, []).columns
    return sum(columns.get(column) == field for field, column in fields.items())
