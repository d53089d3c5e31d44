r"""Which of many patterns can match a text at all, asked once for all of them.

Pure. RE2 runs many patterns as one automaton, in one pass over the text. A few at a time: the
states of an automaton are what several gaps in several patterns may stand in together, and of
forty patterns there were so many that each text made new ones, at ten times the cost. RE2 knows no
look-around, and its `\b` and `\w` are ASCII only: the sieve drops what only forbids, widens what
stands for letters, and lets bounded gaps be of any length. So it lets too many patterns through,
never too few; `re` decides about those.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import re2

_MEMORY: Final = 64 << 20  # bytes; over this an automaton starts anew, it does not fail
_TOGETHER: Final = 6  # patterns of one automaton
_PIECE: Final = re.compile(
    r"\\u[0-9a-f]{4}|\\.|\[\^?\]?|\]|\(\?<?[=!]|\(|\)|[^\\\[\]()]+", re.DOTALL
)
_BEYOND: Final = r"\x{80}-\x{10ffff}"  # all that is not ASCII
_WIDER: Final = {
    "w": rf"\w{_BEYOND}",
    "d": r"\p{Nd}",
    "s": r"\s\x{0b}\x{1c}-\x{1f}\x{85}\p{Z}",
}
_GAP: Final = re.compile(r"\{(\d+),\d+\}\??")
_END: Final = r"(?:\n?\z)"  # `$` of `re` stands before a final line feed, too
_ANCHOR: Final = re.compile(r"(?<![\[\\])[\^$]|\\[AZ]")
_LOOKS: Final = frozenset({"(?=", "(?!", "(?<=", "(?<!"})


class Sieve:
    """Patterns of `re` without back-references; all ignore case, or none does."""

    def __init__(self, patterns: Sequence[str], *, ignores_case: bool = True) -> None:
        options = re2.Options()
        options.case_sensitive = not ignores_case
        options.max_mem = _MEMORY
        self._ignores_case = ignores_case
        self._sets: list[tuple[int, re2.Set]] = []
        for first in range(0, len(patterns), _TOGETHER):
            group = re2.Set.SearchSet(options)
            for pattern in patterns[first : first + _TOGETHER]:
                group.Add(_loosened(pattern, ignores_case=ignores_case))
            group.Compile()
            self._sets.append((first, group))

    def numbers(self, text: str) -> list[int]:
        """Return the numbers of the patterns that may match somewhere in a text, in order."""
        seen = self._encoded(text)
        return [
            first + number
            for first, group in self._sets
            for number in sorted(group.Match(seen) or ())
        ]

    def lets_through(self, text: str) -> bool:
        """Say whether any pattern may match somewhere in a text."""
        seen = self._encoded(text)
        return any(group.Match(seen) is not None for _, group in self._sets)

    def _encoded(self, text: str) -> bytes:
        seen = text if text.isascii() or not self._ignores_case else _dotted(text)
        return seen.encode()


class Rare:
    """A pattern that few of its texts hold: the sieve is asked first, at a tenth of the cost."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        ignores_case = bool(pattern.flags & re.IGNORECASE)
        self._sieve = Sieve([pattern.pattern], ignores_case=ignores_case)
        self._is_free = _ANCHOR.search(pattern.pattern) is None

    def may_stand_in(self, text: str) -> bool:
        """Say whether a match may lie in any line of a text; one bound to an end may in all."""
        return not self._is_free or self._sieve.lets_through(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        return self._pattern.search(text) if self._sieve.lets_through(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in a text."""
        return self._pattern.finditer(text) if self._sieve.lets_through(text) else iter(())


def _dotted(text: str) -> str:
    """Write the Turkish dotless and dotted letters as the "i" that `re` without case sees there."""
    return text.replace("ı", "i").replace("İ", "i")


def _loosened(pattern: str, *, ignores_case: bool) -> str:
    """Return a pattern for RE2 that matches wherever this one does."""
    free = "".join(_widened(_without_looks(pattern), ignores_case=ignores_case))
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


def _widened(pieces: Iterator[str], *, ignores_case: bool) -> Iterator[str]:
    r"""Let what stands for letters, digits and space take in all that is not ASCII.

    What a class forbids is not widened, and `\W` in it, which allows letters, goes.
    """
    opened = ""  # the beginning of the class that a piece stands in
    for piece in pieces:
        if piece.startswith("["):
            opened = piece[:2]
        elif piece == "]":
            opened = ""
        letter = piece[1:] if piece[0] == "\\" else ""
        if len(letter) == 5:
            yield rf"\x{{{letter[1:]}}}"
        elif opened == "[^" and letter:
            yield "" if letter in "WSD" else piece
        elif letter in _WIDER:
            yield _WIDER[letter] if opened else f"[{_WIDER[letter]}]"
        elif not letter and not opened:
            yield (_dotted(piece) if ignores_case else piece).replace("$", _END)
        elif ignores_case and piece in ("[", "[]"):
            # "[à-ž]" also takes what `_dotted` writes as "i"; a range, lest "-" behind make one.
            yield "[i-i" + piece[1:].replace("]", r"\]")
        elif letter.lower() != "b":
            yield piece
