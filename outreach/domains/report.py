"""One domain, looked at from all sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from outreach.domains import dkim, dmarc, exchangers, senders
from outreach.domains.findings import Fix, Part
from outreach.domains.macros import Sender
from outreach.domains.resolving import Resolver, is_name, plain_name

CHECKS = ("spf", "dkim", "dmarc", "mx", "ptr", "tls")


@dataclass(frozen=True)
class Report:
    """What was found about a domain, by the name of the check."""

    domain: str
    parts: dict[str, Part]

    @property
    def fixes(self) -> list[tuple[str, Fix]]:
        """The records to publish with the check that wants them, the most needed first."""
        return [(name, fix) for name in CHECKS for fix in self.parts[name].fixes]

    def as_json(self) -> dict[str, Any]:
        """Return lab.md's object."""
        told = {name: part.as_json() for name, part in self.parts.items()}
        fixes = [{**fix.as_json(), "part": name} for name, fix in self.fixes]
        return {"domain": self.domain, **told, "fixes": fixes}


class BadDomain(ValueError):
    """The text is no domain that could send mail."""


def examine(
    resolver: Resolver,
    domain: str,
    *,
    sender: Sender | None = None,
    selectors: Sequence[str] = (),
    hosts: Sequence[str] = (),
) -> Report:
    """Check a domain; with a sender also whether its message would be authentic.

    `selectors` are its DKIM selectors if they are known, `hosts` the servers that send for it.
    Raises BadDomain.
    """
    name = plain_name(domain)
    if not is_name(name):
        raise BadDomain(f"“{domain[:80]}” is no domain name.")
    spf = senders.check(resolver, name, sender, hosts)
    proven = None
    if sender is not None and spf.state != "unknown":
        proven = sender.domain if spf.result == "pass" else ""
    parts = {
        "spf": spf,
        "dkim": dkim.check(resolver, name, selectors),
        "dmarc": dmarc.check(resolver, name, proven),
        "mx": exchangers.check_mx(resolver, name),
        "ptr": exchangers.check_ptr(
            resolver, sender.ip if sender else None, sender.helo if sender else "", name
        ),
        "tls": exchangers.check_tls(resolver, name),
    }
    return Report(name, parts)
