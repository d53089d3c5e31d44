"""Where a postal address stands in a text: its code, or its region, with the town beside it."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from prospects.normalise import places
from scoring.contact import gazetteer, people
from scoring.contact import postal_forms as forms
from scoring.contact.streets import Part
from scoring.contact.towns import is_town
from scoring.contact.towns_beside import country_after, county_before, front_town, town_before

MAX_ANCHORS: Final = 1000  # of one form on one page


@dataclass(frozen=True, slots=True)
class Anchor:
    """Town, region and code of one address; ``start`` and ``end`` in the page's text."""

    start: int
    end: int
    city: Part | None
    region: Part | None
    code: Part | None
    country: str


def anchors(text: str, home: str) -> list[Anchor]:
    """Return the anchors of a text in reading order; of overlapping ones the surest form stays."""
    found: list[Anchor] = []
    taken: set[int] = set()
    for anchor in (
        *_eastern(text), *_regional(text), *_trailing(text, home), *_last(text, home), *_leading(text, home), *_bare(text), *_named(text)
    ):  # fmt: skip
        places_of = set(range(anchor.start, anchor.end))
        if taken.isdisjoint(places_of):
            taken |= places_of
            found.append(anchor)
    return sorted(found, key=lambda anchor: anchor.start)


# "〒702-8004 岡山県岡山市中区江並428-7": from the largest to the smallest.
EASTERN = re.compile(
    r"〒 ?(?P<code>\d{3}-?\d{4})[ \n\u3000]{0,2}(?P<region>[\u3400-\u9fff]{2,3}[都道府県])?"
    r"(?P<city>[\u3040-\u30ff\u3400-\u9fff]{1,6}?[市区町村])(?=(?P<street>[\u3040-\u30ff\u3400-\u9fff々ヶ]{1,16}[\d０-９][\d０-９\-−－丁目番地号]{0,14}))"
)


def _eastern(text: str) -> Iterator[Anchor]:
    for match in islice(EASTERN.finditer(text), MAX_ANCHORS):
        region = part_of(match, "region") if match["region"] else None
        city, code = part_of(match, "city"), part_of(match, "code")
        yield Anchor(match.start(), match.end(), city, region, code, "JP")


def _regional(text: str) -> Iterator[Anchor]:
    for country, pattern in forms.REGIONAL:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = town_before(text, match.start())
            is_loose = country == "AU" and not city
            if not is_loose:
                start = city.start if city else match.start("region")
                region, code = part_of(match, "region"), part_of(match, "code")
                yield Anchor(start, match.end(), city, region, code, country)


def _trailing(text: str, home: str) -> Iterator[Anchor]:
    for country, pattern in forms.TRAILING:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            region = county_before(text, match.start())
            city = town_before(text, region.start if region else match.start())
            if country in {"", "IT"} and (not city or not is_town(city.text)):
                continue
            if country == "IT" and home != "IT":
                continue
            # "BMW E91 330D" has the form of an Irish code.
            is_irish = home == "IE" or region or (city and is_town(city.text))
            if country == "IE" and not is_irish:
                continue
            start = (city or region or Part("", match.start(), 0)).start
            code = country or (home if home not in {"GB", "IE", "US"} else "")
            yield Anchor(start, match.end(), city, region, part_of(match, "code"), code)


def _last(text: str, home: str) -> Iterator[Anchor]:
    """Yield "22 Kromboom Lane, Stellenbosch, 7600": a street, its town, then the code."""
    for match in islice(forms.STREET_TOWN_CODE.finditer(text), MAX_ANCHORS):
        behind = country_after(text, match.end())
        country = places.country(behind.text) if behind else home
        digits = re.sub(r"\D", "", match["code"])
        if forms.CODE_LAST.get(country) == len(digits) and not _is_late_year(digits):
            city, code = part_of(match, "city"), part_of(match, "code")
            yield Anchor(city.start, match.end(), city, None, code, country)


def _is_late_year(digits: str) -> bool:
    return len(digits) == 4 and digits[:2] in {"19", "20"}


def _leading(text: str, home: str) -> Iterator[Anchor]:
    for country, pattern in forms.FRONTS:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = front_town(match)
            is_other = not country and (_is_house(text, match) or _is_number(text, match))
            if city is None or is_other or _PROVINCE.fullmatch(city.text):
                continue
            # "9870 ST VINCENT PLACE" has the form of a Dutch code.
            if country == "NL" and forms.STREET_WORD.search(match["city"]):
                continue
            sign = match["sign"] or ""
            code = forms.SIGNS.get(sign, sign) or country or _country_by_form(match["code"], home)
            if not code and not is_town(city.text):
                continue
            yield Anchor(match.start(), city.end, city, None, part_of(match, "code"), code)


# Behind a South African code, where a town would stand elsewhere.
_PROVINCE = re.compile(
    r"(?:East|West|North)ern Cape|Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga|Free State|South Africa"
)
_LAST_SEGMENT = re.compile(r"[^\n,;|•·\d]*$")


