"""What is known of a company or a person, folded once for comparing it many times."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import log2

from prospects import tables
from prospects.normalise import companies, domains, phones
from prospects.normalise.text import clean, plain

_STREET = {
    "street": "st", "str": "st", "strasse": "st", "avenue": "av", "ave": "av", "boulevard": "blvd",
    "boul": "blvd", "road": "rd", "drive": "dr", "lane": "ln", "place": "pl", "square": "sq",
    "court": "ct", "highway": "hwy", "parkway": "pkwy", "suite": "ste", "north": "n", "south": "s",
    "east": "e", "west": "w", "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th",
    "fifth": "5th", "saint": "st", "crescent": "cres", "terrace": "tce", "close": "cl",
}  # fmt: skip
_COMMON_BITS, _UNSEEN_BITS, _MOST_BITS = 2.5, 7.0, 10.0
_COMMON = tables.words("common_words.txt")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Rarity:
    """How telling a word is: rare words of the names at hand weigh more (frequency-aware)."""

    counts: Counter[str]
    total: int

    @classmethod
    def of(cls, names: Iterable[Iterable[str]]) -> Rarity:
        """Count the words of many names, each spelling once: a name that a file repeats is not a
        common one. A small collection falls back on what is common.
        """
        counts: Counter[str] = Counter()
        total = 0
        for name in sorted({tuple(name) for name in names}):
            counts.update(set(name))
            total += 1
        return cls(counts, total)

    def bits(self, word: str) -> float:
        """Return the information of meeting this word, between 1 and 10 bits."""
        usual = _COMMON_BITS if word in _COMMON or len(word) < 2 else _UNSEEN_BITS
        if self.total < 50:
            return usual
        seen = log2((self.total + 1) / (self.counts.get(word, 0) + 0.5))
        return max(1.0, min(_MOST_BITS, seen if seen < usual else (seen + usual) / 2))


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


@dataclass(frozen=True, slots=True)
class Where:
    """The place part of either kind, folded."""

    street: tuple[str, ...]
    house: str
    postcode: str
    city: str
    region: str
    country: str


@dataclass(frozen=True, slots=True)
class Account:
    """An `AccountFacts` folded for comparing."""

    id: str
    tokens: tuple[str, ...]
    name: str
    domain: str
    phone: str
    where: Where


@dataclass(frozen=True, slots=True)
class Contact:
    """A `ContactFacts` folded for comparing."""

    id: str
    first: str
    last: str
    email: str
    is_role_address: bool
    phone: str
    profile: str
    company: str
    domain: str
    where: Where
    birth_date: str
    number: str


def account(facts: AccountFacts) -> Account:
    """Fold a company."""
    tokens = companies.company_tokens(facts.name)
    return Account(
        id=facts.id,
        tokens=tokens,
        name=" ".join(tokens),
        domain=domains.company_domain(facts.domain),
        phone=phones.tail(facts.phone),
        where=_where(facts),
    )


def contact(facts: ContactFacts) -> Contact:
    """Fold a person."""
    return Contact(
        id=facts.id,
        first=_letters(facts.first_name),
        last=_letters(facts.last_name),
        email=clean(facts.email).lower(),
        is_role_address=facts.is_role_address,
        phone=phones.tail(facts.phone),
        profile=profile(facts.linkedin_url),
        company=companies.company_key(facts.company),
        domain=domains.company_domain(facts.domain),
        where=_where(facts),
        birth_date="".join(_DIGITS.findall(facts.birth_date)),
        number="".join(plain(clean(facts.number)).split()),
    )


def profile(url: str) -> str:
    """Return the part of a profile address that names its person."""
    path = plain(clean(url)).split("?")[0].rstrip("/")
    return path.rpartition("/")[2] if "/" in path else ""


def _letters(name: str) -> str:
    return "".join(character for character in plain(clean(name)) if character.isalpha())


def _where(facts: AccountFacts | ContactFacts) -> Where:
    words = [_STREET.get(w, w) for w in re.findall(r"[^\W_]+", plain(clean(facts.address)))]
    house = next((word for word in words if word.isdigit()), "")
    return Where(
        street=tuple(word for word in words if not word.isdigit()),
        house=house,
        postcode="".join(re.findall(r"[^\W_]+", plain(facts.postcode)))[:5],
        city=_letters(facts.city),
        region=_letters(facts.region),
        country=facts.country.upper(),
    )
