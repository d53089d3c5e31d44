"""The moves of a Send that every side shares: one table, one place that writes a state."""

from typing import Any
from uuid import UUID

from django.db.models.functions import Now
from django.utils import timezone

from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from outreach.actions.drafts import move_draft
from outreach.actions.enrollments import advance, stop
from outreach.enums import SEND_MOVES, DraftState, SendState
from outreach.models import Send, Touchpoint
from outreach.queries.sends import WAITING, Objection


def locked(send_id: UUID) -> Send | None:
    """Return a send under lock, with everything that decides over it."""
    found: Send | None = (
        Send.objects.select_for_update(of=("self",), no_key=True)
        .select_related(
            "approval__proposal",
            "draft__enrollment__version__sequence",
            "draft__lead__contact",
            "draft__lead__account",
            "draft__lead__list__source",
            "mailbox",
            "revision",
            "workspace",
        )
        .filter(pk=send_id)
        .first()
    )
    return found


def move(
    send: Send,
    to: str,
    *,
    actor: Actor = SYSTEM,
    event: Event = Event.OUTREACH_SEND_MOVED,
    **facts: Any,
) -> bool:
    """Move a send along its table if it stands where it was read; the only place that does."""
    before = send.state
    if to not in SEND_MOVES[before]:
        raise ValueError(f"A send never moves from {before} to {to}.")
    moved = Send.objects.filter(pk=send.pk, state=before, fence=send.fence).update(
        state=to, **facts
    )
    if moved:
        send.refresh_from_db(fields=["state", *facts])
        record_move(send, before=before, actor=actor, event=event)
    return bool(moved)


def record_move(
    send: Send,
    *,
    before: str,
    actor: Actor,
    event: Event = Event.OUTREACH_SEND_MOVED,
    why: str = "",
) -> None:
    """Write the move into the log, in the same transaction."""
    details = {
        "before": {"state": str(before)},
        "after": {"state": str(send.state)},
        "code": send.code,
        "answer": why or send.answer,
    }
    record(event, actor=actor, subject=send, details=details, approval_id=send.approval_id)


def give_way(send: Send, found: Objection) -> None:
    """Do what an objection says: end the message, or leave it waiting with the reason."""
    if found.to == SendState.QUEUED:
        facts: dict[str, Any] = {
            "next_attempt_at": found.until,
            "answer": found.why[:500],
            "lease_until": None,
        }
        if send.state in WAITING:
            Send.objects.filter(pk=send.pk, state=send.state).update(**facts)
            return
        move(send, SendState.QUEUED, **facts)
        return
    move(send, found.to, settled_at=Now(), answer=found.why[:500], lease_until=None)
    if found.to == SendState.SUPPRESSED:
        stop(lead=send.draft.lead, why=found.why[:200], actor=SYSTEM)


def arrived(send: Send) -> None:
    """Count an accepted message: timeline, draft, and the day of the next touch."""
    touch(send, "sent", f"Message sent: {send.revision.subject}")
    draft, lead = send.draft, send.draft.lead
    if draft.state == DraftState.APPROVED:
        move_draft(draft, DraftState.SENT, actor=SYSTEM)
    lead.last_contact_at = timezone.now()
    lead.save(update_fields=["last_contact_at"])
    advance(send=send)


def touch(send: Send, kind: str, label: str) -> None:
    """Put something that happened to a message on the lead's timeline."""
    Touchpoint.objects.create(
        workspace_id=send.workspace_id,
        lead_id=send.draft.lead_id,
        kind=kind,
        label=label[:300],
        send=send,
    )
