"""What one start runs, and where: the facts that the supervisor is given, and its table."""

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The C library keeps up to eight heaps a processor for a process with threads, and what is freed in
# one serves no other: eight threads that each once made a large page held eight times its memory.
MEMORY = {"MALLOC_ARENA_MAX": "2"}
# How far the workers stand back while somebody waits for a page (nice(2)): a third of its share.
BEHIND_PAGES = 5


@dataclass(frozen=True)
class Plan:
    """One portal: its folder, addresses and sizes. An empty service address means: our own."""

    var: Path
    bind: str
    port: int
    sink_port: int
    sites_port: int
    is_demo: bool
    database_url: str
    redis_url: str
    web_workers: int
    default_threads: int
    send_threads: int

    @property
    def address(self) -> str:
        host = "127.0.0.1" if self.bind in {"0.0.0.0", "::"} else self.bind  # noqa: S104 - compared
        return f"http://{host}:{self.port}/"

    @property
    def broker(self) -> Path:
        return self.var / "broker"

    def environment(self, database_url: str) -> dict[str, str]:
        """Return the environment of the children, with the address of the server we started."""
        own = {
            "LEADOPS_VAR": str(self.var),
            "PORT": str(self.port),
            "SINK_PORT": str(self.sink_port),
            "SITES_PORT": str(self.sites_port),
            "PYTHONUNBUFFERED": "1",
        }
        if not self.database_url:
            own["DATABASE_URL"] = database_url
        return {**MEMORY, **os.environ, **own}


@dataclass(frozen=True)
class ChildSpec:
    """One row of the table: how a child is called, started and asked to end.

    `finish_seconds` is how long it may go on with what it began when a successor has taken over;
    0: it has none, a renewal leaves it alone. `keeps` are open files that it is handed;
    `niceness` is by how much it gives way to the others.
    """

    name: str
    argv: tuple[str, ...]
    stop_signal: signal.Signals = signal.SIGTERM
    stop_seconds: float = 10.0
    finish_seconds: float = 0.0
    keeps: tuple[int, ...] = ()
    niceness: int = 0


def manage(*arguments: str) -> tuple[str, ...]:
    return (sys.executable, str(ROOT / "manage.py"), *arguments)


def children(plan: Plan, listener: int) -> list[ChildSpec]:
    """Return the table of children, the first of which serves the pages.

    `listener` is the number of the open file that connections to the pages arrive at.
    """
    table = [
        ChildSpec("web", _web(plan, listener), finish_seconds=30.0, keeps=(listener,)),
        _worker("worker", "default", plan.default_threads),
        _worker("sender", "send", plan.send_threads),
        ChildSpec("clock", manage("clock"), finish_seconds=15.0),
    ]
    if plan.is_demo:
        table += [ChildSpec("sink", manage("sink")), ChildSpec("sites", manage("sites"))]
    return table


def _web(plan: Plan, listener: int) -> tuple[str, ...]:
    command = [sys.executable, "-m", "gunicorn", "leadops.wsgi", "--no-control-socket", "--preload"]
    command += ["--config", "python:leadops.embedded.web"]
    command += ["--bind", f"fd://{listener}", "--worker-class", "gthread", "--threads", "8"]
    command += ["--workers", str(plan.web_workers), "--timeout", "60", "--graceful-timeout", "25"]
    return tuple(command)


def _worker(name: str, queue: str, threads: int) -> ChildSpec:
    command = [sys.executable, "-m", "celery", "-A", "leadops", "-q", "worker", "--pool", "threads"]
    command += ["-c", str(threads), "-Q", queue, "-n", f"{queue}@%h", "--loglevel", "INFO"]
    command += ["--without-gossip", "--without-mingle"]
    return ChildSpec(name, tuple(command), finish_seconds=60.0, niceness=BEHIND_PAGES)
