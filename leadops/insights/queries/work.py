"""What works now, what waits for its next try, what failed and why."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from leadops.runs.enums import OPEN_STATUSES, RunStatus
from leadops.runs.models import RunTicket, StageRun
from leadops.ui.errors import NotFound

RECENT = 25
WEEK = dt.timedelta(days=7)

# Every mailbox is read once a minute; a reading that went well is no news.
ROUTINE = ("inbound.tasks.poll",)


def _is_again() -> Exists:
    place = {"workspace": OuterRef("workspace"), "key": OuterRef("key")}
    return Exists(StageRun.objects.filter(**place, created_at__gt=OuterRef("created_at")))


@dataclass(frozen=True)
class Work:
    """The runs of a workspace by what they need of a person."""

    open: list[tuple[StageRun, dt.datetime | None]]  # with the time of a waiting one's next try
    failed: list[StageRun]
    done: list[StageRun]
    unsettled: int


def work(workspace: Any) -> Work:
    """Return open, failed and lately finished runs; five queries however many there are."""
    rows = StageRun.objects.filter(workspace=workspace).select_related("requested_by")
    running = list(rows.filter(status__in=OPEN_STATUSES)[:RECENT])
    tickets = RunTicket.objects.filter(run_id__in=[run.pk for run in running])
    due = {ticket.run_id: ticket.not_before for ticket in tickets}
    ended = [RunStatus.FAILED, RunStatus.CANCELLED]
    return Work(
        open=[
            (run, due.get(run.pk) if run.status == RunStatus.WAITING else None) for run in running
        ],
        failed=list(rows.filter(status__in=ended).annotate(is_again=_is_again())[:RECENT]),
        done=list(rows.filter(status=RunStatus.DONE).exclude(task__in=ROUTINE)[:RECENT]),
        unsettled=unsettled(workspace).count(),
    )


def unsettled(workspace: Any) -> QuerySet[StageRun]:
    """Return the week's failed runs that ask for a person.

    Those that were asked for again since do not, nor those whose input was at fault: that was
    told where it was given.
    """
    since = timezone.now() - WEEK
    rows = StageRun.objects.filter(
        ~Q(is_final=True), workspace=workspace, status=RunStatus.FAILED, finished_at__gte=since
    )
    return rows.filter(~_is_again())


def get_run(workspace: Any, pk: UUID) -> StageRun:
    """Return one run, or refuse with 404."""
    row: StageRun | None = StageRun.objects.filter(workspace=workspace, pk=pk).first()
    if row is None:
        raise NotFound
    return row
