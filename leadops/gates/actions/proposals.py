"""What waits at a gate: proposed, taken back, overtaken, run out of time, put off."""

from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import prefetch_related_objects
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM, Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.digest import digest_of
from leadops.gates.enums import ProposalStatus
from leadops.gates.errors import NotWaiting, ProposedMeanwhile, SkipOver
from leadops.gates.founder import wants_second_look
from leadops.gates.models import Deferral, Proposal
from leadops.gates.queries import SKIP_UNDONE_FOR, already
from leadops.gates.steps import steps
from leadops.tenancy.kept import Kept
from leadops.ui import moments
from leadops.ui.errors import NotFound

_LOCKED: Kept[Proposal] = Kept(
    lambda pk: (
        Proposal.objects.select_for_update(of=("self",)).select_related("workspace").filter(pk=pk)
    )
)
# How a proposal ends that nobody decided about.
_ENDINGS: Final = {
    ProposalStatus.WITHDRAWN: Event.GATES_PROPOSAL_WITHDRAWN,
    ProposalStatus.SUPERSEDED: Event.GATES_PROPOSAL_SUPERSEDED,
    ProposalStatus.LAPSED: Event.GATES_PROPOSAL_LAPSED,
}


@transaction.atomic
def propose(
    *,
    gate: str,
    subject: Any,
    payload: dict[str, Any],
    actor: Actor,
    label: str = "",
    editors: list[UUID] | None = None,
    due_at: Any = None,
    assigned_to: Any = None,
) -> Proposal:
    """Put the row's frozen content before its gate and return what waits.

    The same content already waiting is returned as it is; other content supersedes it.
    """
    step = steps()[gate]
    if subject._meta.label_lower != step.subject.lower():
        raise ValueError(f"{gate} is about {step.subject}, not {subject._meta.label}.")
    digest = digest_of(payload)
    earlier = (
        Proposal.objects.select_for_update()
        .filter(gate=gate, subject_id=subject.pk, status=ProposalStatus.WAITING)
        .first()
    )
    if earlier and earlier.digest == digest and earlier.assigned_to == assigned_to:
        return earlier
    if earlier:
        why = "Newer content was proposed."
        _ended(earlier, ProposalStatus.SUPERSEDED, actor=actor, why=why)
    now = timezone.now()
    author = None if isinstance(actor, System) else actor
    alone = wants_second_look(step, subject.workspace, is_own_work=bool(author or editors))
    proposal = _waiting_anew(
        workspace_id=subject.workspace_id,
        gate=gate,
        subject_type=subject._meta.label_lower,
        subject_id=subject.pk,
        subject_label=(label or str(subject))[:200],
        payload=payload,
        digest=digest,
        seats=list(step.seats[:1] if alone else step.seats),
        proposed_by=author,
        editors=editors or [],
        is_founder=alone,
        lapses_at=now + timedelta(days=step.lapses_after_days) if step.lapses_after_days else None,
        due_at=due_at,
        assigned_to=assigned_to,
    )
    record(
        Event.GATES_PROPOSAL_MADE,
        actor=actor,
        subject=proposal,
        details={"gate": gate, "digest": digest},
    )
    return proposal


def _waiting_anew(**columns: Any) -> Proposal:
    try:
        with transaction.atomic():
            made: Proposal = Proposal.objects.create(**columns)
    except IntegrityError as error:
        raise ProposedMeanwhile from error
    return made


def locked(proposal_id: UUID | str) -> Proposal:
    """Return the waiting proposal under lock, or say who was faster."""
    proposal = _LOCKED.first(pk=UUID(str(proposal_id)))
    if proposal is None:
        raise NotFound
    prefetch_related_objects([proposal], "decisions")
    if proposal.status != ProposalStatus.WAITING:
        raise NotWaiting(already(proposal))
    return proposal


@transaction.atomic
def withdraw(*, proposal: Proposal, actor: Actor, why: str) -> Proposal:
    """Take a waiting proposal back; what was approved already stands."""
    return _ended(locked(proposal.pk), ProposalStatus.WITHDRAWN, actor=actor, why=why)


@transaction.atomic
def supersede(*, proposal: Proposal, actor: Actor, why: str) -> Proposal:
    """Mark a waiting proposal stale: something it relied on changed."""
    return _ended(locked(proposal.pk), ProposalStatus.SUPERSEDED, actor=actor, why=why)


@transaction.atomic
def lapse(*, proposal: Proposal, actor: System = SYSTEM) -> Proposal:
    """Let a proposal's time run out. Time never approves; it only ends waiting."""
    why = "It waited too long and has to be proposed again."
    return _ended(locked(proposal.pk), ProposalStatus.LAPSED, actor=actor, why=why)


def _ended(proposal: Proposal, status: ProposalStatus, *, actor: Actor, why: str) -> Proposal:
    proposal.status = status
    proposal.settled_at = timezone.now()
    proposal.why = why[:300]
    proposal.save(update_fields=["status", "settled_at", "why"])
    record(_ENDINGS[status], actor=actor, subject=proposal, details={"why": proposal.why})
    return proposal


@transaction.atomic
def skip(*, proposal: Proposal, actor: User, until: Any) -> Deferral:
    """Leave the proposal out of the person's queue until a date; nothing else changes."""
    deferral, _ = Deferral.objects.update_or_create(
        proposal=proposal,
        user=actor,
        defaults={
            "until": until,
            "at": timezone.now(),
            "workspace_id": proposal.workspace_id,
        },
    )
    record(
        Event.GATES_PROPOSAL_SKIPPED,
        actor=actor,
        subject=proposal,
        details={"until": until.isoformat()},
    )
    return deferral


@transaction.atomic
def undo_skip(*, proposal: Proposal, actor: User) -> Proposal:
    """Put what the person skipped within a day back into their queue.

    Refuses when it waits no more, and when they have not skipped it or it came back by itself.
    """
    row, now = locked(proposal.pk), timezone.now()
    deferral = Deferral.objects.filter(proposal=row, user=actor, until__gt=now).first()
    if deferral is None:
        raise SkipOver
    if deferral.at is None or now - deferral.at >= SKIP_UNDONE_FOR:
        back = moments.exact(deferral.until, now, timezone.get_current_timezone())
        raise SkipOver(f"A skip can be undone for 24 hours. This comes back by itself at {back}.")
    deferral.delete()
    record(Event.GATES_SKIP_UNDONE, actor=actor, subject=row)
    return row
