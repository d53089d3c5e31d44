"""The clock outlives what it calls and never makes up for lost time in a burst."""

import time

import pytest

from leadops.management.commands import clock
from leadops.management.commands.clock import Tick
from leadops.pipeline import CLOCK

pytestmark = pytest.mark.django_db


def test_failing_tick_is_logged_and_due_again(caplog):
    calls = []

    def fail() -> None:
        calls.append(1)
        raise ConnectionError("the database went away")

    tick = Tick("sample.tick", 5.0, fail)
    before = time.monotonic()

    tick.run()

    assert calls == [1]
    assert before + 5.0 <= tick.due_at <= time.monotonic() + 5.0
    assert "sample.tick failed" in caplog.text
    assert "the database went away" in caplog.text


def test_two_hours_away_are_one_call_not_a_burst(monkeypatch):
    calls = []
    now = time.monotonic()
    tick = Tick("sample.tick", 5.0, lambda: calls.append(1), due_at=now)

    later = now + 7200
    monkeypatch.setattr(clock.time, "monotonic", lambda: later)
    while tick.due_at <= later:
        tick.run()

    assert calls == [1]
    assert tick.due_at == later + 5.0


def test_sweeper_turns_fast_enough_for_the_minute_that_was_promised():
    periods = {name: every for every, name in CLOCK}

    assert periods["leadops.runs.clock.sweep"] <= 5
    assert periods["leadops.accounts.clock.seal_audit"] <= 10
