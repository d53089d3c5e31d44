"""Job titles: how senior, and in which function."""

from __future__ import annotations

import re
from functools import lru_cache

from prospects import tables
from prospects.normalise.text import clean, plain


def _compiled(kind: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    # In the order of the table: the first name whose words stand in the title holds.
    return tuple(
        (name, re.compile(rf"(?<![\w&])(?:{pattern})(?![\w])"))
        for row_kind, name, pattern in tables.rows("titles.tsv")
        if row_kind == kind
    )


_LEVEL_WORDS = _compiled("level")
_FUNCTION_WORDS = _compiled("function")


@lru_cache(maxsize=32_768)
def seniority(title: str) -> str:
    """Return the level, "founder" to "intern" as in titles.tsv; empty for an empty title."""
    text = plain(clean(title))[:200]
    if not text:
        return ""
    found = next((name for name, words in _LEVEL_WORDS if words.search(text)), "individual")
    if found == "c_level" and re.search(r"(?<!\w)vice[ -]president|(?<!\w)[es]?vp(?!\w)", text):
        return "vp"
    if found == "founder" and re.search(r"product owner|process owner|owner'?s? rep", text):
        return "individual"
    return found


@lru_cache(maxsize=32_768)
def function(title: str) -> str:
    """Return the function the title works in, empty if it names none."""
    text = plain(clean(title))[:200]
    return next((name for name, words in _FUNCTION_WORDS if words.search(text)), "")


def is_title(text: str) -> bool:
    """Say whether the text reads as a job title: it names a level or a function."""
    return bool(text) and (seniority(text) != "individual" or bool(function(text)))
