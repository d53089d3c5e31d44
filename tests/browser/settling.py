"""When a key counts: the page's scripts are there, and what came up has had time to be read."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

# Longer than the second in which a press on a draft that has just come up decides nothing.
GUARD_MS = 1100
# The same for the records of other pages, which settle in 400 ms.
GUARD_ELSEWHERE_MS = 500


def scripted(page: Page) -> None:
    """Wait for the scripts of a page that a click or a key led to: its heading is there before."""
    expect(page.locator("html.is-scripted")).to_be_attached()


def settle(page: Page, milliseconds: int = GUARD_MS) -> None:
    """Wait until a key may decide about what has just come up."""
    scripted(page)
    page.wait_for_timeout(milliseconds)


# Time as the pages' scripts read it: it stands in every page, and goes on as it is told.
STILL = """() => {
  const now = performance.now.bind(performance);
  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, "timeStamp").get;
  let stands = true;
  let at = now();
  performance.now = () => (stands ? at : now());
  Object.defineProperty(Event.prototype, "timeStamp", { get() { return stands ? at : stamp.call(this); } });
  window.pass = (milliseconds) => (at += milliseconds);
  window.go = () => (stands = false);
}"""


def stand_still(page: Page) -> None:
    """Let no time pass in the pages that are opened from here on, however slow the machine is."""
    page.add_init_script(f"({STILL})()")


def pass_time(page: Page, milliseconds: int) -> None:
    """Let so much time pass in a page that stands still."""
    page.evaluate("milliseconds => window.pass(milliseconds)", milliseconds)


def go_on(page: Page) -> None:
    """Let time pass as it does in the page that is open."""
    page.evaluate("() => window.go()")


def until(page: Page, is_so: Callable[[], Any]) -> None:
    """Wait until something is so that no page shows; a minute at most, as for what pages show."""
    for _ in range(1200):
        if is_so():
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"not so after a minute: {is_so}")
