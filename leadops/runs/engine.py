"""Claiming, fencing and finishing runs: every task goes through here.

The ticket row is the lease: claimed by a conditional update on the database's clock, renewed by a
heartbeat while the task works, and checked under lock before every write (fencing), so that a
worker that slept through its lease cannot write over its successor.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from celery import current_app, shared_task
from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction
from django.db.models.functions import Now
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.audit.actors import SYSTEM
from leadops.audit.context import one_request
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import WAKE, enqueue
from leadops.runs.enums import RunStatus
from leadops.runs.errors import Failed, LeaseLost, Retry
from leadops.runs.models import RunTicket, StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import Refusal

__all__ = ["Failed", "LeaseLost", "Retry", "Run", "perform", "stage_task", "wake_run"]

log = logging.getLogger(__name__)
HEARTBEAT_SECONDS = 5.0
BACKOFF = (2, 5, 15, 60, 300)
# How often a worker may die, or lose the database, over one run before a person has to look.
CRASHES = 10


@dataclass(frozen=True)
class StageTask:
    """A registered task: its function and how long a silent worker keeps it."""

    name: str
    function: Callable[..., None]
    queue: str
    lease_seconds: int
    max_attempts: int


REGISTRY: dict[str, StageTask] = {}


def stage_task(
    name: str, *, queue: str = "default", lease_seconds: int = 30, max_attempts: int = 5
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register `function(run, **arguments)` under the name that pipeline.py and `enqueue` use."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        REGISTRY[name] = StageTask(name, function, queue, lease_seconds, max_attempts)
        return function

    return register


def queue_of(name: str) -> str:
    """Return the queue that the task's runs belong to; raises KeyError for an unknown task."""
    current_app.loader.import_default_modules()
    return REGISTRY[name].queue


class Run:
    """What a task holds while it works."""

    def __init__(self, row: StageRun, ticket: RunTicket, task: StageTask) -> None:
        self.row = row
        self.workspace: Workspace = row.workspace
        self.task = task
        self._ticket = ticket
        self._note = ""

    @contextmanager
    def fenced(self) -> Iterator[None]:
        """Open a transaction that only the present holder of the lease can commit."""
        with transaction.atomic():
            if not _held(self._ticket):
                raise LeaseLost
            yield

    def progress(self, done: int, total: int) -> None:
        """Show n of m, and keep the lease."""
        with self.fenced():
            StageRun.objects.filter(pk=self.row.pk).update(progress_done=done, progress_total=total)
        self.renew()

    def renew(self) -> None:
        """Keep the lease for another term; raises LeaseLost for a worker that came too late."""
        mine = RunTicket.objects.filter(pk=self._ticket.pk, fence=self._ticket.fence)
        kept = mine.update(lease_until=Now() + timedelta(seconds=self.task.lease_seconds))
        if not kept:
            raise LeaseLost

    def note(self, sentence: str) -> None:
        """Say what came of it; shown when the run is done."""
        self._note = sentence[:300]


@contextmanager
def _heartbeat(run: Run) -> Iterator[None]:
    """Renew the lease from a thread of its own while the task works."""
    stop = threading.Event()

    def beat() -> None:
        try:
            while not stop.wait(HEARTBEAT_SECONDS):
                try:
                    run.renew()
                except LeaseLost:
                    return
                except (OperationalError, InterfaceError):
                    connection.close()
        finally:
            connection.close()

    thread = threading.Thread(target=beat, name=f"lease {run.task.name}", daemon=True)
    if connection.in_atomic_block:  # a test inside one transaction: no second connection can see it
        yield
        return
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(timeout=HEARTBEAT_SECONDS)


