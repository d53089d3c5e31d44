"""The order over the tour's records. Pure."""

from datetime import date

from leadops.tour.models import TourRecord
from leadops.tour.profile import content_of_fields
from leadops.tour.ranking import rank, with_site

TODAY = date(2026, 11, 20)
CONTENT = content_of_fields({"industries": "software", "employees": "50-500", "countries": "US"})
RECORD = {"company_name": "Acme", "industry": "Software", "country": "US", "seniority": "vp"}
FUNDING = {"kind": "funding", "day": "2026-11-10"}


def test_reasons_sum_to_the_score():
    ranked = rank(CONTENT, RECORD, [], [FUNDING], refreshed_on=TODAY, today=TODAY)

    assert sum(one.points for one in ranked.result.reasons) == ranked.result.value
    assert "New funding, 10 days ago" in [one.text for one in ranked.result.reasons]


def test_the_reasons_in_view_sum_to_the_score():
    reasons = [("base", 20), ("fit", 30), ("size", 15), ("title", 12), ("news", 40), ("bound", -17)]
    record = TourRecord(
        score=100, reasons=[{"rule": rule, "points": n, "text": rule} for rule, n in reasons]
    )

    shown = record.top_reasons

    assert [one["text"] for one in shown] == ["base", "news", "fit", "size", "from 2 more"]
    assert sum(one["points"] for one in shown) == record.score


def test_a_site_that_was_not_read_lowers_confidence_and_takes_no_points():
    unread = rank(CONTENT, RECORD, [], None, refreshed_on=TODAY, today=TODAY)
    empty = rank(CONTENT, RECORD, [], [], refreshed_on=TODAY, today=TODAY)

    assert unread.result.value == empty.result.value
    assert unread.result.confidence < empty.result.confidence


def test_the_site_fills_gaps_and_never_overrules_the_file():
    facts = [
        {"field": "employees", "value": "more than 3,000"},
        {"field": "country", "value": "DE"},
        {"field": "technology", "value": "HubSpot"},
    ]

    assert with_site({"country": "US"}, facts, [FUNDING]) == {
        "country": "US",
        "employees": 3000.0,
        "technologies": ["HubSpot"],
        "crm": "HubSpot",
        "marketing_automation": "HubSpot",
        "signals": ["funding"],
    }


def test_what_the_site_adds_decides_the_fit():
    facts = [{"field": "employees", "value": "120"}]

    before = rank(CONTENT, RECORD, [], [], refreshed_on=TODAY, today=TODAY)
    after = rank(CONTENT, RECORD, facts, [], refreshed_on=TODAY, today=TODAY)

    assert (before.fit.inside, after.fit.inside) == (None, True)


def test_a_day_that_cannot_be_read_is_no_day():
    """The file's own day says when it was collected, not when that row was."""
    unread = rank(
        CONTENT, RECORD | {"has_unread_day": True}, [], None, refreshed_on=TODAY, today=TODAY
    )
    undated = rank(CONTENT, RECORD, [], None, refreshed_on=None, today=TODAY)

    assert unread.result == undated.result
