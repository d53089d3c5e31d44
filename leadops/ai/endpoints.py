"""Which addresses a model server may have: public ones over TLS, private ones by the operator."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from django.conf import settings

from leadops.ai.errors import EndpointRefused
from leadops.ai.transport import AddressRefused
from leadops.web import guard

NO_ADDRESS = "This is no web address. Write it as in https://api.example.com/v1."
PORTS = {"http": 80, "https": 443}


def allowed_private() -> frozenset[str]:
    """Return the operator's list of host:port that may be private (LEADOPS_ALLOW_PRIVATE)."""
    return frozenset(str(place).casefold() for place in settings.ALLOW_PRIVATE)


def checked_url(text: str) -> str:
    """Return the base URL in its plain form, or refuse it with a sentence."""
    try:
        parts = urlsplit(text.strip().rstrip("/"))
        host, port = (parts.hostname or "").casefold(), parts.port or PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise EndpointRefused("The host or port in this address cannot be read.") from error
    if not host or parts.scheme not in PORTS:
        raise EndpointRefused(NO_ADDRESS)
    if f"{host}:{port}" in allowed_private() and "@" not in parts.netloc and not parts.query:
        return parts.geturl()
    try:
        target = guard.parse(text.strip().rstrip("/"))
    except guard.RefusedURL as error:
        raise EndpointRefused(_sentence(str(error), f"{host}:{port}")) from error
    if target.scheme != "https":
        raise EndpointRefused("A model server on the internet is called over https only.")
    return str(target).rstrip("/")


def _sentence(reason: str, place: str) -> str:
    return (
        f"This address cannot be used: {reason}. A private server ({place}) must first be listed "
        "in LEADOPS_ALLOW_PRIVATE by the operator."
    )


def address_of(host: str, port: int) -> str:
    """Resolve a name once and return the address to connect to; every answer must be allowed.

    Raises `AddressRefused`; one private address among public ones spoils the name.
    """
    name = host.strip("[]").casefold()
    try:
        answers = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise AddressRefused(f"The name {name} is not known.") from error
    found = list(dict.fromkeys(str(answer[4][0]) for answer in answers))
    if f"{name}:{port}" in allowed_private():
        return found[0]
    for text in found:
        why = guard.refusal(ipaddress.ip_address(text.partition("%")[0]))
        if why:
            raise AddressRefused(_sentence(why, f"{name}:{port}"))
    return found[0]
