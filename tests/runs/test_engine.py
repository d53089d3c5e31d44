"""Durable runs: twice delivered, killed, fenced, retried; the broker may lose everything."""

import threading
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadops.audit.actors import SYSTEM
from leadops.runs import actions, clock, engine
from leadops.runs.engine import Failed, LeaseLost, Retry, Run, perform, stage_task
from leadops.runs.enums import RunStatus
from leadops.runs.errors import RunNotOpen
from leadops.runs.models import RunTicket, StageRun
from leadops.tenancy.scope import current_workspace_id, workspace_scope
from leadops.ui.errors import Refusal
from tests.drain import drain
from tests.people import make_people

SEEN: list[str] = []
BEHAVIOUR: dict[str, object] = {}


@stage_task("tests.work", max_attempts=3)
def work(run: Run, *, word: str) -> None:
    SEEN.append(f"{word}:{current_workspace_id() == run.workspace.pk}")
    act = BEHAVIOUR.get(word)
    if callable(act):
        act(run)


@pytest.fixture(autouse=True)
def _fresh():
    SEEN.clear()
    BEHAVIOUR.clear()


def queue(workspace, word="a", **more) -> StageRun:
    return actions.enqueue(
        "tests.work",
        key=more.pop("key", f"work:{word}"),
        label=f"Work {word}",
        arguments={"word": word},
        workspace=workspace,
        actor=more.pop("actor", SYSTEM),
        **more,
    )


def fresh(run: StageRun) -> StageRun:
    return StageRun.objects.get(pk=run.pk)


def make_due(run: StageRun) -> None:
    RunTicket.objects.filter(run_id=run.pk).update(
        not_before=timezone.now() - timedelta(seconds=1), lease_until=None
    )


def test_a_run_is_done_once_in_its_workspace(workspace):
    run = queue(workspace)
    BEHAVIOUR["a"] = lambda r: r.note("Nothing to report.")

    assert [perform(run.pk), perform(run.pk)] == [True, False]

    row = fresh(run)
    assert (row.status, row.note, row.attempts) == (RunStatus.DONE, "Nothing to report.", 1)
    assert SEEN == ["a:True"]
    assert RunTicket.objects.count() == 0


def test_the_same_open_key_is_one_run(workspace):
    assert queue(workspace) == queue(workspace)
    drain()

    assert SEEN == ["a:True"]
    assert queue(workspace) != StageRun.objects.order_by("created_at").first()


def test_what_is_asked_for_while_it_works_is_done_once_more(workspace):
    """A change made after the run read its input is not lost with the second wake-up."""
    run = queue(workspace)

    def ask_again(held: Run) -> None:
        BEHAVIOUR.clear()
        assert queue(workspace) == held.row

    BEHAVIOUR["a"] = ask_again
    drain()

    assert SEEN == ["a:True", "a:True"]
    assert fresh(run).status == RunStatus.DONE
    assert RunTicket.objects.count() == 0


def test_a_reminder_while_it_works_asks_for_no_more(workspace):
    queue(workspace)
    BEHAVIOUR["a"] = lambda _held: queue(workspace, is_reminder=True)
    drain()

    assert SEEN == ["a:True"]


def test_a_run_is_not_done_before_its_time(workspace):
    run = queue(workspace, not_before=timezone.now() + timedelta(hours=1))

    assert perform(run.pk) is False
    assert SEEN == []


def test_failed_ends_with_its_sentence_and_can_be_tried_again(workspace, people):
    def fail(_run):
        raise Failed("The file is gone. Upload it again.")

    BEHAVIOUR["a"] = fail
    run = queue(workspace)
    drain()
    assert fresh(run).error == "The file is gone. Upload it again."
    assert fresh(run).status == RunStatus.FAILED

    BEHAVIOUR.clear()
    again = actions.retry(run.pk, actor=people.user("sales_ops"))
    drain()

    assert fresh(again).status == RunStatus.DONE
    with pytest.raises(RunNotOpen):
        actions.retry(again.pk, actor=people.user("sales_ops"))


