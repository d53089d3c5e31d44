"""Turkish capitals and raised digits: patterns find them, and so must what reads them (OUT3)."""

from datetime import date

import pytest

from outreach.claims import days, moments, phrases, rates
from tests.outreach.test_claims_undone import judged


@pytest.mark.parametrize(
    ("capitals", "plain"),
    [
        ("TWO MONTHS AGO, IN SİX WEEKS", "two months ago, in six weeks"),
        ("SEİT DREİ JAHREN", "seit drei Jahren"),
        ("VOR EİNİGEN JAHREN", "vor einigen Jahren"),
        ("hace dos dıas", "hace dos dias"),
        ("IN DEN LETZTEN TAGEN, diesen Aprıl", "in den letzten Tagen, diesen April"),
        ("THİS QUARTER", "this quarter"),
    ],
)
def test_moments_in_turkish_capitals_are_the_plain_ones(capitals: str, plain: str) -> None:
    now = date(2026, 11, 21)
    read, expected = (
        [(one.unit, one.back, one.low, one.high, one.month) for one in moments.read(text)]
        for text in (capitals, plain)
    )
    assert read == expected != []
    assert moments.in_span(moments.read(capitals)[0], now)


@pytest.mark.parametrize(
    ("capitals", "plain"),
    [("DAİLY", {"day"}), ("JÄHRLİCH", {"year"}), ("EVERY MİNUTE", set()), ("PER GİORNO", {"day"})],
)
def test_rates_in_turkish_capitals_are_read(capitals: str, plain: set[str]) -> None:
    assert rates.of(capitals) >= plain


@pytest.mark.parametrize(
    ("capitals", "plain"),
    [
        ("FİRST QUARTER 2026", "first quarter 2026"),
        ("ZWEİTES QUARTAL 2026", "zweites Quartal 2026"),
        ("İN SPRİNG, BY FALL", "in spring, by fall"),
        ("FRÜHLİNG 2026", "Frühling 2026"),
        ("FİRST HALF 2026", "first half 2026"),
        ("12 APRİL 2026", "12 April 2026"),
    ],
)
def test_days_in_turkish_capitals_are_the_plain_ones(capitals: str, plain: str) -> None:
    read, expected = (
        [(one.year, one.months, one.day) for one in days.read(text)[0]]
        for text in (capitals, plain)
    )
    assert read == expected != []


@pytest.mark.parametrize(
    ("capitals", "plain"),
    [
        ("Chief Commercİal Officer", "cco"),
        ("5 SWİSS francs", "5 chf"),
        ("the Thİrd year in a row", "the 3 years"),
    ],
)
def test_phrases_in_turkish_capitals_are_one_word(capitals: str, plain: str) -> None:
    assert phrases.in_one_word(capitals) == plain


def test_check_of_a_page_in_turkish_capitals_is_judged() -> None:
    page = "QUAY ROBOTICS OPENED İTS DEPOT İN GRAZ ON 12 APRİL 2026, TWO MONTHS AFTER THE FİRST."
    assert judged("You opened your depot in Graz on 12 April 2026.", page).verdict == "supported"
    assert judged("You opened your depot in Graz on 14 April 2026.", page).verdict != "supported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics grew ²² years ago.", "You grew ²² years ago."),
        ("⁵⁰ of 40² staff of Quay Robotics are in Graz.", "All of your 40 staff are in Graz."),
    ],
)
def test_check_raised_digits_end_no_check(page: str, claim: str) -> None:
    # That the check ends at all: what a footnote's mark counts is nowhere told.
    assert judged(claim, page).sentence == claim
