import datetime as dt
import gzip
import hashlib
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import httpcore
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from leadops.web import fetching, guard, network
from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.fetching import Fetcher, Response
from leadops.web.hostlist import Place
from leadops.web.network import Route
from tests.fakes import fakeweb

AGENT = "leadops/0.1 (+https://operator.example/contact)"


@pytest.fixture
def web() -> Iterator[fakeweb.FakeWeb]:
    with fakeweb.running() as server:
        yield server


def listed(web: fakeweb.FakeWeb) -> Fetcher:
    return Fetcher(AGENT, hosts={"quay.example": Place("127.0.0.1", web.port)})


def get(web: fakeweb.FakeWeb, url: str = "http://quay.example/", **limits: float) -> Response:
    fetcher = listed(web)
    target = guard.parse(url)
    return fetcher.get(target, fetcher.look_up(target.host), **limits)


def failure(web: fakeweb.FakeWeb, **limits: float) -> FetchFailed:
    with pytest.raises(FetchFailed) as failed:
        get(web, **limits)
    assert failed.value.sentence == str(failed.value)
    return failed.value


def test_get_reads_a_page_with_our_own_name_and_the_original_host(web: fakeweb.FakeWeb) -> None:
    web.pages["/a?b=c"] = fakeweb.answer(b"<p>hello</p>", X_Odd="1")

    response = get(web, "https://quay.example/a?b=c")

    assert (response.status, response.body) == (200, b"<p>hello</p>")
    assert (response.content_type, response.charset) == ("text/html", "utf-8")
    assert response.sha256 == hashlib.sha256(b"<p>hello</p>").hexdigest()
    assert web.asked() == ["quay.example/a?b=c"]
    assert f"User-Agent: {AGENT}" in web.headers[0]
    assert "Cookie" not in web.headers[0]


