"""Towns, regions and countries: whether words name one, and which a text names outside addresses.

Pure. Regions and countries are the tables' own. Many names of towns are also everyday words, first
names or surnames: only large towns count wherever they stand, others where the words around say
that a place is meant.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from prospects import tables
from prospects.normalise import places
from scoring.contact import gazetteer

LARGE: Final = 500_000  # people: known by its name alone
KNOWN: Final = 100_000  # people: may be meant by pages of other countries
MAX_NAMED: Final = 3000  # places of one text
_LONGEST: Final = 5

_BIG = r"[^\W\d_a-zß-öø-ÿ]"
_SEQUENCE = re.compile(
    rf"(?<![\w.'’@/\-]){_BIG}[\w.'’\-]{{0,30}}+"
    r"(?: (?:(?:am|an|and|de|del|der|do|im|of|on|sur|the|upon) ){0,2}"
    rf"{_BIG}[\w.'’\-]{{0,30}}+){{0,5}}"
)
_LEADS = re.compile(
    r"\b(?:in|near|around|throughout|across|serving|serves|from|to|at|between|outside|town of"
    r"|city of|greater|downtown|north|south|east|west|nach|bei|aus|à|de|en|dans|a|di|da|te|w)"
    r"[ \n]$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[ \n]?(?:[,;|•·/&–—-]|and|or|und|oder|et|ou|y|e|en)?[ \n]{0,2}")
_EDGE = re.compile(r"(?:^|[\n|•·:;>*]) ?$")


class Place(NamedTuple):
    """A named place: label CITY, STATE or COUNTRY, the words, where they begin."""

    label: str
    words: str
    start: int


class _Found(NamedTuple):
    place: Place
    is_sure: bool


# "North York" is no part of York.
_QUARTERS: Final = frozenset({"North", "South", "East", "West", "Upper", "Lower", "Old", "Port"})


def is_town(name: str) -> bool:
    """Say whether words are a name of a town, in any language of Latin letters."""
    return gazetteer.town(gazetteer.fold(name.strip(" .,"))) is not None


def named(text: str, home: str = "") -> Iterator[Place]:
    """Yield the towns, regions and countries that a text names; ``home`` is its ISO country."""
    small = frozenset(re.findall(r"(?<!\w)[a-zß-öø-ÿ]{3,}", text))
    found = _found(text, home, small)
    sure = [one.is_sure for one in found]
    for first, last in _runs(text, found):  # "Corby, Kettering and Rushden": a list of places
        if last - first >= 2 or any(sure[first : last + 1]):
            sure[first : last + 1] = [True] * (last + 1 - first)
    yield from (one.place for one, is_sure in zip(found, sure, strict=True) if is_sure)


def _found(text: str, home: str, small: frozenset[str]) -> list[_Found]:
    found: list[_Found] = []
    for match in _SEQUENCE.finditer(text):
        words = match[0].split(" ")
        first = 0
        start = match.start()
        while first < len(words):
            size, label, is_sure = _place_at(words, first, home, small)
            if size:
                name = _bare(" ".join(words[first : first + size]))
                folded = gazetteer.fold(name)
                end = start + len(name)
                is_head = _is_head(text, end, home)  # "Phoenix Mentoring Project"
                is_sure = not is_head and (
                    is_sure or (folded not in small and _is_told(text, start, end, folded, home))
                )
                place = Place(label, name, start)
                if label == "CITY" and first and words[first - 1] in _QUARTERS:
                    quarter = words[first - 1]
                    place = Place(label, f"{quarter} {name}", start - len(quarter) - 1)
                found.append(_Found(place, is_sure or label != "CITY"))
            start += sum(len(word) + 1 for word in words[first : first + max(1, size)])
            first += max(1, size)
        if len(found) >= MAX_NAMED:
            break
    return found


def _bare(name: str) -> str:
    bare = name.rstrip(".'’")
    return bare[:-2] if bare.endswith(("'s", "’s")) else bare


def _place_at(
    words: Sequence[str], first: int, home: str, small: frozenset[str]
) -> tuple[int, str, bool]:
    """Return how many words from ``first`` on name a place, its label, and whether that is sure."""
    for size in range(min(_LONGEST, len(words) - first), 0, -1):
        name = _bare(" ".join(words[first : first + size]))
        label, is_country, town = _known(name, is_british=home in {"GB", "IE"})
        if label:
            return size, label, True
        is_city = words[first + size : first + size + 1] == ["City"]  # Panama City, Florida
        if not is_city and is_country:
            return size, "COUNTRY", True
        if town and (town.is_main or town.people >= LARGE):
            is_first_name = size == 1 and name.title() in _first_names()
            is_word = is_first_name or gazetteer.fold(name) in small
            is_ours = town.is_main or home in town.countries
            is_known = is_ours and (town.people >= LARGE or " " in name)
            return size, "CITY", is_known and not is_word
    return 0, "", False


@lru_cache(maxsize=32_768)  # the same capitals stand all over a page
def _known(name: str, *, is_british: bool) -> tuple[str, bool, gazetteer.Town | None]:
    """Return the label of a region by that name, whether it is a country's, and its town."""
    folded = gazetteer.fold(name)
    label = _regions(is_british).get(folded, "")
    return label, _is_country(name, folded), gazetteer.town(folded)


