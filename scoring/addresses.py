"""Postal addresses on a page, in their parts: street, town, region, postal code, country.

Pure. The anchor is a postal code in one of the forms that the Universal Postal Union lists for
about forty countries, with its town beside it; the street stands before the town, on the same line
or on the lines above. An anchor without a street is a town only. All parts are spans of the page.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from prospects import tables
from prospects.normalise import places
from scoring.pages import Block, SitePage
from scoring.towns import is_town

MAX_LINES: Final = 5  # of one address above its town
MAX_SEGMENT: Final = 90
MAX_ANCHORS: Final = 1000  # of one form on one page
_REACH: Final = 260

_BIG = r"[^\W\d_a-zß-öø-ÿ]"  # a letter that is no Latin small letter: also Greek, Cyrillic, Han
_WORD = rf"{_BIG}[\w.'’\-]{{0,30}}+"
_JOINTS: Final = frozenset(
    [
        "am",
        "an",
        "auf",
        "bei",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "en",
        "im",
        "in",
        "la",
        "le",
        "les",
        "of",
        "on",
        "op",
        "sur",
        "the",
        "under",
        "upon",
        "y",
    ]
)
_JOINT = rf"(?:{'|'.join(sorted(_JOINTS, key=len, reverse=True))})"
_TOWN = rf"{_WORD}(?: {_WORD}| {_JOINT} {_WORD}| {_JOINT} {_JOINT} {_WORD}){{0,3}}"
_NEXT = r"(?:[ ]?[,;·|•–\-][ \n]{0,2}|[ ]?,?[ \n]{1,2})"


def _names(country: str) -> str:
    """Return a pattern of the codes and names of a country's regions, the longest first."""
    rows = [row for row in tables.rows("regions.tsv") if row[0] == country]
    known = {
        name for _, code, name, more in rows for name in (code, name, *more.split("|")) if name
    }
    return "|".join(sorted((re.escape(name) for name in known if len(name) > 1), key=_by_length))


def _by_length(name: str) -> tuple[int, str]:
    return -len(name), name


_BRAZIL = "AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO"
# A house number and a quadrant of an American town: "1420 NW Lovejoy St".
_QUADRANT = r"(?![NS][EW] [\w.' ]{1,30}?\b(?:St|Street|Ave|Avenue|Blvd|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Way|Pl|Place|Pkwy|Ter|Hwy)\b)"

# Region and code, the town stands before them.
_REGIONAL: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (
        country,
        re.compile(
            rf"(?<![\w.])\(?(?P<region>{_names(country)}{more})\.?\)?(?:{_NEXT})?(?:CEP:? ?)?(?P<code>{form})(?![\w-])"
        ),
    )
    for country, more, form in (
        ("US", r"|D\.C\.", r"\d{5}(?:-\d{4})?"),
        ("CA", r"|P\.Q\.|PQ", r"[ABCEGHJ-NPRSTVXY]\d[A-Z][ \-]?\d[A-Z]\d"),
        ("AU", "", r"\d{4}"),
        ("BR", _BRAZIL, r"\d{5}-\d{3}"),
    )
)
# A code alone, the town stands before it; its form tells the country.
_TRAILING: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "GB",
        re.compile(
            r"(?<![\w-])(?P<code>[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPS-UW]"
            r"|[A-HK-Y]\d[ABEHMNPRV-Y])[ ]{0,2}\d[ABD-HJLNP-UW-Z]{2})(?![\w-])"
        ),
    ),
    (
        "IE",
        re.compile(r"(?<![\w-])(?P<code>[AC-FHKNPRTV-Y]\d[\dW] [0-9AC-FHKNPRTV-Y]{4})(?![\w-])"),
    ),
    ("", re.compile(r"(?<=[\w,–\-.] )(?P<code>\d{6}|\d{3} \d{3})(?![\w\-./]| ?\d)")),
)
_BARE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (
        country,
        re.compile(
            rf"(?<=[\w.)])[ ]?,[ \n]{{0,2}}(?P<region>(?!Washington,? D){_names(country)})(?![\w\-&'’])"
        ),
    )
    for country in ("US", "CA")
)
# Code before town. Where the form alone tells the country it stands beside it.
_FRONT: tuple[tuple[str, str], ...] = (
    ("NL", rf"[1-9]\d{{3}} ?(?!SA|SD|SS){_QUADRANT}[A-Z]{{2}}"),
    ("PL", r"\d{2}-\d{3}"),
    ("PT", r"\d{4}-\d{3}"),
    ("BR", r"\d{5}-\d{3}"),
    ("JP", r"〒 ?\d{3}-\d{4}"),
    ("", r"\d{3} \d{2}"),  # SE, CZ, SK, GR
    ("", r"\d{4,6}"),
)
_COUNTRY_SIGN = (
    "A|AT|B|BE|BG|CH|CY|CZ|D|DE|DK|E|EE|ES|F|FI|FIN|FL|FR|GR|H|HR|HU|I|IT|L|LI|LT|LU|LV|MC|N|NL|NO"
    "|P|PL|PT|RO|S|SE|SI|SK|SLO"
)
_FRONTS = tuple(
    (
        country,
        re.compile(
            rf"(?<![\w.,/+\-–])(?:(?P<sign>{_COUNTRY_SIGN})[ \-–]{{1,2}})?(?P<code>{form})"
            rf"[ ,]{{1,2}}(?P<city>(?:['’][st][- ])?{_TOWN}(?: [1-9]\d?(?![\w.,]))?)"
        ),
    )
    for country, form in _FRONT
)
_SIGNS: Final = {
    "A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "FIN": "FI", "FL": "LI", "H": "HU",
    "I": "IT", "L": "LU", "N": "NO", "P": "PT", "S": "SE", "SLO": "SI",
}  # fmt: skip

