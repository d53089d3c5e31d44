"""The review path in a real browser: by keyboard alone, without script, in both themes (OUT4)."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db.models.functions import Now
from playwright.sync_api import Browser, Page, Route, expect

from leadops.gates.models import Decision, Deferral
from outreach.actions import drafts, reservations
from outreach.models import Draft, PrivateEdit, Send
from tests.browser.axe import violations
from tests.browser.settling import GUARD_MS, go_on, pass_time, scripted, settle, stand_still
from tests.factories import outreach as make
from tests.people import PASSWORD, People

pytestmark = pytest.mark.browser
WIDTHS = (360, 820, 1366)


@pytest.fixture
def site(live_server, people, workspace, settings) -> str:
    settings.SITE_URL = live_server.url
    return live_server.url


@pytest.fixture
def errors() -> list[str]:
    return []


@pytest.fixture
def page(browser: Browser, site: str, people: People, errors: list[str]) -> Iterator[Page]:
    """Sign Mara in; every console error fails the test at its end."""
    with browser.new_context() as context:
        page = context.new_page()
        page.on("console", lambda one: errors.append(one.text) if one.type == "error" else None)
        page.on("pageerror", lambda one: errors.append(str(one)))
        page.goto(f"{site}/review/")
        page.get_by_label("E-mail").fill(people.user("rep").email)
        page.get_by_label("Password").fill(PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/review/")
        yield page
        # Let the release of the last draft arrive before the database is emptied.
        page.goto("about:blank")
        page.wait_for_timeout(500)
    assert errors == []


def test_keyboard_alone_reviews_approves_rejects_and_undoes(page: Page, site: str, people: People):
    """OUT4: sign in, start, approve, answer a weak claim, reject by number, undo: keys only."""
    make.make_draft(people, 0)
    make.make_draft(people, 1, age=timedelta(days=120))
    make.make_draft(people, 2)
    page.goto(f"{site}/review/")
    page.locator("#start-review").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Quay Robotics")
    page.wait_for_load_state("networkidle")

    settle(page)
    page.keyboard.press("a")
    expect(page.locator("h1")).to_contain_text("Harbour Foods")
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator("#recent-decisions")).to_contain_text("Quay Robotics: approved, sends in")

    settle(page)
    page.keyboard.press("n")
    expect(page.locator("#claim-1")).to_be_focused()
    page.keyboard.press("1")
    expect(page.locator("#claim-1-right")).to_be_checked()
    page.keyboard.press("a")
    expect(page.locator("h1")).to_contain_text("Pine Bottles")

    settle(page)
    page.keyboard.press("r")
    expect(page.locator("#dialog-wrong_person")).to_be_focused()
    page.keyboard.press("4")
    page.wait_for_url(f"{site}/review/")
    expect(page.locator("#banners")).to_contain_text("Rejected: Pine Bottles")

    page.goto(f"{site}/review/decisions/")
    page.get_by_role("button", name="Undo Harbour Foods: Bo Holm").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#banners")).to_contain_text("Undone: Harbour Foods")
    expect(page.locator("h1")).to_contain_text("Harbour Foods")

    results = Decision.objects.filter(proposal__gate="outreach.send").order_by("at")
    assert [(one.verdict, one.reason) for one in results] == [
        ("approve", ""),
        ("approve", ""),
        ("reject", "not_our_voice"),
    ]
    states = dict(Send.objects.values_list("draft__lead__account__name", "state"))
    assert states == {"Quay Robotics": "queued", "Harbour Foods": "cancelled"}


def test_unanswered_weak_claim_holds_the_key_and_shows_its_question(
    page: Page, site: str, people: People
):
    draft = make.make_draft(people, age=timedelta(days=120))
    page.goto(f"{site}/review/{draft.pk}/")

    settle(page)
    page.keyboard.press("a")

    expect(page.locator("#claim-1-right")).to_be_focused()
    waits = page.locator(".source .field__error")
    expect(waits).to_contain_text("Claim 1 is weak and waits for your answer.")
    expect(waits).to_be_in_viewport()
    quote = (
        page.locator(".source", has=page.locator(".field__error"))
        .locator(".snippet")
        .bounding_box()
    )
    bar = page.locator(".topbar").bounding_box()
    assert quote is not None
    assert bar is not None
    assert quote["y"] >= bar["y"] + bar["height"]
    page.keyboard.press("1")
    expect(page.locator(".source .field__error")).to_have_count(0)
    assert not Send.objects.exists()


def test_key_right_after_a_new_draft_decides_nothing(page: Page, site: str, people: People):
    first = make.make_draft(people, 0)
    make.make_draft(people, 1)
    stand_still(page)
    page.goto(f"{site}/review/{first.pk}/")
    page.wait_for_load_state("networkidle")
    pass_time(page, GUARD_MS)

    with page.expect_response("**/decision/"):  # it may take longer than the next draft
        page.keyboard.press("a")
        expect(page.locator("h1")).to_contain_text("Harbour Foods")
        scripted(page)
        page.keyboard.press("a")
        expect(page.locator("#announce")).to_have_text("Press a again")

    go_on(page)
    settle(page)
    assert Send.objects.count() == 1


@pytest.mark.parametrize("gap", [0, 120, 250, 600])
@pytest.mark.parametrize("is_read_ahead", [True, False], ids=["read_ahead", "loaded_anew"])
def test_two_clicks_on_approve_approve_one_draft(
    page: Page, site: str, people: People, gap: int, is_read_ahead: bool
):
    """OUT4: a double click anywhere has one effect; the next draft stands under its second press."""
    first, second = make.make_draft(people, 0), make.make_draft(people, 1)
    stand_still(page)
    if is_read_ahead:
        with page.expect_response(f"{site}/review/{second.pk}/"):
            page.goto(f"{site}/review/{first.pk}/")
    else:
        page.add_init_script("window.requestIdleCallback = () => {}")
        page.goto(f"{site}/review/{first.pk}/")
    page.wait_for_load_state("networkidle")
    box = page.locator("#approve").bounding_box()
    assert box
    page.mouse.move(box["x"] + 20, box["y"] + 10)

    for pause, count in ((gap, 1), (0, 2 if gap < 500 else 1)):
        page.mouse.down(click_count=count)
        page.mouse.up(click_count=count)
        page.wait_for_timeout(pause)
        if is_read_ahead:
            pass_time(page, pause)

    expect(page.locator("h1")).to_contain_text("Harbour Foods")
    expect(page.locator("#recent-decisions")).to_contain_text("Quay Robotics: approved, sends in")
    scripted(page)
    go_on(page)
    settle(page)
    assert Decision.objects.filter(proposal__gate="outreach.send").count() == 1
    assert Send.objects.count() == 1
    page.locator("#approve").click()
    expect(page.locator("#banners")).to_contain_text("Approved: Harbour Foods")


def test_undo_right_after_an_approval_is_no_stray_press(page: Page, site: str, people: People):
    """OUT4: what needs no reading acts at once, also on a draft that has just come up."""
    first = make.make_draft(people, 0)
    make.make_draft(people, 1)
    page.goto(f"{site}/review/{first.pk}/")
    page.wait_for_load_state("networkidle")
    page.locator("#approve").click()
    expect(page.locator("h1")).to_contain_text("Harbour Foods")
    page.get_by_role("button", name="Undo Quay Robotics").first.click()

    expect(page.locator("#banners")).to_contain_text("Undone: Quay Robotics")


def test_second_press_on_reject_does_not_choose_a_reason(page: Page, site: str, people: People):
    draft = make.make_draft(people)
    page.goto(f"{site}/review/{draft.pk}/")
    page.locator("#reject-link").dblclick()
    expect(page.locator("#dialog-not_true")).to_be_visible()
    box = page.locator("#dialog-not_true").bounding_box()
    assert box
    page.mouse.move(box["x"] + 20, box["y"] + 10)
    page.mouse.down(click_count=2)
    page.mouse.up(click_count=2)
    settle(page)
    assert not Decision.objects.filter(proposal__gate="outreach.send").exists()
    page.locator("#dialog-not_true").click()
    expect(page.locator("#banners")).to_contain_text("Rejected: Quay Robotics")


def test_edit_by_keys_is_kept_while_typing_and_approved_edited(
    page: Page, site: str, people: People
):
    """OUT5: e edits, the server keeps the words, Ctrl+Enter approves exactly them."""
    draft = make.make_draft(people)
    page.goto(f"{site}/review/{draft.pk}/")
    settle(page)

    page.keyboard.press("e")
    expect(page.locator("#edit-body")).to_be_focused()
    scripted(page)
    page.keyboard.press("Control+End")
    page.keyboard.type("\nQuay Software")
    expect(page.locator("#edit-checks")).to_contain_text("only you see it")
    assert PrivateEdit.objects.get().body.endswith("Mara Rep\nQuay Software")

    page.keyboard.press("Control+Enter")
    page.wait_for_url(f"{site}/review/")
    expect(page.locator("#banners")).to_contain_text("Approved edited: Quay Robotics")
    assert Send.objects.get().revision.body.endswith("Mara Rep\nQuay Software")


def test_editor_of_a_draft_that_is_up_is_no_new_draft(page: Page, site: str, people: People):
    """A word changed by paste and Ctrl+Enter at once: the draft was read before."""
    draft = make.make_draft(people)
    page.goto(f"{site}/review/{draft.pk}/")
    settle(page)

    page.keyboard.press("e")
    expect(page.locator("#edit-body")).to_be_focused()
    scripted(page)
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("\nQuay Software")
    page.keyboard.press("Control+Enter")

    page.wait_for_url(f"{site}/review/")
    expect(page.locator("#banners")).to_contain_text("Approved edited: Quay Robotics")


def press_at_once(page: Page, keys: str) -> None:
    """Press keys faster than any page can load."""
    page.evaluate(
        """(keys) => [...keys].forEach((key) => document.body.dispatchEvent(
            new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })))""",
        keys,
    )


def test_each_press_of_j_goes_one_draft_further(page: Page, site: str, people: People):
    companies = [make.make_draft(people, place).lead.account.name for place in range(4)]
    page.goto(f"{site}/review/")
    page.locator("#start-review").click()
    expect(page.locator("h1")).to_contain_text("Quay Robotics")

    scripted(page)
    press_at_once(page, "jjj")
    expect(page.locator("h1")).to_contain_text(companies[3])
    page.wait_for_load_state("networkidle")
    press_at_once(page, "kk")
    expect(page.locator("h1")).to_contain_text(companies[1])
    page.wait_for_load_state("networkidle")
    press_at_once(page, "jkj")
    expect(page.locator("h1")).to_contain_text(companies[2])
    page.wait_for_load_state("networkidle")

    held = Draft.objects.filter(reserved_until__gt=Now()).values_list("lead__account__name")
    assert list(held) == [(companies[2],)]


def test_no_key_works_before_the_scripts_it_stands_on(page: Page, site: str, people: People):
    """Pressed in between, each j would ask for the next page anew and go one draft in all."""
    made = [make.make_draft(people, place) for place in range(4)]
    companies = [draft.lead.account.name for draft in made]
    held: list[Route] = []
    page.route("**/steps*.js", lambda route: held.append(route), times=1)
    page.goto(f"{site}/review/{made[0].pk}/", wait_until="commit")
    expect(page.locator("h1")).to_contain_text(companies[0])
    expect(page.locator("[data-key=j]").first).to_be_visible()

    press_at_once(page, "jj")
    held[0].continue_()
    scripted(page)
    expect(page.locator("h1")).to_contain_text(companies[0])
    press_at_once(page, "jjj")
    expect(page.locator("h1")).to_contain_text(companies[3])


def test_draft_that_is_being_left_is_not_decided(page: Page, site: str, people: People):
    for place in range(3):
        make.make_draft(people, place)
    page.goto(f"{site}/review/")
    page.locator("#start-review").click()
    expect(page.locator("h1")).to_contain_text("Quay Robotics")
    settle(page)

    press_at_once(page, "jas")

    expect(page.locator("h1")).to_contain_text("Harbour Foods")
    assert not Decision.objects.filter(proposal__gate="outreach.send").exists()
    assert not Deferral.objects.exists()


def test_finding_says_what_it_is_and_its_button_repairs_it(page: Page, site: str, people: People):
    draft = make.make_draft(people)
    body = draft.revisions.get().body.replace("?", "?!")
    page.goto(f"{site}/review/{draft.pk}/?edit=1")
    page.locator("#edit-body").fill(body)
    page.locator("#save").click()
    expect(page.locator("#approve")).to_have_attribute("aria-disabled", "true")

    settle(page)
    page.keyboard.press("a")
    expect(page.locator("#finding-1")).to_be_focused()
    assert not Send.objects.exists()

    page.locator("#fix-1").click()
    expect(page.locator(".findings")).to_have_count(0)
    expect(page.locator("#approve")).not_to_have_attribute("aria-disabled", "true")


def test_somebody_elses_draft_can_be_read_and_not_decided(page: Page, site: str, people: People):
    draft = make.make_draft(people)
    reservations.reserve(draft=draft, user=people.user("sales_lead"))
    page.goto(f"{site}/review/{draft.pk}/")

    expect(page.get_by_text("Sam Saleslead is reviewing this")).to_be_visible()
    expect(page.locator("#approve")).to_have_count(0)
    assert violations(page, WIDTHS) == []


def test_opening_reserves_and_leaving_frees(page: Page, site: str, people: People):
    draft = make.make_draft(people)
    with page.expect_response(f"**/review/{draft.pk}/reserve/"):
        page.goto(f"{site}/review/{draft.pk}/")
    draft.refresh_from_db()
    assert draft.reserved_by == people.user("rep")

    # The release rides on the leaving page; only the database sees it arrive.
    page.goto(f"{site}/review/decisions/")
    for _ in range(600):
        draft.refresh_from_db()
        if draft.reserved_by is None:
            break
        page.wait_for_timeout(100)
    assert draft.reserved_by is None


def test_every_state_of_the_review_is_accessible_at_every_width(
    page: Page, site: str, people: People
):
    clean = make.make_draft(people, 0)
    weak = make.make_draft(people, 1, age=timedelta(days=120))
    stale = make.make_draft(people, 2)
    drafts.mark_stale(draft=stale, why="The contact's address changed.")
    lead = make.make_lead(people, 3)
    drafts.need_reason(enrollment=make.make_enrollment(people, lead), why="Nothing was found.")

    found = []
    for path in (
        "/review/",
        "/review/?view=stale",
        "/review/?view=blocked",
        f"/review/{clean.pk}/",
        f"/review/{clean.pk}/?edit=1",
        f"/review/{clean.pk}/?reject=1",
        f"/review/{weak.pk}/",
        f"/review/{stale.pk}/",
        "/review/decisions/",
        "/review/recent/",
        "/needs-reason/",
    ):
        page.goto(f"{site}{path}")
        found += violations(page, WIDTHS)

    assert found == []


def test_reject_dialog_is_accessible_and_returns_the_focus(page: Page, site: str, people: People):
    draft = make.make_draft(people)
    page.goto(f"{site}/review/{draft.pk}/")
    settle(page)
    page.keyboard.press("r")
    expect(page.locator("#dialog-wrong_person")).to_be_focused()

    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("#reject-link")).to_be_focused()


def test_review_path_works_without_javascript(browser: Browser, site: str, people: People):
    """The same path with script off: start, answer, approve, reject, undo."""
    make.make_draft(people, 0, age=timedelta(days=120))
    make.make_draft(people, 1)
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site}/review/")
        page.get_by_label("E-mail").fill(people.user("rep").email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.locator("#start-review").click()
        expect(page.locator("kbd:visible")).to_have_count(0)
        page.locator("#claim-1-right").check()
        page.locator("#approve").click()
        expect(page.locator("h1")).to_contain_text("Harbour Foods")
        told = page.locator("#banners").get_by_role("status")
        expect(told).to_contain_text("Approved: Quay Robotics")
        page.locator("#approve").click()  # the second press of a double click
        expect(page.get_by_text("so it looks like a double click")).to_be_visible()
        page.go_back()
        page.locator("#reject-link").click()
        page.wait_for_timeout(GUARD_MS)
        page.locator("#inline-not_our_voice").click()
        expect(told).to_contain_text("Rejected: Harbour Foods")
        page.goto(f"{site}/review/recent/")
        page.get_by_role("button", name="Undo Quay Robotics: Ana Diaz").click()
        expect(told).to_contain_text("Undone: Quay Robotics")

    assert Send.objects.get().state == "cancelled"


def test_settings_of_voice_and_sequences_are_accessible(page: Page, site: str, people: People):
    make.ready(people)

    found = []
    for path in ("/settings/voice/", "/sequences/", "/needs-reason/"):
        page.goto(f"{site}{path}")
        found += violations(page, WIDTHS)

    assert found == []


@pytest.mark.parametrize(
    ("key", "reason"), [("7", "do_not_contact"), ("8", "other")], ids=["stop", "other"]
)
def test_enter_after_a_number_sends_that_reason(
    page: Page, site: str, people: People, key: str, reason: str
):
    """UI 2.6: 7 and 8 open a field; Enter in it sends the number that opened it, no other."""
    draft = make.make_draft(people)
    page.goto(f"{site}/review/{draft.pk}/")

    settle(page)
    page.keyboard.press("r")
    page.keyboard.press(key)
    expect(page.locator(f"#dialog-{reason}-comment")).to_be_focused()
    page.keyboard.type("Subject line reads odd")
    page.keyboard.press("Enter")

    expect(page.locator("#banners")).to_contain_text("Rejected: Quay Robotics")
    decision = Decision.objects.filter(proposal__gate="outreach.send").latest("at")
    assert (decision.reason, decision.comment) == (reason, "Subject line reads odd")


def test_doubted_claim_keeps_its_draft_on_the_screen(page: Page, site: str, people: People):
    """UI 2.7: what the server is known to refuse is not shown as done."""
    draft = make.make_draft(people, age=timedelta(days=120))
    make.make_draft(people, 1)
    page.goto(f"{site}/review/{draft.pk}/")
    page.wait_for_load_state("networkidle")

    settle(page)
    page.keyboard.press("n")
    page.keyboard.press("2")
    page.keyboard.press("a")
    said = page.get_by_text("You doubt claim 1. Edit the sentence or reject the draft.")
    expect(page.locator("#banners").filter(has=said)).to_be_visible()
    expect(page.locator("h1")).to_contain_text("Quay Robotics")
    page.locator("#claim-1").focus()
    page.keyboard.press("1")
    expect(page.locator("#banners")).not_to_contain_text("You doubt claim 1")
    page.keyboard.press("a")

    expect(page.locator("h1")).to_contain_text("Harbour Foods")
    expect(page.locator("#recent-decisions")).to_contain_text("Quay Robotics: approved, sends in")
    assert Decision.objects.filter(proposal__gate="outreach.send").count() == 1


def test_number_answers_the_question_that_held_the_approval(page: Page, site: str, people: People):
    draft = make.make_draft(people, age=timedelta(days=120))
    page.goto(f"{site}/review/{draft.pk}/")

    settle(page)
    page.keyboard.press("a")
    expect(page.locator("#claim-1-right")).to_be_focused()
    page.keyboard.press("1")
    expect(page.locator("#claim-1-right")).to_be_checked()
    page.keyboard.press("a")

    expect(page.locator("#banners")).to_contain_text("Approved: Quay Robotics")


def test_focus_is_on_the_heading_after_save_reject_and_undo(page: Page, site: str, people: People):
    draft = make.make_draft(people)
    page.goto(f"{site}/review/{draft.pk}/?edit=1")

    page.keyboard.press("Control+s")
    expect(page.locator("#banners")).to_contain_text("Saved. Only you see it")
    expect(page.locator("h1")).to_be_focused()
    settle(page)
    page.keyboard.press("r")
    page.keyboard.press("4")
    expect(page.locator("#banners")).to_contain_text("Rejected: Quay Robotics")
    expect(page.locator("h1")).to_be_focused()
    page.goto(f"{site}/review/recent/")
    page.keyboard.press("z")
    expect(page.locator("#banners")).to_contain_text("Undone: Quay Robotics")
    expect(page.locator("h1")).to_be_focused()


def test_skip_is_undone_by_key_in_the_tray(page: Page, site: str, people: People):
    for place in range(2):
        make.make_draft(people, place)
    page.goto(f"{site}/review/")
    page.locator("#start-review").click()
    expect(page.locator("h1")).to_contain_text("Quay Robotics")
    settle(page)
    page.keyboard.press("s")
    expect(page.locator("h1")).to_contain_text("Harbour Foods")
    expect(page.locator("#recent-decisions")).to_contain_text("Quay Robotics: skipped until")

    settle(page)
    page.keyboard.press("z")

    expect(page.locator("#banners")).to_contain_text("Undone: Quay Robotics")
    expect(page.locator("h1")).to_contain_text("Quay Robotics")
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator("#recent-decisions")).to_contain_text("Nothing decided yet")
    assert not Deferral.objects.exists()


def test_skip_is_undone_without_javascript(browser: Browser, site: str, people: People):
    make.make_draft(people)
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site}/review/")
        page.get_by_label("E-mail").fill(people.user("rep").email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.locator("#start-review").click()
        page.locator("#skip").click()
        expect(page.locator("#banners")).to_contain_text("Skipped until tomorrow: Quay Robotics")
        page.goto(f"{site}/review/decisions/")
        page.get_by_role("button", name="Undo Quay Robotics: Ana Diaz").click()
        expect(page.locator("#banners")).to_contain_text("Undone: Quay Robotics")

    assert not Deferral.objects.exists()


def test_bar_counts_down_with_each_decision(page: Page, site: str, people: People):
    draft = make.make_draft(people)
    make.make_draft(people, 1)
    page.goto(f"{site}/review/{draft.pk}/")
    page.wait_for_load_state("networkidle")
    count = page.locator(".topbar__nav a[href='/review/'] .count")
    expect(count).to_have_text("2 waiting")

    settle(page)
    page.keyboard.press("a")

    expect(page.locator("h1")).to_contain_text("Harbour Foods")
    expect(count).to_have_text("1 waiting")


def test_lost_session_is_told_and_leads_back_to_the_draft(
    page: Page, site: str, people: People, errors: list[str]
):
    draft = make.make_draft(people)
    make.make_draft(people, 1)
    page.goto(f"{site}/review/{draft.pk}/")
    page.wait_for_load_state("networkidle")
    settle(page)
    page.context.clear_cookies(name="sessionid")
    page.keyboard.press("a")

    expect(
        page.get_by_text("You are signed out. What you pressed since did nothing")
    ).to_be_visible()
    page.get_by_label("E-mail").fill(people.user("rep").email)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/review/{draft.pk}/")
    assert not Send.objects.exists()
    errors[:] = [one for one in errors if "401" not in one]


def test_small_screen_keeps_every_decision_inside_its_button(page: Page, site: str, people: People):
    first, draft = make.make_draft(people), make.make_draft(people, 1)
    page.goto(f"{site}/review/{first.pk}/")
    page.locator("#approve").click()
    # Whether or not the next draft was read ahead by then.
    expect(page.locator("#recent-decisions")).to_contain_text("Quay Robotics: approved, sends in")
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(f"{site}/review/{draft.pk}/")
    expect(page.locator("#approve")).to_have_text("Approve a")
    assert over_the_edge(page) == []

    page.goto(f"{site}/review/{draft.pk}/?edit=1")
    page.locator("#edit-subject").fill("Another subject")
    page.locator("#save").click()
    expect(page.locator("#approve")).to_have_text("Approve edited a")
    assert over_the_edge(page) == []


def over_the_edge(page: Page) -> list[str]:
    """Return the names of what sticks out of its button or of the bar of decisions."""
    buttons = page.locator(".actions :is(.btn, .link-button)")
    expect(buttons).to_have_count(5)
    found: list[str] = buttons.evaluate_all(
        """all => all.filter(one => one.scrollWidth > one.clientWidth
            || one.getBoundingClientRect().right > one.closest(".actions").getBoundingClientRect().right
        ).map(one => one.textContent)"""
    )
    return found
