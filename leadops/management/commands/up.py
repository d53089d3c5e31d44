"""`manage.py up`: start everything that the portal needs and keep it alive until ctrl-C."""

import os
import time
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand

from leadops.embedded import CannotStart
from leadops.embedded.plan import ROOT, Plan
from leadops.embedded.supervisor import supervise
from leadops.settings.env import env_bool, env_int, env_str

MOST_WEB_WORKERS = 2  # eight threads each; more is a matter of the production set-up
HIGHEST_PORT = 65_535


class Command(BaseCommand):
    """Supervises web, workers, clock and, in the demo, mail sink and company sites."""

    help = "Start the database, web, workers and clock in one process tree; ctrl-C ends it."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        try:
            supervise(_plan(), self._say)
        except (CannotStart, ImproperlyConfigured) as refusal:
            self.stderr.write(str(refusal))
            raise SystemExit(1) from refusal

    def _say(self, line: str) -> None:
        self.stdout.write(f"{time.strftime('%H:%M:%S')} {line}")
        self.stdout.flush()


def _plan() -> Plan:
    port = _port("PORT", 8000)
    return Plan(
        var=Path(env_str("LEADOPS_VAR") or ROOT / "var").resolve(),
        bind=env_str("LEADOPS_BIND", "127.0.0.1"),
        port=port,
        sink_port=_port("SINK_PORT", port + 25),
        sites_port=_port("SITES_PORT", port + 80),
        is_demo=env_bool("LEADOPS_DEMO"),
        database_url=env_str("DATABASE_URL"),
        redis_url=env_str("REDIS_URL"),
        web_workers=env_int("WEB_WORKERS", min(MOST_WEB_WORKERS, os.cpu_count() or 1), low=1),
        default_threads=env_int("WORKER_THREADS", 4, low=1, high=64),
        send_threads=env_int("SENDER_THREADS", 2, low=1, high=64),
    )


def _port(name: str, default: int) -> int:
    return env_int(name, default, low=1, high=HIGHEST_PORT)
