"""The compose file says what the operator's guide says."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMPOSE = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
# Variables of the PostgreSQL image, documented by it.
FOREIGN = {"POSTGRES_PASSWORD_FILE", "POSTGRES_INITDB_ARGS"}


def _services() -> dict[str, str]:
    body = COMPOSE.split("\nservices:\n")[1].split("\nvolumes:\n")[0]
    parts = re.split(r"^  ([a-z]+):\n", body, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_every_variable_of_the_compose_file_is_documented():
    named = set(re.findall(r"^ +([A-Z][A-Z0-9_]+):", COMPOSE, re.MULTILINE)) - FOREIGN
    named |= set(re.findall(r"\$\{([A-Z_]+)", COMPOSE))

    assert sorted(n for n in named if f"`{n.removesuffix('_FILE')}`" not in GUIDE) == []
    assert "DATABASE_URL_FILE" in named


def test_each_queue_has_a_worker_and_there_is_one_clock():
    services = _services()

    assert list(services) == [
        "database",
        "redis",
        "migrate",
        "web",
        "worker",
        "sender",
        "clock",
    ]
    assert "-Q, default," in services["worker"]
    assert "-Q, send," in services["sender"]
    assert "replicas: 1" in services["clock"]
    assert [name for name, text in services.items() if "healthcheck:" in text] == [
        "database",
        "redis",
        "web",
        "worker",
        "sender",
        "clock",
    ]


def test_secrets_come_from_files_only():
    used = set(re.findall(r"secrets: \[([^\]]+)\]", COMPOSE))
    names = {name.strip() for group in used for name in group.split(",")}
    declared = dict(re.findall(r"^  (\w+): \{file: (\S+)\}$", COMPOSE, re.MULTILINE))

    assert set(declared) == names
    assert all(path == f"./secrets/{name}" for name, path in declared.items())
    assert re.search(r"(PASSWORD|SECRET_KEY|DATABASE_URL|REDIS_URL): ", COMPOSE) is None


def test_image_installs_by_hash_and_runs_as_nobody_special():
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8")

    assert "--no-deps --require-hashes" in lines
    assert re.findall(r"^USER (.+)$", lines, re.MULTILINE) == ["leadops"]
    assert lines.index("USER leadops") < lines.index("CMD [")


def test_commands_of_the_compose_file_exist():
    commands = set(re.findall(r"manage\.py, (\w+)", COMPOSE))
    known = subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), "help", "--commands"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()

    assert commands == {"prepare", "clock"}
    assert commands <= set(known)
