"""`lab domain`: may this domain send mail, and which records are missing."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from outreach.domains.macros import Sender
from outreach.domains.report import BadDomain, examine
from outreach.domains.resolving import Resolver
from outreach.domains.spf import client_address
from outreach.domains.zone_files import BadZone, read_zone
from outreach.domains.zones import Zone
from outreach.providers.names import LiveNames

MAX_ZONE = 64_000_000


def add_arguments(parser: ArgumentParser) -> None:
    """Name the domains, the zone data and the message."""
    parser.add_argument("names", nargs="+", metavar="NAME", help="a domain, or - for one a line")
    parser.add_argument(
        "--zone", action="append", metavar="FILE", help="zone data instead of DNS; may be repeated"
    )
    parser.add_argument("--ip", metavar="ADDRESS", help="the address of the server that sends")
    parser.add_argument("--from", metavar="ADDRESS", help="MAIL FROM; empty for a bounce")
    parser.add_argument("--helo", metavar="NAME", default="", help="HELO of that server")
    parser.add_argument(
        "--selector", action="append", default=[], metavar="NAME", help="a DKIM selector"
    )


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Examine the domains one after the other; a text that is no domain gets an error.

    Zone data or an address that cannot be read is wrong usage: ValueError with the sentence.
    """
    files = options.get("zone") or []
    zone = _zone(files) if files else None
    address = _address(options.get("ip"))
    for name in _names(options["names"]):
        resolver: Resolver = zone if zone is not None else LiveNames()
        sender = None
        if address is not None:
            given = options.get("from")
            mail_from = f"postmaster@{name}" if given is None else given.strip().strip("<>")
            sender = Sender(address, mail_from, options.get("helo") or name)
        try:
            report = examine(resolver, name, sender=sender, selectors=options.get("selector") or ())
        except BadDomain as error:
            yield {"domain": name, "error": str(error)}
            continue
        yield report.as_json()


def _names(given: Iterable[str]) -> Iterator[str]:
    for name in given:
        if name == "-":
            yield from (line.strip() for line in sys.stdin if line.strip())
        else:
            yield name


def _address(text: str | None) -> Any:
    if text is None:
        return None
    try:
        return client_address(text)
    except ValueError as error:
        raise ValueError(f"--ip: “{text[:60]}” is no IP address.") from error


def _zone(files: Iterable[str]) -> Zone:
    """Read the files into one zone."""
    whole = Zone()
    for name in files:
        try:
            path = Path("/dev/stdin" if name == "-" else name)
            with path.open("rb") as file:
                raw = file.read(MAX_ZONE + 1)
        except OSError as error:
            raise ValueError(f"--zone: {name} cannot be read: {error.strerror}.") from error
        if len(raw) > MAX_ZONE:
            raise ValueError(f"--zone: {name} is larger than {MAX_ZONE:,} bytes.")
        try:
            found = read_zone(_decoded(raw))
        except BadZone as error:
            raise ValueError(f"--zone: {name}: {error}") from error
        for at, kinds in found.records.items():
            for kind, values in kinds.items():
                for value in values:
                    whole.add(at, kind, value)
        whole.silent |= found.silent
    return whole


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
