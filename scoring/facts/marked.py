"""Facts of structured data: what JSON-LD, microdata and RDFa say of the company itself.

An item counts only where it is named like the company or lives at its domain. Every quote is the
piece of markup in which the value stands, letter by letter.
"""

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import phonenumbers

from prospects.normalise import domains, emails, places
from scoring.contact import emails as contacts
from scoring.facts.fact import Fact
from scoring.facts.ownership import is_template
from scoring.reading.company import Company
from scoring.reading.homes import home_country
from scoring.reading.pages import SitePage

WEIGHT: Final = 4
_ORGANISATIONS = re.compile(
    r"(?:Organization|Corporation|Business|Store|Restaurant|Hotel|Dentist|Attorney|Agency|Service"
    r"|Company|Clinic|Physician|School|University|NGO|Hospital|Bakery|Plumber|Electrician|Locksmith"
    r"|Contractor|Florist|Gym|Salon|Shop|Dealer|Accounting|Place|Brand|Laundry|Winery|Brewery|Bakery|Studio|Center|Centre|Station|Lodging|Resort|Motel|Hostel|Pharmacy|Optician|Notary|Library|Museum|Cafe|CafeOrCoffeeShop|BarOrPub|Repair|Wash|Spa|HomeGoods|Farm)$"
)
_PLAIN = {"legalName": "legal_name", "foundingDate": "founded"}
_PARTS = {
    "streetAddress": "street", "addressLocality": "city", "addressRegion": "region",
    "postalCode": "postcode",
}  # fmt: skip


