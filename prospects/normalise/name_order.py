"""Which part of a name is the family's: by script, by capitals, by country and its family names.

Chinese, Japanese, Korean and Hungarian names begin with the family name. Written in Latin letters
they are turned round as often as not, so that the country alone decides for Hungary only, where
the order is kept; elsewhere the common family names of the country have to say so.
"""

from __future__ import annotations

import re
from functools import lru_cache

from prospects import tables
from prospects.normalise.text import plain

# Kana and its marks, Han with its extensions, Hangul.
_EAST_ASIAN = re.compile(
    "[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U000323af]+"
)
_HANGUL = re.compile("[\uac00-\ud7a3]{2,4}")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]{2,4}")
# Family names of two signs; every other one of these scripts has one.
_OF_TWO = frozenset(
    ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문",
     "歐陽", "欧阳", "司馬", "司马", "諸葛", "诸葛", "上官", "東方", "东方"]
)  # fmt: skip
_CHINESE = frozenset({"CN", "TW", "HK", "MO", "SG"})
_ALWAYS_FIRST = frozenset({"HU"})


def family_first(words: list[str], country: str) -> bool:
    """Say whether a name of two words or more begins with the family name.

    `country` is an ISO code, or empty where it is not known.
    """
    if _EAST_ASIAN.fullmatch("".join(words)):
        return True
    if len(words) != 2:
        return False
    first, last = words
    if _is_loud(first) != _is_loud(last):
        # NAGY Péter: capitals mark the family name, in any country.
        return _is_loud(first)
    known = _family_names().get(country)
    if known is None:
        return False
    ranks = known.get(plain(first), len(known)), known.get(plain(last), len(known))
    if ranks[0] != ranks[1]:
        return ranks[0] < ranks[1]
    given = _given_names()
    if country in _ALWAYS_FIRST and (plain(first) in given) != (plain(last) in given):
        return plain(last) in given
    return country in _ALWAYS_FIRST


def unspaced(name: str, country: str) -> tuple[str, str] | None:
    """Split a name of one word in Hangul or Han into `(first, last)`; None where it cannot be told.

    Korean and Chinese family names have one sign but for a handful. Japanese ones have one to
    three: only of four signs in all two are nearly always the family's.
    """
    if _HANGUL.fullmatch(name) or (country in _CHINESE and _HAN.fullmatch(name)):
        cut = 2 if len(name) > 2 and name[:2] in _OF_TWO else 1
        return name[cut:], name[:cut]
    if country == "JP" and len(name) == 4 and _HAN.fullmatch(name):
        return name[2:], name[:2]
    return None


def _is_loud(word: str) -> bool:
    return len(word) > 2 and word.isupper()


@lru_cache(maxsize=1)
def _family_names() -> dict[str, dict[str, int]]:
    """Return by the countries where they stand first the common family names, folded, with their
    rank: of two such names the commoner is likelier the family's.
    """
    return {
        country: {name: rank for rank, name in enumerate(names.split())}
        for countries, names in tables.rows("family_names.tsv")
        for country in countries.split()
    }


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    return frozenset(map(plain, tables.words("first_names.txt")))
