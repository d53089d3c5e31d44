"""The pages of people in a real browser: getting in, roles, settings, keys; with and without script."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from playwright.sync_api import Browser, Page, expect

from leadops.accounts import actions
from leadops.accounts.models import Membership, User
from leadops.tenancy.scope import workspace_scope
from tests.browser.axe import violations
from tests.browser.settling import scripted
from tests.house.subjects import MAKERS
from tests.people import PASSWORD, People

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page of no portal: these need a server and a database, and no workers."""
    with browser.new_context() as context:
        yield context.new_page()


@pytest.fixture
def site(live_server, people, settings) -> str:
    cache.clear()
    settings.WORKSPACE_CREATED = []
    settings.SITE_URL = live_server.url
    return live_server.url


@pytest.fixture
def errors(page: Page) -> Iterator[list[str]]:
    """Collect console errors; a test that expects an error status empties the list itself."""
    heard: list[str] = []
    page.on(
        "console", lambda message: heard.append(message.text) if message.type == "error" else None
    )
    page.on("pageerror", lambda error: heard.append(str(error)))
    yield heard
    assert heard == []


def enter(page: Page, site: str, email: str, path: str = "/me/") -> None:
    page.goto(f"{site}{path}")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(f"{site}{path}")


def test_sign_in_page_is_accessible_and_returns_to_where_one_was_going(
    page: Page, site: str, people: People, errors: list[str]
):
    page.goto(f"{site}/me/?from=mail")

    assert violations(page) == []
    page.get_by_label("E-mail").fill(people.user("rep").email)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{site}/me/?from=mail")


def test_counts_in_the_bar_of_settings_make_no_page_wider(page: Page, site: str, people: People):
    with workspace_scope(people.workspace):
        MAKERS["handoff.rules"](people)
    Membership.objects.filter(pk=people["admin"].pk).update(roles=["admin", "sales_ops"])
    page.set_viewport_size({"width": 360, "height": 800})
    enter(page, site, people.user("admin").email, "/settings/people/")

    expect(page.get_by_role("link", name="Routing 1 waiting")).to_be_attached()
    width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(width) <= 0


def test_wrong_password_focuses_the_summary_and_keeps_the_address(
    page: Page, site: str, people: People
):
    page.goto(f"{site}/sign-in/")
    page.get_by_label("E-mail").fill(people.user("rep").email)
    page.get_by_label("Password").fill("wrong phrase")
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("alert").filter(has_text="There is a problem")).to_be_focused()
    expect(page.get_by_label("E-mail")).to_have_value(people.user("rep").email)
    expect(page.get_by_label("Password")).to_have_value("")
    assert violations(page) == []


def test_start_link_opens_the_first_workspace(page: Page, site: str, errors: list[str]):
    token = actions.make_start_link()
    page.goto(f"{site}/start/{token}/")
    assert violations(page) == []
    page.get_by_label("Workspace name").fill("Harbor")
    page.get_by_label("Legal name").fill("Harbor Ltd")
    page.get_by_label("Postal address").fill("1 Quay Street\nCork")
    page.get_by_label("Home country").select_option("IE")
    page.get_by_label("Time zone").select_option("Europe/Dublin")
    page.get_by_label("Your name").fill("Ines Duarte")
    page.get_by_label("Your e-mail").fill("ines@harbor.example")
    page.get_by_label("Password").fill("a long enough phrase")
    page.get_by_role("button", name="Open the workspace").click()

    expect(page).to_have_url(f"{site}/tour/")
    expect(page.get_by_text("Harbor is ready.")).to_be_visible()
    page.goto(f"{site}/settings/people/")
    expect(page.get_by_text("seats cannot be filled now")).to_be_visible()
    assert violations(page) == []


def test_invited_person_gets_in_by_the_link_the_inviter_sees(
    page: Page, browser: Browser, site: str, people: People, errors: list[str]
):
    enter(page, site, people.user("admin").email, "/settings/people/")
    page.get_by_label("E-mail").fill("nia@quay.example")
    page.get_by_label("Sales rep").check()
    page.get_by_role("button", name="Invite", exact=True).click()
    link = page.get_by_label("Link for nia@quay.example").input_value()
    assert violations(page) == []

    with browser.new_context() as context:
        other = context.new_page()
        other.goto(link)
        assert violations(other) == []
        other.get_by_label("Your name").fill("Nia Newcomer")
        other.get_by_label("Password").fill("a long enough phrase")
        other.get_by_role("button", name="Join Quay Software").click()
        expect(other.get_by_text("You are now a member of Quay Software.")).to_be_visible()

    assert Membership.objects.get(user__email="nia@quay.example").roles == ["rep"]


