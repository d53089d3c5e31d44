"""On which line of a file each key came first, in little memory."""

from array import array
from typing import Final

_PLACES: Final = 1 << 12  # at the beginning; a power of two


class Firsts:
    """Lines by signed 64-bit keys whose low bits are as good as random, such as those of a digest.

    A table with open addressing: 12 bytes a place and at most two thirds of the places taken, where
    a dict of numbers takes 130 bytes a key. Lines count from 1.
    """

    def __init__(self) -> None:
        self._count = 0
        self._open(_PLACES)

    def _open(self, places: int) -> None:
        self._last = places - 1
        self._keys = array("q", bytes(8 * places))
        self._lines = array("I", bytes(4 * places))  # 0: the place is free

    def add(self, key: int, line: int) -> int | None:
        """Return the line on which the key came before; None and keep this one if it did not."""
        at = key & self._last
        while known := self._lines[at]:
            if self._keys[at] == key:
                return known
            at = (at + 1) & self._last
        self._keys[at], self._lines[at] = key, line
        self._count += 1
        if self._count * 3 > len(self._keys) * 2:
            self._grow()
        return None

    def _grow(self) -> None:
        keys, lines = self._keys, self._lines
        self._count = 0
        self._open(2 * len(keys))
        for key, line in zip(keys, lines, strict=True):
            if line:
                self.add(key, line)
