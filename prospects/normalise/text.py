"""Cells made clean: entities, broken encodings, odd spaces, and the words that mean nothing."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

from prospects import tables

_NOTHING = tables.words("nothing.txt") | {""}
# Case folding makes nothing shorter.
_LONGEST_NOTHING = max(map(len, _NOTHING))
_MOJIBAKE = re.compile("[ÃÂâ][\u0080-\u00bf\u2010-\u2122]")
_HIDDEN = dict.fromkeys(
    [*range(32), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF,
     *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)  # fmt: skip
_HIDDEN.update({9: " ", 10: " ", 11: " ", 12: " ", 13: " ", 0x85: " "})
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
     "ħ": "h", "ŋ": "n", "’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-",
     "—": "-", "‐": "-", "‑": "-"}
)  # fmt: skip

_IN_LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "",
       "ю": "yu", "я": "ya", "і": "i", "ї": "i", "є": "ye", "ґ": "g", "ў": "u", "ј": "j",
       "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz"}
    | dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps"}
)  # fmt: skip


def clean(value: str) -> str:
    """Return the value as one clean line, empty where it only says that there is nothing."""
    if not value:
        return ""  # most cells of most rows
    if value.isascii() and value.isprintable() and "&" not in value and "  " not in value:
        text = value.strip()
    else:
        text = unicodedata.normalize("NFC", repaired(html.unescape(html.unescape(value))))
        text = " ".join(text.translate(_HIDDEN).split())
    return "" if len(text) <= _LONGEST_NOTHING and text.casefold() in _NOTHING else text


def repaired(text: str) -> str:
    """Undo UTF-8 that was read as Windows-1252 once: `CafÃ©` was `Café`."""
    if not _MOJIBAKE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        try:
            return text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return text


def plain(text: str) -> str:
    """Fold case, accents and Latin ligatures, for comparing; other scripts are kept."""
    return text.lower() if text.isascii() else _plain(text)


@lru_cache(maxsize=65_536)
def _plain(text: str) -> str:
    folded = text.casefold().translate(_LETTERS)
    spread = unicodedata.normalize("NFKD", folded)
    kept = "".join(character for character in spread if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", kept)


def latin(text: str) -> str:
    """Write plain text's Cyrillic and Greek letters in Latin, as passports and sites mostly do."""
    return text if text.isascii() else _latin(text)


@lru_cache(maxsize=65_536)
def _latin(text: str) -> str:
    return plain(text).translate(_IN_LATIN)


def words(text: str) -> list[str]:
    """Split plain text into its runs of letters and digits."""
    return re.findall(r"[^\W_]+", plain(text))
