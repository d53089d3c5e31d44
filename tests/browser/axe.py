"""One accessibility check for every browser test: axe-core, both themes, the widths that matter."""

from collections.abc import Iterable

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
THEMES = ("light", "dark")
WIDTHS = (360, 1366)


def violations(page: Page, widths: Iterable[int] = WIDTHS) -> list[str]:
    """Return what axe finds, and any sideways scroll, one line each; the page keeps its state."""
    before = page.viewport_size
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        for theme in THEMES:
            # Without motion: a colour half way between two themes is nobody's colour.
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            page.evaluate("scrollTo(0, 0)")  # the bar that stays covers what was scrolled behind it
            where = f"{page.url} {width} {theme}"
            found += [f"{where}: {line}" for line in _axe(page)]
        if page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        ):
            found.append(f"{page.url} {width}: scrolls sideways")
    if before:
        page.set_viewport_size(before)
    return found


def _axe(page: Page) -> list[str]:
    answer = Axe().run(page, options={"runOnly": RULES}).response
    return [
        f"{rule['id']}: {node['html'][:160]}"
        for rule in answer["violations"]
        for node in rule["nodes"][:3]
    ]
