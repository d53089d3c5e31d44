"""E-mail addresses: syntax, whose they are, and the status that vendors give them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address

from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

from prospects import tables
from prospects.normalise.domains import company_domain, is_free_mail
from prospects.normalise.text import clean, plain

ROLES = tables.words("mail_roles.txt")
# The plain address that nearly every cell holds; everything else is read by the grammar.
_SIMPLE = re.compile(
    r"(?=[^@]{1,64}@)[a-z0-9_+'&-]+(?:\.[a-z0-9_+'&-]+)*"
    r"@(?:(?![a-z0-9]{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}"
)
_ANGLE = re.compile(r"[^<>]*<([^<>]{3,320})>\s*(?:[;,|/].*)?", re.DOTALL)
_SPLIT = re.compile(r"\s*[;,|/]\s*|\s+(?=\S+@)")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_BREAK = re.compile("[\n\v\f\r\x85\u2028\u2029]+")
_WRAPS = ('""', "''", "()", "[]")
MAX_LOCAL = 64
MAX_ADDRESS = 254  # RFC 5321, 4.5.3.1.3: a path of 256 with its brackets
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

    The syntax is that of RFC 5321 and 6531: quoted local parts and address literals are addresses,
    comments and bare top-level domains are not. Spaces around it, a display name with angle
    brackets, “mailto:” and further addresses are left out. Whether it can be reached is not asked.
    """
    text = clean(value)
    if not text:
        return None
    email = _first(_line(value, text))
    local, _, domain = email.rpartition("@")
    return Address(email, domain, is_role(local), is_free_mail(domain))


def _line(value: str, text: str) -> str:
    """Return the first line of a cell that lists an address a line; other breaks are refused."""
    if value == text:
        return text
    if _CONTROL.search(value):
        raise NotAnAddress("it contains a control character")
    if value.count("<") != value.count(">"):
        raise NotAnAddress("an angle bracket stands alone")
    if not _BREAK.search(value):
        return text
    lines = [clean(line) for line in _BREAK.split(value) if line.strip()]
    if len(lines) == 1 or not all("@" in line for line in lines):
        raise NotAnAddress("it contains a line break")
    return lines[0]


def _first(text: str) -> str:
    if "<" in text or ">" in text:
        angle = _ANGLE.fullmatch(text)
        if angle is None:
            raise NotAnAddress("its angle brackets enclose no address")
        text = angle.group(1)
    text = text.strip(";, |")
    text = text[7:] if text[:7].lower() == "mailto:" else text
    if text[:1] + text[-1:] in _WRAPS:
        text = text[1:-1].strip()
    try:
        return _checked(text)
    except NotAnAddress:
        parts = [part for part in _SPLIT.split(text) if part]
        if text.count("@") < 2 or len(parts) < 2:
            raise
        return _checked(parts[0])


def _checked(text: str) -> str:
    lowered = text.lower()
    if not (_SIMPLE.fullmatch(lowered) and len(lowered) <= MAX_ADDRESS):
        if len(text) > 320:
            raise NotAnAddress("it is longer than an address can be")
        lowered = _by_grammar(text).lower()
    domain = lowered.rpartition("@")[2]
    if any(domain == name or domain.endswith(f".{name}") for name in _RESERVED):
        raise NotAnAddress(f"the domain {domain} is reserved and receives no mail")
    return lowered


def _by_grammar(text: str) -> str:
    local = text.rpartition("@")[0]
    if len(local.encode()) > MAX_LOCAL:
        raise NotAnAddress(f"the part before the @-sign is longer than {MAX_LOCAL} characters")
    if re.search(r"\\[^\x00-\x7f]", local):
        raise NotAnAddress("a backslash stands before a character that cannot be quoted")
    try:
        checked = validate_email(
            text,
            check_deliverability=False,
            allow_quoted_local=True,
            allow_domain_literal=True,
            allow_empty_local=text.startswith('""@'),
            globally_deliverable=False,
            strict=True,
        )
    except EmailNotValidError as error:
        raise NotAnAddress(_reason(str(error))) from error
    if not text.endswith("]"):
        _check_top_level(checked.ascii_domain)
    return str(checked.normalized)


def _check_top_level(domain: str) -> None:
    """Refuse what is no top-level domain by its form; four numbers must be an IPv4 address."""
    labels = domain.split(".")
    if len(labels) < 2:
        raise NotAnAddress("the part after the @-sign needs a period")
    if not re.fullmatch(r"[a-z0-9]+|[a-z0-9-]*[a-z]|xn--[a-z0-9-]+", labels[-1], re.IGNORECASE):
        raise NotAnAddress(f"“{labels[-1][:20]}” is no top-level domain")
    if all(label.isdigit() for label in labels):
        try:
            IPv4Address(domain)
        except ValueError as error:
            raise NotAnAddress(f"{domain[:40]} is neither a domain nor an IP address") from error


def _reason(text: str) -> str:
    sentence = text.split("\n", maxsplit=1)[0].rstrip(".")
    return sentence[:1].lower() + sentence[1:]


def is_role(local: str) -> bool:
    """Say whether the part before the @ names a task and not a person."""
    bare = local.partition("+")[0]
    return bare in ROLES or bare.replace("_", ".").replace("-", ".").partition(".")[0] in ROLES


def email_status(value: str) -> str:
    """Return the vendor's verdict in our five words, empty if it gave none."""
    words = re.sub(r"[\s-]+", "_", plain(clean(value)))
    return _STATUS_WORDS.get(words) or _STATUS_WORDS.get(words.replace("_", "")) or ""