_STREET_END = (
    r"Street|Str|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Bvd|Court|Ct|Way|Place|Pl"
    r"|Square|Sq|Parkway|Pkwy|Pky|Highway|Hwy|Freeway|Fwy|Expressway|Circle|Cir|Terrace|Ter|Trail"
    r"|Trl|Loop|Row|Close|Crescent|Cres|Broadway|Plaza|Plz|Pike|Turnpike|Route|Rte|Quay|Wharf"
    r"|Alley|Gate|Walk|Mews|Green|Grove|Gardens|Gdns|Hill|Rise|View|Yard|Vale|Parade|Esplanade"
    r"|Crossing|Xing|Causeway|Embankment|Promenade|Mall|Path|Bypass|Shrubberies|Real"
)
_STREET_WORD = re.compile(rf"\b(?:{_STREET_END})\b\.?", re.IGNORECASE)
_FOREIGN_STREET = re.compile(
    r"\b\w*(?:stra(?:ß|ss)e|str\.|gasse|allee|platz|ring|ufer|damm|chaussee|weg|steig|markt|hof"
    r"|straat|laan|plein|kade|gracht|singel|dreef|vägen|gatan|gata|vej|veien|gade|katu|tie)\b\.?"
    r"|\b(?:rue|avenue|av\.|boulevard|bd\.?|place|quai|chemin|allée|route|cours|impasse|square"
    r"|passage|faubourg|zi|z\.i\.|zac|calle|c/|avda\.?|avenida|paseo|plaza|plaça|carrer|carretera"
    r"|ctra\.?|camino|polígono|ronda|via|viale|v\.le|piazza|p\.zza|piazzale|corso|largo|vicolo"
    r"|strada|rua|av|travessa|praça|estrada|alameda|rodovia|ul\.|ulica|al\.|aleja|plac|os\.|ulice"
    r"|nám\.|náměstí|utca|út|tér|bulevardul|bd|calea|strada|str\.|ул\.|улица|пр\.|проспект|οδός"
    r"|jalan|jl\.|lorong|mahallesi|caddesi|cad\.|sokak|sok\.|no\.)(?=\s|$)",
    re.IGNORECASE,
)
_BUILDING = re.compile(
    r"\b(?:House|Building|Bldg|Tower|Towers|Floor|Fl|Level|Lvl\d*|Suite|Ste|Unit|Room|Rm|Apt"
    r"|Apartment|Park|Centre|Center|Office|Offices|Block|Estate|Court|Chambers|Hall|Mill|Wing"
    r"|Pavilion|Campus|Etage|Stock|OG|Andar|Piso|Planta|Piano|Bâtiment|Bât|Interno|Haus|Gebäude"
    r"|Business Park|Industrial|Technology|Village|Business)\b",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"\b(?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Postbus|Box|B\.?P\.?|Apartado(?: de correos)?"
    r"|Casella postale|Caixa postal|Private Bag|Locked Bag|Skr\. poczt\.)\s?\d",
    re.IGNORECASE,
)
_DESK = re.compile(r"\b(?:Offices?|Representative|Our|Your|The|Services?|Customer|Support|Call)\b")
_NUMBERED = re.compile(
    r"(?<![\w.])(?:#\s?|N[ºo°]\.?\s?|nr\.?\s?)?\d{1,6}(?:[\-–/]\d{1,5})?[a-zA-Z]?\b"
)
_LABEL = re.compile(
    r"^(?:(?:(?:our|the|main|head|registered|corporate|mailing|postal|street|physical|business"
    r"|office|company|visiting|billing|shipping|global|world|european|contact)\s){0,3}"
    r"(?:address|office|headquarters|hq|location|premises|seat)(?:\s(?:is|at|are at))?"
    r"|impressum|imprint|kontakt|contact(?: us)?|adresse|anschrift|postanschrift|sitz|firmensitz"
    r"|besuchsadresse|bezoekadres|postadres|adres|visit us|write to us(?: at)?|find us(?: at)?|mail"
    r"|by (?:post|mail)|siège(?: social)?|dirección|domicilio(?: social)?|indirizzo|sede(?: legale"
    r"| operativa)?|endereço|morada|sídlo|siedziba|besöksadress|postadress|adress|located at|add)"
    r"(?:\s?[:\-–]\s?|\s?$)",
    re.IGNORECASE,
)
_NO_ADDRESS = re.compile(
    r"@|https?:|www\.|\b(?:tel|telephone|telefon|téléphone|tél|teléfono|telefono|phone|ph|fax"
    r"|telefax|mobile?|mobil|cell|e-?mail|hours|copyright|©|vat|ust|call|toll|reg(?:istered)? no"
    r"|hrb|iban|click|tax id)\b[.:]?",
    re.IGNORECASE,
)
_COMPANY_END = re.compile(
    r"^.*?\b(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|e\. ?V\.|Inc|LLC|Ltd|Limited|SARL|SAS|S\.A\.(?:S\.)?"
    r"|B\. ?V\.|N\. ?V\.|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?U?|AB|ApS|A/S|AS|Oy|Corp|Lda|Pty)"
    r"(?:\.|\b),?\s+(?=\S)"
)
_EURO_TAIL = re.compile(
    rf"(?:^|(?<=[ ,]))(?P<street>{_BIG}[\w.'’ß\-]{{1,40}}(?: (?:{_BIG}[\w.'’\-]{{0,30}}|{_JOINT})){{0,3}}"
    rf",? \d{{1,4}} ?[a-zA-Z]?(?: ?[\-–/+] ?\d{{1,4}} ?[a-z]?)?)$"
)
_NO_TOWN = re.compile(
    r"^(?:Phone|Fax|Tel|Web|E-?Mail|Telefon|Telefax|Learn|Copyright|All|Mobil\w*|The|Und|And|Or|Of"
    r"|Jahre?n?|Years?|Euro?s?|Mitarbeiter\w*|Employees|People|Customers?|Kunden|Views?|Reviews?"
    r"|Uhr|Hours|Days|Minut\w*|Items?|Results?|Photos?|Posts?|Comments?|Pages?|Likes|January|February"
    r"|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März"
    r"|Mai|Juni|Juli|Oktober|Dezember|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Sunday"
    r"|Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Blvd|Boulevard|Suite|Ste|GmbH|AG|Inc|LLC|Ltd"
    r"|USD|EUR|GB|MB|KB|Hz|MHz|GHz|Mal|Stück|Box|Fälle|Projekte|Projects|Visitors|Users|Members"
    r"|Register\w*|Bank|IBAN|BIC|VAT|Ust\w*|HRB|HRA|Version|Windows|RPM|PSI|No|Nr)\b\.?",
    re.IGNORECASE,
)
_SMALL_WORDS: Final = frozenset(tables.words("common_words.txt"))


