"""Which addresses and URLs the portal may read: the judgement behind every fetch.

Names are no evidence: resolvers turn ``127.1``, ``0x7f.1`` and ``①②⑦.⓪.⓪.①`` into loopback. So a
URL is read by one strict grammar here and by nothing else, and every *resolved* address is judged
again by ``refusal`` in the moment of connecting.
"""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urljoin

import idna

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

MAX_URL: Final = 4096
PORTS: Final = {"http": 80, "https": 443}
OPEN_PORTS: Final = frozenset({"80", "443"})

# The IANA special-purpose registries, written out: ``is_global`` differs between Python versions
# and is True for relays, protocol assignments and multicast.
CLOSED_V4: Final = tuple(
    ipaddress.IPv4Network(block)
    for block in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # a cloud's metadata and wire server on a public-looking address
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
OPEN_V6: Final = ipaddress.IPv6Network("2000::/3")
CLOSED_V6: Final = tuple(
    ipaddress.IPv6Network(block)
    for block in ("2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20")
)
# Prefixes that carry an IPv4 address, and how many bits stand to the right of it.
CARRIERS: Final = tuple(
    (ipaddress.IPv6Network(block), shift)
    for block, shift in (
        ("::ffff:0:0/96", 0),
        ("::ffff:0:0:0/96", 0),
        ("64:ff9b::/96", 0),
        ("::/96", 0),
        ("2002::/16", 80),
    )
)
TEREDO: Final = ipaddress.IPv6Network("2001::/32")
ISATAP: Final = (0x00005EFE, 0x02005EFE)

_URL = re.compile(r"(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_PATH_SAFE: Final = "/%:@!$&'()*+,;=~-._"
_QUERY_SAFE: Final = _PATH_SAFE + "?[]|"


class RefusedURL(ValueError):
    """This text is not a URL that the portal reads; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """One accepted URL in parts: what is connected, asked and named is exactly this."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == PORTS[self.scheme] else f"{name}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.authority}"

    def __str__(self) -> str:
        return self.origin + self.path


def refusal(address: Address) -> str | None:
    """Say why this address may not be connected, or None where it may.

    Addresses that carry an IPv4 address inside are judged by every address they carry; the
    sentence names the address as it was given.
    """
    is_open = all(map(_is_open, _carried(address) or (address,)))
    return None if is_open else f"{address} is not a public address"


def _is_open(address: Address) -> bool:
    if isinstance(address, ipaddress.IPv4Address):
        is_open = not any(address in block for block in CLOSED_V4)
    else:
        is_open = (
            address.scope_id is None
            and address in OPEN_V6
            and not any(address in block for block in CLOSED_V6)
        )
    return is_open and address.is_global and not address.is_multicast


def _carried(address: Address) -> tuple[Address, ...]:
    """List the IPv4 addresses that this IPv6 address carries: mapped, translated, tunnelled."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    number = int(address)
    if address in TEREDO:
        return (_v4(number >> 64), _v4(~number))
    for block, shift in CARRIERS:
        if address in block:
            return (_v4(number >> shift),)
    if (number >> 32) & 0xFFFFFFFF in ISATAP and address in OPEN_V6:
        return (_v4(number),)
    return ()


def _v4(number: int) -> ipaddress.IPv4Address:
    return ipaddress.IPv4Address(number & 0xFFFFFFFF)


def parse(text: str) -> Target:
    """Read one URL strictly; raise ``RefusedURL`` with a sentence for anything doubtful.

    What two parsers could read differently (backslashes, user info, control characters, numbers
    as host names) is refused, never repaired.
    """
    text = text.strip(" ")
    if len(text) > MAX_URL:
        raise RefusedURL(f"the address is longer than {MAX_URL} characters")
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for sign in text):
        raise RefusedURL("the address holds control characters")
    if "\\" in text:
        raise RefusedURL("the address holds a backslash")
    match = _URL.fullmatch(text)
    if not match:
        raise RefusedURL("only addresses that begin with http:// or https:// are read")
    scheme, authority, path, query = match.groups()
    scheme = scheme.lower()
    host, port = _authority(authority, scheme)
    return Target(scheme, host, port, _path(path, query or ""))


def join(base: Target, reference: str) -> Target:
    """Read a redirect or a link found on ``base``; the same strict rules hold for the result."""
    if "\\" in reference:
        raise RefusedURL("the address holds a backslash")
    try:
        return parse(urljoin(str(base), reference))
    except RefusedURL:
        raise
    except ValueError as error:
        raise RefusedURL("the address cannot be read") from error


def _path(path: str, query: str) -> str:
    return quote(path or "/", safe=_PATH_SAFE) + quote(query, safe=_QUERY_SAFE)


def _authority(authority: str, scheme: str) -> tuple[str, int]:
    if "@" in authority:
        raise RefusedURL("addresses with a user name are not read")
    if authority.startswith("["):
        literal, closed, rest = authority[1:].partition("]")
        if not closed or (rest and not rest.startswith(":")):
            raise RefusedURL("the bracketed address cannot be read")
        return _ipv6(literal), _port(rest[1:], scheme)
    name, _, port = authority.partition(":")
    return host_name(name), _port(port, scheme)


def _ipv6(literal: str) -> str:
    try:
        address = ipaddress.IPv6Address(literal)
    except ValueError as error:
        raise RefusedURL("the bracketed address cannot be read") from error
    if address.scope_id is not None:
        raise RefusedURL("addresses with a zone are not read")
    return address.compressed


def _port(text: str, scheme: str) -> int:
    if not text:
        return PORTS[scheme]
    if text not in OPEN_PORTS:
        raise RefusedURL("only the ports 80 and 443 are read")
    return int(text)


def host_name(name: str) -> str:
    """Return the one ASCII spelling of a host name (IDNA 2008 after UTS 46); refuse odd ones.

    A name that ends in a number must be a plain dotted address: everything else that resolvers
    take for one (octal, hexadecimal, short forms) is refused.
    """
    ascii_name = _idna(name).removesuffix(".")
    labels = ascii_name.split(".")
    if len(ascii_name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise RefusedURL("the host name cannot be read")
    if _NUMBER.fullmatch(labels[-1]):
        try:
            return str(ipaddress.IPv4Address(ascii_name))
        except ValueError as error:
            raise RefusedURL("the host is written as a number") from error
    return ascii_name


def _idna(name: str) -> str:
    if name.isascii():
        lowered = name.lower()
        if not any(label.startswith("xn--") for label in lowered.split(".")):
            return lowered
    try:
        return idna.encode(name, uts46=True, std3_rules=True).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        raise RefusedURL("the host name cannot be read") from error
