"""Which of many patterns may match a text, by the letters that each of them needs in it."""

from collections.abc import Iterable
from functools import lru_cache

_SIZE = 3


@lru_cache(maxsize=64)
def _triples(low: str) -> frozenset[str]:
    return frozenset(low[at : at + _SIZE] for at in range(len(low) - _SIZE + 1))


class Signs:
    """The signs of a row of patterns: of a pattern's signs one stands in whatever it matches.

    A text's triples of letters are gathered once, in place of a search for each sign.
    """

    def __init__(self, rows: Iterable[tuple[str, ...]]) -> None:
        self._places: dict[str, list[int]] = {}
        self._always: list[int] = []  # a sign is too short to tell
        for place, signs in enumerate(rows):
            if min(map(len, signs)) < _SIZE:
                self._always.append(place)
                continue
            for sign in signs:
                self._places.setdefault(sign[:_SIZE], []).append(place)

    def near(self, low: str) -> frozenset[int]:
        """Return the places of the patterns that may match a text, given in lower case."""
        found = self._places.keys() & _triples(low)
        return frozenset(self._always).union(*(self._places[one] for one in found))