class Part(NamedTuple):
    """One part of an address: the words and where they stand in the page's text."""

    text: str
    start: int
    end: int


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


def addresses(page: SitePage) -> Iterator[Address]:
    """Yield the postal addresses of a page in reading order, those without a code too."""
    text = page.lined
    done = 0
    for anchor in _anchors(text, home_country(page)):
        address = _address(text, anchor, page, done)
        if address:
            done = anchor.end
            yield address


def is_street(text: str) -> bool:
    """Say whether words name a street: "Harbour Street", "Via Roma"."""
    return bool(_STREET_WORD.search(text) or _FOREIGN_STREET.search(text))


def home_country(page: SitePage) -> str:
    """Guess a page's country by its address and its language; empty where they do not tell."""
    for url in (page.url, *(match[1] for match in _STATED_URL.finditer(page.source[:MAX_HEAD]))):
        host = url.partition("://")[2].partition("/")[0].rpartition(".")[2].upper()
        if host == "UK":
            return "GB"
        if len(host) == 2 and places.country_name(host) != host and host not in _NO_HOME:
            return host
    root = re.search(
        r"<html[^>]{0,300}?\blang=[\"']?[a-zA-Z]{2}[-_]([A-Z]{2})\b", page.source[:3000]
    )
    return root[1] if root else _SPOKEN_IN.get(page.language, "")


