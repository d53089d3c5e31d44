"""Figures that are counted once a minute: whose they are, and when they are counted anew."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from leadops.tenancy import figures
from leadops.tenancy.figures import KEPT, counted
from leadops.tenancy.scope import workspace_scope

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def shared(monkeypatch):
    """Keep whatever was counted, however fast that was."""
    monkeypatch.setattr(figures, "CHEAP", -1.0)


@pytest.fixture
def rising():
    """Return a function that counts one more each time it is asked."""
    numbers = iter(range(100))
    return lambda: next(numbers)


@pytest.mark.usefixtures("workspace", "shared")
def test_figures_are_counted_once_and_say_when(rising):
    with time_machine.travel(NOON, tick=False):
        first = counted("leads", rising)
    with time_machine.travel(NOON + timedelta(seconds=KEPT - 1), tick=False):
        second = counted("leads", rising)

    assert (first.figures, first.at) == (0, NOON)
    assert second == first


@pytest.mark.usefixtures("workspace", "shared")
def test_figures_are_counted_anew_after_their_time(rising):
    with time_machine.travel(NOON, tick=False):
        counted("leads", rising)
    later = NOON + timedelta(seconds=KEPT + 1)
    with time_machine.travel(later, tick=False):
        anew = counted("leads", rising)

    assert (anew.figures, anew.at) == (1, later)


@pytest.mark.usefixtures("workspace", "shared")
def test_each_name_and_filter_has_its_own(rising):
    asked = [("leads", "30"), ("leads", "90"), ("drafts", "30"), ("leads", "30", "list")]

    assert [counted(name, rising, *filters).figures for name, *filters in asked] == [0, 1, 2, 3]
    assert [counted(name, rising, *filters).figures for name, *filters in asked] == [0, 1, 2, 3]


@pytest.mark.usefixtures("shared")
def test_a_second_workspace_never_sees_them(people, rising):
    with workspace_scope(people.workspace):
        assert counted("leads", rising, "30").figures == 0
    with workspace_scope(people.stranger.workspace):
        assert counted("leads", rising, "30").figures == 1
    with workspace_scope(people.workspace):
        assert counted("leads", rising, "30").figures == 0


@pytest.mark.usefixtures("workspace")
def test_what_is_counted_fast_is_counted_each_time(monkeypatch, rising):
    monkeypatch.setattr(figures, "CHEAP", 60.0)

    assert [counted("leads", rising).figures for _ in range(3)] == [0, 1, 2]


def test_without_a_workspace_nothing_is_shared(db, rising):
    with pytest.raises(LookupError, match="none is open"):
        counted("leads", rising)
