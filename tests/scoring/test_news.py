"""Whose date a headline has, on pages as real sites lay them out."""

import datetime as dt

import pytest

from scoring import pages, signals
from scoring.company import Company
from scoring.facts import home_of
from scoring.pages import SitePage
from scoring.same_news import once

TODAY = dt.date(2026, 11, 20)
ACME = Company("Acme", "acme.example")


def page_of(html: str, path: str = "news") -> SitePage:
    return pages.read(html.encode(), url=f"https://acme.example/{path}")


def dated(html: str, path: str = "news", read_on: dt.date | None = None) -> list[tuple[str, str]]:
    found = once(signals.found([page_of(html, path)], [], [], ACME, TODAY, read_on))
    return sorted((s.kind.value, s.event_date) for s in found)


@pytest.mark.parametrize(
    ("path", "home"),
    [
        ("", "home"),
        ("news/", "press"),
        ("en/careers/", "careers"),
        ("about/", "about"),
        ("services/", "other"),
        ("home/", "home"),
    ],
)
def test_an_address_that_ends_in_a_slash_is_the_page_it_names(path: str, home: str) -> None:
    assert home_of(page_of("<p>Acme</p>", path)) == home


def test_the_header_and_footer_of_an_article_are_part_of_it() -> None:
    html = (
        "<header><p>Acme moves freight</p></header><article><header><h3>Acme opens new office in "
        "Denver</h3></header><footer>12 May 2026</footer></article><footer>Acme 2026</footer>"
    )

    assert [b.region for b in page_of(html).blocks] == ["header", "main", "main", "footer"]
    assert dated(html) == [("expansion", "2026-05-12")]
