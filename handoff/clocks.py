"""The two clocks of a handoff: acknowledged and answered, in working time.

Pure: the same events, policy and calendar always give the same instants. The clock of the
handoff starts when the mail server received the message. Each later buyer message starts an
answered clock of its own. A pause stops them all. A re-assignment never forgives a breach: the
clocks go on in the new owner's calendar, and only the time to the next re-assignment starts anew.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, get_args

from leadops.accounts.calendars import (
    Calendar,
    NeverOpen,
    add_working_time,
    end_of_business_day,
    working_time,
)

ClockKind = Literal["acknowledged", "answered"]
EventKind = Literal[
    "started", "buyer_message", "acknowledged", "answered", "paused", "resumed", "reassigned"
]
EVENTS: Mapping[str, EventKind] = {kind: kind for kind in get_args(EventKind)}
END_OF_DAY = "end_of_business_day"
WARN_AT = 0.5
MINUTE = timedelta(minutes=1)
YEARS = range(1900, 2200)  # of which working time is counted


@dataclass(frozen=True)
class Target:
    """What one class of handoff is promised.

    `minutes` None means the end of the business day. `on_call` counts on-call time as well.
    """

    minutes: float | None = None
    answer_minutes: float | None = None
    warn_at: float = WARN_AT
    reassign_minutes: float | None = None
    on_call: bool = False

    def minutes_for(self, kind: ClockKind) -> float | None:
        """Return the promise of one clock; both have the same unless an answer has its own."""
        if kind == "answered" and self.answer_minutes is not None:
            return self.answer_minutes
        return self.minutes


HOT = Target(minutes=5, reassign_minutes=30, on_call=True)
WARM = Target(minutes=60)
MQL = Target()
DEFAULT_TARGETS: Mapping[str, Target] = {"hot": HOT, "warm": WARM, "mql": MQL}


@dataclass(frozen=True)
class Event:
    """Something that happened to a handoff.

    `calendar` is the new owner's, on `reassigned`; `target` is the class of a later buyer message
    where it is not the handoff's own: who asks for a meeting now waits by the hot target.
    """

    at: datetime
    kind: EventKind
    calendar: Calendar | None = None
    target: Target | None = None


@dataclass(frozen=True)
class Clock:
    """One clock: its instants are None where they never come (paused, never open, no target)."""

    kind: ClockKind
    started_at: datetime
    due_at: datetime | None
    warn_at: datetime | None
    reassign_at: datetime | None
    breached_at: datetime | None
    closed_at: datetime | None
    paused_since: datetime | None
    working_minutes: float

    @property
    def is_open(self) -> bool:
        """Whether the clock still runs or is paused."""
        return self.closed_at is None

    def state(self, now: datetime) -> str:
        """Return the shown state: on_time, due_soon, breached or paused."""
        if self.breached_at is not None and self.breached_at <= now:
            return "breached"
        if self.is_open and self.paused_since is not None:
            return "paused"
        if self.is_open and self.warn_at is not None and self.warn_at <= now:
            return "due_soon"
        return "on_time"


@dataclass(frozen=True)
class _Stretch:
    """Time that counts, in one calendar; the last one has no end."""

    start: datetime
    end: datetime | None
    calendar: Calendar


@dataclass
class _Course:
    """The stretches of a handoff, and what opened and closed its clocks."""

    stretches: list[_Stretch] = field(default_factory=list)
    openings: list[tuple[ClockKind, datetime, Target]] = field(default_factory=list)
    acknowledged_at: datetime | None = None
    answers: list[datetime] = field(default_factory=list)
    assigned_at: datetime | None = None
    paused_since: datetime | None = None


def clocks(
    events: Iterable[Event], target: Target, calendar: Calendar, *, now: datetime | None = None
) -> list[Clock]:
    """Return the clocks of one handoff in the order they started.

    `now` bounds what is known: a clock that is open and due later has not breached. Without it
    an open clock counts as breached at its due instant. Events may come in any order.
    """
    course = _course(events, target, calendar)
    return [_clock(kind, at, course, promised, now) for kind, at, promised in course.openings]


def due_at(start: datetime, target: Target, calendar: Calendar) -> datetime | None:
    """Return when the acknowledgement is due for a handoff that started and was never paused."""
    return _due(start, target.minutes, [_Stretch(start, None, _counted_by(target, calendar))])


def _counted_by(target: Target, calendar: Calendar) -> Calendar:
    return calendar if target.on_call else calendar.without_on_call()


def _in_order(event: Event) -> tuple[datetime, bool]:
    """What happened in the very instant of the start happened after it."""
    return event.at, event.kind != "started"


def _course(events: Iterable[Event], target: Target, calendar: Calendar) -> _Course:
    course = _Course()
    since: datetime | None = None
    for event in sorted(events, key=_in_order):
        if event.kind == "started" and not course.openings:
            promised = event.target or target
            course.openings += [(kind, event.at, promised) for kind in get_args(ClockKind)]
            since = course.assigned_at = event.at
        if not course.openings:
            continue  # nothing can happen to a handoff before it started
        if event.kind == "buyer_message":
            course.openings.append(("answered", event.at, event.target or target))
        elif event.kind == "acknowledged" and course.acknowledged_at is None:
            course.acknowledged_at = event.at
        elif event.kind == "answered":
            course.answers.append(event.at)
        elif event.kind == "paused" and since is not None:
            course.stretches.append(_Stretch(since, event.at, calendar))
            since, course.paused_since = None, event.at
        elif event.kind == "resumed" and since is None:
            since, course.paused_since = event.at, None
        elif event.kind == "reassigned":
            if since is not None:
                course.stretches.append(_Stretch(since, event.at, calendar))
                since = event.at
            course.assigned_at = event.at
            calendar = event.calendar or calendar
    if since is not None:
        course.stretches.append(_Stretch(since, None, calendar))
    return course


def _clock(
    kind: ClockKind, start: datetime, course: _Course, target: Target, now: datetime | None
) -> Clock:
    stretches = list(_after(start, course.stretches, target))
    due = _due(start, target.minutes_for(kind), stretches)
    closed = _closed_at(kind, start, course)
    waits = kind == "acknowledged" and closed is None
    breached = due
    if due is not None and (limit := closed or now) is not None and limit <= due:
        breached = None
    return Clock(
        kind=kind,
        started_at=start,
        due_at=due,
        warn_at=_warn(due, target.warn_at, stretches),
        reassign_at=_reassign(course, target) if waits else None,
        breached_at=breached,
        closed_at=closed,
        paused_since=course.paused_since if closed is None else None,
        working_minutes=_counted(stretches, closed or now or due) / MINUTE,
    )


def _closed_at(kind: ClockKind, start: datetime, course: _Course) -> datetime | None:
    if kind == "acknowledged":
        return course.acknowledged_at
    return next((at for at in course.answers if at >= start), None)


def _after(start: datetime, stretches: Sequence[_Stretch], target: Target) -> Iterator[_Stretch]:
    for stretch in stretches:
        if stretch.end is None or stretch.end > start:
            calendar = _counted_by(target, stretch.calendar)
            yield _Stretch(max(start, stretch.start), stretch.end, calendar)


def _due(start: datetime, minutes: float | None, stretches: Sequence[_Stretch]) -> datetime | None:
    if not stretches:
        return None
    if minutes is not None:
        return _advance(timedelta(minutes=minutes), stretches)
    calendar = stretches[0].calendar
    try:
        day = working_time(start, end_of_business_day(start, calendar), calendar)
    except NeverOpen:
        return None
    return _advance(day, stretches)


def _advance(left: timedelta, stretches: Sequence[_Stretch]) -> datetime | None:
    """Return the instant at which so much working time of the stretches has passed."""
    for stretch in stretches:
        if stretch.end is not None:
            available = working_time(stretch.start, stretch.end, stretch.calendar)
            if available < left:
                left -= available
                continue
        try:
            return add_working_time(stretch.start, left, stretch.calendar)
        except NeverOpen:
            return None
    return None


def _warn(due: datetime | None, share: float, stretches: Sequence[_Stretch]) -> datetime | None:
    return None if due is None else _advance(_counted(stretches, due) * share, stretches)


def _reassign(course: _Course, target: Target) -> datetime | None:
    if target.reassign_minutes is None or course.assigned_at is None:
        return None
    stretches = list(_after(course.assigned_at, course.stretches, target))
    return _advance(timedelta(minutes=target.reassign_minutes), stretches)


def _counted(stretches: Sequence[_Stretch], end: datetime | None) -> timedelta:
    """Return the working time up to `end`, or of the closed stretches when it never comes."""
    total = timedelta()
    for stretch in stretches:
        ends = [at for at in (stretch.end, end) if at is not None]
        if ends and min(ends) > stretch.start:
            total += working_time(stretch.start, min(ends), stretch.calendar)
    return total


# Reading a policy from JSON (lab files, workspace settings).


def targets_from_json(data: Mapping[str, Any]) -> dict[str, Target]:
    """Read {"hot": {"minutes": 5, "warn_at": 0.5, "reassign_minutes": 30}, "mql": {"by": …}}.

    Raises ValueError with a sentence. Hot counts on-call time unless it says otherwise.
    """
    return {name: _target(name, entry) for name, entry in data.items()}


def _target(name: str, entry: Mapping[str, Any]) -> Target:
    by = entry.get("by")
    if by not in (None, END_OF_DAY):
        raise ValueError(f"Class “{name}”: “by” can only be {END_OF_DAY}.")
    if (by is None) == (entry.get("minutes") is None):
        raise ValueError(f"Class “{name}” needs either minutes or “by”: “{END_OF_DAY}”.")
    return Target(
        minutes=_minutes(name, entry, "minutes"),
        answer_minutes=_minutes(name, entry, "answer_minutes"),
        warn_at=_share(name, entry.get("warn_at", WARN_AT)),
        reassign_minutes=_minutes(name, entry, "reassign_minutes"),
        on_call=bool(entry.get("on_call", name == "hot")),
    )


def _minutes(name: str, entry: Mapping[str, Any], key: str) -> float | None:
    value = entry.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 10**6:
        raise ValueError(f"Class “{name}”: {key} must be a number of minutes above zero.")
    return value


def _share(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"Class “{name}”: warn_at is a share between 0 and 1.")
    return value


def targets_to_json(targets: Mapping[str, Target]) -> dict[str, dict[str, Any]]:
    """Return the form that `targets_from_json` reads."""
    return {name: _entry(target) for name, target in targets.items()}


def _entry(target: Target) -> dict[str, Any]:
    entry: dict[str, Any] = {"warn_at": target.warn_at, "on_call": target.on_call}
    named = {
        "minutes": target.minutes,
        "answer_minutes": target.answer_minutes,
        "reassign_minutes": target.reassign_minutes,
    }
    entry |= {key: value for key, value in named.items() if value is not None}
    return entry if target.minutes is not None else entry | {"by": END_OF_DAY}


def event_from_json(
    data: Mapping[str, Any], calendar: Calendar | None = None, target: Target | None = None
) -> Event:
    """Read one line of lab.md's EVENTS; ValueError says what is wrong."""
    kind = EVENTS.get(str(data.get("event")))
    if kind is None:
        raise ValueError(f"Unknown event “{str(data.get('event'))[:40]}”.")
    return Event(instant(data.get("at")), kind, calendar, target)


def instant(text: object) -> datetime:
    """Read an ISO time, UTC where it names no offset; ValueError says what is wrong."""
    try:
        at = datetime.fromisoformat(text if isinstance(text, str) else "")
        at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"“{str(text)[:40]}” is no ISO time.") from error
    if at.year not in YEARS:
        raise ValueError(f"The year {at.year} is beyond the calendars.")
    return at
