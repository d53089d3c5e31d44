"""Figures that are counted once a minute: whose they are, and when they are counted anew."""

import sys
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection

from leadops.tenancy import figures
from leadops.tenancy.figures import KEPT, ROW_KEPT, kept_figures
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
        first = kept_figures("leads", rising)
    with time_machine.travel(NOON + timedelta(seconds=KEPT - 1), tick=False):
        second = kept_figures("leads", rising)

    assert (first.figures, first.at) == (0, NOON)
    assert second == first


@pytest.mark.usefixtures("workspace", "shared")
def test_figures_are_counted_anew_after_their_time(rising):
    with time_machine.travel(NOON, tick=False):
        kept_figures("leads", rising)
    later = NOON + timedelta(seconds=KEPT + 1)
    with time_machine.travel(later, tick=False):
        anew = kept_figures("leads", rising)

    assert (anew.figures, anew.at) == (1, later)


@pytest.mark.usefixtures("shared")
def test_asking_for_old_figures_locks_no_row(workspace, rising):
    """A row that is deleted on asking would let all others wait until the new count is done."""
    with time_machine.travel(NOON, tick=False):
        kept_figures("leads", rising)

    def count_and_look():
        with connection.cursor() as cursor:
            ours = f"%figures:{workspace.pk}:%"  # other tests leave rows of their workspaces
            cursor.execute("SELECT count(*) FROM leadops_cache WHERE cache_key LIKE %s", [ours])
            return cursor.fetchone()[0]

    with time_machine.travel(NOON + timedelta(seconds=ROW_KEPT - 1), tick=False):
        assert kept_figures("leads", count_and_look).figures == 1


@pytest.mark.usefixtures("workspace", "shared")
def test_another_release_counts_for_itself(monkeypatch, rising):
    kept_figures("leads", rising)
    monkeypatch.setattr(figures, "RELEASE", "next")

    assert kept_figures("leads", rising).figures == 1


class Renamed:
    """A figure whose class the next release does not know."""


@pytest.mark.usefixtures("workspace", "shared")
def test_figures_that_cannot_be_read_are_counted_anew(monkeypatch, rising):
    kept_figures("leads", Renamed)
    monkeypatch.delattr(sys.modules[__name__], "Renamed")

    assert kept_figures("leads", rising).figures == 0
    assert kept_figures("leads", rising).figures == 0


@pytest.mark.usefixtures("workspace", "shared")
def test_each_name_and_filter_has_its_own(rising):
    asked = [("leads", "30"), ("leads", "90"), ("drafts", "30"), ("leads", "30", "list")]

    assert [kept_figures(name, rising, *filters).figures for name, *filters in asked] == [
        0,
        1,
        2,
        3,
    ]
    assert [kept_figures(name, rising, *filters).figures for name, *filters in asked] == [
        0,
        1,
        2,
        3,
    ]


@pytest.mark.usefixtures("shared")
def test_a_second_workspace_never_sees_them(people, rising):
    with workspace_scope(people.workspace):
        assert kept_figures("leads", rising, "30").figures == 0
    with workspace_scope(people.stranger.workspace):
        assert kept_figures("leads", rising, "30").figures == 1
    with workspace_scope(people.workspace):
        assert kept_figures("leads", rising, "30").figures == 0


@pytest.mark.usefixtures("workspace")
def test_what_is_counted_fast_is_counted_each_time(monkeypatch, rising):
    monkeypatch.setattr(figures, "CHEAP", 60.0)

    assert [kept_figures("leads", rising).figures for _ in range(3)] == [0, 1, 2]


def test_without_a_workspace_nothing_is_shared(db, rising):
    with pytest.raises(LookupError, match="none is open"):
        kept_figures("leads", rising)