def test_roles_are_changed_by_keyboard_alone(
    page: Page, site: str, people: People, errors: list[str]
):
    enter(page, site, people.user("admin").email, "/settings/people/")
    page.get_by_role("link", name="Mara Rep").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/settings/people/*-*/")
    assert violations(page) == []
    page.get_by_label("Manager").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    expect(page.get_by_text("The roles of Mara Rep are changed")).to_be_visible()
    assert Membership.objects.get(pk=people["rep"].pk).roles == ["rep", "manager"]


@pytest.mark.parametrize(
    "path", ["/settings/", "/settings/people/", "/me/", "/styleguide-free-404/"]
)
def test_page_is_accessible(page: Page, site: str, people: People, path: str):
    enter(page, site, people.user("admin").email)
    page.goto(f"{site}{path}")

    assert violations(page, (360, 820, 1366)) == []


def test_forbidden_page_is_accessible_and_names_who_can_help(page: Page, site: str, people: People):
    enter(page, site, people.user("rep").email)
    page.goto(f"{site}/settings/people/")

    expect(page.get_by_text("Ada Admin can give you the role.")).to_be_visible()
    assert violations(page) == []


def test_keys_sheet_lists_this_pages_keys_and_switches_them_off(
    page: Page, site: str, people: People, errors: list[str]
):
    enter(page, site, people.user("rep").email)
    scripted(page)
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keys for this page")
    expect(sheet).to_be_visible()
    expect(sheet.get_by_text("Keys for this page").last).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Keys for this page")).to_be_focused()

    page.keyboard.press("?")
    sheet.get_by_role("button", name="Off", exact=True).click()
    expect(page.get_by_text("Single keys: off.")).to_be_visible()
    scripted(page)
    page.keyboard.press("?")

    expect(sheet).to_be_hidden()
    assert User.objects.get(pk=people.user("rep").pk).keys == "off"


def test_keys_do_nothing_while_typing(page: Page, site: str, people: People, errors: list[str]):
    enter(page, site, people.user("rep").email)
    scripted(page)
    page.get_by_label("Undo window in seconds").focus()
    page.keyboard.press("?")

    expect(page.get_by_role("dialog", name="Keys for this page")).to_be_hidden()


def test_keys_with_a_modifier_need_it(page: Page, site: str, people: People, errors: list[str]):
    User.objects.filter(pk=people.user("rep").pk).update(keys="modifier")
    enter(page, site, people.user("rep").email)
    sheet = page.get_by_role("dialog", name="Keys for this page")
    scripted(page)

    page.keyboard.press("?")
    expect(sheet).to_be_hidden()
    page.keyboard.press("Alt+Shift+Slash")

    expect(sheet).to_be_visible()


def test_theme_of_the_person_beats_the_systems(
    page: Page, site: str, people: People, errors: list[str]
):
    enter(page, site, people.user("rep").email)
    page.emulate_media(color_scheme="light")
    light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.get_by_label("Dark", exact=True).check()
    page.get_by_role("button", name="Save my settings").click()
    expect(page.get_by_text("Your settings are saved.")).to_be_visible()

    assert (
        page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        == "rgb(15, 21, 27)"
    )
    assert light == "rgb(245, 247, 249)"


def test_whole_way_in_and_out_works_without_script(browser: Browser, site: str, people: People):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        enter(page, site, people.user("admin").email)
        page.get_by_label("Compact").check()
        page.get_by_role("button", name="Save my settings").click()
        expect(page.get_by_text("Your settings are saved.")).to_be_visible()
        page.locator("summary").filter(has_text="You:").click()
        page.get_by_role("button", name="Sign out").click()

        expect(page.get_by_text("You are signed out.")).to_be_visible()
    assert User.objects.get(pk=people.user("admin").pk).density == "compact"


def test_ended_member_is_out_at_the_next_click(
    page: Page, site: str, people: People, errors: list[str]
):
    enter(page, site, people.user("rep").email)
    with workspace_scope(people.workspace):
        actions.deactivate_member(membership=people["rep"], actor=people.user("admin"))

    page.get_by_role("button", name="Save my settings").click()

    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_content_policy_refuses_what_is_inline(page: Page, site: str, people: People):
    enter(page, site, people.user("rep").email)
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.body.append(s); }"
    )

    assert page.evaluate("window.broken") is None