def facts(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield what a page's items say of the company."""
    for item in page.data[:200]:
        if _is_product(item):
            yield from _product(item, page, company)
        elif is_ours(item, company):
            yield from _item_facts(item, page, company)


def is_ours(item: Mapping[str, Any], company: Company) -> bool:
    """Say whether an item is the company itself, by its name or its address."""
    kinds = [kind for kind in texts_of(item.get("@type")) if _ORGANISATIONS.search(kind)]
    if not kinds:
        return False
    names = [
        *texts_of(item.get("name")),
        *texts_of(item.get("legalName")),
        *texts_of(item.get("alternateName")),
    ]
    if any(company.is_named(name) for name in names):
        return True
    urls = [*texts_of(item.get("url")), *texts_of(item.get("@id"))]
    at_home = company.domain and any(domains.registrable(url) == company.domain for url in urls)
    return bool(at_home and not names)


def _item_facts(item: Mapping[str, Any], page: SitePage, company: Company) -> Iterator[Fact]:
    for key, field in _PLAIN.items():
        for text in texts_of(item.get(key)):
            value = text[:4] if field == "founded" else text
            if field != "founded" or re.fullmatch(r"1[5-9]\d\d|20[0-3]\d", value):
                yield from _fact(field, value, text, page)
    yield from _reach(item, page, company)
    for point in items_of(item.get("contactPoint")):
        is_fax = any("fax" in kind.lower() for kind in texts_of(point.get("contactType")))
        yield from _reach(_as_fax(point) if is_fax else point, page, company)
    for place in (item, *items_of(item.get("location"))):
        for address in items_of(place.get("address")):
            yield from _address(address, page)
    yield from _employees(item, page)
    for text in texts_of(item.get("openingHours")):
        yield from _fact("hours", text, text, page)
    for person in (*items_of(item.get("founder")), *items_of(item.get("employee"))):
        title = next(iter(texts_of(person.get("jobTitle"))), "")
        for name in texts_of(person.get("name")):
            yield from _fact("leadership", f"{name}, {title}" if title else name, name, page)


def _as_fax(point: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a contact point that calls itself a fax with its number as one."""
    rest = {key: value for key, value in point.items() if key != "telephone"}
    return {"faxNumber": point.get("telephone"), **rest}


def _reach(item: Mapping[str, Any], page: SitePage, company: Company) -> Iterator[Fact]:
    home = next(
        (code for text in texts_of(item.get("areaServed")) if (code := places.country(text))), ""
    )
    for address in items_of(item.get("address")):
        for text in (
            *texts_of(address.get("addressCountry")),
            *texts_of(_name_of(address.get("addressCountry"))),
        ):
            home = places.country(text) or home
    for key, field in (("telephone", "phone"), ("faxNumber", "fax")):
        for text in texts_of(item.get(key)):
            number = _number(text, home or home_country(page))
            if number and not is_template(number):
                yield from _fact(field, number, text, page)
    for text in texts_of(item.get("email")):
        try:
            checked = emails.address(text.removeprefix("mailto:").strip())
        except emails.NotAnAddress:
            continue
        if checked is None or contacts.is_placeholder(checked.email):
            continue
        if company.owns(checked.email) or not contacts.is_sample(checked.email):
            yield from _fact("email", checked.email, text, page)


def _number(text: str, country: str) -> str:
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


# A template that nobody filled in: "Via Roma 1, 00000 Città".
_NO_CITY: Final = re.compile(
    r"(?:your )?(?:city|town)|stadt|ort|ville|ciudad|città|plaats|stad|cidade|miasto|město|mesto",
    re.IGNORECASE,
)


def _address(address: Mapping[str, Any], page: SitePage) -> Iterator[Fact]:
    parts = {field: next(iter(texts_of(address.get(key))), "") for key, field in _PARTS.items()}
    is_empty = _NO_CITY.fullmatch(parts["city"]) or set(parts["postcode"]) == {"0"}
    if is_template(", ".join(parts.values())) or not parts["city"] or is_empty:
        return
    if parts["street"] and parts["postcode"]:
        line = " ".join(f"{parts['street']}, {parts['postcode']} {parts['city']}".split())
        yield from _fact("address", line, parts["street"], page)
    for field, value in parts.items():
        if value:
            yield from _fact(field, " ".join(value.split()), value, page)
    country = address.get("addressCountry")
    for text in (*texts_of(country), *texts_of(_name_of(country))):
        if code := places.country(text):
            yield from _fact("country", code, text, page)


def _employees(item: Mapping[str, Any], page: SitePage) -> Iterator[Fact]:
    stated = item.get("numberOfEmployees")
    for value in (stated, *(part.get("value") for part in items_of(stated))):
        text = str(value) if isinstance(value, (int, str)) and not isinstance(value, bool) else ""
        if (
            re.fullmatch(r"\d{1,3}(?:[.,]\d{3})*\+?|\d{1,7}\+?", text)
            and int(re.sub(r"\D", "", text)) > 1
        ):
            yield from _fact("employees", text, text, page)


def _is_product(item: Mapping[str, Any]) -> bool:
    return any(
        kind in {"Product", "SoftwareApplication", "WebApplication", "MobileApplication"}
        for kind in texts_of(item.get("@type"))
    )


def _product(item: Mapping[str, Any], page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield a product, unless another firm's brand stands on it."""
    makers = [*texts_of(item.get("brand")), *texts_of(item.get("manufacturer"))]
    for key in ("brand", "manufacturer"):
        makers += [text for part in items_of(item.get(key)) for text in texts_of(part.get("name"))]
    if makers and not any(company.is_named(maker) for maker in makers):
        return
    for name in texts_of(item.get("name")):
        if len(name) <= 80 and not _PAGE_TITLE.search(name):
            yield from _fact("product", name, name, page)
            for offer in items_of(item.get("offers")):
                yield from _offer(name, offer, page)


def _offer(name: str, offer: Mapping[str, Any], page: SitePage) -> Iterator[Fact]:
    """Yield what a product is sold for; its quote is the price with its key."""
    currency = next(iter(texts_of(offer.get("priceCurrency"))), "")
    for key in ("price", "lowPrice"):
        stated = offer.get(key)
        is_sum = isinstance(stated, (int, float, str)) and not isinstance(stated, bool)
        text = str(stated).strip() if is_sum else ""
        if _SUM.fullmatch(text) and float(text.replace(",", "")) > 0:
            price = f"{text.removesuffix('.0')} {currency}".strip()
            quote = _short_quote(text, page.source)
            if quote:
                yield Fact(
                    "price", f"{name}: {price}", quote, page.url, is_markup=True, weight=WEIGHT
                )


_SUM = re.compile(r"\d{1,7}(?:\.\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{2})?")


# Page titles that shop systems put there in place of a product's name.
_PAGE_TITLE = re.compile(
    r" [-|–—] |\b(?:pricing|prices|fees|learn|buy|home|welcome)\b", re.IGNORECASE
)


def _fact(field: str, value: str, written: str, page: SitePage) -> Iterator[Fact]:
    quote = quoted(written, page.source)
    if quote and value:
        yield Fact(field, value, quote, page.url, is_markup=True, weight=WEIGHT)


def quoted(value: str, source: str) -> str:
    """Return the value as the markup writes it, with its key where that stands before it."""
    escaped = json.dumps(value)[1:-1]
    ways = (
        value,
        escaped,
        escaped.replace("/", "\\/"),
        json.dumps(value, ensure_ascii=False)[1:-1],
        html.escape(value),
    )
    for way in dict.fromkeys(ways):
        if len(way) >= 3 and way in source:
            return way
    return _short_quote(value, source)


def _short_quote(value: str, source: str) -> str:
    """Return a value of one or two signs together with its key."""
    match = (
        re.search(rf'"\w{{2,30}}"\s{{0,4}}:\s{{0,4}}"?{re.escape(value)}"?(?=[\s,}}\]])', source)
        if value
        else None
    )
    return match[0] if match else ""


def texts_of(value: Any) -> list[str]:
    """Return the texts of a property, cleaned."""
    if isinstance(value, str):
        text = html.unescape(value).strip()
        is_usable = 0 < len(text) <= 300 and not _UNSTORABLE.search(text)
        return [text] if is_usable else []
    if isinstance(value, list):
        return [text for part in value[:20] for text in texts_of(part) if isinstance(part, str)]
    return []


# JSON can write what no database holds: NUL and lone surrogates.
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def items_of(value: Any) -> list[Mapping[str, Any]]:
    """Return the items of a property."""
    if isinstance(value, Mapping):
        return [value]
    if isinstance(value, list):
        return [part for part in value[:20] if isinstance(part, Mapping)]
    return []


def _name_of(value: Any) -> Any:
    return value.get("name") if isinstance(value, Mapping) else None
