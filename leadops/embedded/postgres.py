"""The embedded PostgreSQL: a real server of our own, on a socket that nobody else can reach."""

import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from leadops.embedded.errors import CannotStart
from leadops.embedded.homes import Home, home_for, make_private
from leadops.embedded.processes import command_of, dies_with_parent, is_running

START_SECONDS = 120  # the replay of a crash's log included
STOP_SECONDS = 20
OWNER_SECONDS = 15  # an orphan of a killed supervisor is gone by then

# A hundred thousand leads with their values fit; compiling a query takes longer than these run. The
# counts of every page read indexes alone, as far as the rows were vacuumed since they changed.
SIZES = {
    "shared_buffers": "256MB",
    "work_mem": "16MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "autovacuum_vacuum_scale_factor": "0.02",
}
# The owner holds the tables; the application takes the role, which row-level security binds.
ROLES = """
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'leadops_app') THEN
    CREATE ROLE leadops_app NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'leadops') THEN
    CREATE ROLE leadops LOGIN;
  END IF;
END $$;
ALTER ROLE leadops_app NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
ALTER ROLE leadops NOSUPERUSER NOBYPASSRLS NOCREATEROLE {createdb};
GRANT leadops_app TO leadops;
SELECT 'CREATE DATABASE leadops OWNER leadops'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'leadops') \\gexec
"""


