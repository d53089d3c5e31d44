"""Mailboxes, doubt, Check today, conversations and the sink in a real browser."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from inbound import actions
from inbound.models import Reply
from leadops.demo import sink
from leadops.demo.models import SinkMessage
from leadops.tenancy.scope import workspace_scope
from outreach.actions import mailboxes
from outreach.enums import SendState
from outreach.models import Mailbox, Send
from tests.browser.axe import violations
from tests.browser.settling import GUARD_ELSEWHERE_MS, settle
from tests.factories import outreach as make
from tests.inbound.mail import answer, stranger_answer
from tests.outreach.sending import approved
from tests.people import People

pytestmark = pytest.mark.browser
HOSTILE = "“Quote” <b>bold</b> <script>alert(1)</script> " + "unbroken" * 40


@pytest.fixture
def site(live_server, people, settings) -> str:
    cache.clear()
    settings.SITE_URL = live_server.url
    return live_server.url


@pytest.fixture
def filled(site, people: People) -> dict[str, Any]:
    """Fill the workspace: accepted and doubtful messages, answers of every kind, two mailboxes."""
    with workspace_scope(people.workspace):
        make.ready(people)
        box = Mailbox.objects.get()
        Mailbox.objects.filter(pk=box.pk).update(
            imap_host="imap.quay.example", polled_at=timezone.now(), poll_error=HOSTILE[:300]
        )
        second = make.make_mailbox(people.workspace, address="jo@quaysoft.example")
        mailboxes.note_trouble(
            mailbox=second, why="No connection: mail.example:587: timed out", comes_back=True
        )
        rows = [approved(people, place) for place in range(4)]
        when = timezone.now() - timedelta(minutes=40)
        Send.objects.update(state=SendState.ACCEPTED, dot_at=when, settled_at=when)
        Send.objects.filter(pk=rows[3].pk).update(
            state=SendState.IN_DOUBT, settled_at=None, answer="The connection was cut."
        )
        for place, (make_mail, words) in enumerate(
            (
                (answer, f"Not interested. {HOSTILE}"),
                (stranger_answer, "Yes, call me on Tuesday."),
                (answer, "Yes, let's talk on Tuesday at ten."),
            )
        ):
            raw = make_mail(rows[place], words, **{"Message-ID": f"<{place}@x.example>"})
            actions.receive(raw=raw, mailbox=box)
        for row in rows[:3]:
            sink.keep(bytes(row.revision.wire), box.address, [row.to_address])
        return {"mailbox": box, "lead": rows[0].draft.lead, "sink": SinkMessage.objects.first()}


@pytest.fixture
def sign_in(site: str, people: People, context: BrowserContext):
    def sign(role: str) -> None:
        client = Client()
        client.force_login(people[role].user)
        name = django_settings.SESSION_COOKIE_NAME
        cookie = {"name": name, "value": client.cookies[name].value, "url": site}
        context.add_cookies([cookie])

    return sign


def keep(page: Page, name: str) -> None:
    """Keep a picture where SCREENSHOTS names a folder, for people to look at."""
    if folder := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


def test_every_page_in_both_themes_and_widths(page: Page, site: str, filled, sign_in):
    """No axe violation, no sideways scroll, no console error, hostile text included."""
    box, lead, message = filled["mailbox"], filled["lead"], filled["sink"]
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text) if one.type == "error" else None)
    pages = {
        "rep": ("/today/check/", "/conversations/", f"/conversations/{lead.pk}/", "/doubt/"),
        "admin": (
            "/settings/mailboxes/",
            "/settings/mailboxes/new/",
            f"/settings/mailboxes/{box.pk}/",
            "/sink/",
            f"/sink/{message.pk}/",
        ),
    }
    found: list[str] = []
    for role, paths in pages.items():
        sign_in(role)
        for path in paths:
            page.goto(site + path)
            keep(page, path.strip("/").replace("/", "-")[:40])
            found += violations(page)

    assert found == []
    assert said == []


def test_check_today_by_keyboard_alone(page: Page, site: str, filled, people, sign_in):
    """Product decision: cleared by key."""
    sign_in("rep")
    page.goto(f"{site}/today/check/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Check today")
    settle(page, GUARD_ELSEWHERE_MS)

    page.keyboard.press("c")

    expect(page.get_by_text("is cleared")).to_be_visible()
    with workspace_scope(people.workspace):
        cleared = Reply.objects.filter(checked_by__isnull=False).get()
    assert (cleared.disposition, cleared.checked_by) == ("not_interested", people.user("rep"))
    expect(page.get_by_text("suggests whose answer this is")).to_be_visible()


def test_answering_from_the_sink_ends_in_a_conversation(page: Page, site: str, filled, sign_in):
    sign_in("rep")
    page.goto(f"{site}/sink/")
    page.locator("table a").first.click()

    page.get_by_label("Their words").fill("What does it cost for 50 people?")
    page.get_by_role("button", name="Send the answer").click()

    expect(page.get_by_text("The answer has arrived in the portal.")).to_be_visible()
    page.goto(f"{site}/conversations/")
    page.locator("tbody a").first.click()
    expect(page.get_by_text("What does it cost for 50 people?", exact=True)).to_be_visible()
