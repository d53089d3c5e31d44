"""Handoffs as the pages show them: the rep's list, one handoff, the manager's SLA page."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Any
from uuid import UUID

from django.db.models import (
    Case,
    Count,
    DateTimeField,
    ExpressionWrapper,
    F,
    Prefetch,
    Q,
    QuerySet,
    When,
)
from django.utils import timezone

from handoff.enums import UNANSWERED, HandoffState, Warmth
from handoff.models import ClockEvent, Handoff
from handoff.policies import may_reassign, may_see_all
from handoff.queries.team import calendars_of, targets_of
from leadops.accounts.calendars import (
    Calendar,
    NeverOpen,
    is_working,
    next_working_instant,
    working_minutes,
)
from leadops.accounts.models import Membership, Workspace
from leadops.accounts.wall_clock import in_zone
from leadops.ui.errors import NotFound

GRACE = timedelta(seconds=1)
SHOWN = 100


@dataclass(frozen=True)
class Row:
    """One handoff with its running clock, as a list shows it."""

    handoff: Handoff
    due_at: datetime | None
    state: str
    working_left: timedelta | None
    is_counting: bool
    clock: str  # "acknowledge" or "answer"
    waited: timedelta


def handoffs() -> QuerySet[Handoff]:
    """Return the handoffs of the open scope with what their rows show, without the packets."""
    rows: QuerySet[Handoff] = Handoff.objects.select_related(
        "lead__contact", "lead__account", "owner__user", "owner__calendar"
    )
    return rows.defer("packet", "routing_input", "why_not")


# What a row shows besides its owner: all columns of its five tables took longer than the page.
_OF_A_ROW = (
    "warmth",
    "because",
    "state",
    "started_at",
    "warn_at",
    "due_at",
    "answer_due_at",
    "acknowledged_at",
    "answered_at",
    "breached_at",
    "answer_breached_at",
    "created_at",
    "owner",
    "lead__contact__full_name",
    "lead__account__name",
)


def in_order(ordered: QuerySet[Handoff]) -> list[Handoff]:
    """Return these handoffs with what their rows show.

    First which they are, then what stands in them: sorting needs no name. An owner comes once,
    however many rows are theirs.
    """
    pks = list(ordered.values_list("pk", flat=True))
    rows = Handoff.objects.select_related("lead__contact", "lead__account").only(*_OF_A_ROW)
    owners = Membership.objects.select_related("user", "calendar")
    found = {
        row.pk: row for row in rows.filter(pk__in=pks).prefetch_related(Prefetch("owner", owners))
    }
    return [found[pk] for pk in pks if pk in found]


def get_handoff(pk: UUID | str) -> Handoff:
    """Return a handoff of the open scope; a foreign one is not found."""
    whole = handoffs().defer(None).select_related("workspace", "ruleset", "reply", "policy")
    row = whole.filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def visible_to(membership: Membership, rows: QuerySet[Handoff]) -> QuerySet[Handoff]:
    """Return what the member may see: a rep their own, the others everything."""
    return rows if may_see_all(membership) else rows.filter(owner=membership)


def has_come_due(now: datetime) -> bool:
    """Say whether a breach or a re-assignment is due: the clock's first look, without names."""
    return _came_due(now).exists()


def came_due(now: datetime) -> QuerySet[Handoff]:
    """Return the open handoffs whose breach or re-assignment is due and not marked yet."""
    rows = _came_due(now).select_related("lead__contact", "lead__account")
    names = ("lead__contact__full_name", "lead__account__name")
    return rows.only("workspace", *names)[:500]


def _came_due(now: datetime) -> QuerySet[Handoff]:
    late = now - GRACE
    rows: QuerySet[Handoff] = Handoff.objects.filter(
        Q(due_at__lt=late, breached_at__isnull=True, acknowledged_at__isnull=True)
        | Q(answer_due_at__lt=late, answer_breached_at__isnull=True)
        | Q(reassign_at__lt=late, state=HandoffState.WAITING),
        state__in=UNANSWERED,
    )
    return rows


@dataclass(frozen=True)
class Board:
    """The open handoffs: the most urgent as rows, and how many there are of each kind in all."""

    rows: list[Row]
    total: int
    breached: int
    due_soon: int

    @property
    def hidden(self) -> int:
        """How many open handoffs are due later than the last row."""
        return self.total - len(self.rows)


