"""The one guarded fetcher: a single GET or POST to a checked address, within hard limits.

``Fetcher.look_up`` resolves a name once and judges every answer; ``get`` and ``post`` connect to
what was judged, with the original Host and SNI, and judge the address once more while connecting,
so that neither a flipping resolver nor a careless caller reaches a closed network. Redirects,
robots and pace live in ``visits``; nothing here follows anything, keeps a cookie or asks the
environment for a proxy.
"""

import hashlib
import ipaddress
import socket
import ssl
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

import certifi
import httpcore

from leadops.web import guard
from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.hostlist import NO_HOSTS, HostList
from leadops.web.network import MAX_BODY, Clock, GuardedNetwork, Route, too_large

MAX_RATIO = 100
RATIO_FLOOR = 64 * 1024  # small pages of repeated markup compress better than 1:100
MAX_SECONDS = 15.0
BODY_SECONDS = 2.0  # that the answer to a post may take after its status
MAX_ADDRESSES = 3
READABLE = frozenset(
    {
        "text/html",
        "text/plain",
        "text/xml",
        "application/xhtml+xml",
        "application/xml",
        "application/rss+xml",
        "application/atom+xml",
        "application/json",
        "application/ld+json",
        "application/feed+json",
    }
)
ACCEPT = "text/html, application/xhtml+xml, application/xml, application/json, text/plain"
_ZLIB_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": 15}

Resolver = Callable[[str, int], list[str]]


def system_resolver(host: str, port: int) -> list[str]:
    """Ask the operating system; the closing dot keeps search domains out."""
    answers = socket.getaddrinfo(f"{host}.", port, type=socket.SOCK_STREAM)
    return [str(answer[4][0]) for answer in answers]


@dataclass(frozen=True, slots=True)
class Response:
    """One answer, decoded and within the limits."""

    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        return _parameter(self.headers.get("content-type", ""), "charset")

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Fetcher:
    """How pages are read: who resolves names, which names are listed, under which name we come."""

    user_agent: str
    resolver: Resolver = system_resolver
    hosts: HostList = field(default_factory=lambda: NO_HOSTS)

    def look_up(self, host: str) -> Route:
        """Resolve a name once; one closed address among its answers spoils the name."""
        if place := self.hosts.get(host):
            return Route((place.address,), place.port, listed=True)
        addresses = self._resolve(host)
        for address in addresses:
            if why := guard.refusal(ipaddress.ip_address(address)):
                raise FetchFailed(FailureKind.ADDRESS, f"{host} leads to an address inside: {why}")
        return Route(tuple(dict.fromkeys(addresses))[:MAX_ADDRESSES])

    def _resolve(self, host: str) -> list[str]:
        if _is_address(host):
            return [host]
        if "." not in host:
            raise FetchFailed(FailureKind.ADDRESS, f"{host} is not a public name")
        try:
            addresses = self.resolver(host, 80)
        except socket.gaierror as error:
            raise _unresolved(host, error) from error
        except (OSError, UnicodeError) as error:
            raise FetchFailed(FailureKind.UNKNOWN_NAME, f"{host} cannot be looked up") from error
        if not addresses:
            raise FetchFailed(FailureKind.UNKNOWN_NAME, f"the name {host} does not exist")
        return addresses

    def get(
        self,
        target: guard.Target,
        route: Route,
        *,
        seconds: float = MAX_SECONDS,
        cut_at: int | None = None,
    ) -> Response:
        """Send one GET along the route; every limit that breaks is a ``FetchFailed``.

        With ``cut_at`` a longer body is not refused but ends there (robots.txt).

        A listed name is spoken to in plain http, whatever the URL says: the operator's server
        behind it has no certificate for an invented name.
        """
        clock = Clock(seconds)
        scheme = "http" if route.listed else target.scheme
        ask = _Ask("GET", _url(target, scheme), self._headers(target))
        with _answered(ask, route, clock, seconds) as answer:
            return _read(answer, clock, cut_at)

    def post(
        self,
        target: guard.Target,
        route: Route,
        *,
        body: bytes,
        headers: Iterable[tuple[str, str]],
        seconds: float,
        cut_at: int,
    ) -> Response:
        """Send one POST along the route; what breaks before a status came is a ``FetchFailed``.

        Of any answer at most ``cut_at`` bytes are read, unpacked by nobody. With its status an
        answer has said what it has to say: a body that drips or breaks off only loses its rest.
        """
        clock = Clock(seconds)
        named = [*self._headers(target, accept="*/*", coding="identity"), *headers]
        named.append(("Content-Length", str(len(body))))
        ask = _Ask("POST", _url(target, target.scheme), named, body)
        with _answered(ask, route, clock, seconds) as answer:
            clock.hurry(BODY_SECONDS)
            return Response(answer.status, _named(answer), _excerpt(answer, cut_at), clock.spent)

    def _headers(
        self, target: guard.Target, *, accept: str = ACCEPT, coding: str = "gzip"
    ) -> list[tuple[str, str]]:
        return [
            ("Host", target.authority),
            ("User-Agent", self.user_agent),
            ("Accept", accept),
            ("Accept-Encoding", coding),
            ("Connection", "close"),
        ]