def _is_told(text: str, start: int, end: int, folded: str, home: str) -> bool:
    """Say whether a town at home, or a known one, stands where a place is due."""
    town = gazetteer.town(folded)
    if town is None or not (home in town.countries or town.people >= KNOWN):
        return False
    before = text[max(0, start - 12) : start]
    behind = text[end : end + 2].lstrip(" .")[:1]
    is_line = _EDGE.search(before) and behind in {"", "\n", "|", "•"}
    is_line = is_line and town.is_main and (home in town.countries or town.people >= LARGE)
    return bool(is_line or _LEADS.search(before))


_NEXT = re.compile(rf" (?P<word>{_BIG}[\w'’\-]*[a-z][\w'’\-]*)")


def _is_head(text: str, end: int, home: str) -> bool:
    """Say whether a capitalised word that is no place follows, which the name belongs to."""
    behind = _NEXT.match(text, end)
    if not behind:
        return False
    return not _place_at(behind["word"].split(" "), 0, home, frozenset())[0]


def _runs(text: str, found: Sequence[_Found]) -> Iterator[tuple[int, int]]:
    """Yield first and last number of the places that only commas and the like set apart."""
    first = 0
    for number in range(1, len(found) + 1):
        if number < len(found):
            end = found[number - 1].place.start + len(found[number - 1].place.words)
            gap = text[end : found[number].place.start]
            if len(gap) <= 6 and _BETWEEN.fullmatch(gap) and gap.strip(" "):
                continue
        yield first, number - 1
        first = number


_SHORT_COUNTRIES: Final = frozenset({"USA", "UK", "UAE", "U.S", "U.K"})
_NO_COUNTRY: Final = frozenset(
    ["jersey", "chad", "guinea", "jordan", "georgia", "mali", "niger", "man", "reunion", "norfolk"]
)


def _is_country(name: str, folded: str) -> bool:
    is_name = (len(name) > 3 and " " not in name[:3]) or name in _SHORT_COUNTRIES
    return is_name and folded not in _NO_COUNTRY and bool(places.country(name))


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    return tables.words("first_names.txt")


@lru_cache(maxsize=2)
def _regions(is_british: bool) -> dict[str, str]:
    """Return states of the US, Canada and Australia, counties of Britain and Ireland by name."""
    known = {
        gazetteer.fold(name): "STATE"
        for country, _code, name, _more in tables.rows("regions.tsv")
        if country in {"US", "CA", "AU"}
    }
    known["new york"] = "CITY"
    counties = tables.words("counties.txt")
    known.update(
        {gazetteer.fold(name): "STATE" for name in counties if is_british or len(name) > 5}
    )
    return known
