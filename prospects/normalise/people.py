"""Names of people: whole to parts, parts to whole, without titles and decorations."""

from __future__ import annotations

import re

from prospects import tables
from prospects.normalise.text import clean

_HONORIFICS = re.compile(
    r"(?i)^(?:(?:mr|mrs|ms|miss|dr|prof|sir|herr|frau|hr|fr|mme|m|sr|sra|dott|ing|dipl-ing|rev)\.?\s+)+"
)
_DEGREES = re.compile(
    r"(?i)(?:,|\s[-|]|\s\()\s*(?:ph\.?d|mba|m\.?sc|b\.?sc|cpa|cfa|pmp|md|esq|jr|sr|ii|iii|iv|pe|rn|llm|"
    r"j\.?d|cissp|shrm[\w-]*|csm|pcc|he/him|she/her|they/them)\b.*$"
)
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f®™]+")
_PARTICLES = tables.words("name_particles.txt")


def person_name(value: str) -> str:
    """Return a name or part of it without honorifics, degrees and pictures, calmly cased."""
    text = clean(_PICTURES.sub(" ", value)).strip(" ,;*|\"'")
    text = _DEGREES.sub("", text).strip(" ,")
    text = _HONORIFICS.sub("", text)
    if len(text) > 2 and text.isascii() and (text.isupper() or text.islower()):
        return " ".join(_cased(word) for word in text.split())
    return text


def _cased(word: str) -> str:
    lowered = word.lower()
    if lowered in _PARTICLES:
        return lowered
    return re.sub(
        r"(^|[-'])([a-z])", lambda found: found.group(1) + found.group(2).upper(), lowered
    )


def parts(full_name: str) -> tuple[str, str]:
    """Split a whole name into first and last; `Lee, Ann` is turned round."""
    if full_name.count(",") == 1:
        last, first = (part.strip() for part in full_name.split(","))
        if first and last:
            return first, last
    tokens = full_name.split()
    if len(tokens) < 2:
        return full_name, ""
    cut = len(tokens) - 1
    while cut > 1 and tokens[cut - 1].lower() in _PARTICLES:
        cut -= 1
    return " ".join(tokens[:cut]), " ".join(tokens[cut:])
