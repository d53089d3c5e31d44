"""Small facts about processes that both the database and the supervisor need."""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

PR_SET_PDEATHSIG = 1


def dies_with_parent(
    number: signal.Signals, *, parent: int | None = None
) -> Callable[[], None] | None:
    """Return what a new child runs first, so that the kernel ends it with its parent.

    Without it a `kill -9` of the supervisor would leave a portal that nobody supervises. It must
    run after the change of user, which clears the setting; subprocess does it in that order.
    `parent` is named where the child calls it itself, after the fork.
    """
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl  # loaded before the fork
    expected = parent or os.getpid()

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, int(number), 0, 0, 0)
        if os.getppid() != expected:  # it died in between, and nobody told us
            os._exit(1)

    return ask


def give_way(by: int) -> None:
    """Let processes of a lower number go first, for this one and all that it starts.

    Linux shares the processor between sessions before it looks at single processes ("autogroup",
    sched(7)), so a child that leads a session says it of the session too. An ordinary user may
    tell the kernel once in a tenth of a second.
    """
    os.nice(by)
    for _ in range(5):
        try:
            Path("/proc/self/autogroup").write_text(str(by), encoding="ascii")
        except BlockingIOError:
            time.sleep(0.1)
        except OSError:  # another system, or a kernel without it
            return
        else:
            return


def is_running(pid: int) -> bool:
    """Return whether a process of this number lives, whoever owns it."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def command_of(pid: int) -> str:
    """Return the command line of a process, or nothing where it cannot be known."""
    try:
        line = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return ""
    return line.replace(b"\0", b" ").decode(errors="replace").strip()
