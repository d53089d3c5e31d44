"""The moves of a Send that every side shares: one table, one place that writes a state."""

from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone

from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.inserts import insert
from leadops.tenancy.kept import Kept
from outreach.actions.drafts import move_draft
from outreach.actions.enrollments import advance, stop
from outreach.enums import SEND_MOVES, DraftState, SendState
from outreach.models import Send, Touchpoint
from outreach.queries.sends import WAITING, Objection
from prospects.models import Lead

# What is read of a send and of the rows that decide over it (`queries.sends.objection`). They are
# wide, and each message reads them twice; another column is fetched when somebody asks for it.
_DECISIVE = (
    "approval__proposal__payload",
    "answer",
    "attempts",
    "code",
    "draft__enrollment__state",
    "draft__enrollment__stopped_why",
    "draft__enrollment__version__paused_at",
    "draft__lead",
    "draft__position",
    "draft__state",
    "draft__why",
    "fence",
    "mailbox",
    "revision__mailbox",
    "revision__to_address",
    "revision__wire",
    "state",
    "to_address",
    "workspace",
)


def _locking(*still: Q, **keys: Any) -> QuerySet[Send]:
    rows = Send.objects.select_for_update(of=("self",), no_key=True).select_related(
        "approval__proposal",
        "draft__enrollment__version",
        "mailbox",
        "revision",
        "workspace",
    )
    return rows.only(*_DECISIVE).filter(*still, **keys)


def _due() -> tuple[Q, ...]:
    """Judge by the database's clock: a worker's own may be two hours off."""
    again = Q(next_attempt_at__isnull=True) | Q(next_attempt_at__lte=Now())
    return Q(state__in=WAITING), Q(not_before__lte=Now()), again


def _holding(pk: UUID, fence: int) -> QuerySet[Send]:
    rows = Send.objects.select_for_update(of=("self",), no_key=True).select_related(
        "draft__lead__account", "draft__lead__contact", "mailbox", "revision"
    )
    return rows.only(
        *(field.name for field in Send._meta.concrete_fields),
        "draft__enrollment",
        "draft__lead__account__name",
        "draft__lead__contact__full_name",
        "draft__position",
        "draft__state",
        "draft__workspace",
        "mailbox__resumes_at",
        "revision__subject",
    ).filter(pk=pk, fence=fence)


_LOCKED: Kept[Send] = Kept(lambda pk: _locking(pk=pk))
_LOCKED_DUE: Kept[Send] = Kept(lambda pk: _locking(*_due(), pk=pk))
_LOCKED_CLAIMED: Kept[Send] = Kept(
    lambda pk, fence: _locking(pk=pk, fence=fence, state=SendState.CLAIMED)
)
_HELD: Kept[Send] = Kept(_holding)


def locked(send_id: UUID) -> Send | None:
    """Return a send under lock with what decides over it."""
    return _LOCKED.first(pk=send_id)


def locked_due(send_id: UUID) -> Send | None:
    """Return the same where its time has come: the database asks it of the row under the lock."""
    return _LOCKED_DUE.first(pk=send_id)


def locked_claimed(send_id: UUID, fence: int) -> Send | None:
    """Return the same where the worker with this number still has it."""
    return _LOCKED_CLAIMED.first(pk=send_id, fence=fence)


def held(send_id: UUID, fence: int) -> Send | None:
    """Return a send under lock with what its end is written to; None if another worker has it."""
    return _HELD.first(pk=send_id, fence=fence)


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
        send.state = to
        for name, value in facts.items():
            if hasattr(value, "resolve_expression"):
                # The database computed it; Django reads it anew if anybody asks.
                send.__dict__.pop(name, None)
            else:
                setattr(send, name, value)
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
    draft = send.draft
    touch(send, "sent", f"Message sent: {send.revision.subject}")
    if draft.state == DraftState.APPROVED:
        move_draft(draft, DraftState.SENT, actor=SYSTEM)
    Lead.objects.filter(pk=draft.lead_id).update(last_contact_at=timezone.now())
    advance(send=send)


def touch(send: Send, kind: str, label: str) -> None:
    """Put something that happened to a message on the lead's timeline."""
    told = Touchpoint(
        workspace_id=send.workspace_id,
        lead_id=send.draft.lead_id,
        kind=kind,
        label=label[:300],
        send=send,
    )
    insert(told)
