"""Industry words in ten languages, brought to one English word, so that "Logistik" is Logistics.

A text in which no word of the list stands is not known to be another industry: nobody has said
that "Küfer" is not Logistics. Pure; the words are in `industries.txt`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Final, NamedTuple

from icp.folding import folded

# What a compound adds to an industry without changing it: "Logistikbranche".
_TAILS: Final = (
    "dienstleistungen", "dienstleistung", "dienstleister", "unternehmen", "wirtschaft",
    "industrie", "industri", "herstellung", "hersteller", "branchen", "branche", "bransch",
    "gewerbe", "sektor", "sector", "betriebe", "betrieb", "firmen", "firma", "wesen",
    "bedrijven", "bedrijf", "foretag", "virksomhed",
)  # fmt: skip
_AND: Final = frozenset({"and", "und", "et", "och", "og"})
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_KEPT: Final = 10_000
UNREAD: Final = "which is no industry that is known here"


class Industry(NamedTuple):
    """A text about an industry: as it is written, in English, and whether the list knows any."""

    written: str
    english: str
    is_known: bool


@lru_cache(_KEPT)
def read_industry(text: str) -> Industry:
    """Bring what a record or an ICP calls an industry to English, word by word."""
    tokens = folded(text).split()
    english: list[str] = []
    is_known = False
    at = 0
    while at < len(tokens):
        found, size = _longest(tokens, at)
        is_known = is_known or bool(found)
        english += (found or tokens[at]).split()
        at += size
    return Industry(" ".join(tokens), " ".join(one for one in english if one not in _AND), is_known)


def in_english(text: str) -> str:
    """Return the English of a text that is in other words; "" where it says the same."""
    read = read_industry(text)
    is_same = read.english.replace(" ", "") == read.written.replace(" ", "")
    return read.english if read.is_known and not is_same else ""


def holds_industry(op: str, wanted: Sequence[str], raw: str) -> bool | None:
    """Tell whether an industry is (with `!=` and `not_in`: is not) one of those that are wanted.

    Compared as written and in English. None where neither fits and no word of it is known.
    """
    seen = read_industry(raw)
    is_met = any(_is_industry(op, read_industry(one), seen) for one in wanted)
    if not is_met and not seen.is_known:
        return None
    return is_met is (op not in ("not_in", "!="))


def _is_industry(op: str, wanted: Industry, seen: Industry) -> bool:
    pairs = ((wanted.written, seen.written), (wanted.english, seen.english))
    if op == "contains":
        return any(one and f" {one} " in f" {other} " for one, other in pairs)
    return any(one == other for one, other in pairs)


def _longest(tokens: list[str], at: int) -> tuple[str, int]:
    """Return the English of the longest phrase that begins here and its length; "" and 1: none."""
    known, longest = _words()
    for size in range(min(longest, len(tokens) - at), 0, -1):
        if found := known.get(" ".join(tokens[at : at + size])):
            return found, size
    return _of_compound(tokens[at]), 1


def _of_compound(word: str) -> str:
    known, _ = _words()
    for tail in _TAILS:
        stem = word.removesuffix(tail)
        if stem and stem != word:
            # German joins some with an s: "Versicherungsbranche".
            return known.get(stem) or known.get(stem.removesuffix("s"), "")
    return ""


@cache
def _words() -> tuple[dict[str, str], int]:
    """Return every word or phrase of the list with its English, and the longest one's length."""
    text = resources.files(__package__).joinpath("industries.txt").read_text(encoding="utf-8")
    known: dict[str, str] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, _, others = line.partition(" = ")
            for word in (name, *others.split(", ")):
                known[folded(word)] = folded(name)
                known[folded(word.translate(_UMLAUTS))] = folded(name)
    known.pop("", None)
    return known, max(len(word.split()) for word in known)
