"""Retellings whose words alone speak for or against them are weighed, all others are not (OUT3)."""

import pytest

from outreach.claims import retellings
from tests.outreach.test_claims_undone import judged

PAGE = (
    "Quay Robotics opened a depot in Graz in May 2026. Our robots lift kegs in breweries. We pay "
    "apprentices 1,100 euros a month. The group let 82 per cent of its 140 robots in 2025, four "
    "points more than the year before."
)


@pytest.mark.parametrize(
    ("claim", "word"),
    [("Apprentices get a car from you.", "car"), ("You plan robots for wineries.", "winery")],
)
def test_check_retelling_with_little_behind_it_is_refused_by_name(claim, word):
    found = judged(claim, PAGE)
    assert found.verdict == "unsupported"
    assert f"“{word}”" in found.why


def test_check_retelling_with_its_figures_is_put_to_a_person():
    found = judged("Your occupancy rose to 82 per cent.", PAGE)
    assert found.verdict == "weak"
    assert found.why.startswith("The source may say this in other words")


@pytest.mark.parametrize(
    "claim",
    [
        "Your occupancy rose to 92 per cent.",
        "Halden Group let 82 per cent.",
        "You never let 82 per cent of your 140 robots in 2025.",
        "Your occupancy rose to 82 per cent in 2019.",
    ],
)
def test_check_figure_name_denial_and_date_are_not_weighed(claim):
    assert judged(claim, PAGE).verdict == "unsupported"


def test_every_sentence_has_a_weight_and_a_refused_one_a_higher_one():
    marks = {"words": 1.0, "new noun": 0.5, "kept noun": 0.5}
    assert retellings.is_unlikely(marks | {"refused": 1.0})
    assert not retellings.is_unlikely(marks | {"supported": 1.0, "figures given": 1.0})
