"""An edit in a real browser: its words outlive a lost connection, a reload and a session (OUT5)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from outreach.models import Draft, PrivateEdit, Send
from tests.browser.axe import violations
from tests.browser.conftest import ELSEWHERE
from tests.browser.settling import scripted, settle
from tests.factories import outreach as make
from tests.people import PASSWORD, People

pytestmark = pytest.mark.browser
OFFLINE = "Not saved: you are offline."
ADDED = "\nTyped without a connection."


@pytest.fixture
def site(live_server, people, workspace, settings) -> str:
    settings.SITE_URL = live_server.url.replace("localhost", ELSEWHERE)
    return settings.SITE_URL


@pytest.fixture
def draft(people) -> Draft:
    return make.make_draft(people)


@pytest.fixture
def page(browser: Browser, site: str, people: People, draft: Draft) -> Iterator[Page]:
    """Open the edit of a draft as Mara."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{site}/review/{draft.pk}/?edit=1")
        sign_in(page, people, "rep")
        expect(page.locator("#edit-body")).to_be_focused()
        scripted(page)
        yield page
        context.set_offline(False)
        # Let the release of the draft arrive before the database is emptied.
        page.goto("about:blank")
        page.wait_for_timeout(500)


def sign_in(page: Page, people: People, who: str) -> None:
    page.get_by_label("E-mail").fill(people.user(who).email)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")


def type_offline(page: Page) -> None:
    page.context.set_offline(True)
    page.locator("#edit-body").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    expect(page.locator("#saved-at")).to_contain_text(OFFLINE)


def kept_words(page: Page) -> int:
    return page.evaluate(
        "() => Object.keys(sessionStorage).filter((key) => key.startsWith('portal:words:')).length"
    )


def test_words_typed_offline_are_told_and_saved_when_back(page: Page):
    type_offline(page)
    expect(page.locator("#alert")).to_contain_text(OFFLINE)
    assert not PrivateEdit.objects.exists()
    assert violations(page, (360, 1366)) == []

    page.context.set_offline(False)

    expect(page.locator("#saved-at")).to_contain_text("only you see it")
    assert PrivateEdit.objects.get().body.endswith(ADDED)
    assert kept_words(page) == 0


@pytest.mark.parametrize("keys", ["Control+s", "Control+Enter", "Escape"])
def test_no_way_on_leaves_an_edit_offline(page: Page, keys: str):
    type_offline(page)
    here = page.url

    page.keyboard.press(keys)
    page.wait_for_timeout(500)

    assert page.url == here
    assert page.locator("#edit-body").input_value().endswith(ADDED)
    expect(page.locator("#saved-at")).to_contain_text(OFFLINE)
    page.context.set_offline(False)
    expect(page.locator("#saved-at")).to_contain_text("only you see it")
    assert not Send.objects.exists()


@pytest.mark.parametrize("press", ["e", "a", "s", "u"])
def test_no_key_leaves_a_draft_offline(page: Page, site: str, draft: Draft, press: str):
    page.goto(f"{site}/review/{draft.pk}/")
    settle(page)
    page.context.set_offline(True)
    page.keyboard.press(press)

    expect(page.locator("#banners")).to_contain_text("You are offline. Nothing was decided")
    assert page.url == f"{site}/review/{draft.pk}/"


def test_ones_own_machine_is_never_offline(
    page: Page, live_server, settings, people: People, draft: Draft
):
    settings.SITE_URL = live_server.url
    page.goto(f"{live_server.url}/review/{draft.pk}/")
    sign_in(page, people, "rep")
    expect(page.locator("h1")).to_contain_text("Quay Robotics")
    settle(page)
    page.evaluate("() => Object.defineProperty(navigator, 'onLine', { get: () => false })")

    page.keyboard.press("e")

    page.wait_for_url("**/?edit=1")


def test_where_htmx_did_not_load_the_form_saves_the_words(page: Page):
    page.route("**/htmx*.js", lambda route: route.abort())
    page.reload()
    page.locator("#edit-body").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    assert page.evaluate("() => window.htmx === undefined")

    page.locator("#save").click()

    expect(page.locator("#banners")).to_contain_text("Saved. Only you see it until you approve.")
    assert PrivateEdit.objects.get().body.endswith(ADDED)


def test_words_typed_offline_outlive_a_reload(page: Page):
    type_offline(page)
    page.route("**/edit/", lambda route: route.abort())
    page.context.set_offline(False)
    page.reload()

    assert page.locator("#edit-body").input_value().endswith(ADDED)
    page.unroute("**/edit/")
    page.reload()
    expect(page.locator("#saved-at")).to_contain_text("only you see it")
    assert PrivateEdit.objects.get().body.endswith(ADDED)


def test_words_since_the_last_autosave_outlive_the_session(
    page: Page, people: People, draft: Draft
):
    page.context.clear_cookies(name="sessionid")
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    page.wait_for_url("**/sign-in/**")
    assert not PrivateEdit.objects.exists()

    sign_in(page, people, "rep")

    expect(page.locator("#edit-body")).to_have_value(f"{draft.revisions.get().body}{ADDED}")
    expect(page.locator("#saved-at")).to_contain_text("only you see it")
    assert PrivateEdit.objects.get().body.endswith(ADDED)