def test_a_refusal_inside_a_task_is_its_failure(workspace):
    def refuse(_run):
        raise Refusal("No live ICP. Approve one first.")

    BEHAVIOUR["a"] = refuse
    run = queue(workspace)
    drain()

    assert fresh(run).error == "No live ICP. Approve one first."


@stage_task("tests.sending", queue="send")
def sending(run: Run) -> None:
    raise Failed("The server said no.")


def test_a_retry_goes_into_the_queue_of_its_task(workspace, people):
    run = actions.enqueue(
        "tests.sending",
        key="tests.sending:1",
        label="Send",
        arguments={},
        workspace=workspace,
        actor=SYSTEM,
        queue="send",
    )
    drain()

    again = actions.retry(run.pk, actor=people.user("sales_ops"))

    assert RunTicket.objects.get(run_id=again.pk).queue == "send"


def test_retry_waits_and_gives_up_after_its_attempts(workspace):
    def later(_run):
        raise Retry("The model server asked to wait.", after=30)

    BEHAVIOUR["a"] = later
    run = queue(workspace)
    perform(run.pk)
    row = fresh(run)
    assert (row.status, row.error) == (RunStatus.WAITING, "The model server asked to wait.")
    assert perform(run.pk) is False

    for _ in range(2):
        make_due(run)
        perform(run.pk)

    row = fresh(run)
    assert (row.status, row.attempts) == (RunStatus.FAILED, 3)
    assert row.error == "The model server asked to wait. Tried 3 times."


def test_an_unexpected_fault_shows_no_trace(workspace):
    BEHAVIOUR["a"] = lambda _run: 1 / 0
    run = queue(workspace)
    perform(run.pk)

    assert fresh(run).error == f"Work a hit an unexpected fault (run {str(run.pk)[:8]})."


def test_an_unknown_task_fails_with_a_sentence(workspace):
    run = actions.enqueue(
        "no.such.task", key="x", label="X", arguments={}, workspace=workspace, actor=SYSTEM
    )
    drain()

    assert fresh(run).error == "No task is called no.such.task. Update the portal, then try again."


def test_a_worker_that_slept_through_its_lease_writes_nothing(workspace):
    run = queue(workspace)
    caught = []

    def sleep_through(held: Run) -> None:
        RunTicket.objects.filter(run_id=run.pk).update(fence=99)  # somebody else has it now
        for write in (lambda: held.progress(1, 2), held.renew, lambda: held.fenced().__enter__()):
            try:
                write()
            except LeaseLost:
                caught.append(True)

    BEHAVIOUR["a"] = sleep_through
    perform(run.pk)

    assert caught == [True, True, True]
    assert fresh(run).status == RunStatus.RUNNING
    assert RunTicket.objects.get().fence == 99


def test_a_cancelled_run_loses_its_ticket(workspace, people):
    run = queue(workspace)
    actions.cancel(run.pk, actor=people.user("sales_ops"))

    assert perform(run.pk) is False
    assert fresh(run).status == RunStatus.CANCELLED
    with pytest.raises(RunNotOpen):
        actions.cancel(run.pk, actor=people.user("sales_ops"))


def test_a_run_cancelled_between_claim_and_work_stays_cancelled(workspace, people, monkeypatch):
    run = queue(workspace)
    claim = engine._claim

    def claim_then_cancel(run_id):
        ticket = claim(run_id)
        actions.cancel(run.pk, actor=people.user("sales_ops"))
        return ticket

    monkeypatch.setattr(engine, "_claim", claim_then_cancel)
    perform(run.pk)

    assert (fresh(run).status, SEEN) == (RunStatus.CANCELLED, [])
    assert queue(workspace) != run


def test_a_run_that_kills_its_worker_again_and_again_ends_with_a_sentence(workspace):
    run = queue(workspace)
    StageRun.objects.update(status=RunStatus.RUNNING, attempts=3 + engine.CRASHES)

    assert perform(run.pk) is True

    row = fresh(run)
    assert row.status == RunStatus.FAILED
    assert row.error == "Its worker was cut off 13 times without an end."
    assert (SEEN, RunTicket.objects.count()) == ([], 0)


