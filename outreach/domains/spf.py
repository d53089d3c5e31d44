"""check_host() of RFC 7208: may this address send for this domain?

Written from the RFC because the one library that passes the public suite keeps its name service
in a module variable and had its last release in 2020 (docs/decisions.md).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Literal

from outreach.domains.macros import (
    EXPLANATION,
    Address,
    Sender,
    dotted,
    expand,
    target_name,
)
from outreach.domains.resolving import Kind, LookupFailed, Resolver, is_below, is_name, plain_name
from outreach.domains.spf_record import (
    BadRecord,
    Mechanism,
    Record,
    parse,
    spf_texts,
)

Word = Literal["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]
QUALIFIERS: dict[str, Word] = {"+": "pass", "-": "fail", "~": "softfail", "?": "neutral"}
MAX_TERMS = 10  # terms that cause look-ups (4.6.4)
MAX_VOID = 2  # of these, terms whose look-ups find nothing
MAX_HOSTS = 10  # names of one mx, or of one PTR answer


@dataclass(frozen=True)
class Verdict:
    """The result; `because` says why in a sentence, `explanation` is the domain's own (exp=)."""

    result: Word
    because: str
    explanation: str = ""
    terms: int = 0  # look-up terms used


class _Permanent(Exception):
    """The evaluation ends in permerror."""


class _Temporary(Exception):
    """The evaluation ends in temperror."""


def check_host(resolver: Resolver, sender: Sender) -> Verdict:
    """Evaluate the policy of the sender's domain for its address (RFC 7208, section 4)."""
    return _Check(resolver, sender).verdict()


def client_address(text: str) -> Address:
    """Read a client's address; an IPv4 one that is mapped into IPv6 is IPv4 (section 5)."""
    found = ip_address(text.strip().strip("[]"))
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        return found.ipv4_mapped
    return found


