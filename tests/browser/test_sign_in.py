"""Second factors, passkeys, OpenID and lost passwords in a real browser.

Passkeys need a host name: the site is opened as localhost.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import cache
from playwright.sync_api import Browser, Page, expect

from leadops.accounts import actions, queries
from tests.accounts.codes import code_of
from tests.browser.axe import violations
from tests.fakes.fakeoidc import CLIENT_ID, CLIENT_SECRET, FakeOidc
from tests.people import PASSWORD, People

pytestmark = pytest.mark.browser
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
PICTURES = os.environ.get("PICTURES")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page of no portal: these need a server and a database, and no workers."""
    with browser.new_context() as context:
        yield context.new_page()


@pytest.fixture
def site(live_server, people, settings) -> str:
    cache.clear()
    settings.WORKSPACE_CREATED = []
    settings.SITE_URL = live_server.url.replace("127.0.0.1", "localhost")
    return settings.SITE_URL


@pytest.fixture
def errors(page: Page) -> Iterator[list[str]]:
    """Collect console errors and refusals of the content policy; the page must have none."""
    heard: list[str] = []
    page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    yield heard
    assert heard == []


@pytest.fixture
def authenticator(page: Page) -> dict:
    """Give the browser a platform authenticator that verifies its person by itself."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    made = session.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    return {"session": session, "id": made["authenticatorId"]}


def look(page: Page, name: str) -> None:
    """Hold the page against axe; keep pictures of it where PICTURES names a folder."""
    if PICTURES:
        for width in (360, 820, 1366):
            for theme in ("light", "dark"):
                page.set_viewport_size({"width": width, "height": 900})
                page.emulate_media(color_scheme=theme, reduced_motion="reduce")
                page.screenshot(path=Path(PICTURES) / f"{name}-{width}-{theme}.png", full_page=True)
        page.set_viewport_size({"width": 1280, "height": 900})
    assert violations(page, (360, 820, 1366)) == []


def enter(page: Page, site: str, email: str, path: str = "/me/sign-in/") -> None:
    page.goto(f"{site}{path}")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def sign_out(page: Page) -> None:
    page.locator("summary").filter(has_text="You:").click()
    page.get_by_role("button", name="Sign out").click()


def test_app_is_set_up_and_asked_for(page: Page, site: str, people: People, errors: list[str]):
    email = people.user("rep").email
    enter(page, site, email)
    look(page, "factors-empty")
    page.get_by_role("button", name="Set up an app").click()
    look(page, "app")
    secret = page.get_by_label("The key", exact=True).input_value()
    page.get_by_role("textbox", name="Code").fill(code_of(secret))
    page.get_by_role("button", name="Turn it on").click()
    look(page, "codes")
    codes = page.locator("#codes li").all_inner_texts()
    assert len(codes) == 10
    page.reload()
    expect(page.locator("#codes")).to_have_count(0)
    look(page, "factors")
    sign_out(page)

    enter(page, site, email)
    look(page, "code")
    page.get_by_role("textbox", name="Code").fill(codes[0])
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{site}/me/sign-in/")
    expect(page.get_by_text("9 of 10 left")).to_be_visible()


def test_wrong_code_focuses_the_summary(page: Page, site: str, people: People):
    user = people.user("rep")
    actions.add_app(user=user, secret=SECRET, actor=user)
    enter(page, site, user.email)
    page.get_by_role("textbox", name="Code").fill("123456")
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("alert").filter(has_text="There is a problem")).to_be_focused()
    look(page, "code-wrong")


def test_passkey_is_added_signs_in_alone_and_is_removed(
    page: Page, site: str, people: People, authenticator: dict, errors: list[str]
):
    user = people.user("rep")
    enter(page, site, user.email)
    page.get_by_label("Name").fill("This laptop")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.get_by_role("link", name="I have kept them").click()
    expect(page.locator("strong", has_text="This laptop")).to_be_visible()
    look(page, "factors-passkey")
    sign_out(page)

    page.goto(f"{site}/me/sign-in/?from=mail")
    look(page, "sign-in")
    page.get_by_role("button", name="Continue with a passkey").click()
    expect(page).to_have_url(f"{site}/me/sign-in/?from=mail")

    page.get_by_role("button", name=re.compile("Remove This laptop")).click()
    expect(page.get_by_text("It opens nothing any more.")).to_be_visible()
    assert not queries.has_second_factor(user)
    sign_out(page)
    page.get_by_role("button", name="Continue with a passkey").click()
    expect(page.get_by_text("This passkey opens nothing here.")).to_be_visible()


def test_passkey_is_the_second_step_after_a_password(
    page: Page, site: str, people: People, authenticator: dict, errors: list[str]
):
    email = people.user("rep").email
    enter(page, site, email)
    page.get_by_label("Name").fill("This laptop")
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("link", name="I have kept them").click()
    sign_out(page)

    enter(page, site, email)
    expect(page.get_by_role("heading", name="Second step")).to_be_visible()
    look(page, "code-passkey")
    page.get_by_role("button", name="Use a passkey").click()

    expect(page).to_have_url(f"{site}/me/sign-in/")


def test_cancelled_passkey_says_what_to_do(
    page: Page, site: str, people: People, authenticator: dict
):
    authenticator["session"].send(
        "WebAuthn.setUserVerified",
        {"authenticatorId": authenticator["id"], "isUserVerified": False},
    )
    enter(page, site, people.user("rep").email)
    page.get_by_label("Name").fill("This laptop")
    page.get_by_role("button", name="Add a passkey").click()

    expect(page.get_by_text("No passkey was used")).to_be_visible()
    expect(page.get_by_role("button", name="Add a passkey")).to_be_focused()
    assert not queries.has_second_factor(people.user("rep"))
    look(page, "factors-cancelled")


def test_ip_address_says_that_passkeys_need_a_name(
    page: Page, site: str, people: People, errors: list[str]
):
    enter(page, site.replace("localhost", "127.0.0.1"), people.user("rep").email)

    expect(page.get_by_text("Passkeys belong to a host name")).to_be_visible()


def test_provider_leads_there_and_back_under_the_content_policy(
    page: Page, site: str, people: People, settings, errors: list[str]
):
    user = people.user("rep")
    person = {"sub": "1", "email": user.email, "email_verified": True, "name": user.name}
    with FakeOidc(person=person) as fake:
        settings.OIDC_ISSUER, settings.OIDC_NAME = fake.issuer, "Quay sign-in"
        settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET = CLIENT_ID, CLIENT_SECRET
        page.goto(f"{site}/me/sign-in/")
        look(page, "sign-in-provider")
        page.get_by_role("button", name="Continue with Quay sign-in").click()

        expect(page).to_have_url(f"{site}/me/sign-in/")
        expect(page.get_by_role("heading", name="Quay sign-in")).to_be_visible()


def test_lost_password_without_script(browser: Browser, site: str, people: People, settings):
    settings.EMAIL_HOST = "mail.example"
    user = people.user("rep")
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site}/sign-in/")
        expect(page.get_by_text("A passkey needs JavaScript")).to_be_visible()
        expect(page.get_by_role("button", name="Continue with a passkey")).to_be_hidden()
        page.get_by_role("link", name="Password lost").click()
        page.get_by_label("E-mail").fill(user.email)
        page.get_by_role("button", name="Send the link").click()
        expect(page.get_by_text("If this address belongs to a member")).to_be_visible()
        _, token = actions.mailed_reset(email=user.email)
        page.goto(f"{site}/reset/{token}/")
        page.get_by_label("New password").fill("a wholly new phrase")
        page.get_by_role("button", name="Change password").click()
        expect(page.get_by_text("Your password is changed. Sign in with it.")).to_be_visible()


def test_other_pages_are_accessible(page: Page, site: str, people: People, settings):
    _, token = actions.mailed_reset(email=people.user("rep").email)
    page.goto(f"{site}/reset/")
    look(page, "reset-none")
    settings.EMAIL_HOST = "mail.example"
    page.reload()
    look(page, "reset-ask")
    page.goto(f"{site}/reset/{token}/")
    look(page, "reset")
    page.get_by_label("New password").fill("password")
    page.get_by_role("button", name="Change password").click()
    look(page, "reset-wrong")
    settings.EMAIL_HOST = ""

    enter(page, site, people.user("admin").email, f"/settings/people/{people['rep'].pk}/")
    page.get_by_role("button", name="Give a link to a new password").click()
    expect(page.get_by_label(re.compile("Link to a new password"))).to_be_visible()
    look(page, "member")
    page.goto(f"{site}/settings/people/")
    page.get_by_role("button", name="Require it of everybody").click()
    expect(page.get_by_text("needs a second factor. Add an")).to_be_visible()
    look(page, "factors-required")
    page.goto(f"{site}/me/sign-in/confirm/")
    look(page, "confirm")
    page.get_by_label("Your password").fill("wrong")
    page.get_by_role("button", name="Confirm").click()
    look(page, "confirm-wrong")
