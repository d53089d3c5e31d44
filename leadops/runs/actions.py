"""Queueing, retrying and cancelling durable work."""

import logging
from collections.abc import Iterable
from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

from celery import current_app
from django.db import IntegrityError, transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from leadops.accounts.models import User
from leadops.audit.actors import Actor, System
from leadops.audit.context import request_id
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.enums import OPEN_STATUSES, RunStatus
from leadops.runs.errors import RunNotOpen
from leadops.runs.models import RunTicket, StageRun

log = logging.getLogger(__name__)
WAKE = "leadops.runs.wake"
FORGOTTEN_AT_ONCE = 5_000


def wake(run_id: UUID, queue: str) -> None:
    """Tell a worker by the broker. A lost or refused message only costs time: the sweeper looks."""
    try:
        current_app.send_task(WAKE, kwargs={"run_id": str(run_id)}, queue=queue, ignore_result=True)
    except (OperationalError, OSError) as error:
        log.warning("broker away, the sweeper will dispatch %s: %s", run_id, error)


@transaction.atomic
def enqueue(
    task: str,
    *,
    key: str,
    label: str,
    arguments: dict[str, Any],
    workspace: Any,
    actor: Actor,
    not_before: Any = None,
    queue: str = "default",
    cause_approval_id: UUID | None = None,
    is_reminder: bool = False,
) -> StageRun:
    """Queue a run in the caller's transaction; an open run of the same key is returned instead.

    An open run that is at work already may have read its input before the caller's change: it is
    done once more when it ends. A reminder (the clock's) changes nothing, so it asks for no more.
    """
    open_run = StageRun.objects.filter(key=key, status__in=OPEN_STATUSES).first()
    if open_run and (is_reminder or _will_see_this(open_run)):
        return open_run
    columns = {
        "workspace": workspace,
        "task": task,
        "key": key,
        "arguments": arguments,
        "label": label[:200],
        "requested_by": None if isinstance(actor, System) else actor,
        "cause_approval_id": cause_approval_id,
        "request_id": request_id(),
    }
    try:
        with transaction.atomic():
            run = StageRun.objects.create(**columns)
    except IntegrityError:
        # Somebody queued the same key at the same instant: one run serves both. Where it has ended
        # already, this one is queued behind it.
        other = StageRun.objects.filter(key=key, status__in=OPEN_STATUSES).first()
        if other is not None:
            return other
        run = StageRun.objects.create(**columns)
    _ticket(run, queue=queue, not_before=not_before)
    return run


@transaction.atomic
def remind_of(
    task: str,
    wanted: Iterable[tuple[str, str, dict[str, Any]]],
    *,
    workspace: Any,
    queue: str = "default",
) -> int:
    """Queue the clock's reminders of one task, each (key, label, arguments); returns how many.

    What has an open run already is left out. However many they are, it takes four statements, and
    the sweeper wakes the workers.
    """
    # In one order, or two clocks at once could wait for each other's rows in a ring.
    rows = sorted(wanted, key=itemgetter(0))
    keys = [key for key, _, _ in rows]
    open_runs = StageRun.objects.filter(key__in=keys, status__in=OPEN_STATUSES)
    taken = set(open_runs.values_list("key", flat=True))
    runs = [
        StageRun(
            workspace=workspace,
            task=task,
            key=key,
            label=label[:200],
            arguments=arguments,
            request_id=request_id(),
        )
        for key, label, arguments in rows
        if key not in taken
    ]
    if not runs:
        return 0
    StageRun.objects.bulk_create(runs, ignore_conflicts=True)
    # Somebody may have queued the same at this instant: that run serves both.
    made = StageRun.objects.filter(pk__in=[run.pk for run in runs]).values_list("pk", flat=True)
    tickets = [
        RunTicket(run_id=pk, workspace=workspace, task=task, queue=queue, not_before=timezone.now())
        for pk in made
    ]
    RunTicket.objects.bulk_create(tickets)
    return len(tickets)


def _will_see_this(open_run: StageRun) -> bool:
    """Make an open run see the caller's change; False when it has ended meanwhile.

    The lock keeps a worker from taking the ticket before the caller has committed.
    """
    ticket = RunTicket.objects.select_for_update().filter(run_id=open_run.pk).first()
    if ticket is None:
        return False
    if ticket.lease_until is not None and not ticket.again:
        ticket.again = True
        ticket.save(update_fields=["again"])
    return True


def _ticket(run: StageRun, *, queue: str, not_before: Any = None) -> None:
    now = timezone.now()
    is_due = not_before is None or not_before <= now
    RunTicket.objects.create(
        run_id=run.pk,
        workspace_id=run.workspace_id,
        task=run.task,
        queue=queue,
        not_before=not_before or now,
        dispatched_at=now if is_due else None,
    )
    if is_due:
        transaction.on_commit(lambda: wake(run.pk, queue))


@transaction.atomic
def retry(run_id: UUID, *, actor: User) -> StageRun:
    """Start a failed or cancelled run again from its stored arguments, in its task's queue."""
    from leadops.runs.engine import queue_of  # the engine stands on these actions

    run = StageRun.objects.select_for_update().get(pk=run_id)
    if run.status not in {RunStatus.FAILED, RunStatus.CANCELLED}:
        raise RunNotOpen("This run is not failed, so there is nothing to try again.")
    record(Event.RUNS_RUN_RETRIED, actor=actor, subject=run)
    return enqueue(
        run.task,
        key=run.key,
        label=run.label,
        arguments=run.arguments,
        workspace=run.workspace,
        actor=actor,
        queue=queue_of(run.task),
        cause_approval_id=run.cause_approval_id,
    )


@transaction.atomic
def cancel(run_id: UUID, *, actor: User) -> StageRun:
    """Stop a run; a worker still at it loses its ticket and writes nothing more."""
    # The ticket first, as its worker takes them: the other order would wait in a ring.
    list(RunTicket.objects.select_for_update().filter(run_id=run_id).values_list("pk"))
    run = StageRun.objects.select_for_update().get(pk=run_id)
    if run.status not in OPEN_STATUSES:
        raise RunNotOpen
    RunTicket.objects.filter(run_id=run.pk).delete()
    run.status = RunStatus.CANCELLED
    run.finished_at = timezone.now()
    run.save(update_fields=["status", "finished_at"])
    record(Event.RUNS_RUN_CANCELLED, actor=actor, subject=run)
    return run


@transaction.atomic
def forget_ended(*, before: datetime) -> int:
    """Delete the open scope's runs that ended before then, however; returns how many."""
    return int(StageRun.objects.filter(finished_at__lt=before).delete()[0])


@transaction.atomic
def forget_routine(*, before: datetime) -> int:
    """Delete the oldest done runs of the open scope that nobody asked for; returns how many.

    They carry no decision and nothing points at them, so the log gets no entry for each. Some at a
    time: a thousand mailboxes leave more than a million a day.
    """
    old = StageRun.objects.filter(
        status=RunStatus.DONE,
        requested_by__isnull=True,
        cause_approval_id__isnull=True,
        finished_at__lt=before,
        created_at__lt=before,  # which its index has in order
    )
    some = old.order_by("created_at").values("pk")[:FORGOTTEN_AT_ONCE]
    return int(StageRun.objects.filter(pk__in=some).delete()[0])
