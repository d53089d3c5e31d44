"""What people and the policy do with a handoff: accept, decline, re-assign, answer, close."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from handoff.actions.moves import (
    GATE,
    locked,
    locked_with_seat,
    move,
    note_event,
    refresh,
)
from handoff.actions.routing import DECLINED, hand_over, make_task
from handoff.enums import HandoffState
from handoff.errors import MoveRefused, NoSeat, NotYours
from handoff.models import Handoff, Task
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, User
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import approval as gate_approval
from leadops.gates.actions import withdraw
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.queries import waiting_proposal
from leadops.ui.errors import NotFound, Refusal
from outreach.actions.draft_moves import hold_drafts
from outreach.models import Draft, Touchpoint
from prospects.actions import assign_owner, move_lead
from prospects.enums import LEAD_MOVES, LeadState

WAYS = {"mail": "mail", "call": "call", "meeting": "meeting booked"}
OUTCOMES = {
    "meeting": "Meeting booked",
    "opportunity": "Opportunity opened",
    "not_now": "Not now",
    "no_fit": "No fit",
    "lost_contact": "Lost contact",
}
LEAD_AFTER = {
    "meeting": LeadState.CLOSED,
    "opportunity": LeadState.CLOSED,
    "not_now": LeadState.NURTURE,
    "no_fit": LeadState.DISQUALIFIED,
    "lost_contact": LeadState.NURTURE,
}


@transaction.atomic
def accept(*, approval: Approval, actor: User) -> Handoff:
    """Mark the handoff acknowledged: the rep has the packet and the buyer is theirs.

    The effect of `handoff.acknowledge`; refuses without its approval for exactly this handoff.
    """
    handoff = locked(approval.subject_id)
    gate_approval.require(approval, gate=GATE, subject=handoff)
    now = timezone.now()
    move(handoff, HandoffState.ACCEPTED, approval=approval, acknowledged_at=now)
    note_event(handoff, "acknowledged", at=now, actor=actor, owner=handoff.owner)
    refresh(handoff)
    hold_drafts(Draft.objects.filter(lead=handoff.lead_id))
    if LeadState.ACCEPTED in LEAD_MOVES[handoff.lead.state]:
        move_lead(handoff.lead, LeadState.ACCEPTED, actor=actor, why=f"Acknowledged by {actor}.")
    if handoff.owner is not None:
        assign_owner(handoff.lead, handoff.owner, actor=actor)
    record(
        Event.HANDOFF_ACCEPTED,
        actor=actor,
        subject=handoff,
        approval_id=approval.pk,
        details={"lead": str(handoff.lead_id), "warmth": handoff.warmth},
    )
    return handoff


@transaction.atomic
def decline(*, proposal: Proposal, decision: Decision, actor: User) -> Handoff:
    """Give a rejected handoff to the managers, with the rep's reason; the clocks go on."""
    handoff = locked(proposal.subject_id)
    if not (said := decision.comment.strip() or decision.reason):
        raise Refusal("Say why you hand it back: the manager needs it to find somebody else.")
    because = f"{actor} handed it back: {said}."[:500]
    move(handoff, HandoffState.QUARANTINED, owner=None, rule=DECLINED, because=because)
    _finish_tasks(handoff, actor)
    record(
        Event.HANDOFF_REASSIGNED,
        actor=actor,
        subject=handoff,
        details={"after": {"owner": None}, "personal": {"reason": said}},
    )
    return handoff


@transaction.atomic
def reassign(*, handoff: Handoff, to: Membership, reason: str, actor: Actor) -> Handoff:
    """Give the handoff to another rep; refuses without a reason, and to who holds no seat.

    Before it is acknowledged the proposal is withdrawn and made anew for the new seat: a
    re-assignment is no gate pass. Afterwards the acknowledgement stands and the owner changes.
    """
    row = locked_with_seat(handoff.pk)
    if not reason.strip():
        raise Refusal("Say why: the reason stands in the audit and on the handoff.")
    if to.workspace_id != row.workspace_id:
        raise NotFound
    if not to.has_role(Role.REP):
        raise NoSeat
    if row.state == HandoffState.CLOSED:
        raise MoveRefused
    before, said = row.owner, reason.strip()[:300]
    if before == to:
        return row
    _hand_to(row, to, said, actor)
    record(
        Event.HANDOFF_REASSIGNED,
        actor=actor,
        subject=row,
        details={
            "before": {"owner": str(before.user) if before else None},
            "after": {"owner": str(to.user)},
            "personal": {"reason": said},
        },
    )
    return row


