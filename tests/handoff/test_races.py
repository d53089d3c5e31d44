"""Two routers, two deciders, a decision against a re-assignment: one of them wins, cleanly."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from handoff import actions
from handoff.models import Handoff, Task
from handoff.queries.replays import replay
from handoff.warmth import Warmth
from leadops.audit.actors import SYSTEM
from leadops.gates.actions import decide
from leadops.gates.models import Approval
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import Refusal
from tests.factories.handoff import make_handoff, make_reply, publish_rules, waiting
from tests.people import make_member, make_people

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(workspace: Any, works: list[Callable[[], None]]) -> list[Exception | None]:
    """Do every work in a thread of its own, started together; return what each raised."""
    barrier, raised = threading.Barrier(len(works)), [None] * len(works)

    def run(index: int, work: Callable[[], None]) -> None:
        try:
            with workspace_scope(workspace):
                barrier.wait()
                work()
        except Exception as error:
            raised[index] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_one_router_at_a_time_so_that_every_decision_replays() -> None:
    """stack.md: one router per workspace; the log is exact although eight workers route."""
    people = make_people()
    with workspace_scope(people.workspace):
        make_member(people.workspace, "rep", name="Nina Rep")
        publish_rules(people)
        replies = [make_reply(people) for _ in range(8)]

    def route(reply) -> Callable[[], None]:
        return lambda: actions.route_reply(
            reply=reply, warmth=Warmth("hot", "asks"), packet={}, actor=SYSTEM
        )

    raised = at_once(people.workspace, [route(reply) for reply in replies])

    assert raised == [None] * 8
    with workspace_scope(people.workspace):
        rows = list(Handoff.objects.order_by("routed_seq"))
        assert [row.routed_seq for row in rows] == list(range(1, 9))
        assert all(replay(row).owner == str(row.owner_id) for row in rows)


def test_same_reply_on_two_workers_is_one_handoff() -> None:
    """W4: the same task delivered twice, at once."""
    people = make_people()
    with workspace_scope(people.workspace):
        publish_rules(people)
        reply = make_reply(people)
    work = lambda: actions.route_reply(  # noqa: E731 - the same work twice
        reply=reply, warmth=Warmth("hot", "asks"), packet={}, actor=SYSTEM
    )

    raised = at_once(people.workspace, [work, work])

    assert raised == [None, None]
    with workspace_scope(people.workspace):
        assert (Handoff.objects.count(), Task.objects.count()) == (1, 1)


def test_acknowledging_against_a_reassignment_has_one_outcome() -> None:
    """G-set: whoever commits first wins; an owner who lost the seat approves nothing."""
    people = make_people()
    with workspace_scope(people.workspace):
        nina = make_member(people.workspace, "rep", name="Nina Rep")
        publish_rules(people)
    for _ in range(6):
        with workspace_scope(people.workspace):
            handoff = make_handoff(people)
            proposal, first = waiting(handoff), handoff.owner
            other = nina if first != nina else people["rep"]
        acknowledge = lambda p=proposal, who=first: decide(  # noqa: E731 - one line of work
            proposal_id=p.pk, actor=who.user, verdict="approve", digest=p.digest
        )
        give = lambda h=handoff, to=other: actions.reassign(  # noqa: E731 - one line of work
            handoff=h, to=to, reason="Ill", actor=people.user("manager")
        )

        raised = at_once(people.workspace, [acknowledge, give])

        with workspace_scope(people.workspace):
            handoff.refresh_from_db()
            assert all(error is None or isinstance(error, Refusal) for error in raised), raised
            approvals = Approval.objects.filter(subject_id=handoff.pk).count()
            assert (handoff.approval is not None) == (approvals == 1)
            if raised[0] is not None:
                assert (handoff.state, handoff.owner) == ("waiting", other)
                assert waiting(handoff).assigned_to == other