@dataclass(frozen=True, slots=True)
class _Ask:
    """One request as it goes over the wire."""

    method: str
    url: httpcore.URL
    headers: list[tuple[str, str]]
    body: bytes | None = None


def _url(target: guard.Target, scheme: str) -> httpcore.URL:
    return httpcore.URL(scheme=scheme, host=target.host, port=target.port, target=target.path)


@contextmanager
def _answered(ask: _Ask, route: Route, clock: Clock, seconds: float) -> Iterator[httpcore.Response]:
    """Send the request along the route and hold the connection open while its answer is read."""
    with (
        _named_failures(ask.url.host.decode(), seconds),
        httpcore.ConnectionPool(
            ssl_context=_tls() if ask.url.scheme == b"https" else None,
            network_backend=GuardedNetwork(route, clock),
        ) as pool,
        pool.stream(ask.method, ask.url, headers=ask.headers, content=ask.body) as answer,
    ):
        yield answer


@contextmanager
def _named_failures(host: str, seconds: float) -> Iterator[None]:
    """Turn what the network layers raise into one ``FetchFailed`` with a sentence."""
    try:
        yield
    except httpcore.TimeoutException as error:
        sentence = f"{host} did not finish its answer in {seconds:.0f} s"
        raise FetchFailed(FailureKind.TIMEOUT, sentence) from error
    except httpcore.ConnectError as error:
        raise _unconnected(host, error) from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        sentence = f"{host} broke off or garbled its answer"
        raise FetchFailed(FailureKind.PROTOCOL, sentence) from error


def _unconnected(host: str, error: httpcore.ConnectError) -> FetchFailed:
    if "certificate" in str(error).lower():
        return FetchFailed(FailureKind.CERTIFICATE, f"the certificate of {host} is not valid")
    return FetchFailed(FailureKind.UNREACHABLE, f"{host} cannot be connected")


def _read(answer: httpcore.Response, clock: Clock, cut_at: int | None) -> Response:
    headers = _named(answer)
    stated = headers.get("content-length", "")
    if cut_at is None and stated.isdigit() and int(stated[:20]) > MAX_BODY:
        raise too_large()
    body = b""
    if answer.status == 200:
        body = b"".join(_bounded(_decoded(answer.iter_stream(), headers), cut_at))
    return Response(answer.status, headers, body, clock.spent)


def _named(answer: httpcore.Response) -> dict[str, str]:
    return {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers
    }


def _excerpt(answer: httpcore.Response, cut_at: int) -> bytes:
    read = b""
    try:
        for chunk in answer.iter_stream():
            read += chunk
            if len(read) >= cut_at:
                break
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, FetchFailed):
        pass
    return read[:cut_at]


def _bounded(chunks: Iterable[bytes], cut_at: int | None) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        yield chunk[: None if cut_at is None else cut_at - size]
        size += len(chunk)
        if cut_at is not None and size >= cut_at:
            return
        if size > MAX_BODY:
            raise too_large()


def _decoded(chunks: Iterable[bytes], headers: dict[str, str]) -> Iterator[bytes]:
    coding = headers.get("content-encoding", "identity").strip().lower()
    if coding in {"identity", ""}:
        return iter(chunks)
    if coding not in _ZLIB_WINDOW:
        raise FetchFailed(FailureKind.ENCODING, "the answer came in an encoding nobody asked for")
    return _inflated(chunks, zlib.decompressobj(_ZLIB_WINDOW[coding]))


def _inflated(chunks: Iterable[bytes], inflater: "zlib._Decompress") -> Iterator[bytes]:
    """Unpack in steps of 64 KB, so that a bomb is noticed long before it is unpacked."""
    packed = unpacked = 0
    try:
        for chunk in chunks:
            packed += len(chunk)
            rest = chunk
            while rest and not inflater.eof:
                part = inflater.decompress(rest, RATIO_FLOOR)
                rest = inflater.unconsumed_tail
                unpacked += len(part)
                if unpacked > max(RATIO_FLOOR, packed * MAX_RATIO):
                    raise FetchFailed(
                        FailureKind.ENCODING,
                        f"the answer unpacks to more than {MAX_RATIO} times its size",
                    )
                yield part
    except zlib.error as error:
        raise FetchFailed(FailureKind.ENCODING, "the packed answer cannot be unpacked") from error
    if not inflater.eof:
        raise FetchFailed(FailureKind.ENCODING, "the packed answer is cut off")


def _unresolved(host: str, error: socket.gaierror) -> FetchFailed:
    if error.errno == socket.EAI_AGAIN:
        return FetchFailed(FailureKind.NAME_SERVICE, f"the name service gave no answer for {host}")
    return FetchFailed(FailureKind.UNKNOWN_NAME, f"the name {host} does not exist")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _parameter(header: str, name: str) -> str:
    for part in header.split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == name:
            return value.strip().strip("\"'").lower()
    return ""


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certifi.where())