def open_board(membership: Membership, *, everybody: bool) -> Board:
    """Return the open handoffs by their absolute deadline, breached ones first, none last."""
    rows = _with_deadline(Handoff.objects.filter(state__in=UNANSWERED))
    if not (everybody and may_see_all(membership)):
        rows = rows.filter(owner=membership)
    now = timezone.now()
    late = Q(due__lte=now)
    counts = rows.aggregate(
        total=Count("pk"),
        breached=Count("pk", filter=late),
        due_soon=Count("pk", filter=~late & Q(warned__lte=now)),
    )
    first = rows.order_by(F("due").asc(nulls_last=True), "created_at", "pk")[:SHOWN]
    return Board(_rows_of(membership.workspace, in_order(first), now), **counts)


@dataclass(frozen=True)
class Urgent:
    """Other people's handoffs that need somebody to step in: the most urgent, and how many."""

    first: list[Handoff]
    total: int


def urgent(membership: Membership, most: int = 10) -> Urgent:
    """Return what is late, or hot and unanswered, with somebody else or nobody, by its deadline.

    Only for who may re-assign; of their own they are told as its owner.
    """
    rows = _needing_a_hand(membership)
    first = rows.order_by(F("due").asc(nulls_last=True), "created_at", "pk")[: most + 1]
    found = list(first)
    total = rows.count() if len(found) > most else len(found)
    return Urgent(found[:most], total)


def held_by_absent(membership: Membership, away: Collection[UUID]) -> list[tuple[str, UUID, int]]:
    """Return name, id and number of open handoffs of those away, without the member's own."""
    if not away:
        return []
    rows = Handoff.objects.filter(state__in=UNANSWERED, owner__in=list(away))
    counts = rows.exclude(owner=membership).values("owner__user__name", "owner")
    held = counts.annotate(number=Count("pk")).order_by("owner__user__name", "owner")
    return list(held.values_list("owner__user__name", "owner", "number"))


def asked_of(membership: Membership) -> int:
    """Return how many handoffs ask something of the member: to acknowledge, answer, re-assign."""
    own: Any = (
        Handoff.objects.filter(state__in=UNANSWERED, owner=membership).order_by().values("pk")
    )
    if not may_reassign(membership):
        return int(own.count())
    others = _needing_a_hand(membership).order_by().values("pk")
    return int(own.union(others, all=True).count())


def _needing_a_hand(membership: Membership) -> QuerySet[Handoff]:
    rows = _with_deadline(handoffs().filter(state__in=UNANSWERED)).exclude(owner=membership)
    if not may_reassign(membership):
        return rows.none()
    return rows.filter(Q(due__lte=timezone.now()) | Q(warmth=Warmth.HOT))


def _with_deadline(rows: QuerySet[Handoff]) -> QuerySet[Handoff]:
    """Add when the running clock ends, and when it is due soon: for an answer half-way there."""
    is_answer = Q(acknowledged_at__isnull=False)
    wait: Any = F("answer_due_at") - F("started_at")
    halfway = ExpressionWrapper(F("started_at") + wait / 2, output_field=DateTimeField())
    return rows.annotate(
        due=Case(When(is_answer, then=F("answer_due_at")), default=F("due_at")),
        warned=Case(When(is_answer, then=halfway), default=F("warn_at")),
    )


def _rows_of(workspace: Workspace, found: list[Handoff], now: datetime) -> list[Row]:
    owners = {row.owner_id: row.owner for row in found if row.owner is not None}
    calendars = calendars_of(workspace, owners.values())
    return [
        _row(row, calendars.get(str(row.owner_id), Calendar(zone=workspace.time_zone)), now)
        for row in found
    ]


def _row(handoff: Handoff, calendar: Calendar, now: datetime) -> Row:
    is_answer = handoff.acknowledged_at is not None
    due = handoff.answer_due_at if is_answer else handoff.due_at
    if handoff.warmth != "hot":
        calendar = calendar.without_on_call()
    left = None
    if due is not None and due > now:
        left = timedelta(minutes=working_minutes(now, due, calendar))
    return Row(
        handoff=handoff,
        due_at=due,
        state=_state(handoff, due, now, is_answer=is_answer),
        working_left=left,
        is_counting=is_working(now, calendar),
        clock="answer" if is_answer else "acknowledge",
        waited=now - handoff.started_at,
    )


