"""The first page of a fresh portal, in a real browser."""

import re

import pytest

from leadops.demo.people import PEOPLE
from tests.portal import Portal

pytestmark = [pytest.mark.browser, pytest.mark.journey]


def test_printed_start_link_opens_without_a_console_error(page, portal: Portal):
    troubles: list[str] = []
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    link = re.search(r"http://\S+/start/\S+/", portal.output)
    assert link is not None

    answer = page.goto(link.group())

    assert answer.status == 200
    assert page.locator("form[method=post]").count() == 1
    assert troubles == []


def test_demo_people_have_a_button_each_on_the_sign_in_page(page, portal: Portal):
    answer = page.goto(f"{portal.url}/sign-in/")

    assert answer.status == 200
    for name, _roles in PEOPLE.values():
        assert page.get_by_role("button", name=re.compile(name)).count() == 1