def test_a_lease_is_given_by_the_clock_of_the_database(workspace, monkeypatch):
    run, leases = queue(workspace), []
    behind = timezone.now() - timedelta(hours=2)
    monkeypatch.setattr(engine.timezone, "now", lambda: behind)

    def look(held: Run) -> None:
        held.renew()
        leases.append(RunTicket.objects.get().lease_until)

    BEHAVIOUR["a"] = look
    perform(run.pk)

    assert leases[0] > behind + timedelta(hours=2)


def test_progress_is_seen_while_it_works(workspace):
    seen = []

    def half(run: Run) -> None:
        run.progress(1, 2)
        seen.append(StageRun.objects.values_list("progress_done", "progress_total").get())

    BEHAVIOUR["a"] = half
    queue(workspace)
    drain()

    assert seen == [(1, 2)]


def test_the_sweeper_dispatches_what_a_dead_worker_left(workspace):
    run = queue(workspace)
    RunTicket.objects.update(
        lease_until=timezone.now() - timedelta(seconds=1),
        dispatched_at=timezone.now() - timedelta(minutes=1),
    )

    assert [clock.sweep(), clock.sweep()] == [1, 0]
    assert perform(run.pk) is True


def test_the_sweeper_waits_longer_each_time_for_what_may_stand_in_line(workspace):
    queue(workspace)
    due = timezone.now() - timedelta(minutes=5)
    RunTicket.objects.update(not_before=due, dispatched_at=due + timedelta(minutes=3))

    in_line = clock.sweep()
    RunTicket.objects.update(dispatched_at=due + timedelta(minutes=2))
    after_twice_the_time = clock.sweep()

    assert (in_line, after_twice_the_time) == (0, 1)


def test_the_sweeper_takes_a_message_for_lost_at_last(workspace):
    queue(workspace)
    due = timezone.now() - timedelta(days=3)
    RunTicket.objects.update(
        not_before=due, dispatched_at=timezone.now() - clock.LONGEST - timedelta(seconds=1)
    )

    assert [clock.sweep(), clock.sweep()] == [1, 0]


def test_the_sweeper_leaves_living_leases_and_later_runs_alone(workspace):
    queue(workspace, "a", not_before=timezone.now() + timedelta(hours=1))
    queue(workspace, "b")
    RunTicket.objects.filter(dispatched_at__isnull=False).update(
        lease_until=timezone.now() + timedelta(seconds=20),
        dispatched_at=timezone.now() - timedelta(minutes=1),
    )

    assert clock.sweep() == 0


def test_old_routine_is_forgotten_and_what_people_asked_for_is_kept(workspace, people):
    asked = queue(workspace, "asked", actor=people.user("sales_ops"))
    routine, fresh_one = queue(workspace, "routine"), queue(workspace, "fresh")
    drain()
    long_ago = timezone.now() - timedelta(days=8)
    old = StageRun.objects.filter(pk__in=[asked.pk, routine.pk])
    old.update(created_at=long_ago, finished_at=long_ago)

    clock.forget()

    assert set(StageRun.objects.values_list("pk", flat=True)) == {asked.pk, fresh_one.pk}


def test_routine_is_forgotten_some_at_a_time_and_the_oldest_first(workspace, monkeypatch):
    monkeypatch.setattr(actions, "FORGOTTEN_AT_ONCE", 2)
    runs = [queue(workspace, word) for word in "abc"]
    drain()
    for days, run in zip((8, 10, 9), runs, strict=True):
        at = timezone.now() - timedelta(days=days)
        StageRun.objects.filter(pk=run.pk).update(created_at=at, finished_at=at)

    clock.forget()
    left = list(StageRun.objects.values_list("pk", flat=True))
    clock.forget()

    assert left == [runs[0].pk]
    assert not StageRun.objects.exists()


def reminders(*words) -> list[tuple[str, str, dict[str, str]]]:
    return [(f"work:{word}", f"Work {word}", {"word": word}) for word in words]


