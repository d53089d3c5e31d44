"""One accessibility check for every browser test: axe-core, both themes, the widths that matter."""

from collections.abc import Iterable
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What the second theme can change: a theme is colours alone, which tests/ui/test_contrast.py keeps.
OF_COLOUR = ["color-contrast", "link-in-text-block"]
WIDTHS = (360, 1366)

# Only what is told leaves the browser: its account of all that is well is megabytes a page.
ASK = """async options => (await axe.run({ ...options, resultTypes: ["violations"] })).violations.flatMap(
  rule => rule.nodes.slice(0, 3).map(node => `${rule.id}: ${node.html.slice(0, 160)}`))"""


def violations(page: Page, widths: Iterable[int] = WIDTHS) -> list[str]:
    """Return what axe finds, and any sideways scroll, one line each; the page keeps its state."""
    page.wait_for_load_state("load")  # a page that a click led to has its words before its looks
    before = page.viewport_size
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        for theme, rules in (("light", RULES), ("dark", OF_COLOUR)):
            # Without motion: a colour half way between two themes is nobody's colour.
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            page.evaluate("scrollTo(0, 0)")  # the bar that stays covers what was scrolled behind it
            where = f"{page.url} {width} {theme}"
            found += [f"{where}: {line}" for line in ask(page, runOnly=rules)]
        if page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        ):
            found.append(f"{page.url} {width}: scrolls sideways")
    if before:
        page.set_viewport_size(before)
    return found


def ask(page: Page, **options: Any) -> list[str]:
    """Return what axe says against the page as it stands, one line each."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(ASK, options)
    return found
