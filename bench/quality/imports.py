"""Header rows of vendors and of people: is each core field's column found without help?"""

from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, rate
from bench.quality._headers import FRESH, TUNED
from prospects.mapping import guess

# Measured once on FRESH, before its misses went into the dictionary.
FIRST_SIGHT = (149, 163)


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


def _found(header: str, fields: dict[str, str]) -> int:
    names = [name.strip() for name in header.split(";" if ";" in header else ",")]
    columns = guess(names, []).columns
    return sum(columns.get(column) == field for field, column in fields.items())
