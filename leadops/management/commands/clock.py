"""`manage.py clock`: call what falls due - the sweeper, the seal, the schedules - for ever.

One process, no broker: it brings back what a lost message or a dead worker left, so it must not
depend on either. Two clocks do no harm: every tick claims its rows.
"""

import logging
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import close_old_connections, connection
from django.utils.module_loading import import_string

from leadops.operations.memory import settle_memory
from leadops.operations.takeover import tell_ready
from leadops.pipeline import CLOCK

LONGEST_SLEEP = 1.0
log = logging.getLogger("leadops.clock")


@dataclass
class Tick:
    """One function of the clock and when it is due next."""

    name: str
    every: float
    call: Callable[[], object]
    due_at: float = field(default_factory=time.monotonic)

    def run(self) -> None:
        """Call the function; a failure is logged and the next period tries again."""
        started = time.monotonic()
        # From the end of a late call, not from its due time: hours without a database are one
        # missed tick, no burst.
        self.due_at = started + self.every
        try:
            close_old_connections()
            self.call()
        except Exception:  # the clock outlives every fault of what it calls
            log.exception("clock: %s failed", self.name)
            connection.close()


class Command(BaseCommand):
    """Runs pipeline.CLOCK until a signal ends it; survives the loss of the database."""

    help = "Run the sweeper, the audit seal and the schedules until ctrl-C."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        ended = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: ended.set())
        ticks = [Tick(name, every, import_string(name)) for every, name in CLOCK]
        log.info("clock: started with %s", ", ".join(tick.name for tick in ticks))
        settle_memory()
        tell_ready()
        while not ended.is_set():
            # Its age tells a health check that the loop still turns.
            (settings.VAR / "clock.alive").touch()
            for tick in ticks:
                if tick.due_at <= time.monotonic() and not ended.is_set():
                    tick.run()
            next_due = min(tick.due_at for tick in ticks)
            ended.wait(min(LONGEST_SLEEP, max(0.05, next_due - time.monotonic())))
