"""Who and where a page names: organisations, persons, addresses, numbers, hours, as labelled spans.

Pure. The labels are those of the Webstruct corpus of small-business pages: ORG, PER, FUNC, STREET,
CITY, STATE, ZIPCODE, COUNTRY, TEL, FAX, EMAIL, HOURS. Everything that the page names is listed, the
company's own or not; whose it is decides ``facts``.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from scoring.contact import addresses, emails, organisations, people, phones, towns
from scoring.reading import homes, hours
from scoring.reading.pages import SitePage

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
    return list(page.kept(f"entities {name}", lambda: _entities(page, name)))


def _entities(page: SitePage, name: str) -> list[Entity]:
    text = page.lined
    kept = _Spans()
    for find in emails.email_finds(page):
        if not find.is_markup:
            kept.add("EMAIL", find.quote, find.start)
    numbers = phones.phone_finds(page)
    for find in numbers:
        if not find.is_markup:
            kept.add("FAX" if find.kind == "fax" else "TEL", find.quote, find.start)
    found = addresses.addresses(page)
    for address in found:
        _add_address(kept, address)
    for statement in hours.of_page(page):
        kept.add("HOURS", statement.text, statement.start)
    for one in organisations.organisations(text, organisations.own_names(page, name)):
        kept.add("ORG", one.name, one.start)
    for person in people.people(text):
        if kept.add("PER", person.name, person.start):
            if person.title:
                kept.add("FUNC", person.title, person.title_start)
            if person.firm and not any(True for _ in towns.named(person.firm)):
                kept.add("ORG", person.firm, person.firm_start)
    for place in towns.named(text, _home(page, found, numbers)):
        kept.add(place.label, place.words, place.start)
    return sorted(kept.found, key=lambda entity: entity.start)[:MAX_ENTITIES]


def _home(
    page: SitePage, found: Sequence[addresses.Address], numbers: Sequence[emails.Find]
) -> str:
    """Return the country of most of a page's addresses, else what host, language, numbers tell."""
    counts = Counter(one.country for one in found if one.country)
    if not counts:
        counts = Counter(filter(None, [homes.home_country(page)]))
    if not counts:
        counts = Counter(phones.country_of(find.value) for find in numbers)
    return counts.most_common(1)[0][0] if counts else ""


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
