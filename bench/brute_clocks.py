"""The clocks of handoffs counted minute by minute, from lab.md alone; nothing of handoff is used.

Slow on purpose: every minute is asked whether somebody works in it. A minute's seconds are all
open or all closed, because hours, absences and on-call spans begin and end with a minute. Times
are whole microseconds since 1970.
"""

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import holidays

MINUTE = 60_000_000
DAY_MINUTES = 1440
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HORIZON = 60  # days after the last event that are looked at


class BruteCalendar:
    """One calendar of lab.md; `has_on_call` is whether its on-call spans count."""

    def __init__(self, data: Mapping[str, Any], *, has_on_call: bool) -> None:
        self.zone = ZoneInfo(data.get("zone") or "UTC")
        hours = data.get("hours") or {day: ["09:00-17:00"] for day in DAYS[:5]}
        self.hours = [[_span(text) for text in hours.get(day, ())] for day in DAYS]
        country, _, part = (data.get("holidays") or "").partition("-")
        self.holidays = holidays.country_holidays(country, subdiv=part or None) if country else {}
        self.away = [self._instants(pair) for pair in data.get("absences") or ()]
        on_call = data.get("on_call") or () if has_on_call else ()
        self.on_call = [self._instants(pair) for pair in on_call]
        self.days: dict[int, list[tuple[date, ...]]] = {}

    def _instants(self, pair: Sequence[str]) -> tuple[int, int]:
        start, end = (datetime.fromisoformat(text) for text in pair)
        if start.tzinfo is None:
            start, end = start.replace(tzinfo=self.zone), end.replace(tzinfo=self.zone)
        return micros(start) // MINUTE, micros(end) // MINUTE

    def day(self, number: int) -> list[tuple[date, ...]]:
        """Return for each minute of the UTC day the business days that it belongs to."""
        if number not in self.days:
            first = number * DAY_MINUTES
            self.days[number] = [self._minute(first + at) for at in range(DAY_MINUTES)]
        return self.days[number]

    def _minute(self, minute: int) -> tuple[date, ...]:
        if any(start <= minute < end for start, end in self.away):
            return ()
        here = datetime.fromtimestamp(minute * 60, UTC).astimezone(self.zone)
        today, at = here.date(), here.hour * 60 + here.minute
        yesterday = today - timedelta(days=1)
        found = []
        if yesterday not in self.holidays and any(
            end <= start and at < end for start, end in self.hours[yesterday.weekday()]
        ):
            found.append(yesterday)
        is_on_call = any(start <= minute < end for start, end in self.on_call)
        if is_on_call or (
            today not in self.holidays
            and any(
                start <= at and (at < end or end <= start)
                for start, end in self.hours[today.weekday()]
            )
        ):
            found.append(today)
        return tuple(found)

    def minutes(self, start: int, end: int) -> Iterator[tuple[int, int, tuple[date, ...]]]:
        """Yield (from, to, business days) for each open minute, cut to [start, end)."""
        number = start // (MINUTE * DAY_MINUTES)
        while start < end and number * MINUTE * DAY_MINUTES < end:
            marks = self.day(number)
            first = number * DAY_MINUTES
            low = max(0, start // MINUTE - first)
            high = min(DAY_MINUTES, -(-end // MINUTE) - first)
            for at in range(low, high):
                if marks[at]:
                    begin = (first + at) * MINUTE
                    yield max(begin, start), min(begin + MINUTE, end), marks[at]
            number += 1


def _span(text: str) -> tuple[int, int]:
    ends = [int(part[:2]) * 60 + int(part[3:5]) for part in text.split("-")]
    return ends[0], ends[1]


def micros(at: datetime) -> int:
    """Return an instant in microseconds since 1970."""
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


@lru_cache(maxsize=64)
def _calendar(text: str, *, has_on_call: bool) -> BruteCalendar:
    return BruteCalendar(json.loads(text), has_on_call=has_on_call)


def calendar_of(data: Mapping[str, Any], *, has_on_call: bool) -> BruteCalendar:
    """Return the calendar, made once for equal data."""
    return _calendar(json.dumps(data), has_on_call=has_on_call)


# One handoff.

Stretch = tuple[int, int, Mapping[str, Any]]  # from, to, the calendar that counts


def expected(
    policy: Mapping[str, Any], events: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return what `lab sla` must say about one handoff, times in microseconds."""
    ordered = sorted(events, key=lambda one: (one["at"], one["event"] != "started"))
    while ordered and ordered[0]["event"] != "started":
        ordered.pop(0)
    start = ordered[0]["at"]
    end = ordered[-1]["at"] + HORIZON * DAY_MINUTES * MINUTE
    stretches, assigned = _stretches(policy, ordered, end)
    target = policy["classes"][ordered[0]["class"]]
    acknowledged = next((e["at"] for e in ordered if e["event"] == "acknowledged"), None)
    answers = [e["at"] for e in ordered if e["event"] == "answered"]
    openings = [("acknowledged", start, target), ("answered", start, target)]
    messages: dict[int, Mapping[str, Any]] = {}
    for event in ordered:
        if event["event"] == "buyer_message":
            messages.setdefault(event["at"], event)
    openings += [
        ("answered", at, policy["classes"].get(event.get("class"), target))
        for at, event in messages.items()
    ]
    clocks = []
    for kind, at, promise in openings:
        closed = acknowledged
        if kind == "answered":
            closed = (
                answers[place] if (place := bisect_right(answers, at - 1)) < len(answers) else None
            )
        clocks.append(_clock(kind, at, promise, stretches, closed))
        wait = target.get("reassign_minutes")
        is_waiting = kind == "acknowledged" and acknowledged is None and wait
        clocks[-1]["reassign_at"] = (
            _reach(assigned, stretches, Fraction(wait) * MINUTE, _counts(target))
            if is_waiting
            else None
        )
    return clocks


def _stretches(
    policy: Mapping[str, Any], ordered: Sequence[Mapping[str, Any]], end: int
) -> tuple[list[Stretch], int]:
    """Return the running stretches and when the handoff was assigned last."""
    calendar, since, found = policy["calendar"], ordered[0]["at"], []
    assigned, is_running = since, True
    for event in ordered[1:]:
        if event["event"] == "paused" and is_running:
            found.append((since, event["at"], calendar))
            is_running = False
        elif event["event"] == "resumed" and not is_running:
            since, is_running = event["at"], True
        elif event["event"] == "reassigned":
            if is_running:
                found.append((since, event["at"], calendar))
                since = event["at"]
            assigned, calendar = event["at"], event.get("calendar") or calendar
    if is_running:
        found.append((since, end, calendar))
    return found, assigned


def _counts(target: Mapping[str, Any]) -> bool:
    return bool(target.get("on_call"))


def _clock(
    kind: str, at: int, target: Mapping[str, Any], stretches: Sequence[Stretch], closed: int | None
) -> dict[str, Any]:
    has_on_call = _counts(target)
    minutes = target.get("minutes")
    if kind == "answered" and target.get("answer_minutes") is not None:
        minutes = target["answer_minutes"]
    allowed = None
    if minutes is not None:
        allowed = Fraction(minutes) * MINUTE
    else:
        first = next((one for one in stretches if one[1] > at), None)
        if first is not None:
            allowed = _rest_of_day(at, calendar_of(first[2], has_on_call=has_on_call))
    due = warn = None
    if allowed is not None:
        due = _reach(at, stretches, allowed, has_on_call)
        if due is not None:
            share = Fraction(target.get("warn_at", 0.5))
            warn = _reach(at, stretches, Fraction(round(allowed * share)), has_on_call)
    is_late = due is not None and (closed is None or closed > due)
    until = closed if closed is not None else due
    return {
        "clock": kind,
        "started_at": at,
        "due_at": due,
        "warn_at": warn,
        "breached_at": due if is_late else None,
        "working": _worked(at, until, stretches, has_on_call),
    }


def _open(at: int, stretches: Sequence[Stretch], has_on_call: bool) -> Iterator[tuple[int, int]]:
    for start, end, data in stretches:
        calendar = calendar_of(data, has_on_call=has_on_call)
        for begin, finish, _ in calendar.minutes(max(start, at), end):
            yield begin, finish


def _reach(
    at: int, stretches: Sequence[Stretch], allowed: Fraction, has_on_call: bool
) -> int | None:
    """Return when so much open time has passed; None if it does not within the horizon."""
    left = allowed
    if left == 0:
        return next((max(at, start) for start, end, _ in stretches if end > at), None)
    for begin, finish in _open(at, stretches, has_on_call):
        if finish - begin >= left:
            return round(begin + left)
        left -= finish - begin
    return None


def _worked(
    at: int, until: int | None, stretches: Sequence[Stretch], has_on_call: bool
) -> int | None:
    """Return the open time up to `until`; None where the last stretch has no end."""
    if until is None:
        return None
    total = 0
    for begin, finish in _open(at, stretches, has_on_call):
        if begin >= until:
            break
        total += min(finish, until) - begin
    return total


def _rest_of_day(at: int, calendar: BruteCalendar) -> Fraction | None:
    """Return the open time from `at` to the end of the business day that runs then or comes next."""
    end = at + HORIZON * DAY_MINUTES * MINUTE
    first = next(calendar.minutes(at, end), None)
    if first is None:
        return None
    day, total, last = first[2][0], 0, 0
    for begin, finish, days in calendar.minutes(at, first[0] + 3 * DAY_MINUTES * MINUTE):
        total += finish - begin
        if day in days:
            last = total
    return Fraction(last)
