"""Selecting several drafts of the review's list: by key, by mouse, without script (OUT4)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from leadops.gates.models import Deferral
from outreach.actions import reservations
from outreach.models import Draft
from tests.browser.axe import violations
from tests.browser.settling import scripted
from tests.factories import outreach as make
from tests.people import PASSWORD, People

pytestmark = pytest.mark.browser
WIDTHS = (360, 820, 1366)


@pytest.fixture
def site(live_server, people: People, workspace, settings) -> str:
    settings.SITE_URL = live_server.url
    for place in range(4):
        make.make_draft(people, place)
    return live_server.url


def sign_in(page: Page, site: str, people: People) -> None:
    page.goto(f"{site}/review/")
    page.get_by_label("E-mail").fill(people.user("rep").email)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/review/")


@pytest.fixture
def page(browser: Browser, site: str, people: People) -> Iterator[Page]:
    errors: list[str] = []
    with browser.new_context() as context:
        page = context.new_page()
        # A page that asks for what a form lacks answers 422, which the browser notes.
        page.on("pageerror", lambda one: errors.append(str(one)))
        sign_in(page, site, people)
        yield page
        page.goto("about:blank")
        page.wait_for_timeout(500)
    assert errors == []


def companies(state: str) -> set[str]:
    return set(Draft.objects.filter(state=state).values_list("lead__account__name", flat=True))


def test_rows_selected_by_key_are_rejected_with_one_reason(page: Page):
    """x, Shift+x, r, 4: and the focus is where it is told what happened."""
    count = page.locator("[data-selected]")
    expect(count).to_have_text("Select drafts to decide on several at once.")

    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(count).to_have_text("1 selected")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("Shift+X")
    expect(count).to_have_text("3 selected")
    expect(page.locator("tr.is-selected")).to_have_count(3)
    expect(page.locator("#announce")).to_have_text("3 selected")
    page.keyboard.press("r")
    expect(page.locator("h1")).to_have_text("Why reject 3 drafts?")
    expect(page.locator("h1")).to_be_focused()
    scripted(page)
    page.keyboard.press("4")

    expect(page.locator("#result-title")).to_have_text("3 drafts rejected.")
    expect(page.locator("#result-title")).to_be_focused()
    expect(page.locator("#selection-result li")).to_have_count(3)
    expect(page.locator("[data-row]")).to_have_count(1)
    expect(count).to_have_text("Select drafts to decide on several at once.")
    assert len(companies("rejected")) == 3


def test_number_typed_before_the_page_of_reasons_is_there_counts(page: Page):
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.evaluate(
        """["r", "5"].forEach((key) => document.activeElement.dispatchEvent(
            new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })))"""
    )

    expect(page.locator("#result-title")).to_have_text("1 draft rejected.")
    expect(page.locator("#selection-result")).to_contain_text("no good reason to write")


def test_key_without_a_selection_takes_the_row_one_is_on(page: Page):
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("s")

    expect(page.locator("#result-title")).to_have_text("1 draft skipped until tomorrow.")
    assert [one.proposal.subject_label for one in Deferral.objects.all()] == [
        "Harbour Foods: Bo Holm"
    ]


def test_button_without_a_selection_says_what_to_do(page: Page):
    page.get_by_role("button", name="Skip until tomorrow").focus()
    page.keyboard.press("Enter")

    expect(page.locator("#selected-count")).to_be_focused()
    expect(page.locator("#announce")).to_have_text("Select drafts first: tick them, or press x")
    assert not Deferral.objects.exists()


def test_selection_stays_while_a_draft_is_looked_at(page: Page, site: str):
    page.get_by_label("Select Quay Robotics").check()
    page.get_by_label("Select Pine Bottles").click(modifiers=["Shift"])
    expect(page.locator("[data-selected]")).to_have_text("3 selected")
    page.get_by_role("link", name="Quay Robotics").click()
    expect(page.locator("h1")).to_contain_text("Quay Robotics")
    scripted(page)
    page.keyboard.press("u")
    page.wait_for_url(f"{site}/review/?view=mine")

    expect(page.locator("[data-selected]")).to_have_text("3 selected")
    expect(page.locator("tr.is-selected")).to_have_count(3)


def test_refused_draft_stays_selected(page: Page, people: People):
    held = Draft.objects.get(lead__account__name="Harbour Foods")
    reservations.reserve(draft=held, user=people.user("sales_lead"))
    page.get_by_label("Select Quay Robotics").check()
    page.get_by_label("Select Harbour Foods").check()
    page.get_by_role("button", name="Reject").click()
    expect(page.locator("h1")).to_have_text("Why reject 2 drafts?")
    scripted(page)
    page.keyboard.press("2")

    expect(page.locator("#result-title")).to_contain_text("1 draft rejected, 1 not.")
    expect(page.locator("#selection-result")).to_contain_text("Sam Saleslead is reviewing this")
    expect(page.get_by_label("Select Harbour Foods")).to_be_checked()
    expect(page.locator("[data-selected]")).to_have_text("1 selected")


def test_words_of_a_reason_are_sent_with_that_reason(page: Page):
    page.get_by_label("Select Quay Robotics").check()
    page.keyboard.press("r")
    expect(page.locator("h1")).to_have_text("Why reject 1 draft?")
    scripted(page)
    page.keyboard.press("8")
    expect(page.locator("#all-other-comment")).to_be_focused()
    page.keyboard.type("A competitor.")
    page.keyboard.press("Enter")

    expect(page.locator("#result-title")).to_have_text("1 draft rejected.")
    expect(page.locator("#selection-result")).to_contain_text("Rejected: other.")


def test_without_script_boxes_and_buttons_do_the_same(browser: Browser, site: str, people: People):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        sign_in(page, site, people)
        page.get_by_label("Select Quay Robotics").check()
        page.get_by_label("Select Pine Bottles").check()
        page.get_by_role("button", name="Reject").click()
        expect(page.locator("h1")).to_have_text("Why reject 2 drafts?")
        page.get_by_role("button", name="5 No good reason to write").click()

        expect(page.locator("#result-title")).to_have_text("2 drafts rejected.")
        assert companies("rejected") == {"Quay Robotics", "Pine Bottles"}


def test_every_state_of_a_selection_is_accessible(page: Page, people: People):
    held = Draft.objects.get(lead__account__name="Harbour Foods")
    reservations.reserve(draft=held, user=people.user("sales_lead"))
    found = []
    page.get_by_label("Select Quay Robotics").check()
    page.get_by_label("Select Harbour Foods").check()
    found += violations(page, WIDTHS)
    page.get_by_role("button", name="Assign").click()
    expect(page.locator("h1")).to_have_text("Assign 2 drafts")
    found += violations(page, WIDTHS)
    page.keyboard.press("u")
    page.get_by_role("button", name="Reject").click()
    expect(page.locator("h1")).to_have_text("Why reject 2 drafts?")
    found += violations(page, WIDTHS)
    page.keyboard.press("1")
    expect(page.locator("#result-title")).to_contain_text("1 draft rejected, 1 not.")
    found += violations(page, WIDTHS)

    assert found == []
