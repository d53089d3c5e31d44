"""The clock outlives what it calls and never makes up for lost time in a burst."""

import time

import pytest

from leadops.accounts import clock as accounts_clock
from leadops.accounts.models import Territory
from leadops.audit import chain
from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.audit.models import AuditEntry, AuditSeal
from leadops.management.commands import clock
from leadops.management.commands.clock import Tick
from leadops.pipeline import CLOCK

pytestmark = pytest.mark.django_db
AUDIT = "leadops.accounts.clock"


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


def test_what_was_left_out_is_sealed_before_anything_newer(workspace, monkeypatch):
    """OP5: after hours without a clock the chain goes on in the order of the log."""
    names = [name for _, name in CLOCK]
    assert names.index(f"{AUDIT}.seal_left") < names.index(f"{AUDIT}.seal_audit")
    monkeypatch.setattr(accounts_clock, "AT_ONCE", 2)
    monkeypatch.setattr(chain, "AT_ONCE", 2)
    subject = Territory.objects.create(workspace=workspace, name="North")
    for _ in range(5):
        record(Event.ACCOUNTS_WORKSPACE_CHANGED, actor=SYSTEM, subject=subject)
    written = AuditEntry.objects.order_by("at", "id").values_list("id", flat=True)
    assert len(written) >= 5

    accounts_clock.seal_left()

    sealed = AuditSeal.objects.order_by("seq").values_list("entry", flat=True)
    assert list(sealed) == list(written)
