"""The settings of webhooks in a real browser, filled, empty and refused, hostile text included."""

import os
from pathlib import Path

import pytest
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import BrowserContext, Page, expect

from leadops.tenancy.scope import workspace_scope
from leadops.webhooks import actions
from leadops.webhooks.calling import Answer
from leadops.webhooks.models import Endpoint
from tests.browser.axe import violations
from tests.factories.webhooks import make_webhooks
from tests.people import People

pytestmark = pytest.mark.browser
HOSTILE = "“No” <b>way</b> <script>alert(1)</script> " + "unbroken" * 30
LIST, INTAKES = "/settings/webhooks/", "/settings/webhooks/in/"


@pytest.fixture
def site(live_server, people: People, settings) -> str:
    cache.clear()
    settings.SITE_URL = live_server.url
    return live_server.url


@pytest.fixture
def admin(context: BrowserContext, site: str, people: People) -> None:
    client = Client()
    client.force_login(people.user("admin"))
    cookie = client.cookies["sessionid"]
    context.add_cookies([{"name": "sessionid", "value": cookie.value, "url": site}])


@pytest.fixture
def filled(site: str, people: People) -> list[str]:
    """Return the pages of a failing endpoint, a stopped one and an intake that waits."""
    with workspace_scope(people.workspace):
        endpoint, intake = make_webhooks(people)
        for code, words in ((500, HOSTILE), (None, "hooks.quay.example cannot be connected")):
            delivery = actions.begin_try(endpoint=endpoint)
            actions.note_answer(delivery=delivery, answer=Answer(code, words[:300]))
            actions.try_endpoint(endpoint=endpoint, actor=people.user("admin"))
        stopped = actions.add_endpoint(
            workspace=people.workspace,
            url="https://hooks.quay.example/" + "long" * 60,
            events=["lead.moved"],
            actor=people.user("admin"),
        )
        actions.try_endpoint(endpoint=stopped, actor=people.user("admin"))
        delivery = actions.begin_try(endpoint=stopped)
        actions.note_answer(delivery=delivery, answer=Answer(410, ""))
        actions.note_import(intake=intake, why="There is no live ICP yet.")
    return [one.get_absolute_url() for one in (endpoint, stopped, intake)]


def keep(page: Page, name: str) -> None:
    """Keep pictures where SCREENSHOTS names a folder, for people to look at."""
    if folder := os.environ.get("SCREENSHOTS"):
        for width, theme in ((360, "light"), (820, "dark"), (1366, "light")):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=theme)
            page.screenshot(path=str(Path(folder) / f"{name}-{width}.png"), full_page=True)


def test_the_pages_filled_in_both_themes_and_widths(page: Page, site: str, filled, admin):
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text) if one.type == "error" else None)
    found: list[str] = []
    for n, path in enumerate([LIST, INTAKES, *filled]):
        page.goto(site + path)
        keep(page, f"webhooks-{n}")
        found += violations(page)

    assert found == []
    assert said == []


def test_the_pages_empty_refused_and_with_a_new_secret(page: Page, site: str, admin):
    found: list[str] = []
    for path in (LIST, INTAKES):
        page.goto(site + path)
        found += violations(page)
    page.goto(site + LIST)
    page.get_by_label("Address").fill("http://hooks.quay.example/")
    page.get_by_role("button", name="Add the endpoint").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    keep(page, "webhooks-refused")
    found += violations(page)

    page.get_by_label("Address").fill("https://hooks.quay.example/")
    page.get_by_label("The last seat approved").check()
    page.get_by_role("button", name="Add the endpoint").click()
    expect(page.get_by_role("heading", name="Copy the secret now")).to_be_visible()
    keep(page, "webhooks-secret")
    found += violations(page)

    assert found == []


def test_an_endpoint_is_added_by_keyboard_without_script(
    browser, site: str, people: People, admin, context
):
    quiet = browser.new_context(java_script_enabled=False, storage_state=context.storage_state())
    page = quiet.new_page()
    page.goto(site + LIST)
    page.get_by_label("Address").focus()
    page.keyboard.type("https://hooks.quay.example/")
    page.keyboard.press("Tab")
    page.keyboard.type("CRM")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Copy the secret now")).to_be_visible()
    with workspace_scope(people.workspace):
        row = Endpoint.objects.get()
    assert (row.note, row.events) == ("CRM", ["gate.proposed"])
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_text("Paused.", exact=False).first).to_be_visible()
    quiet.close()
