"""`manage.py up`: start everything that the portal needs and keep it alive until ctrl-C."""

import time
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand

from leadops.embedded import CannotStart
from leadops.embedded.supervisor import supervise
from leadops.management.environment import plan_of_environment


class Command(BaseCommand):
    """Supervises web, workers, clock and, in the demo, mail sink and company sites."""

    help = "Start the database, web, workers and clock in one process tree; ctrl-C ends it."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        try:
            supervise(plan_of_environment(), self._say)
        except (CannotStart, ImproperlyConfigured) as refusal:
            self.stderr.write(str(refusal))
            raise SystemExit(1) from refusal

    def _say(self, line: str) -> None:
        self.stdout.write(f"{time.strftime('%H:%M:%S')} {line}")
        self.stdout.flush()
