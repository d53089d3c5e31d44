"""The documents say what the code does."""

import re
import subprocess
import tomllib
from pathlib import Path

from django.utils.module_loading import import_string

from leadops.management.commands.gate_table import gate_table
from leadops.pipeline import STEPS

ROOT = Path(__file__).parents[2]
RECIPES = ("README.md", "CONTRIBUTING.md")


def test_the_readme_s_gate_table_is_the_pipeline():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    between = re.search(
        r"<!-- gate table[^>]*-->\n(.*?)<!-- end of gate table -->", readme, re.DOTALL
    )

    assert between is not None
    assert between.group(1) == gate_table()


def test_the_readme_s_order_of_imports_is_the_one_that_is_checked():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = contracts["tool"]["importlinter"]["contracts"][0]["layers"]

    said = re.search(r"Imports go one way: `([^`]+)`", readme)

    assert said is not None
    checked = [one.removeprefix("leadops.") for one in reversed(layers)]
    assert said.group(1).split(" < ") == checked[: checked.index("demo") + 1]


def test_every_environment_variable_is_documented():
    named = set()
    for file in (ROOT / "leadops").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        named |= set(re.findall(r'env_(?:str|int|bool|float|list)\(\s*"([A-Z_]+)"', text))

    operator = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")

    assert sorted(name for name in named if f"`{name}`" not in operator) == []


def test_nothing_committed_names_a_machine_or_a_package_host():
    hosts = re.compile(r"pypi\.org|pythonhosted|npmjs\.org|deb\.debian|/root/|/work/")

    found = [
        name
        for name in _tracked()
        if (ROOT / name).is_file()
        and ROOT / name != Path(__file__)
        and hosts.search((ROOT / name).read_text(encoding="utf-8", errors="ignore"))
    ]

    assert found == []


def _tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [name for name in listed.stdout.split("\0") if name]


def test_the_recipes_name_what_is_there():
    """Files and dotted names of README and CONTRIBUTING; these leave the package's name out."""
    text = "".join((ROOT / name).read_text(encoding="utf-8") for name in RECIPES)
    files = {path for one in _tracked() for path in (one, *map(str, Path(one).parents))}
    ends = {"/".join(path.split("/")[-length:]) for path in files for length in (1, 2, 3, 4, 5)}
    gates = {step.key for step in STEPS}

    paths = {path.rstrip("/") for path in re.findall(r"`([a-z_]+/[\w/.]*)`", text)}
    dotted = set(re.findall(r"`((?:[a-z_]+\.)+[a-z_]+)(?:\(\))?`", text)) - gates - ends

    assert sorted(paths - ends) == []
    assert "leadops.ai.actions.run_task" in dotted
    for name in dotted:
        import_string(f"leadops.{name.removeprefix('leadops.')}")
