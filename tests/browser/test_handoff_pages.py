"""Handoff, SLA, routing and suppression in a real browser: axe, both themes, keys, no script."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, Page, expect

from handoff import actions
from handoff.models import Handoff
from leadops.accounts.models import WorkingCalendar
from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import ask_lift, suppress
from leadops.compliance.links import stop_token
from leadops.compliance.models import Suppression
from leadops.tenancy.scope import workspace_scope
from tests.browser.axe import violations
from tests.browser.settling import GUARD_ELSEWHERE_MS, settle
from tests.factories.gates import approve
from tests.factories.handoff import make_handoff, make_lead, publish_rules, waiting
from tests.people import People, make_member

pytestmark = pytest.mark.browser
WIDTHS = (360, 820, 1366)
HOSTILE = "“Quote” <b>bold</b> <script>alert(1)</script> " + "unbroken" * 40
ALWAYS = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}


@pytest.fixture
def site(live_server, people, settings) -> str:
    cache.clear()
    settings.SITE_URL = live_server.url
    return live_server.url


@pytest.fixture
def filled(site, people: People) -> dict[str, Handoff]:
    """Fill the workspace with a handoff in every state, rules with a fault, and suppressions."""
    workspace = people.workspace
    with workspace_scope(workspace):
        WorkingCalendar.objects.update(hours=ALWAYS)
        make_member(workspace, "rep", name="Nina Rep")
        rules = publish_rules(people).rules
        lead = make_lead(people, owner=people["rep"])
        found = {
            "breached": make_handoff(people, received_at=timezone.now() - timedelta(minutes=12)),
            "hot": make_handoff(people, lead=lead, new_text=f"What does it cost? {HOSTILE}"),
            "calm": make_handoff(people, disposition="question", new_text="Does it speak SAP?"),
            "accepted": make_handoff(people, lead=make_lead(people, owner=people["rep"])),
        }
        approve(waiting(found["accepted"]), people)
        backwards = {**rules, "rules": rules["rules"][::-1]}
        actions.edit_rules(
            workspace=workspace, rules=backwards, note="", actor=people.user("admin"), ruleset=None
        )
        suppress(
            workspace=workspace,
            domain="harrow.example",
            reason="customer",
            source="page",
            actor=SYSTEM,
        )
        row = suppress(
            workspace=workspace,
            email="kim@x.example",
            reason="opt_out",
            source="stop link",
            actor=SYSTEM,
            note=HOSTILE[:200],
        )
        ask_lift(suppression=row, reason="They asked us to", actor=people.user("sales_ops"))
    return found


def signed_in(browser: Browser, site: str, people: People, role: str, **more) -> BrowserContext:
    client = Client()
    client.force_login(people.user(role))
    context = browser.new_context(**more)
    name = django_settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": site}])
    return context


@pytest.fixture
def page_as(browser, site, people) -> Iterator:
    """Return a function that opens a page as a role and fails on any console error at the end."""
    contexts: list[BrowserContext] = []
    heard: list[str] = []

    def open_as(role: str, **more) -> Page:
        context = signed_in(browser, site, people, role, **more)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda m: heard.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: heard.append(str(error)))
        return page

    open_as.heard = heard
    yield open_as
    for context in contexts:
        context.close()
    assert heard == []


PAGES = {
    "rep": [
        "/handoffs/",
        "/handoffs/{hot}/",
        "/handoffs/{accepted}/",
        "/settings/suppression/?check=kim%40x.example",
        "/settings/suppression/?q=nothing",
        "/stop/{token}/",
        "/stop/nonsense/",
    ],
    "manager": ["/handoffs/?view=all", "/handoffs/{breached}/reassign/", "/dashboards/sla/"],
    "sales_ops": [
        "/settings/routing/?warmth=hot&country=DE",
        "/settings/routing/edit/",
        "/settings/routing/{rules}/?replay=1",
        "/settings/routing/{draft}/",
    ],
    "admin": ["/settings/sla/", "/settings/suppression/", "/settings/compliance/"],
}


def address(path: str, people: People, filled: dict[str, Handoff]) -> str:
    from handoff.models import Ruleset

    with workspace_scope(people.workspace):
        named = {name: one.pk for name, one in filled.items()}
        named["rules"] = Ruleset.objects.get(state="live").pk
        named["draft"] = Ruleset.objects.get(state="draft").pk
        named["token"] = stop_token(people.workspace.pk, UUID(int=1), "kim@x.example")
    return path.format(**named)


@pytest.mark.parametrize("role", PAGES)
def test_filled_pages_have_no_violation(filled, page_as, people, site, role):
    page = page_as(role)
    for path in PAGES[role]:
        page.goto(f"{site}{address(path, people, filled)}")

        assert violations(page) == []
        shoot(page, path)


def shoot(page: Page, path: str) -> None:
    """Keep screenshots where somebody asked for them, to be looked at."""
    folder = os.environ.get("SCREENSHOTS")
    if not folder:
        return
    name = re.sub(r"\W+", "-", path).strip("-")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            page.screenshot(path=str(Path(folder) / f"{name}-{width}-{theme}.png"), full_page=True)


def test_empty_pages_have_no_violation(page_as, site):
    page = page_as("manager")
    for path in ("/handoffs/", "/dashboards/sla/", "/settings/routing/", "/settings/suppression/"):
        page.goto(f"{site}{path}")

        assert violations(page) == []


def test_no_word_of_the_board_is_broken_in_a_narrow_column(filled, page_as, site):
    """As narrow as a table gets before its rows become cards."""
    page = page_as("manager", viewport={"width": 640, "height": 900})
    page.goto(f"{site}/dashboards/sla/")

    cell = page.locator("td[data-label=To]", has_text="acknowledge").first
    boxes = cell.evaluate(
        "cell => { const range = document.createRange(); range.selectNodeContents(cell);"
        " return range.getClientRects().length }"
    )

    assert boxes == 1  # one for each line of a text


def test_rep_acknowledges_by_keyboard_and_records_the_answer(filled, page_as, people, site):
    """HND3: list, open, acknowledge with one key, answer; focus never leaves the keyboard."""
    page = page_as("rep")
    page.goto(f"{site}/handoffs/{filled['hot'].pk}/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Dana Ruiz")
    settle(page, GUARD_ELSEWHERE_MS)

    page.keyboard.press("a")

    expect(page.get_by_text("Acknowledged: ")).to_be_visible()
    expect(page.get_by_role("heading", name="Answer", exact=True)).to_be_visible()
    page.get_by_label("What you said").fill("Tuesday it is.")
    page.get_by_label("mail", exact=True).check()
    page.get_by_role("button", name="Record the answer").click()
    expect(page.get_by_text("Recorded: the answer reached")).to_be_visible()
    with workspace_scope(people.workspace):
        filled["hot"].refresh_from_db()
        assert filled["hot"].state == "answered"


def test_board_counts_down_and_takes_new_handoffs_without_a_reload(filled, page_as, people, site):
    """The manager's SLA page counts down; a new handoff appears by itself."""
    page = page_as("manager")
    page.goto(f"{site}/dashboards/sla/")
    clock = page.locator("#open .clock__left").nth(1)
    expect(clock).not_to_have_text(clock.inner_text())

    with workspace_scope(people.workspace):
        new = str(make_handoff(people).lead.account)
    page.evaluate("document.dispatchEvent(new Event('portal:refresh'))")

    expect(page.locator("#open").get_by_role("link", name=re.compile(f", {new}$"))).to_be_visible()


def test_opt_out_works_without_script_and_without_signing_in(site, browser, people):
    """Threat 16: one button, no account, no script."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    token = stop_token(people.workspace.pk, UUID(int=1), "kim@x.example")
    page.goto(f"{site}/stop/{token}/")

    page.get_by_role("button", name="Stop all messages").click()

    expect(page.get_by_role("heading", name="Stopped")).to_be_visible()
    assert context.cookies() == []
    context.close()
    with workspace_scope(people.workspace):
        assert Suppression.objects.get().label == "kim@x.example"


def test_hostile_reply_is_shown_as_text(filled, page_as, site):
    page = page_as("rep")
    page.goto(f"{site}/handoffs/{filled['hot'].pk}/")

    expect(page.get_by_text("<script>alert(1)</script>").first).to_be_visible()
