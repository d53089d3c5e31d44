"""Live DNS for the checks of a sending domain: asks, and changes nothing."""

import time
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

import dns.exception
import dns.name
import dns.nameserver
import dns.rdatatype
import dns.resolver
from django.conf import settings

from outreach.domains.report import examine
from outreach.domains.resolving import Kind, LookupFailed

PATIENCE = 4.0  # seconds for one question
BUDGET = 30.0  # seconds for all questions about one domain (RFC 7208, 4.6.4: at least 20)
MAX_SILENCES = 2  # after so many questions without an answer nobody is asked any more
NOBODY = "none"


def look_at(name: str, *, selectors: Sequence[str], hosts: Sequence[str]) -> dict[str, Any]:
    """Return the report about a domain, as `lab domain` prints it; without answers all unknown."""
    resolver = LiveNames(settings.NAME_SERVERS)
    return examine(resolver, name, selectors=selectors, hosts=hosts).as_json()


class LiveNames:
    """Name servers ("address:port"; none named: the system's), answers kept while it lives."""

    def __init__(self, servers: Sequence[str] = (), budget: float = BUDGET) -> None:
        self._answers: dict[tuple[str, Kind], tuple[str, ...]] = {}
        self._until = time.monotonic() + budget
        self._silences = 0
        try:
            self._resolver = dns.resolver.Resolver(configure=not servers)
        except (dns.exception.DNSException, OSError):
            servers = [NOBODY]  # this machine names no name server
        if NOBODY in servers:
            self._silences = MAX_SILENCES
        elif servers:
            self._resolver.nameservers = [_server(one) for one in servers]

    def ask(self, name: str, kind: Kind) -> tuple[str, ...]:
        """See `resolving.Resolver.ask`."""
        key = (name.lower(), kind)
        if key not in self._answers:
            found = self._asked(name, kind)
            if not found and not self._knows_the_world:
                raise LookupFailed("The name servers here know no public names")
            self._answers[key] = found
        return self._answers[key]

    @cached_property
    def _knows_the_world(self) -> bool:
        """A closed network may deny every name there is; only who knows the root is believed."""
        try:
            found = self._resolver.resolve(dns.name.root, "NS", lifetime=PATIENCE)
        except (dns.exception.DNSException, OSError):
            return False
        return bool(found.rrset)

    def below(self, name: str) -> Iterable[str] | None:
        """DNS cannot list names."""
        del name
        return None

    def _asked(self, name: str, kind: Kind) -> tuple[str, ...]:
        left = self._until - time.monotonic()
        if left <= 0 or self._silences >= MAX_SILENCES:
            raise LookupFailed("The name servers do not answer")
        try:
            found = self._resolver.resolve(
                _name(name),
                kind,
                lifetime=min(left, PATIENCE),
                raise_on_no_answer=False,
                search=False,
            )
        except dns.resolver.NXDOMAIN:
            return ()
        except (dns.exception.DNSException, OSError) as error:
            self._silences += 1
            raise LookupFailed(f"No answer for {kind} of {name}") from error
        self._silences = 0
        return tuple(_text(record, kind) for record in found.rrset or ())


def _server(text: str) -> dns.nameserver.Do53Nameserver:
    """Read "192.0.2.1:5353", "192.0.2.1" or "[2001:db8::1]:53"."""
    address, _, port = (
        text.rpartition(":") if text.count(":") == 1 or "]:" in text else (text, "", "")
    )
    return dns.nameserver.Do53Nameserver(address.strip("[]"), int(port or 53))


def _name(name: str) -> dns.name.Name:
    """Build a name from its labels as they are: what looks like an escape is none."""
    labels = [label.encode("utf-8") for label in name.removesuffix(".").split(".")]
    return dns.name.Name([*labels, b""])


def _text(record: Any, kind: Kind) -> str:
    if kind == "TXT":
        return b"".join(record.strings).decode("latin-1")
    if kind == "MX":
        host = record.exchange.to_text(omit_final_dot=True)
        return f"{record.preference} {host or '.'}"
    return str(record).removesuffix(".")
