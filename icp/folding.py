"""Text as it is compared: without case, width, accents and punctuation."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """Return a text without case, width, accents and punctuation, its words one space apart."""
    flat = unicodedata.normalize("NFKD", text).casefold()
    kept = (c if c.isalnum() or c in "+#" else " " for c in flat if not unicodedata.combining(c))
    return " ".join("".join(kept).split())
