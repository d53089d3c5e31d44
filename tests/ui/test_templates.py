"""The strict content policy holds in every template: nothing inline."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
SCRIPTS = sorted((ROOT / "static/js").glob("*.js"))
OPT_OUT = {"stop.html", "stop_typed.html"}  # RFC 8058 one-click
INLINE = {
    "script": re.compile(r"<script(?![^>]*\bsrc=)", re.IGNORECASE),
    "style element": re.compile(r"<style\b", re.IGNORECASE),
    "style attribute": re.compile(r"\sstyle\s*=", re.IGNORECASE),
    "handler": re.compile(r"\son[a-z]+\s*=\s*[\"']", re.IGNORECASE),
    "hx-on": re.compile(r"\shx-on[:\-a-z]*\s*=|\bjs:", re.IGNORECASE),
    "javascript address": re.compile(r"javascript:", re.IGNORECASE),
}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: str(p.relative_to(ROOT)))
def test_template_has_nothing_inline(path):
    text = path.read_text(encoding="utf-8")

    assert {
        name: found.group() for name, rule in INLINE.items() if (found := rule.search(text))
    } == {}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: str(p.relative_to(ROOT)))
def test_post_form_carries_a_csrf_token(path):
    if path.name in OPT_OUT:
        pytest.skip(
            "opting out must work from any mail client; the token in its address is the key"
        )
    text = path.read_text(encoding="utf-8")

    for form in re.findall(
        r"<form[^>]*method=\"post\".*?</form>", text, flags=re.DOTALL | re.IGNORECASE
    ):
        assert "csrf" in form, form[:200]


def test_scripts_and_sheet_keep_their_budget():
    import gzip

    sizes = {path.name: len(gzip.compress(path.read_bytes())) for path in SCRIPTS}
    base = scripts_of(ROOT / "templates/base.html")
    everywhere = sum(sizes[name] for name in base)
    own = {
        str(path.relative_to(ROOT)): sum(sizes[name] for name in scripts_of(path))
        for path in (ROOT / "templates").rglob("*.html")
        if path.name != "base.html"
    }
    sheet = len(gzip.compress((ROOT / "static/css/portal.css").read_bytes()))

    assert len(base) <= 6
    assert everywhere + max(own.values()) <= 18_400  # 35 KB less htmx's 16.6
    assert sheet <= 20_000


def scripts_of(template: Path) -> list[str]:
    """Return the scripts of ours that a page has from this template."""
    return re.findall(r"static 'js/(\w+\.js)'", template.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda p: p.name)
def test_script_evaluates_nothing(path):
    assert (
        re.search(r"\beval\(|new Function\(|document\.write", path.read_text(encoding="utf-8"))
        is None
    )
