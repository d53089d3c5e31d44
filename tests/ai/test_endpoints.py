"""Threat 9 for model servers: public over TLS, private only where the operator says so."""

from __future__ import annotations

import socket

import pytest

from leadops.ai import endpoints
from leadops.ai.errors import EndpointRefused
from leadops.ai.transport import AddressRefused


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.com/v1",
        "https://127.0.0.1/v1",
        "ftp://api.example.com/v1",
        "https://user:pw@api.example.com/v1",
        "https://api.example.com:8443/v1",
        "https://0x7f.1/v1",
        "https://2130706433/v1",
        "javascript:alert(1)",
        "https://api.example.com:99999/v1",
        "https://[::1/v1",
        "",
        "https://api.example.com\\@127.0.0.1/v1",
    ],
)
def test_checked_url_or_its_connect_is_refused(url, settings):
    settings.ALLOW_PRIVATE = []

    with pytest.raises((EndpointRefused, AddressRefused)) as caught:
        plain = endpoints.checked_url(url)
        endpoints.address_of(plain.partition("://")[2].partition("/")[0], 443)

    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("text", ["not a url", "api.example.com/v1", "ftp://api.example.com", ""])
def test_checked_url_of_no_address_says_so(text, settings):
    settings.ALLOW_PRIVATE = []

    with pytest.raises(EndpointRefused, match=r"^This is no web address\."):
        endpoints.checked_url(text)


def test_checked_url_takes_the_operators_private_server(settings):
    settings.ALLOW_PRIVATE = ["127.0.0.1:8081"]

    assert endpoints.checked_url("http://127.0.0.1:8081/v1/") == "http://127.0.0.1:8081/v1"
    assert endpoints.address_of("127.0.0.1", 8081) == "127.0.0.1"


def test_checked_url_of_another_port_stays_refused(settings):
    settings.ALLOW_PRIVATE = ["127.0.0.1:8081"]

    with pytest.raises(EndpointRefused):
        endpoints.checked_url("http://127.0.0.1:8082/v1")
    with pytest.raises(AddressRefused):
        endpoints.address_of("127.0.0.1", 8082)


def answers(*addresses):
    def getaddrinfo(host, port, **_):
        return [
            (socket.AF_INET6 if ":" in a else socket.AF_INET, 1, 6, "", (a, port))
            for a in addresses
        ]

    return getaddrinfo


@pytest.mark.parametrize(
    "found",
    [
        ["10.0.0.1"],
        ["93.184.216.34", "10.0.0.1"],
        ["169.254.169.254"],
        ["100.64.0.1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["fe80::1%eth0"],
        ["224.0.0.1"],
    ],
)
def test_address_of_refuses_a_name_with_any_closed_answer(found, settings, monkeypatch):
    settings.ALLOW_PRIVATE = []
    monkeypatch.setattr(endpoints.socket, "getaddrinfo", answers(*found))

    with pytest.raises(AddressRefused):
        endpoints.address_of("api.example.com", 443)


def test_address_of_public_answers_is_the_first(settings, monkeypatch):
    settings.ALLOW_PRIVATE = []
    monkeypatch.setattr(endpoints.socket, "getaddrinfo", answers("93.184.216.34", "1.1.1.1"))

    assert endpoints.address_of("api.example.com", 443) == "93.184.216.34"
