"""The clock looks and queues: nothing twice, nothing of another workspace (W5)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from handoff.clock import watch
from handoff.models import Handoff
from leadops.accounts.models import WorkingCalendar
from leadops.runs.models import StageRun
from leadops.tenancy.scope import no_scope, workspace_scope
from tests.drain import drain
from tests.factories.gates import approve
from tests.factories.handoff import make_handoff, waiting

ALWAYS = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
MARK = "handoff.tasks.mark"


@pytest.fixture(autouse=True)
def always_open(workspace):
    WorkingCalendar.objects.update(hours=ALWAYS)


def tick() -> None:
    with no_scope():
        watch()


def marks() -> int:
    return StageRun.objects.filter(task=MARK).count()


def moved_back(handoff: Handoff, minutes: int) -> None:
    """Let time pass: the handoff and its start lie `minutes` further back."""
    start = handoff.started_at - timedelta(minutes=minutes)
    Handoff.objects.filter(pk=handoff.pk).update(
        started_at=start, due_at=handoff.due_at - timedelta(minutes=minutes)
    )


def test_nothing_is_due_and_nothing_is_queued(people) -> None:
    make_handoff(people)

    tick()

    assert marks() == 0


def test_overdue_handoff_is_queued_once_and_marked(people) -> None:
    handoff = make_handoff(people)
    moved_back(handoff, 30)

    tick()
    tick()

    assert marks() == 1
    drain()
    tick()
    drain()
    assert marks() <= 2


def test_acknowledged_and_answered_handoff_is_left_alone(people) -> None:
    handoff = make_handoff(people)
    approve(waiting(handoff), people)
    Handoff.objects.update(answer_due_at=None, due_at=timezone.now() - timedelta(hours=1))

    tick()

    assert marks() == 0


def test_many_overdue_ask_no_more_than_one(people) -> None:
    first, *more = [make_handoff(people) for _ in range(4)]
    asked = []
    for some in ([first], more):
        for handoff in some:
            moved_back(handoff, 30)
        with CaptureQueriesContext(connection) as captured:
            tick()
        asked.append(len(captured))

    assert asked[0] == asked[1]
    assert marks() == 4


def test_each_workspace_is_watched_in_its_own_scope(people) -> None:
    handoff = make_handoff(people)
    moved_back(handoff, 30)

    tick()

    with workspace_scope(people.twin):
        assert marks() == 0