MAX_HEAD: Final = 20_000  # characters in which a page states its own address
_STATED_URL = re.compile(
    r"<(?:base|link[^>]{0,80}\brel=[\"']?canonical)\b[^>]{0,80}?\bhref=[\"']?(https?://[\w.-]{4,100})",
    re.IGNORECASE,
)
# Sold to everybody, so they name no country.
_NO_HOME: Final = frozenset(
    {"IO", "AI", "CO", "TV", "ME", "CC", "FM", "LY", "SH", "GG", "TO", "EU"}
)
_SPOKEN_IN: Final = {
    "de": "DE", "fr": "FR", "it": "IT", "es": "ES", "nl": "NL", "pl": "PL", "pt": "PT", "sv": "SE",
    "da": "DK", "nb": "NO", "no": "NO", "fi": "FI", "cs": "CZ", "sk": "SK", "hu": "HU", "el": "GR",
    "ro": "RO", "ja": "JP", "ko": "KR", "tr": "TR", "ru": "RU", "uk": "UA", "bg": "BG", "hr": "HR",
    "sl": "SI", "et": "EE", "lv": "LV", "lt": "LT",
}  # fmt: skip


def _anchors(text: str, home: str) -> list[_Anchor]:
    """Return the anchors of a text in reading order; of overlapping ones the surest form stays."""
    found: list[_Anchor] = []
    taken: set[int] = set()
    for anchor in (*_regional(text), *_trailing(text, home), *_leading(text, home), *_bare(text)):
        places_of = set(range(anchor.start, anchor.end))
        if taken.isdisjoint(places_of):
            taken |= places_of
            found.append(anchor)
    return sorted(found, key=lambda anchor: anchor.start)


def _regional(text: str) -> Iterator[_Anchor]:
    for country, pattern in _REGIONAL:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = town_before(text, match.start())
            is_loose = country == "AU" and not city
            if not is_loose:
                start = city.start if city else match.start("region")
                region, code = _part(match, "region"), _part(match, "code")
                yield _Anchor(start, match.end(), city, region, code, country)


def _trailing(text: str, home: str) -> Iterator[_Anchor]:
    for country, pattern in _TRAILING:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            region = _county_before(text, match.start())
            city = town_before(text, region.start if region else match.start())
            if not country and (not city or not is_town(city.text)):
                continue
            start = (city or region or Part("", match.start(), 0)).start
            code = country or (home if home not in {"GB", "IE", "US"} else "")
            yield _Anchor(start, match.end(), city, region, _part(match, "code"), code)


