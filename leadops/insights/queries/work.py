"""What works now, what waits for its next try, what failed and why."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leadops.runs.enums import OPEN_STATUSES, RunStatus
from leadops.runs.models import RunTicket, StageRun
from leadops.ui.errors import NotFound

RECENT = 25

# Every mailbox is read once a minute; a reading that went well is no news.
ROUTINE = ("inbound.tasks.poll",)


@dataclass(frozen=True)
class Work:
    """The runs of a workspace by what they need of a person."""

    open: list[tuple[StageRun, dt.datetime | None]]  # with the time of a waiting one's next try
    failed: list[StageRun]
    done: list[StageRun]


def work(workspace: Any) -> Work:
    """Return open, failed and lately finished runs; four queries however many there are."""
    rows = StageRun.objects.filter(workspace=workspace).select_related("requested_by")
    running = list(rows.filter(status__in=OPEN_STATUSES)[:RECENT])
    tickets = RunTicket.objects.filter(run_id__in=[run.pk for run in running])
    due = {ticket.run_id: ticket.not_before for ticket in tickets}
    ended = [RunStatus.FAILED, RunStatus.CANCELLED]
    return Work(
        open=[
            (run, due.get(run.pk) if run.status == RunStatus.WAITING else None) for run in running
        ],
        failed=list(rows.filter(status__in=ended)[:RECENT]),
        done=list(rows.filter(status=RunStatus.DONE).exclude(task__in=ROUTINE)[:RECENT]),
    )


def get_run(workspace: Any, pk: UUID) -> StageRun:
    """Return one run, or refuse with 404."""
    row: StageRun | None = StageRun.objects.filter(workspace=workspace, pk=pk).first()
    if row is None:
        raise NotFound
    return row
