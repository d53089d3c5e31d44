"""How much a person changed a draft, for the review statistics (OUT5)."""

import re

from leadops.ui.diffs import word_diff

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def words_changed(before: str, after: str) -> int:
    """Count the words a person took out and put in."""
    return sum(
        len(_WORD.findall(piece.text)) for piece in word_diff(before, after) if piece.kind != "same"
    )


def share_changed(before: str, after: str) -> float:
    """Return the changed share of all words: 0.0 for the same words, 1.0 for other ones."""
    total = len(_WORD.findall(before)) + len(_WORD.findall(after))
    return round(words_changed(before, after) / total, 3) if total else 0.0
