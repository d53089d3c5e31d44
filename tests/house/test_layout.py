"""The house's habits, read from the syntax tree."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
APPS = [
    *(
        ROOT / "leadops" / name
        for name in (
            "accounts",
            "audit",
            "runs",
            "gates",
            "compliance",
            "web",
            "ai",
            "insights",
            "tour",
            "webhooks",
            "demo",
        )
    ),
    *(ROOT / name for name in ("icp", "prospects", "scoring", "outreach", "inbound", "handoff")),
]
BANNED_NAMES = {"utils.py", "helpers.py", "managers.py", "common.py", "misc.py"}
# Edges and readers never write; every write is an action.
EDGES = ("views", "forms", "urls", "tasks", "api", "admin", "queries", "policies")
WRITES = {
    "create",
    "bulk_create",
    "update",
    "bulk_update",
    "delete",
    "save",
    "get_or_create",
    "update_or_create",
}


def modules(app: Path, *stems: str) -> Iterator[Path]:
    for stem in stems:
        if (app / f"{stem}.py").exists():
            yield app / f"{stem}.py"
        yield from sorted((app / stem).rglob("*.py"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def test_no_file_is_a_drawer():
    found = [
        str(p.relative_to(ROOT))
        for app in APPS
        for p in app.rglob("*.py")
        if p.name in BANNED_NAMES
    ]

    assert found == []


@pytest.mark.parametrize("app", APPS, ids=lambda p: p.name)
def test_every_module_says_what_it_is_for(app):
    silent = [
        str(path.relative_to(ROOT))
        for path in app.rglob("*.py")
        if "migrations" not in path.parts
        and path.read_text(encoding="utf-8").strip()
        and ast.get_docstring(tree(path)) is None
    ]

    assert silent == []


@pytest.mark.parametrize("app", APPS, ids=lambda p: p.name)
def test_every_public_action_query_and_effect_states_its_contract(app):
    silent = [
        f"{where(path, node)} {node.name}"
        for path in modules(app, "actions", "queries", "effects", "policies")
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and ast.get_docstring(node) is None
    ]

    assert silent == []


def _writes_orm(node: ast.AST) -> bool:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    if node.func.attr not in WRITES:
        return False
    text = ast.unparse(node.func.value)
    # A dict's update, a session's delete and a form's save are no writes to rows.
    return ".objects" in text or (
        node.func.attr in {"save", "delete"}
        and "form" not in text
        and "session" not in text
        and "storage" not in text
    )


@pytest.mark.parametrize("app", APPS, ids=lambda p: p.name)
def test_edges_never_write(app):
    found = [
        where(path, node)
        for path in modules(app, *EDGES)
        for node in ast.walk(tree(path))
        if _writes_orm(node)
    ]

    assert found == []


@pytest.mark.parametrize("app", APPS, ids=lambda p: p.name)
def test_states_are_written_in_actions_only(app):
    """A state is assigned by the one mover of its app, never elsewhere."""
    allowed = {"actions", "models", "engine", "demo"}
    found = [
        where(path, node)
        for path in app.rglob("*.py")
        if "migrations" not in path.parts
        and not allowed & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Assign)
        and any(isinstance(t, ast.Attribute) and t.attr == "state" for t in node.targets)
    ]

    assert found == []


def _effect_names() -> dict[str, str]:
    from leadops.pipeline import STEPS

    return {dotted: step.key for step in STEPS for dotted in step.effects}


@pytest.mark.parametrize(("dotted", "gate"), sorted(_effect_names().items()))
def test_every_effect_begins_by_asking_for_its_approval(dotted, gate):
    """Wall 3: within its first statements each effect calls approval.require."""
    module, _, name = dotted.rpartition(".")
    path = ROOT / (module.replace(".", "/") + ".py")
    if not path.exists():
        path = ROOT / module.replace(".", "/") / "__init__.py"
    function = next(
        (n for n in ast.walk(tree(path)) if isinstance(n, ast.FunctionDef) and n.name == name), None
    )
    if function is None:  # re-exported by the package: look where it is written
        folder = path.parent
        function = next(
            n
            for p in sorted(folder.rglob("*.py"))
            for n in ast.walk(tree(p))
            if isinstance(n, ast.FunctionDef) and n.name == name
        )
    body = [
        n
        for n in function.body
        if not (isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant))
    ]
    first = "\n".join(ast.unparse(n) for n in body[:4])

    assert ".require(" in first or "require(" in first
    assert all(a.arg in {"approval", "actor"} for a in function.args.kwonlyargs)
    assert function.args.args == []


def test_scopes_are_disabled_in_named_places_only():
    found = sorted(
        str(path.relative_to(ROOT))
        for path in [
            *ROOT.joinpath("leadops").rglob("*.py"),
            *(p for app in APPS for p in app.rglob("*.py")),
        ]
        if "scopes_disabled" in path.read_text(encoding="utf-8")
    )

    assert sorted(set(found)) == ["leadops/tenancy/scope.py"]


@pytest.mark.parametrize("word", ["force=", "skip_checks=True", "auto_approve", "csrf_exempt"])
def test_no_shortcut_argument_in_our_apps(word):
    allowed = {
        # RFC 8058: the one-click POST comes from a mail provider without cookies.
        "csrf_exempt": {"leadops/compliance/views.py"},
        "skip_checks=True": {"leadops/management/commands/prepare.py"},
    }
    found = {
        str(path.relative_to(ROOT))
        for app in APPS
        for path in app.rglob("*.py")
        if word in path.read_text(encoding="utf-8")
    }

    assert found <= allowed.get(word, set())


def test_mark_safe_stays_in_ui():
    found = [
        str(path.relative_to(ROOT))
        for app in APPS
        for path in app.rglob("*.py")
        if "mark_safe" in path.read_text(encoding="utf-8")
    ]

    assert found == []


def test_templates_hold_no_inline_script_or_style():
    import re

    bad = re.compile(
        r"<style|\sstyle=|\son[a-z]+=\"|javascript:|<script(?![^>]*\ssrc=)", re.IGNORECASE
    )
    found = []
    for path in ROOT.joinpath("templates").rglob("*.html"):
        text = path.read_text(encoding="utf-8").replace('type="application/json"', "src=")
        found += [str(path.relative_to(ROOT))] if bad.search(text) else []

    assert found == []