def test_get_ignores_proxies_of_the_environment(
    web: fakeweb.FakeWeb, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.pages["/"] = fakeweb.answer(b"direct")
    with fakeweb.running({"*": fakeweb.answer(b"proxied")}) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")

        response = get(web)

    assert (response.body, proxy.connections) == (b"direct", 0)


def test_get_unpacks_gzip_and_deflate(web: fakeweb.FakeWeb) -> None:
    page = b"<p>packed</p>" * 50
    web.pages["/g"] = fakeweb.packed(page)
    web.pages["/d"] = fakeweb.answer(zlib.compress(page), Content_Encoding="deflate")

    assert get(web, "http://quay.example/g").body == page
    assert get(web, "http://quay.example/d").body == page


def test_get_has_no_body_for_other_answers(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.answer(b"gone", status=404)

    response = get(web)

    assert (response.status, response.body, response.charset) == (404, b"", "utf-8")


def test_content_type_without_charset(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.answer(b"x", kind='text/HTML; boundary=a; Charset="ISO-8859-1"')
    web.pages["/none"] = fakeweb.answer(b"x", kind=None)

    assert get(web).charset == "iso-8859-1"
    assert get(web, "http://quay.example/none").content_type == ""
    assert get(web, "http://quay.example/none").charset == ""


def test_get_stops_a_page_that_never_ends(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.never_ending(b"x" * 65536)

    assert failure(web).kind is FailureKind.TOO_LARGE


def test_get_stops_a_page_that_drips(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.never_ending(b"x", pause=0.05)
    started = time.monotonic()

    failed = failure(web, seconds=0.5)

    assert failed.kind is FailureKind.TIMEOUT
    assert time.monotonic() - started < 20


def test_get_stops_a_header_that_drips(web: fakeweb.FakeWeb) -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 X\r\n")
        while True:
            connection.sendall(b"a: b\r\n")
            time.sleep(0.05)

    web.pages["/"] = drip

    assert failure(web, seconds=0.5).kind is FailureKind.TIMEOUT


def test_get_stops_an_endless_row_of_interim_answers(web: fakeweb.FakeWeb) -> None:
    def interim(connection: socket.socket) -> None:
        while True:
            connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n" * 1000)

    web.pages["/"] = interim

    assert failure(web, seconds=2).kind in {FailureKind.TIMEOUT, FailureKind.TOO_LARGE}


def test_get_stops_at_silence(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.silent

    failed = failure(web, seconds=0.3)

    assert failed.kind is FailureKind.TIMEOUT
    assert failed.sentence == "quay.example did not finish its answer in 0 s"


def test_get_refuses_a_stated_length_over_the_limit(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.raw(b"HTTP/1.1 200 X\r\nContent-Length: 999999999999\r\n\r\n")

    failed = failure(web)

    assert (failed.kind, failed.sentence) == (
        FailureKind.TOO_LARGE,
        "the answer is larger than 5 MB",
    )


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\nshort",
        b"HTTP/1.1 200 X\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 X\r\nContent-Length: -5\r\n\r\nab",
        b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nab",
        b"HTTP/1.1 200 X\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        b"SSH-2.0-OpenSSH_9\r\n\r\n",
        b"",
        b"HTTP/1.1 200 X\r\n" + b"a: " + b"b" * 200_000,
    ],
)
def test_get_names_a_garbled_answer(web: fakeweb.FakeWeb, answer: bytes) -> None:
    web.pages["/"] = fakeweb.raw(answer)

    assert failure(web).kind is FailureKind.PROTOCOL


def test_get_believes_the_shorter_of_length_and_body(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.raw(b"HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\nab<script>")

    assert get(web).body == b"ab"


def test_get_stops_a_bomb_before_it_is_unpacked(web: fakeweb.FakeWeb) -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    web.pages["/"] = fakeweb.answer(bomb, Content_Encoding="gzip")
    started = time.monotonic()

    failed = failure(web)

    assert (failed.kind, failed.sentence) == (
        FailureKind.ENCODING,
        "the answer unpacks to more than 100 times its size",
    )
    assert time.monotonic() - started < 20


def test_get_stops_a_page_that_unpacks_over_the_limit(web: fakeweb.FakeWeb) -> None:
    pages = b"".join(str(number).encode() for number in range(1_200_000))
    web.pages["/"] = fakeweb.packed(pages)

    assert failure(web).kind is FailureKind.TOO_LARGE


def test_get_allows_a_small_page_of_repeated_markup(web: fakeweb.FakeWeb) -> None:
    page = b"<br>" * 12_000
    web.pages["/"] = fakeweb.packed(page)

    assert get(web).body == page


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (b"not packed", "gzip"),
        (gzip.compress(b"cut off" * 99, mtime=0)[:-12], "gzip"),
        (b"", "gzip"),
        (b"x", "br"),
        (b"x", "gzip, gzip"),
    ],
)
def test_get_names_a_body_that_cannot_be_unpacked(
    web: fakeweb.FakeWeb, body: bytes, coding: str
) -> None:
    web.pages["/"] = fakeweb.answer(body, Content_Encoding=coding)

    assert failure(web).kind is FailureKind.ENCODING


def test_get_cuts_where_it_is_told(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.answer(b"x" * 7_000_000)

    assert len(get(web, cut_at=1000).body) == 1000


def test_get_cuts_nothing_off_a_shorter_body(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.answer(b"x" * 10)

    assert get(web, cut_at=1000).body == b"x" * 10


def test_get_names_a_host_that_nobody_serves() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    fetcher = Fetcher(AGENT, hosts={"quay.example": Place("127.0.0.1", port)})
    target = guard.parse("http://quay.example/")

    with pytest.raises(FetchFailed) as failed:
        fetcher.get(target, fetcher.look_up("quay.example"))

    assert (failed.value.kind, failed.value.sentence) == (
        FailureKind.UNREACHABLE,
        "quay.example cannot be connected",
    )


def test_get_tries_the_next_address(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.answer(b"second")
    route = Route(("::1", "127.0.0.1"), web.port, listed=True)

    response = Fetcher(AGENT).get(guard.parse("http://quay.example/"), route)

    assert response.body == b"second"


def test_get_without_addresses_connects_nowhere() -> None:
    with pytest.raises(FetchFailed) as failed:
        Fetcher(AGENT).get(guard.parse("http://quay.example/"), Route(()))

    assert failed.value.kind is FailureKind.UNREACHABLE


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_get_judges_the_address_again_while_connecting(web: fakeweb.FakeWeb, scheme: str) -> None:
    route = Route(("127.0.0.1",), web.port)

    with pytest.raises(FetchFailed) as failed:
        Fetcher(AGENT).get(guard.parse(f"{scheme}://quay.example/"), route)

    assert failed.value.kind is FailureKind.ADDRESS
    assert web.connections == 0


# Names


def answers(*addresses: str) -> Fetcher:
    return Fetcher(AGENT, resolver=lambda _host, _port: list(addresses))


def test_look_up_keeps_three_different_addresses() -> None:
    fetcher = answers("8.8.8.8", "8.8.8.8", "1.1.1.1", "2606:4700::1111", "9.9.9.9")

    assert fetcher.look_up("quay.example") == Route(("8.8.8.8", "1.1.1.1", "2606:4700::1111"))


@pytest.mark.parametrize(
    "mixed",
    [
        ("127.0.0.1",),
        ("8.8.8.8", "127.0.0.1"),
        ("8.8.8.8", "2606:4700::1111", "::1"),
        ("2606:4700::1111", "::ffff:10.0.0.1"),
        ("169.254.169.254", "8.8.8.8"),
        ("8.8.8.8", "64:ff9b::7f00:1"),
        ("8.8.8.8", "fe80::1%eth0"),
    ],
)
def test_look_up_refuses_a_name_with_one_closed_address(mixed: tuple[str, ...]) -> None:
    with pytest.raises(FetchFailed) as failed:
        answers(*mixed).look_up("quay.example")

    assert failed.value.kind is FailureKind.ADDRESS
    assert "quay.example leads to an address inside" in failed.value.sentence


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "::1", "169.254.169.254", "::ffff:7f00:1", "0.0.0.0"]
)
def test_look_up_judges_a_literal_without_asking(host: str) -> None:
    asked: list[str] = []

    with pytest.raises(FetchFailed) as failed:
        Fetcher(AGENT, resolver=lambda name, _port: asked.append(name) or []).look_up(host)

    assert (failed.value.kind, asked) == (FailureKind.ADDRESS, [])


def test_look_up_takes_a_public_literal() -> None:
    assert Fetcher(AGENT).look_up("8.8.8.8") == Route(("8.8.8.8",))


def test_look_up_refuses_a_name_without_a_dot() -> None:
    with pytest.raises(FetchFailed) as failed:
        Fetcher(AGENT).look_up("localhost")

    assert failed.value.sentence == "localhost is not a public name"


def test_look_up_of_a_listed_name_asks_nobody() -> None:
    fetcher = Fetcher(AGENT, resolver=lambda *_: [], hosts={"intern": Place("127.0.0.1", 8100)})

    assert fetcher.look_up("intern") == Route(("127.0.0.1",), 8100, listed=True)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), FailureKind.UNKNOWN_NAME),
        (socket.gaierror(socket.EAI_AGAIN, "later"), FailureKind.NAME_SERVICE),
        (OSError("odd"), FailureKind.UNKNOWN_NAME),
        (UnicodeError("odd"), FailureKind.UNKNOWN_NAME),
    ],
)
def test_look_up_names_why_there_is_no_address(error: Exception, kind: FailureKind) -> None:
    def refuse(_host: str, _port: int) -> list[str]:
        raise error

    with pytest.raises(FetchFailed) as failed:
        Fetcher(AGENT, resolver=refuse).look_up("quay.example")

    assert failed.value.kind is kind


def test_look_up_without_answers_is_an_unknown_name() -> None:
    with pytest.raises(FetchFailed) as failed:
        answers().look_up("quay.example")

    assert failed.value.sentence == "the name quay.example does not exist"


def test_system_resolver_asks_for_the_full_name() -> None:
    with pytest.raises(OSError):
        fetching.system_resolver("name.invalid", 80)


def test_system_resolver_lists_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def edge(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(0, 0, 0, "", ("8.8.8.8", port))]

    monkeypatch.setattr(socket, "getaddrinfo", edge)

    assert fetching.system_resolver("quay.example", 80) == ["8.8.8.8"]
    assert asked == ["quay.example."]


def test_rebinding_resolver_never_reaches_the_canary(web: fakeweb.FakeWeb) -> None:
    """Flips public -> 127.0.0.1 on every second query, 500 times: 0 connections (threat 9)."""
    flips = iter(["8.8.8.8", "127.0.0.1"] * 500)
    fetcher = Fetcher(AGENT, resolver=lambda *_: [next(flips)])
    target = guard.Target("http", "flip.example", web.port, "/")

    for _ in range(500):
        checked = fetcher.look_up("flip.example")
        assert checked == Route(("8.8.8.8",))
        with pytest.raises(FetchFailed):
            fetcher.get(target, fetcher.look_up("flip.example"))

    assert web.connections == 0


# Transport security


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "quay.example")])
    now = dt.datetime.now(dt.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("quay.example")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "both.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + built.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture
def secure_port(certificate: Path) -> Iterator[int]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                try:
                    with context.wrap_socket(connection, server_side=True) as secure:
                        secure.recv(4096)
                        secure.sendall(fakeweb.answer(b"secure"))
                except OSError:
                    continue

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]
        server.close()