@dataclass
class Postgres:
    """One embedded server; made by start_postgres()."""

    home: Home
    log: Path
    durable: bool
    process: subprocess.Popen[bytes] = field(init=False)

    @property
    def url(self) -> str:
        return f"postgresql://leadops@/leadops?host={quote(str(self.home.socket), safe='')}"

    @property
    def pid(self) -> int:
        return self.process.pid

    def spawn(self) -> subprocess.Popen[bytes]:
        """Start the server process and return it at once, ready or not."""
        self._clear_stale_lock()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [str(self.home.binaries / "postgres"), "-D", str(self.home.data), *self._options()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=dies_with_parent(signal.SIGINT),  # noqa: PLW1509 - one thread, C only
                **self._as_account(),
            )
        return self.process

    def wait_until_ready(self) -> None:
        """Return when the server takes connections; refuse with its last words when it ended."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise CannotStart(f"PostgreSQL ended at once: {self._last_words()}")
            if _lock_line(self.home.data, 7) == "ready" and _lock_pid(self.home.data) == self.pid:
                return
            time.sleep(0.05)
        self.stop()
        raise CannotStart(f"PostgreSQL was not ready after {START_SECONDS} s; see {self.log}.")

    def stop(self) -> None:
        """End the server: open transactions roll back, what was committed stays."""
        for number, seconds in ((signal.SIGINT, STOP_SECONDS), (signal.SIGQUIT, 5)):
            if self.process.poll() is None:
                self.process.send_signal(number)
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                continue
            return
        self.process.kill()
        self.process.wait()

    def destroy(self) -> None:
        """End the server and delete its data: for tests, whose databases live minutes."""
        self.stop()
        shutil.rmtree(self.home.folder)
        shutil.rmtree(self.home.socket, ignore_errors=True)  # where its path had to be a short one

    def run_sql(self, sql: str) -> None:
        """Run SQL as the bootstrap superuser, which only the server's own account may be."""
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.home.socket)]
        self._run([*command, "-U", "postgres", "-d", "postgres", "-f", "-"], sql)

    def pipe(self, command: list[str], *, stdin: Any = None, stdout: Any = None) -> None:
        """Run one of the server's tools on its socket, from or into an open file."""
        done = subprocess.run(
            [str(self.home.binaries / command[0]), "-h", str(self.home.socket), *command[1:]],
            stdin=stdin or subprocess.DEVNULL,
            stdout=stdout or subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
            **self._as_account(),
        )
        if done.returncode:
            words = done.stderr.decode("utf-8", errors="replace").strip()
            raise CannotStart(f"{command[0]} failed: {words}")

    def create_cluster(self) -> None:
        """Make the data folder; a crash in the middle leaves nothing that looks whole."""
        if self.home.data.exists():
            return
        partial = self.home.folder / "data.new"
        shutil.rmtree(partial, ignore_errors=True)
        make_private(partial, self.home.account)
        # Our own collation provider: the same order and lower() on every machine.
        options = ["--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        options += ["--encoding=UTF8", "--username=postgres", "--auth=peer"]
        options += [] if self.durable else ["--no-sync"]
        self._run(["initdb", "-D", str(partial), *options])
        partial.rename(self.home.data)

    def write_access_rules(self) -> None:
        """Let the server's account be `postgres`, the caller be `leadops`, and nobody else in."""
        caller = "root" if os.geteuid() == 0 else self.home.account.name
        rules = "local all postgres,leadops peer map=leadops\n"
        names = f'leadops "{self.home.account.name}" postgres\nleadops "{caller}" leadops\n'
        (self.home.folder / "access.conf").write_text(rules, encoding="utf-8")
        (self.home.folder / "names.conf").write_text(names, encoding="utf-8")
        for name in ("access.conf", "names.conf"):
            (self.home.folder / name).chmod(0o644)

    def refuse_other_version(self) -> None:
        """Refuse data that another major release of PostgreSQL wrote."""
        found = (self.home.data / "PG_VERSION").read_text(encoding="ascii").strip()
        ours = self._run(["postgres", "--version"]).split()[-1].partition(".")[0]
        if found != ours:
            raise CannotStart(
                f"The data in {self.home.data} is of PostgreSQL {found}, this release brings "
                f"{ours}. Start the release that wrote it, save it with `pg_dump --format=custom "
                '--file=leadops.dump "$DATABASE_URL"` run as the superuser postgres, move the data '
                "folder away, start this release and load the file with `pg_restore`."
            )

    def _options(self) -> list[str]:
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.home.socket),
            "unix_socket_permissions": "0700",
            "port": "5432",
            "hba_file": str(self.home.folder / "access.conf"),
            "ident_file": str(self.home.folder / "names.conf"),
            **SIZES,
        }
        if not self.durable:
            settings |= {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
        return [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]

    def _clear_stale_lock(self) -> None:
        """Drop the lock file of a dead server whose number now belongs to another process.

        PostgreSQL itself only asks whether the process lives; after a reboot or in a container,
        where numbers are small and soon used again, it would refuse to start for ever.
        """
        pid = _lock_pid(self.home.data)
        deadline = time.monotonic() + OWNER_SECONDS
        while pid and is_running(pid) and str(self.home.data) in command_of(pid):
            if time.monotonic() > deadline:
                raise CannotStart(
                    f"A PostgreSQL (process {pid}) already runs on {self.home.data}: this portal "
                    "runs in another window, or stop that process first."
                )
            time.sleep(0.2)
        (self.home.data / "postmaster.pid").unlink(missing_ok=True)

    def _last_words(self) -> str:
        lines = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        return " ".join(lines[-3:]) or "it left no message"

    def _as_account(self) -> dict[str, Any]:
        environment = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        options: dict[str, Any] = {"cwd": self.home.folder, "env": environment}
        if not self.home.account.is_caller:
            account = self.home.account
            options |= {"user": account.uid, "group": account.gid, "extra_groups": []}
        return options

    def _run(self, command: list[str], text: str = "") -> str:
        done: subprocess.CompletedProcess[str] = subprocess.run(
            [str(self.home.binaries / command[0]), *command[1:]],
            input=text,
            capture_output=True,
            text=True,
            check=False,
            **self._as_account(),
        )
        if done.returncode:
            raise CannotStart(f"{command[0]} failed: {done.stderr.strip()}")
        return done.stdout


def start_postgres(data_root: Path, *, durable: bool = True, createdb: bool = False) -> Postgres:
    """Start the server that belongs to `data_root` and return it when it takes connections.

    Creates the cluster, the owner `leadops`, the role `leadops_app` and the database on first use.
    `createdb` lets the owner make more databases, as tests must; `durable` off trades safety
    against power loss for speed, as only tests may.
    """
    data_root.mkdir(mode=0o700, parents=True, exist_ok=True)
    log = data_root / "log" / "postgres.log"
    log.parent.mkdir(exist_ok=True)
    server = Postgres(home_for(data_root.resolve()), log, durable)
    server.create_cluster()
    server.refuse_other_version()
    server.write_access_rules()
    server.spawn()
    server.wait_until_ready()
    server.run_sql(ROLES.format(createdb="CREATEDB" if createdb else "NOCREATEDB"))
    return server


def _lock_line(data: Path, index: int) -> str:
    try:
        lines = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return lines[index].strip() if len(lines) > index else ""


def _lock_pid(data: Path) -> int:
    first = _lock_line(data, 0).lstrip("-")
    return int(first) if first.isdigit() else 0
