"""Editing the voice in a real browser: by keyboard, without JavaScript, and its accessibility."""

import pytest
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect

from leadops.tenancy.scope import workspace_scope
from outreach.queries import voices
from tests.browser.axe import violations
from tests.factories import outreach as make
from tests.people import People

pytestmark = pytest.mark.browser
EDIT = "/settings/voice/edit/"


@pytest.fixture
def site(live_server, people: People, settings) -> str:
    cache.clear()
    settings.SITE_URL = live_server.url
    with workspace_scope(people.workspace):
        make.adopt_voice(people)
    return live_server.url


def sign_in(context: BrowserContext, site: str, people: People) -> None:
    client = Client()
    client.force_login(people.user("marketing_lead"))
    cookie = client.cookies["sessionid"]
    context.add_cookies([{"name": "sessionid", "value": cookie.value, "url": site}])


def rules(people: People) -> dict[str, object]:
    with workspace_scope(people.workspace):
        return {rule.id: rule for rule in voices.editing().rules}


def focus(page: Page, selector: str) -> None:
    """Go on with Tab until the control has the focus, as somebody without a mouse does."""
    for _ in range(120):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never came to {selector}")


def test_a_rule_is_tried_added_switched_off_and_removed_by_keyboard(
    page: Page, context: BrowserContext, site: str, people: People
):
    sign_in(context, site, people)
    page.goto(f"{site}{EDIT}new/phrase/")
    focus(page, "#id_name")
    page.keyboard.type("No cheap talk")
    focus(page, "#id_phrases")
    page.keyboard.type("cheap")
    focus(page, "#save")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    expect(page.locator(".error-summary")).to_be_focused()
    expect(page.locator("#id_phrases")).to_have_value("cheap")
    focus(page, "#id_message")
    page.keyboard.type("Never cheap.")
    focus(page, "#id_sample")
    page.keyboard.type("It is cheap.")
    focus(page, "#try")
    page.keyboard.press("Enter")
    expect(page.locator("#tried mark")).to_have_text("cheap")
    expect(page.locator("#tried")).to_be_focused()
    focus(page, "#save")
    page.keyboard.press("Enter")
    expect(page.locator("#rule-no-cheap-talk")).to_be_focused()

    focus(page, "#switch-no-cheap-talk")
    page.keyboard.press("Enter")
    expect(page.locator("#rule-no-cheap-talk")).to_contain_text("Off")
    assert rules(people)["no-cheap-talk"].is_on is False
    focus(page, "#remove-no-hype")
    page.keyboard.press("Enter")
    expect(page.locator("#rule-no-machine-phrases")).to_be_focused()
    focus(page, "#restore-no-hype")
    page.keyboard.press("Enter")
    expect(page.locator("#rule-no-hype")).to_be_visible()
    focus(page, "#propose")
    page.keyboard.press("Enter")
    expect(page.locator("#banners")).to_contain_text("waits for approval by somebody else")


def test_a_rule_is_changed_and_proposed_without_scripts(
    browser: Browser, site: str, people: People
):
    context = browser.new_context(java_script_enabled=False)
    sign_in(context, site, people)
    page = context.new_page()
    page.goto(f"{site}{EDIT}")
    page.get_by_role("link", name="length", exact=True).click()
    page.get_by_label("At most").fill("70")
    page.get_by_label("Must fix over").fill("60")
    page.get_by_role("button", name="Save the rule").click()
    expect(page.locator("#id_hard_error")).to_contain_text("less than “At most”")
    expect(page.get_by_label("At most")).to_have_value("70")
    page.get_by_label("Must fix over").fill("110")
    page.get_by_label("A text that breaks it").fill("word " * 80)
    page.get_by_role("button", name="Save the rule").click()
    expect(page.locator("#rule-length")).to_contain_text("25 to 70 words; over 110 must be fixed")
    page.get_by_role("link", name="Test on the last 50 drafts").click()
    expect(page.locator("#tried")).to_be_visible()
    page.get_by_role("button", name="Propose this version").click()
    expect(page.locator("main")).to_contain_text("Adoption of version 2")
    expect(page.locator("main")).to_contain_text("over 110 must be fixed")
    context.close()


def test_the_pages_of_the_voice_are_accessible(
    page: Page, context: BrowserContext, site: str, people: People
):
    sign_in(context, site, people)
    page.goto(f"{site}{EDIT}")
    found = violations(page)
    page.locator("#remove-grade").click()
    page.locator("#switch-length").click()
    expect(page.locator("#restore-grade")).to_be_visible()
    found += violations(page)
    for kind in ("phrase", "pattern", "length", "opening", "count"):
        page.goto(f"{site}{EDIT}new/{kind}/")
        found += violations(page, (360,))
    page.locator("#save").click()
    expect(page.locator(".error-summary")).to_be_focused()
    found += violations(page)

    assert found == []
