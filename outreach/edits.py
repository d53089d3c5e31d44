"""How much a person changed a draft, for the review statistics (OUT5)."""

import re

from leadops.ui.diffs import word_diff

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def words_changed(before: str, after: str) -> int:
    """Count the words a person took out and put in."""
    return sum(
        len(_WORD.findall(piece.text)) for piece in word_diff(before, after) if piece.kind != "same"
    )
