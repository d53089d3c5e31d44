"""When a key counts: the page's scripts are there, and what came up has had time to be read."""

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
