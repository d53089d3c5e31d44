"""A file read into a portal of its own, every wall standing: rows a second and what they cost.

`python -m bench.speed.imports FOLDER LEADS.csv [NEXT.csv ...]` reads files of the lead generator one
after the other into an empty base under FOLDER, which must not exist, and deletes it. Beside each
stand the seconds of processor of Python and of PostgreSQL, the memory's peak, a raw COPY of the
file and a digest of all that was stored, by which two releases are compared. PROFILE=FILE writes
what Python did to a file.
"""

import cProfile
import csv
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

UNUSED = "seen_at"  # of other years: all rows would be stale
# What the rows say without their ids, in an order of its own.
CONTENTS = {
    "prospects_account": "name, domain, country, country_is_assumed, region, city, industry, employees, technologies, keywords, phone",
    "prospects_contact": "full_name, first_name, last_name, title, seniority, function, email, email_hash, email_status, phone, country, city, (SELECT a.name || a.domain FROM prospects_account a WHERE a.id = t.account_id)",
    "prospects_matchkey": "key, kind, (SELECT a.name || a.domain FROM prospects_account a WHERE a.id = t.account_id), (SELECT c.full_name || c.email FROM prospects_contact c WHERE c.id = t.contact_id)",
    "prospects_sourceevent": "row, record, content_hash, (SELECT a.name || a.domain FROM prospects_account a WHERE a.id = t.account_id), (SELECT c.full_name || c.email FROM prospects_contact c WHERE c.id = t.contact_id)",
    "prospects_merge": "kind, probability, because, is_doubtful, (SELECT e.row FROM prospects_sourceevent e WHERE e.id = t.event_id)",
    "prospects_datapoint": "field, value, quote, source_label, (SELECT s.title FROM web_snapshot s WHERE s.id = t.snapshot_id)",
    "prospects_lead": "state, fit, why, (SELECT c.full_name || c.email FROM prospects_contact c WHERE c.id = t.contact_id)",
    "prospects_refusedrow": "row, field, reason, original, (SELECT u.file_name FROM prospects_upload u WHERE u.id = t.upload_id)",
    "web_snapshot": "kind, title, text, sha256, about",
}  # fmt: skip


def main() -> int:
    """Print a line for each file."""
    folder, files = Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]]
    from leadops.embedded import start_postgres

    server = start_postgres(folder)
    os.environ |= {"DATABASE_URL": server.url, "LEADOPS_VAR": str(folder)}
    os.environ["DJANGO_SETTINGS_MODULE"] = "leadops.settings.test"
    try:
        _run(server, files)
    finally:
        server.destroy()
    return 0


def _run(server: Any, files: list[Path]) -> None:
    import django

    django.setup()
    _migrate()
    from django.conf import settings
    from django.db import connection

    settings.UPLOAD_ROOT = server.home.folder / "uploads"
    from leadops.operations.memory import settle_memory
    from leadops.tenancy.scope import workspace_scope
    from tests.factories.prospects import make_live_icp
    from tests.people import make_people

    settle_memory()  # as a worker does
    people = make_people()
    with workspace_scope(people.workspace):
        make_live_icp(people)
        for file in files:
            _read(people, file)
    connection.close()


def _migrate() -> None:
    """Make the tables as their owner does, then take the application's role."""
    from django.core.management import call_command
    from django.db import connection

    from leadops.settings.base import database

    url = os.environ["DATABASE_URL"]
    connection.settings_dict["OPTIONS"] = database(url, as_owner=True)["OPTIONS"]
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    connection.close()
    connection.settings_dict["OPTIONS"] = database(url, as_owner=False)["OPTIONS"]


def _read(people: Any, file: Path) -> None:
    from django.db import connection

    from prospects.actions import map_columns, start_upload
    from tests.drain import drain
    from tests.factories.prospects import make_upload

    data = file.read_bytes()
    upload = make_upload(
        people, data, file_name=file.name, lawful_basis="legitimate_interest", default_country=""
    )
    columns = {**upload.mapping, UNUSED: None}
    map_columns(upload=upload, actor=people.user("sales_ops"), columns=columns)
    start_upload(upload=upload, actor=people.user("sales_ops"))
    connection.close()  # a worker of its own
    connection.ensure_connection()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('leadops.workspace', %s, false)", [str(people.workspace.pk)]
        )
    pid = connection.connection.info.backend_pid
    profile = cProfile.Profile(time.thread_time) if os.environ.get("PROFILE") else None
    watch = Watch()
    began, used, asked = time.perf_counter(), time.process_time(), _used_by(pid)
    if profile:
        profile.enable()
    with connection.execute_wrapper(watch):
        drain()
    if profile:
        profile.disable()
        profile.dump_stats(os.environ["PROFILE"])
    took, used, asked = (
        time.perf_counter() - began,
        time.process_time() - used,
        _used_by(pid) - asked,
    )
    upload.refresh_from_db()
    rows = upload.counts["rows"]
    copied = _copied(data)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{file.name}: {rows:,} rows, {rows / took:,.0f} rows/s ({took:.1f} s); processor a row:"
        f" Python {used / rows * 1e3:.2f} ms, PostgreSQL {asked / rows * 1e3:.2f} ms;"
        f" peak {peak:.0f} MB; raw COPY {rows / copied:,.0f} rows/s; load {os.getloadavg()[0]:.1f}"
    )
    print(" ", upload.state, dict(sorted(upload.counts.items())))
    print(" ", _contents())
    if os.environ.get("SLOW"):
        print(watch)


class Watch:
    """Adds up the seconds until statements are answered, by their first words."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def __call__(self, execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        start = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            key = str(sql)[:60]
            self.seconds[key] = self.seconds.get(key, 0) + time.perf_counter() - start

    def __str__(self) -> str:
        most = sorted(self.seconds.items(), key=lambda one: -one[1])[:25]
        return f"  {sum(self.seconds.values()):.1f} s in SQL\n" + "\n".join(
            f"  {seconds:7.2f} s {sql}" for sql, seconds in most
        )


def _used_by(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _copied(data: bytes) -> float:
    """Return the seconds of a COPY of the file into a table of texts."""
    from django.db import connection

    header = next(csv.reader([data.split(b"\n", 1)[0].decode()]))
    with connection.cursor() as cursor:
        names = ", ".join(f'"{name}" text' for name in header)
        cursor.execute(f"CREATE TEMP TABLE raw_copy ({names})")
        start = time.perf_counter()
        with cursor.copy("COPY raw_copy FROM STDIN (FORMAT csv, HEADER)") as copy:
            copy.write(data)
        took = time.perf_counter() - start
        cursor.execute("DROP TABLE raw_copy")
    return took


def _contents() -> dict[str, str]:
    """Return the number of rows and a digest of each table."""
    from django.db import connection

    found = {}
    with connection.cursor() as cursor:
        for table, columns in CONTENTS.items():
            cursor.execute(
                f"SELECT count(*), coalesce(md5(string_agg(h, '' ORDER BY h)), '') FROM"
                f" (SELECT md5(ROW({columns})::text) AS h FROM {table} t) AS hashed"
            )
            count, digest = cursor.fetchone()
            found[table.partition("_")[2]] = f"{count} {digest[:8]}"
    return found


if __name__ == "__main__":
    raise SystemExit(main())
