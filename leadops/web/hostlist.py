"""The operator's host list: names that are connected at exactly one address, loopback included.

Only the operator writes this file (``LEADOPS_HOSTS_FILE``); the demo's invented companies live in
it. Anything a user or a page can write never ends up here.
"""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from leadops.web import guard


@dataclass(frozen=True, slots=True)
class Place:
    """Where one listed name is connected."""

    address: str
    port: int


HostList = Mapping[str, Place]
NO_HOSTS: HostList = MappingProxyType({})


def parse(text: str) -> HostList:
    """Read lines ``name address:port``; ``#`` begins a comment, junk raises with its line."""
    places: dict[str, Place] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.partition("#")[0].split()
        if not words:
            continue
        try:
            name, place = words
            places[guard.host_name(name)] = _place(place)
        except ValueError as error:
            raise ValueError(f"host list, line {number}: expected 'name address:port'") from error
    return MappingProxyType(places)


def _place(text: str) -> Place:
    address, _, port = text.rpartition(":")
    number = int(port)
    if not 0 < number < 65536:
        raise ValueError(port)
    return Place(str(ipaddress.ip_address(address.strip("[]"))), number)


def load(path: str) -> HostList:
    """Read the file again only when it changed; no path means no listed names."""
    if not path:
        return NO_HOSTS
    return _load(path, Path(path).stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _load(path: str, _changed: int) -> HostList:
    return parse(Path(path).read_text(encoding="utf-8"))