def test_somebody_else_on_this_browser_never_sees_the_words(page: Page, people: People):
    page.context.clear_cookies(name="sessionid")
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    page.wait_for_url("**/sign-in/**")
    assert kept_words(page) == 1

    sign_in(page, people, "sales_lead")

    expect(page.locator("#edit-body")).to_be_visible()
    assert kept_words(page) == 0
    assert ADDED not in page.content()
    assert not page.locator("#edit-body").input_value().endswith(ADDED)


def test_signing_out_drops_the_words(page: Page, site: str, people: People, draft: Draft):
    page.route("**/edit/", lambda route: route.abort())
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    expect(page.locator("#saved-at")).to_contain_text("the server did not answer")
    assert kept_words(page) == 1

    page.locator("form[action$='/sign-out/'] button").evaluate("(button) => button.click()")
    page.wait_for_url("**/sign-in/**")

    assert kept_words(page) == 0


def test_leaving_saves_what_the_autosave_had_not_yet(page: Page):
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    page.keyboard.press("Escape")

    expect(page.locator("#banners")).to_contain_text("Saved. Only you see it until you approve.")
    assert PrivateEdit.objects.get().body.endswith(ADDED)
    assert kept_words(page) == 0


def test_unsaved_words_hold_the_approval_of_the_text_without_them(
    page: Page, site: str, draft: Draft
):
    page.route("**/edit/", lambda route: route.abort())
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    expect(page.locator("#saved-at")).to_contain_text("the server did not answer")
    page.goto(f"{site}/review/{draft.pk}/")
    settle(page)
    page.keyboard.press("a")
    page.wait_for_timeout(500)
    assert not Send.objects.exists()
    told = page.locator("#kept-words")
    expect(told).to_contain_text("Words that you typed into this draft are not saved.")
    assert violations(page, (360, 1366)) == []

    told.get_by_role("button", name="Throw them away").click()
    expect(page.locator("h1")).to_be_focused()
    page.keyboard.press("a")

    expect(page.locator("#banners")).to_contain_text("Approved: Quay Robotics")
    assert Send.objects.get().revision.body == draft.revisions.get().body


def test_words_over_a_text_that_changed_are_shown_to_be_copied(page: Page, site: str, draft: Draft):
    page.route("**/edit/", lambda route: route.abort())
    page.keyboard.press("Control+End")
    page.keyboard.type(ADDED)
    expect(page.locator("#saved-at")).to_contain_text("the server did not answer")
    page.unroute("**/edit/")
    page.evaluate("""() => {
      const [key] = Object.keys(sessionStorage).filter((one) => one.startsWith("portal:words:"));
      const record = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.setItem(key, JSON.stringify({ ...record, digest: "of an older text" }));
    }""")
    page.reload()

    expect(page.locator("#kept-words")).to_contain_text("This draft changed after you typed.")
    assert page.locator("#kept-words textarea").input_value().endswith(ADDED)
    assert not page.locator("#edit-body").input_value().endswith(ADDED)


def test_subject_alone_is_kept_as_it_is_typed(page: Page):
    page.locator("#edit-subject").fill("Another subject")

    expect(page.locator("#saved-at")).to_contain_text("only you see it")
    assert PrivateEdit.objects.get().subject == "Another subject"


LONG = ("A text that is far too long. " * 400).strip()


def test_a_text_that_the_server_refuses_stays_in_the_tab(page: Page):
    page.locator("#edit-body").fill(LONG)

    told = page.locator("#banners")
    expect(told).to_contain_text("The text has more than 10,000 characters.")
    assert kept_words(page) == 1
    page.reload()
    expect(page.locator("#edit-body")).to_have_value(LONG)
    expect(told).to_contain_text("The text has more than 10,000 characters.")
    assert kept_words(page) == 1


def test_a_refused_text_stays_in_the_tab_where_htmx_did_not_load(
    page: Page, site: str, draft: Draft
):
    page.route("**/htmx*.js", lambda route: route.abort())
    page.reload()
    page.locator("#edit-body").fill(LONG)
    page.locator("#save").click()
    expect(page.locator("#edit-body-error")).to_be_visible()

    page.goto(f"{site}/review/{draft.pk}/?edit=1")

    expect(page.locator("#edit-body")).to_have_value(LONG)
    assert kept_words(page) == 1


def test_approving_waits_for_the_autosave_that_is_under_way(page: Page, draft: Draft):
    ended, held = [], []
    page.on("requestfailed", lambda request: ended.append(request.url))
    settle(page)
    page.route("**/edit/", lambda route: held.append(route), times=1)
    with page.expect_request("**/edit/"):
        page.keyboard.press("Control+End")
        page.keyboard.type(ADDED)

    page.keyboard.press("Control+Enter")
    held[0].continue_()

    expect(page.locator("#banners")).to_contain_text("Approved edited: Quay Robotics")
    assert Send.objects.get().revision.body.endswith(ADDED.strip())
    assert [url for url in ended if url.endswith("/edit/")] == []
