"""Postal addresses on a page, in their parts: street, town, region, postal code, country.

Pure. The anchor is a postal code in one of the forms that the Universal Postal Union lists for
about forty countries, with its town beside it; the street stands before the town, on the same line
or on the lines above. An anchor without a street is a town only. All parts are spans of the page.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from prospects import tables
from prospects.normalise import places
from scoring import gazetteer, people
from scoring import postal_forms as forms
from scoring.homes import home_country
from scoring.pages import Block, SitePage
from scoring.streets import Part, houses_before, is_unit, streets_before
from scoring.towns import is_town

MAX_ANCHORS: Final = 1000  # of one form on one page


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


@dataclass(frozen=True, slots=True)
class _Anchor:
    """Town, region and code of one address; ``start`` and ``end`` in the page's text."""

    start: int
    end: int
    city: Part | None
    region: Part | None
    code: Part | None
    country: str


def addresses(page: SitePage) -> Sequence[Address]:
    """Return the postal addresses of a page in reading order, those without a code too."""
    return page.kept("addresses", lambda: tuple(_addresses(page)))


def _addresses(page: SitePage) -> Iterator[Address]:
    text = page.lined
    done = 0
    for anchor in _anchors(text, home_country(page)):
        address = _address(text, anchor, page, done)
        if address:
            done = anchor.end
            yield address


def _anchors(text: str, home: str) -> list[_Anchor]:
    """Return the anchors of a text in reading order; of overlapping ones the surest form stays."""
    found: list[_Anchor] = []
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
_EASTERN = re.compile(
    r"〒 ?(?P<code>\d{3}-?\d{4})[ \n\u3000]{0,2}(?P<region>[\u3400-\u9fff]{2,3}[都道府県])?"
    r"(?P<city>[\u3040-\u30ff\u3400-\u9fff]{1,6}?[市区町村])(?=(?P<street>[\u3040-\u30ff\u3400-\u9fff々ヶ]{1,16}[\d０-９][\d０-９\-−－丁目番地号]{0,14}))"
)


def _eastern(text: str) -> Iterator[_Anchor]:
    for match in islice(_EASTERN.finditer(text), MAX_ANCHORS):
        region = _part(match, "region") if match["region"] else None
        city, code = _part(match, "city"), _part(match, "code")
        yield _Anchor(match.start(), match.end(), city, region, code, "JP")


def _regional(text: str) -> Iterator[_Anchor]:
    for country, pattern in forms.REGIONAL:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = town_before(text, match.start())
            is_loose = country == "AU" and not city
            if not is_loose:
                start = city.start if city else match.start("region")
                region, code = _part(match, "region"), _part(match, "code")
                yield _Anchor(start, match.end(), city, region, code, country)


def _trailing(text: str, home: str) -> Iterator[_Anchor]:
    for country, pattern in forms.TRAILING:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            region = _county_before(text, match.start())
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
            yield _Anchor(start, match.end(), city, region, _part(match, "code"), code)


def _last(text: str, home: str) -> Iterator[_Anchor]:
    """Yield "22 Kromboom Lane, Stellenbosch, 7600": a street, its town, then the code."""
    for match in islice(forms.STREET_TOWN_CODE.finditer(text), MAX_ANCHORS):
        behind = _country_after(text, match.end())
        country = places.country(behind.text) if behind else home
        digits = re.sub(r"\D", "", match["code"])
        if forms.CODE_LAST.get(country) == len(digits) and not _is_late_year(digits):
            city, code = _part(match, "city"), _part(match, "code")
            yield _Anchor(city.start, match.end(), city, None, code, country)


def _is_late_year(digits: str) -> bool:
    return len(digits) == 4 and digits[:2] in {"19", "20"}


def _leading(text: str, home: str) -> Iterator[_Anchor]:
    for country, pattern in forms.FRONTS:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = _front_town(match)
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
            yield _Anchor(match.start(), city.end, city, None, _part(match, "code"), code)


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


def _bare(text: str) -> Iterator[_Anchor]:
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
                yield _Anchor(city.start, match.end(), city, _part(match, "region"), None, country)


_COUNTRY_BEHIND = re.compile(
    rf"(?<=[\w.]),[ \n](?P<country>{forms.WORD}(?: (?:{forms.WORD}|of|the|and)){{0,3}})(?=[.,\n]|,? \d{{4,6}}(?:\n|$)|$)"
)


def _named(text: str) -> Iterator[_Anchor]:
    """Yield "Rosario, Santa Fe, Argentina": a known town and its country, without a code."""
    for match in islice(_COUNTRY_BEHIND.finditer(text), MAX_ANCHORS):
        country = places.country(match["country"]) if len(match["country"]) > 3 else ""
        city = town_before(text, match.start()) if country else None
        if city and not is_town(city.text):  # a region between: "Rosario, Santa Fe, Argentina"
            city = town_before(text, city.start)
        if city and is_town(city.text):
            yield _Anchor(city.start, match.start(), city, None, None, country)


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


def _part(match: re.Match[str], name: str) -> Part:
    return Part(match[name], match.start(name), match.end(name))


def _front_town(match: re.Match[str]) -> Part | None:
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


def _county_before(text: str, at: int) -> Part | None:
    piece = text[max(0, at - 40) : at]
    match = _counties().search(piece)
    if not match:
        return None
    offset = max(0, at - 40)
    return Part(match["region"], offset + match.start("region"), offset + match.end("region"))


# "August 12-14 at our campus in" leads to a town, but is no street.
_ENDS_OPEN = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December),? 20\d\d$"
    r"|^(?i:est\.?|founded|established|gegründet|since|seit|desde|depuis|dal|sinds|sedan|siden|od) (?:19|20)\d\d$| (?:in|at|near|bei|nahe|à|chez)$|^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b.*\b20\d\d\b|^20\d\d,?$"
)


def _address(text: str, anchor: _Anchor, page: SitePage, done: int) -> Address | None:
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
    country_part = _country_after(text, anchor.end)
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


def _street_after(text: str, anchor: _Anchor) -> list[Part]:
    """Return the street that stands behind code and town: "20148 Milano Via Monreale 14"."""
    if not anchor.code or not anchor.city or anchor.code.start > anchor.city.start:
        return []
    if anchor.country == "JP" and (told := _EASTERN.match(text, anchor.start)):
        return [_part(told, "street")]
    found = _STREET_AFTER.match(text, anchor.end)
    if found is None or not (
        forms.FOREIGN_STREET.match(found["street"])
        or (anchor.country == "HU" and forms.FOREIGN_STREET.search(found["street"]))
    ):
        return []
    return [Part(found["street"], found.start("street"), found.end("street"))]


def _is_year(anchor: _Anchor) -> bool:
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


_AFTER = re.compile(
    rf"[ ]?[,·|•\-–(]?[ \n]{{0,2}}(?P<name>{forms.WORD}(?: (?:{forms.WORD}|of|the|and)){{0,4}})"
)


def _country_after(text: str, at: int) -> Part | None:
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
