"""Postal addresses on a page, in their parts: street, town, region, postal code, country.

Pure. The anchor is a postal code in one of the forms that the Universal Postal Union lists for
about forty countries, with its town beside it; the street stands before the town, on the same line
or on the lines above. An anchor without a street is a town only. All parts are spans of the page.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from prospects.normalise import places
from scoring.contact import postal_forms as forms
from scoring.contact.address_anchors import EASTERN, Anchor, anchors, part_of
from scoring.contact.streets import Part, houses_before, is_unit, streets_before
from scoring.contact.towns_beside import country_after
from scoring.reading.homes import home_country
from scoring.reading.pages import Block, SitePage


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as one line and in its parts; ``country`` is an ISO code or empty.

    ``quote`` is the contiguous text of the page from the first to the last part.
    """

    street: str
    code: str
    city: str
    country: str
    quote: str
    block: Block
    region: str = ""
    parts: tuple[tuple[str, Part], ...] = ()

    @property
    def line(self) -> str:
        town = " ".join(part for part in (self.code, self.city) if part)
        return ", ".join(part for part in (self.street, town) if part)


def addresses(page: SitePage) -> Sequence[Address]:
    """Return the postal addresses of a page in reading order, those without a code too."""
    return page.kept("addresses", lambda: tuple(_addresses(page)))


def _addresses(page: SitePage) -> Iterator[Address]:
    text = page.lined
    done = 0
    for anchor in anchors(text, home_country(page)):
        address = _address(text, anchor, page, done)
        if address:
            done = anchor.end
            yield address


# "August 12-14 at our campus in" leads to a town, but is no street.
_ENDS_OPEN = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December),? 20\d\d$"
    r"|^(?i:est\.?|founded|established|gegründet|since|seit|desde|depuis|dal|sinds|sedan|siden|od) (?:19|20)\d\d$| (?:in|at|near|bei|nahe|à|chez)$|^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b.*\b20\d\d\b|^20\d\d,?$"
)


def _address(text: str, anchor: Anchor, page: SitePage, done: int) -> Address | None:
    streets = streets_before(text, anchor.start, done) or _street_after(text, anchor)
    if anchor.code and anchor.country in _BY_NAME and (not streets or is_unit(streets[0].text)):
        begun = max(done, block_at(page, anchor.start).start)
        at = streets[0].start if streets else anchor.start
        streets = [*houses_before(text, at, begun), *streets]
    streets = [part for part in streets if not _ENDS_OPEN.search(part.text)]
    if not streets and anchor.code and not anchor.city:
        return None
    if _is_year(anchor) and not any(forms.FOREIGN_STREET.search(part.text) for part in streets):
        return None
    if not streets and not anchor.region and not (anchor.code and anchor.country):
        return None
    is_bare = not anchor.code and not anchor.region
    if is_bare and not any(sign.isdigit() for part in streets for sign in part.text):
        return None
    country_part = country_after(text, anchor.end)
    country = places.country(country_part.text) if country_part else anchor.country
    start = min(streets[0].start, anchor.start) if streets else anchor.start
    end = max(country_part.end if country_part else anchor.end, streets[-1].end if streets else 0)
    named = (
        *(("street", part) for part in streets),
        ("code", anchor.code),
        ("city", anchor.city),
        ("region", anchor.region),
        ("country", country_part),
    )
    return Address(
        street=", ".join(part.text for part in streets),
        code=anchor.code.text if anchor.code else "",
        city=anchor.city.text if anchor.city else "",
        country=country or anchor.country,
        region=anchor.region.text if anchor.region else "",
        quote=page.text[start : max(end, anchor.end)].replace("\n", " "),
        block=block_at(page, anchor.start),
        parts=tuple((name, part) for name, part in named if part),
    )


# Where a code tells the street, so that a house is often known by its name.
_BY_NAME: Final = frozenset({"GB", "IE"})
_STREET_AFTER = re.compile(
    r"[ ,\n]{1,2}(?P<street>[^\n,;|@:]{3,50}?,? \d{1,4}(?: ?[a-zA-Z])?(?:[-–/]\d{1,4})?)(?=[.,;|\n]|\s|$)"
)


def _street_after(text: str, anchor: Anchor) -> list[Part]:
    """Return the street that stands behind code and town: "20148 Milano Via Monreale 14"."""
    if not anchor.code or not anchor.city or anchor.code.start > anchor.city.start:
        return []
    if anchor.country == "JP" and (told := EASTERN.match(text, anchor.start)):
        return [part_of(told, "street")]
    found = _STREET_AFTER.match(text, anchor.end)
    if found is None or not (
        forms.FOREIGN_STREET.match(found["street"])
        or (anchor.country == "HU" and forms.FOREIGN_STREET.search(found["street"]))
    ):
        return []
    return [Part(found["street"], found.start("street"), found.end("street"))]


def _is_year(anchor: Anchor) -> bool:
    """Say whether a code may be the year of a date: "23. March 2022, Hamburg"."""
    code = anchor.code.text if anchor.code and not anchor.region else ""
    return len(code) == 4 and code.isdigit() and 1900 <= int(code) < 2100


def block_at(page: SitePage, at: int) -> Block:
    """Return the block in which a place of the page's text lies."""
    low, high = 0, len(page.blocks)
    while low + 1 < high:
        middle = (low + high) // 2
        if page.blocks[middle].start <= at:
            low = middle
        else:
            high = middle
    return page.blocks[low]
