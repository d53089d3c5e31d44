"""Sums, differences, people counted by their work, and roles told without their owner (OUT3)."""

import pytest

from tests.outreach.test_claims_undone import judged


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics has 30 nurses.", "You have 30 people."),
        ("With 30 carpenters, Quay Robotics builds stages.", "You have 30 people."),
        ("Quay Robotics delivered 40 missing parcels.", "You deliver 40 parcels."),
        ("The county gave £3.2 million and the bank another £0.7 million for the hall.",
         "The county and the bank together gave £3.9 million for the hall."),
        ("Quay Robotics expects 1.4 million trips this year, up from 1.1 million.",
         "You expect 300,000 more trips than last year."),
        ("The repair of a rover was shortened from six days to four.",
         "The repair of a rover now takes two days less."),
        ("Our permit for Graz expires in March.", "Your permit for Graz runs out next March."),
        ("Results of the trial are expected in the second half of 2027.",
         "Results of the trial are expected in late 2027."),
        ("The Danish railways have ordered 34 rovers from Quay Robotics.",
         "You won a €9 million order from the Danish railways."),
        ("We will add around 35 jobs in Graz. The plant was expanded for €14 million.",
         "You will create roughly 35 new jobs in Graz."),
        ("Head chef Lena Orsic initiated the project.",
         "It was your head chef, Lena Orsic, who started the project."),
        ("Our main client is the freight operator Halvard.", "Halvard is your main client."),
        ("Quay Robotics reported 12 cancelled tours.", "12 tours fell through."),
        ("12 tours were cancelled by Quay Robotics.", "Your team abandoned 12 tours."),
        ("Quay Robotics runs 14 schools in Graz.", "You run 14 robotics schools in Graz."),
    ],
)  # fmt: skip
def test_check_what_follows_is_not_refused(page, claim):
    if "€9 million" in claim:
        page = f"{page} The contract is worth €9 million."
    assert judged(claim, page).verdict in ("supported", "weak")


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics has 30 patients.", "You have 30 people."),
        ("Quay Robotics reported 40 missing parcels.", "You deliver 40 parcels."),
        ("Quay Robotics reported that 40 parcels went missing.", "You deliver 40 parcels."),
        ("Quay Robotics has 12 closed shops.", "You own 12 shops."),
        ("The county gave £3.2 million and the bank another £0.7 million for the hall.",
         "The county and the bank together gave £4.9 million for the hall."),
        ("Quay Robotics expects 1.4 million trips this year, up from 1.1 million.",
         "You expect 500,000 more trips than last year."),
        ("Our permit for Graz expired in March.", "Your permit for Graz runs out next March."),
        ("Results of the trial are expected in the first half of 2027.",
         "Results of the trial are expected in late 2027."),
        ("Our main client is the freight operator Halvard.", "You are the main client of Halvard."),
        ("Main investor: Altair Capital.", "You are the main investor in Altair Capital."),
    ],
)  # fmt: skip
def test_check_what_does_not_follow_is_refused(page, claim):
    assert judged(claim, page).verdict in ("unsupported", "stale")