def _leading(text: str, home: str) -> Iterator[_Anchor]:
    for country, pattern in _FRONTS:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = _front_town(match)
            if city is None:
                continue
            sign = match["sign"] or ""
            code = _SIGNS.get(sign, sign) or country or _country_by_form(match["code"], home)
            if not code and not is_town(city.text):
                continue
            yield _Anchor(match.start(), city.end, city, None, _part(match, "code"), code)


def _country_by_form(code: str, home: str) -> str:
    """Return the page's own country where it writes codes of that form."""
    forms = {
        4: {"AT", "CH", "BE", "DK", "NO", "LU", "HU", "BG", "SI", "ZA"},
        5: {"DE", "FR", "ES", "IT", "FI", "EE", "HR", "TR", "UA", "MX", "MA", "RS"},
        6: {"RO", "RU", "SE", "CZ", "SK", "GR"} if " " in code else {"RO", "RU"},
    }
    return home if home in forms.get(len(code), ()) else ""


def _bare(text: str) -> Iterator[_Anchor]:
    """Yield "Fenton, MO": a town and its region without a code."""
    for country, pattern in _BARE:
        for match in islice(pattern.finditer(text), MAX_ANCHORS):
            city = town_before(text, match.start())
            if city:
                yield _Anchor(city.start, match.end(), city, _part(match, "region"), None, country)


def _part(match: re.Match[str], name: str) -> Part:
    return Part(match[name], match.start(name), match.end(name))


def _front_town(match: re.Match[str]) -> Part | None:
    """Return the town behind a code, without a country or a label that the pattern took with it."""
    words = match["city"].split(" ")
    for count in range(1, len(words)):
        rest = " ".join(words[count:])
        if (places.country(rest) and len(rest) > 3) or _NO_TOWN.match(rest):
            words = words[:count]
            break
    city = " ".join(words).rstrip(".-'’")
    if len(city) < 2 or _NO_TOWN.match(city) or (city.isupper() and len(city) < 3):
        return None
    return Part(city, match.start("city"), match.start("city") + len(city))


def town_before(text: str, at: int) -> Part | None:
    """Return the town that ends before a place: the capital words up to a street, number or line."""
    end = at
    while end > max(0, at - 4) and text[end - 1] in " ,.;-–(|•·\n":
        end -= 1
    line = max(
        text.rfind("\n", max(0, end - _REACH), end), text.rfind(",", max(0, end - _REACH), end)
    )
    begun = max(line + 1, end - 80, 0)
    start = end
    for word in _words_back(text, begun, end):
        bare = word.text
        is_big = re.match(_BIG, bare) and not any(sign.isdigit() for sign in bare)
        if not (is_big or (bare in _JOINTS and start < end)):
            break
        if not _fits_town(text, word, start, end):
            break
        start = word.start
        if text[start:end].count(" ") >= 3:
            break
    while start < end and text[start:end].split(" ", maxsplit=1)[0] in _JOINTS:
        start += len(text[start:end].split(" ", maxsplit=1)[0]) + 1
    city = text[start:end].strip()
    if len(city) < 2 or _NO_TOWN.match(city) or city.lower() in _SMALL_WORDS:
        return None
    return Part(city, start, start + len(city))


def _fits_town(text: str, word: Part, start: int, end: int) -> bool:
    """Say whether a word before the town's words still belongs to the town."""
    if start == end and _STREET_WORD.fullmatch(word.text):
        line = text[max(text.rfind("\n", 0, word.start), text.rfind(",", 0, word.start)) + 1 : end]
        ends = [" ".join(line.split()[-count:]) for count in (1, 2, 3)]
        is_short = len(line.split()) == 2 and not re.search(r"\d", line)
        return is_short or any(map(is_town, ends))
    if start == end:
        return True
    if is_town(text[word.start : end]):
        return True
    if _STREET_WORD.fullmatch(text[start:end]) and word.text[0].isupper():
        return True
    is_street = _STREET_WORD.fullmatch(word.text) or _BUILDING.fullmatch(word.text)
    ends_other = word.text[-1] in ".:;!?" and word.text not in {"St.", "Ft.", "Mt."}
    return not (is_street or ends_other or is_town(text[start:end]))


