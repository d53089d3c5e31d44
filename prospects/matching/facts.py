"""What is known of a company or a person, folded field by field for comparing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import lru_cache

from prospects.normalise import companies, domains, emails, places
from prospects.normalise.text import clean, latin, plain

Fold = Callable[[str], str]
# So many last digits of a telephone number are keyed.
TAIL = 7
_STREET = {
    "street": "st", "str": "st", "strasse": "st", "avenue": "av", "ave": "av", "boulevard": "blvd",
    "boul": "blvd", "road": "rd", "drive": "dr", "lane": "ln", "la": "ln", "place": "pl",
    "square": "sq", "court": "ct", "highway": "hwy", "parkway": "pkwy", "suite": "ste",
    "north": "n", "south": "s", "east": "e", "west": "w", "first": "1st", "second": "2nd",
    "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th", "saint": "st", "crescent": "cres",
    "terrace": "tce", "close": "cl", "northeast": "ne", "northwest": "nw", "southeast": "se",
    "southwest": "sw",
}  # fmt: skip
# What people write behind a street or leave out: it tells two addresses apart badly.
_STREET_KINDS = frozenset(
    {"st", "av", "blvd", "rd", "dr", "ln", "pl", "sq", "ct", "hwy", "pkwy", "ste", "n", "s", "e",
     "w", "ne", "nw", "se", "sw", "cres", "tce", "cl", "unit", "floor", "building", "bldg", "apt",
     "room", "po", "box", "way", "cir", "between", "and", "of", "near", "the"}
)  # fmt: skip
_WORDS = re.compile(r"[^\W_]+")
_NUMBERED = re.compile(r"\d+[a-z]?")
_BEHIND_STREET = re.compile(r"\b(?:between|near|off|corner|opposite|ecke)\b| [.]")


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """A company as anybody may describe it; every field but the id may be empty."""

    id: str
    name: str = ""
    domain: str = ""
    phone: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    email: str = ""
    number: str = ""  # any identifier that a company has one of: ticker, VAT, register


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """A person as anybody may describe them; every field but the id may be empty."""

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    is_role_address: bool = False
    phone: str = ""
    linkedin_url: str = ""
    company: str = ""
    domain: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    birth_date: str = ""
    number: str = ""  # any identifier that a person has one of
    title: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Facts folded for comparing: folded text by field, empty fields left out."""

    values: dict[str, str]

    def __getitem__(self, field: str) -> str:
        return self.values.get(field, "")


def account(facts: AccountFacts) -> Record:
    """Fold a company."""
    return _record(facts, ACCOUNT_FOLDS)


def contact(facts: ContactFacts) -> Record:
    """Fold a person."""
    record = _record(facts, CONTACT_FOLDS)
    if facts.is_role_address:
        record.values["role"] = "1"
    return record


def _record(facts: AccountFacts | ContactFacts, folds: dict[str, tuple[str, Fold]]) -> Record:
    given = {field.name: getattr(facts, field.name) for field in fields(facts)}
    folded = {name: fold(given[source]) for name, (source, fold) in folds.items() if given[source]}
    folded |= {name: fold(folded.get(source, "")) for name, (source, fold) in DERIVED.items()}
    return Record({name: text for name, text in folded.items() if text})


@lru_cache(maxsize=16_384)
def company(name: str) -> str:
    """Fold a company's name; a legal form alone names nobody."""
    key = companies.company_key(latin(clean(name)))
    return "" if companies.is_legal_form(key) else key


@lru_cache(maxsize=65_536)
def letters(name: str) -> str:
    """Fold a part of a person's name or a place to its letters."""
    return "".join(character for character in latin(plain(clean(name))) if character.isalpha())


def mailbox(value: str) -> str:
    """Fold an address, without the tag behind a plus; empty if it is none."""
    local, at, house = clean(value).lower().removeprefix("mailto:").rpartition("@")
    return f"{local.partition('+')[0]}@{house}" if at and local and "." in house else ""


def local_part(address: str) -> str:
    """Return what stands before the @ of a folded address, empty if it is nobody's own."""
    local = address.rpartition("@")[0]
    return "" if not local or emails.is_role(local) else local


def mail_domain(address: str) -> str:
    """Return what stands behind the @."""
    return address.rpartition("@")[2]


def role(address: str) -> str:
    """Return "1" for an address that several people read."""
    local = address.rpartition("@")[0]
    return "1" if local and emails.is_role(local) else ""


