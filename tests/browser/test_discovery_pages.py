"""Discovery in a real browser: file to admitted list by mouse and keyboard, and axe on each page.

DIS2, DIS3. `SHOTS=folder` keeps a picture of every page.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from leadops.tenancy.scope import workspace_scope
from prospects.enums import ListState
from prospects.models import Account, ProspectList, Upload
from tests.browser.axe import violations
from tests.browser.settling import GUARD_ELSEWHERE_MS, settle
from tests.drain import drain
from tests.factories.prospects import csv_of, make_live_icp, row_of
from tests.people import People

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
HOSTILE = "“Quote” <b>bold</b> " + "unbroken" * 20


@pytest.fixture
def site(live_server, people, settings, tmp_path) -> str:
    cache.clear()
    settings.SITE_URL = live_server.url
    settings.UPLOAD_ROOT = tmp_path / "uploads"
    with workspace_scope(people.workspace):
        make_live_icp(people)
    return live_server.url


@pytest.fixture
def page(browser: Browser, site: str, people: People):
    client = Client()
    client.force_login(people.user("sales_ops"))
    context = browser.new_context(base_url=site, viewport={"width": 1366, "height": 900})
    name = django_settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": site}])
    page = context.new_page()
    page.errors = []
    page.on("console", lambda one: one.type == "error" and page.errors.append(one.text))
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    context.close()


def rows() -> bytes:
    return csv_of(
        *(row_of(n) for n in range(14)),
        row_of(1, Title="CEO"),
        row_of(50, Email="nope"),
        row_of(51, Email="", Company=f"{HOSTILE} Inc"),
        row_of(52, Country="Germany"),
        row_of(53, **{"# Employees": "3"}),
        row_of(54, **{"First Name": "", "Last Name": "", "Email": ""}),
    )


def upload(page: Page, name: str, data: bytes) -> None:
    page.set_input_files("#id_file", {"name": name, "mimeType": "text/csv", "buffer": data})
    page.fill("#id_source_name", "Apollo")
    page.fill("#id_collected_on", timezone.now().date().isoformat())
    page.click("#upload-send")


def seen(page: Page, name: str) -> None:
    """Check the page as it stands; keep a picture of it where one is wanted."""
    found = violations(page)
    if folder := os.environ.get("SHOTS"):
        page.emulate_media(color_scheme="light")
        page.screenshot(path=Path(folder) / f"discovery-{name}.png", full_page=True)
        page.emulate_media(color_scheme="dark")
        page.screenshot(path=Path(folder) / f"discovery-{name}-dark.png", full_page=True)
        page.set_viewport_size({"width": 360, "height": 740})
        page.screenshot(path=Path(folder) / f"discovery-{name}-360.png", full_page=True)
        page.set_viewport_size({"width": 1366, "height": 900})
    assert found == []


def press(page: Page, key: str) -> None:
    settle(page, GUARD_ELSEWHERE_MS)
    page.keyboard.press(key)


def test_file_becomes_an_admitted_list_without_a_reload(page: Page, people: People) -> None:
    with workspace_scope(people.workspace):
        page.goto("/imports/")
        seen(page, "uploads-empty")
        upload(page, "bad.csv", b"a@b.co,Ann\nc@d.co,Bo\n")
        expect(page.locator(".error-summary")).to_contain_text("has no header row")
        seen(page, "refused")
        page.errors.clear()  # the 422 of the refused file is one, rightly

        upload(page, "trade fair.csv", rows())
        expect(page.get_by_role("heading", level=1)).to_contain_text("Check the columns")
        seen(page, "mapping")
        page.get_by_label("Email holds").select_option("")
        page.click("#recount")
        expect(page.locator("#counts")).to_contain_text("Without e-mail19")
        page.get_by_label("Email holds").select_option("email")
        page.click("#start")
        expect(page.get_by_text("The file is being read")).to_be_visible()
        seen(page, "reading")
        drain()
        expect(page.locator("#to-spot-check")).to_be_visible()
        seen(page, "outcome")

        page.click("#to-spot-check")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Record 1 of 10")
        seen(page, "record")
        for number, key in enumerate("mnummmmmmm", start=2):
            press(page, key)
            if number <= 10:
                expect(page.get_by_role("heading", level=1)).to_contain_text(f"Record {number} of")
        expect(page.get_by_role("heading", level=1)).to_contain_text("8 of 10 match: at most")
        press(page, "z")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Record 10 of 10")
        press(page, "m")
        expect(page.get_by_role("button", name="Admit the list")).to_be_visible()
        seen(page, "result")
        page.get_by_role("button", name="Admit the list").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Admitted")
        seen(page, "list")

        assert ProspectList.objects.get().state == ListState.ADMITTED
        assert page.errors == []


def test_other_pages_have_no_violations(page: Page, people: People) -> None:
    with workspace_scope(people.workspace):
        for empty in ("/lists/", "/sources/", "/spot-checks/"):
            page.goto(empty)
            seen(page, f"{empty.strip('/')}-empty")
        page.goto("/imports/")
        upload(page, "trade fair.csv", rows())
        page.click("#start")
        page.wait_for_load_state()
        drain()
        stored = Upload.objects.get()
        company = Account.objects.get(name__startswith="“Quote”")
        waiting = stored.lists.get()
        for name, path in {
            "uploads": "/imports/",
            "upload": f"/imports/{stored.pk}/",
            "lists": "/lists/",
            "list-waiting": f"/lists/{waiting.pk}/",
            "sources": "/sources/",
            "spot-checks": "/spot-checks/",
            "account": f"/accounts/{company.pk}/",
        }.items():
            page.goto(path)
            seen(page, name)

        assert page.errors == []
