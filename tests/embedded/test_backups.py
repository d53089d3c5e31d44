"""A backup comes back whole, with sending paused; what is no backup changes nothing."""

import io
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from leadops.embedded import CannotStart, start_postgres
from leadops.embedded.backups import back_up, restore
from leadops.embedded.plan import Plan, manage
from leadops.embedded.preflight import ensure_secret_key, open_var
from tests.portal import ROOT

FACTS = """
SELECT (SELECT count(*) FROM django_migrations), (SELECT count(*) FROM accounts_user),
       (SELECT string_agg(name, ',') FROM accounts_workspace)
"""


@pytest.fixture
def folders() -> Iterator[Path]:
    root = Path(tempfile.mkdtemp(prefix="leadops-backup-"))
    yield root
    for note in root.glob("*/postgres-folder"):
        shutil.rmtree(note.read_text(encoding="utf-8").strip(), ignore_errors=True)
    shutil.rmtree(root)


def plan_of(var: Path) -> Plan:
    return Plan(var, "127.0.0.1", 8999, 9001, 9002, False, "", "", 1, 1, 1)


@pytest.fixture
def filled(folders: Path) -> Plan:
    """Return the plan of a rested portal with a workspace, a person and an uploaded file."""
    plan = plan_of(folders / "old")
    open_var(plan.var)
    ensure_secret_key(plan.var)
    server = start_postgres(plan.var, durable=False)
    environment = {**plan.environment(server.url), "LEADOPS_DB_OWNER": "1", "LEADOPS_DEMO": "0"}
    subprocess.run(manage("prepare"), cwd=ROOT, env=environment, check=True, capture_output=True)
    code = (
        "from leadops.accounts.actions import create_workspace;"
        "from leadops.accounts.models import User;"
        "from leadops.audit.actors import SYSTEM;"
        "u = User.objects.create(email='ada@quay.example', name='Ada');"
        "create_workspace(name='Quay', legal_name='Quay BV', postal_address='1 Dock Road',"
        " country='NL', time_zone='UTC', is_demo=False, owner=u, actor=SYSTEM)"
    )
    environment["LEADOPS_DB_OWNER"] = "0"
    command = [sys.executable, "manage.py", "shell", "-v", "0", "-c", code]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    server.stop()
    uploads = plan.var / "uploads" / "ab"
    uploads.mkdir(parents=True)
    (uploads / "leads.csv").write_text("Company\nHarbor\n", encoding="utf-8")
    return plan


def facts(plan: Plan, sql: str = FACTS) -> tuple:
    server = start_postgres(plan.var, durable=False)
    try:
        with psycopg.connect(server.url) as connection:
            return connection.execute(sql).fetchone()
    finally:
        server.stop()


def test_a_backup_comes_back_whole_with_sending_paused(filled: Plan, folders: Path):
    before = facts(filled)
    made = back_up(filled, folders / "backups")
    stops = folders / "stops.txt"
    stops.write_text("pat@harbor.example\n\n", encoding="utf-8")
    new = plan_of(folders / "new")

    made_at = restore(new, made.file, key=made.key, stops=stops)

    assert facts(new) == before
    why = facts(new, "SELECT sending_paused_why FROM accounts_workspace")[0]
    assert why == f"Restored from the backup of {made_at}."
    assert facts(new, "SELECT count(*) FROM compliance_instancesuppression") == (1,)
    assert (new.var / "uploads/ab/leads.csv").read_text(encoding="utf-8") == "Company\nHarbor\n"
    assert (new.var / "secret_key").read_bytes() == (filled.var / "secret_key").read_bytes()
    for path in (made.file, made.key, new.var / "secret_key"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with tarfile.open(made.file) as tar:
        assert tar.getnames() == ["manifest.json", "database.dump", "uploads/ab/leads.csv"]


def test_nothing_is_restored_over_a_portal(filled: Plan, folders: Path):
    made = back_up(filled, folders / "backups")
    before = facts(filled)

    with pytest.raises(CannotStart, match="already holds a portal"):
        restore(filled, made.file, key=made.key, stops=None)

    assert facts(filled) == before
    assert facts(filled, "SELECT sending_paused_at FROM accounts_workspace") == (None,)


@pytest.mark.parametrize("harm", ["cut", "changed", "text", "escape"])
def test_what_is_no_whole_backup_is_refused(folders: Path, harm: str):
    file = folders / "some.tar"
    with tarfile.open(file, "w") as tar:
        for name, data in (
            ("manifest.json", b'{"format": 1, "sha256": {"database.dump": "00"}}'),
            ("../outside" if harm == "escape" else "database.dump", b"PGDMP" * 1000),
        ):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    if harm == "cut":
        os.truncate(file, 1500)
    elif harm == "text":
        file.write_text("hello", encoding="utf-8")
    plan = replace(plan_of(folders / "new"), database_url="postgresql://nobody@127.0.0.1:1/none")

    with pytest.raises(CannotStart, match=r"is no whole backup|is damaged"):
        restore(plan, file, key=None, stops=None)

    assert not (folders / "outside").exists()
    assert sorted(path.name for path in plan.var.iterdir()) == ["log", "up.lock"]
