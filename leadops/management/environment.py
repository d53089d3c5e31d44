"""The plan of this start, as the environment names it."""

import os
from pathlib import Path

from leadops.embedded.plan import ROOT, Plan
from leadops.settings.env import env_bool, env_int, env_str

MOST_WEB_WORKERS = 2  # eight threads each; more is a matter of the production set-up
HIGHEST_PORT = 65_535


def plan_of_environment() -> Plan:
    """Read the plan from the environment; raises ImproperlyConfigured for what makes no sense."""
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
        send_threads=env_int("SENDER_THREADS", 4, low=1, high=64),
    )


def _port(name: str, default: int) -> int:
    return env_int(name, default, low=1, high=HIGHEST_PORT)
