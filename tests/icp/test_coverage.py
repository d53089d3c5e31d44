"""What closed deals say: lifts with intervals, coverage of a version (ICP9, OP14)."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from icp.coverage import Deal, band, band_bounds, coverage, lifts, middle
from icp.document import parse
from icp.providers import suggestion


def deals(industry, wins, losses, **facts):
    return [
        Deal({"industry": industry, **facts}, won=n < wins, company=f"{industry}-{n}")
        for n in range(wins + losses)
    ]


def test_lifts_find_a_real_difference():
    rows = lifts(deals("software", 80, 20) + deals("retail", 20, 80), ["industry"])

    best = {row.value: row for row in rows}["software"]
    assert (best.n, best.wins, round(best.lift, 2)) == (100, 80, 3.93)
    assert best.low > 1


def test_lifts_of_one_big_customer_are_left_out():
    """Ninety deals of one company do not make a segment."""
    rows = [Deal({"industry": "software"}, won=True, company="Acme")] * 90

    assert lifts(rows + deals("retail", 20, 80), ["industry"])[0].value == "retail"
    assert [row.value for row in lifts(rows + deals("retail", 20, 80), ["industry"])] == ["retail"]


def test_lifts_need_thirty_deals():
    assert lifts(deals("software", 15, 4) + deals("retail", 1, 9)) == []


def test_lifts_do_not_depend_on_order():
    rows = deals("software", 60, 40) + deals("retail", 30, 70)

    assert lifts(rows) == lifts(rows[::-1])


def test_bands_have_names_and_bounds():
    assert [band("employees", n) for n in (1, 11, 200, 5_001)] == [
        "under 11",
        "11–50",
        "51–200",
        "5,001+",
    ]
    assert band_bounds("employees", "under 11") == (None, 10)
    assert band_bounds("employees", "51–200") == (51, 200)
    assert band_bounds("employees", "5,001+") == (5001, None)


def test_coverage_counts_what_a_version_lets_in():
    document = parse(
        {"criteria": [{"field": "industry", "op": "in", "value": "software", "required": True}]}
    )
    rows = [*deals("software", 8, 2), *deals("retail", 2, 8), Deal({}, won=True)]

    seen = coverage(document, rows)

    assert (seen.won.k, seen.won.n, seen.lost.k, seen.lost.n, seen.unknown) == (8, 10, 2, 10, 1)


def test_middle_cuts_both_ends():
    assert middle(range(100)) == (9, 90)
    assert middle([1, 2]) is None


def test_suggestion_from_clear_lift_names_its_counts():
    """OP14: the sentence says from how many deals it was computed."""
    rows = deals("software", 80, 20, employees=100) + deals("retail", 20, 80, employees=100)

    made = suggestion.offline(rows, {"criteria": []} | {"sections": {"intent": "x"}})

    assert [(row.field, row.op, row.value) for row in made.criteria] == [
        ("industry", "in", "software")
    ]
    assert made.because[0].startswith("Industry software: 80 of 100 won (80 %), 3.93 times")


def sized(won: bool, low: int, high: int, count: int = 30, industry: str = "mining & metals"):
    return [
        Deal(
            {"employees": low + (high - low) * n // (count - 1), "industry": industry}, won, f"{n}"
        )
        for n in range(count)
    ]


def test_suggestion_keeps_the_won_deals_beside_the_clear_band():
    """Of 30 won companies with 120 to 415 people none is ruled out, and no lost one let in."""
    rows = sized(True, 120, 415) + sized(False, 5, 13)

    made = suggestion.offline(rows, None)

    sizes = [row for row in made.criteria if row.field == "employees"]
    assert [(row.op, row.value) for row in sizes] == [("between", "51-500")]
    assert suggestion.WIDENED in made.because
    content = suggestion.applied(None, made)
    strict = [one | {"required": True} for one in content["criteria"]]
    seen = coverage(parse(content | {"criteria": strict}), rows)
    assert (seen.won.k, seen.lost.k) == (30, 0)


def test_suggestion_stops_at_a_band_that_loses():
    rows = sized(True, 201, 500) + sized(False, 51, 200) + sized(True, 11, 50, count=5)

    made = suggestion.offline(rows, None)

    assert [row.value for row in made.criteria if row.field == "employees"] == ["201-500"]


def test_suggestion_keeps_the_spelling_of_the_deals():
    rows = sized(True, 20, 40) + sized(False, 20, 40, industry="Oil, gas")

    made = suggestion.offline(rows, None)

    assert [row.value for row in made.criteria if row.field == "industry"] == ["mining & metals"]
    assert made.because[0].startswith("Industry mining & metals: 30 of 30 won")


def test_suggestion_with_few_deals_says_so_and_proposes_nothing():
    made = suggestion.offline(deals("software", 3, 2), None)

    assert made.criteria == []
    assert made.because == ["5 closed deals are too few to compare: 30 are needed."]


def test_applied_replaces_the_row_of_the_same_field():
    live = {"criteria": [{"field": "industry", "op": "in", "value": "retail", "required": True}]}
    made = suggestion.Suggestion(
        criteria=[suggestion.SuggestedRow(field="industry", op="in", value="software")]
    )

    rows = suggestion.applied(live, made)["criteria"]

    assert [(row["field"], row["value"]) for row in rows] == [("industry", ["software"])]


@pytest.fixture(scope="module")
def crm_deals():
    folder = os.environ.get("PUBLIC_DATA")
    if not folder:
        pytest.skip("PUBLIC_DATA is not set: the real CRM export is not here")
    root = Path(folder) / "crm_opportunities"
    with (root / "accounts.csv").open(encoding="utf-8-sig") as handle:
        accounts = {row["account"]: row for row in csv.DictReader(handle)}
    rows = []
    with (root / "sales_pipeline.csv").open(encoding="utf-8-sig") as handle:
        for row in csv.DictReader(handle):
            account = accounts.get(row["account"])
            if account and row["deal_stage"] in ("Won", "Lost"):
                facts = {
                    "industry": account["sector"],
                    "employees": account["employees"],
                    "revenue": float(account["revenue"]) * 1e6,
                    "country": account["office_location"],
                    "founded": account["year_established"],
                }
                rows.append(Deal(facts, row["deal_stage"] == "Won", row["account"]))
    return rows


def test_real_crm_export_shows_no_attribute_that_wins(crm_deals):
    """ICP9: winning is not predictable from these columns, so nothing may be claimed."""
    rows = lifts(crm_deals)

    assert len(crm_deals) == 4758
    assert [row for row in rows if row.low > 1 or row.high < 1] == []
    made = suggestion.offline(crm_deals, {"sections": {"intent": "x"}})
    assert made.criteria == []
    said = "Among 4758 closed deals no attribute wins more often than the rest beyond chance"
    assert [line.split(" (")[0] for line in made.because] == [said]


def test_real_crm_evidence_names_no_company(crm_deals):
    text = suggestion.evidence(crm_deals, None)

    assert not [deal.company for deal in crm_deals if deal.company in text]