def secure_get(port: int, monkeypatch: pytest.MonkeyPatch) -> Response:
    monkeypatch.setattr(guard, "CLOSED_V4", ())
    monkeypatch.setattr(ipaddress.IPv4Address, "is_global", True)
    return Fetcher(AGENT).get(
        guard.parse("https://quay.example/"), Route(("127.0.0.1",), port), seconds=1
    )


def test_get_speaks_tls_with_the_original_name(
    secure_port: int, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        fetching, "_tls", lambda: ssl.create_default_context(cafile=str(certificate))
    )

    response = secure_get(secure_port, monkeypatch)

    assert response.body == b"secure"


def test_get_names_a_certificate_that_nobody_vouches_for(
    secure_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FetchFailed) as failed:
        secure_get(secure_port, monkeypatch)

    assert (failed.value.kind, failed.value.sentence) == (
        FailureKind.CERTIFICATE,
        "the certificate of quay.example is not valid",
    )


def test_get_names_a_host_without_tls(
    web: fakeweb.FakeWeb, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.pages["*"] = fakeweb.answer(b"plain")

    with pytest.raises(FetchFailed) as failed:
        secure_get(web.port, monkeypatch)

    assert failed.value.kind in {FailureKind.UNREACHABLE, FailureKind.PROTOCOL, FailureKind.TIMEOUT}


def test_bounded_stream_counts_what_came() -> None:
    class Flood(httpcore.NetworkStream):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            return b"x" * max_bytes

    stream = network.BoundedStream(Flood(), network.Clock(5))
    stream.read(network.MAX_WIRE)

    with pytest.raises(FetchFailed) as failed:
        stream.read(1)

    assert failed.value.kind is FailureKind.TOO_LARGE
