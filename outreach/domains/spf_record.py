"""The grammar of SPF records (RFC 7208, sections 4.5, 4.6.1, 5, 6 and 12)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from outreach.domains.macros import MACRO_STRING, is_domain_spec

Network = IPv4Network | IPv6Network

MODIFIER = re.compile(r"([A-Za-z][A-Za-z0-9_.-]*)=(.*)", re.DOTALL)
DIRECTIVE = re.compile(r"([+?~-]?)([A-Za-z0-9]+)(.*)", re.DOTALL)
DUAL_CIDR = re.compile(r"(.*?)(?:/(0|[1-9][0-9]?))?(?://(0|[1-9][0-9]{0,2}))?", re.DOTALL)
IP_CIDR = re.compile(r":([^/]+)(?:/(0|[1-9][0-9]{0,2}))?", re.DOTALL)
# The terms that cause look-ups, of which a check may make ten (4.6.4).
ASKING = frozenset({"include", "a", "mx", "ptr", "exists", "redirect"})
MECHANISMS = frozenset({"all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"})


class BadRecord(ValueError):
    """The record breaks the grammar; the message quotes the term."""


@dataclass(frozen=True)
class Mechanism:
    """One directive. `domain` is the domain-spec, empty where the record's own domain is meant."""

    qualifier: str
    name: str
    domain: str = ""
    network: Network | None = None  # of ip4 and ip6
    cidr4: int = 32
    cidr6: int = 128
    text: str = ""


@dataclass(frozen=True)
class Record:
    """A record that keeps the grammar, its directives in order."""

    text: str
    mechanisms: tuple[Mechanism, ...]
    redirect: str = ""
    explanation: str = ""

    @property
    def all(self) -> Mechanism | None:
        """The `all` that ends the evaluation, if there is one."""
        return next((one for one in self.mechanisms if one.name == "all"), None)


def spf_texts(texts: Iterable[str]) -> list[str]:
    """Return the TXT records that are SPF records: the version, then a space or the end."""
    return [text for text in texts if text[:7].lower().rstrip(" ") == "v=spf1"]


def parse(text: str) -> Record:
    """Read a record; raises BadRecord for any error anywhere in it (4.6)."""
    mechanisms: list[Mechanism] = []
    modifiers: dict[str, str] = {}
    for term in terms_of(text):
        if (found := MODIFIER.fullmatch(term)) is not None:
            _modifier(found, term, modifiers)
        else:
            mechanisms.append(mechanism(term))
    return Record(text, tuple(mechanisms), modifiers.get("redirect", ""), modifiers.get("exp", ""))


def terms_of(text: str) -> list[str]:
    """Return the terms after the version; only spaces separate them."""
    return [term for term in text[6:].split(" ") if term]


def _modifier(found: re.Match[str], term: str, modifiers: dict[str, str]) -> None:
    name, value = found[1].lower(), found[2]
    if name not in ("redirect", "exp"):
        if not MACRO_STRING.fullmatch(value):
            raise BadRecord(f"“{term}” has a broken macro")
        return
    if name in modifiers:
        raise BadRecord(f"{name}= is there twice")
    if not is_domain_spec(value):
        raise BadRecord(f"“{term}” names no domain")
    modifiers[name] = value


def mechanism(term: str) -> Mechanism:
    """Read one directive; raises BadRecord."""
    found = DIRECTIVE.fullmatch(term)
    name = found[2].lower() if found else ""
    if found is None or name not in MECHANISMS:
        raise BadRecord(f"“{term}” is no mechanism and no modifier")
    qualifier, rest = found[1] or "+", found[3]
    if name == "all":
        if rest:
            raise BadRecord(f"“{term}”: all takes no argument")
        return Mechanism(qualifier, name, text=term)
    if name in ("ip4", "ip6"):
        return Mechanism(qualifier, name, network=_network(name, rest, term), text=term)
    if name in ("a", "mx"):
        return _with_cidr(qualifier, name, rest, term)
    if rest or name != "ptr":
        return Mechanism(qualifier, name, _domain(rest, term), text=term)
    return Mechanism(qualifier, name, text=term)


def _with_cidr(qualifier: str, name: str, rest: str, term: str) -> Mechanism:
    found = DUAL_CIDR.fullmatch(rest)
    assert found is not None, "The first group takes anything."
    cidr4, cidr6 = int(found[2] or 32), int(found[3] or 128)
    if cidr4 > 32 or cidr6 > 128:
        raise BadRecord(f"“{term}” has a prefix that is too long")
    domain = _domain(found[1], term) if found[1] else ""
    return Mechanism(qualifier, name, domain, cidr4=cidr4, cidr6=cidr6, text=term)


def _domain(rest: str, term: str) -> str:
    if not rest.startswith(":") or not is_domain_spec(rest[1:]):
        raise BadRecord(f"“{term}” names no domain")
    return rest[1:]


def _network(name: str, rest: str, term: str) -> Network:
    found = IP_CIDR.fullmatch(rest)
    if found is None or "%" in found[1]:  # a zone index is for one machine only
        raise BadRecord(f"“{term}” names no address")
    try:
        if name == "ip4":
            return IPv4Network((IPv4Address(found[1]), int(found[2] or 32)), strict=False)
        return IPv6Network((IPv6Address(found[1]), int(found[2] or 128)), strict=False)
    except ValueError as error:
        raise BadRecord(f"“{term}” names no address") from error
