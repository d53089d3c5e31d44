"""Characters that a reader cannot see or takes for others: what is shown is what is sent.

Zero-width and bidirectional marks, tag letters and look-alike letters let a text say one thing
to the person who approves it and another to the machine or the recipient (reliability, threat 12).
"""

import unicodedata
from dataclasses import dataclass

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ZERO_WIDTH = frozenset(
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064"
    "\u3164\ufeff\uffa0"
)
_PLAIN = frozenset("\n\t")
# Cyrillic and Greek letters that look like Latin ones in ordinary mail fonts.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХІЈЅԌԚԜαοενρτυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeopcyxijsdhlqwABEKMHOPCTXIJSGQWaoevptuikABEZHIKMNOPTYX",
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Hidden:
    """A run of characters at `text[start:end]` that does not read as it looks."""

    start: int
    end: int
    kind: str
    message: str
    plain: str


def find(text: str) -> tuple[Hidden, ...]:
    """List hidden marks and look-alike letters; `plain` is what a reader believes to see."""
    if text.isascii() and not any(char < " " and char not in _PLAIN for char in text):
        return ()
    return (*_marks(text), *_mixed_words(text))


def is_clean(text: str) -> bool:
    """Tell whether every character is what it looks like."""
    return not find(text)


def _marks(text: str) -> list[Hidden]:
    found: list[Hidden] = []
    for place, char in enumerate(text):
        kind = _mark_kind(char)
        if kind is None or _joins_emoji(text, place):
            continue
        name = unicodedata.name(char, f"U+{ord(char):04X}").lower()
        found.append(Hidden(place, place + 1, kind, f"Hidden character: {name}.", ""))
    return found


def _mark_kind(char: str) -> str | None:
    if char in _BIDI:
        return "bidi"
    if char in _ZERO_WIDTH or 0xE0000 <= ord(char) <= 0xE007F:
        return "zero_width"
    if char in _PLAIN or char == "\r":
        return None
    return "control" if unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs") else None


def _joins_emoji(text: str, place: int) -> bool:
    """A joiner between two pictures is part of one picture."""
    around = text[place - 1 : place] + text[place + 1 : place + 2]
    return text[place] == "\u200d" and len(around) == 2 and all(ord(one) > 0x2190 for one in around)


def _mixed_words(text: str) -> list[Hidden]:
    """A word that mixes Latin letters with look-alikes of another alphabet is a disguise."""
    found, start = [], 0
    while start < len(text):
        end = start
        while end < len(text) and text[end].isalnum():
            end += 1
        word = text[start:end]
        if _is_disguised(word):
            plain = "".join(_LOOKALIKES.get(char, char) for char in word)
            message = f"Letters of another alphabet inside a word: this reads as “{plain}”."
            found.append(Hidden(start, end, "lookalike", message, plain))
        start = end + 1
    return found


def _is_disguised(word: str) -> bool:
    lookalikes = sum(char in _LOOKALIKES for char in word)
    if not lookalikes:
        return False
    has_latin = any(char.isascii() and char.isalpha() for char in word)
    # "расе" is all Cyrillic and still reads as "pace"; a real Russian word has other letters too.
    return has_latin or (lookalikes == len(word) and len(word) > 2)
