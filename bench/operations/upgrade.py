"""Upgrade with data: the release before fills a folder, this one starts on it, nothing is missing.

`python -m bench.operations.upgrade [REF]`: REF is the release before, by default the latest tag
that is not this commit, else FIRST. Its code runs with this release's libraries. Compared are the
rows of every table but the derived, and what stands in the columns that it had. Ends with 1 when a row or a value
is missing; says why and ends with 0 when there is no release before to start from.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from leadops.embedded import Postgres, start_postgres
from tests.portal import ROOT, Portal, wait_for

FIRST = "921b813"
FILL_SECONDS = 600.0
# Django's own notes about the code, not data: they change with every release.
NOTES = {"django_migrations", "django_content_type", "auth_permission"}
# Computed from other rows and made anew where a release computes them otherwise.
DERIVED = {"prospects_matchkey"}

Contents = dict[str, tuple[int, str]]  # table -> rows, digest of their values


def release_before() -> str:
    """Return the tag or commit to start from, "" where the history does not have it."""
    tags = _git("tag", "--merged", "HEAD~1", "--sort=-version:refname").split()
    for name in [*tags[:1], FIRST]:
        if _git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"):
            return name
    return ""


def unpack(ref: str, folder: Path) -> None:
    """Put the code of `ref` into an empty folder."""
    archive = subprocess.run(["git", "archive", ref], cwd=ROOT, check=True, capture_output=True)
    subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)


def fill(code: Path, portal: Portal) -> None:
    """Run the old code's demo on the folder until its line is through, then end it in order."""
    log = portal.var.parent / "before.out"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "manage.py", "up"],
            cwd=code,
            env=portal.full_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_for(lambda: f"ready at {portal.url}" in log.read_text(), FILL_SECONDS, "the old start")
        worker = portal.var / "log" / "worker.log"
        wait_for(lambda: _is_quiet(worker), FILL_SECONDS, "the end of the demo's line")
    finally:
        process.terminate()
        process.wait(60)


def _is_quiet(log: Path) -> bool:
    """Say whether the worker has done something and then nothing for a while."""
    text = log.read_text(encoding="utf-8", errors="replace")
    return text.count(" succeeded in ") > 10 and time.time() - log.stat().st_mtime > 20


def contents(server: Postgres, columns: dict[str, list[str]]) -> Contents:
    """Return rows and digest of each table over the named columns."""
    found = {}
    for table, names in columns.items():
        row = ", ".join(f'"{name}"' for name in names)
        sql = (
            "SELECT count(*) || ' ' || md5(coalesce(string_agg(h, '' ORDER BY h), ''))"
            f' FROM (SELECT md5(ROW({row})::text) AS h FROM "{table}") AS rows'
        )
        count, digest = _ask(server, sql).split()
        found[table] = (int(count), digest)
    return found


def columns_of(server: Postgres) -> dict[str, list[str]]:
    """Return the columns of every table of the portal, by table."""
    sql = (
        "SELECT json_object_agg(table_name, columns) FROM (SELECT table_name,"
        " json_agg(column_name ORDER BY ordinal_position) AS columns"
        " FROM information_schema.columns JOIN information_schema.tables"
        " USING (table_schema, table_name)"
        " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' GROUP BY 1) AS tables"
    )
    columns: dict[str, list[str]] = json.loads(_ask(server, sql))
    return dict(sorted(columns.items()))


def _ask(server: Postgres, sql: str) -> str:
    # As the superuser, whom no row-level policy keeps from a row.
    with tempfile.TemporaryFile("w+") as answer:
        server.pipe(["psql", "--username=postgres", "-qAt", "-c", sql, "leadops"], stdout=answer)
        answer.seek(0)
        return answer.read().strip()


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def compare(before: Contents, after: Contents) -> tuple[list[str], list[str]]:
    """Return what lost rows (or the table), and what has its rows with other values."""
    lost, changed = [], []
    for table, (rows, digest) in before.items():
        if table in NOTES | DERIVED:
            continue
        left, now = after.get(table, (0, ""))
        if table not in after or left < rows:
            lost.append(f"{table}: {rows} rows before, {left} now")
        elif (left, now) != (rows, digest):
            changed.append(f"{table}: {rows} rows before, {left} now, values differ")
    return lost, changed


def main(ref: str) -> int:
    """Do it, and return the exit status."""
    ref = ref or release_before()
    if not ref:
        print(f"skipped: no tag and no commit {FIRST} in this history")
        return 0
    folder = Path(tempfile.mkdtemp(prefix="leadops-upgrade-"))
    portal = Portal(folder / "var", environment={"LEADOPS_SITE_PACE": "0"})
    try:
        (folder / "code").mkdir()
        unpack(ref, folder / "code")
        fill(folder / "code", portal)
        return _upgrade(ref, portal)
    finally:
        note = portal.var / "postgres-folder"
        if note.exists():
            shutil.rmtree(note.read_text(encoding="utf-8").strip(), ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)


def _upgrade(ref: str, portal: Portal) -> int:
    server = start_postgres(portal.var)
    try:
        columns = columns_of(server)
        before = contents(server, columns)
        environment = {**portal.full_environment(), "DATABASE_URL": server.url, "LEADOPS_DEMO": "0"}
        started = time.monotonic()
        _manage("prepare", environment | {"LEADOPS_DB_OWNER": "1"})
        seconds = time.monotonic() - started
        still = {table: names for table, names in columns_of(server).items() if table in columns}
        kept = {table: [n for n in columns[table] if n in still[table]] for table in still}
        after = contents(server, kept)
    finally:
        server.stop()
    lost, changed = compare(before, after)
    rows = sum(count for table, (count, _) in before.items() if table not in NOTES)
    print(f"{ref}: {rows} rows in {len(before)} tables; migrated in {seconds:.0f} s")
    for line in [*lost, *changed]:
        print(line)
    portal.environment["LEADOPS_DEMO"] = "0"
    try:
        portal.start()
        wait_for(lambda: portal.answers("/readyz"), 120, "/readyz of this release")
    finally:
        portal.stop()
    print(f"{len(lost)} tables lost rows, {len(changed)} changed values; this release serves")
    return 1 if lost else 0


def _manage(command: str, environment: dict[str, str]) -> None:
    subprocess.run([sys.executable, "manage.py", command], cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    os.environ.pop("DATABASE_URL", None)
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
