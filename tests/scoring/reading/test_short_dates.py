"""Days as lists of news write them short."""

import datetime as dt

import pytest

from scoring.reading import short_dates

READ_ON = dt.date(2026, 11, 12)


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("12.10.26 Two more sheds", "dmy", "2026-10-12"),
        ("12/10/26", "dmy", "2026-10-12"),
        ("10/12/26", "mdy", "2026-10-12"),
        ("12-10-'26", "dmy", "2026-10-12"),
        ("12.10.", "dmy", "2026-10-12"),
        ("24.12. The last day", "dmy", "2025-12-24"),
        ("12 X 2026", "dmy", "2026-10-12"),
        ("3.VIII.2026", "dmy", "2026-08-03"),
        ("12 Oct ’26", "dmy", "2026-10-12"),
        ("12-oct-26", "dmy", "2026-10-12"),
        ("12.out.2026", "dmy", "2026-10-12"),
        ("Oct-12-2026", "mdy", "2026-10-12"),
        ("okt -26", "dmy", "2026-10"),
        ("out/2026", "dmy", "2026-10"),
        ("d. 12/10", "dmy", "2026-10-12"),
        ("12/10-26", "dmy", "2026-10-12"),
        ("12/10 2026", "dmy", "2026-10-12"),
        ("Mo., 12.10.26", "dmy", "2026-10-12"),
        ("Poniedziałek 12.10.26 Pompa", "dmy", "2026-10-12"),
    ],
)
def test_a_day_may_be_short(text: str, order: str, day: str) -> None:
    found = short_dates.begins(text, order, READ_ON)

    assert found is not None
    assert str(found.moment) == day


@pytest.mark.parametrize(
    "text",
    [
        "12.10.2026",
        "3.1. Pumps",
        "14. 12. 2026 - Pumps",
        "1.2.3 of the software",
        "10.5 % more",
        "12/10/26 or so",
        "31.02.26",
        "0911 12.10.26",
        "1/2 litre of oil",
        "mai 26",
        "",
    ],
)
def test_other_figures_are_none(text: str) -> None:
    assert short_dates.begins(text, "", READ_ON) is None
