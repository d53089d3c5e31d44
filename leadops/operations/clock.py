"""The clock's turns at operations."""

import socket
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.compliance.queries import last_purge
from leadops.operations.actions import beat, forget_expired
from leadops.operations.tasks import PURGE
from leadops.runs.actions import enqueue
from leadops.tenancy.scope import workspace_scope

PURGE_HOUR: Final = 2  # in the workspace's own time


def show_life() -> None:
    """Leave the clock's sign of life where every machine sees it."""
    beat(kind="clock", name=f"clock@{socket.gethostname()}")


def due_purges() -> None:
    """Queue each workspace's purge once a night, and forget what of no workspace has expired."""
    now = timezone.now()
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            if _is_due(workspace, now):
                enqueue(
                    PURGE,
                    key="purge",
                    label="Nightly purge",
                    arguments={},
                    workspace=workspace,
                    actor=SYSTEM,
                    is_reminder=True,
                )
    forget_expired(now=now)


def _is_due(workspace: Workspace, now: datetime) -> bool:
    local = now.astimezone(ZoneInfo(workspace.time_zone))
    if local.hour < PURGE_HOUR:
        return False
    last = last_purge()
    since = last.at if last else workspace.created_at
    return since.astimezone(local.tzinfo).date() < local.date()
