"""The one place that moves a handoff, and that recomputes its clocks from its events."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from django.db import connection
from django.utils import timezone

from handoff.clocks import Clock, EventKind, Target, clocks
from handoff.clocks import Event as ClockFact
from handoff.enums import HANDOFF_MOVES, HandoffState
from handoff.errors import MoveRefused
from handoff.models import ClockEvent, Handoff
from handoff.queries.team import calendars_of, targets_of
from leadops.accounts.calendars import Calendar
from leadops.accounts.models import Membership
from leadops.audit.actors import SYSTEM, Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal
from leadops.tenancy.scope import current_workspace_id
from leadops.ui.errors import NotFound

GATE = "handoff.acknowledge"


def locked(handoff_id: UUID | str) -> Handoff:
    """Return the handoff under lock; a foreign one is not found."""
    row: Handoff | None = (
        Handoff.objects.select_for_update(of=("self",))
        .select_related("lead__contact", "lead__account", "owner__user", "workspace", "policy")
        .filter(pk=handoff_id)
        .first()
    )
    if row is None:
        raise NotFound
    return row


def locked_with_seat(handoff_id: UUID | str) -> Handoff:
    """Return the handoff under lock with everything that giving it to another seat needs.

    One order for everybody, or two of them would wait for each other: the router, the proposal,
    the handoff. A decision holds the proposal when it comes for the handoff.
    """
    workspace_id = current_workspace_id()
    assert workspace_id is not None
    lock_router(workspace_id)
    list(
        Proposal.objects.select_for_update()
        .filter(gate=GATE, subject_id=handoff_id, status=ProposalStatus.WAITING)
        .values_list("pk")
    )
    return locked(handoff_id)


def lock_router(workspace_id: UUID) -> None:
    """Let one transaction at a time route in a workspace: only then a replay is exact."""
    key = int.from_bytes(workspace_id.bytes[:8], "big", signed=True) ^ 0x726F757465  # "route"
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [key])


def move(handoff: Handoff, to: HandoffState, **columns: Any) -> None:
    """Move a locked handoff by the table of moves; refuses any other move."""
    if to != handoff.state and to not in HANDOFF_MOVES[handoff.state]:
        raise MoveRefused
    moved = Handoff.objects.filter(pk=handoff.pk, state=handoff.state).update(state=to, **columns)
    if not moved:
        raise MoveRefused
    handoff.state = to
    for name, value in columns.items():
        setattr(handoff, name, value)


def note_event(
    handoff: Handoff,
    event: EventKind,
    *,
    at: datetime,
    actor: Actor,
    owner: Membership | None = None,
    note: str = "",
) -> ClockEvent:
    """Append what happened; the clocks are computed from these rows alone."""
    row: ClockEvent = ClockEvent.objects.create(
        workspace_id=handoff.workspace_id,
        handoff=handoff,
        event=event,
        owner=owner,
        actor=None if isinstance(actor, System) else actor,
        note=note[:300],
        at=at,
    )
    return row


def clocks_of(handoff: Handoff, *, now: datetime | None = None) -> list[Clock]:
    """Return the handoff's clocks as its events tell them."""
    rows = list(handoff.clock_events.select_related("owner").order_by("at", "pk"))
    owners = {row.owner_id: row.owner for row in rows if row.owner is not None}
    calendars = calendars_of(handoff.workspace, owners.values())
    targets = targets_of(handoff.policy)
    target = targets.get(handoff.warmth)
    if target is None:
        return []
    first = next((row for row in rows if row.event == "started"), None)
    default = Calendar(zone=handoff.workspace.time_zone)
    calendar = calendars.get(str(first.owner_id), default) if first else default
    events = [_event(row, calendars, targets) for row in rows]
    return clocks(events, target, calendar, now=now or timezone.now())


def _event(
    row: ClockEvent, calendars: Mapping[str, Calendar], targets: Mapping[str, Target]
) -> ClockFact:
    # A buyer message carries its own class in the note: the second one may be hotter.
    target = targets.get(row.note) if row.event == "buyer_message" else None
    calendar = calendars.get(str(row.owner_id)) if row.event == "reassigned" else None
    return ClockFact(row.at, cast("EventKind", row.event), calendar, target)


def refresh(handoff: Handoff) -> list[Clock]:
    """Recompute the stored instants of a locked handoff and record each breach once.

    The breach of the past stays, whatever happens later.
    """
    found = clocks_of(handoff)
    acknowledged = next((clock for clock in found if clock.kind == "acknowledged"), None)
    answers = [clock for clock in found if clock.kind == "answered"]
    open_answers = [clock for clock in answers if clock.is_open]
    broken = [clock.breached_at for clock in answers if clock.breached_at]
    due = [clock.due_at for clock in open_answers if clock.due_at]
    columns: dict[str, Any] = {
        "due_at": acknowledged.due_at if acknowledged else None,
        "warn_at": acknowledged.warn_at if acknowledged else None,
        "reassign_at": acknowledged.reassign_at if acknowledged else None,
        "breached_at": handoff.breached_at or (acknowledged.breached_at if acknowledged else None),
        "answer_due_at": min(due) if due else None,
        "answer_breached_at": handoff.answer_breached_at or (min(broken) if broken else None),
    }
    for name, clock in (("breached_at", "acknowledged"), ("answer_breached_at", "answered")):
        if columns[name] is not None and getattr(handoff, name) is None:
            _record_breach(handoff, clock, columns[name])
    Handoff.objects.filter(pk=handoff.pk).update(**columns)
    for name, value in columns.items():
        setattr(handoff, name, value)
    return found


def _record_breach(handoff: Handoff, clock: str, due_at: datetime) -> None:
    details = {"clock": clock, "due": due_at.isoformat(), "owner": str(handoff.owner or "nobody")}
    record(Event.HANDOFF_BREACHED, actor=SYSTEM, subject=handoff, details=details)
