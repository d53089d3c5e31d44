"""Moving drafts along their table, and dropping what has not left yet."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.actions import withdraw
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal
from outreach.enums import DRAFT_MOVES, DraftState
from outreach.errors import MoveRefused
from outreach.models import Draft, Enrollment
from outreach.queries.review import GATE
from prospects.models import Lead

OPEN = (
    DraftState.WAITING,
    DraftState.NEEDS_REASON,
    DraftState.STALE,
    DraftState.APPROVED,
    DraftState.REJECTED,
)


def undo_window(user: User) -> timedelta:
    """Return for how long what the person decided waits, so that they can take it back."""
    return timedelta(seconds=min(max(user.undo_seconds, 10), 120))


def held_proposal(draft_id: UUID) -> Proposal | None:
    """Lock the waiting proposal of a draft: always before the draft itself.

    Deciding takes the proposal first and then the draft; the other order would wait in a ring.
    """
    found: Proposal | None = (
        Proposal.objects.select_for_update()
        .filter(gate=GATE, subject_id=draft_id, status=ProposalStatus.WAITING)
        .first()
    )
    return found


def hold_drafts(drafts: QuerySet[Draft]) -> None:
    """Lock the drafts whose leads get another owner, in the caller's transaction: before the leads.

    The database writes a lead's owner into its drafts. Deciding and sending take the draft first
    and then the lead; the other order would wait in a ring.
    """
    list(drafts.order_by("pk").select_for_update(no_key=True).values_list("pk"))


def follow_scores(drafts: QuerySet[Draft]) -> None:
    """Write their leads' scores into drafts, in the caller's transaction, which holds no lead."""
    hold_drafts(drafts)
    score = Lead.objects.filter(pk=OuterRef("lead_id")).values("score")
    drafts.update(score=Subquery(score))


@transaction.atomic
def drop_open_drafts(
    *,
    enrollment: Enrollment,
    why: str,
    actor: Actor,
    keep: Draft | None = None,
) -> int:
    """Drop what has not left yet; the sender looks at the draft again right before the dot."""
    dropped = 0
    wanted = Draft.objects.filter(enrollment=enrollment, state__in=OPEN).order_by("pk")
    for draft_id in wanted.values_list("pk", flat=True):
        if keep is not None and draft_id == keep.pk:
            continue
        if proposal := held_proposal(draft_id):
            withdraw(proposal=proposal, actor=actor, why=why)
        draft = Draft.objects.select_for_update(of=("self",)).get(pk=draft_id)
        if draft.state in OPEN:
            # A redraft may have proposed anew between the two locks; it must not wait for ever.
            if late := held_proposal(draft_id):
                withdraw(proposal=late, actor=actor, why=why)
            move_draft(draft, DraftState.DROPPED, actor=actor, why=why)
            dropped += 1
    return dropped


def move_draft(draft: Draft, to: str, *, actor: Actor, why: str = "") -> Draft:
    """Move a draft along its table, in the caller's transaction; the only place that does."""
    came_from = draft.state
    if to not in DRAFT_MOVES[came_from]:
        raise MoveRefused(f"This draft is {draft.get_state_display().lower()} already.")
    facts = {"state": to, "why": why[:300], "state_at": timezone.now()}
    free = {"reserved_by": None, "reserved_until": None}
    if not Draft.objects.filter(pk=draft.pk, state=came_from).update(**facts, **free):
        raise MoveRefused("This draft was changed by somebody else meanwhile.")
    for name, value in (facts | free).items():
        setattr(draft, name, value)
    record(
        Event.OUTREACH_DRAFT_MOVED,
        actor=actor,
        subject=draft,
        details={"before": {"state": came_from}, "after": {"state": to}, "why": why[:300]},
    )
    return draft