def _claim(run_id: UUID | str) -> RunTicket | None:
    """Take the ticket if it is due and nobody's; the fence number grows with each taking."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE runs_runticket SET fence = fence + 1,"
            " lease_until = clock_timestamp() + interval '30 seconds'"
            " WHERE run_id = %s AND not_before <= clock_timestamp()"
            " AND (lease_until IS NULL OR lease_until < clock_timestamp()) RETURNING id",
            [str(run_id)],
        )
        row = cursor.fetchone()
    if row is None:
        return None
    return RunTicket.objects.select_related("workspace").get(pk=row[0])


def perform(run_id: UUID | str) -> bool:
    """Do one run if it is due and free; says whether this caller did it."""
    ticket = _claim(run_id)
    if ticket is None:
        return False
    with workspace_scope(ticket.workspace):
        row = StageRun.objects.select_related("workspace").filter(pk=ticket.run_id).first()
        if row is None:
            RunTicket.objects.filter(pk=ticket.pk).delete()
            return False
        with one_request(row.request_id):
            _perform(row, ticket)
    return True


def _perform(row: StageRun, ticket: RunTicket) -> None:
    started = time.monotonic()
    task = REGISTRY.get(row.task)
    if task is None:
        _fail(row, ticket, f"No task is called {row.task}. Update the portal, then try again.")
    else:
        _work(Run(row, ticket, task), ticket)
    milliseconds = round((time.monotonic() - started) * 1000, 1)
    log.info(
        "%s left off after %s ms",
        row.task,
        milliseconds,
        extra={"run_id": row.pk, "task": row.task, "duration_ms": milliseconds},
    )


def _work(run: Run, ticket: RunTicket) -> None:
    row = run.row
    if row.attempts >= run.task.max_attempts + CRASHES:
        _fail(row, ticket, f"Its worker was cut off {row.attempts} times without an end.")
        return
    try:
        _begin(run)
        with _heartbeat(run):
            run.renew()
            run.task.function(run, **row.arguments)
        with run.fenced():
            is_wanted_again = RunTicket.objects.get(pk=ticket.pk).again
            _finish(row, ticket, RunStatus.DONE, note=run._note)
            if is_wanted_again:
                _once_more(row, ticket.queue)
    except LeaseLost:
        log.info("%s was taken over or cancelled", row.task)
    except Failed as failure:
        _fail(row, ticket, failure.sentence, is_final=failure.is_final)
    except Refusal as refusal:
        _fail(row, ticket, refusal.sentence)
    except Retry as retry:
        _wait(run, ticket, retry.sentence, retry.after)
    except (OperationalError, InterfaceError) as error:
        # The database went away: its lease runs out and the sweeper sends the run again.
        log.warning("%s lost the database: %s", row.task, error)
        connection.close()
    except Exception:
        log.exception("%s broke", row.task)
        _wait(run, ticket, f"{row.label} hit an unexpected fault (run {str(row.pk)[:8]}).", None)


def _once_more(row: StageRun, queue: str) -> None:
    """Queue the same work again for what was changed while it was at work."""
    enqueue(
        row.task,
        key=row.key,
        label=row.label,
        arguments=row.arguments,
        workspace=row.workspace,
        actor=row.requested_by or SYSTEM,
        queue=queue,
        cause_approval_id=row.cause_approval_id,
    )


def _begin(run: Run) -> None:
    """Show that the run is at work, unless it was cancelled since its ticket was taken."""
    row = run.row
    row.attempts += 1
    with run.fenced():
        StageRun.objects.filter(pk=row.pk).update(
            status=RunStatus.RUNNING,
            attempts=row.attempts,
            started_at=row.started_at or timezone.now(),
            error="",
        )


def _held(ticket: RunTicket) -> bool:
    """Lock the ticket; say whether it is still this worker's."""
    return RunTicket.objects.select_for_update().filter(pk=ticket.pk, fence=ticket.fence).exists()


def _finish(row: StageRun, ticket: RunTicket, status: RunStatus, **facts: str | bool) -> None:
    StageRun.objects.filter(pk=row.pk).update(status=status, finished_at=timezone.now(), **facts)
    RunTicket.objects.filter(pk=ticket.pk).delete()


def _fail(row: StageRun, ticket: RunTicket, sentence: str, *, is_final: bool = False) -> None:
    try:
        with transaction.atomic():
            if not _held(ticket):
                return
            _finish(row, ticket, RunStatus.FAILED, error=sentence[:500], is_final=is_final)
            record(
                Event.RUNS_RUN_FAILED, actor=SYSTEM, subject=row, details={"error": sentence[:500]}
            )
    except DatabaseError:
        log.exception("could not store the failure of %s", row.task)
        connection.close()


def _wait(run: Run, ticket: RunTicket, sentence: str, after: float | None) -> None:
    row = run.row
    if row.attempts >= run.task.max_attempts:
        _fail(row, ticket, f"{sentence} Tried {row.attempts} times.")
        return
    pause = after if after is not None else BACKOFF[min(row.attempts, len(BACKOFF)) - 1]
    with transaction.atomic():
        if not _held(ticket):
            return
        StageRun.objects.filter(pk=row.pk).update(status=RunStatus.WAITING, error=sentence[:500])
        RunTicket.objects.filter(pk=ticket.pk).update(
            not_before=Now() + timedelta(seconds=pause),
            lease_until=None,
            dispatched_at=None,
        )


@shared_task(name=WAKE)
def wake_run(run_id: str) -> None:
    """Celery's only entry: look at the ticket and do what is due."""
    try:
        UUID(run_id)
    except (TypeError, ValueError, AttributeError):
        log.warning("a message named no run")
        return
    perform(run_id)
