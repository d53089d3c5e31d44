"""Working time: local hours, holidays, absences and on-call spans, counted as UTC instants.

A minute counts when the wall clock of the zone shows a time inside the hours of its weekday, so a
day on which the clock changes has exactly the working time that a person there could see pass.
Windows belong to the day on which they start ("22:00-06:00" of Friday is not cut by a closed
Saturday). Absences beat everything, on-call spans beat hours and holidays.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import Any

import holidays as public_holidays

from leadops.accounts.wall_clock import (
    DAY,
    DAY_MINUTES,
    EPOCH,
    MICROSECOND,
    MINUTE,
    Cut,
    instant_of,
    micros_of,
    start_of_day,
    wall_cuts,
    year_bounds,
    zone_named,
)

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HORIZON_YEARS = 10  # further than any absence; beyond it a calendar counts as never open

LAST_DAY = date(2200, 1, 1)  # spans "until 9999-12-31" end here: for ever, to any clock
WINDOW = re.compile(r"([0-2]?\d):([0-5]\d)\s*-\s*([0-2]?\d):([0-5]\d)", re.ASCII)

Window = tuple[int, int]  # minutes after local midnight; the end may lie in the next day
Span = tuple[datetime, datetime]


class NeverOpen(ValueError):
    """The calendar has no working minute within ten years."""


@dataclass(frozen=True)
class Calendar:
    """When somebody works. Build it with `calendar_from_json` or name the fields.

    `hours` holds the windows of Monday to Sunday; `closed_days` are local dates; `away` and
    `on_call` are spans of instants.
    """

    zone: str = "UTC"
    hours: tuple[tuple[Window, ...], ...] = ((((9 * 60), 17 * 60),),) * 5 + ((),) * 2
    holiday_country: str = ""
    holiday_subdivision: str = ""
    closed_days: frozenset[date] = frozenset()
    away: tuple[Span, ...] = ()
    on_call: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what could not be counted, and keep the hash: it is asked at every look-up."""
        if len(self.hours) != len(WEEKDAYS):
            raise ValueError("Hours need seven weekdays.")
        for start, end in (*self.away, *self.on_call):
            if start.tzinfo is None or end.tzinfo is None:
                raise ValueError("Absences and on-call spans need a time zone.")
        parts = (self.zone, self.hours, self.holiday_country, self.holiday_subdivision)
        rest = (self.closed_days, self.away, self.on_call)
        object.__setattr__(self, "_hash", hash((*parts, *rest)))

    def __hash__(self) -> int:
        return self._hash  # type: ignore[attr-defined,no-any-return]

    def without_absences(self) -> "Calendar":
        """Return the same hours with nobody away."""
        return replace(self, away=()) if self.away else self

    def without_on_call(self) -> "Calendar":
        """Return the same hours without the on-call spans."""
        return replace(self, on_call=()) if self.on_call else self


def add_working_time(start: datetime, length: timedelta, calendar: Calendar) -> datetime:
    """Return the first instant at which `length` of working time has passed since `start`.

    No time is over at once. Raises NeverOpen when the time never comes.
    """
    left = length // MICROSECOND
    if left < 0:
        raise ValueError("Working time only runs forward.")
    if left == 0:
        return start.astimezone(UTC)
    begin = micros_of(start)
    for table in _tables_from(begin, calendar):
        passed = table.before(begin)
        found = table.instant_after(passed + left)
        if found is not None:
            return instant_of(found)
        left -= table.total - passed
    raise NeverOpen(f"No working time within {HORIZON_YEARS} years.")


def working_minutes(start: datetime, end: datetime, calendar: Calendar) -> float:
    """Return the working time between two instants, negative when `end` is the earlier one."""
    return working_time(start, end, calendar) / timedelta(minutes=1)


def working_time(start: datetime, end: datetime, calendar: Calendar) -> timedelta:
    """Return what `working_minutes` does, exact to the microsecond."""
    begin, finish = micros_of(start), micros_of(end)
    if finish < begin:
        return -working_time(end, start, calendar)
    years = range(instant_of(begin).year, instant_of(finish).year + 1)
    tables = [_table(calendar, year) for year in years]
    return sum(table.before(finish) - table.before(begin) for table in tables) * MICROSECOND


def next_working_instant(at: datetime, calendar: Calendar) -> datetime:
    """Return `at` when it is working time, else the next opening. Raises NeverOpen."""
    begin = micros_of(at)
    for table in _tables_from(begin, calendar):
        found = table.first_open(begin)
        if found is not None:
            return instant_of(found)
    raise NeverOpen(f"No working time within {HORIZON_YEARS} years.")


def is_working(at: datetime, calendar: Calendar) -> bool:
    """Return whether the instant `at` is working time."""
    return _table(calendar, at.astimezone(UTC).year).is_open(micros_of(at))


