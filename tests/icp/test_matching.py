"""Criteria against facts: three-valued, with reasons (ICP1, ICP10, ICP11)."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icp.countries import country_code
from icp.figures import Ranged
from icp.matching import FIELDS, OPS, Criterion, Disqualifier, describe, fit, holds

SIZE = Criterion("employees", "between", (50.0, 500.0), required=True)
BRANCH = Criterion("industry", "in", ("software", "logistics"), weight=2)
STUDENT = Disqualifier("title", "contains", ("student",), "Students do not buy")


def test_fit_all_known_and_met_is_inside():
    facts = {"employees": 120, "industry": "Software", "title": "VP Sales"}

    result = fit([SIZE, BRANCH], [STUDENT], facts)

    assert (result.inside, result.share, result.known, result.unknown) == (True, 1.0, 1.0, [])
    assert result.reasons == [
        "Fits: wanted Employees: 50–500, found 120.",
        "Fits: wanted Industry: software or logistics, found Software.",
    ]


def test_fit_required_unknown_is_neither_in_nor_out():
    result = fit([SIZE, BRANCH], [], {"industry": "software"})

    assert result.inside is None
    assert (result.share, result.known) == (1.0, 2 / 3)
    assert result.unknown == ["Employees"]


def test_fit_required_known_and_missed_is_out_whatever_else_is_unknown():
    assert fit([SIZE, BRANCH], [STUDENT], {"employees": 12}).inside is False


def test_fit_wished_unknown_never_takes_out():
    assert fit([SIZE, BRANCH], [STUDENT], {"employees": 60}).inside is True


def test_fit_disqualifier_beats_every_criterion():
    """ICP10: an explicit disqualification outranks a full match."""
    result = fit([SIZE], [STUDENT], {"employees": 60, "title": "PhD student"})

    assert result.inside is False
    assert result.reasons[0] == "Out: Students do not buy (found PhD student)."


def test_fit_without_required_needs_half_the_known_weight():
    rows = [Criterion("employees", ">=", 50.0), BRANCH]

    assert fit(rows, [], {"employees": 60, "industry": "Retail"}).inside is False
    assert fit(rows, [], {"employees": 10, "industry": "software"}).inside is True
    assert fit(rows, [], {}).inside is None


@pytest.mark.parametrize(
    ("op", "bounds", "expected"),
    [
        ("between", (40.0, 1000.0), None),  # reaches in from below
        ("between", (5.0, 20.0), None),  # and from above
        ("between", (11.0, 50.0), True),
        ("between", (51.0, 200.0), False),
        (">=", 11.0, True),
        (">=", 40.0, None),
        (">=", 51.0, False),
        ("<=", 50.0, True),
        ("<=", 40.0, None),
        ("<=", 10.0, False),
        ("=", 30.0, None),
        ("=", 60.0, False),
        ("!=", 30.0, None),
        ("!=", 60.0, True),
    ],
)
def test_a_range_is_judged_by_its_ends_and_not_by_its_middle(op, bounds, expected):
    facts = {"employees": Ranged(11, 50)}

    assert holds(Criterion("employees", op, bounds), facts) is expected


@pytest.mark.parametrize(
    ("told", "found", "inside"),
    [
        ("11-50", "11–50", None), ("11–50", "11–50", None), ("40-60", "40–60", True),
        ("1,001-5,000", "1,001–5,000", False), ("500+", "500+", None), ("1,001+", "1,001+", False),
        ("30", "30", False), ("45", "45", True),
    ],
)  # fmt: skip
def test_a_range_that_a_deal_tells_in_words_is_judged_by_its_ends(told, found, inside):
    asked = Criterion("employees", "between", (40.0, 1000.0), required=True)

    result = fit([asked], [], {"employees": told})

    assert result.inside is inside
    word = {True: "Fits", False: "Out", None: "Not known"}[inside]
    assert result.reasons == [f"{word}: wanted Employees: 40–1,000, found {found}."]


def test_a_range_is_said_as_it_was_found_whatever_the_verdict():
    asked = Criterion("employees", "between", (40.0, 1000.0), required=True)

    partly = fit([asked], [], {"employees": Ranged(11, 50)})
    outside = fit([asked], [], {"employees": Ranged(1001, None)})
    money = fit([Criterion("revenue", ">=", 1e6)], [], {"revenue": Ranged(2_000_000, 5_000_000)})

    assert (partly.inside, partly.known, partly.unknown) == (None, 0.0, ["Employees"])
    assert partly.reasons == ["Not known: wanted Employees: 40–1,000, found 11–50."]
    assert outside.reasons == ["Out: wanted Employees: 40–1,000, found 1,001+."]
    assert money.reasons == ["Fits: wanted Revenue: US$ 1 M+, found US$ 2 M–US$ 5 M."]
    assert copy.deepcopy(Ranged(11, 50)).high == 50


@pytest.mark.parametrize(
    ("row", "value", "expected"),
    [
        (Criterion("employees", ">=", 50.0), "51-200", True),
        (Criterion("employees", ">=", 50.0), "1,200", True),
        (Criterion("employees", "<=", 50.0), 50, True),
        (Criterion("employees", ">=", 50.0), "many", None),
        (Criterion("employees", ">=", 50.0), float("nan"), None),
        (Criterion("employees", "!=", 0.0), 0, False),
        (Criterion("country", "in", ("US", "Canada")), "United States of America", True),
        (Criterion("country", "not_in", ("DE",)), "Deutschland", False),
        (Criterion("title", "contains", ("sales",)), "Presales engineer", False),
        (Criterion("title", "contains", ("vp sales",)), "VP  Sales, EMEA", True),
        (Criterion("technologies", "contains", ("HubSpot",)), ["hubspot", "Slack"], True),
        (Criterion("technologies", "excludes", ("HubSpot",)), "hubspot; slack", False),
        (Criterion("technologies", "contains", ("C++",)), ["C"], False),
        (Criterion("industry", "=", ("Café",)), "CAFE", True),
        (Criterion("industry", "in", ("software",)), "", None),
        (Criterion("industry", "in", ("software",)), "!!!", None),
    ],
)
def test_holds_by_kind_and_operator(row, value, expected):
    assert holds(row, {row.field: value}) is expected


@pytest.mark.parametrize(
    ("name", "code"),
    [("usa", "US"), ("U.S.", "US"), ("Philipines", "PH"), ("United States.", "US"), ("dE", "DE")],
)
def test_country_code_reads_what_lists_write(name, code):
    assert country_code(name) == code


def test_country_code_does_not_guess_an_unlisted_name():
    assert country_code("Atlantis") == "atlantis"


def test_describe_speaks_in_ranges_and_units():
    assert describe(Criterion("revenue", "between", (5e6, 5e7))) == "Revenue: US$ 5 M–US$ 50 M"
    assert describe(Criterion("headcount_growth", ">=", 20.0)) == (
        "Headcount growth per year: 20 %+"
    )
    assert describe(Criterion("country", "not_in", ("Cuba", "Iran"))) == (
        "Country: not Cuba or Iran"
    )


FACTS = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.floats(),
    st.integers(),
    st.lists(st.text(max_size=5), max_size=3),
)


@given(name=st.sampled_from(sorted(FIELDS)), fact=FACTS, data=st.data())
def test_fit_never_raises_and_is_deterministic(name, fact, data):
    op = data.draw(st.sampled_from(OPS[FIELDS[name].kind]))
    value = (1.0, 5.0) if FIELDS[name].kind == "number" else ("a", "b")
    rows = [Criterion(name, op, value, required=True)]

    first = fit(rows, [], {name: fact})

    assert first == fit(rows, [], {name: fact})
    assert 0 <= first.share <= 1
