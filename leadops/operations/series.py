"""Counts of requests that several processes keep together, without a service of their own.

Each web process counts in a file of its own under one folder, mapped into memory, so that counting
costs no system call and a killed process loses nothing. Whoever reads adds the files up. A process
holds a lock on its file for as long as it lives; the counts of those that have ended are folded
into one file, so that counters never go back and files never pile up.

One slot: the labels as UTF-8 JSON, zero-padded, then the numbers as native doubles: how many, their
seconds, and how many took no longer than each of BOUNDS. A slot is whole before its labels are.
"""

import contextlib
import fcntl
import json
import mmap
import os
import struct
import threading
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Final

BOUNDS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # seconds
SLOTS: Final = 4096
LABEL_BYTES: Final = 200
ENDED: Final = "ended.series"
_NUMBERS = struct.Struct(f"={2 + len(BOUNDS)}d")
_SLOT = LABEL_BYTES + _NUMBERS.size
_FILE = SLOTS * _SLOT
OTHER: Final = ("other", "other", "0")

Labels = tuple[str, str, str]  # method, route, status


@cache
def series_in(folder: Path) -> "Series":
    """Return the one series of this process in a folder."""
    return Series(folder)


@dataclass
class Tally:
    """What one combination of labels adds up to; `within` is cumulative, as BOUNDS."""

    count: float
    seconds: float
    within: list[float]

    def add(self, other: "Tally") -> None:
        """Take the other's counts in."""
        self.count += other.count
        self.seconds += other.seconds
        self.within = [a + b for a, b in zip(self.within, other.within, strict=True)]


class Series:
    """The counts of this process; `observe` may be called by many threads, and after a fork."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._pid = 0

    def observe(self, labels: Labels, seconds: float) -> None:
        """Count one request."""
        with self._lock:
            if self._pid != os.getpid():
                self._open()
            place = self._place(labels)
            count, total, *within = _NUMBERS.unpack_from(self._memory, place)
            within = [n + (seconds <= bound) for n, bound in zip(within, BOUNDS, strict=True)]
            _NUMBERS.pack_into(self._memory, place, count + 1, total + seconds, *within)

    def _open(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _folder_lock(self.folder):
            _fold_ended(self.folder)
            # Locked for life: the kernel lets go when the process ends, however it ends.
            name = self.folder / f"{uuid.uuid4().hex}.series"
            number = os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            fcntl.flock(number, fcntl.LOCK_EX)
        os.ftruncate(number, _FILE)
        self._memory = mmap.mmap(number, _FILE)
        self._places: dict[Labels, int] = {}
        self._pid = os.getpid()

    def _place(self, labels: Labels) -> int:
        """Return where the numbers of the labels stand; what finds no room is counted as other."""
        if (known := self._places.get(labels)) is not None:
            return known
        if len(self._places) >= SLOTS - 1 and labels != OTHER:
            return self._place(OTHER)
        name = json.dumps(labels, ensure_ascii=False).encode()
        if len(name) > LABEL_BYTES:
            return self._place(OTHER)
        start = len(self._places) * _SLOT
        self._memory[start : start + len(name)] = name
        self._places[labels] = start + LABEL_BYTES
        return start + LABEL_BYTES


def read_all(folder: Path) -> dict[Labels, Tally]:
    """Return the sums of all processes, living and ended, sorted by labels."""
    if not folder.is_dir():
        return {}
    sums: dict[Labels, Tally] = {}
    with _folder_lock(folder):
        _fold_ended(folder)
        for file in folder.glob("*.series"):
            _add_up(sums, file.read_bytes())
    return dict(sorted(sums.items()))


@contextlib.contextmanager
def _folder_lock(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fold_ended(folder: Path) -> None:
    """Add the counts of ended processes to one file and remove theirs; under the folder's lock."""
    ended = [file for file in folder.glob("*.series") if file.name != ENDED and _is_ended(file)]
    if not ended:
        return
    total = folder / ENDED
    sums: dict[Labels, Tally] = {}
    for file in [*ended, *([total] if total.exists() else [])]:
        _add_up(sums, file.read_bytes())
    partial = folder / "ended.new"
    partial.write_bytes(b"".join(_packed(labels, tally) for labels, tally in sums.items()))
    partial.rename(total)
    for file in ended:
        file.unlink()


def _is_ended(file: Path) -> bool:
    with file.open("rb") as stream:
        return _can_lock(stream)


def _can_lock(stream: IO[bytes]) -> bool:
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _packed(labels: Labels, tally: Tally) -> bytes:
    name = json.dumps(labels, ensure_ascii=False).encode().ljust(LABEL_BYTES, b"\0")
    return name + _NUMBERS.pack(tally.count, tally.seconds, *tally.within)


def _add_up(sums: dict[Labels, Tally], data: bytes) -> None:
    for start in range(0, len(data) - _SLOT + 1, _SLOT):
        name = data[start : start + LABEL_BYTES].rstrip(b"\0")
        if not name:
            return
        try:
            method, route, status = json.loads(name)
        except ValueError:  # its process is writing it this very moment
            return
        count, seconds, *within = _NUMBERS.unpack_from(data, start + LABEL_BYTES)
        tally = Tally(count, seconds, within)
        known = sums.setdefault((method, route, status), tally)
        if known is not tally:
            known.add(tally)
