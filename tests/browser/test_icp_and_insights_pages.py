"""ICP, AI settings and the pages that read across the apps, in a real browser, both themes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect

from icp import actions as icp
from icp.models import ICPVersion
from leadops.ai import actions as ai
from leadops.tenancy.scope import workspace_scope
from tests.browser.axe import violations
from tests.factories.icp import make_deals, make_draft, make_live
from tests.factories.outreach import make_lead, make_signal
from tests.insights.test_home import failing_run
from tests.people import People

pytestmark = pytest.mark.browser
WIDTHS = (360, 820, 1366)
HOSTILE = "“Quote” <b>bold</b> " + "unbroken" * 40


@pytest.fixture
def site(live_server, people, settings) -> str:
    cache.clear()
    settings.SITE_URL = live_server.url
    return live_server.url


@pytest.fixture
def filled(site, people: People) -> People:
    """Fill the workspace: leads with evidence, a live ICP, a waiting one, a failed run."""
    with workspace_scope(people.workspace):
        live = make_live(people)
        make_deals(people, 40, 30, industry="software", employees=120, country="US")
        draft = icp.start_version(
            profile=live.profile, actor=people.user("sales_lead"), content=other(live)
        )
        icp.send_for_approval(version=draft, actor=people.user("sales_lead"))
        make_draft(people, "EMEA", firmographics=f"Mid-market, innovative. {HOSTILE}")
        for place in range(4):
            lead = make_lead(people, place)
            make_signal(lead, f"We hire {place + 2} field engineers in Rotterdam.")
        failing_run(people)
        ai.run_task(
            "tests.verdict",
            prompt_version="v1",
            system="x",
            user_parts=[],
            schema=icp_schema(),
            offline=icp_schema(),
            workspace=people.workspace,
        )
    return people


def icp_schema():
    from icp.providers.suggestion import Suggestion

    return Suggestion


def other(version):
    texts = version.content["sections"] | {"intent": "7 demo requests within 30 days."}
    rows = [
        row | {"value": [80, 900]} if row["field"] == "employees" else row
        for row in version.content["criteria"]
    ]
    return {**version.content, "sections": texts, "criteria": rows}


def signed_in(browser: Browser, site: str, people: People, role: str, **more) -> BrowserContext:
    client = Client()
    client.force_login(people.user(role))
    context = browser.new_context(**more)
    cookie = client.cookies[django_settings.SESSION_COOKIE_NAME].value
    context.add_cookies(
        [{"name": django_settings.SESSION_COOKIE_NAME, "value": cookie, "url": site}]
    )
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


PAGES = [
    ("sales_lead", "/"),
    ("rep", "/"),
    ("sales_ops", "/icp/"),
    ("sales_ops", "/icp/new/"),
    ("sales_ops", "/icp/emea/edit/"),
    ("sales_ops", "/icp/emea/v/1/"),
    ("marketing_lead", "/icp/north-america/v/2/"),
    ("auditor", "/icp/north-america/compare/1/2/"),
    ("rep", "/icp/north-america/v/2/impact/"),
    ("rep", "/leads/"),
    ("rep", "/leads/?q=zzzz"),
    ("rep", "/search/?q=quay"),
    ("rep", "/search/?q=zzzz"),
    ("rep", "/help/"),
    ("admin", "/audit/?chain=1"),
    ("sales_ops", "/runs/"),
    ("manager", "/dashboards/pipeline/"),
    ("manager", "/dashboards/outreach/"),
    ("manager", "/dashboards/quality/"),
    ("admin", "/settings/ai/"),
]


@pytest.mark.parametrize(("role", "path"), PAGES)
def test_page_filled_has_no_violation(filled, page_as, site, role, path):
    page = page_as(role)
    page.goto(f"{site}{path}")

    assert violations(page, WIDTHS) == []


@pytest.mark.parametrize(
    ("role", "path"),
    [
        ("rep", "/"),
        ("sales_ops", "/icp/"),
        ("rep", "/leads/"),
        ("rep", "/runs/"),
        ("manager", "/dashboards/pipeline/"),
        ("manager", "/dashboards/outreach/"),
        ("manager", "/dashboards/quality/"),
        ("auditor", "/audit/"),
        ("admin", "/settings/ai/"),
    ],
)
def test_page_empty_has_no_violation(page_as, site, people, role, path):
    page = page_as(role)
    page.goto(f"{site}{path}")

    assert violations(page) == []


def test_lead_page_has_no_violation(filled, page_as, site, people):
    with workspace_scope(people.workspace):
        from prospects.models import Lead

        pk = Lead.objects.get(contact__full_name="Ana Diaz").pk
    page = page_as("rep")
    page.goto(f"{site}/leads/{pk}/")

    assert violations(page, WIDTHS) == []


def test_checklist_of_a_real_workspace_has_no_violation(page_as, site, people):
    people.workspace.is_demo = False
    people.workspace.save()
    page = page_as("admin")
    page.goto(f"{site}/")

    expect(page.get_by_role("heading", name="Set up")).to_be_visible()
    assert violations(page, WIDTHS) == []


def test_edit_lint_answers_while_writing(filled, page_as, site):
    """ICP8: one is told why while one writes, without saving."""
    page = page_as("sales_ops")
    page.goto(f"{site}/icp/emea/edit/")

    page.get_by_label("Intent indicators").fill("They are forward-thinking.")

    expect(page.get_by_text("“forward-thinking” can mean anything")).to_be_visible()
    expect(page.get_by_label("Intent indicators")).to_be_focused()
    assert violations(page) == []


def test_edit_wrong_row_is_shown_where_it_is(filled, page_as, site):
    page = page_as("sales_ops")
    page.goto(f"{site}/icp/emea/edit/")
    page.locator("#id_criteria-0-value").fill("many")
    page.get_by_role("button", name="Save draft").click()

    expect(page.get_by_text("Employees between needs two numbers")).to_be_visible()
    assert violations(page) == []
    page_as.heard.clear()  # the browser reports the 422 itself


def test_icp_goes_live_by_two_people_in_two_browsers(site, page_as, people):
    """ICP1-ICP4, ICP6, ICP8, ICP10 as people do it."""
    lead = page_as("sales_lead")
    lead.goto(f"{site}/icp/")
    lead.get_by_role("link", name="Start from a template").click()
    lead.get_by_label("Segment").fill("Mid-size software")
    lead.get_by_role("button", name="Start writing").click()
    lead.get_by_label("Firmographics").fill("Mid-market B2B SaaS, innovative.")
    lead.get_by_role("button", name="Save and send for approval").click()
    expect(lead.get_by_text("Not sent: this version is too vague to act on.")).to_be_visible()
    page_as.heard.clear()  # the browser reports the 422 itself
    lead.get_by_label("Firmographics").fill("50 to 500 people in software.")
    lead.get_by_role("button", name="Save and send for approval").click()
    lead.get_by_role("button", name="Approve version 1 (1 of 2)").click()
    expect(lead.get_by_text("Approved by Sam Saleslead")).to_be_visible()

    marketing = page_as("marketing_lead")
    marketing.goto(f"{site}/")
    marketing.get_by_role("link", name="Open the most urgent").click()
    marketing.get_by_role("button", name="Approve and publish version 1").click()

    expect(marketing.get_by_role("heading", level=1)).to_contain_text("Live")
    with workspace_scope(people.workspace):
        assert ICPVersion.objects.get().state == "live"


def test_icp_is_written_and_approved_without_javascript(site, page_as, people):
    """Rule 4 of the interface: JavaScript is optional."""
    lead = page_as("sales_lead", java_script_enabled=False)
    lead.goto(f"{site}/icp/new/")
    lead.get_by_label("Segment").fill("Plain")
    lead.get_by_role("button", name="Start writing").click()
    lead.locator("#id_criteria-0-value").fill("60-600")
    lead.get_by_role("button", name="Save draft").click()
    expect(lead.get_by_text("Saved as draft version 1.")).to_be_visible()
    lead.get_by_role("button", name="Save and send for approval").click()
    lead.get_by_role("button", name="Approve version 1 (1 of 2)").click()

    expect(lead.get_by_text("Approved by Sam Saleslead")).to_be_visible()
    expect(lead.get_by_text(re.compile("Employees.*60–600", re.DOTALL)).first).to_be_visible()


def test_leads_filter_keeps_focus_and_the_address(filled, page_as, site):
    page = page_as("rep")
    page.goto(f"{site}/leads/")
    page.get_by_label("Name, company, address").fill("harbour")

    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.get_by_label("Name, company, address")).to_be_focused()
    expect(page).to_have_url(re.compile("q=harbour"))
