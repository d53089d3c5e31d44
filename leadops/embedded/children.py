"""A child process that comes back: started, watched, started again with growing pauses."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from leadops.embedded.plan import ROOT, ChildSpec
from leadops.embedded.processes import dies_with_parent, give_way

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 15.0
STEADY_SECONDS = 30.0  # alive this long, the next death starts at the first pause again
LOG_LIMIT = 5 * 1024 * 1024

Process = subprocess.Popen[bytes]


class Child:
    """One supervised process; `spawn` starts it and returns at once."""

    def __init__(self, spec: ChildSpec, spawn: Callable[[], Process]) -> None:
        self.spec = spec
        self.process: Process | None = None
        self._spawn = spawn
        self._pause = FIRST_PAUSE
        self._started_at = 0.0
        self._due_at = 0.0

    def successor(self) -> "Child":
        """Return an unstarted child of the same row."""
        return Child(self.spec, self._spawn)

    @property
    def is_alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def start(self, how: str = "started") -> str:
        """Start the process; return the line about it."""
        self.adopt(self._spawn())
        assert self.process is not None
        return f"{self.spec.name} {how} (process {self.process.pid})"

    def adopt(self, process: Process) -> None:
        """Watch a process that somebody else started."""
        self.process = process
        self._started_at = time.monotonic()

    def look_after(self) -> str:
        """Start the child again when it is dead and its pause is over; return what happened."""
        if self.process is None:
            return self.start("started again") if time.monotonic() >= self._due_at else ""
        status = self.process.poll()
        return "" if status is None else self._bury(status)

    def postpone(self) -> None:
        """Try again after the longest pause: starting it failed."""
        self.process = None
        self._due_at = time.monotonic() + LONGEST_PAUSE

    def ask_to_stop(self) -> None:
        if self.process and self.is_alive:
            self.process.send_signal(self.spec.stop_signal)

    def wait_or_kill(self, deadline: float) -> None:
        """Wait until the deadline, then kill what is left of the child and its own children."""
        if self.process is None:
            return
        try:
            self.process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._kill_group(self.process.pid)

    def _bury(self, status: int) -> str:
        assert self.process is not None
        self._kill_group(self.process.pid)
        if time.monotonic() - self._started_at >= STEADY_SECONDS:
            self._pause = FIRST_PAUSE
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        self.process = None
        self._due_at = time.monotonic() + pause
        return f"{self.spec.name} ended ({_ending(status)}); starts again in {pause:.0f} s"

    @staticmethod
    def _kill_group(leader: int) -> None:
        # Each child leads a session of its own, so its group holds only what it started.
        try:
            os.killpg(leader, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            return


def spawner(spec: ChildSpec, log: Path, environment: Mapping[str, str]) -> Callable[[], Process]:
    """Return what starts the child of this row, its output appended to `log`."""
    tie = dies_with_parent(signal.SIGKILL)

    def before() -> None:
        if tie:
            tie()
        if spec.niceness:
            give_way(spec.niceness)

    def spawn() -> Process:
        with log.open("ab") as output:
            return subprocess.Popen(
                spec.argv,
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                pass_fds=spec.keeps,
                start_new_session=True,  # ctrl-C reaches only us; we end them in order
                preexec_fn=before,  # noqa: PLW1509 - the supervisor is one thread
            )

    return spawn


def cap_logs(folder: Path) -> None:
    """Move a full log aside and go on in the emptied file, which its writer keeps open."""
    for log in folder.glob("*.log"):
        if log.stat().st_size > LOG_LIMIT:
            shutil.copyfile(log, log.with_suffix(".log.1"))
            os.truncate(log, 0)


def _ending(status: int) -> str:
    if status >= 0:
        return f"exit status {status}"
    try:
        return f"signal {signal.Signals(-status).name}"
    except ValueError:
        return f"signal {-status}"
