"""What the clock process asks of scoring: is a calibration due. It looks and queues."""

import datetime as dt
from typing import Any

from django.utils import timezone

from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.tenancy.scope import workspace_scope
from scoring import actions, queries

FIRST = (dt.timedelta(days=30), dt.timedelta(days=60))  # after an adoption (SCO7)
QUARTER = dt.timedelta(days=91)  # and then again and again (SCO6)


def due_calibrations() -> None:
    """Queue a calibration 30 and 60 days after an adoption and every quarter, once each."""
    now = timezone.now()
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            if is_due(workspace, now):
                actions.ask_for_calibration(workspace=workspace, actor=SYSTEM)


def is_due(workspace: Any, now: dt.datetime) -> bool:
    """Say whether the last date of the live version passed without figures of that day or later.

    The figures themselves are the memory: every calibration freezes its day in a version.
    """
    live = queries.live_version(workspace)
    if live is None or live.adopted_at is None:
        return False
    last = last_date(live.adopted_at, now)
    return last is not None and queries.last_figures(workspace) < last.date()


def last_date(adopted_at: dt.datetime, now: dt.datetime) -> dt.datetime | None:
    """Return the latest date that has come: 30 days, 60 days, each quarter; None before them."""
    age = now - adopted_at
    passed = [mark for mark in FIRST if mark <= age]
    if quarters := age // QUARTER:
        passed.append(quarters * QUARTER)
    return adopted_at + max(passed) if passed else None