def test_many_reminders_are_queued_once_each_and_done(workspace):
    queue(workspace, "a")

    # Twice the same stands for somebody who queues it at the same instant.
    first = actions.remind_of("tests.work", reminders("a", "b", "c", "c"), workspace=workspace)
    again = actions.remind_of("tests.work", reminders("a", "b", "c"), workspace=workspace)

    assert (first, again) == (2, 0)
    assert StageRun.objects.count() == RunTicket.objects.count() == 3
    assert clock.sweep() == 2
    drain()
    assert sorted(SEEN) == ["a:True", "b:True", "c:True"]
    assert actions.remind_of("tests.work", reminders("a"), workspace=workspace) == 1


def test_many_reminders_ask_no_more_than_one(workspace):
    asked = []
    for words in ("a", "bcdef"):
        with CaptureQueriesContext(connection) as captured:
            actions.remind_of("tests.work", reminders(*words), workspace=workspace)
        asked.append(len(captured))

    assert asked[0] == asked[1]


@pytest.mark.parametrize("message", ["", "no-uuid", "../../etc", None, 17, {"a": 1}])
def test_a_forged_message_does_nothing(db, message):
    engine.wake_run(message)

    assert SEEN == []


@pytest.mark.django_db(transaction=True)
def test_a_worker_outlives_the_connection_it_had():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (process,) = cursor.fetchone()
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SET ROLE NONE")  # as the server's own hand
        cursor.execute("SELECT pg_terminate_backend(%s)", [process])
    other.close()

    assert engine.wake_run.apply([str(uuid4())]).get() is None


def test_a_broker_that_is_away_loses_nothing(workspace, settings, monkeypatch):
    settings.CELERY_BROKER_URL = "redis://127.0.0.1:1"

    def away(*_args, **_kwargs):
        raise ConnectionRefusedError("broker away")

    monkeypatch.setattr("celery.Celery.send_task", away)
    run = queue(workspace)
    actions.wake(run.pk, "default")

    assert perform(run.pk) is True


@pytest.mark.django_db(transaction=True)
def test_eight_workers_take_a_run_once():
    people = make_people()
    with workspace_scope(people.workspace):
        runs = [queue(people.workspace, key=f"k{i}") for i in range(20)]
    barrier = threading.Barrier(8)

    def worker() -> None:
        barrier.wait()
        for run in runs:
            perform(run.pk)
        connection.close()

    threads = [threading.Thread(target=worker) for _ in range(8)]
    [t.start() for t in threads]
    [t.join() for t in threads]

    assert len(SEEN) == 20
    with workspace_scope(people.workspace):
        assert {run.status for run in StageRun.objects.all()} == {RunStatus.DONE}


@pytest.mark.django_db(transaction=True)
def test_the_heartbeat_keeps_a_long_run(monkeypatch):
    monkeypatch.setattr(engine, "HEARTBEAT_SECONDS", 0.05)
    people = make_people()
    with workspace_scope(people.workspace):
        run = queue(people.workspace)
    moments = []

    def slow(_run: Run) -> None:
        for _ in range(3):
            moments.append(RunTicket.objects.get().lease_until)
            threading.Event().wait(0.2)

    BEHAVIOUR["a"] = slow
    perform(run.pk)

    assert moments == sorted(moments)
    assert len(set(moments)) == 3


@pytest.mark.django_db(transaction=True)
def test_the_sweeper_waits_for_nobody_who_holds_a_ticket():
    """A run that writes for minutes in one transaction holds up no other."""
    people = make_people()
    with workspace_scope(people.workspace):
        held = queue(people.workspace, "a")
        queue(people.workspace, "b")
    RunTicket.objects.update(dispatched_at=None)
    is_held, is_over = threading.Event(), threading.Event()

    def hold() -> None:
        with transaction.atomic():
            list(RunTicket.objects.select_for_update().filter(run_id=held.pk))
            is_held.set()
            is_over.wait(60)
        connection.close()

    thread = threading.Thread(target=hold)
    thread.start()
    is_held.wait(60)
    try:
        with connection.cursor() as cursor:
            cursor.execute("SET lock_timeout = '5s'")  # else a sweeper that waits never ends
        assert clock.sweep() == 1
    finally:
        is_over.set()
        thread.join()
        connection.close()
    unsent = RunTicket.objects.filter(dispatched_at=None)
    assert list(unsent.values_list("run_id", flat=True)) == [held.pk]
