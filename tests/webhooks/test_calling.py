"""One call to an endpoint that misbehaves on command; addresses inside are never reached."""

import json
import time

import pytest

from leadops.webhooks import signing
from leadops.webhooks.calling import call, checked_target
from leadops.webhooks.errors import AddressRefused
from tests.fakes import fakeweb

SECRET = signing.new_secret()
BODY = '{"type":"webhook.test","data":{"name":"Zoë"}}'


@pytest.fixture
def web(settings):
    with fakeweb.running() as server:
        settings.ALLOW_PRIVATE = [f"127.0.0.1:{server.port}"]
        yield server


def send(web, path="/hook"):
    return call(
        f"http://127.0.0.1:{web.port}{path}", secrets=[SECRET], message_id="msg_1", body=BODY
    )


def headers_of(web, number=0) -> dict[str, str]:
    lines = (line.partition(": ") for line in web.headers[number].split("\r\n") if line)
    return {name.lower(): value for name, _, value in lines}


def test_a_message_goes_signed_and_is_taken(web):
    web.pages["/hook?x=1"] = fakeweb.answer(b"thank you", status=202)

    answer = send(web, "/hook?x=1")

    assert (answer.is_taken, answer.code, answer.words) == (True, 202, "thank you")
    told = headers_of(web)
    assert told["content-type"] == "application/json"
    assert told["content-length"] == str(len(BODY.encode()))
    assert json.loads(web.bodies[0]) == json.loads(BODY)
    assert signing.verified_id([SECRET], told, web.bodies[0], now=time.time()) == "msg_1"


@pytest.mark.parametrize("status", [400, 401, 404, 410, 429, 500, 503])
def test_any_other_status_is_a_failure_with_its_words(web, status):
    web.pages["/hook"] = fakeweb.answer(b"no <b>\x00\x1b[31m\n\n way</b>", status=status)

    answer = send(web)

    assert (answer.is_taken, answer.code) == (False, status)
    assert answer.words == "no <b> [31m way</b>"


def test_a_redirect_is_a_failure_and_nobody_follows_it(web):
    web.pages["/hook"] = fakeweb.redirect(f"http://127.0.0.1:{web.port}/other", status=307)

    answer = send(web)

    assert (answer.is_taken, answer.code) == (False, 307)
    assert "redirect" in answer.words
    assert web.connections == 1


def test_a_throttling_endpoint_says_how_long_to_rest(web):
    web.pages["/hook"] = fakeweb.answer(status=429, Retry_After="90")
    assert send(web).rest == 90

    web.pages["/hook"] = fakeweb.answer(status=429, Retry_After="Sat, 21 Nov 2026 04:00:00 GMT")
    assert send(web).rest == 0

    web.pages["/hook"] = fakeweb.answer(status=400, Retry_After="90")
    assert send(web).rest == 0


def test_a_silent_endpoint_is_left_after_the_limit(web, monkeypatch):
    monkeypatch.setattr("leadops.webhooks.calling.SECONDS", 0.3)
    web.pages["/hook"] = fakeweb.silent
    started = time.monotonic()

    answer = send(web)

    assert (answer.is_taken, answer.code) == (False, None)
    assert "did not finish" in answer.words
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("piece", [b"x", b"x" * 65536])
def test_a_body_that_drips_or_never_ends_costs_its_rest_and_little_time(web, piece):
    web.pages["/hook"] = fakeweb.never_ending(piece, pause=0.05)
    started = time.monotonic()

    answer = send(web)

    assert answer.is_taken
    assert set(answer.words) == {"x"}
    assert len(answer.words) <= 300
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("data", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 X\r\nContent-Le"])
def test_an_answer_that_breaks_off_before_its_status_is_a_failure(web, data):
    web.pages["/hook"] = fakeweb.raw(data)

    answer = send(web)

    assert (answer.is_taken, answer.code) == (False, None)


def test_a_closed_port_is_a_failure(settings):
    settings.ALLOW_PRIVATE = ["127.0.0.1:9"]

    answer = call("http://127.0.0.1:9/", secrets=[SECRET], message_id="msg_1", body=BODY)

    assert (answer.is_taken, answer.code) == (False, None)


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.com/",
        "https://user@hooks.example.com/",
        "https://hooks.example.com:8443/",
        "ftp://hooks.example.com/",
        "https://0x7f.1/",
        "https://2130706433/",
        "//hooks.example.com/",
        "hooks",
        "",
        "http://127.0.0.1:65536/",
        "http://[::1",
    ],
)
def test_an_address_that_is_no_public_https_is_refused(url):
    with pytest.raises(AddressRefused):
        checked_target(url)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "100.64.0.1",
        "0.0.0.0",
    ],
)
def test_an_address_inside_is_never_connected(host):
    answer = call(f"https://{host}/", secrets=[SECRET], message_id="msg_1", body=BODY)

    assert (answer.is_taken, answer.code) == (False, None)
    assert "not a public address" in answer.words


def test_of_an_open_address_the_scheme_is_named_before_its_port():
    with pytest.raises(AddressRefused) as refused:
        checked_target("http://localhost:1/x")

    assert "over https only" in refused.value.sentence


def test_only_the_listed_port_of_a_private_host_is_called(web):
    with pytest.raises(AddressRefused):
        checked_target(f"http://127.0.0.1:{web.port + 1}/")
    with pytest.raises(AddressRefused):
        checked_target(f"http://a@127.0.0.1:{web.port}/")


def test_a_public_address_keeps_its_path_and_query():
    assert str(checked_target(" https://hooks.example.com/a b?c=d ")) == (
        "https://hooks.example.com/a%20b?c=d"
    )
