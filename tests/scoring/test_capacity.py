import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import capacity
from scoring.capacity import Capacity, Cut


def test_ten_hours_for_two_hundred_candidates_are_the_top_forty() -> None:
    """SCO2: 10 h/week, 200 candidates -> top 40."""
    scores = [number // 2 for number in range(200)]

    made = capacity.cut(scores, Capacity(hours_a_week=10, minutes_a_lead=15))

    assert made == Cut(
        threshold=80,
        passing=40,
        total=200,
        places=40,
        sentence=(
            "At 80 you would contact 40 of 200 leads: "
            "10 h a week at 15 min a lead are enough for 40. "
            "The next 2 leads share one score and would not all fit."
        ),
    )


def test_a_tie_that_does_not_fit_stays_below() -> None:
    made = capacity.cut([90] * 3 + [80] * 5, Capacity(1, 15))

    assert (made.threshold, made.passing, made.places) == (90, 3, 4)
    assert made.sentence.endswith("The next 5 leads share one score and would not all fit.")


def test_a_tie_that_fills_the_week_better_than_leaving_it_empty_is_taken() -> None:
    made = capacity.cut([90] + [80] * 53 + [10] * 900, Capacity(10, 15))

    assert (made.threshold, made.passing, made.places) == (80, 54, 40)
    assert made.sentence == (
        "At 80 you would contact 54 of 954 leads: 14 more than 10 h a week at 15 min a lead allow, "
        "for the last 53 share one score."
    )


def test_a_best_score_shared_by_too_many_is_told() -> None:
    made = capacity.cut([70] * 9 + [60], Capacity(1, 15))

    assert (made.threshold, made.passing) == (70, 9)
    assert made.sentence == (
        "At 70 you would contact 9 of 10 leads: they share the best score, "
        "but 1 h a week at 15 min a lead are enough for 4."
    )


def test_more_room_than_leads_takes_all() -> None:
    made = capacity.cut([30, 20, 10], Capacity(10, 15))

    assert (made.threshold, made.passing) == (10, 3)


def test_no_leads_give_a_middle_threshold() -> None:
    made = capacity.cut([], Capacity())

    assert (made.threshold, made.passing) == (50, 0)


@pytest.mark.parametrize(("hours", "minutes", "leads"), [(10, 15, 40), (0, 15, 1), (1, 45, 1)])
def test_leads_of_a_capacity(hours: int, minutes: int, leads: int) -> None:
    assert Capacity(hours, minutes).leads == leads


@given(st.lists(st.integers(0, 100), min_size=1, max_size=80), st.integers(1, 40))
def test_a_cut_is_the_nearest_to_the_capacity(scores: list[int], hours: int) -> None:
    made = capacity.cut(scores, Capacity(hours, 60))

    assert made.passing == capacity.passing(scores, made.threshold)
    distances = [abs(capacity.passing(scores, score) - made.places) for score in set(scores)]
    assert abs(made.passing - made.places) == min(distances)
