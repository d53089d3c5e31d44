"""Numbers say how sure they are."""

from datetime import timedelta

import pytest

from leadops.ui.numbers import percent, rate, span, wilson


def test_rate_of_many_has_interval_and_count():
    assert rate(128, 412) == "31% (27–36%, n 412)"


def test_rate_under_thirty_is_counted_out():
    assert rate(3, 12) == "3 of 12"
    assert rate(0, 0) == "0 of 0"


def test_wilson_equals_published_values():
    low, high = wilson(2, 100)
    assert (round(low, 4), round(high, 4)) == (0.0055, 0.0700)


def test_wilson_of_nothing_is_everything():
    assert wilson(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0, "0%"),
        (0.0004, "under 0.1%"),
        (0.004, "0.4%"),
        (0.31, "31%"),
        (0.996, "over 99%"),
        (1, "100%"),
    ],
)
def test_percent_never_rounds_to_never_or_always(share, text):
    assert percent(share) == text


@pytest.mark.parametrize(
    ("hits", "total", "text"),
    [
        (2, 100, "2.0% (0.6–7.0%, n 100)"),
        (9, 500, "1.8% (0.9–3.4%, n 500)"),
        (8, 500, "1.6% (0.8–3.1%, n 500)"),
        (0, 100, "0% (0–3.7%, n 100)"),
    ],
)
def test_small_rates_are_told_apart_from_a_limit_of_1_8_percent(hits, total, text):
    assert rate(hits, total) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (59, "59 s"),
        (60, "1 min"),
        (252, "4 min 12 s"),
        (600, "10 min"),
        (6000, "1 h 40 min"),
        (7200, "2 h"),
        (86400, "1 day"),
        (93600, "1 day 2 h"),
        (180000, "2 days 2 h"),
        (-252, "4 min 12 s"),
    ],
)
def test_span_names_its_two_largest_units(seconds, text):
    assert span(timedelta(seconds=seconds)) == text
