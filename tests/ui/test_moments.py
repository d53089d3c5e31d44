"""Times are relative while fresh and always exact."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from leadops.ui.moments import exact, full, relative

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("delta", "text"),
    [
        (timedelta(seconds=-10), "just now"),
        (timedelta(seconds=20), "in under a minute"),
        (timedelta(minutes=-12), "12 min ago"),
        (timedelta(minutes=-21, seconds=-59), "21 min ago"),
        (timedelta(seconds=-59), "just now"),
        (timedelta(minutes=2, seconds=59), "in 2 min"),
        (timedelta(hours=2), "in 2 h"),
    ],
)
def test_relative_counts_from_now(delta, text):
    assert relative(NOW + delta, NOW) == text


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 20, 9, 42, tzinfo=UTC), "10:42"),
        (datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "Mon 10:00"),
        (datetime(2026, 10, 3, 9, 0, tzinfo=UTC), "3 Oct 11:00"),
        (datetime(2025, 3, 1, 9, 0, tzinfo=UTC), "1 Mar 2025 10:00"),
    ],
)
def test_exact_says_no_more_than_is_needed(moment, text):
    assert exact(moment, NOW, ZoneInfo("Europe/Berlin")) == text


def test_exact_names_the_zone_on_request():
    assert exact(NOW, NOW, ZoneInfo("America/New_York"), names_zone=True) == "07:00 EST"


def test_full_has_seconds_and_zone():
    assert full(NOW, ZoneInfo("Europe/Berlin")) == "Fri 20 Nov 2026 13:00:00 CET"
