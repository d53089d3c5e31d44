"""A whole portal in one file, and its way back into an empty folder.

The file is a tar: `manifest.json` (when, which release, sha256 of each member), `database.dump`
(pg_dump's custom format) and `uploads/`. The key that signs sessions and opens stored credentials
is never in it: it is copied beside it, to be kept elsewhere.
"""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg

from leadops.embedded.errors import CannotStart
from leadops.embedded.homes import home_for
from leadops.embedded.plan import ROOT, Plan, manage
from leadops.embedded.postgres import Postgres, start_postgres
from leadops.embedded.preflight import is_running_here, lock_folder, open_var

FORMAT = 1
_DUMP, _MANIFEST, _UPLOADS = "database.dump", "manifest.json", "uploads"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Backup:
    """The files of one backup; no key where the operator keeps it in the environment."""

    file: Path
    key: Path | None


def back_up(plan: Plan, folder: Path, *, backup_url: str = "") -> Backup:
    """Write a backup into `folder` while the portal runs or rests; refuses with CannotStart.

    The database is one consistent moment. Uploads are stored before the row that names them and
    never changed, so copying them afterwards misses none. `backup_url` names a role that row-level
    security does not bind (BYPASSRLS), where the database is the operator's own.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    began = datetime.now(UTC)
    target = folder / f"leadops-{began:%Y%m%d-%H%M%S}.tar"
    with tempfile.TemporaryDirectory(dir=folder) as scratch, _server(plan) as server:
        dump = Path(scratch) / _DUMP
        _dump(plan, server, dump, backup_url)
        partial = Path(scratch) / target.name
        _pack(partial, dump, plan.var / _UPLOADS, began)
        partial.chmod(0o600)
        partial.rename(target)
    return Backup(target, _copy_key(plan.var, target))


def restore(plan: Plan, file: Path, *, key: Path | None, stops: Path | None) -> str:
    """Bring a backup into an empty folder and database; return when it was made.

    Every workspace comes back with its sending paused, and the addresses of `stops` (one a line)
    suppressed first: a person who opted out after the backup must not be written to.
    """
    open_var(plan.var)
    with lock_folder(plan), tempfile.TemporaryDirectory(dir=plan.var) as scratch:
        manifest = _unpack(file, Path(scratch))
        _place_key(plan.var, key)
        with _started(plan) as server:
            url = plan.database_url or (server.url if server else "")
            _refuse_filled(url)
            _load(plan, server, Path(scratch) / _DUMP)
            _place_uploads(Path(scratch) / _UPLOADS, plan.var / _UPLOADS)
            _prepare(plan, url, manifest["made_at"], stops)
    return str(manifest["made_at"])


@contextlib.contextmanager
def _server(plan: Plan) -> Iterator[Postgres | None]:
    """Yield our own server, of a running portal or for this moment; None where there is another."""
    if not plan.database_url and is_running_here(plan.var):
        log = plan.var / "log" / "postgres.log"
        yield Postgres(home_for(plan.var.resolve()), log, durable=True)
    else:
        with _started(plan) as server:
            yield server


@contextlib.contextmanager
def _started(plan: Plan) -> Iterator[Postgres | None]:
    server = None if plan.database_url else start_postgres(plan.var)
    try:
        yield server
    finally:
        if server:
            server.stop()


def _dump(plan: Plan, server: Postgres | None, dump: Path, backup_url: str) -> None:
    options = ["--format=custom", "--compress=6"]
    with dump.open("wb") as out:
        if server:
            server.pipe(["pg_dump", *options, *_SUPERUSER, "leadops"], stdout=out)
        else:
            _run_tool("pg_dump", [*options, "--dbname", backup_url or plan.database_url], out)


def _load(plan: Plan, server: Postgres | None, dump: Path) -> None:
    options = ["--exit-on-error", "--single-transaction"]
    with dump.open("rb") as source:
        if server:
            server.pipe(["pg_restore", *options, *_SUPERUSER, "-d", "leadops"], stdin=source)
        else:
            _run_tool("pg_restore", [*options, "--no-owner", "-d", plan.database_url, str(dump)])


_SUPERUSER = ["--username=postgres"]


def _run_tool(name: str, options: list[str], out: Any = None) -> None:
    """Run PostgreSQL's own tool; the password stays out of the list of processes."""
    tool = shutil.which(name)
    if tool is None:
        raise CannotStart(f"{name} is not installed; install PostgreSQL's client tools.")
    password = next((urlsplit(word).password for word in options if "://" in word), None)
    words = [word.replace(f":{password}@", "@") if password else word for word in options]
    environment = {**os.environ, **({"PGPASSWORD": password} if password else {})}
    done = subprocess.run(
        [tool, *words],
        stdout=out or subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
        check=False,
    )
    if done.returncode:
        raise CannotStart(f"{name} failed: {_last_line(done.stderr)}{_hint(done.stderr)}")


