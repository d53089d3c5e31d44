"""Names of people: whole to parts, parts to whole, without titles and decorations."""

from __future__ import annotations

import re

from prospects import tables
from prospects.normalise import name_order
from prospects.normalise.text import clean

_HONORIFICS = re.compile(
    r"(?i)^(?:(?:mr|mrs|ms|miss|dr|prof|sir|herr|frau|hr|fr|mme|m|sr|sra|dott|ing|dipl-ing|rev)\.?\s+)+"
)
_DEGREES = re.compile(
    r"(?i)(?:,|\s[-|]|\s\()\s*(?:ph\.?d|mba|m\.?sc|b\.?sc|cpa|cfa|pmp|md|esq|jr|sr|ii|iii|iv|pe|rn|llm|"
    r"j\.?d|cissp|shrm[\w-]*|csm|pcc|he/him|she/her|they/them)\b.*$"
)
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f®™]+")
_MAILBOX = re.compile(r"([^<>@]*)<\s*([^<>\s@]+@[^<>\s@]+)\s*>")
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


def mailbox_name(value: str) -> tuple[str, str]:
    """Split `Ann Lee <ann@acme.com>`, as mail programs write people, into name and address.

    The address is empty where there is none.
    """
    found = _MAILBOX.fullmatch(clean(value))
    return (found[1].strip(" \"'"), found[2]) if found else (value, "")


def parts(full_name: str, country: str = "") -> tuple[str, str]:
    """Split a whole name into first and last; `Lee, Ann` is turned round.

    Where script, capitals or the country say that the family name comes first, as in `山田 太郎`
    and in `Nagy Péter` of Hungary, it is the last name too.
    """
    if full_name.count(",") == 1:
        last, first = (part.strip() for part in full_name.split(","))
        if first and last:
            return first, last
    tokens = full_name.split()
    if len(tokens) < 2:
        return name_order.unspaced(full_name, country) or (full_name, "")
    if name_order.family_first(tokens, country):
        return " ".join(tokens[1:]), _calm(tokens[0])
    cut = len(tokens) - 1
    while cut > 1 and tokens[cut - 1].lower() in _PARTICLES:
        cut -= 1
    return " ".join(tokens[:cut]), _calm(" ".join(tokens[cut:]))


def _calm(family: str) -> str:
    """Write a family name in capitals, `NAGY`, like any other; initials stay."""
    return _cased(family) if len(family) > 3 and family.isupper() and family.isalpha() else family
