"""The page built from the tokens: every component, focus mode, the door."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import OF_COLOUR, RULES, violations

pytestmark = pytest.mark.browser
PAGES = ["/", "/focus/", "/door/"]
# WCAG 1.4.12: nothing may be lost when a reader sets these.
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"


@pytest.fixture
def site(live_server, settings) -> str:
    settings.ROOT_URLCONF = "leadops.ui.urls"
    return live_server.url


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(bypass_csp=True) as context:
        yield context.new_page()


@pytest.mark.parametrize("path", PAGES)
def test_page_has_no_violation_and_never_scrolls_sideways(page: Page, site: str, path: str):
    page.goto(f"{site}{path}")

    assert violations(page, (320, 820, 1366)) == []


def test_what_only_one_theme_or_one_width_spoils_is_found(page: Page, site: str):
    page.goto(f"{site}/")
    page.add_style_tag(content="h1 { color: light-dark(#000, #222) !important }")
    page.evaluate("() => document.querySelector('main').append(document.createElement('button'))")
    page.add_style_tag(content="@media (width < 400px) { main { inline-size: 500px } }")

    found = [line.removeprefix(f"{site}/ ").split(": ") for line in violations(page)]

    assert ["360", "scrolls sideways"] in found
    assert [line[:2] for line in found if line[1] != "scrolls sideways"] == [
        ["360 light", "button-name"],
        ["360 dark", "color-contrast"],
        ["1366 light", "button-name"],
        ["1366 dark", "color-contrast"],
    ]


def test_every_rule_of_colour_is_asked_in_both_themes(page: Page, site: str):
    page.goto(f"{site}/")
    violations(page, (360,))
    of_colour = page.evaluate(
        "all => axe.getRules(['cat.color']).filter(rule => rule.tags.some(tag => all.includes(tag)))"
        ".map(rule => rule.ruleId)",
        RULES,
    )

    assert sorted(of_colour) == OF_COLOUR


@pytest.mark.parametrize("width", [360, 820, 1366])
def test_the_bar_leaves_no_strip_beside_it(page: Page, site: str, width: int):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site)

    bar = page.locator(".topbar").bounding_box()

    assert bar is not None
    assert (bar["x"], bar["width"]) == (0, width)


@pytest.mark.parametrize("path", PAGES)
def test_reader_may_widen_the_spacing_of_text(page: Page, site: str, path: str):
    page.goto(f"{site}{path}")
    page.add_style_tag(content=SPACING)

    assert violations(page, (360,)) == []


def test_open_dialog_has_no_violation(page: Page, site: str):
    page.goto(f"{site}/")
    page.get_by_role("button", name="Reject…").click()

    assert violations(page) == []


def test_sticky_parts_take_a_fifth_of_a_small_screen_at_most(page: Page, site: str):
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(f"{site}/focus/")
    heights = page.evaluate(
        """() => [...document.querySelectorAll("body *")]
            .filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position) && one.offsetParent)
            .map((one) => one.getBoundingClientRect().height)"""
    )

    assert max(heights) <= 72
    assert sum(heights) <= 640 / 5


@pytest.mark.parametrize(("width", "columns"), [(360, 1), (820, 2), (1366, 3)])
def test_focus_mode_shows_one_two_or_three_columns(page: Page, site: str, width: int, columns: int):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site}/focus/")
    template = page.evaluate(
        "getComputedStyle(document.querySelector('.focus')).gridTemplateColumns"
    )

    assert len(template.split()) == columns


def test_targets_are_at_least_24_pixels(page: Page, site: str):
    page.set_viewport_size({"width": 360, "height": 900})
    page.goto(f"{site}/")
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, input:not([type=hidden]), select, .btn, .chip, summary, .breadcrumbs a")]
            .filter((one) => one.offsetParent && !one.closest(".visually-hidden"))
            .filter((one) => (({width, height}) => Math.min(width, height) < 24)(one.getBoundingClientRect()))
            .map((one) => one.outerHTML.slice(0, 80))"""
    )

    assert small == []


def test_states_survive_forced_colours_by_word_and_shape(page: Page, site: str):
    page.emulate_media(forced_colors="active")
    page.goto(f"{site}/")
    for badge in page.locator(".badge").all():
        assert badge.inner_text().strip()
        assert badge.locator("svg").bounding_box()["width"] >= 12


def test_print_leaves_out_bars_and_forms(page: Page, site: str):
    page.goto(f"{site}/")
    page.emulate_media(media="print")

    assert not page.locator(".topbar").is_visible()
    assert not page.locator("main form").first.is_visible()
    assert page.locator(".print-only").first.is_visible()
    assert page.locator("main h1").is_visible()


def test_reduced_motion_stops_every_transition(page: Page, site: str):
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site}/")
    moving = page.evaluate(
        "() => [...document.querySelectorAll('*')].filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length"
    )

    assert moving == 0


@pytest.mark.parametrize("path", PAGES)
def test_page_keeps_its_budget_of_nodes(page: Page, site: str, path: str):
    page.goto(f"{site}{path}")

    assert page.evaluate("document.querySelectorAll('*').length") <= 1500