def _hand_to(row: Handoff, to: Membership, reason: str, actor: Actor) -> None:
    is_before_gate = row.state in (HandoffState.WAITING, HandoffState.QUARANTINED)
    if waiting := waiting_proposal(GATE, row):
        withdraw(proposal=waiting, actor=actor, why=f"Re-assigned to {to.user}: {reason}"[:300])
    because = f"To {to.user} because {actor} re-assigned it: {reason}"[:500]
    state = HandoffState.WAITING if is_before_gate else HandoffState(row.state)
    _finish_tasks(row, actor)
    move(row, state, owner=to, because=because)
    note_event(row, "reassigned", at=timezone.now(), actor=actor, owner=to, note=reason)
    refresh(row)
    if is_before_gate:
        hand_over(row)
    else:
        make_task(row)


@transaction.atomic
def answer(*, handoff: Handoff, way: str, text: str, actor: User) -> Handoff:
    """Record that a person's reply, call or booking reached the buyer: the answered clock stops.

    Refuses from anybody but the owner, and before the handoff is acknowledged.
    """
    row = _owned(handoff, actor)
    if row.state not in (HandoffState.ACCEPTED, HandoffState.ANSWERED):
        raise MoveRefused("Acknowledge the handoff first, then record the answer.")
    if way not in WAYS:
        raise Refusal("Say how the answer reached the buyer: mail, call or meeting.")
    now = timezone.now()
    move(row, HandoffState.ANSWERED, answered_at=now)
    note_event(row, "answered", at=now, actor=actor, owner=row.owner, note=WAYS[way])
    refresh(row)
    _finish_tasks(row, actor)
    _note_contact(row, way, actor)
    details = {"way": way, "personal": {"text": text.strip()[:5000]}}
    record(Event.HANDOFF_ANSWERED, actor=actor, subject=row, details=details)
    return row


def _note_contact(row: Handoff, way: str, actor: User) -> None:
    """Put the answer on the lead's timeline and keep the day of the last contact (HND1)."""
    Touchpoint.objects.create(
        workspace_id=row.workspace_id,
        lead=row.lead,
        kind="call" if way == "call" else "answered",
        label=f"{actor} answered: {WAYS[way]}",
        reference_id=row.pk,
    )
    row.lead.last_contact_at = timezone.now()
    row.lead.save(update_fields=["last_contact_at"])


@transaction.atomic
def close(*, handoff: Handoff, outcome: str, note: str, actor: User) -> Handoff:
    """Log how it ended; refuses from anybody but the owner and before the gate."""
    row = _owned(handoff, actor)
    if outcome not in OUTCOMES:
        raise Refusal("Choose how it ended.")
    if row.state not in (HandoffState.ACCEPTED, HandoffState.ANSWERED):
        raise MoveRefused("Acknowledge the handoff first, then log the outcome.")
    columns: dict[str, Any] = {"outcome": outcome, "outcome_note": note.strip()[:1000]}
    move(row, HandoffState.CLOSED, **columns)
    _finish_tasks(row, actor)
    to = LEAD_AFTER[outcome]
    if to in LEAD_MOVES[row.lead.state]:
        move_lead(row.lead, to, actor=actor, why=f"{OUTCOMES[outcome]}, said {actor}.")
    details = {"outcome": outcome, "personal": {"note": columns["outcome_note"]}}
    record(Event.HANDOFF_CLOSED, actor=actor, subject=row, details=details)
    return row


def _owned(handoff: Handoff, actor: User) -> Handoff:
    row = locked(handoff.pk)
    if row.owner is None or row.owner.user_id != actor.pk:
        raise NotYours
    return row


def _finish_tasks(handoff: Handoff, actor: Actor) -> None:
    by = actor if isinstance(actor, User) else None
    for task in Task.objects.select_for_update().filter(handoff=handoff, done_at__isnull=True):
        task.done_at, task.done_by = timezone.now(), by
        task.save(update_fields=["done_at", "done_by"])
        record(Event.HANDOFF_TASK_DONE, actor=actor, subject=task)
