"""Whether a quote stands in a text, word for word, and where."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

MIN_QUOTE: Final = 3
MAX_QUOTE: Final = 1000

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("\u00a0\u2007\u202f\t\r\n\f\v\u2009\u200a\u3000", " "),
    }
)
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Span:
    """Where a quote stands: ``text[start:end]``."""

    start: int
    end: int


def verbatim(quote: str, text: str) -> Span | None:
    """Find the quote in the text, or None. Only typography may differ, never a letter.

    White space, quotation marks, dashes and invisible characters count as alike; case, digits and
    words do not.
    """
    needle = _plain(quote)[0].strip()
    if len(needle) < MIN_QUOTE or len(quote) > MAX_QUOTE:
        return None
    exact = text.find(quote)
    if exact >= 0 and quote.strip() == quote:
        return Span(exact, exact + len(quote))
    haystack, places = _plain(text)
    at = haystack.find(needle)
    if at < 0:
        return None
    return Span(places[at], places[at + len(needle) - 1] + 1)


@lru_cache(maxsize=8)  # a page is asked for many quotes in a row
def _plain(text: str) -> tuple[str, list[int] | range]:
    """Return the text in one typography and, per character, its place in the original."""
    alike = text.translate(_ALIKE)
    if "  " not in alike and not _UNSEEN.intersection(alike):
        return alike, range(len(alike))
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(alike):
        if sign in _UNSEEN or (sign == " " and signs and signs[-1] == " "):
            continue
        signs.append(sign)
        places.append(place)
    return "".join(signs), places
