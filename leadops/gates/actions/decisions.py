"""A person's decision, the approval of the last seat, and taking it back."""

from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from leadops.accounts.enums import GUEST
from leadops.accounts.models import Membership, User
from leadops.accounts.queries import get_membership, is_founder
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.actions.proposals import locked
from leadops.gates.enums import ProposalStatus, Verdict
from leadops.gates.errors import (
    Blocked,
    NotAlone,
    NotWaiting,
    NotYourSeat,
    SeatTaken,
    StaleDigest,
)
from leadops.gates.founder import first_look, require_second_look
from leadops.gates.models import Approval, Decision, Proposal, Revocation
from leadops.gates.policies import free_seats, role_for, seat_for, why_not
from leadops.gates.queries import blockers
from leadops.gates.steps import Step, named, steps
from leadops.runs.actions import enqueue
from leadops.tenancy.inserts import insert

APPLY = "gates.apply"


@transaction.atomic
def decide(
    *,
    proposal_id: UUID | str,
    actor: User,
    verdict: str,
    digest: str,
    seat: str = "",
    reason: str = "",
    comment: str = "",
    evidence: dict[str, Any] | None = None,
    seconds_taken: int | None = None,
) -> Decision:
    """Fill one seat of a waiting proposal; the last approving seat makes the approval.

    Alone in the workspace, the same person's second look takes the place of the second person.
    Refuses when the proposal no longer waits, the digest is not the one that waits, the seat is not
    the actor's or is taken, or a blocker stands. Runs `*.actions.*` effects in this transaction and
    queues `*.effects.*` ones and the follow-ups.
    """
    proposal = locked(proposal_id)
    if proposal.digest != digest:
        raise StaleDigest
    membership = _member(proposal, actor)
    if first := first_look(proposal):
        require_second_look(first, actor, verdict=verdict, comment=comment)
        seat = _allowed(proposal, membership, first.seat)
    else:
        seat = _free_seat(proposal, membership, seat)
    evidence = evidence or {}
    if verdict == Verdict.APPROVE and (stopped_by := blockers(proposal, evidence)):
        raise Blocked(" ".join(stopped_by))
    decision = _filled(
        proposal,
        membership,
        seat=seat,
        verdict=Verdict(verdict),
        reason=reason[:40],
        comment=comment[:1000],
        evidence=evidence,
        second_look=first is not None,
        seconds_taken=seconds_taken,
    )
    step = steps()[proposal.gate]
    if decision.verdict == Verdict.REJECT:
        _return(proposal, step, decision, actor)
    elif _is_complete(proposal, decision):
        _approve(proposal, step, actor)
    return decision


def _member(proposal: Proposal, actor: User) -> Membership:
    """Return as whom the person decides; refuses who left, and one alone who is not any more."""
    membership = get_membership(proposal.workspace, actor)
    if membership is None:
        raise NotYourSeat("You are not a member of this workspace any more.")
    if proposal.is_founder and not is_founder(proposal.workspace):
        raise NotAlone
    return membership


def _free_seat(proposal: Proposal, membership: Membership, wanted: str) -> str:
    """Return the free seat that the member may fill: the wanted one, else the first; or refuse."""
    if any(d.decided_by_id == membership.user_id for d in proposal.decisions.all()):
        raise NotYourSeat("You have already filled a seat here. The other one needs somebody else.")
    if not wanted and (found := seat_for(proposal, membership)):
        return found
    seat = _allowed(proposal, membership, wanted or proposal.seats[0])
    if seat not in free_seats(proposal):
        raise SeatTaken
    return seat


def _allowed(proposal: Proposal, membership: Membership, seat: str) -> str:
    if refusal := why_not(proposal, seat, membership):
        raise NotYourSeat(refusal)
    return seat


def _filled(proposal: Proposal, membership: Membership, *, seat: str, **facts: Any) -> Decision:
    """Write down the person's decision; the constraints refuse a seat that is filled."""
    role = role_for(steps()[proposal.gate], seat, membership)
    decision = Decision(
        workspace_id=proposal.workspace_id,
        proposal=proposal,
        seat=seat,
        decided_by=membership.user,
        as_role=GUEST if membership.guest_of else role,
        digest=proposal.digest,
        **facts,
    )
    try:
        with transaction.atomic():
            insert(decision)
    except IntegrityError as error:
        raise SeatTaken from error
    record(
        Event.GATES_DECISION_MADE,
        actor=membership.user,
        subject=proposal,
        details={
            "gate": proposal.gate,
            "seat": seat,
            "verdict": decision.verdict,
            "reason": decision.reason,
            "digest": proposal.digest,
        },
    )
    return decision


