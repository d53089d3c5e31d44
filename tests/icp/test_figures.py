"""Figures and ranges are read and written as people do."""

import pytest

from icp.figures import Ranged, number


def test_a_range_is_written_with_both_ends():
    assert f"{Ranged(1001, 5000):,}" == "1,001–5,000"
    assert f"{Ranged(1000)}" == "1000+"


def test_number_refuses_what_is_no_number():
    assert [number(v) for v in (True, "", "1-2-3", "inf", None, "abc")] == [None] * 6


@pytest.mark.parametrize(
    ("text", "value"),
    [("5M", 5e6), ("1.2 B", 1.2e9), ("10k", 1e4), ("5M-10M", 7.5e6), ("-5", -5.0), ("20 %", 20.0)],
)
def test_number_reads_what_people_write(text, value):
    assert number(text) == value