def state_now(handoff: Handoff) -> str:
    """Return the word for the clock that runs: what its owner is asked for next."""
    is_answer = handoff.acknowledged_at is not None
    due = handoff.answer_due_at if is_answer else handoff.due_at
    return _state(handoff, due, timezone.now(), is_answer=is_answer)


def _state(handoff: Handoff, due: datetime | None, now: datetime, *, is_answer: bool) -> str:
    if due is None:
        return "On time"
    if due <= now:
        return "Breached"
    warn = handoff.warn_at if not is_answer else due - (due - handoff.started_at) / 2
    return "Due soon" if warn is not None and warn <= now else "On time"


def without_outcome(membership: Membership) -> QuerySet[Handoff]:
    """Return the member's answered handoffs that nobody closed yet, the oldest answer first."""
    rows = handoffs().filter(owner=membership, state=HandoffState.ANSWERED)
    return rows.order_by("answered_at")[:SHOWN]


def done_today(membership: Membership) -> QuerySet[Handoff]:
    """Return what the member acknowledged today and closed, the newest first."""
    rows = acknowledged_today(membership).filter(state=HandoffState.CLOSED)
    return rows.order_by("-acknowledged_at")[:SHOWN]


def acknowledged_today(membership: Membership) -> QuerySet[Handoff]:
    """Return what the member acknowledged since midnight, whatever became of it."""
    return handoffs().filter(owner=membership, acknowledged_at__gte=_midnight(membership))


def _midnight(membership: Membership) -> datetime:
    here = in_zone(timezone.now(), membership.workspace.time_zone)
    return here.replace(hour=0, minute=0, second=0, microsecond=0)


def median_acknowledgement(rows: QuerySet[Handoff]) -> timedelta | None:
    """Return the median wait of the buyers whose handoff was acknowledged."""
    pairs = rows.values_list("started_at", "acknowledged_at")
    waits = [end - start for start, end in pairs if end is not None]
    return median_of(waits)


def median_of(waits: Sequence[timedelta]) -> timedelta | None:
    """Return the median wait, between two the mean of them; None without any."""
    if not waits:
        return None
    return timedelta(seconds=median(wait.total_seconds() for wait in waits))


def promise_of(handoff: Handoff) -> str:
    """Return what the buyer was promised, in words."""
    target = targets_of(handoff.policy).get(handoff.warmth)
    if target is None:
        return "no clock"
    if target.minutes is None:
        return "by the end of the business day"
    return f"within {target.minutes:g} min of working time"


def next_opening(handoff: Handoff, workspace: Workspace) -> datetime | None:
    """Return when the owner's working time goes on, None while it runs."""
    if handoff.owner is None:
        return None
    calendar = calendars_of(workspace, [handoff.owner])[str(handoff.owner_id)]
    calendar = calendar if handoff.warmth == "hot" else calendar.without_on_call()
    now = timezone.now()
    try:
        opens = next_working_instant(now, calendar)
    except NeverOpen:
        return None
    return None if opens == now else opens


def row_of(handoff: Handoff) -> Row:
    """Return one handoff with its running clock."""
    workspace = handoff.workspace
    owners = [handoff.owner] if handoff.owner else []
    calendar = calendars_of(workspace, owners).get(
        str(handoff.owner_id), Calendar(zone=workspace.time_zone)
    )
    return _row(handoff, calendar, timezone.now())


def story(handoff: Handoff) -> QuerySet[ClockEvent]:
    """Return what happened to a handoff, the oldest first."""
    rows: QuerySet[ClockEvent] = handoff.clock_events.select_related("owner__user", "actor")
    return rows.order_by("at", "pk")


def record_of(handoff: Handoff) -> list[tuple[str, str | datetime]]:
    """Return the packet's record with the last contact as a moment, for the reader's own zone."""
    rows = handoff.packet.get("record", [])
    return [(name, _moment(value) if name == "Last contact" else value) for name, value in rows]


def _moment(text: str) -> str | datetime:
    """Read an ISO moment; packets of earlier releases hold it in words."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def transcript(handoff: Handoff) -> list[dict[str, Any]]:
    """Return the packet's transcript with its moments as moments."""
    turns = handoff.packet.get("transcript", [])
    return [{**turn, "at": datetime.fromisoformat(turn["at"])} for turn in turns]
