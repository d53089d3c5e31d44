"""Whose address a request comes from, through as many proxies as the operator vouches for."""

from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Final

from django.conf import settings
from django.http import HttpRequest

NOBODY: Final = "0.0.0.0"  # noqa: S104 - no listener: a request over a socket without addresses
# One household or server has a whole /64: counting single addresses would count nobody.
PREFIX: Final = 64


def caller_address(request: HttpRequest) -> str:
    """Return the caller's IP address.

    Each of the TRUSTED_PROXIES adds the address it was called from to the end of X-Forwarded-For;
    what stands before is the caller's own claim and counts for nothing. A request with fewer
    entries came past a proxy: then the connection's own address stands.
    """
    direct = request.META.get("REMOTE_ADDR", "")
    hops = request.headers.get("X-Forwarded-For", "").split(",")
    count = settings.TRUSTED_PROXIES
    told = hops[-count] if 0 < count <= len(hops) else ""
    return _clean(told) or _clean(direct) or NOBODY


def caller_group(request: HttpRequest) -> str:
    """Return what throttles count by: the IPv4 address, or the IPv6 network of it."""
    address = ip_address(caller_address(request))
    if isinstance(address, IPv6Address):
        return str(IPv6Network((address, PREFIX), strict=False))
    return str(address)


def _clean(text: str) -> str:
    """Return the address in its shortest form, without port and brackets; "" for anything else."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text)
    except ValueError:
        return ""
    return str(getattr(address, "ipv4_mapped", None) or address)
