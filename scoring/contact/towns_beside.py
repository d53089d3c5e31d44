"""The town, county or country that stands beside the code of a postal address."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from prospects import tables
from prospects.normalise import places
from scoring.contact import postal_forms as forms
from scoring.contact.streets import Part
from scoring.contact.towns import is_town


def front_town(match: re.Match[str]) -> Part | None:
    """Return the town behind a code, without a country or a label that the pattern took with it."""
    words = match["city"].split(" ")
    for count in range(1, len(words)):
        rest = " ".join(words[count:])
        is_country = places.country(rest) and len(rest) > 3 and words[count - 1] not in forms.JOINTS
        if is_country or forms.NO_TOWN.match(rest):
            words = words[:count]
            break
    for count in range(1, len(words)):
        if forms.FOREIGN_STREET.match(" ".join(words[count:])):
            words = words[:count]  # "20148 Milano Via Monreale 14": the street comes behind
            break
    if len(words) > 1 and _PROVINCE_CODE.fullmatch(words[-1]) and not match["city"].isupper():
        words = words[:-1]  # "12037 Saluzzo CN"
    ends = (n for n, word in enumerate(words, 1) if len(word) > 4 and word.endswith("."))
    words = words[: next(ends, None)]  # "00187 Roma. Tutti i diritti": the sentence is over
    city = " ".join(words).rstrip(".-'’")
    if len(city) < 2 or forms.NO_TOWN.match(city) or (city.isupper() and len(city) < 3):
        return None
    return Part(city, match.start("city"), match.start("city") + len(city))


_PROVINCE_CODE: Final = re.compile(r"[A-Z]{2}")


def town_before(text: str, at: int) -> Part | None:
    """Return the town that ends before a place: the capital words up to a street, number or line."""
    end = at
    while end > max(0, at - 4) and text[end - 1] in " ,.;-–—(/|•·\n":
        end -= 1
    line = max(
        text.rfind("\n", max(0, end - forms.REACH), end),
        text.rfind(",", max(0, end - forms.REACH), end),
    )
    begun = max(line + 1, end - 80, 0)
    start = end
    for word in _words_back(text, begun, end):
        bare = word.text
        is_big = re.match(forms.BIG, bare) and not any(sign.isdigit() for sign in bare)
        if not (is_big or (bare in forms.JOINTS and start < end)):
            break
        if not (bare in _OF and start < end) and not _fits_town(text, word, start, end):
            break
        start = word.start
        if text[start:end].count(" ") >= 3:
            break
    while start < end and text[start:end].split(" ", maxsplit=1)[0] in forms.JOINTS:
        start += len(text[start:end].split(" ", maxsplit=1)[0]) + 1
    city = text[start:end].strip()
    if len(city) < 2 or forms.NO_TOWN.match(city) or city.lower() in forms.SMALL_WORDS:
        return None
    return Part(city, start, start + len(city))


def _fits_town(text: str, word: Part, start: int, end: int) -> bool:
    """Say whether a word before the town's words still belongs to the town."""
    if start == end and forms.STREET_WORD.fullmatch(word.text):
        line = text[max(text.rfind("\n", 0, word.start), text.rfind(",", 0, word.start)) + 1 : end]
        ends = [" ".join(line.split()[-count:]) for count in (1, 2, 3)]
        is_short = len(line.split()) == 2 and not re.search(r"\d", line)
        return is_short or any(map(is_town, ends))
    if start == end or text[start:end].split(" ", 1)[0] in _OF:
        return True  # "Poços de Caldas"
    if word.text.endswith(("'s", "’s")) and text[start:end] in _FEATURES:
        return True  # "Barry's Bay"
    if text[start:end] in _QUARTERS and is_town(word.text):
        return True  # "Ballarat Central"
    if is_town(text[word.start : end]):
        return True
    if forms.STREET_WORD.fullmatch(text[start:end]) and word.text[0].isupper():
        return True
    is_street = forms.STREET_WORD.fullmatch(word.text) or forms.BUILDING.fullmatch(word.text)
    ends_other = word.text[-1] in ".:;!?" and word.text not in {"St.", "Ft.", "Mt."}
    return not (is_street or ends_other or is_town(text[start:end]))


_QUARTERS: Final = frozenset(
    {"Central", "North", "South", "East", "West", "Heights", "Junction", "Gardens", "Hills"}
)
# What a town is named after: with a possessive before it, it is no town of its own.
_FEATURES: Final = frozenset(
    {"Bay", "Beach", "Cove", "Creek", "Cross", "Falls", "Ferry", "Grove", "Harbor", "Harbour", "Head", "Hill", "Landing", "Mill", "Mills", "Mount", "Point", "Pond", "Port", "Rock", "Run", "Stortford", "Town", "Tree", "Wood"}
)  # fmt: skip
_OF: Final = frozenset({"de", "do", "da", "dos", "das", "del", "di", "nad", "sur", "lès"})


def _words_back(text: str, begun: int, end: int) -> Iterator[Part]:
    while end > begun:
        start = text.rfind(" ", begun, end) + 1 or begun
        if start < end:
            yield Part(text[start:end], start, end)
        end = start - 1


@lru_cache(maxsize=1)
def _counties() -> re.Pattern[str]:
    names = sorted(tables.words("counties.txt"), key=forms.by_length)
    return re.compile(
        rf"(?:^|(?<=[ ,\n.]))(?P<region>(?:Co\. |County )?(?:{'|'.join(map(re.escape, names))})|(?:Co\. |County ){forms.BIG}[a-z]{{3,12}})[ ,.\n]{{1,4}}$"
    )


def county_before(text: str, at: int) -> Part | None:
    """Return the county that ends before a place."""
    piece = text[max(0, at - 40) : at]
    match = _counties().search(piece)
    if not match:
        return None
    offset = max(0, at - 40)
    return Part(match["region"], offset + match.start("region"), offset + match.end("region"))


_AFTER = re.compile(
    rf"[ ]?[,·|•\-–(]?[ \n]{{0,2}}(?P<name>{forms.WORD}(?: (?:{forms.WORD}|of|the|and)){{0,4}})"
)


def country_after(text: str, at: int) -> Part | None:
    """Return the country that stands behind a place."""
    match = _AFTER.match(text, at)
    if not match:
        return None
    words = match["name"].split(" ")
    for count in range(min(len(words), 5), 0, -1):
        name = " ".join(words[:count])
        is_long = len(name) > 3 or name in _SHORT_COUNTRIES
        if (
            is_long
            and not _TOWN_BEHIND.match(text, match.start("name") + len(name))
            and places.country(name)
        ):
            return Part(name, match.start("name"), match.start("name") + len(name))
    return None


# A list of places goes on: "Newport, RI / Norfolk, VA / Panama City, FL".
_TOWN_BEHIND = re.compile(r" City\b|, ?[A-Z]{2}\b")
_SHORT_COUNTRIES: Final = frozenset({"USA", "UK", "UAE", "U.S.", "U.K.", "US"})
