"""Every page that can be reached, held against axe: `make axe-check`.

A portal of its own fills the demo. As each of its people, and as the first person of an empty
workspace, every link is followed and each kind of address is looked at once: as it stands, with its
dialogs open, and after its forms were sent with nothing filled in; in both themes, at 360, 820 and
1366 px. Told are violations of WCAG 2.2 AA and best practice, sideways scroll, error pages, and
the routes that no link led to. Needs the test packages and Chromium.
"""

import contextlib
import os
import re
import shutil
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urldefrag, urlsplit

import django
from django.urls import Resolver404, resolve
from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import TimeoutError as TooSlow

from tests.browser.axe import violations
from tests.house.access import entries
from tests.portal import Portal, running_portal, wait_for_fill

WIDTHS: Final = (360, 820, 1366)
FILL_SECONDS: Final = 600.0
ANSWER_MS: Final = 5_000
PEOPLE: Final = ".people-list button"
DIALOGS: Final = "[...document.querySelectorAll('dialog[id]:not([open])')].map(one => one.id)"
LINKS: Final = "[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)"
# Sends each form with its typed fields emptied; those without such a field would only act.
FORMS: Final = """[...document.querySelectorAll('main form[method=post]')].flatMap((form, i) =>
  form.querySelector('input[required]:not([type=hidden]), textarea[required], select[required]')
  ? [i] : [])"""
SEND: Final = """i => {
  const form = document.querySelectorAll('main form[method=post]')[i];
  for (const one of form.querySelectorAll('input, textarea')) {
    if (!['hidden', 'checkbox', 'radio', 'submit'].includes(one.type)) one.value = '';
    else if (['checkbox', 'radio'].includes(one.type)) one.checked = false;
  }
  form.noValidate = true;
  form.requestSubmit();
}"""


@dataclass
class Walk:
    """What was looked at by whom, and what was found."""

    seen: set[str] = field(default_factory=set)  # kinds of addresses that were looked at
    sent: set[str] = field(default_factory=set)  # routes whose forms were sent
    dialogs: set[str] = field(default_factory=set)  # ids of those that were opened
    routes: set[str] = field(default_factory=set)
    states: int = 0
    found: list[str] = field(default_factory=list)

    def look(self, page: Page, state: str) -> None:
        self.states += 1
        self.note(f"{state}: {line}" for line in violations(page, WIDTHS))

    def note(self, lines: Iterable[str]) -> None:
        """Tell what was found, each once."""
        for line in lines:
            if line not in self.found:
                self.found.append(line)
                print(line, flush=True)


def main() -> int:
    """Walk, tell, and return the exit status: 1 where anything was found or nothing walked."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadops.settings.dev")
    django.setup()
    walk = Walk()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        with running_portal("") as portal:
            wait_for_fill(portal, FILL_SECONDS)
            for page in _people(browser, portal):
                _walk(page, portal, walk, "filled")
            _walk(_founder(browser, portal), portal, walk, "empty")
        browser.close()
    return _tell(walk)


def _people(browser: Browser, portal: Portal) -> Iterator[Page]:
    """Yield a page for the signed-out and one for each person of the demo."""
    yield browser.new_page()
    page = browser.new_page()
    page.goto(f"{portal.url}/sign-in/")
    for index in range(page.locator(PEOPLE).count()):
        member = browser.new_page()
        member.goto(f"{portal.url}/sign-in/")
        member.locator(PEOPLE).nth(index).click()
        member.wait_for_load_state()
        yield member


def _founder(browser: Browser, portal: Portal) -> Page:
    """Open the first real workspace by the link that the portal printed."""
    (link,) = re.findall(r"http\S+/start/\S+", portal.output)[:1]
    page = browser.new_page()
    page.goto(link)
    for label, value in {
        "Workspace name": "Harbor",
        "Legal name": "Harbor Ltd",
        "Postal address": "1 Quay Street\nCork",
        "Your name": "Ines Duarte",
        "Your e-mail": "ines@harbor.example",
        "Password": "a long enough phrase",
    }.items():
        page.get_by_label(label).fill(value)
    page.get_by_label("Home country").select_option("IE")
    page.get_by_label("Time zone").select_option("Europe/Dublin")
    page.get_by_role("button", name="Open the workspace").click()
    page.wait_for_load_state()
    return page


def _walk(page: Page, portal: Portal, walk: Walk, state: str) -> None:
    if state == "empty":
        walk.seen, walk.sent = set(), set()
    first = f"{portal.url}/"
    waiting, led_by, opened = deque([first]), {first: "the sign-in"}, set()
    while waiting:
        url = waiting.popleft()
        kind = _kind(url)
        if kind is None or kind in opened or not _is_page(page, url, led_by[url], walk):
            continue
        opened.add(kind)
        walk.routes.add(kind.partition(" ")[0])
        for link in page.evaluate(LINKS):
            target = urldefrag(link).url
            if target.startswith(f"{portal.url}/") and target not in led_by:
                led_by[target] = url
                waiting.append(target)
        if kind in walk.seen:
            continue
        walk.seen.add(kind)
        walk.look(page, state)
        _open_dialogs(page, walk)
        _send_empty_forms(page, url, walk)
    page.context.close()


def _kind(url: str) -> str | None:
    """Return what is the same of addresses that differ in an id only; None for none of ours."""
    parts = urlsplit(url)
    try:
        route = resolve(parts.path).route
    except Resolver404:
        return None
    return " ".join([route, *sorted(re.findall(r"(?:^|&)(\w+)=", parts.query))])


def _is_page(page: Page, url: str, led_by: str, walk: Walk) -> bool:
    """Open an address; say whether it is a page, and note an answer that no link should get."""
    try:
        answer = page.goto(url)
    except Exception as error:
        if "Download is starting" in str(error):
            return False
        raise
    if answer is None or "text/html" not in answer.headers.get("content-type", ""):
        return False
    if answer.status >= 400:
        walk.note([f"{url} answered {answer.status}, led to by {led_by}"])
    return True


def _open_dialogs(page: Page, walk: Walk) -> None:
    for name in page.evaluate(DIALOGS):
        if name not in walk.dialogs:
            walk.dialogs.add(name)
            page.evaluate("id => document.getElementById(id).showModal()", name)
            walk.look(page, "dialog")
            page.evaluate("id => document.getElementById(id).close()", name)


def _send_empty_forms(page: Page, url: str, walk: Walk) -> None:
    route = resolve(urlsplit(url).path).route
    if route in walk.sent:
        return
    walk.sent.add(route)
    for index in page.evaluate(FORMS):
        page.goto(url)
        # A form that answers in its place loads no page.
        with contextlib.suppress(TooSlow), page.expect_navigation(timeout=ANSWER_MS):
            page.evaluate(SEND, index)
        walk.look(page, "error")


def _tell(walk: Walk) -> int:
    unmet = sorted({route for route, _ in entries()} - walk.routes)
    print(f"{len(walk.routes)} routes, {walk.states} states of pages, {len(walk.found)} findings.")
    print("No link led to: " + (", ".join(unmet) or "none") + ".")
    return 0 if walk.states and not walk.found else 1


if __name__ == "__main__":
    sys.exit(main())
