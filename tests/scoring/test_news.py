"""Whose date a headline has, on pages as real sites lay them out."""

import pytest

from scoring import pages
from scoring.facts import home_of
from scoring.pages import SitePage


def page_of(html: str, path: str = "news") -> SitePage:
    return pages.read(html.encode(), url=f"https://acme.example/{path}")


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
