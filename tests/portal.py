"""A real portal for tests: `manage.py up` on free ports with a data folder of its own."""

import contextlib
import fcntl
import itertools
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parents[1]
# So long only on a machine that does much else.
START_SECONDS = 300
STOP_SECONDS = 180
# What would tie the portal to the test process: its database role, its settings, its folder.
FOREIGN = ("DJANGO_SETTINGS_MODULE", "LEADOPS_DB_OWNER", "LEADOPS_VAR", "PORT", "SITE_URL")


# Below those that Linux gives to whoever asks for any port: what was found free here is given to
# nobody else before it is used, nor while a child that listened on it is killed and comes back.
# Each worker of a run has its own and takes them in turn. Another run begins elsewhere, and is kept
# from what is taken here by a lock on the port's byte of one file, until this process ends.
WORKERS = 16
WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:]) % WORKERS
FIRST_PORT = 11_000 + os.getpid() % 1000 * WORKERS + WORKER
_turns = itertools.cycle(range(FIRST_PORT, 32_000, WORKERS))
_locks = os.open(
    f"{tempfile.gettempdir()}/leadops-test-ports-{os.getuid()}", os.O_RDWR | os.O_CREAT, 0o600
)


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on right now, and that nobody else is about to take."""
    return list(itertools.islice(filter(_is_free, _turns), count))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        # As servers bind: what only waits for a closed connection's last packets is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            fcntl.lockf(_locks, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, port)
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def wait_for(condition, seconds: float, what: str):
    """Return the first true answer of `condition`; fail with `what` after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if answer := condition():
            return answer
        time.sleep(0.2)
    raise AssertionError(f"not within {seconds} s: {what}")


@dataclass
class Portal:
    """One process tree; `database_url` and `redis_url` empty means that it brings its own."""

    var: Path
    database_url: str = ""
    redis_url: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    ports: list[int] = field(default_factory=lambda: free_ports(3))
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.ports[0]}"

    @property
    def output(self) -> str:
        return (self.var.parent / f"{self.var.name}.out").read_text(encoding="utf-8")

    def full_environment(self) -> dict[str, str]:
        own = {
            "LEADOPS_VAR": str(self.var),
            "PORT": str(self.ports[0]),
            "SINK_PORT": str(self.ports[1]),
            "SITES_PORT": str(self.ports[2]),
            "LEADOPS_DEMO": "1",
            "DATABASE_URL": self.database_url,
            "REDIS_URL": self.redis_url,
        }
        inherited = {key: value for key, value in os.environ.items() if key not in FOREIGN}
        return {**inherited, **own, **self.environment}

    def spawn(self) -> None:
        with (self.var.parent / f"{self.var.name}.out").open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, str(ROOT / "manage.py"), "up"],
                env=self.full_environment(),
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def start(self) -> "Portal":
        self.spawn()
        wait_for(self._is_ready, START_SECONDS, "the portal's line that it is ready")
        return self

    def _is_ready(self) -> bool:
        assert self.process is not None
        if self.process.poll() is not None:
            raise AssertionError(f"the portal ended:\n{self.output}")
        return f"ready at {self.url}" in self.output

    def is_healthy(self) -> bool:
        return self.answers("/healthz")

    def answers(self, path: str) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}{path}", timeout=5) as answer:
                return answer.status == 200
        except OSError:
            return False

    def pid_of(self, child: str) -> int:
        """Return the process number that the supervisor last said for this child."""
        found = re.findall(rf" {child} started(?: again| anew)? \(process (\d+)\)", self.output)
        assert found, f"no start of {child} in:\n{self.output}"
        return int(found[-1])

    def stop(self) -> int:
        """End it as ctrl-C does; return its exit status."""
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(STOP_SECONDS)

    def destroy(self) -> None:
        """End it and delete its data."""
        if self.process:
            self.stop()
        note = self.var / "postgres-folder"
        if note.exists():
            shutil.rmtree(note.read_text(encoding="utf-8").strip())
        shutil.rmtree(self.var)


def database_of(portal: Portal) -> str:
    """Return the address that the supervisor gave its children."""
    environment = Path(f"/proc/{portal.pid_of('clock')}/environ").read_bytes().split(b"\0")
    return next(e[13:].decode() for e in environment if e.startswith(b"DATABASE_URL="))


def ask(address: str, sql: str) -> list[tuple]:
    """Return rows of the demo workspace; the database may be away for a moment."""
    for last in (False, False, False, True):
        try:
            with psycopg.connect(address) as connection:
                demo = connection.execute("SELECT id FROM accounts_workspace WHERE is_demo")
                workspace = str(demo.fetchone()[0])
                connection.execute("SELECT set_config('leadops.workspace', %s, false)", [workspace])
                return connection.execute(sql).fetchall()
        except psycopg.OperationalError:
            if last:
                raise
            time.sleep(5)
    raise AssertionError("unreachable")


def wait_for_fill(portal: Portal, seconds: float) -> None:
    """Wait until the demo is filled; a fill that fails or hangs says where it stands and why."""
    address = database_of(portal)

    def is_through() -> bool:
        status, why = ask(
            address, "SELECT status, error FROM runs_stagerun WHERE task = 'demo.tasks.fill'"
        )[0]
        if status in ("failed", "cancelled"):
            raise AssertionError(f"the fill is {status}: {why}")
        return bool(status == "done")

    try:
        wait_for(is_through, seconds, "the fill to be through")
    except AssertionError as failure:
        runs = ask(
            address,
            "SELECT task, status, attempts, error FROM runs_stagerun"
            " WHERE status <> 'done' ORDER BY created_at LIMIT 20",
        )
        told = [portal.output]
        for child in ("worker", "sender", "sink"):
            log = portal.var / "log" / f"{child}.log"
            told.append(f"{child}: {log.read_text(encoding='utf-8')[-6000:]}")
        failure.add_note("\n".join([*map(str, runs), *told]))
        raise


@contextlib.contextmanager
def running_portal(outside_database: str, **environment: str) -> Iterator[Portal]:
    """Run a portal, on databases of the named services where the tests were given some."""
    folder = Path(tempfile.mkdtemp(prefix="leadops-portal-"))
    with _own_database(outside_database) as database_url:
        redis_url = os.environ.get("REDIS_URL", "")
        portal = Portal(folder / "var", database_url, redis_url, dict(environment))
        try:
            yield portal.start()
        finally:
            portal.destroy()
            shutil.rmtree(folder)


@contextlib.contextmanager
def _own_database(server: str) -> Iterator[str]:
    if not server:
        yield ""
        return
    name = f"portal_{os.getpid()}_{free_ports(1)[0]}"
    with psycopg.connect(server, autocommit=True) as owner:
        owner.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlunsplit(urlsplit(server)._replace(path=f"/{quote(name)}"))
        finally:
            owner.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
