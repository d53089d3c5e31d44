import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import formula
from scoring.formula import DEFAULT_RULES

FIT = {"inside": True, "share_percent": 80, "known_percent": 60}
FULL = {
    "fit": FIT,
    "seniority": "vp",
    "email_status": "verified",
    "record_days": 10,
    "signals": [{"kind": "funding", "days": 5}, {"kind": "post", "days": 70}],
    "behaviour": [{"kind": "pricing_twice", "days": 15}],
}


def points(inputs: dict[str, object]) -> dict[str, int]:
    result = formula.score(inputs, DEFAULT_RULES)
    return {reason.text: reason.points for reason in result.reasons}


def test_a_score_and_its_reasons() -> None:
    """SCO1, SCO4: 0 to 100 with the reasons that make it up."""
    result = formula.score(FULL, DEFAULT_RULES)

    assert points(FULL) == {
        "Every admitted lead starts here": 20,
        "Fits the ICP: 80 % of what is known": 28,
        "Seniority: VP": 12,
        "E-mail address: verified": 4,
        "New funding, 5 days ago": 14,
        "Recent post, 70 days ago": 1,
        "On the pricing page twice within a week, 15 days ago": 10,
    }
    assert (result.value, result.confidence, result.unknown) == (89, 100, ())


def test_missing_data_lowers_the_confidence_and_not_the_score() -> None:
    bare = formula.score({}, DEFAULT_RULES)
    some = formula.score({"seniority": "individual"}, DEFAULT_RULES)

    assert (bare.value, bare.confidence) == (20, 0)
    assert some.value == bare.value
    assert 0 < some.confidence < 100
    assert "News" in bare.unknown


def test_opened_mails_weigh_nothing() -> None:
    with_opens = {**FULL, "behaviour": [{"kind": "open", "days": 0}] * 50}

    assert formula.score(with_opens, DEFAULT_RULES).value == (
        formula.score({**FULL, "behaviour": []}, DEFAULT_RULES).value
    )


@pytest.mark.parametrize(
    ("days", "left"), [(0, 20), (13, 20), (14, 10), (28, 5), (42, 2), (70, 0), (9999, 0)]
)
def test_behaviour_halves_with_every_half_life(days: int, left: int) -> None:
    assert formula.faded(20, days, 14) == left


def test_bad_news_fades_towards_zero_too() -> None:
    assert [formula.faded(-8, days, 14) for days in (0, 14, 28, 42, 56)] == [-8, -4, -2, -1, 0]


def test_many_posts_are_no_reason_to_write() -> None:
    kinds = ["funding", "leadership", "expansion", "hiring", "technology"]
    news = [{"kind": kind, "days": 1} for kind in kinds]

    assert points({"signals": news})["News counts 24 points at most"] == 24 - 50


def test_outside_the_profile_costs_points() -> None:
    assert points({"fit": {"inside": False, "known_percent": 90}}) == {
        "Every admitted lead starts here": 20,
        "Outside the ICP": -25,
        "No score is below 0": 5,
    }


def test_an_unknown_kind_of_event_counts_nothing() -> None:
    assert formula.score({"signals": [{"kind": "rumour", "days": 1}]}, DEFAULT_RULES).value == 20


def test_an_event_of_tomorrow_counts_nothing() -> None:
    assert formula.score({"signals": [{"kind": "funding", "days": -3}]}, DEFAULT_RULES).value == 20


def test_old_records_cost_points() -> None:
    values = [formula.score({"record_days": d}, DEFAULT_RULES).value for d in (0, 90, 91, 366)]

    assert values == [20, 20, 14, 5]


events = st.lists(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(sorted(formula.SIGNAL_WORDS)), "days": st.integers(-5, 4000)}
    ),
    max_size=12,
)
inputs = st.fixed_dictionaries(
    {},
    optional={
        "fit": st.fixed_dictionaries(
            {
                "inside": st.sampled_from([True, False, None]),
                "share_percent": st.integers(0, 100),
                "known_percent": st.integers(0, 100),
            }
        ),
        "seniority": st.sampled_from(["", "vp", "intern", "unheard of"]),
        "email_status": st.sampled_from(["", "verified", "invalid"]),
        "record_days": st.integers(0, 5000),
        "signals": events,
        "behaviour": events,
    },
)


@given(inputs)
def test_reasons_sum_to_the_score_and_recompute_to_the_same_bytes(
    given_inputs: dict[str, object],
) -> None:
    """SCO1: signed reasons sum to the score exactly; stored inputs give the same bytes again."""
    result = formula.score(given_inputs, DEFAULT_RULES)
    stored = json.loads(json.dumps(given_inputs))
    again = formula.score(stored, json.loads(json.dumps(DEFAULT_RULES)))

    assert sum(reason.points for reason in result.reasons) == result.value
    assert 0 <= result.value <= 100
    assert 0 <= result.confidence <= 100
    assert json.dumps([r.as_dict() for r in result.reasons]) == json.dumps(
        [r.as_dict() for r in again.reasons]
    )
    assert result == again
