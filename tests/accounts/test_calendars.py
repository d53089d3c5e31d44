"""Working time against an independent minute-by-minute count (SLA, HND3)."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from leadops.accounts.calendars import (
    WEEKDAYS,
    Calendar,
    NeverOpen,
    add_working_time,
    calendar_from_json,
    end_of_business_day,
    hours_to_json,
    is_working,
    next_working_instant,
    parse_hours,
    working_minutes,
)
from leadops.accounts.wall_clock import local_day, start_of_day

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",  # half an hour of summer time
    "Asia/Kathmandu",
    "Africa/Cairo",  # the clock changes at midnight
    "America/Asuncion",
    "Pacific/Apia",  # skipped 30 December 2011
    "Asia/Kolkata",
]
# Spring, autumn, new year, the skipped day: where counting goes wrong.
CORNERS = [
    datetime(2026, 3, 28, 20, tzinfo=UTC),
    datetime(2026, 10, 24, 20, tzinfo=UTC),
    datetime(2026, 3, 7, 20, tzinfo=UTC),
    datetime(2026, 10, 31, 20, tzinfo=UTC),
    datetime(2026, 4, 4, 10, tzinfo=UTC),
    datetime(2026, 4, 23, 18, tzinfo=UTC),
    datetime(2026, 12, 31, 12, tzinfo=UTC),
    datetime(2011, 12, 29, 6, tzinfo=UTC),
    datetime(2026, 5, 1, 3, tzinfo=UTC),
]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


@cache
def public_holidays(country: str, subdivision: str | None, year: int) -> set[date]:
    return set(holidays.country_holidays(country, subdiv=subdivision, years=year))


def brute_days(at: datetime, calendar: Calendar) -> list[date]:
    """The business days that the minute `at` belongs to, straight from the definition."""
    if any(start <= at < end for start, end in calendar.away):
        return []
    wall = at.astimezone(ZoneInfo(calendar.zone))
    found = []
    for back in (1, 0):
        day = wall.date() - timedelta(days=back)
        shown = wall.hour * 60 + wall.minute + back * 1440
        closed = day in calendar.closed_days
        if calendar.holiday_country:
            place = (calendar.holiday_country, calendar.holiday_subdivision or None)
            closed |= day in public_holidays(*place, day.year)
        if not closed and any(a <= shown < b for a, b in calendar.hours[day.weekday()]):
            found.append(day)
    if not found and any(start <= at < end for start, end in calendar.on_call):
        found.append(wall.date())
    return found


@st.composite
def calendars(draw: st.DrawFn, *, base: datetime) -> Calendar:
    window = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).map(
        lambda pair: (pair[0], min(pair[0] + pair[1], pair[0] + 1440))
    )
    hours = tuple(tuple(draw(st.lists(window, max_size=2))) for _ in WEEKDAYS)
    offset = st.integers(-2000, 6000)
    span = st.tuples(offset, st.integers(1, 1500)).map(
        lambda pair: (base + pair[0] * MINUTE, base + (pair[0] + pair[1]) * MINUTE)
    )
    country, subdivision = draw(st.sampled_from([("", ""), ("DE", "BY"), ("US", "")]))
    return Calendar(
        zone=draw(st.sampled_from(ZONES)),
        hours=hours,
        holiday_country=country,
        holiday_subdivision=subdivision,
        closed_days=frozenset(
            draw(
                st.lists(
                    st.integers(-1, 4).map(lambda n: base.date() + timedelta(days=n)), max_size=2
                )
            )
        ),
        away=tuple(draw(st.lists(span, max_size=2))),
        on_call=tuple(draw(st.lists(span, max_size=2))),
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Calendar, datetime, int]:
    base = draw(st.sampled_from(CORNERS))
    calendar = draw(calendars(base=base))
    return calendar, base + draw(st.integers(0, 1440)) * MINUTE, draw(st.integers(0, 2880))


@given(cases())
@settings(max_examples=100)
def test_working_minutes_equal_the_brute_count(case: tuple[Calendar, datetime, int]) -> None:
    """HND3: the clock runs in working time, exact to the minute over DST, holidays and absences."""
    calendar, start, length = case
    end = start + length * MINUTE

    counted = sum(bool(brute_days(start + n * MINUTE, calendar)) for n in range(length))

    assert working_minutes(start, end, calendar) == counted
    assert working_minutes(end, start, calendar) == -counted


@given(cases())
@settings(max_examples=100)
def test_add_working_time_is_the_first_instant_by_brute_count(
    case: tuple[Calendar, datetime, int],
) -> None:
    """HND3: due instants equal the minute-by-minute walk."""
    calendar, start, length = case
    minutes = length // 8
    at, left = start, minutes
    while left and at < start + 5000 * MINUTE:
        left -= bool(brute_days(at, calendar))
        at += MINUTE

    if left == 0:
        assert add_working_time(start, timedelta(minutes=minutes), calendar) == at
        assert working_minutes(start, at, calendar) == minutes


@given(cases())
@settings(max_examples=100)
def test_next_opening_and_end_of_day_equal_the_brute_walk(
    case: tuple[Calendar, datetime, int],
) -> None:
    """Decision "MQL same business day": the last working minute of the running or next day."""
    calendar, start, _ = case
    days = [brute_days(start + n * MINUTE, calendar) for n in range(7400)]
    first = next((n for n, found in enumerate(days[:4500]) if found), None)  # its day ends inside
    if first is None:
        return
    business_day = days[first][0]
    lasts = [n for n, found in enumerate(days) if business_day in found]

    assert next_working_instant(start, calendar) == start + first * MINUTE
    assert is_working(start, calendar) == (first == 0)
    if not calendar.on_call:
        assert end_of_business_day(start, calendar) == start + (lasts[-1] + 1) * MINUTE


BERLIN = calendar_from_json({"zone": "Europe/Berlin", "holidays": "DE-BY"})


def test_due_skips_night_weekend_and_holiday() -> None:
    # Thursday 30 April 16:30 local; Friday is Labour Day, then the weekend.
    assert add_working_time(utc(2026, 4, 30, 14, 30), HOUR, BERLIN) == utc(2026, 5, 4, 7, 30)
    assert working_minutes(utc(2026, 4, 30, 14, 30), utc(2026, 5, 4, 7, 30), BERLIN) == 60


def test_due_at_closing_time_is_closing_time() -> None:
    assert add_working_time(utc(2026, 11, 20, 15), HOUR, BERLIN) == utc(2026, 11, 20, 16)


def test_spring_night_shift_loses_the_hour_that_did_not_exist() -> None:
    night = Calendar(zone="Europe/Berlin", hours=((),) * 6 + (((0, 360),),))

    assert working_minutes(utc(2026, 3, 28, 22), utc(2026, 3, 29, 6), night) == 300
    assert working_minutes(utc(2026, 10, 24, 20), utc(2026, 10, 25, 8), night) == 420


def test_end_of_business_day_after_closing_is_the_next_day_s() -> None:
    assert end_of_business_day(utc(2026, 11, 20, 10), BERLIN) == utc(2026, 11, 20, 16)
    assert end_of_business_day(utc(2026, 11, 20, 20), BERLIN) == utc(2026, 11, 23, 16)


def test_end_of_business_day_round_the_clock_is_local_midnight() -> None:
    always = Calendar(zone="Asia/Kathmandu", hours=(((0, 1440),),) * 7)

    assert end_of_business_day(utc(2026, 6, 1, 10), always) == utc(2026, 6, 1, 18, 15)


def test_calendar_that_never_opens_says_so() -> None:
    never = Calendar(hours=((),) * 7)

    with pytest.raises(NeverOpen, match="No working time within 10 years"):
        add_working_time(utc(2026, 1, 1), timedelta(minutes=1), never)
    with pytest.raises(NeverOpen):
        next_working_instant(utc(2026, 1, 1), never)
    assert working_minutes(utc(2026, 1, 1), utc(2030, 1, 1), never) == 0


def test_absence_in_dates_covers_whole_local_days() -> None:
    calendar = calendar_from_json(
        {"zone": "America/New_York", "absences": [["2026-11-23", "2026-11-24"]]}
    )

    assert calendar.away == ((utc(2026, 11, 23, 5), utc(2026, 11, 25, 5)),)
    assert next_working_instant(utc(2026, 11, 23, 15), calendar) == utc(2026, 11, 25, 14)
    assert next_working_instant(utc(2026, 11, 23, 15), calendar.without_absences()) == utc(
        2026, 11, 23, 15
    )


def test_on_call_opens_the_weekend_but_not_an_absence() -> None:
    calendar = calendar_from_json(
        {
            "zone": "UTC",
            "on_call": [["2026-11-21T08:00", "2026-11-21T12:00"]],
            "absences": [["2026-11-21T10:00", "2026-11-21T11:00"]],
        }
    )

    assert next_working_instant(utc(2026, 11, 21, 6), calendar) == utc(2026, 11, 21, 8)
    assert working_minutes(utc(2026, 11, 21), utc(2026, 11, 22), calendar) == 180
    assert working_minutes(utc(2026, 11, 21), utc(2026, 11, 22), calendar.without_on_call()) == 0


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"zone": "Mars/Olympus"}, "Unknown time zone “Mars/Olympus”."),
        ({"zone": "../etc/passwd"}, "Unknown time zone “../etc/passwd”."),
        ({"holidays": "XX"}, "No public holidays known for “XX”."),
        ({"holidays": "DE-QQ"}, "No public holidays known for “DE-QQ”."),
        ({"hours": {"monday": []}}, "Unknown weekday “monday”: use mon to sun."),
        ({"hours": {"mon": ["9 to 5"]}}, "“9 to 5” is no window: write 09:00-17:00."),
        ({"hours": {"mon": ["09:00-25:00"]}}, "“09:00-25:00” is no window: write 09:00-17:00."),
        (
            {"absences": [["2026-02-02", "2026-02-01"]]},
            "The span from 2026-02-02 to 2026-02-01 does not run forward.",
        ),
    ],
)
def test_bad_calendar_is_refused_with_a_sentence(data: dict, sentence: str) -> None:
    with pytest.raises(ValueError) as refusal:
        calendar_from_json(data)

    assert str(refusal.value) == sentence


def test_hours_survive_json() -> None:
    hours = {"mon": ["09:00-12:00", "13:00-24:00"], "sat": ["22:00-06:00"]}

    assert hours_to_json(parse_hours(hours)) == hours


def test_day_that_was_skipped_starts_with_the_next() -> None:
    assert start_of_day(date(2011, 12, 30), "Pacific/Apia") == utc(2011, 12, 30, 10)
    assert local_day(utc(2011, 12, 30, 10), "Pacific/Apia") == date(2011, 12, 31)


@given(st.integers(0, 10**9))
@example(0)
@settings(max_examples=50)
def test_microseconds_are_kept(micros: int) -> None:
    start = utc(2026, 11, 20, 10) + timedelta(microseconds=micros)

    due = add_working_time(start, timedelta(minutes=5), BERLIN)

    assert working_minutes(start, due, BERLIN) == 5
