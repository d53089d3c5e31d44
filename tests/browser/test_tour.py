"""The first pages of a fresh portal and its own-file tour, in a browser, on a real process tree.

The file is invented; its companies are those of the demo's site server. `SHOTS=folder` keeps a
picture of every step.
"""

import os
import re
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from leadops.demo.companies import companies
from leadops.demo.people import PEOPLE
from tests.browser.axe import violations
from tests.conftest import OUTSIDE_DATABASE
from tests.factories.tour import FIELDS, OFFER, csv_of, row_of
from tests.portal import Portal, running_portal, wait_for

pytestmark = [pytest.mark.browser, pytest.mark.journey]
SLOW = 600_000  # ms; as long as a page may take where other tests use both processors


@pytest.fixture(scope="module")
def portal(browser: Browser) -> Iterator[Portal]:
    """Run a portal for these tests; its demo fills itself no longer than they last."""
    with running_portal(OUTSIDE_DATABASE) as portal:
        yield portal


def own_file() -> bytes:
    known = companies(date.today())
    return csv_of(
        *(row_of(one) for one in known[:27]),
        row_of(known[0]),
        "Bo Ek,CEO,nope,Broken,broken.example,Software,80,United States",
        "Eva Blum,CEO,eva@no-such-place.example,Blum,no-such-place.example,Software,90,Germany",
        "Ian Ode,VP Sales,,Nowhere Works,,Software,90,United States",
    )


def seen(page: Page, name: str) -> None:
    """Hold the page against axe as it stands; keep a picture of it where one is wanted."""
    assert violations(page) == []
    if folder := os.environ.get("SHOTS"):
        for scheme, width in (("light", 1366), ("dark", 1366), ("light", 360), ("light", 820)):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=Path(folder) / f"{name}-{width}-{scheme}.png", full_page=True)
        page.set_viewport_size({"width": 1366, "height": 900})
        page.emulate_media(color_scheme="light")


def enter(portal: Portal, context: BrowserContext, name: str) -> Page:
    page = context.new_page()
    wait_for(lambda: portal.answers("/sign-in/"), 60, "the sign-in page")
    page.goto(f"{portal.url}/sign-in/")
    page.get_by_role("button", name=re.compile(name)).click()
    page.goto(f"{portal.url}/tour/")
    return page


def take_file(page: Page) -> None:
    page.set_input_files(
        "#id_file", {"name": "mine.csv", "mimeType": "text/csv", "buffer": own_file()}
    )
    page.click("#take-file")


def write_profile(page: Page) -> None:
    for name, text in (FIELDS | {"employees": "10-5000"}).items():
        page.fill(f"#id_{name}", text)
    page.click("#write-profile")


def test_printed_start_link_opens_without_a_console_error(page, portal: Portal):
    troubles: list[str] = []
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    link = re.search(r"http://\S+/start/\S+/", portal.output)
    assert link is not None

    answer = page.goto(link.group())

    assert answer.status == 200
    assert page.locator("form[method=post]").count() == 1
    assert troubles == []


def test_demo_people_have_a_button_each_on_the_sign_in_page(page, portal: Portal):
    answer = page.goto(f"{portal.url}/sign-in/")

    assert answer.status == 200
    for name, _roles in PEOPLE.values():
        assert page.get_by_role("button", name=re.compile(name)).count() == 1


def test_a_stranger_walks_all_eight_steps_alone(portal: Portal, browser: Browser):
    context = browser.new_context(viewport={"width": 1366, "height": 900})
    page = enter(portal, context, "Ada")
    heard: list[str] = []
    page.on("console", lambda one: heard.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    seen(page, "tour-0")

    take_file(page)
    expect(page.get_by_text("29 of 31 rows usable; 25 are in this tour.")).to_be_visible()
    expect(page.get_by_role("rowheader", name="Germany")).to_be_visible()

    write_profile(page)
    expect(page.locator("#sides")).to_contain_text("25 of 25")
    known = companies(date.today())
    page.fill("#id_customers", f"{known[0].name}\n{known[1].name}\n{known[2].name}")
    page.fill("#id_bad_fits", "Mega Mining, mining, 90000, US\nOne Man, software, 1, US")
    page.click("#check-examples")
    expect(page.get_by_text("It agrees with 5 of 5.")).to_be_visible()
    seen(page, "tour-2")

    page.click("#read-sites")
    expect(page.get_by_text("25 of 25 sites read")).to_be_visible(timeout=SLOW)
    expect(page.locator("#compare")).to_be_visible(timeout=SLOW)
    expect(page.locator("#step-3").get_by_text("Not found on these pages").first).to_be_visible()

    page.select_option("#compare-b", index=4)
    page.click("#compare")
    expect(page.locator("#compared-2")).to_be_visible()
    assert "a=" in page.url
    seen(page, "tour-4")

    page.fill("#id_offer", OFFER)
    page.click("#draft")
    expect(page.get_by_text("5 drafts written")).to_be_visible(timeout=SLOW)
    page.goto(f"{portal.url}/tour/?reloaded=1#step-5")
    first = page.locator("#step-5 article").first
    expect(first.get_by_text("Supported").first).to_be_visible()
    first.get_by_role("button", name="Change a number for me").click()
    expect(page.get_by_text("In the live line nobody can approve this.").first).to_be_visible()
    seen(page, "tour-5")
    page.locator("#step-5 article").first.get_by_role("button", name="Back to the first").click()

    expect(page.locator("#step-6")).to_contain_text("built-in engine: 5")

    page.locator("#step-7").get_by_role("button", name="Prepare one to me").first.click()
    expect(page.locator("#letter")).to_contain_text("Preview, not sent to anybody else.")
    page.click("#approve-letter")
    sink = page.get_by_role("link", name="Open the mail sink")
    expect(sink).to_be_visible(timeout=SLOW)
    sink.click()
    page.locator("tr", has_text="[Preview]").first.get_by_role("link").click()
    page.get_by_label("Their words").fill("Could we have a call on Tuesday? What does it cost?")
    page.click("#send-answer")
    expect(page.get_by_text("The answer has arrived in its own-file tour.")).to_be_visible()

    page.goto(f"{portal.url}/tour/#step-7")
    answer = page.locator("#step-7 article").last
    expect(answer).to_contain_text("hot")
    expect(answer).to_contain_text("because rule 1 'Hot replies' matched")
    expect(answer.get_by_text("due").first).to_be_visible()
    seen(page, "tour-7")

    expect(page.locator("#step-8")).to_contain_text("minutes of people’s time are left")
    page.get_by_role("link", name="Open the report to forward").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What came of mine.csv")
    seen(page, "tour-report")
    # One sheet to forward, as page.pdf() prints it.
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) == 1
    assert heard == []
    context.close()


def test_the_tour_works_without_script(portal: Portal, browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    page = enter(portal, context, "Otto")

    take_file(page)
    write_profile(page)
    page.click("#read-sites")
    deadline = time.monotonic() + SLOW / 1000
    while page.locator("#compare").count() == 0 and time.monotonic() < deadline:
        reload = page.get_by_role("link", name="Reload")
        page.goto(f"{portal.url}/tour/") if reload.count() == 0 else reload.first.click()
        page.reload()
        time.sleep(1)

    page.get_by_role("heading", name="Your companies, read live").click()
    expect(page.get_by_text("25 of 25 sites read")).to_be_visible()
    context.close()
