"""Which of many patterns may match a text, by the letters that each of them needs in it."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

_SIZE = 3
_MOST_KEPT, _LONGEST = 20_000, 40
_STARTS: set[str] = set()  # of all rows


class Signs:
    """The signs of a row of patterns: of a pattern's signs one stands in whatever it matches.

    Many signs begin alike, and most begin with three letters that a text has nowhere.
    """

    def __init__(self, rows: Iterable[tuple[str, ...]]) -> None:
        self._begun: dict[str, list[tuple[str, int]]] = {}
        self._others: list[tuple[str, int]] = []  # too short, or begun with a word of one letter
        for place, signs in enumerate(rows):
            for sign in signs:
                if len(sign) < _SIZE or sign[1] == " ":
                    self._others.append((sign, place))
                else:
                    self._begun.setdefault(sign[:_SIZE], []).append((sign, place))
        self._starts = frozenset(self._begun)
        _STARTS.update(self._starts)
        _KEPT.clear()
        _begun_in.cache_clear()

    def near(self, low: str) -> list[int]:
        """Return the places of the patterns with a sign in a text given in lower case, sorted."""
        found = {place for sign, place in self._others if sign in low}
        begun = self._starts & _begun_in(low)
        found.update(
            [place for start in begun for sign, place in self._begun[start] if sign in low]
        )
        return sorted(found)


class _Kept(dict[str, tuple[str, ...]]):
    """The starts that a word and the blanks around it have; emptied when there are too many."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= _MOST_KEPT:
            self.clear()
        padded = f" {word} "
        starts = tuple({padded[at : at + _SIZE] for at in range(len(word))} & _STARTS)
        if len(word) <= _LONGEST:
            self[word] = starts
        return starts


_KEPT = _Kept()


# Several rows are asked of one sentence in turn.
@lru_cache(maxsize=16)
def _begun_in(low: str) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(_KEPT.__getitem__, low.split(" "))))
