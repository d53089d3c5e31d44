"""A web server on loopback that behaves as badly as it is told, and remembers who came."""

import gzip
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Behaviour = Callable[[socket.socket], None]


def answer(
    body: bytes = b"",
    *,
    status: int = 200,
    kind: str | None = "text/html; charset=utf-8",
    **headers: str,
) -> bytes:
    """Build one well-formed HTTP answer; header names take ``_`` for ``-``."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}"]
    if kind is not None:
        lines.append(f"Content-Type: {kind}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def redirect(to: str, status: int = 302) -> bytes:
    return answer(status=status, Location=to)


def packed(body: bytes) -> bytes:
    return answer(gzip.compress(body), Content_Encoding="gzip")


def never_ending(piece: bytes = b"<p>more</p>", pause: float = 0.0) -> Behaviour:
    """Begin a page and go on for as long as anybody listens."""

    def behave(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 X\r\nContent-Type: text/html\r\n\r\n")
        while True:
            connection.sendall(piece)
            time.sleep(pause)

    return behave


def silent(connection: socket.socket) -> None:
    """Take the request and say nothing until the other side leaves."""
    connection.recv(1)


def raw(data: bytes) -> Behaviour:
    return lambda connection: connection.sendall(data)


@dataclass
class FakeWeb:
    """What it serves, by ``host/path``, ``/path`` or ``*``, and the log of what was asked."""

    port: int
    pages: dict[str, bytes | Behaviour] = field(default_factory=dict)
    log: list[tuple[float, str, str]] = field(default_factory=list)
    connections: int = 0
    headers: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    def asked(self, *, robots: bool = False) -> list[str]:
        """List ``host/path`` of what was asked, robots.txt only where wanted."""
        return [
            host + path for _, host, path in self.log if robots or not path.endswith("/robots.txt")
        ]

    def serve(self, connection: socket.socket) -> None:
        self.connections += 1
        with connection:
            request = _request(connection)
            if not request:
                return
            request, _, body = request.partition("\r\n\r\n")
            line, _, head = request.partition("\r\n")
            path = line.split(" ")[1] if " " in line else ""
            host = next(
                (h[5:].strip() for h in head.split("\r\n") if h.lower().startswith("host:")), ""
            )
            self.log.append((time.monotonic(), host, path))
            self.headers.append(head)
            self.bodies.append(body.encode("latin-1"))
            page = self.pages.get(host + path) or self.pages.get(path) or self._default(path)
            try:
                page(connection) if callable(page) else connection.sendall(page)
            except OSError:
                return

    def _default(self, path: str) -> bytes | Behaviour:
        if path == "/robots.txt":
            return answer(status=404)
        return self.pages.get("*") or answer(status=404)


def _request(connection: socket.socket) -> str:
    connection.settimeout(30)
    data = b""
    while not _is_whole(data):
        try:
            piece = connection.recv(4096)
        except OSError:
            return ""
        if not piece:
            return ""
        data += piece
    return data.decode("latin-1")


def _is_whole(data: bytes) -> bool:
    head, found, body = data.partition(b"\r\n\r\n")
    stated = re.search(rb"(?im)^content-length: *([0-9]+)", head)
    return bool(found) and len(body) >= (int(stated[1]) if stated else 0)


@contextmanager
def running(pages: dict[str, bytes | Behaviour] | None = None) -> Iterator[FakeWeb]:
    """Serve on a free loopback port until the block ends."""
    with socket.create_server(("127.0.0.1", 0), backlog=256) as server:
        web = FakeWeb(server.getsockname()[1], dict(pages or {}))
        threading.Thread(target=_accept, args=(server, web), daemon=True).start()
        yield web
        server.close()


def _accept(server: socket.socket, web: FakeWeb) -> None:
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        threading.Thread(target=web.serve, args=(connection,), daemon=True).start()
