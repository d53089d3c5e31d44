r"""Which of many patterns can match a text at all, asked once for all of them.

Pure. RE2 runs all patterns as one automaton, in one pass over the text however many they are. It
knows no look-around, and its `\b` and `\w` are ASCII only: the sieve drops what only forbids,
widens what stands for letters, and lets bounded gaps be of any length. So it lets too many patterns
through, never too few; `re` decides about those.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import re2

_MEMORY: Final = 64 << 20  # bytes; over this the automaton starts anew, it does not fail
_PIECE: Final = re.compile(r"\\.|\[\^?\]?|\]|\(\?<?[=!]|\(|\)|[^\\\[\]()]+", re.DOTALL)
_BEYOND: Final = r"\x{80}-\x{10ffff}"  # all that is not ASCII
_WIDER: Final = {"w": rf"\w{_BEYOND}", "d": rf"\d{_BEYOND}", "s": rf"\x00-\x20{_BEYOND}"}
_GAP: Final = re.compile(r"\{(\d+),\d+\}\??")
_LOOKS: Final = frozenset({"(?=", "(?!", "(?<=", "(?<!"})


class Sieve:
    """Patterns of `re` that ignore case, without back-references."""

    def __init__(self, patterns: Sequence[str]) -> None:
        options = re2.Options()
        options.case_sensitive = False
        options.max_mem = _MEMORY
        self._set = re2.Set.SearchSet(options)
        for pattern in patterns:
            self._set.Add(_loosened(pattern))
        self._set.Compile()

    def numbers(self, text: str) -> list[int]:
        """Return the numbers of the patterns that may match somewhere in a text, in order."""
        return sorted(self._set.Match(text) or ())


def _loosened(pattern: str) -> str:
    """Return a pattern for RE2 that matches wherever this one does."""
    free = "".join(_widened(_without_looks(pattern)))
    return _GAP.sub(lambda gap: "*" if gap[1] == "0" else "+", free)


def _without_looks(pattern: str) -> Iterator[str]:
    """Cut a pattern into pieces, without what it only looks at."""
    opened: list[bool] = []  # of each open group, whether it is a look-around
    is_class = False
    for piece in _PIECE.findall(pattern):
        if is_class:
            is_class = piece != "]"
        elif piece.startswith("["):
            is_class = True
        elif piece.startswith("("):
            opened.append(piece in _LOOKS)
            if opened[-1]:
                continue
        elif piece == ")" and opened.pop():
            continue
        if not any(opened):
            yield piece


def _widened(pieces: Iterator[str]) -> Iterator[str]:
    is_class = False
    for piece in pieces:
        if piece.startswith("["):
            is_class = True
        elif piece == "]":
            is_class = False
        wider = _WIDER.get(piece[1:]) if piece[0] == "\\" else None
        if wider:
            yield wider if is_class else f"[{wider}]"
        elif piece.lower() != "\\b":
            yield piece
