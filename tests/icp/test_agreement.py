"""Where the text that people approve and the rows that judge records differ (ICP7, ICP8)."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icp.agreement import MAX_TEXT, differences
from icp.document import SECTIONS, parse
from icp.starters import STARTERS
from leadops.demo import content

ROWS = [
    {"field": "employees", "op": "between", "value": [100, 1000], "required": True},
    {"field": "industry", "op": "in", "value": ["Software"], "required": True},
    {"field": "country", "op": "in", "value": ["US"]},
    {"field": "revenue", "op": "between", "value": [5_000_000, 50_000_000]},
    {"field": "headcount_growth", "op": ">=", "value": 10},
    {"field": "technologies", "op": "contains", "value": ["Salesforce", "Dynamics"]},
]


def said(prose, section="firmographics", rows=ROWS, out=()):
    written = {"sections": {section: prose}, "criteria": rows, "disqualifiers": list(out)}
    return [one.message for one in differences(parse(copy.deepcopy(written)))]


@pytest.mark.parametrize(
    ("prose", "amount"),
    [
        ("Companies with 40 to 1,000 people.", "40 to 1,000 people"),
        ("Between 40 and 1000 employees", "Between 40 and 1000 employees"),
        ("At least forty or 40 employees", "40 employees"),
        ("We sell to firms of 100–900 staff.", "100–900 staff"),
        ("Up to 500 people", "Up to 500 people"),
        ("more than 50 people", "more than 50 people"),
    ],
)
def test_a_number_that_differs_from_the_row_is_pointed_at(prose, amount):
    assert said(prose) == [f"The text says “{amount}”, the rule checks 100–1,000."]


@pytest.mark.parametrize(
    "prose",
    [
        "Companies with 100 to 1,000 people",
        "at least 100 people, 1,000 people at most",
        "100+ employees",
        "revenue of US$ 5 to 50 million",
        "$5M-50M",
        "growing headcount by at least 10 % a year",
        "in the last 12 months, with 3 offices and 2 founders",
        "in the United States, not in Mexico",
        "not more than 1000 employees",
        "No more than 1,000 people and not fewer than 100 people",
        "not in Germany or Austria.",
        "Not in Germany, the Netherlands or in Austria. In the United States.",
        "They do not use HubSpot, Zendesk or Pipedrive.",
        "without a CRM like HubSpot",
        "",
    ],
)
def test_a_text_that_says_what_the_rows_check_is_left_alone(prose):
    assert said(prose) == []


def test_money_and_rates_are_compared_by_their_size():
    assert said("Revenue of US$ 3 to 250 million, growing by 20 % a year.") == [
        "The text says “US$ 3 to 250 million”, the rule checks US$ 5 M–US$ 50 M.",
        "The text says “20 %”, the rule checks 10 %+.",
    ]


def test_what_no_row_checks_is_named_with_its_number():
    assert said("2 pricing page visits, or three content pieces in 30 days.", "behaviour") == [
        "The text says “2 pricing page visits”, and no row checks it.",
        "The text says “three content pieces”, and no row checks it.",
    ]
    assert said("A trial sign-up in the last 30 days, or 2 open service roles.", "intent") == [
        "The text says “2 open service roles”, and no row checks it.",
        "The text says “trial sign-up”, and no row checks it.",
    ]


def test_products_and_countries_that_no_row_holds_are_named():
    text = "They run Salesforce, Zendesk or Acme Desk on their CRM, and Microsoft Dynamics."
    assert said(text, "technographics") == [
        "The text names Zendesk and Acme Desk, and no row checks them."
    ]
    assert said("In the United States, Germany or South Korea") == [
        "The text names Germany and South Korea, and no row checks them."
    ]


@pytest.mark.parametrize(
    ("prose", "names"),
    [
        ("In the U.S. and Austria. We sell there.", "Austria"),
        ("Not in Mexico, but in Germany", "Germany"),
        ("Not only HubSpot", "HubSpot"),
        ("They have no server of their own and run HubSpot", "HubSpot"),
    ],
)
def test_what_a_not_does_not_reach_is_named(prose, names):
    section = "technographics" if names == "HubSpot" else "firmographics"
    assert said(prose, section) == [f"The text names {names}, and no row checks it."]


def test_what_is_out_is_the_other_side_of_a_row():
    """A disqualifier's number may stand in a criterion or in a row of its own."""
    out = [{"field": "employees", "op": "<=", "value": 20, "reason": "Too small"}]

    assert said("Companies with fewer than 100 people, students", "disqualifiers") == []
    assert said("Companies under 20 people", "disqualifiers", out=out) == []
    assert said("Companies under 30 people", "disqualifiers", out=out) == [
        "The text says “under 30 people”, the rule checks 100–1,000."
    ]


def test_two_ranges_on_one_fact_may_each_be_said():
    rows = [*ROWS, {"field": "employees", "op": "between", "value": [200, 400], "weight": 1}]

    assert said("100 to 1,000 people, best 200 to 400 people", rows=rows) == []
    assert said("100 to 900 people", rows=rows) == [
        "The text says “100 to 900 people”, the rule checks 100–1,000 and 200–400."
    ]


@pytest.mark.parametrize("key", sorted(STARTERS))
def test_starters_say_what_they_check(key):
    assert differences(parse(STARTERS[key][1])) == []


@pytest.mark.parametrize("version", range(1, content.VERSIONS + 1))
def test_the_demo_says_what_it_checks(version):
    assert differences(parse(content.icp(version))) == []


@given(st.sampled_from(sorted(SECTIONS)), st.text(max_size=300))
def test_any_prose_can_be_read(section, prose):
    assert all(section == one.section for one in differences(parse({"sections": {section: prose}})))


def test_prose_is_read_up_to_its_bound():
    """No pattern sees more than this, so that none can take long over it."""
    words = " 40 to 1,000 people"
    filler = "x" * MAX_TEXT

    assert said(filler[: -len(words)] + words) == [
        "The text says “40 to 1,000 people”, the rule checks 100–1,000."
    ]
    assert said(filler + words) == []
