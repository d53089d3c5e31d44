"""The documents say what the code does."""

import re
import subprocess
import tomllib
from pathlib import Path

from leadops.management.commands.gate_table import gate_table

ROOT = Path(__file__).parents[2]


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
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split("\0")

    found = [
        name
        for name in listed
        if name
        and (ROOT / name).is_file()
        and ROOT / name != Path(__file__)
        and hosts.search((ROOT / name).read_text(encoding="utf-8", errors="ignore"))
    ]

    assert found == []
