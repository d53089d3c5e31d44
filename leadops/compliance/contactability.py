"""May we write to this address? The floor under every policy, as one pure judgement.

The United States may be written to; other countries need the basis that the source states; Canada
needs consent; an unknown country is blocked. A workspace may be stricter with a country. A
suppression beats all of it. Every "no" is one sentence with who lifts it, because no state is
without an exit except the law's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import phonenumbers
from babel import Locale

from leadops.compliance.addresses import domain_of

State = Literal[
    "allowed",
    "no_address",
    "suppressed",
    "country_unknown",
    "country_closed",
    "needs_basis",
    "needs_consent",
]

# Country codes sold as words: the name says nothing about where the owner is.
GENERIC_COUNTRY_CODES = frozenset(
    {
        "ac",
        "ai",
        "am",
        "as",
        "bz",
        "cc",
        "co",
        "dj",
        "fm",
        "gg",
        "im",
        "io",
        "is",
        "la",
        "li",
        "ly",
        "me",
        "mn",
        "ms",
        "nu",
        "pw",
        "sc",
        "sh",
        "so",
        "st",
        "to",
        "tv",
        "vc",
        "vu",
        "ws",
    }
)
CODES_THAT_DIFFER = {"uk": "GB", "su": "RU", "eu": "EU"}
CONSENTING = frozenset({"consent", "contract"})
CONSENT_COUNTRIES = frozenset({"CA"})
FREE_COUNTRIES = frozenset({"US"})
BASIS_WORDS = {
    "consent": "consent",
    "legitimate_interest": "legitimate interest",
    "contract": "a contract or earlier purchase",
}


@dataclass(frozen=True)
class Jurisdiction:
    """The country whose law counts, and what says so."""

    country: str  # ISO 3166 alpha-2, "EU" for .eu, "" when nothing says
    because: str


@dataclass(frozen=True)
class OwnRule:
    """What a workspace asks of a country beyond the floor: consent, or nobody is written to."""

    is_closed: bool
    because: str


@dataclass(frozen=True)
class Contactability:
    """The answer to "may we contact…?" with its reason and who can change it."""

    allowed: bool
    because: str
    lifted_by: str = ""
    state: State = "allowed"

    @property
    def sentence(self) -> str:
        """The whole answer for a page."""
        return f"{self.because} {self.lifted_by}".strip()


@dataclass(frozen=True)
class Standing:
    """A suppression in words: what is covered and why it stands."""

    covers: str
    why: str
    is_instance_wide: bool = False


def jurisdiction(*, country: str, email: str = "", phone: str = "") -> Jurisdiction:
    """Return the country that counts: as stated, else the address's country code, else the phone's.

    A .ca address counts as Canada whatever is stated: there the sender must prove consent.
    """
    stated, by_domain = country.strip().upper()[:2], country_of_domain(domain_of(email))
    if by_domain in CONSENT_COUNTRIES:
        return Jurisdiction(by_domain, "the address ends in .ca")
    if stated:
        return Jurisdiction(stated, "the record says so")
    if by_domain:
        return Jurisdiction(by_domain, "the address has this country's ending")
    if by_phone := country_of_phone(phone):
        return Jurisdiction(by_phone, "the telephone number is from there")
    return Jurisdiction("", "nothing says")


def judge(
    *,
    email: str,
    country: str,
    phone: str = "",
    basis: str = "",
    has_consent: bool = False,
    standing: Standing | None = None,
    own_rules: Mapping[str, OwnRule] | None = None,
) -> Contactability:
    """Return whether a message may go to `email`, as of now and by what is known.

    `own_rules` are the workspace's, by country code; they tighten the floor and never open it.
    """
    if standing is not None:
        return _suppressed(standing)
    if "." not in domain_of(email):
        return Contactability(
            False, "There is no usable address.", "A rep can add one to the contact.", "no_address"
        )
    where = jurisdiction(country=country, email=email, phone=phone)
    floor = _judge_law(where, basis, has_consent=has_consent)
    own = (own_rules or {}).get(where.country)
    if own is None or not floor.allowed:
        return floor
    return _judge_own(country_name(where.country), own, floor, has_consent or basis in CONSENTING)


def _judge_own(name: str, own: OwnRule, floor: Contactability, is_wanted: bool) -> Contactability:
    lifts = "An administrator can change the country's rule under Settings, Compliance."
    if own.is_closed:
        because = f"{name}: this workspace writes to nobody there ({own.because})."
        return Contactability(False, because, lifts, "country_closed")
    if is_wanted:
        return floor
    because = f"{name}: this workspace asks for consent or a contract there ({own.because})."
    lifts = f"Sales operations can state either on the source. {lifts}"
    return Contactability(False, because, lifts, "needs_consent")


def _judge_law(where: Jurisdiction, basis: str, *, has_consent: bool) -> Contactability:
    name = country_name(where.country)
    if not where.country:
        return Contactability(
            False,
            "Country unknown.",
            "Sales operations can state the country on the record or a default on its source.",
            "country_unknown",
        )
    if where.country in CONSENT_COUNTRIES:
        if has_consent:
            return Contactability(True, f"{name}: consent is recorded.")
        if basis in CONSENTING:
            return Contactability(True, f"{name}: the source states {BASIS_WORDS[basis]}.")
        return Contactability(
            False,
            f"{name} needs consent before the first message, and none is recorded"
            f" ({where.because}).",
            "Sales operations can record the consent with its source.",
            "needs_consent",
        )
    if where.country in FREE_COUNTRIES:
        return Contactability(True, f"{name}: a first message is allowed with a working opt-out.")
    if basis in BASIS_WORDS:
        return Contactability(True, f"{name}: the source states {BASIS_WORDS[basis]}.")
    return Contactability(
        False,
        f"{name} needs a lawful basis, and the source states none.",
        "Sales operations can state the basis on the source.",
        "needs_basis",
    )


def _suppressed(standing: Standing) -> Contactability:
    who = "Only an administrator and a second person can lift this."
    if standing.is_instance_wide:
        who = "Only the operator of this instance can lift this."
    return Contactability(False, f"{standing.covers} {standing.why}.", who, "suppressed")


def country_of_domain(domain: str) -> str:
    """Return the country that a domain's ending names, or ""."""
    ending = domain.rpartition(".")[2]
    if len(ending) != 2 or ending in GENERIC_COUNTRY_CODES:
        return ""
    return CODES_THAT_DIFFER.get(ending, ending.upper())


@lru_cache(maxsize=4096)
def country_of_phone(phone: str) -> str:
    """Return the country of an international number, or ""."""
    if not phone.strip().startswith("+"):
        return ""
    try:
        number = phonenumbers.parse(phone)
    except phonenumbers.NumberParseException:
        return ""
    region = phonenumbers.region_code_for_number(number)
    return region if region and region.isalpha() else ""


@lru_cache(maxsize=512)
def country_name(code: str) -> str:
    """Return a country's English name, or the code itself."""
    return str(Locale("en").territories.get(code.upper(), code))
