"""The tokens of the style sheet keep the stated ratios (WCAG 2 AA)."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CSS = (ROOT / "static/css/portal.css").read_text(encoding="utf-8")
TOKEN = re.compile(r"--([\w-]+): light-dark\((#[0-9A-F]{6}), (#[0-9A-F]{6})\);")
TOKENS = {name: {"light": light, "dark": dark} for name, light, dark in TOKEN.findall(CSS)}
GROUNDS = ("bg", "surface", "sunken")
STATES = ("waiting", "approved", "rejected", "stale", "blocked", "due", "breached")

TEXT = [
    *[(text, ground) for text in ("text", "muted", "link", "danger") for ground in GROUNDS],
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("danger", "danger-bg"),
    *[(text, "selected") for text in ("text", "muted", "link")],
    ("text", "mark"),
    ("ins", "ins-bg"),
    ("del", "del-bg"),
    *[(f"{state}-text", f"{state}-tint") for state in STATES],
]
SHAPES = [
    *[(shape, ground) for shape in ("control", "focus") for ground in GROUNDS],
    *[(f"{state}-icon", ground) for state in STATES for ground in (*GROUNDS, f"{state}-tint")],
    ("series", "surface"),
    ("baseline", "surface"),
]


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_has_enough_contrast(theme, text, ground):
    assert ratio(TOKENS[text][theme], TOKENS[ground][theme]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_control_icon_ring_and_series_have_enough_contrast(theme, shape, ground):
    assert ratio(TOKENS[shape][theme], TOKENS[ground][theme]) >= 3.0


@pytest.mark.parametrize(
    ("token", "ground", "theme", "stated"),
    [
        ("text", "bg", "light", 15.17),
        ("text", "sunken", "dark", 11.99),
        ("muted", "surface", "light", 7.18),
        ("control", "sunken", "light", 3.91),
        ("stale-icon", "stale-tint", "dark", 6.12),
        ("breached-icon", "breached-tint", "light", 7.23),
    ],
)
def test_ratio_is_the_one_the_specification_states(token, ground, theme, stated):
    assert round(ratio(TOKENS[token][theme], TOKENS[ground][theme]), 2) == pytest.approx(
        stated, abs=0.011
    )


def test_rules_use_tokens_and_no_colour_of_their_own():
    rules = re.sub(r"/\*.*?\*/", "", CSS, flags=re.DOTALL)
    rules = TOKEN.sub("", rules)
    print_rules = rules.index("@media print {")
    screen = rules[:print_rules]

    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?=[^{}]*;)", screen) == []


def test_a_theme_is_colours_alone():
    """The browser tests hold one theme against every rule, and the other against those of colour."""
    rules = re.sub(r"/\*.*?\*/", "", CSS, flags=re.DOTALL)
    asked = [line.strip() for line in rules.splitlines() if "data-theme" in line]
    others = [*ROOT.glob("static/js/*.js"), *ROOT.glob("templates/**/*.html")]

    assert asked[:2] == [
        ':root[data-theme="light"] { color-scheme: light; }',
        ':root[data-theme="dark"] { color-scheme: dark; }',
    ]
    assert [line.partition("{")[0] for line in asked[2:]] == [":root, :root[data-theme] "]  # print
    assert re.findall(r"light-dark\((?!#)", rules) == []
    for text in (rules, *(one.read_text(encoding="utf-8") for one in others)):
        assert "prefers-color-scheme" not in text
        assert "dataset.theme" not in text


def test_every_token_is_used_and_every_used_one_defined():
    used = set(re.findall(r"var\(--([\w-]+)", CSS))
    defined = set(re.findall(r"(?<![\w-])--([\w-]+):", CSS))

    assert used == defined


def test_no_text_is_under_twelve_pixels():
    sizes = re.findall(r"font(?:-size)?:[^;]*?\b(0?\.\d+|\d+(?:\.\d+)?)rem", CSS)

    assert min(float(size) for size in sizes) >= 0.75
