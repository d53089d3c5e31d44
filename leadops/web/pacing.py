"""How often one host is asked: at most once per interval, whoever asks."""

import time
from dataclasses import dataclass, field
from typing import Protocol

MAX_WAIT = 30.0  # a host that wants a longer pause is left for another day


class Pace(Protocol):
    """Hands out turns per host across everybody who shares it."""

    def turn(self, host: str, interval: float) -> float:
        """Take the turn and return 0.0, or return the seconds until one may be free."""
        ...

    def hold(self, host: str, seconds: float) -> None:
        """Let nobody ask this host for so long (after each answer, or when it asked for rest)."""
        ...


@dataclass(slots=True)
class MemoryPace:
    """Pace of one process: the lab and tests."""

    _free_at: dict[str, float] = field(default_factory=dict)

    def turn(self, host: str, interval: float) -> float:
        now = time.monotonic()
        wait = self._free_at.get(host, 0.0) - now
        if wait > 0:
            return wait
        self._free_at[host] = now + interval
        return 0.0

    def hold(self, host: str, seconds: float) -> None:
        free_at = time.monotonic() + seconds
        self._free_at[host] = max(self._free_at.get(host, 0.0), free_at)
