"""Each role does its own work by keyboard alone, focus asserted, with scripts and without (WCAG 2.1.1).

Tab, Space, Enter and typing; no shortcut, no mouse. The same steps hold with JavaScript off.
"""

from collections.abc import Callable, Iterator

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import Browser, Locator, Page, expect

from handoff.models import Handoff
from leadops.accounts.models import Invitation
from leadops.gates.cards import subject_of
from leadops.gates.models import Decision, Proposal
from leadops.tenancy.scope import workspace_scope
from tests.factories.handoff import make_handoff, waiting
from tests.house.subjects import MAKERS
from tests.people import People, make_member

pytestmark = pytest.mark.browser
MOST_TABS = 150


@pytest.fixture
def site(live_server, people, settings) -> str:
    cache.clear()
    settings.SITE_URL = live_server.url
    return live_server.url


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def page_as(request, browser: Browser, site: str, people: People) -> Iterator[Callable]:
    contexts = []

    def open_as(role: str, path: str) -> Page:
        client = Client()
        client.force_login(people.user(role))
        context = browser.new_context(java_script_enabled=request.param)
        contexts.append(context)
        name = django_settings.SESSION_COOKIE_NAME
        context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": site}])
        page = context.new_page()
        page.goto(f"{site}{path}")
        return page

    yield open_as
    for context in contexts:
        context.close()


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus; it must be reachable that way, and visible."""
    expect(target).to_have_count(1)
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if target.and_(page.locator(":focus")).count():
            expect(target).to_be_focused()
            expect(target).to_be_in_viewport()
            return
    pytest.fail(f"not reached by {MOST_TABS} tabs: {target}")


def press(page: Page, target: Locator) -> None:
    tab_to(page, target)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def proposed(people: People, gate: str) -> Proposal:
    with workspace_scope(people.workspace):
        return MAKERS[gate](people)


def decided_by(people: People, proposal: Proposal) -> list[str]:
    with workspace_scope(people.workspace):
        rows = Decision.objects.filter(proposal=proposal, verdict="approve")
        return [row.decided_by.name for row in rows]


@pytest.mark.parametrize(
    ("role", "gate"),
    [
        ("sales_lead", "icp.activate"),
        ("marketing_lead", "outreach.launch"),
        ("marketing_lead", "outreach.voice"),
        ("sales_ops", "scoring.adopt"),
        ("sales_ops", "handoff.rules"),
        ("rep", "handoff.acknowledge"),
    ],
)
def test_a_seat_is_filled_by_keyboard(people, page_as, role, gate):
    proposal = proposed(people, gate)
    with workspace_scope(people.workspace):
        page = page_as(role, subject_of(proposal).get_absolute_url())
    approve = page.locator(f"#approve-{proposal.pk}")

    tab_to(page, approve)
    page.wait_for_timeout(1050)  # what has just come up is not decided by key
    page.keyboard.press("Enter")

    expect(approve).to_have_count(0)
    assert decided_by(people, proposal) == [people.user(role).name]


def test_a_manager_hands_a_lead_to_another_rep_by_keyboard(people, page_as):
    with workspace_scope(people.workspace):
        handoff = make_handoff(people)
        make_member(people.workspace, "rep", name="Nina Rep")
    page = page_as("manager", f"/handoffs/{handoff.pk}/")

    press(page, page.get_by_role("link", name="Re-assign", exact=True))
    tab_to(page, page.get_by_label("To", exact=True))
    page.keyboard.type("Nina")
    tab_to(page, page.get_by_label("Reason"))
    page.keyboard.type("Mara is with a customer.")
    press(page, page.get_by_role("button", name="Re-assign"))

    with workspace_scope(people.workspace):
        again = Handoff.objects.get(pk=handoff.pk)
        assert again.owner.user.name == "Nina Rep"
        assert waiting(again).assigned_to_id == again.owner_id


def test_an_administrator_invites_by_keyboard(people, page_as):
    page = page_as("admin", "/settings/people/")

    tab_to(page, page.get_by_label("E-mail"))
    page.keyboard.type("nia@quay.example")
    tab_to(page, page.get_by_label("Sales rep"))
    page.keyboard.press("Space")
    press(page, page.get_by_role("button", name="Invite", exact=True))

    assert Invitation.objects.get().email == "nia@quay.example"


def test_an_auditor_filters_and_exports_by_keyboard(people, page_as):
    proposed(people, "outreach.voice")
    page = page_as("auditor", "/audit/")

    tab_to(page, page.get_by_label("Who"))
    page.keyboard.type("System")
    press(page, page.get_by_role("button", name="Show"))
    tab_to(page, page.get_by_role("button", name="Export as CSV"))
    with page.expect_download() as waits:
        page.keyboard.press("Enter")

    assert waits.value.suggested_filename.endswith(".csv")
