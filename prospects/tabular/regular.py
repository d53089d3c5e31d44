"""Lines of a text table that need no second look, taken apart by column many at a time.

What this refuses goes line by line through the careful reader, and both give the same cells. Nearly
every line of nearly every export is regular; only that makes a million of them quick.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

# White space that a cell loses too, and beside an address may not: rare enough to look twice.
_ODD_SPACE = (
    "\v\f\x1c\x1d\x1e\x1f\x85\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)
_ODD_ASCII = "".join(sign for sign in _ODD_SPACE if sign.isascii())
_FEW = 8  # where one line in so many has a quotation mark, all are read
_NOTHING = ' \t\r\n\xa0"'


@dataclass(frozen=True, slots=True)
class Shape:
    """What a regular line is made of: the delimiter, how many cells and how long at most, and the
    header's own cells, which no row repeats.
    """

    delimiter: str
    width: int
    most: int
    heading: Sequence[str]

    def columns(self, lines: Sequence[str]) -> Sequence[Sequence[str]] | None:
        """Return the stripped cells of physical lines by column; None if any line is irregular:
        blank, too wide or too long, part of a longer record, or the header once more.
        """
        text = "".join(lines)
        odd = _ODD_ASCII if text.isascii() else _ODD_SPACE
        if max(map(len, lines)) > self.most or any(sign in text for sign in odd):
            return None
        if not all(map(str.strip, lines, repeat(_NOTHING + self.delimiter))):
            return None
        cut = self._mixed(lines) if '"' in text else self._cut(text, lines)
        columns = cut or self._read(lines)
        if columns is None:
            return None
        stripped = [list(map(str.strip, column)) for column in columns]
        telling = max(range(len(self.heading)), key=lambda at: len(self.heading[at]))
        return None if self.heading[telling] in stripped[telling] else stripped

    def _mixed(self, lines: Sequence[str]) -> list[list[str]] | None:
        """Cut all lines but the few with quotation marks, which are read and put in between."""
        marked = [at for at, line in enumerate(lines) if '"' in line]
        if len(marked) * _FEW > len(lines):
            return None
        plain = [line for line in lines if '"' not in line]
        columns, rows = self._cut("".join(plain), plain), self._read([lines[at] for at in marked])
        if columns is None or rows is None:
            return None
        for column, cells in zip(columns, rows, strict=True):
            for at, cell in zip(marked, cells, strict=True):
                column.insert(at, cell)
        return columns

    def _cut(self, text: str, lines: Sequence[str]) -> list[list[str]] | None:
        """Cut lines without quotation marks that all have the whole width."""
        if self.delimiter.isspace() and self.delimiter != "\t":
            return None
        if set(map(str.count, lines, repeat(self.delimiter))) != {self.width - 1}:
            return None
        whole = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
        cells = whole.replace("\n", self.delimiter).split(self.delimiter)
        if len(cells) != self.width * len(lines):
            return None
        return [cells[at :: self.width] for at in range(self.width)]

    def _read(self, lines: Sequence[str]) -> Sequence[Sequence[str]] | None:
        """Read lines that are a record each; a shorter one is filled."""
        try:
            rows = list(csv.reader(lines, delimiter=self.delimiter, skipinitialspace=True))
            # An open quotation mark takes in the next line, or this one that belongs to none.
            last = list(
                csv.reader([lines[-1], "\n"], delimiter=self.delimiter, skipinitialspace=True)
            )
        except csv.Error:
            return None
        widest = max(map(len, rows))
        if len(rows) != len(lines) or len(last) != 2 or widest > self.width:
            return None
        if min(map(len, rows)) < self.width:
            rows = [row + [""] * (self.width - len(row)) for row in rows]
        return list(zip(*rows, strict=True))
