"""Open the TCP connection to a mail server that a member named in a form.

A form is user input: the name may point anywhere. Every address it resolves to must be public,
unless the operator listed host:port as private; the socket goes to the address that was judged.
"""

import ipaddress
import socket
import time
from collections.abc import Collection

from leadops.web.guard import refusal

CONNECT_S = 15.0
# A name may have thousands of addresses on which nobody answers.
ALL_ADDRESSES_S = 60.0


class Refused(OSError):
    """The address may not be dialled; the sentence says why and who can change it."""


def dial(
    host: str, port: int, *, allowed: Collection[str], unprotected: bool = False
) -> socket.socket:
    """Resolve once, judge every address, connect to the first that answers within a minute.

    Refuses private addresses, and any unprotected connection, unless `host:port` is in `allowed`.
    Raises socket.gaierror for an unknown name and OSError when nobody answers.
    """
    listed = f"{host}:{port}" in allowed
    if unprotected and not listed:
        raise Refused(
            f"{host}:{port} would be used without encryption. Choose TLS, or let the operator add "
            "it to LEADOPS_ALLOW_PRIVATE."
        )
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    targets = [entry[4] for entry in found]
    if not listed and any(refusal(ipaddress.ip_address(str(target[0]))) for target in targets):
        raise Refused(
            f"{host} is an address inside this network. The operator can allow {host}:{port} "
            "in LEADOPS_ALLOW_PRIVATE."
        )
    return _first_open(targets)


def _first_open(targets: list[tuple]) -> socket.socket:
    trouble: OSError = OSError("The name has no address.")
    ends = time.monotonic() + ALL_ADDRESSES_S
    for target in targets:
        left = ends - time.monotonic()
        if left <= 0:
            break
        place = (str(target[0]), int(target[1]))
        try:
            return socket.create_connection(place, timeout=min(CONNECT_S, left))
        except OSError as error:
            trouble = error
    raise trouble
