"""From a reply to an acknowledged, answered, closed handoff (RTE1, HND1-HND6)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from handoff import actions
from handoff.actions.routing import route_reply
from handoff.errors import MoveRefused, NoSeat, NotYours
from handoff.models import ClockEvent, Handoff, Task
from handoff.queries.replays import replay
from handoff.warmth import Warmth
from leadops.accounts.models import Absence, WorkingCalendar
from leadops.audit.actors import SYSTEM
from leadops.audit.models import AuditEntry
from leadops.gates.actions import decide
from leadops.gates.models import Proposal
from leadops.gates.queries import decidable
from leadops.ui.errors import NotFound, Refusal
from tests.drain import drain
from tests.factories.gates import approve
from tests.factories.handoff import (
    make_handoff,
    make_lead,
    make_reply,
    publish_rules,
    waiting,
)
from tests.people import make_member


@pytest.fixture
def always_open(workspace):
    """Work round the clock, so that a test means the same at any hour."""
    hours = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    WorkingCalendar.objects.update(hours=hours)


@pytest.fixture
def second_rep(workspace):
    return make_member(workspace, "rep", name="Nina Rep")


def test_reply_becomes_a_handoff_before_its_rep_with_everything_kept(workspace, people) -> None:
    """RTE1, HND2, HND6: routed at once, packet written, task made, clock started at receipt."""
    handoff = make_handoff(people)

    assert (handoff.state, handoff.owner, handoff.warmth) == ("waiting", people["rep"], "hot")
    assert handoff.because == (
        "To Mara Rep because rule 1 'Hot replies' matched: class hot;"
        " Mara Rep can start soonest in pool “All reps”."
    )
    assert handoff.started_at == handoff.reply.received_at
    proposal = waiting(handoff)
    assert proposal.assigned_to == people["rep"]
    assert [p.pk for p in decidable(people.user("rep"), people["rep"])] == [proposal.pk]
    task = Task.objects.get()
    assert (task.owner, task.approval) == (people["rep"], handoff.ruleset.approval)
    assert [event.event for event in handoff.clock_events.all()] == ["started"]
    handoff.lead.refresh_from_db()
    assert handoff.lead.state == "handed_off"


def test_packet_quotes_the_buyer_and_carries_the_whole_transcript(workspace, people) -> None:
    """HND1, HND2, HND7: summary, signals, questions, approach, transcript; record as of now."""
    packet = make_handoff(people).packet

    assert packet["summary"][0]["quote"] == "Tuesday at ten works for us."
    assert packet["questions"] == ["What does it cost for 50 people?"]
    assert packet["approach"][0].startswith("Offer two times")
    assert packet["transcript"][0]["text"].startswith("Hi Mara,")
    assert dict(packet["record"])["Source"] == "Fair, list “Fair list”"


def test_same_reply_routed_again_changes_nothing(workspace, people) -> None:
    """W4: a task may run twice."""
    handoff = make_handoff(people)
    before = (Proposal.objects.count(), Task.objects.count(), ClockEvent.objects.count())

    again = route_reply(reply=handoff.reply, warmth=Warmth("hot", "asks"), packet={}, actor=SYSTEM)

    assert again.pk == handoff.pk
    assert (Proposal.objects.count(), Task.objects.count(), ClockEvent.objects.count()) == before
    assert Handoff.objects.get().packet == handoff.packet


@pytest.mark.parametrize("disposition", ["not_interested", "out_of_office", "unsubscribe"])
def test_reply_without_a_clock_makes_no_handoff(workspace, people, disposition: str) -> None:
    """ "not interested" has no clock."""
    publish_rules(people)
    reply = make_reply(people, disposition=disposition)
    from leadops.runs.actions import enqueue

    enqueue(
        "handoff.tasks.route",
        key="r",
        label="Route",
        arguments={"reply_id": str(reply.pk)},
        workspace=workspace,
        actor=SYSTEM,
    )

    (run,) = [run for run in drain() if run.task == "handoff.tasks.route"]

    assert run.status == "done"
    assert Handoff.objects.count() == 0


def test_without_published_rules_a_manager_is_asked_and_publishing_routes_it(
    workspace, people
) -> None:
    """No dead ends: quarantine names who lifts it, and publishing lifts it."""
    reply = make_reply(people)
    route_reply(reply=reply, warmth=Warmth("hot", "asks"), packet={}, actor=SYSTEM)
    handoff = Handoff.objects.get()
    assert (handoff.state, handoff.owner) == ("quarantined", None)
    assert "a manager can assign this handoff now" in handoff.because
    assert Proposal.objects.filter(gate="handoff.acknowledge").count() == 0

    publish_rules(people)
    drain()

    handoff.refresh_from_db()
    assert (handoff.state, handoff.owner) == ("waiting", people["rep"])


def test_rep_acknowledges_through_the_gate_and_answers(workspace, people) -> None:
    """HND3, HND4: acknowledged through the gate, then answered; both are on record."""
    handoff = make_handoff(people)

    approval = approve(waiting(handoff), people)
    handoff.refresh_from_db()
    assert (handoff.state, handoff.approval) == ("accepted", approval)
    handoff.lead.refresh_from_db()
    assert (handoff.lead.state, handoff.lead.owner) == ("accepted", people["rep"])
    actions.answer(handoff=handoff, way="mail", text="Tuesday it is.", actor=people.user("rep"))

    handoff.refresh_from_db()
    assert handoff.state == "answered"
    assert handoff.answer_due_at is None
    assert [event.event for event in handoff.clock_events.all()] == [
        "started",
        "acknowledged",
        "answered",
    ]
    assert Task.objects.get().done_by == people.user("rep")
    handoff.lead.refresh_from_db()
    assert handoff.lead.last_contact_at is not None
    assert handoff.lead.touchpoints.get().label == "Mara Rep answered: mail"
    events = set(AuditEntry.objects.values_list("event", flat=True))
    assert {"handoff.routed", "handoff.accepted", "handoff.answered"} <= events


def test_answer_before_the_gate_and_from_others_is_refused(workspace, people, second_rep) -> None:
    handoff = make_handoff(people, lead=make_lead(people, owner=people["rep"]))

    with pytest.raises(MoveRefused, match="Acknowledge the handoff first"):
        actions.answer(handoff=handoff, way="mail", text="", actor=people.user("rep"))
    approve(waiting(handoff), people)
    with pytest.raises(NotYours):
        actions.answer(handoff=handoff, way="mail", text="", actor=second_rep.user)
    with pytest.raises(Refusal, match="Say how"):
        actions.answer(handoff=handoff, way="pigeon", text="", actor=people.user("rep"))

    handoff.refresh_from_db()
    assert (handoff.state, handoff.answered_at) == ("accepted", None)


def test_later_buyer_message_starts_its_own_answered_clock(workspace, people, always_open) -> None:
    """Decision "what the clock measures": each later message has its own answered clock."""
    handoff = make_handoff(people)
    approve(waiting(handoff), people)
    actions.answer(handoff=handoff, way="mail", text="", actor=people.user("rep"))
    later = make_reply(
        people,
        handoff.lead,
        disposition="question",
        new_text="One more thing?",
        received_at=timezone.now(),
    )

    same = route_reply(reply=later, warmth=Warmth("warm", "a question"), packet={}, actor=SYSTEM)
    route_reply(reply=later, warmth=Warmth("warm", "a question"), packet={}, actor=SYSTEM)

    assert same.pk == handoff.pk
    handoff.refresh_from_db()
    assert handoff.state == "accepted"
    assert handoff.answer_due_at == later.received_at + timedelta(minutes=60)
    assert handoff.clock_events.filter(event="buyer_message").count() == 1
    assert Handoff.objects.count() == 1


def test_rejected_handoff_goes_to_the_managers_with_the_reason(workspace, people) -> None:
    handoff = make_handoff(people)
    proposal = waiting(handoff)

    decide(
        proposal_id=proposal.pk,
        actor=people.user("rep"),
        verdict="reject",
        digest=proposal.digest,
        comment="Not my product",
    )

    handoff.refresh_from_db()
    assert (handoff.state, handoff.owner) == ("quarantined", None)
    assert handoff.because == "Mara Rep handed it back: Not my product."
    assert Task.objects.filter(done_at__isnull=True).count() == 0


def test_manager_reassigns_with_a_reason_and_the_new_seat_decides(
    workspace, people, second_rep, always_open
) -> None:
    """A re-assignment withdraws and proposes anew; it is no gate pass (HND3)."""
    handoff = make_handoff(people, lead=make_lead(people, owner=people["rep"]))
    first, due = waiting(handoff), handoff.due_at
    with pytest.raises(Refusal, match="Say why"):
        actions.reassign(handoff=handoff, to=second_rep, reason=" ", actor=people.user("manager"))
    with pytest.raises(NoSeat):
        actions.reassign(
            handoff=handoff, to=people["admin"], reason="Mara is ill", actor=people.user("manager")
        )
    with pytest.raises(NotFound):
        actions.reassign(
            handoff=handoff, to=people.stranger, reason="x", actor=people.user("manager")
        )

    actions.reassign(
        handoff=handoff, to=second_rep, reason="Mara is ill", actor=people.user("manager")
    )

    handoff.refresh_from_db()
    first.refresh_from_db()
    second = waiting(handoff)
    assert (handoff.owner, handoff.approval, handoff.state) == (second_rep, None, "waiting")
    assert (first.status, second.assigned_to) == ("withdrawn", second_rep)
    assert handoff.due_at == due
    assert not decidable(people.user("rep"), people["rep"])
    assert Task.objects.get(done_at__isnull=True).owner == second_rep


def test_hot_handoff_is_reassigned_at_30_minutes_to_somebody_else(
    workspace, people, second_rep, always_open
) -> None:
    """Decision "SLA by warmth": re-assigned at 30 min; the breach is marked once."""
    handoff = make_handoff(people, received_at=timezone.now() - timedelta(minutes=31))
    first = handoff.owner

    for _ in range(2):
        actions.mark_clocks(handoff=handoff)

    handoff.refresh_from_db()
    assert handoff.breached_at == handoff.started_at + timedelta(minutes=5)
    assert handoff.owner not in (None, first)
    assert "a hot buyer waited" in handoff.because
    assert handoff.approval is None
    assert AuditEntry.objects.filter(event="handoff.breached").count() == 2  # one for each clock
    assert AuditEntry.objects.filter(event="handoff.reassigned").count() == 1


def test_hot_handoff_stays_where_nobody_else_is_free(workspace, people, always_open) -> None:
    handoff = make_handoff(people, received_at=timezone.now() - timedelta(minutes=31))

    actions.mark_clocks(handoff=handoff)

    handoff.refresh_from_db()
    assert handoff.owner == people["rep"]
    assert handoff.reassign_at > timezone.now()
    assert waiting(handoff).assigned_to == people["rep"]


def test_acknowledged_in_time_is_no_breach(workspace, people, always_open) -> None:
    handoff = make_handoff(people)
    approve(waiting(handoff), people)

    actions.mark_clocks(handoff=handoff)

    handoff.refresh_from_db()
    assert handoff.breached_at is None


def test_existing_owner_gets_the_reply_of_their_lead(workspace, people, second_rep) -> None:
    """RTE4: at handoff the existing owner comes first."""
    handoff = make_handoff(people, lead=make_lead(people, owner=second_rep))

    assert (handoff.owner, handoff.rule) == (second_rep, "existing_owner")


def test_absent_rep_is_passed_over_with_the_reason(workspace, people, second_rep) -> None:
    """RTE4: capacity or a faster backup."""
    now = timezone.now()
    Absence.objects.create(
        workspace=workspace,
        membership=people["rep"],
        starts_at=now - timedelta(days=1),
        ends_at=now + timedelta(days=9),
    )

    handoff = make_handoff(people)

    assert handoff.owner == second_rep
    assert next(one["because"] for one in handoff.why_not).startswith("Mara Rep is away until")


def test_every_stored_decision_replays_to_the_same_owner(workspace, people, second_rep) -> None:
    """Figure "routing": 100 % of assignments replay to the same owner from the log."""
    publish_rules(people)
    for number in range(8):
        disposition = "meeting" if number % 3 else "question"
        make_handoff(people, disposition=disposition)

    rows = list(Handoff.objects.order_by("routed_seq"))

    assert [row.routed_seq for row in rows] == list(range(1, 9))
    assert len({row.owner_id for row in rows}) == 2
    for row in rows:
        decision = replay(row)
        assert decision.owner == str(row.owner_id)
        assert decision.because == row.because
        assert [one._asdict() for one in decision.why_not] == row.why_not


def test_closing_logs_the_outcome_and_moves_the_lead(workspace, people) -> None:
    handoff = make_handoff(people)
    with pytest.raises(MoveRefused):
        actions.close(handoff=handoff, outcome="meeting", note="", actor=people.user("rep"))
    approve(waiting(handoff), people)
    with pytest.raises(Refusal, match="Choose how"):
        actions.close(handoff=handoff, outcome="magic", note="", actor=people.user("rep"))

    actions.close(handoff=handoff, outcome="meeting", note="Tuesday", actor=people.user("rep"))

    handoff.refresh_from_db()
    handoff.lead.refresh_from_db()
    assert (handoff.state, handoff.outcome, handoff.lead.state) == ("closed", "meeting", "closed")