class _Check:
    """One evaluation: its limits count over includes and redirects."""

    def __init__(self, resolver: Resolver, sender: Sender) -> None:
        self.resolver, self.sender = resolver, sender
        self.terms = self.void = 0
        self.is_void = False  # a look-up of the present term found nothing

    def verdict(self) -> Verdict:
        try:
            word, because, domain, record = self._policy(self.sender.domain)
        except _Permanent as error:
            return Verdict("permerror", f"{error}.", terms=self.terms)
        except (_Temporary, LookupFailed) as error:
            return Verdict("temperror", f"{error}.", terms=self.terms)
        told = self._explanation(record, domain) if word == "fail" and record else ""
        return Verdict(word, because, told, self.terms)

    def _policy(self, domain: str) -> tuple[Word, str, str, Record | None]:
        """Return the result, why, and the domain and record that gave it."""
        record = self._record(domain)
        if record is None:
            return "none", f"{domain or 'The sender'} has no SPF record.", domain, None
        for one in record.mechanisms:
            if self._matches(one, domain):
                word = QUALIFIERS[one.qualifier]
                return word, f"{self.sender.ip} matches “{one.text}” of {domain}.", domain, record
        if not record.redirect:
            return "neutral", f"No term of {domain}'s record matches.", domain, record
        self._count("redirect", record.redirect)
        target = self._target(record.redirect, domain)
        found = self._policy(target)
        if found[0] == "none":
            raise _Permanent(f"redirect={record.redirect} leads to no SPF record")
        return found

    def _record(self, domain: str) -> Record | None:
        if not is_name(domain) or "." not in domain.removesuffix(".") or domain[0] == "[":
            return None
        texts = spf_texts(self.resolver.ask(domain, "TXT"))
        if len(texts) > 1:
            raise _Permanent(f"{domain} has {len(texts)} SPF records")
        if not texts:
            return None
        try:
            return parse(texts[0])
        except BadRecord as error:
            raise _Permanent(f"The record of {domain} is broken: {error}") from error

    def _count(self, name: str, target: str) -> None:
        self.terms += 1
        if self.terms > MAX_TERMS:
            raise _Permanent(f"“{name}” of {target} is the eleventh term that needs a look-up")

    def _matches(self, one: Mechanism, domain: str) -> bool:
        if one.network is not None:
            return _is_inside(self.sender.ip, one.network)
        if one.name == "all":
            return True
        self._count(one.name, domain)
        target = self._target(one.domain, domain) if one.domain else domain
        self.is_void = False  # what %{p} does not find is no fault of the record
        tests: dict[str, Callable[[Mechanism, str], bool]] = {
            "include": self._include,
            "a": self._a,
            "mx": self._mx,
            "ptr": self._ptr,
            "exists": self._exists,
        }
        is_match = tests[one.name](one, target)
        if self.is_void and one.name != "include":
            self.void += 1
            if self.void > MAX_VOID:
                raise _Permanent(f"“{one.text}” of {domain} is the third term that finds nothing")
        return is_match

    def _include(self, one: Mechanism, target: str) -> bool:
        word = self._policy(target)[0]
        if word == "none":
            raise _Permanent(f"“{one.text}” leads to no SPF record")
        return word == "pass"

    def _a(self, one: Mechanism, target: str) -> bool:
        return self._has_address(one, target)

    def _mx(self, one: Mechanism, target: str) -> bool:
        hosts = [entry.partition(" ")[2] for entry in self._ask(target, "MX")]
        if len(hosts) > MAX_HOSTS:
            raise _Permanent(f"{target} has more than {MAX_HOSTS} mail exchangers")
        return any(self._has_address(one, host) for host in hosts if host.strip("."))

    def _ptr(self, _: Mechanism, target: str) -> bool:
        return any(is_below(name, target) for name in self._names)

    def _exists(self, _: Mechanism, target: str) -> bool:
        return bool(self._ask(target, "A"))

    def _has_address(self, one: Mechanism, name: str) -> bool:
        ip = self.sender.ip
        found = self._ask(name, "A" if ip.version == 4 else "AAAA")
        return any(_is_near(ip, other, one) for other in found)

    def _ask(self, name: str, kind: Kind) -> tuple[str, ...]:
        """Ask; what cannot be a name has no records (4.3, 5)."""
        found = self.resolver.ask(name, kind) if is_name(name) else ()
        self.is_void = self.is_void or not found
        return found

    @cached_property
    def _names(self) -> list[str]:
        """The validated names of the client (5.5): those that have its address in turn."""
        ip = self.sender.ip
        pointer = f"{_reversed(ip)}.{'in-addr' if ip.version == 4 else 'ip6'}.arpa"
        try:
            found = self._ask(pointer, "PTR")[:MAX_HOSTS]
        except LookupFailed:
            return []
        return [name for name in found if self._is_name_of_client(name)]

    def _is_name_of_client(self, name: str) -> bool:
        ip = self.sender.ip
        try:
            found = self.resolver.ask(name, "A" if ip.version == 4 else "AAAA")
        except LookupFailed:
            return False
        return any(ip == other for other in map(ip_address, found))

    def _target(self, spec: str, domain: str) -> str:
        return target_name(expand(spec, self.sender, domain, lambda: self._validated(domain)))

    def _validated(self, domain: str) -> str:
        """The name for %{p}: the domain itself, else one below it, else any (section 7.3)."""
        wanted = plain_name(domain)
        names = [name.removesuffix(".") for name in self._names]
        own = [name for name in names if plain_name(name) == wanted]
        below = [name for name in names if is_below(name, wanted)]
        return (own or below or names or ["unknown"])[0]

    def _explanation(self, record: Record, domain: str) -> str:
        """Return the domain's own words; any fault in them is as if there were none (6.2)."""
        if not record.explanation:
            return ""
        try:
            target = self._target(record.explanation, domain)
            texts = self.resolver.ask(target, "TXT") if is_name(target) else ()
        except LookupFailed:
            return ""
        if len(texts) != 1 or not EXPLANATION.fullmatch(texts[0]):
            return ""
        return expand(texts[0], self.sender, domain, lambda: self._validated(domain))


def _reversed(ip: Address) -> str:
    return ".".join(reversed(dotted(ip).split(".")))


def _is_inside(ip: Address, network: IPv4Network | IPv6Network) -> bool:
    return ip.version == network.version and ip in network


def _is_near(ip: Address, other: str, one: Mechanism) -> bool:
    if isinstance(ip, IPv4Address):
        return IPv4Network((int(ip), one.cidr4), strict=False) == IPv4Network(
            (other, one.cidr4), strict=False
        )
    return IPv6Network((int(ip), one.cidr6), strict=False) == IPv6Network(
        (other, one.cidr6), strict=False
    )