def _is_house(text: str, match: re.Match[str]) -> bool:
    """Say whether a code is the number of a house: "Av. Perón 7621, Rosario"."""
    if match["sign"] or text[match.end("code") : match.end("code") + 1] != ",":
        return False
    street = _LAST_SEGMENT.search(text, max(0, match.start() - 80), match.start())
    return bool(street and forms.FOREIGN_STREET.match(street[0].strip()))


def _is_number(text: str, match: re.Match[str]) -> bool:
    """Say whether a code is the end of a telephone number: "05481 94000 Termin vereinbaren"."""
    before = text[max(0, match.start() - 9) : match.start()]
    return match["sign"] is None and _PREFIX.search(before) is not None


_PREFIX = re.compile(r"(?<![\w.,])(?:\+\d{1,3}|\(?0\d{1,5}\)?)[ /\-–]$")


def _country_by_form(code: str, home: str) -> str:
    """Return the page's own country where it writes codes of that form."""
    users = {
        4: {"AT", "CH", "BE", "DK", "NO", "LU", "HU", "BG", "SI", "ZA"},
        5: {"DE", "FR", "ES", "IT", "FI", "EE", "HR", "TR", "UA", "MX", "MA", "RS"},
        6: {"RO", "RU", "SE", "CZ", "SK", "GR"} if " " in code else {"RO", "RU"},
    }
    return home if home in users.get(len(code), ()) else ""


def _bare(text: str) -> Iterator[Anchor]:
    """Yield "Fenton, MO": a town and its region without a code."""
    for country, pattern in forms.BARE:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = town_before(text, match.start())
            if city and _is_countrys(city.text, match["region"]):
                continue
            if city and _is_office(text, city, match.end("region")):
                continue
            # Codes of two letters are words too: in Brazil a known town or a street must tell.
            if city and country != "BR" and _is_shouted(text, city, match.end()):
                continue
            if city and (country != "BR" or _is_brazilian(text, city)):
                yield Anchor(city.start, match.end(), city, part_of(match, "region"), None, country)


_COUNTRY_BEHIND = re.compile(
    rf"(?<=[\w.]),[ \n](?P<country>{forms.WORD}(?: (?:{forms.WORD}|of|the|and)){{0,3}})(?=[.,\n]|,? \d{{4,6}}(?:\n|$)|$)"
)


def _named(text: str) -> Iterator[Anchor]:
    """Yield "Rosario, Santa Fe, Argentina": a known town and its country, without a code."""
    for match in islice(_COUNTRY_BEHIND.finditer(text), MAX_ANCHORS):
        country = places.country(match["country"]) if len(match["country"]) > 3 else ""
        city = town_before(text, match.start()) if country else None
        if city and not is_town(city.text):  # a region between: "Rosario, Santa Fe, Argentina"
            city = town_before(text, city.start)
        if city and is_town(city.text):
            yield Anchor(city.start, match.start(), city, None, None, country)


def _is_office(text: str, city: Part, end: int) -> bool:
    """Say whether two letters begin somebody's office: "Joe Bastian, DC Manager"."""
    behind = _WORDS_BEHIND.match(text, end)
    if behind is None or not any(map(people.is_function, behind[0].split())):
        return False
    begun = text.rfind("\n", 0, city.end) + 1
    return not is_town(city.text) or people.has_first_name(text[begun : city.end].strip("-–• "))


_WORDS_BEHIND = re.compile(r"(?: [^\W\d_][\w-]+){1,3}")


def _is_countrys(city: str, code: str) -> bool:
    """Say whether two letters are a country's: "Hyderabad, IN" is in India, not in Indiana."""
    known = gazetteer.town(gazetteer.fold(city)) if len(code) == 2 else None
    return known is not None and code in known.countries and not known.countries & {"US", "CA"}


def _is_shouted(text: str, city: Part, end: int) -> bool:
    """Say whether capitals go on behind: "OF ITS PARTNERS, OR ANY THIRD PARTY" is no Oregon."""
    goes_on = re.match(r"[ \n][A-Z]{2,}\b", text[end : end + 20])
    is_prose = goes_on or re.search(r"\b(?:OR|AND|OF|THE)\b", city.text)
    return bool(is_prose and city.text.isupper() and not is_town(city.text))


def _is_brazilian(text: str, city: Part) -> bool:
    """Say whether "Blumenau/SC" is in Brazil, not "Charleston - SC" in the United States."""
    known = gazetteer.town(gazetteer.fold(city.text))
    inside = known.countries & {"BR", "US"} if known else frozenset()
    line = text[max(0, city.start - 90) : city.start]
    is_street = _BRAZILIAN_STREET.search(line) is not None
    return inside == {"BR"} or (inside != {"US"} and is_street)


_BRAZILIAN_STREET = re.compile(
    r"\b(?:rua|r\.|rod\.|av\.|avenida|travessa|praça|estrada|alameda|rodovia)\s[^\n]*\d",
    re.IGNORECASE,
)


def part_of(match: re.Match[str], name: str) -> Part:
    """Return a named group as a part of an address."""
    return Part(match[name], match.start(name), match.end(name))