def end_of_business_day(at: datetime, calendar: Calendar) -> datetime:
    """Return the end of the business day that is running at `at`, else of the next one.

    It is the last working instant of that local day, absences and on-call spans included.
    Raises NeverOpen.
    """
    begin = micros_of(next_working_instant(at, calendar))
    here = instant_of(begin).astimezone(zone_named(calendar.zone)).date()
    for day in (here - timedelta(days=1), here):
        cuts = _minus(_plus(_day_cuts(calendar, day), _on_call_cuts(calendar, day)), calendar.away)
        if any(start <= begin < end for start, end in cuts):
            return instant_of(cuts[-1][1])
    raise AssertionError("A working instant lies in no business day.")


# The table of one year: sorted, disjoint cuts with running sums, searched by bisection.


class _Year:
    """The working time of one UTC year."""

    __slots__ = ("begin", "ends", "finish", "starts", "sums", "total")

    def __init__(self, begin: int, finish: int, cuts: Sequence[Cut]) -> None:
        self.begin, self.finish = begin, finish
        self.starts = [start for start, _ in cuts]
        self.ends = [end for _, end in cuts]
        self.sums = [0, *accumulate(end - start for start, end in cuts)]
        self.total = self.sums[-1]

    def before(self, at: int) -> int:
        """Return the working time of this year that lies before `at`."""
        index = bisect_right(self.starts, at)
        if index == 0:
            return 0
        return self.sums[index] - max(0, self.ends[index - 1] - at)

    def instant_after(self, passed: int) -> int | None:
        """Return the first instant with `passed` working time before it, if it is in this year."""
        if passed > self.total:
            return None
        index = bisect_left(self.sums, passed)
        return self.ends[index - 1] - (self.sums[index] - passed)

    def first_open(self, at: int) -> int | None:
        """Return the first open instant from `at` on, if it is in this year."""
        index = bisect_right(self.ends, at)
        return max(self.starts[index], at) if index < len(self.starts) else None

    def is_open(self, at: int) -> bool:
        """Return whether `at` lies in a cut."""
        index = bisect_right(self.starts, at)
        return index > 0 and at < self.ends[index - 1]


def _tables_from(begin: int, calendar: Calendar) -> Iterator[_Year]:
    first = instant_of(begin).year
    for year in range(first, first + HORIZON_YEARS):
        yield _table(calendar, year)


@lru_cache(maxsize=4096)
def _table(calendar: Calendar, year: int) -> _Year:
    begin, finish = year_bounds(year)
    opened: list[Cut] = []
    day = date(year, 1, 1) - timedelta(days=2)  # a window or a zone may reach in from before
    last = date(year, 12, 31) + timedelta(days=2)
    while day <= last:
        opened += _day_cuts(calendar, day)
        day += timedelta(days=1)
    cuts = _minus(_plus(opened, _cuts(calendar.on_call)), calendar.away)
    inside = ((max(start, begin), min(end, finish)) for start, end in cuts)
    return _Year(begin, finish, [(start, end) for start, end in inside if start < end])


def _day_cuts(calendar: Calendar, day: date) -> list[Cut]:
    """Return the instants at which the wall clock shows the windows of the local `day`."""
    windows = calendar.hours[day.weekday()]
    if not windows or day in calendar.closed_days or day in _holidays(calendar, day.year):
        return []
    midnight = (day - EPOCH.date()).days * DAY
    cuts = []
    for opens, closes in windows:
        start, end = midnight + opens * MINUTE, midnight + closes * MINUTE
        cuts += wall_cuts(calendar.zone, start, end)
    return _merged(cuts)


def _on_call_cuts(calendar: Calendar, day: date) -> list[Cut]:
    midnight = (day - EPOCH.date()).days * DAY
    whole = wall_cuts(calendar.zone, midnight, midnight + DAY)
    return [
        (max(start, from_), min(end, to))
        for start, end in whole
        for from_, to in _cuts(calendar.on_call)
        if max(start, from_) < min(end, to)
    ]


def _holidays(calendar: Calendar, year: int) -> frozenset[date]:
    if not calendar.holiday_country:
        return frozenset()
    return _public_holidays(calendar.holiday_country, calendar.holiday_subdivision, year)


@lru_cache(maxsize=4096)
def _public_holidays(country: str, subdivision: str, year: int) -> frozenset[date]:
    try:
        found = public_holidays.country_holidays(country, subdiv=subdivision or None, years=year)
    except NotImplementedError as error:
        place = f"{country}-{subdivision}" if subdivision else country
        raise ValueError(f"No public holidays known for “{place[:20]}”.") from error
    return frozenset(found)


# Sets of cuts.