def _words_back(text: str, begun: int, end: int) -> Iterator[Part]:
    while end > begun:
        start = text.rfind(" ", begun, end) + 1 or begun
        if start < end:
            yield Part(text[start:end], start, end)
        end = start - 1


@lru_cache(maxsize=1)
def _counties() -> re.Pattern[str]:
    names = sorted(tables.words("counties.txt"), key=_by_length)
    return re.compile(
        rf"(?:^|(?<=[ ,\n.]))(?P<region>{'|'.join(map(re.escape, names))})[ ,.\n]{{1,4}}$"
    )


def _county_before(text: str, at: int) -> Part | None:
    piece = text[max(0, at - 40) : at]
    match = _counties().search(piece)
    if not match:
        return None
    offset = max(0, at - 40)
    return Part(match["region"], offset + match.start("region"), offset + match.end("region"))


def _address(text: str, anchor: _Anchor, page: SitePage, done: int) -> Address | None:
    streets = _streets(text, anchor, done)
    if not streets and anchor.code and not anchor.city:
        return None
    if _is_year(anchor) and not any(_FOREIGN_STREET.search(part.text) for part in streets):
        return None
    if not streets and not anchor.region and not (anchor.code and anchor.country):
        return None
    country_part = _country_after(text, anchor.end)
    country = places.country(country_part.text) if country_part else anchor.country
    start = streets[0].start if streets else anchor.start
    end = country_part.end if country_part else anchor.end
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


def _is_year(anchor: _Anchor) -> bool:
    """Say whether a code may be the year of a date: "23. March 2022, Hamburg"."""
    code = anchor.code.text if anchor.code and not anchor.region else ""
    return len(code) == 4 and code.isdigit() and 1900 <= int(code) < 2100


_DATE = re.compile(
    r"\d\.? ?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)[a-zäéû]*\.?$",
    re.IGNORECASE,
)


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
    rf"[ ]?[,·|•\-–(]?[ \n]{{0,2}}(?P<name>{_WORD}(?: (?:{_WORD}|of|the|and)){{0,4}})"
)


def _country_after(text: str, at: int) -> Part | None:
    match = _AFTER.match(text, at)
    if not match:
        return None
    words = match["name"].split(" ")
    for count in range(min(len(words), 5), 0, -1):
        name = " ".join(words[:count])
        if (len(name) > 3 or name in _SHORT_COUNTRIES) and places.country(name):
            return Part(name, match.start("name"), match.start("name") + len(name))
    return None


_SHORT_COUNTRIES: Final = frozenset({"USA", "UK", "UAE", "U.S.", "U.K.", "US"})


def _streets(text: str, anchor: _Anchor, done: int) -> list[Part]:
    """Return the street lines over a town, in reading order; never what an address before took."""
    found: list[Part] = []
    skipped = 0
    for segment in _segments_back(text, max(done, anchor.start - _REACH), anchor.start):
        piece = _street_piece(segment, is_first=not found)
        if piece is None:
            # A district may stand between street and town, once.
            if found or skipped or not _is_name(segment):
                break
            skipped += 1
            continue
        if skipped and not found and not _RUN.search(piece.text) and not _BOX.search(piece.text):
            break
        found.append(piece)
        if piece.start > segment.start + 1 and piece.text != segment.text.strip():
            break  # something else stands before it on its line
        if len(found) >= MAX_LINES - 1:
            break
    while found and not any(sign.isdigit() for sign in found[-1].text) and not _opens(found[-1]):
        found.pop()
    if not any(_is_sure(part.text) for part in found):
        return []
    return found[::-1]


def _opens(part: Part) -> bool:
    """Say whether an address may begin with a line that has no number: a building, a street."""
    words = part.text.split()
    end = words[-2] if len(words) > 2 and len(words[-1]) <= 3 else words[-1]
    return bool(
        _FOREIGN_STREET.search(part.text)
        or (_STREET_WORD.fullmatch(end) and len(words) > 1)
        or (_BUILDING.fullmatch(end) and not _DESK.search(part.text))
    )


