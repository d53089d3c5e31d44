"""The caller's address: what proxies of ours say counts, what the caller says does not."""

import pytest
from django.core.cache import cache
from django.test import Client, RequestFactory

from leadops.accounts.callers import caller_address, caller_group


def asked(forwarded: str | None = None, direct: str = "192.0.2.1"):
    headers = {} if forwarded is None else {"X-Forwarded-For": forwarded}
    return RequestFactory().get("/", headers=headers, REMOTE_ADDR=direct)


@pytest.mark.parametrize(
    ("proxies", "forwarded", "expected"),
    [
        (0, None, "192.0.2.1"),
        (0, "198.51.100.7", "192.0.2.1"),
        (1, None, "192.0.2.1"),
        (1, "198.51.100.7", "198.51.100.7"),
        (1, "203.0.113.9, 198.51.100.7", "198.51.100.7"),
        (2, "203.0.113.9, 198.51.100.7, 10.0.0.2", "198.51.100.7"),
        (2, "198.51.100.7", "192.0.2.1"),
        (1, "198.51.100.7:4711", "198.51.100.7"),
        (1, "[2001:db8::1]:4711", "2001:db8::1"),
        (1, "::ffff:198.51.100.7", "198.51.100.7"),
        (1, "unknown", "192.0.2.1"),
        (1, "", "192.0.2.1"),
        (1, "<script>", "192.0.2.1"),
    ],
)
def test_address_is_what_the_outermost_trusted_proxy_saw(settings, proxies, forwarded, expected):
    settings.TRUSTED_PROXIES = proxies

    assert caller_address(asked(forwarded)) == expected


def test_connection_without_an_address_is_one_caller(settings):
    assert caller_address(asked(direct="")) == "0.0.0.0"


def test_network_of_64_bits_is_one_caller(settings):
    settings.TRUSTED_PROXIES = 1

    groups = {caller_group(asked(f"2001:db8:1:2::{number:x}")) for number in range(50)}

    assert groups == {"2001:db8:1:2::/64"}
    assert caller_group(asked("198.51.100.7")) == "198.51.100.7"


def guess(number: int, email: str) -> int:
    client = Client(REMOTE_ADDR="192.0.2.1", headers={"X-Forwarded-For": f"198.51.100.{number}"})
    return client.post("/sign-in/", {"login": email, "password": "guess"}).status_code


@pytest.mark.parametrize(("proxies", "evaluated"), [(0, 10), (1, 30)])
def test_guessers_behind_a_proxy_are_told_apart_only_where_it_is_trusted(
    people, settings, proxies, evaluated
):
    cache.clear()
    settings.TRUSTED_PROXIES = proxies

    statuses = [guess(number, f"person{number}@quay.example") for number in range(30)]

    assert statuses.count(422) == evaluated
