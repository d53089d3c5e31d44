"""Word-level differences between two texts."""

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

Kind = Literal["same", "deleted", "inserted"]
_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LONGEST = 20_000  # words; past it a text is compared line by line


class Piece(NamedTuple):
    """A run of text and what happened to it."""

    kind: Kind
    text: str


def word_diff(old: str, new: str) -> list[Piece]:
    """Return the pieces that turn `old` into `new`, in reading order."""
    before, after = _cut(old), _cut(new)
    if len(before) + len(after) > _LONGEST:
        before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    pieces: list[Piece] = []
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(before[a1:a2])))
            continue
        if a2 > a1:
            pieces.append(Piece("deleted", "".join(before[a1:a2])))
        if b2 > b1:
            pieces.append(Piece("inserted", "".join(after[b1:b2])))
    return pieces


def _cut(text: str) -> list[str]:
    return _WORD.findall(text)
