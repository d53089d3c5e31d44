"""How much a text looks like words, for choosing between encodings that all can read its bytes.

A wrong 8-bit encoding puts signs and capitals into the middle of words: `Müller` of a Macintosh is
`MŸller` in Windows-1252, and `Иван` in KOI8-R is `йЧБО` in Windows-1251.
"""

from __future__ import annotations

import re

SINGLE = (
    "cp1252", "cp1250", "cp1254", "iso8859_2", "mac_roman", "cp850",
    "cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic",
)  # fmt: skip
_WORD = re.compile(r"\w+")
_SIGNS = frozenset("–—‘’“”„•€£§°´©®™«»…·¿¡\xa0×½²³ªº")
# Letters that hardly any language of today writes; other encodings put common ones there.
_RARE = frozenset("ƒˆˇ˘˙˚˛˝ªºþðÞÐµĿŀĸŋŦŧ")
_ICELANDIC = frozenset("þðÞÐ")  # whose files are in Windows-1252, never in a rarer encoding
CYRILLIC = ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic")
# `СтройМонтаж`, `ТехноНИКОЛЬ`; one capital at the end is none: a Macintosh's я reads as Я.
_CYRILLIC_CAMEL = re.compile("(?:[Ѐ-Я]+[а-џ]+)+(?:[Ѐ-Я]{2,})?")

# Languages whose letters other encodings read as letters too: all letters, then sets of which each
# must be met so often. `Příbor, Plzeň, Žďár` is `Pøíbor, Plzeò, Žïár` in Windows-1252.
_LANGUAGES = (
    (("cp1250", "iso8859_2"), "áäčďéěíĺľňóôŕřšťúůýž", (("čďěľňřšťůž", 3), ("řšž", 1))),
    (("cp1250", "iso8859_2"), "áéíóöőúüű", (("őű", 2),)),
    (("cp1250", "iso8859_2"), "áéíóöőúüű", (("őű", 1), ("öü", 1))),
    (("cp1250", "iso8859_2"), "čćđšž", (("đ", 1), ("čć", 1), ("šž", 1))),
    (("cp1250", "iso8859_2"), "ăâîşţ", (("ţ", 1), ("ăş", 1))),
    (("cp1254",), "âçğıîöşüûi̇", (("ğış", 2),)),
)


def by_language(sample: bytes) -> str:
    """Return the encoding in which the text has one language's letters and no others, else ""."""
    for encodings, alphabet, asked in _LANGUAGES:
        for encoding in encodings:
            letters = [sign for sign in sample.decode(encoding, errors="replace") if sign > "\x7f"]
            known = [sign for sign in "".join(letters).lower() if sign in alphabet]
            is_met = all(len(set(known) & set(some)) >= least for some, least in asked)
            if is_met and len(known) >= 0.97 * len(letters):
                return encoding
    return ""


def plausibility(sample: bytes, encoding: str) -> float:
    """Return the share of the bytes beyond ASCII that are letters where letters of their case may
    stand, or common signs outside words.
    """
    text = sample.decode(encoding, errors="replace")
    high = sum(1 for sign in text if sign > "\x7f")
    rare = _RARE - _ICELANDIC if encoding == "cp1252" else _RARE
    good = 0
    for found in _WORD.finditer(text):
        good += _good(found.group(), rare)
    good += sum(1 for at, sign in enumerate(text) if sign in _SIGNS and not _is_inside(text, at))
    return good / max(1, high)


def _good(word: str, rare: frozenset[str]) -> int:
    """Count the foreign letters of a word, none where its case or its script is mixed up."""
    letters = [sign for sign in word if sign.isalpha()]
    foreign = [sign for sign in letters if sign > "\x7f" and sign not in rare]
    is_cased = word.isupper() or word[1:] == word[1:].lower() or _is_camel(word)
    is_one_script = len({_is_latin(sign) for sign in letters}) < 2
    return len(foreign) if is_cased and is_one_script else 0


def _is_camel(word: str) -> bool:
    """Say whether the capitals within are plain ones, as in `McÉnery-Lévy`, or begin a part."""
    is_plain = all(sign <= "\x7f" for sign in word[1:] if sign.isupper())
    return is_plain or bool(_CYRILLIC_CAMEL.fullmatch(word.strip("0123456789_")))


def _is_latin(sign: str) -> bool:
    return sign < "Ͱ"


def _is_inside(text: str, at: int) -> bool:
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    return before.isalpha() and after.isalpha() and text[at] not in "’´·"
