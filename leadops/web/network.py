"""The road to a checked address: one clock, one limit of bytes, and no other address.

The network library's own timeouts begin anew with every chunk; here a whole exchange shares one
clock, and each address is judged once more in the moment of connecting.
"""

import ipaddress
import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass

import httpcore

from leadops.web import guard
from leadops.web.errors import FailureKind, FetchFailed

MAX_BODY = 5 * 1024 * 1024
MAX_WIRE = MAX_BODY + 512 * 1024  # the body, its chunk marks and the headers
CONNECT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Route:
    """The checked addresses of one name. ``listed`` = the operator's host list names it."""

    addresses: tuple[str, ...]
    port: int | None = None
    listed: bool = False


class Clock:
    """The wall time that one exchange may still use."""

    def __init__(self, seconds: float) -> None:
        self.started = time.monotonic()
        self.ends = self.started + seconds

    @property
    def spent(self) -> float:
        return time.monotonic() - self.started

    def hurry(self, seconds: float) -> None:
        """Leave no more time than this."""
        self.ends = min(self.ends, time.monotonic() + seconds)

    def left(self, at_most: float | None = None) -> float:
        left = self.ends - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left if at_most is None else min(left, at_most)


class GuardedNetwork(httpcore.NetworkBackend):
    """Connects to the route's addresses and to nothing else."""

    def __init__(self, route: Route, clock: Clock) -> None:
        self.route = route
        self.clock = clock

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 (the interface; the clock rules)
        local_address: str | None = None,  # noqa: ARG002 (the interface)
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 (same)
    ) -> httpcore.NetworkStream:
        failure: Exception = httpcore.ConnectError(f"no address of {host} can be connected")
        for address in self.route.addresses:
            self._judge(address)
            try:
                stream = httpcore.SyncBackend().connect_tcp(
                    address, self.route.port or port, self.clock.left(CONNECT_SECONDS)
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return BoundedStream(stream, self.clock)
        raise failure

    def _judge(self, address: str) -> None:
        if self.route.listed:
            return
        if why := guard.refusal(ipaddress.ip_address(address)):
            raise FetchFailed(FailureKind.ADDRESS, why)


class BoundedStream(httpcore.NetworkStream):
    """A connection whose every byte is counted against the wall clock and the size limit."""

    def __init__(self, stream: httpcore.NetworkStream, clock: Clock) -> None:
        self.stream = stream
        self.clock = clock
        self.received = 0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        chunk = self.stream.read(max_bytes, self.clock.left(timeout))
        self.received += len(chunk)
        if self.received > MAX_WIRE:
            raise too_large()
        return chunk

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, self.clock.left(timeout))

    def close(self) -> None:
        self.stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        stream = self.stream.start_tls(ssl_context, server_hostname, self.clock.left(timeout))
        return BoundedStream(stream, self.clock)

    def get_extra_info(self, info: str) -> object:
        return self.stream.get_extra_info(info)


def too_large() -> FetchFailed:
    return FetchFailed(FailureKind.TOO_LARGE, f"the answer is larger than {MAX_BODY >> 20} MB")
