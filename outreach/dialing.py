"""Open the TCP connection to a mail server that a member named in a form.

A form is user input: the name may point anywhere. Every address it resolves to must be public,
unless the operator listed host:port as private; the socket goes to the address that was judged.
"""

import ipaddress
import socket
from collections.abc import Collection

from leadops.web.guard import refusal

CONNECT_S = 15.0


class Refused(OSError):
    """The address may not be dialled; the sentence says why and who can change it."""


def dial(
    host: str, port: int, *, allowed: Collection[str], unprotected: bool = False
) -> socket.socket:
    """Resolve once, judge every address, connect to the first that answers.

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
    for target in targets:
        try:
            return socket.create_connection((str(target[0]), int(target[1])), timeout=CONNECT_S)
        except OSError as error:
            trouble = error
    raise trouble
