"""E-mail addresses: syntax, whose they are, and the status that vendors give them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

from prospects import tables
from prospects.normalise.domains import company_domain, is_free_mail, registrable
from prospects.normalise.text import clean, plain

ROLES = tables.words("mail_roles.txt")
_SIMPLE = re.compile(
    r"[a-z0-9](?:[a-z0-9_+'&-]|\.(?!\.)){0,62}[a-z0-9_+-]?"
    r"@(?=[^@]{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}"
)
_ANGLE = re.compile(r"<([^<>]{3,320})>")
_SPLIT = re.compile(r"\s*[;,|/]\s*|\s+(?=\S+@)")
_RESERVED = tuple(SPECIAL_USE_DOMAIN_NAMES)
_STATUS_WORDS = {
    word: status for status, words in tables.rows("mail_status.tsv") for word in words.split()
}


class NotAnAddress(ValueError):
    """The text is no e-mail address; `args[0]` says why in lower case, without a full stop."""


@dataclass(frozen=True, slots=True)
class Address:
    """A checked address and what it says about its owner."""

    email: str
    domain: str
    is_role: bool
    is_free: bool

    @property
    def company_domain(self) -> str:
        """The employer's domain, if the address gives one away."""
        return "" if self.is_free else company_domain(self.domain)


def address(value: str) -> Address | None:
    """Return the first address of the cell, None for an empty cell; raises `NotAnAddress`.

    Syntax only: whether it can be reached is not asked here.
    """
    text = clean(value)
    if not text:
        return None
    angle = _ANGLE.search(text)
    text = (angle.group(1) if angle else text).strip().removeprefix("mailto:").strip("<>\"',;. ")
    first = next((part for part in _SPLIT.split(text) if part), "") if text.count("@") > 1 else text
    email = _checked(first)
    local, _, domain = email.rpartition("@")
    return Address(email, domain, _is_role(local), is_free_mail(domain))


def _checked(text: str) -> str:
    lowered = text.lower()
    if _SIMPLE.fullmatch(lowered):
        domain = lowered.rpartition("@")[2]
        if any(domain == name or domain.endswith(f".{name}") for name in _RESERVED):
            raise NotAnAddress(f"the domain {domain} is reserved and receives no mail")
        return lowered
    if len(text) > 320:
        raise NotAnAddress("it is longer than an address can be")
    try:
        checked = validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        raise NotAnAddress(_reason(str(error))) from error
    return str(checked.normalized).lower()


def _reason(text: str) -> str:
    sentence = text.split("\n", maxsplit=1)[0].rstrip(".")
    return sentence[:1].lower() + sentence[1:]


def _is_role(local: str) -> bool:
    bare = local.partition("+")[0]
    return bare in ROLES or re.split(r"[._-]", bare)[0] in ROLES


def email_status(value: str) -> str:
    """Return the vendor's verdict in our five words, empty if it gave none."""
    words = re.sub(r"[\s-]+", "_", plain(clean(value)))
    return _STATUS_WORDS.get(words) or _STATUS_WORDS.get(words.replace("_", "")) or ""


def domain_of(email: str) -> str:
    """Return the registrable domain of a checked address."""
    return registrable(email.rpartition("@")[2])
