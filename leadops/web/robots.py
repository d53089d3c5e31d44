"""What robots.txt allows by RFC 9309: a site's answer, kept at most a day, and the verdict."""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from protego import Protego

from leadops.web.guard import Target

MAX_AGE = dt.timedelta(hours=24)
RETRY_AFTER = dt.timedelta(minutes=10)  # a site that could not answer is asked again sooner
MAX_BYTES = 512 * 1024  # RFC 9309 asks for at least 500 KiB
PRODUCT = "leadops"


@dataclass(frozen=True, slots=True)
class Robots:
    """One site's answer. ``status`` 0 = unreachable."""

    origin: str
    status: int
    body: str
    fetched_at: dt.datetime

    @property
    def expires_at(self) -> dt.datetime:
        return self.fetched_at + (RETRY_AFTER if self.forbids_all else MAX_AGE)

    @property
    def forbids_all(self) -> bool:
        """5xx and silence forbid everything; 4xx and endless redirects allow everything."""
        return self.status == 0 or self.status >= 500

    def allows(self, target: Target) -> bool:
        if self.forbids_all:
            return False
        if self.status != 200:
            return True
        return bool(_rules(self.body).can_fetch(str(target), PRODUCT))


class RobotsStore(Protocol):
    """Where answers are kept between visits; ``fresh`` never returns an expired one."""

    def fresh(self, origin: str) -> Robots | None: ...

    def keep(self, robots: Robots) -> None: ...


class MemoryRobots:
    """Keeps answers for as long as the object lives: the lab and tests."""

    def __init__(self) -> None:
        self._kept: dict[str, Robots] = {}

    def fresh(self, origin: str) -> Robots | None:
        kept = self._kept.get(origin)
        if kept and kept.expires_at > dt.datetime.now(dt.UTC):
            return kept
        return None

    def keep(self, robots: Robots) -> None:
        self._kept[robots.origin] = robots


@lru_cache(maxsize=32)
def _rules(body: str) -> Protego:
    return Protego.parse(body.removeprefix("\ufeff"))