def _merged(cuts: Iterable[Cut]) -> list[Cut]:
    merged: list[Cut] = []
    for start, end in sorted(cuts):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _plus(cuts: list[Cut], more: list[Cut]) -> list[Cut]:
    return _merged([*cuts, *more])


def _minus(cuts: list[Cut], away: Iterable[Span]) -> list[Cut]:
    for gone_from, gone_to in _merged(_cuts(away)):
        kept: list[Cut] = []
        for start, end in cuts:
            kept += [(start, min(end, gone_from)), (max(start, gone_to), end)]
        cuts = _merged((start, end) for start, end in kept if start < end)
    return cuts


def _cuts(spans: Iterable[Span]) -> list[Cut]:
    return [(micros_of(start), micros_of(end)) for start, end in spans]


# Reading calendars from JSON (lab files, WorkingCalendar rows).


def calendar_from_json(data: Mapping[str, Any]) -> Calendar:
    """Read {"zone", "hours", "holidays", "closed", "absences", "on_call"}; ValueError says why not.

    A missing "hours" means Monday to Friday 9-17. Spans are pairs of dates (whole local days, the
    last one included) or of ISO times (local time when they carry no offset).
    """
    zone = str(data.get("zone") or "UTC")
    zone_named(zone)
    country, _, subdivision = str(data.get("holidays") or "").partition("-")
    calendar = Calendar(
        zone=zone,
        hours=parse_hours(data["hours"]) if data.get("hours") is not None else Calendar.hours,
        holiday_country=country.upper(),
        holiday_subdivision=subdivision.upper(),
        closed_days=frozenset(date.fromisoformat(str(day)) for day in data.get("closed") or ()),
        away=parse_spans(data.get("absences") or (), zone),
        on_call=parse_spans(data.get("on_call") or (), zone),
    )
    _holidays(calendar, EPOCH.year + 50)  # an unknown country is said here, not when used
    return calendar


def parse_hours(hours: Mapping[str, Sequence[str]]) -> tuple[tuple[Window, ...], ...]:
    """Read {"mon": ["09:00-12:00", "13:00-17:00"], …}; a weekday that is absent is closed."""
    unknown = sorted(set(hours) - set(WEEKDAYS))
    if unknown:
        raise ValueError(f"Unknown weekday “{str(unknown[0])[:20]}”: use mon to sun.")
    return tuple(tuple(sorted(map(_window, hours.get(day) or ()))) for day in WEEKDAYS)


def _window(text: str) -> Window:
    match = WINDOW.fullmatch(str(text).strip())
    if match is None:
        raise ValueError(f"“{str(text)[:20]}” is no window: write 09:00-17:00.")
    hours_from, minutes_from, hours_to, minutes_to = map(int, match.groups())
    start, end = hours_from * 60 + minutes_from, hours_to * 60 + minutes_to
    if start >= DAY_MINUTES or end > DAY_MINUTES or start == end:
        raise ValueError(f"“{str(text)[:20]}” is no window: write 09:00-17:00.")
    return (start, end) if end > start else (start, end + DAY_MINUTES)


def parse_spans(pairs: Iterable[Sequence[str]], zone: str) -> tuple[Span, ...]:
    """Read pairs of dates or ISO times; ValueError when a pair does not run forward."""
    spans = []
    for pair in pairs:
        if len(pair) != 2:
            raise ValueError("A span needs a beginning and an end.")
        start, end = _bound(pair[0], zone, days=0), _bound(pair[1], zone, days=1)
        if start >= end:
            raise ValueError(f"The span from {pair[0]} to {pair[1]} does not run forward.")
        spans.append((start, end))
    return tuple(sorted(spans))


def _bound(text: str, zone: str, *, days: int) -> datetime:
    """Read a time; a bare date is the beginning of that local day, `days` later."""
    if len(text) == len("2026-01-01"):
        day = min(date.fromisoformat(text), LAST_DAY)
        return start_of_day(day + timedelta(days=days), zone)
    at = datetime.fromisoformat(text)
    if at.date() > LAST_DAY:
        at = datetime.combine(LAST_DAY, time(), at.tzinfo)
    return (at if at.tzinfo else at.replace(tzinfo=zone_named(zone))).astimezone(UTC)


def hours_to_json(hours: tuple[tuple[Window, ...], ...]) -> dict[str, list[str]]:
    """Return the form that `parse_hours` reads."""
    return {
        day: [f"{_clock(start)}-{_clock(end, is_end=True)}" for start, end in windows]
        for day, windows in zip(WEEKDAYS, hours, strict=True)
        if windows
    }


def _clock(minute: int, *, is_end: bool = False) -> str:
    if is_end and minute == DAY_MINUTES:
        return "24:00"
    at = time(minute // 60 % 24, minute % 60)
    return at.strftime("%H:%M")
