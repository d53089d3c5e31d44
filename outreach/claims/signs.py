"""Which of many patterns may match a text, by the letters that each of them needs in it."""

from collections.abc import Iterable

_SIZE = 3


class Signs:
    """The signs of a row of patterns: of a pattern's signs one stands in whatever it matches.

    Many signs begin alike, so a text is searched for their first letters, each once.
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
        found = [places for start, places in self._places.items() if start in low]
        return frozenset(self._always).union(*found)
