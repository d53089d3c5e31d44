"""The road to a model server: one checked address, one deadline, one cap on bytes.

The client library's own timeouts restart with every chunk and it reads answers of any size;
here the whole exchange ends by a deadline and no more than `max_bytes` are ever held.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable

import httpcore2
import httpx2

CONNECT_SECONDS = 10.0

# (host, port) -> the one address to connect to; raises when any answer may not be connected.
Guard = Callable[[str, int], str]


class RoadClosed(Exception):
    """Why an exchange was ended by us."""


class AddressRefused(RoadClosed):
    """Raised by a guard: this address may not be connected; the message is a sentence."""


class AnswerTooLarge(RoadClosed):
    """The server sent more than an answer may hold."""


class DeadlinePassed(TimeoutError):
    """The exchange was not over when its time was."""


TROUBLE = (
    RoadClosed,
    OSError,
    httpcore2.NetworkError,
    httpcore2.TimeoutException,
    httpcore2.ProtocolError,
    httpcore2.UnsupportedProtocol,
)


class _Stream(httpcore2.NetworkStream):
    """A connection that counts what it reads and never waits past the deadline."""

    def __init__(
        self, inner: httpcore2.NetworkStream, *, deadline: float, allowance: list[int]
    ) -> None:
        self._inner = inner
        self._deadline = deadline
        self._allowance = allowance

    def _left(self, timeout: float | None) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise DeadlinePassed
        return left if timeout is None else min(left, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._inner.read(max_bytes, self._left(timeout))
        self._allowance[0] -= len(data)
        if self._allowance[0] < 0:
            raise AnswerTooLarge
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._left(timeout))
        return _Stream(inner, deadline=self._deadline, allowance=self._allowance)

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


class _Backend(httpcore2.NetworkBackend):
    """Connect only to the address the guard returned; the name is never resolved again."""

    def __init__(self, guard: Guard, *, deadline: float, max_bytes: int) -> None:
        self._guard = guard
        self._deadline = deadline
        self._allowance = [max_bytes]
        self._inner = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        address = self._guard(host, port)
        left = min(timeout or CONNECT_SECONDS, self._deadline - time.monotonic())
        if left <= 0:
            raise DeadlinePassed
        stream = self._inner.connect_tcp(address, port, left, local_address, socket_options)
        return _Stream(stream, deadline=self._deadline, allowance=self._allowance)


class GuardedTransport(httpx2.BaseTransport):
    """One exchange with a model server: guarded connect, total time, capped answer, no proxy."""

    def __init__(self, guard: Guard, *, seconds: float, max_bytes: int) -> None:
        self._guard = guard
        self._seconds = seconds
        self._max_bytes = max_bytes

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Make one exchange; every failure is a TransportError whose cause tells which."""
        try:
            return self._exchange(request)
        except TROUBLE as error:
            raise httpx2.TransportError(str(error)) from error

    def _exchange(self, request: httpx2.Request) -> httpx2.Response:
        deadline = time.monotonic() + self._seconds
        backend = _Backend(self._guard, deadline=deadline, max_bytes=self._max_bytes)
        # An encoded answer could unpack to any size, so none is asked for.
        request.headers["accept-encoding"] = "identity"
        with httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(trust_env=False), network_backend=backend
        ) as pool:
            answer = pool.request(
                request.method,
                str(request.url),
                headers=list(request.headers.raw),
                content=request.read(),
                extensions={"timeout": {"connect": CONNECT_SECONDS}},
            )
        encoding = httpx2.Headers(answer.headers).get("content-encoding", "identity")
        if encoding.casefold() not in ("", "identity"):
            raise httpx2.DecodingError("The answer came packed, which was not asked for.")
        return httpx2.Response(answer.status, headers=answer.headers, content=answer.content)