def _is_sure(text: str) -> bool:
    """Say whether a line names a street or a box, not just a building or a number."""
    return bool(
        any(sign.isdigit() for sign in text)
        or _FOREIGN_STREET.search(text)
        or (_STREET_WORD.search(text) and len(text.split()) > 1)
    )


def _is_name(segment: Part) -> bool:
    words = segment.text.split()
    return 0 < len(words) <= 4 and all(re.match(_BIG, w) or w in _JOINTS for w in words)


def _segments_back(text: str, begun: int, end: int) -> Iterator[Part]:
    """Yield what commas, bars and line ends set apart, from the last back to the first."""
    lines = 0
    while end > begun and lines <= MAX_LINES:
        start = end
        while start > begun and text[start - 1] not in ",\n|•·;":
            start -= 1
        if start == begun and begun and text[begun - 1] not in ",\n|•·;. ":
            return  # cut off in a word
        piece = text[start:end]
        if piece.strip(" .-–"):
            lead = len(piece) - len(piece.lstrip(" -–"))
            yield Part(piece.strip(" -–"), start + lead, start + lead + len(piece.strip(" -–")))
        end = start - 1
        lines += text[end : end + 1] == "\n"


_RUN = re.compile(
    rf"(?:(?<![\w.])(?:#\s?)?\d{{1,6}}(?:[\-–/&]\d{{1,5}})?[a-zA-Z]?\b,?\s[^\n]{{0,60}}?\b(?:{_STREET_END})\b)",
    re.IGNORECASE,
)


def _street_piece(segment: Part, *, is_first: bool) -> Part | None:
    """Cut the street out of a segment; None where the segment is no part of an address."""
    text = segment.text
    offset = 0
    for lead in (_LABEL, _COMPANY_END, _LABEL):
        match = lead.match(text[offset:])
        offset += match.end() if match else 0
    rest = text[offset:].strip(" .")
    offset = segment.text.find(rest, offset) if rest else offset
    if not len(rest) >= 2 or not re.search(r"\w", rest):
        return None
    if _NO_ADDRESS.search(rest) or _DATE.search(rest):
        return None
    cut = _cut(rest, is_first=is_first)
    if cut is None:
        return None
    begun, piece = cut
    start = segment.start + offset + begun
    return Part(piece, start, start + len(piece))


def _cut(rest: str, *, is_first: bool) -> tuple[int, str] | None:
    words = rest.split()
    is_short = len(words) <= 9 and len(rest) <= MAX_SEGMENT
    if box := _BOX.search(rest):
        is_clean = is_short and not re.search(r"\b[a-z]{2,}", rest[: box.start()])
        return (0, rest) if is_clean else (box.start(), rest[box.start() :])
    has_digit = any(sign.isdigit() for sign in rest)
    if has_digit and (run := _RUN.search(rest)):
        before = rest[: run.start()]
        if is_short and (
            not before.strip() or _BUILDING.search(before) or _NUMBERED.search(before)
        ):
            return 0, rest
        return run.start(), rest[run.start() :]
    if tail := _EURO_TAIL.search(rest):
        is_street = _FOREIGN_STREET.search(tail["street"]) or is_first or _STREET_WORD.search(rest)
        if is_street and len(tail["street"]) <= MAX_SEGMENT:
            return (
                (0, rest)
                if is_short and _FOREIGN_STREET.match(rest)
                else (tail.start("street"), tail["street"])
            )
    if not is_short:
        return None
    is_place = _FOREIGN_STREET.search(rest) or _BUILDING.search(rest) or _STREET_WORD.search(rest)
    if is_place and len(words) <= (9 if has_digit else 6) and not rest.endswith((".", "!", "?")):
        return 0, rest
    if has_digit and _NUMBERED.fullmatch(rest):
        return (0, rest)
    if has_digit and is_first and re.match(r"^#?\d", rest) and len(words) <= 6 and len(words) > 1:
        return 0, rest
    return None
