"""What waits, for whom."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from leadops.accounts.models import Membership, User
from leadops.gates.enums import ProposalStatus, ProposerMay, Verdict
from leadops.gates.errors import NotWaiting
from leadops.gates.founder import WAIT
from leadops.gates.models import Decision, Deferral, Proposal
from leadops.gates.policies import role_for
from leadops.gates.steps import Step, line_tasks, named, steps
from leadops.runs.enums import OPEN_STATUSES
from leadops.runs.models import StageRun
from leadops.tenancy.kept import Kept
from leadops.ui import moments
from leadops.ui.errors import NotFound

SKIP_UNDONE_FOR = timedelta(hours=24)
_MOVED_ON = {ProposalStatus.SUPERSEDED, ProposalStatus.WITHDRAWN, ProposalStatus.LAPSED}
_TO_DECIDE: Kept[Proposal] = Kept(
    lambda pk: Proposal.objects.only(
        "workspace", "gate", "subject_type", "subject_id", "subject_label"
    ).filter(pk=pk)
)
# It walks the line in its people's place, so what it does is as much on its way as the rest.
DEMO_FILL = "demo.tasks.fill"


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


def to_decide(proposal_id: UUID | str) -> Proposal:
    """Return what a decision's answer says of its proposal: the action reads it under its lock."""
    row = _TO_DECIDE.first(pk=UUID(str(proposal_id)))
    if row is None:
        raise NotFound
    return row


def get_decision(decision_id: UUID | str) -> Decision:
    """Return a decision of the open scope with who made it."""
    return Decision.objects.select_related("decided_by").get(pk=decision_id)


def waiting() -> QuerySet[Proposal]:
    """Return everything that waits at a gate of the open scope's workspace."""
    return (
        Proposal.objects.filter(status=ProposalStatus.WAITING)
        .select_related("proposed_by", "assigned_to__user")
        .prefetch_related("decisions")
    )


def decidable(
    user: User, membership: Membership, gates: Collection[str] | None = None
) -> QuerySet[Proposal]:
    """Return what the person may decide now, the oldest due first, skipped ones left out.

    The rules of `gates.policies.seat_for` as one query: thousands of drafts may wait, and every
    page shows how many. Of all gates, or of those given: then the query holds no other's rules.
    """
    mine = Q(pk__in=[])
    for one in _seats_of(user, membership, gates):
        mine |= one
    rows = waiting().filter(mine).exclude(deferrals__in=_deferred(user))
    return in_due_order(rows)


def looked_at_once(user: User) -> QuerySet[Proposal]:
    """Return what waits for the person's own second look before its hour, the soonest first."""
    early = Decision.objects.filter(
        decided_by=user, verdict=Verdict.APPROVE, at__gt=timezone.now() - WAIT
    )
    rows = waiting().filter(is_founder=True, pk__in=early.values("proposal"))
    return rows.defer("payload").order_by("decisions__at")


def in_due_order(rows: QuerySet[Proposal]) -> QuerySet[Proposal]:
    """Return the proposals by when they fall due, those without a date last, the oldest first."""
    return rows.order_by("due_at", "proposed_at")


def _seats_of(
    user: User, membership: Membership, gates: Collection[str] | None = None
) -> Iterator[Q]:
    """Yield for each gate with a seat of the person which of its proposals they may decide."""
    for step in steps().values():
        if gates is not None and step.key not in gates:
            continue
        if seats := [seat for seat in step.seats if role_for(step, seat, membership)]:
            free = Q(gate=step.key) & _seat_is_free(step, seats, user, membership)
            yield free & Q(pk=membership.guest_of) if membership.guest_of else free


def _seat_is_free(step: Step, seats: list[str], user: User, membership: Membership) -> Q:
    theirs = named(step.seat_filter)(membership) if step.seat_filter else Q()
    decided = Decision.objects.filter(proposal=OuterRef("pk"))
    early = decided.filter(decided_by=user, at__gt=timezone.now() - WAIT)
    alone = Q(is_founder=True) & ~Q(Exists(early))
    return theirs & (alone | (Q(is_founder=False) & _as_one_of_many(step, seats, user, membership)))


def _as_one_of_many(step: Step, seats: list[str], user: User, membership: Membership) -> Q:
    allowed = Q()
    if step.proposer_may != ProposerMay.YES:
        allowed &= ~Q(editors__contains=[user.pk])
    if step.proposer_may == ProposerMay.NEVER:
        allowed &= ~Q(proposed_by=user)
    if len(step.seats) == 1:
        # What still waits at its only seat has no decision yet.
        return allowed
    decided = Decision.objects.filter(proposal=OuterRef("pk"))
    free = Q(pk__in=[])
    for seat in seats:
        is_free = ~Q(Exists(decided.filter(seat=seat, second_look=False)))
        # The author may take the seat of their own function only.
        free |= is_free if seat in membership.roles else is_free & ~Q(proposed_by=user)
    return allowed & free & ~Q(Exists(decided.filter(decided_by=user)))


def _deferred(user: User) -> QuerySet[Deferral]:
    return Deferral.objects.filter(user=user, until__gt=timezone.now())


def counts_for(
    user: User, membership: Membership, gates: Collection[str] | None = None
) -> dict[str, int]:
    """Return how many decisions wait for the person, by gate, in one query: the bar's numbers.

    Of all gates, or of those given.
    """
    rows = Proposal.objects.filter(status=ProposalStatus.WAITING).order_by()
    free = rows.exclude(deferrals__in=_deferred(user)).values("gate")
    counted = [
        free.filter(mine).annotate(number=Count("pk")).values_list("gate", "number")
        for mine in _seats_of(user, membership, gates)
    ]
    return dict(counted[0].union(*counted[1:], all=True)) if counted else {}


def under_way(count: int = 3) -> list[StageRun]:
    """Return the runs of the line that are open, the newest first: an empty queue waits for these.

    The clock's own rounds (reading mail, looking up records) bring nobody anything to decide.
    """
    rows = StageRun.objects.filter(
        status__in=OPEN_STATUSES, task__in=[*line_tasks(), DEMO_FILL]
    ).order_by("-created_at")
    return list(rows[:count])


def already(proposal: Proposal) -> str:
    """Say who decided what and when about a proposal that does not wait any more, or why not."""
    last = proposal.decisions.select_related("decided_by").order_by("-at").first()
    if last is None or proposal.status in _MOVED_ON:
        return proposal.why or NotWaiting.sentence
    return already_by(last.decided_by, last.verdict, last.at)


def already_by(user: User, verdict: str, at: datetime) -> str:
    """Say who gave which verdict and when, as it is told to whoever comes later."""
    word = "approved" if verdict == Verdict.APPROVE else "rejected"
    when = moments.exact(at, timezone.now(), timezone.get_current_timezone())
    return f"Already {word} by {user} at {when}."


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


def blockers(proposal: Proposal, evidence: dict[str, Any]) -> list[str]:
    """Return the sentences of the rules that forbid approving now."""
    step = steps()[proposal.gate]
    return list(named(step.blockers)(proposal, evidence)) if step.blockers else []


def shown_state(proposal: Proposal, stopped_by: list[str] | None = None) -> str:
    """Return the shown word: Waiting, Approved, Rejected, Stale or Blocked."""
    if proposal.status == ProposalStatus.WAITING and stopped_by:
        return "Blocked"
    return ProposalStatus(proposal.status).label
