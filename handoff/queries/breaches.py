"""How the promises to buyers were kept: by whom, how often, and why one was broken."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import F, Prefetch, Q, prefetch_related_objects

from handoff.models import ClockEvent, Handoff
from handoff.queries.board import in_order, median_of
from leadops.accounts.models import Membership

NOBODY = "Nobody"
GIVEN = ("started", "reassigned")  # the events that name an owner


@dataclass(frozen=True)
class Tally:
    """How one person, or everybody, kept the promises in a period."""

    name: str
    total: int
    judged: int  # both clocks have ended, or one was broken; a running clock is no promise kept
    breached: int
    waits: int  # how many were acknowledged: what the median is of
    median: timedelta | None

    @property
    def kept(self) -> int:
        """How many of the judged were within the SLA."""
        return self.judged - self.breached


@dataclass(frozen=True)
class _Kept:
    """What a tally asks of one handoff."""

    pk: UUID
    owner: str | None
    started_at: datetime
    acknowledged_at: datetime | None
    answered_at: datetime | None
    breached_at: datetime | None
    answer_breached_at: datetime | None

    @property
    def broken_at(self) -> datetime | None:
        return self.breached_at or self.answer_breached_at


def tallies(since: datetime) -> list[Tally]:
    """Return each person's handoffs since a moment, the whole team first; breach on both clocks.

    A broken promise counts for whoever owned the handoff at its deadline, not for who came after.
    Two queries however many there are.
    """
    names = ("pk", "owner__user__name", *_Kept.__match_args__[2:])
    rows = Handoff.objects.filter(started_at__gte=since).values_list(*names)
    every = [_Kept(*row) for row in rows]
    broken = {one.pk: at for one in every if (at := one.broken_at)}
    is_broken = Q(handoff__breached_at__isnull=False) | Q(handoff__answer_breached_at__isnull=False)
    given = ClockEvent.objects.filter(is_broken, handoff__started_at__gte=since, event__in=GIVEN)
    facts = given.values_list("handoff_id", "at", "owner__user__name").order_by("at", "pk")
    # The last one by then stays. What the clock marks in between is the next count's.
    then = {pk: name for pk, at, name in facts if pk in broken and at <= broken[pk]}
    by_owner: dict[str, list[_Kept]] = {}
    for one in every:
        by_owner.setdefault(then.get(one.pk, one.owner) or NOBODY, []).append(one)
    named = [_tally(name, group) for name, group in sorted(by_owner.items())]
    return [_tally("Everybody", every), *named]


def _tally(name: str, rows: list[_Kept]) -> Tally:
    waits = [row.acknowledged_at - row.started_at for row in rows if row.acknowledged_at]
    broken = sum(row.broken_at is not None for row in rows)
    judged = sum(bool(row.answered_at or row.broken_at) for row in rows)
    return Tally(name, len(rows), judged, broken, len(waits), median_of(waits))


def newest_broken(since: datetime) -> list[UUID]:
    """Return the handoffs with a breach since a moment, the newest first, a hundred at most."""
    broken = Handoff.objects.filter(Q(breached_at__gte=since) | Q(answer_breached_at__gte=since))
    newest = broken.order_by(F("breached_at").desc(nulls_last=True), "-answer_breached_at")[:100]
    return list(newest.values_list("pk", flat=True))


def breaches(broken: list[UUID]) -> list[tuple[Handoff, str]]:
    """Return these handoffs in their order as they stand now, each with the cause of its breach."""
    found = {row.pk: row for row in in_order(Handoff.objects.filter(pk__in=broken))}
    rows = [found[pk] for pk in broken if pk in found]
    given = ClockEvent.objects.filter(event__in=GIVEN).only("handoff", "event", "at", "owner")
    owners = Prefetch("owner", Membership.objects.select_related("user"))
    prefetch_related_objects(rows, Prefetch("clock_events", given.prefetch_related(owners)))
    return [(row, cause_of(row)) for row in rows]


def cause_of(handoff: Handoff) -> str:
    """Return why a promise was broken, as far as the record tells; "" while none is."""
    broken_at = handoff.breached_at or handoff.answer_breached_at
    if broken_at is None:
        return ""
    events = list(handoff.clock_events.all())
    owner = owner_at(events, broken_at)
    if owner is None:
        return "Nobody owned it at its deadline: no rule matched, or a rep handed it back."
    if handoff.breached_at is None:
        ended = "answered too late" if handoff.answered_at else "has not answered yet"
        return f"{owner.user} owned it at its deadline: acknowledged in time, {ended}."
    if handoff.created_at > handoff.breached_at:
        return "It reached the portal after it was due."
    if handoff.owner_id != owner.pk:
        return f"{owner.user} did not acknowledge it in time; somebody else took over."
    if handoff.acknowledged_at:
        return f"{owner.user} acknowledged it too late."
    return f"{owner.user} has not acknowledged it."


def owner_at(events: Iterable[ClockEvent], moment: datetime) -> Membership | None:
    """Return who owned a handoff at a moment, as its events in order tell."""
    given = [one.owner for one in events if one.event in GIVEN and one.at <= moment]
    return given[-1] if given else None
