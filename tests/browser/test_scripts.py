"""The scripts in a real browser: keys, decisions, reservations, clocks, live regions."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import scripts_site
from tests.browser.conftest import ELSEWHERE
from tests.browser.scripts_site import STATE
from tests.browser.settling import go_on, settle, stand_still, until

pytestmark = pytest.mark.browser


@pytest.fixture
def site(live_server, settings) -> str:
    settings.ROOT_URLCONF = "tests.browser.scripts_site"
    scripts_site.reset()
    return live_server.url


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def posted(prefix: str) -> list[dict[str, str]]:
    return [data for path, data in STATE["posts"] if path.startswith(prefix)]


def open_draft(page: Page, site: str, number: int = 1) -> None:
    """Open a draft with the next one already read ahead, past the guard on new drafts."""
    with page.expect_response(f"{site}/draft/{number + 1}/"):
        page.goto(f"{site}/draft/{number}/")
    settle(page)


def hold(page: Page) -> None:
    """Let no decision be answered until STATE["goes_on"] is set, and have the page wait for it.

    After eight seconds it would ask once more, and a slow machine may take longer for a test.
    """
    page.add_init_script("AbortSignal.timeout = () => new AbortController().signal")
    STATE["goes_on"].clear()


# ---- Keys


def test_decision_key_is_ignored_right_after_a_draft_appeared(page: Page, site: str):
    stand_still(page)
    page.goto(f"{site}/draft/1/")
    page.keyboard.press("a")
    expect(page.locator("#announce")).to_have_text("Press a again")
    assert posted("/decide/") == []

    go_on(page)
    settle(page)
    page.keyboard.press("a")
    until(page, lambda: posted("/decide/1/"))
    page.wait_for_timeout(300)

    assert len(posted("/decide/1/")) == 1


def test_decision_key_outside_the_review_waits_for_its_page_too(page: Page, site: str):
    stand_still(page)
    page.goto(f"{site}/list/")
    page.keyboard.press("m")
    expect(page.locator("#announce")).to_have_text("Press m again")
    assert posted("/once/") == []

    go_on(page)
    settle(page)
    page.keyboard.press("m")
    page.wait_for_url("**/once/")


def test_held_key_approves_once(page: Page, site: str):
    open_draft(page, site)
    for _ in range(8):
        page.keyboard.down("a")
    page.keyboard.up("a")
    until(page, lambda: posted("/decide/"))
    page.wait_for_timeout(400)

    assert len(posted("/decide/")) == 1


@pytest.mark.parametrize("chord", ["Control+a", "Alt+a", "Meta+a"])
def test_key_with_another_modifier_is_not_ours(page: Page, site: str, chord: str):
    open_draft(page, site)
    page.keyboard.press(chord)
    page.wait_for_timeout(200)

    assert posted("/decide/") == []


def test_letters_typed_in_an_editor_decide_nothing(page: Page, site: str):
    open_draft(page, site)
    page.get_by_label("Text").focus()
    page.keyboard.type("area ")

    assert "area " in page.get_by_label("Text").input_value()
    assert posted("/decide/") == []


def test_editor_saves_and_approves_by_its_own_keys(page: Page, site: str):
    open_draft(page, site)
    page.get_by_label("Text").fill("New text")
    page.keyboard.press("Control+s")
    page.wait_for_url("**/saved/")

    assert posted("/saved/") == [{"body": "New text", "action": "save"}]


def test_reject_dialog_has_its_own_keys_and_gives_focus_back(page: Page, site: str):
    open_draft(page, site)
    page.keyboard.press("r")
    expect(page.get_by_role("dialog", name="Reject")).to_be_visible()
    page.keyboard.press("a")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Reject")).to_be_focused()
    assert posted("/decide/") == []

    page.keyboard.press("r")
    page.keyboard.press("2")
    page.wait_for_url("**/rejected/1/")

    assert posted("/rejected/1/") == [{"reason": "2"}]


def test_rows_are_walked_opened_and_picked_by_key(page: Page, site: str):
    page.goto(f"{site}/list/")
    page.keyboard.press("j")
    expect(page.get_by_role("link", name="Row 1")).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("Shift+X")
    assert [page.get_by_role("checkbox", name=f"Row {n}").is_checked() for n in range(1, 6)] == [
        False,
        True,
        True,
        True,
        False,
    ]
    page.keyboard.press("k")
    expect(page.get_by_role("link", name="Row 3")).to_be_focused()

    page.keyboard.press("o")

    page.wait_for_url("**/draft/3/")


def test_claims_are_walked_and_answered_by_key(page: Page, site: str):
    open_draft(page, site)
    page.keyboard.press("1")
    assert not page.get_by_label("Right").is_checked()
    page.keyboard.press("n")
    expect(page.locator("#claim-1")).to_be_focused()
    expect(page.locator("#src-1")).to_have_class("source source--weak is-linked")
    page.keyboard.press("3")
    assert page.get_by_label("Not in source").is_checked()

    page.keyboard.press("n")
    expect(page.locator("#claim-2")).to_be_focused()
    page.keyboard.press("p")

    expect(page.locator("#claim-1")).to_be_focused()


def test_button_that_may_not_act_says_why_and_moves_to_the_cause(page: Page, site: str):
    open_draft(page, site)
    page.keyboard.press("b")

    expect(page.locator("#announce")).to_have_text("Fix 1 finding to approve")
    expect(page.locator("#finding-1")).to_be_focused()


# ---- Decisions


def test_next_draft_appears_before_the_server_answered(page: Page, site: str):
    hold(page)
    open_draft(page, site)
    page.keyboard.press("a")

    expect(page.get_by_role("heading", name="Draft 2")).to_be_focused()
    expect(page.get_by_text("Company 1: saving…")).to_be_visible()
    assert page.url == f"{site}/draft/2/"
    STATE["goes_on"].set()
    expect(page.get_by_text("/decide/1/ saved")).to_be_visible()
    assert posted("/decide/1/") == [{"nonce": "nonce-1"}]


def test_refused_decision_says_so_and_leads_back(page: Page, site: str):
    open_draft(page, site)
    STATE["answers"] = [(409, '<div class="banner"><p>Acme changed at 10:41.</p></div>')]
    page.keyboard.press("a")

    said = "Company 1: not approved. Acme changed at 10:41."
    expect(page.locator("#banners").get_by_text(said)).to_be_visible()
    expect(page.locator("#alert")).to_have_text(said)
    expect(page.get_by_text("Company 1: not saved")).to_be_visible()
    expect(page.get_by_role("heading", name="Draft 2")).to_be_focused()
    assert (
        page.get_by_role("link", name="Open Company 1 again").get_attribute("href")
        == f"{site}/draft/1/"
    )


def test_key_after_a_refusal_brings_it_into_view_and_decides_nothing(page: Page, site: str):
    """The press was meant for the draft that was refused; another one stands on the screen."""
    open_draft(page, site)
    STATE["answers"] = [(409, '<div class="banner"><p>Nothing was decided.</p></div>')]
    page.keyboard.press("a")
    expect(page.locator("#banners")).to_contain_text("Company 1: not approved.")
    settle(page)

    page.keyboard.press("a")
    expect(page.get_by_role("link", name="Open Company 1 again")).to_be_focused()
    expect(page.locator("#alert")).to_contain_text("Not this draft.")
    assert posted("/decide/2/") == []
    page.get_by_role("heading", name="Draft 2").focus()
    page.keyboard.press("a")

    expect(page.get_by_text("/decide/2/ saved")).to_be_visible()
    assert len(posted("/decide/")) == 2


def test_broken_answer_is_tried_once_more_with_the_same_nonce(page: Page, site: str):
    open_draft(page, site)
    STATE["answers"] = [(500, ""), (200, "<ol><li>saved at the second try</li></ol>")]
    page.keyboard.press("a")

    expect(page.get_by_text("saved at the second try")).to_be_visible()
    assert posted("/decide/1/") == [{"nonce": "nonce-1"}, {"nonce": "nonce-1"}]


def test_third_decision_waits_for_two_unconfirmed(page: Page, site: str):
    hold(page)
    open_draft(page, site)
    for following in (2, 3):
        with page.expect_response(f"{site}/draft/{following + 1}/"):
            page.keyboard.press("a")
        settle(page)
    page.keyboard.press("a")

    expect(page.get_by_text("Two decisions are still being saved").first).to_be_visible()
    assert len(posted("/decide/")) == 2
    assert posted("/decide/3/") == []
    STATE["goes_on"].set()
    # Whichever answer comes last.
    expect(page.get_by_text(re.compile("/decide/[12]/ saved"))).to_be_visible()
    expect(page.locator("#banners")).not_to_contain_text("Two decisions are still being saved")


def test_unsaved_edit_is_never_dropped(page: Page, site: str):
    open_draft(page, site)
    page.get_by_label("Text").fill("My better text")
    page.get_by_role("heading", name="Draft 1").focus()
    page.keyboard.press("a")

    expect(page.locator("#banners").get_by_text("Save or discard your edit first")).to_be_visible()
    assert page.get_by_label("Text").input_value() == "My better text"
    assert posted("/decide/") == []


def test_offline_decision_is_not_queued(page: Page, site: str):
    site = site.replace("localhost", ELSEWHERE)
    open_draft(page, site)
    page.context.set_offline(True)
    page.keyboard.press("a")
    expect(
        page.locator("#banners").get_by_text("You are offline. Nothing was decided")
    ).to_be_visible()
    page.context.set_offline(False)
    page.wait_for_timeout(300)

    assert posted("/decide/") == []


def test_double_click_posts_once(page: Page, site: str):
    page.goto(f"{site}/list/")
    STATE["slow"] = 0.5
    page.evaluate(
        "() => { const b = document.getElementById('once'); b.click(); b.click(); b.click(); }"
    )
    page.wait_for_url("**/once/")

    assert len(posted("/once/")) == 1


def test_a_file_is_saved_as_often_as_it_is_asked_for(page: Page, site: str):
    page.goto(f"{site}/list/")
    for _ in range(2):
        with page.expect_download():
            page.locator("#file").dblclick()
        expect(page.locator("#file:not([aria-busy])")).to_be_visible()

    assert len(posted("/file/")) == 2


# ---- Reservations and prefetch


def test_reservation_is_posted_for_the_shown_draft_only(page: Page, site: str):
    open_draft(page, site)
    until(page, lambda: posted("/reserve/1/"))
    page.wait_for_timeout(200)

    assert len(posted("/reserve/1/")) == 1
    assert posted("/reserve/2/") == []
    assert (2, True) in STATE["gets"]


def test_next_drafts_reservation_follows_the_screen(page: Page, site: str):
    open_draft(page, site)
    page.keyboard.press("a")
    expect(page.get_by_role("heading", name="Draft 2")).to_be_visible()
    until(page, lambda: posted("/release/1/") and posted("/reserve/2/"))
    page.wait_for_timeout(300)

    assert len(posted("/release/1/")) == 1
    assert len(posted("/reserve/2/")) == 1


# ---- Clocks and live regions


def test_clock_runs_on_the_servers_time(page: Page, site: str):
    page.clock.install(time=datetime(2001, 1, 1, 12, 0, tzinfo=UTC))
    page.goto(f"{site}/list/")
    before = page.locator(".clock__left").inner_text()
    page.clock.run_for(60_000)

    assert before.startswith("4 min")
    assert page.locator(".clock__left").inner_text().startswith("3 min")


def test_region_keeps_itself_fresh(page: Page, site: str):
    page.goto(f"{site}/list/")
    STATE["live"] = "two"

    expect(page.locator("#live p").first).to_have_text("two")
    expect(page.locator(".live__status")).to_contain_text("Updated")


def test_unchanged_region_is_not_sent_again(page: Page, site: str):
    page.goto(f"{site}/list/")
    expect(page.locator("#live p").first).to_have_text("one")
    until(page, lambda: ("live", '"one"') in STATE["gets"])


def test_region_with_typed_text_is_never_replaced(page: Page, site: str):
    page.goto(f"{site}/list/")
    expect(page.locator("#live p").first).to_have_text("one")
    page.get_by_label("Note").fill("half a sentence")
    STATE["live"] = "two"

    expect(page.locator(".live__status")).to_contain_text("Something changed here")
    assert page.get_by_label("Note").input_value() == "half a sentence"
    page.get_by_role("button", name="Show").click()

    expect(page.locator("#live p").first).to_have_text("two")
