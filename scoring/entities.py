"""Who and where a page names: organisations, persons, addresses, numbers, hours, as labelled spans.

Pure. The labels are those of the Webstruct corpus of small-business pages: ORG, PER, FUNC, STREET,
CITY, STATE, ZIPCODE, COUNTRY, TEL, FAX, EMAIL, HOURS. Everything that the page names is listed, the
company's own or not; whose it is decides ``facts``.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from prospects import tables
from prospects.normalise import places
from scoring import addresses, contacts, hours, organisations, people
from scoring.pages import SitePage

FIELDS: Final = {
    "ORG": "organisation", "PER": "person", "FUNC": "function", "STREET": "street", "CITY": "city",
    "STATE": "region", "ZIPCODE": "postcode", "COUNTRY": "country", "TEL": "phone", "FAX": "fax",
    "EMAIL": "email", "HOURS": "hours",
}  # fmt: skip
_ADDRESS_LABELS = {
    "street": "STREET", "city": "CITY", "region": "STATE", "code": "ZIPCODE", "country": "COUNTRY",
}  # fmt: skip


class Entity(NamedTuple):
    """One labelled span: ``text`` is ``page.text[start:end]`` with line ends as spaces."""

    label: str
    text: str
    start: int
    end: int


MAX_ENTITIES: Final = 2000  # of one page


def entities(page: SitePage, name: str = "") -> list[Entity]:
    """Return what the page names, in reading order, without overlaps.

    ``name`` is the company's name where it is known; the page's own words for it are found anyway.
    """
    text = page.lined
    kept = _Spans()
    for find in contacts.email_finds(page):
        if not find.is_markup:
            kept.add("EMAIL", find.quote, find.start)
    for find in contacts.phone_finds(page):
        if not find.is_markup:
            kept.add("FAX" if find.kind == "fax" else "TEL", find.quote, find.start)
    for address in addresses.addresses(page):
        _add_address(kept, address)
    for statement in hours.hours(text):
        kept.add("HOURS", statement.text, statement.start)
    for one in organisations.organisations(text, organisations.own_names(page, name)):
        kept.add("ORG", one.name, one.start)
    for person in people.people(text):
        if kept.add("PER", person.name, person.start):
            if person.title:
                kept.add("FUNC", person.title, person.title_start)
            if person.firm and not any(True for _ in named_places(person.firm, "")):
                kept.add("ORG", person.firm, person.firm_start)
    for label, words, start in named_places(text, addresses.home_country(page)):
        kept.add(label, words, start)
    return sorted(kept.found, key=lambda entity: entity.start)[:MAX_ENTITIES]


class _Spans:
    """Labelled spans of which none overlaps one that came before."""

    def __init__(self) -> None:
        self.found: list[Entity] = []
        self._taken: dict[int, list[tuple[int, int]]] = {}

    def add(self, label: str, text: str, start: int) -> bool:
        end = start + len(text)
        rooms = range(start >> 8, (end >> 8) + 1)
        if any(
            start < stop and begun < end for r in rooms for begun, stop in self._taken.get(r, ())
        ):
            return False
        for room in rooms:
            self._taken.setdefault(room, []).append((start, end))
        self.found.append(Entity(label, text.replace("\n", " "), start, end))
        return True


def _add_address(kept: _Spans, address: addresses.Address) -> None:
    """Add the parts; street lines beside each other are one street."""
    streets = [part for name, part in address.parts if name == "street"]
    if streets:
        quote = " ".join(part.text for part in streets)
        span = streets[-1].end - streets[0].start
        if span <= len(quote) + 4 * len(streets):
            is_first = address.quote.startswith(streets[0].text)
            kept.add("STREET", address.quote[:span] if is_first else quote, streets[0].start)
        else:
            for part in streets:
                kept.add("STREET", part.text, part.start)
    for name, part in address.parts:
        if name != "street":
            kept.add(_ADDRESS_LABELS[name], part.text, part.start)


# Towns, regions and countries that are named outside of addresses


_BIG = r"[^\W\d_a-zß-öø-ÿ]"
_SEQUENCE = re.compile(
    rf"(?<![\w.'’@/\-]){_BIG}[\w.'’\-]{{0,30}}+"
    r"(?: (?:(?:am|an|and|de|del|der|do|im|of|on|sur|the|upon) ){0,2}"
    rf"{_BIG}[\w.'’\-]{{0,30}}+){{0,5}}"
)
_LONGEST: Final = 5


def named_places(text: str, home: str = "") -> Iterator[tuple[str, str, int]]:
    """Yield (label, words, start) of the towns, regions and countries that a text names."""
    for match in _SEQUENCE.finditer(text):
        words = match[0].split(" ")
        first = 0
        while first < len(words):
            size, label = _place_at(words, first, home)
            if size:
                name = " ".join(words[first : first + size]).rstrip(".'’")
                name = re.sub(r"['’]s$", "", name)
                start = match.start() + sum(len(word) + 1 for word in words[:first])
                yield label, name, start
            first += max(1, size)


def _place_at(words: list[str], first: int, home: str) -> tuple[int, str]:
    for size in range(min(_LONGEST, len(words) - first), 0, -1):
        name = re.sub(r"['’]s$", "", " ".join(words[first : first + size])).rstrip(".'’")
        folded = name.casefold() if not name.isupper() else name.title().casefold()
        if label := _labels(home in {"GB", "IE"}).get(folded):
            return size, label
        is_name = (len(name) > 3 and " " not in name[:3]) or name in _SHORT_COUNTRIES
        if is_name and places.country(name) and folded not in _NO_COUNTRY:
            return size, "COUNTRY"
    return 0, ""


_SHORT_COUNTRIES: Final = frozenset({"USA", "UK", "UAE", "U.S", "U.K"})
_NO_COUNTRY: Final = frozenset(
    [
        "jersey",
        "chad",
        "guinea",
        "jordan",
        "georgia",
        "mali",
        "niger",
        "man",
        "reunion",
        "cuba libre",
    ]
)


@lru_cache(maxsize=2)
def _labels(is_british: bool) -> dict[str, str]:
    known = {city.casefold(): "CITY" for city in tables.words("cities.txt")}
    for country, _code, name, _more in tables.rows("regions.tsv"):
        if country in {"US", "CA", "AU"}:
            known[name.casefold()] = "STATE"
    known["new york"] = "CITY"
    counties = tables.words("counties.txt")
    known.update({name.casefold(): "STATE" for name in counties if is_british or len(name) > 5})
    return known