def dialled(value: str) -> str:
    """Return the last nine digits of a telephone number, or its seven or eight, else nothing."""
    # In plain signs nothing but entities can hide a digit or add one.
    text = value if value.isascii() and "&" not in value else clean(value)
    digits = "".join(filter(str.isdecimal, text)).lstrip("0")
    return digits[-9:] if len(digits) >= 7 and len(set(digits)) > 1 else ""


def phone_tail(number: str) -> str:
    """Return the last digits of a folded number: by them it is known without its prefixes."""
    return number[-TAIL:]


@lru_cache(maxsize=65_536)
def _street_words(address: str) -> tuple[str, ...]:
    text = _BEHIND_STREET.split(plain(clean(address)))[0] or address
    return tuple(_STREET.get(word, word) for word in _WORDS.findall(text))


def street(address: str) -> str:
    """Return the words that name a street, without its kind and without the number before it."""
    words = _street_words(address)
    number = _house_at(words)
    kept = [word for at, word in enumerate(words) if at != number]
    telling = [word for word in kept if word not in _STREET_KINDS and not word.isdigit()]
    return " ".join(telling or kept)


def house(address: str) -> str:
    """Return the number of the house."""
    words = _street_words(address)
    at = _house_at(words)
    return "".join(filter(str.isdigit, words[at])) if at is not None else ""


def _house_at(words: tuple[str, ...]) -> int | None:
    """Find the first number: `9th` and the like are streets."""
    return next((at for at, word in enumerate(words) if _NUMBERED.fullmatch(word)), None)


def postcode(value: str) -> str:
    """Fold a postcode; of a longer one the first five signs count (ZIP+4)."""
    signs = "".join(_WORDS.findall(plain(clean(value).removesuffix(".0"))))
    return signs[:5] if signs.isdigit() else signs[:8]


def digits(value: str) -> str:
    """Return the digits of a date or number."""
    return "".join(character for character in clean(value) if character.isdecimal())


def identifier(value: str) -> str:
    """Fold an identifier: signs and case do not matter."""
    return "".join(_WORDS.findall(plain(clean(value))))


@lru_cache(maxsize=16_384)
def city(value: str) -> str:
    """Fold a city; of a whole location its first part."""
    found = letters(places.location(clean(value)).city or clean(value))
    return found.removesuffix("city") or found


def region_of(location: str) -> str:
    """Return the region that a location names behind its city."""
    return places.location(clean(location)).region if "," in location else ""


def country_of(location: str) -> str:
    """Return the country that a location names behind its city."""
    return places.location(clean(location)).country if "," in location else ""


@lru_cache(maxsize=4_096)
def country(value: str) -> str:
    """Return a country's code, or its folded name where it is none we know."""
    return places.country(value) or letters(value)


def profile(url: str) -> str:
    """Return the part of a profile address that names its person."""
    path = plain(clean(url)).split("?")[0].rstrip("/")
    return path.rpartition("/")[2] if "/" in path else ""


def title(value: str) -> str:
    """Fold a job title to its words."""
    return " ".join(_WORDS.findall(plain(clean(value))))


def region(value: str) -> str:
    """Fold a region: a name and its code are one where the code is known without a country."""
    text = clean(value).strip(" .")
    return letters(places.region(text, "US")) if text else ""


# Folded field: the fact it is folded from, and how.
ACCOUNT_FOLDS: dict[str, tuple[str, Fold]] = {
    "name": ("name", company),
    "domain": ("domain", domains.company_domain),
    "email": ("email", mailbox),
    "phone": ("phone", dialled),
    "street": ("address", street),
    "house": ("address", house),
    "postcode": ("postcode", postcode),
    "city": ("city", city),
    "region": ("region", region),
    "country": ("country", country),
    "number": ("number", identifier),
}
# Further fields, made of one that is folded already.
DERIVED: dict[str, tuple[str, Fold]] = {
    "local": ("email", local_part),
    "mail_domain": ("email", mail_domain),
    "role": ("email", role),
}
CONTACT_FOLDS: dict[str, tuple[str, Fold]] = {
    "first": ("first_name", letters),
    "last": ("last_name", letters),
    "email": ("email", mailbox),
    "phone": ("phone", dialled),
    "profile": ("linkedin_url", profile),
    "company": ("company", company),
    "domain": ("domain", domains.company_domain),
    "street": ("address", street),
    "house": ("address", house),
    "postcode": ("postcode", postcode),
    "city": ("city", city),
    "region": ("region", region),
    "country": ("country", country),
    "birth": ("birth_date", digits),
    "number": ("number", identifier),
    "title": ("title", title),
}
