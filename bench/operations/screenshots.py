"""The demo's pages as pictures: `make screenshots [TO=folder]`.

A portal of its own fills the demo by running the pipeline; then each person's pages are taken at
three widths in both themes, as they stand. Needs the test packages and Chromium.
"""

import shutil
import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page, sync_playwright

from tests.portal import Portal, running_portal, wait_for_fill

WIDTHS: Final = (360, 820, 1366)
THEMES: Final = ("light", "dark")
FILL_SECONDS: Final = 600.0
# Who looks at what; the name becomes the file's.
PAGES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "Mara Lind": (("today", "/"), ("review", "/review/"), ("handoffs", "/handoffs/")),
    "Sam Torres": (("icp", "/icp/"), ("leads", "/leads/"), ("scoring", "/scoring/")),
    "Otto Brand": (("spot-check", "/imports/"), ("quality", "/dashboards/quality/")),
    "Max Ferris": (
        ("sla", "/dashboards/sla/"),
        ("outreach", "/dashboards/outreach/"),
        ("waiting", "/gates/waiting/"),
    ),
    "Ada Winter": (("people", "/settings/people/"), ("webhooks", "/settings/webhooks/")),
}


def main(folder: Path) -> None:
    """Write <page>-<width>-<theme>.png for every page into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with running_portal("") as portal, sync_playwright() as driver:
        wait_for_fill(portal, FILL_SECONDS)
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for person, pages in PAGES.items():
            _take(browser, portal, person, pages, folder)
        browser.close()


def _take(
    browser: Browser, portal: Portal, person: str, pages: tuple[tuple[str, str], ...], folder: Path
) -> None:
    page = browser.new_page()
    page.goto(f"{portal.url}/sign-in/")
    page.get_by_role("button", name=person).click()
    for name, path in pages:
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            for theme in THEMES:
                _shoot(page, f"{portal.url}{path}", theme, folder / f"{name}-{width}-{theme}.png")
    page.context.close()


def _shoot(page: Page, url: str, theme: str, file: Path) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(url, wait_until="networkidle")
    page.screenshot(path=file, full_page=True)
    print(file)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "var/screenshots"))
