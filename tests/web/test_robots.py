import datetime as dt

import pytest
import time_machine

from leadops.web import guard
from leadops.web.robots import MemoryRobots, Robots

NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)


def robots(body: str, status: int = 200) -> Robots:
    return Robots("https://quay.example", status, body, NOW)


def allowed(body: str, path: str, status: int = 200) -> bool:
    return robots(body, status).allows(guard.parse(f"https://quay.example{path}"))


@pytest.mark.parametrize(
    ("body", "path", "verdict"),
    [
        ("", "/", True),
        ("User-agent: *\nDisallow: /", "/", False),
        ("User-agent: *\nDisallow:", "/", True),
        ("User-agent: *\nDisallow: /private", "/private/x", False),
        ("User-agent: *\nDisallow: /private", "/public", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdfx", True),
        ("User-agent: leadops\nDisallow: /\n\nUser-agent: *\nDisallow:", "/", False),
        ("User-agent: LeadOps\nDisallow: /", "/", False),
        ("User-agent: other\nDisallow: /", "/", True),
        ("user-AGENT:*\ndisALLOW:/x # why", "/x", False),
        ("\ufeffUser-agent: *\nDisallow: /", "/", False),
        ("<html>no rules here</html>", "/", True),
        ("User-agent: *\nDisallow: /%C3%BC", "/ü", False),
    ],
)
def test_allows_what_the_file_allows(body: str, path: str, verdict: bool) -> None:
    assert allowed(body, path) is verdict


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 429, 451])
def test_client_errors_allow_everything(status: int) -> None:
    assert allowed("User-agent: *\nDisallow: /", "/", status) is True


@pytest.mark.parametrize("status", [0, 500, 502, 503, 504, 599])
def test_server_errors_and_silence_forbid_everything(status: int) -> None:
    assert allowed("", "/", status) is False
    assert robots("", status).forbids_all is True


def test_an_answer_is_kept_a_day_and_silence_ten_minutes() -> None:
    assert robots("").expires_at == NOW + dt.timedelta(hours=24)
    assert robots("", 503).expires_at == NOW + dt.timedelta(minutes=10)


def test_memory_forgets_what_expired() -> None:
    memory = MemoryRobots()
    memory.keep(robots("kept"))

    with time_machine.travel(NOW + dt.timedelta(hours=23), tick=False):
        fresh = memory.fresh("https://quay.example")
    with time_machine.travel(NOW + dt.timedelta(hours=25), tick=False):
        stale = memory.fresh("https://quay.example")

    assert (fresh, stale) == (robots("kept"), None)
    assert memory.fresh("https://other.example") is None
