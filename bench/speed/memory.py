"""What the processes of a running portal hold and use, as Linux tells it."""

import os
from collections import defaultdict
from pathlib import Path

PROC = Path("/proc")
NAMES = ("postgres", "gunicorn", "-Q send", "-Q default", "clock", "sink", "sites", "up")


def memory_of(folder: Path) -> dict[str, float]:
    """Return megabytes (PSS: shared pages by share) by kind of process of the portal.

    What is shared memory is told apart: the database's buffers have a fixed size and fill up.
    """
    held: dict[str, float] = defaultdict(float)
    for pid in _processes(folder):
        shared = _megabytes(pid, "Pss_Shmem:")
        held[_name(pid)] += _megabytes(pid, "Pss:") - shared
        held["database's buffers and other shared memory"] += shared
    return {"all": sum(held.values()), **held}


def processor_seconds(folder: Path) -> float:
    """Return what the portal's living processes have used of the processors since they began."""
    return sum(_ticks(pid) for pid in _processes(folder)) / os.sysconf("SC_CLK_TCK")


def _processes(folder: Path) -> set[int]:
    """Return the process that was told the folder, and what came of it."""
    parents = {int(one.name): _parent(one) for one in PROC.iterdir() if one.name.isdigit()}
    mine = {pid for pid in parents if _is_told(pid, folder)}
    while more := {pid for pid, parent in parents.items() if parent in mine} - mine:
        mine |= more
    return mine


def _read(pid: int, what: str) -> str:
    """A process may end while it is looked at, or belong to somebody else."""
    try:
        return (PROC / str(pid) / what).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _parent(process: Path) -> int:
    fields = _read(int(process.name), "stat").rpartition(")")[2].split()
    return int(fields[1]) if fields else 0


def _ticks(pid: int) -> int:
    fields = _read(pid, "stat").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12]) if fields else 0


def _is_told(pid: int, folder: Path) -> bool:
    command = _read(pid, "cmdline").split("\0")
    return "up" in command and f"LEADOPS_VAR={folder}" in _read(pid, "environ").split("\0")


def _name(pid: int) -> str:
    command = _read(pid, "cmdline").replace("\0", " ")
    return next((name for name in NAMES if name in command), "other")


def _megabytes(pid: int, which: str) -> float:
    for line in _read(pid, "smaps_rollup").splitlines():
        if line.startswith(which):
            return int(line.split()[1]) / 1024
    return 0.0
