"""The two clocks of a handoff (SLA by warmth, what the clock measures)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoff.clocks import (
    DEFAULT_TARGETS,
    HOT,
    MQL,
    WARM,
    Event,
    Target,
    clocks,
    due_at,
    event_from_json,
    targets_from_json,
    targets_to_json,
)
from leadops.accounts.calendars import Calendar, calendar_from_json
from tests.accounts.test_calendars import brute_days

MINUTE = timedelta(minutes=1)
BERLIN = calendar_from_json({"zone": "Europe/Berlin", "holidays": "DE-BY"})
NEW_YORK = calendar_from_json({"zone": "America/New_York"})


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


NOON = utc(2026, 11, 20, 11)  # a Friday, 12:00 in Berlin


def test_hot_is_due_in_5_and_reassigned_at_30_minutes() -> None:
    """HND3, decision "SLA by warmth": hot 5 min, re-assigned at 30 min."""
    acknowledged, answered = clocks([Event(NOON, "started")], HOT, BERLIN)

    assert acknowledged.due_at == NOON + 5 * MINUTE
    assert acknowledged.warn_at == NOON + 2.5 * MINUTE
    assert acknowledged.reassign_at == NOON + 30 * MINUTE
    assert answered.due_at == NOON + 5 * MINUTE
    assert answered.reassign_at is None


def test_warm_is_one_hour_and_mql_the_same_business_day() -> None:
    """Decision "SLA by warmth": warm 1 h; MQL same business day."""
    assert due_at(NOON, WARM, BERLIN) == NOON + 60 * MINUTE
    assert due_at(NOON, MQL, BERLIN) == utc(2026, 11, 20, 16)
    assert due_at(utc(2026, 11, 20, 19), MQL, BERLIN) == utc(2026, 11, 23, 16)


def test_class_without_a_target_has_no_clock() -> None:
    """Decision "SLA by warmth": "not interested" has no clock."""
    assert set(DEFAULT_TARGETS) == {"hot", "warm", "mql"}


def test_hot_outside_hours_starts_at_the_next_on_call_minute() -> None:
    """House.md WorkingCalendar: hot outside hours starts at the next on-call minute."""
    calendar = calendar_from_json(
        {"zone": "UTC", "on_call": [["2026-11-21T06:00", "2026-11-21T08:00"]]}
    )
    saturday = utc(2026, 11, 21, 1)

    assert due_at(saturday, HOT, calendar) == utc(2026, 11, 21, 6, 5)
    assert due_at(saturday, WARM, calendar) == utc(2026, 11, 23, 10)


def test_breach_is_judged_on_both_clocks() -> None:
    """Decision "what the clock measures": acknowledged in time, answered too late."""
    events = [
        Event(NOON, "started"),
        Event(NOON + 3 * MINUTE, "acknowledged"),
        Event(NOON + 9 * MINUTE, "answered"),
    ]

    acknowledged, answered = clocks(events, HOT, BERLIN)

    assert acknowledged.breached_at is None
    assert answered.breached_at == NOON + 5 * MINUTE
    assert (acknowledged.working_minutes, answered.working_minutes) == (3, 9)
    assert acknowledged.state(NOON + 20 * MINUTE) == "on_time"
    assert answered.state(NOON + 20 * MINUTE) == "breached"


def test_each_later_buyer_message_starts_its_own_answered_clock() -> None:
    """Decision "what the clock measures": each later buyer message starts its own clock."""
    events = [
        Event(NOON, "started"),
        Event(NOON + 2 * MINUTE, "acknowledged"),
        Event(NOON + 3 * MINUTE, "answered"),
        Event(NOON + 60 * MINUTE, "buyer_message"),
    ]

    found = clocks(events, HOT, BERLIN, now=NOON + 62 * MINUTE)

    assert [clock.kind for clock in found] == ["acknowledged", "answered", "answered"]
    assert [clock.is_open for clock in found] == [False, False, True]
    assert found[2].due_at == NOON + 65 * MINUTE
    assert found[2].breached_at is None


def test_own_answer_target_is_used_for_answers_only() -> None:
    target = targets_from_json({"warm": {"minutes": 60, "answer_minutes": 120}})["warm"]

    acknowledged, answered = clocks([Event(NOON, "started")], target, BERLIN)

    assert acknowledged.due_at == NOON + 60 * MINUTE
    assert answered.due_at == NOON + 120 * MINUTE


def test_pause_moves_the_due_instant_by_its_working_time() -> None:
    events = [
        Event(NOON, "started"),
        Event(NOON + 20 * MINUTE, "paused"),
        Event(NOON + 50 * MINUTE, "resumed"),
    ]

    acknowledged, _ = clocks(events, WARM, BERLIN)

    assert acknowledged.due_at == NOON + 90 * MINUTE
    assert acknowledged.warn_at == NOON + 60 * MINUTE


def test_paused_clock_has_no_due_instant_and_says_since_when() -> None:
    events = [Event(NOON, "started"), Event(NOON + 20 * MINUTE, "paused")]

    acknowledged, _ = clocks(events, WARM, BERLIN, now=NOON + 500 * MINUTE)

    assert acknowledged.due_at is None
    assert acknowledged.breached_at is None
    assert acknowledged.paused_since == NOON + 20 * MINUTE
    assert acknowledged.state(NOON + 500 * MINUTE) == "paused"
    assert acknowledged.working_minutes == 20


def test_reassignment_goes_on_in_the_new_owner_s_calendar_and_forgives_nothing() -> None:
    """RTE4 and HND4: a re-assignment never resets the promise made to the buyer."""
    late = utc(2026, 11, 20, 15, 30)  # 16:30 in Berlin, 10:30 in New York
    events = [Event(late, "started"), Event(late + 20 * MINUTE, "reassigned", NEW_YORK)]

    acknowledged, _ = clocks(events, WARM, BERLIN)

    assert acknowledged.due_at == late + 60 * MINUTE
    assert due_at(late, WARM, BERLIN) == utc(2026, 11, 23, 8, 30)


def test_next_reassignment_counts_from_the_last_one() -> None:
    events = [Event(NOON, "started"), Event(NOON + 30 * MINUTE, "reassigned")]

    acknowledged, _ = clocks(events, HOT, BERLIN)

    assert acknowledged.due_at == NOON + 5 * MINUTE
    assert acknowledged.reassign_at == NOON + 60 * MINUTE


def test_events_before_the_start_change_nothing() -> None:
    events = [Event(NOON - MINUTE, "answered"), Event(NOON, "started")]

    assert clocks(events, HOT, BERLIN) == clocks(events[1:], HOT, BERLIN)
    assert clocks(events[:1], HOT, BERLIN) == []


def test_calendar_that_never_opens_has_no_due_instant() -> None:
    never = Calendar(hours=((),) * 7)

    acknowledged, _ = clocks([Event(NOON, "started")], HOT, never)

    assert acknowledged.due_at is None
    assert acknowledged.breached_at is None


def test_state_words_follow_the_clock() -> None:
    (acknowledged, _) = clocks([Event(NOON, "started")], WARM, BERLIN)

    assert acknowledged.state(NOON + 29 * MINUTE) == "on_time"
    assert acknowledged.state(NOON + 30 * MINUTE) == "due_soon"
    assert acknowledged.state(NOON + 60 * MINUTE) == "breached"


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ({}, "Class “hot” needs either minutes or “by”: “end_of_business_day”."),
        ({"by": "noon"}, "Class “hot”: “by” can only be end_of_business_day."),
        ({"minutes": 0}, "Class “hot”: minutes must be a number of minutes above zero."),
        ({"minutes": True}, "Class “hot”: minutes must be a number of minutes above zero."),
        ({"minutes": 5, "warn_at": 2}, "Class “hot”: warn_at is a share between 0 and 1."),
    ],
)
def test_bad_target_is_refused_with_a_sentence(entry: dict, sentence: str) -> None:
    with pytest.raises(ValueError) as refusal:
        targets_from_json({"hot": entry})

    assert str(refusal.value) == sentence


def test_targets_survive_json() -> None:
    assert targets_from_json(targets_to_json(DEFAULT_TARGETS)) == dict(DEFAULT_TARGETS)


def test_unknown_event_is_refused() -> None:
    with pytest.raises(ValueError, match="Unknown event “exploded”"):
        event_from_json({"at": "2026-11-20T11:00:00Z", "event": "exploded"})


# Against a minute-by-minute walk that knows nothing of stretches.

KINDS = ["buyer_message", "acknowledged", "answered", "paused", "resumed", "reassigned"]
CALENDARS = [
    BERLIN.without_on_call(),
    NEW_YORK,
    Calendar(zone="Australia/Lord_Howe", hours=(((60, 600),),) * 7),
]


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Event], int, Calendar]:
    start = draw(st.sampled_from([utc(2026, 3, 27, 15), utc(2026, 10, 30, 14), NOON]))
    moments = sorted(draw(st.lists(st.integers(1, 900), max_size=7, unique=True)))
    events = [Event(start, "started")]
    for minute in moments:
        kind = draw(st.sampled_from(KINDS))
        calendar = draw(st.sampled_from(CALENDARS)) if kind == "reassigned" else None
        events.append(Event(start + minute * MINUTE, kind, calendar))
    return events, draw(st.integers(1, 300)), draw(st.sampled_from(CALENDARS))


def walk(events: list[Event], minutes: int, calendar: Calendar, begin: datetime) -> datetime | None:
    """The instant at which `minutes` have been worked since `begin`, one minute at a time."""
    at, left, paused = events[0].at, minutes, False
    while at < events[0].at + 7000 * MINUTE:
        for event in events:
            if event.at == at and event.kind in ("paused", "resumed"):
                paused = event.kind == "paused"
            if event.at == at and event.kind == "reassigned":
                calendar = event.calendar or calendar
        if at >= begin and not paused and brute_days(at, calendar):
            left -= 1
        at += MINUTE
        if left == 0:
            return at
    return None


@given(histories())
@settings(max_examples=60)
def test_due_and_breach_equal_the_minute_walk(case: tuple[list[Event], int, Calendar]) -> None:
    """HND3: exact over pauses, re-assignments, zones and the change of the clocks."""
    events, minutes, calendar = case
    acknowledged_at = next((e.at for e in events if e.kind == "acknowledged"), None)

    found = clocks(events, Target(minutes=minutes), calendar)

    for clock in found:
        expected = walk(events, minutes, calendar, clock.started_at)
        assert clock.due_at == expected
        closed = acknowledged_at
        if clock.kind == "answered":
            answers = [e.at for e in events if e.kind == "answered"]
            closed = next((at for at in answers if at >= clock.started_at), None)
        assert clock.closed_at == closed
        is_late = expected is not None and (closed is None or closed > expected)
        assert clock.breached_at == (expected if is_late else None)