def _last_line(words: bytes) -> str:
    lines = words.decode("utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else "no message"


def _hint(words: bytes) -> str:
    if b"row-level security" in words or b"row security" in words:
        return (
            " BACKUP_DATABASE_URL must name a role that row-level security does not bind: CREATE "
            "ROLE leadops_backup LOGIN BYPASSRLS PASSWORD '…'; GRANT leadops TO leadops_backup."
        )
    return ""


def _pack(target: Path, dump: Path, uploads: Path, made_at: datetime) -> None:
    files = [(dump, _DUMP)]
    if uploads.is_dir():
        found = sorted(path for path in uploads.rglob("*") if path.is_file())
        files += [(path, f"{_UPLOADS}/{path.relative_to(uploads)}") for path in found]
    manifest = {
        "format": FORMAT,
        "made_at": made_at.isoformat(timespec="seconds"),
        "release": _release(),
        "sha256": {name: _sha256(path) for path, name in files},
    }
    text = target.with_suffix(".json")
    text.write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    with tarfile.open(target, "w") as tar:
        for path, name in [(text, _MANIFEST), *files]:
            tar.add(path, name)


def _release() -> str:
    done = subprocess.run(
        ["git", "describe", "--always", "--tags"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "unknown"


def _unpack(file: Path, scratch: Path) -> dict[str, Any]:
    """Unpack a backup and return its manifest; refuses what is no whole backup of ours."""
    try:
        with tarfile.open(file, "r:") as tar:
            # `data` refuses links, devices and names that lead outside (PEP 706).
            tar.extractall(scratch, filter="data")
        manifest: dict[str, Any] = json.loads((scratch / _MANIFEST).read_text(encoding="utf-8"))
        wanted = manifest["sha256"]
        broken = [name for name, digest in wanted.items() if _sha256(scratch / name) != digest]
    except (OSError, tarfile.TarError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise CannotStart(f"{file} is no whole backup of a portal: {error}") from error
    if manifest.get("format") != FORMAT:
        raise CannotStart(f"{file} is of a newer release; restore it with that one.")
    if broken or _DUMP not in wanted:
        raise CannotStart(f"{file} is damaged: {(broken or [_DUMP])[0]} is not as it was written.")
    return manifest


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _copy_key(var: Path, target: Path) -> Path | None:
    source = var / "secret_key"
    if not source.exists():
        return None
    key = target.with_suffix(".key")
    shutil.copyfile(source, key)
    key.chmod(0o600)
    return key


def _place_key(var: Path, key: Path | None) -> None:
    target = var / "secret_key"
    if key is None:
        return
    if target.exists() and target.read_bytes() != key.read_bytes():
        raise CannotStart(f"{target} holds another key. Restore into an empty folder.")
    target.touch(mode=0o600)
    shutil.copyfile(key, target)


def _refuse_filled(url: str) -> None:
    with psycopg.connect(url) as connection:
        found = connection.execute("SELECT to_regclass('public.django_migrations')").fetchone()
    if found and found[0]:
        raise CannotStart(
            "This database already holds a portal. Restore into an empty LEADOPS_VAR, or an empty "
            "database: nothing is overwritten."
        )


def _place_uploads(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)


def _prepare(plan: Plan, url: str, made_at: str, stops: Path | None) -> None:
    """Migrate to this release, suppress and freeze, as the owner of the tables."""
    command = [*manage("prepare"), "--restored-from", made_at]
    command += ["--stops", str(stops)] if stops else []
    environment = {**plan.environment(url), "LEADOPS_DB_OWNER": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise CannotStart(f"The database could not be prepared: {_last_line(done.stderr)}")