def _is_complete(proposal: Proposal, decision: Decision) -> bool:
    """Say whether every seat is filled, with the decision that was just written.

    Under the proposal's lock nobody else adds one: what was read with it, and this, are all.
    """
    known: Any = proposal.decisions.all()  # prefetched; for the sentence of the answer too
    known._result_cache = [*known, decision]
    return free_seats(proposal) == [] and first_look(proposal) is None


def _return(proposal: Proposal, step: Step, decision: Decision, actor: User) -> None:
    proposal.status = ProposalStatus.RETURNED
    proposal.settled_at = timezone.now()
    proposal.save(update_fields=["status", "settled_at"])
    named(step.on_reject)(proposal=proposal, decision=decision, actor=actor)


def _approve(proposal: Proposal, step: Step, actor: User) -> None:
    approval = Approval(
        workspace_id=proposal.workspace_id,
        proposal=proposal,
        gate=proposal.gate,
        subject_id=proposal.subject_id,
        digest=proposal.digest,
    )
    insert(approval)
    proposal.status = ProposalStatus.APPROVED
    proposal.settled_at = timezone.now()
    proposal.save(update_fields=["status", "settled_at"])
    record(
        Event.GATES_APPROVAL_GIVEN,
        actor=actor,
        subject=proposal,
        approval_id=approval.pk,
        details={"gate": proposal.gate, "digest": proposal.digest},
    )
    for effect in step.effects:
        if ".effects." not in effect:
            named(effect)(approval=approval, actor=actor)
    _queue_rest(proposal, step, approval, actor)


def _queue_rest(proposal: Proposal, step: Step, approval: Approval, actor: User) -> None:
    if any(".effects." in effect for effect in step.effects):
        enqueue(
            APPLY,
            key=f"{APPLY}:{approval.pk}",
            label=f"{step.about}: {proposal.subject_label}",
            arguments={"approval_id": str(approval.pk)},
            workspace=proposal.workspace,
            actor=actor,
            queue="send",
            cause_approval_id=approval.pk,
        )
    for follow in step.next:
        enqueue(
            follow.task,
            key=f"{follow.task}:{proposal.subject_id}",
            label=f"{follow.label}: {proposal.subject_label}",
            arguments={"approval_id": str(approval.pk), "subject_id": str(proposal.subject_id)},
            workspace=proposal.workspace,
            actor=actor,
            cause_approval_id=approval.pk,
        )


@transaction.atomic
def revoke(*, approval: Approval, actor: User, reason: str) -> Revocation:
    """Take an approval back; effects that have not happened yet will refuse.

    Stopping needs no seat; the caller's own policy says who may stop what.
    """
    if Revocation.objects.filter(approval=approval).exists():
        raise NotWaiting("This approval was already taken back.")
    try:
        with transaction.atomic():
            revocation = Revocation.objects.create(
                workspace_id=approval.workspace_id, approval=approval, by=actor, reason=reason[:300]
            )
    except IntegrityError as error:
        raise NotWaiting("This approval was already taken back.") from error
    record(
        Event.GATES_APPROVAL_REVOKED,
        actor=actor,
        subject=approval.proposal,
        approval_id=approval.pk,
        details={
            "gate": approval.proposal.gate,
            "digest": approval.proposal.digest,
            "reason": reason[:300],
        },
    )
    return revocation


@transaction.atomic
def take_back_rejection(*, proposal: Proposal, actor: User, why: str) -> Proposal:
    """Say that a rejection counts no more; what waits in its place is the caller's new proposal.

    The decision itself stays as it was given. Refuses what is not rejected, or taken back already.
    """
    rejected = Proposal.objects.filter(pk=proposal.pk, status=ProposalStatus.RETURNED, why="")
    if not rejected.update(why=why[:300]):
        raise NotWaiting("This rejection was already taken back.")
    proposal.refresh_from_db(fields=["why"])
    record(
        Event.GATES_REJECTION_TAKEN_BACK,
        actor=actor,
        subject=proposal,
        details={"gate": proposal.gate, "digest": proposal.digest, "why": proposal.why},
    )
    return proposal
