"""How a child tells its supervisor that it can take over: its number in a file."""

import os
from pathlib import Path

READY_FILE = "LEADOPS_READY_FILE"


def tell_ready() -> None:
    """Write this process's number into the file that the supervisor named; nothing without one."""
    if name := os.environ.get(READY_FILE):
        Path(name).write_text(str(os.getpid()), encoding="ascii")


def is_ready(file: Path, pid: int) -> bool:
    """Say whether the process of this number was the last to write the file."""
    try:
        return file.read_text(encoding="ascii") == str(pid)
    except OSError:
        return False
