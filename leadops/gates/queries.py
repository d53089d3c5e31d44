"""What waits, for whom."""

from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from leadops.accounts.models import Membership, User
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Approval, Deferral, Proposal
from leadops.gates.policies import seat_for
from leadops.gates.steps import named, steps
from leadops.ui.errors import NotFound


def get_proposal(proposal_id: UUID | str) -> Proposal:
    """Return a proposal of the open scope; a foreign one is not found."""
    row = (
        Proposal.objects.select_related("proposed_by", "assigned_to__user")
        .prefetch_related("decisions__decided_by")
        .filter(pk=proposal_id)
        .first()
    )
    if row is None:
        raise NotFound
    return row


def waiting() -> QuerySet[Proposal]:
    """Return everything that waits at a gate of the open scope's workspace."""
    return (
        Proposal.objects.filter(status=ProposalStatus.WAITING)
        .select_related("proposed_by", "assigned_to__user")
        .prefetch_related("decisions")
    )


def _gates_of(membership: Membership) -> list[str]:
    return [
        step.key
        for step in steps().values()
        if any(membership.has_role(*step.roles_of(seat)) for seat in step.seats)
    ]


def waiting_for(user: User, membership: Membership, *, gate: str = "") -> list[Proposal]:
    """Return what the person may decide now, the oldest due first, skipped ones left out.

    The roles narrow it in SQL; seats, authorship and ownership are asked of each row's Step.
    """
    gates = [gate] if gate else _gates_of(membership)
    rows = (
        waiting()
        .defer("payload")
        .filter(gate__in=gates)
        .exclude(deferrals__in=_deferred(user))
        .filter(Q(assigned_to__isnull=True) | Q(assigned_to=membership) | ~Q(gate__in=OWNED))
        .order_by("due_at", "proposed_at")
    )
    return [row for row in rows if seat_for(row, membership)]


# Gates whose proposals belong to one person: nobody else is shown them.
OWNED = ("handoff.acknowledge",)


def _deferred(user: User) -> QuerySet[Deferral]:
    return Deferral.objects.filter(user=user, until__gt=timezone.now())


def counts_for(user: User, membership: Membership) -> dict[str, int]:
    """Return how many decisions wait for the person, by gate: the bar's numbers."""
    counts: dict[str, int] = {}
    for row in waiting_for(user, membership):
        counts[row.gate] = counts.get(row.gate, 0) + 1
    return counts


def current_proposal(gate: str, subject: Any) -> Proposal | None:
    """Return the newest proposal about the row at the gate, whatever became of it."""
    return (
        Proposal.objects.filter(gate=gate, subject_id=subject.pk)
        .prefetch_related("decisions__decided_by")
        .order_by("-proposed_at")
        .first()
    )


def waiting_proposal(gate: str, subject: Any) -> Proposal | None:
    """Return the proposal about the row that waits at the gate."""
    return (
        Proposal.objects.filter(gate=gate, subject_id=subject.pk, status=ProposalStatus.WAITING)
        .prefetch_related("decisions__decided_by")
        .first()
    )


def standing_approval(gate: str, subject: Any) -> Approval | None:
    """Return the row's newest approval at the gate that nobody took back."""
    return (
        Approval.objects.filter(gate=gate, subject_id=subject.pk, revocation__isnull=True)
        .order_by("-at")
        .first()
    )


def blockers(proposal: Proposal, evidence: dict[str, Any]) -> list[str]:
    """Return the sentences of the rules that forbid approving now."""
    step = steps()[proposal.gate]
    return list(named(step.blockers)(proposal, evidence)) if step.blockers else []


def shown_state(proposal: Proposal, stopped_by: list[str] | None = None) -> str:
    """Return the word of ui.md for the proposal: Waiting, Approved, Rejected, Stale, Blocked."""
    if proposal.status == ProposalStatus.WAITING and stopped_by:
        return "Blocked"
    return ProposalStatus(proposal.status).label
