"""Moving drafts along their table, and dropping what has not left yet."""

from django.db import transaction
from django.utils import timezone

from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.actions import withdraw
from leadops.gates.queries import waiting_proposal
from outreach.enums import DRAFT_MOVES, DraftState
from outreach.errors import MoveRefused
from outreach.models import Draft, Enrollment

GATE = "outreach.send"
OPEN = (
    DraftState.WAITING,
    DraftState.NEEDS_REASON,
    DraftState.STALE,
    DraftState.APPROVED,
    DraftState.REJECTED,
)


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
    rows = Draft.objects.select_for_update(of=("self",)).filter(
        enrollment=enrollment, state__in=OPEN
    )
    for draft in rows.exclude(pk=keep.pk) if keep else rows:
        if proposal := waiting_proposal(GATE, draft):
            withdraw(proposal=proposal, actor=actor, why=why)
        move_draft(draft, DraftState.DROPPED, actor=actor, why=why)
        dropped += 1
    return dropped


def move_draft(draft: Draft, to: str, *, actor: Actor, why: str = "") -> Draft:
    """Move a draft along its table, in the caller's transaction; the only place that does."""
    came_from = draft.state
    if to not in DRAFT_MOVES[came_from]:
        raise MoveRefused(f"This draft is {draft.get_state_display().lower()} already.")
    moved = Draft.objects.filter(pk=draft.pk, state=came_from).update(
        state=to, why=why[:300], state_at=timezone.now(), reserved_by=None, reserved_until=None
    )
    if not moved:
        raise MoveRefused("This draft was changed by somebody else meanwhile.")
    draft.refresh_from_db()
    record(
        Event.OUTREACH_DRAFT_MOVED,
        actor=actor,
        subject=draft,
        details={"before": {"state": came_from}, "after": {"state": to}, "why": why[:300]},
    )
    return draft
