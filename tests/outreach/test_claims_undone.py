"""Plans told as done, titles given to others, and truths that lie beside those (OUT3)."""

from datetime import UTC, datetime

import pytest

from outreach import claims
from outreach.claims import people

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SEEN = datetime(2026, 11, 2, tzinfo=UTC)


def judged(claim: str, page: str) -> claims.Claim:
    source = claims.Source("s", page, SEEN, "Quay Robotics")
    record = {"company": "Quay Robotics", "first_name": "Ana"}
    return claims.check(claim, record=record, sources=[source], now=NOW)[0]


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics is seeking 30 welders.", "You hired 30 welders."),
        ("We are recruiting 30 welders for Maribor.", "You have hired 30 welders."),
        ("We hired 30 welders in May.", "You are seeking 30 welders."),
        ("Ilse Brandt leads the plant in Maribor.", "Ilse Brandt founded the plant in Maribor."),
        ("A second depot, near Graz, is under study.", "You have built a second depot near Graz."),
        ("We are closing line 2 in Lenz at the end of the year.", "Line 2 has been closed."),
        ("A grant for it has been requested from Evora.", "Evora gave you a grant for it."),
        ("Quay Robotics has stopped using lorries.", "You have not stopped using lorries."),
        ("Works manager Owen Pell says so.", "Your chairman Owen Pell says so."),
        ("Finance chief Ida Krall called it fair.", "Chief executive Ida Krall called it fair."),
        ("Artistic director Timo Roth runs it. It is designed by Ida Krall.",
         "Ida Krall is your artistic director."),
    ],
)  # fmt: skip
def test_check_plan_told_as_done_or_other_title_is_refused(page, claim):
    assert judged(claim, page).verdict == "unsupported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("We recruited 30 welders in May.", "You hired 30 welders."),
        ("We sold 400,000 licences to paying members.", "You sold 400,000 licences."),
        ("Castle has 400,000 paying members.", "Castle has 400,000 members."),
        ("Orders placed before 4 p.m. leave our depot the same day.",
         "Orders placed before 4 p.m. leave your depot the same day."),
        ("Works manager Owen Pell says so.", "Owen Pell, your works manager, says so."),
    ],
)  # fmt: skip
def test_check_truth_beside_those_rules_is_supported(page, claim):
    assert judged(claim, page).verdict == "supported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Visitors will see the cubs from next spring.", "Visitors will not see the cubs before spring."),
        ("The 640 workers will be taken on by the buyer.", "All 640 workers will be taken on."),
        ("Quay Robotics is closing line 2 in Lenz at the end of the year.",
         "Line 2 in Lenz will be shut down by the year's end."),
    ],
)  # fmt: skip
def test_check_truth_with_another_denial_or_doer_is_not_refused(page, claim):
    assert judged(claim, page).verdict in ("supported", "weak")


@pytest.mark.parametrize(("word", "is_one"), [
    ("nurse", True), ("inhabitant", True), ("editor", True), ("fork", False), ("plant", False),
])  # fmt: skip
def test_words_for_somebody(word, is_one):
    assert people.is_one(word) == is_one


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics sold to 400 distributors.", "You have 400 people."),
        ("Quay Robotics has 400 printers.", "You have 400 people."),
        ("Quay Robotics has 30 rovers.", "You have 30 people."),
        ("Quay Robotics has 30 trailers.", "Your team counts 30 people."),
        ("Quay Robotics trains 90 harvesters.", "You train 90 people."),
        ("Quay Robotics has 400 customers.", "You have 400 people."),
        ("Quay Robotics sells to 400 farmers.", "You are 400 people."),
        ("Quay Robotics sold pumps to 400 people.", "You have 400 people."),
        ("Quay Robotics feeds 400 people.", "You have 400 people in Graz."),
        ("Quay Robotics has 400,000 departing members.", "You have 400,000 members."),
    ],
)
def test_check_things_and_buyers_are_no_people_of_the_firm(page, claim):
    assert judged(claim, page).verdict == "unsupported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics has 400 employees.", "You have 400 people."),
        ("Quay Robotics has grown to 400 people.", "You have 400 people."),
        ("Quay Robotics employs 30 weavers.", "You have 30 people."),
        ("Quay Robotics hired 30 printers in May 2026.", "You hired 30 people in May 2026."),
        ("Quay Robotics has a team of 30 coders.", "You have 30 people."),
        ("Quay Robotics serves 900 inhabitants.", "You serve 900 people."),
        ("Quay Robotics sells to 400 farmers.", "You sell to 400 people."),
    ],
)
def test_check_those_employed_or_surely_persons_are_people(page, claim):
    assert judged(claim, page).verdict == "supported"


GRAZ = "Your founder Jane Miller opened a plant in Graz."


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Jane Miller, CEO and founder, opened a plant in Graz.", GRAZ),
        ("Jane Miller, CEO & founder of Quay Robotics, opened a plant in Graz.", GRAZ),
        ("Jane Miller, founder and managing director, opened a plant in Graz.",
         "Your managing director Jane Miller opened a plant in Graz."),
        ("Jane Miller is CEO. She founded the company.", "Your founder Jane Miller is CEO."),
        ("Jane Miller is CEO. She founded the company. She opened a plant in Graz.", GRAZ),
    ],
)  # fmt: skip
def test_check_second_title_and_founder_of_next_sentence_are_told(page, claim):
    assert judged(claim, page).verdict == "supported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Jane Miller, CEO and founder of Palle AB, opened a plant in Graz.", GRAZ),
        ("Jane Miller, CEO and founder Owen Pell opened a plant in Graz.", GRAZ),
        ("Jane Miller is CEO. She founded Palle AB.", "Your founder Jane Miller is CEO."),
        ("Jane Miller is CEO of Palle AB. She founded the company.",
         "Your founder Jane Miller is CEO."),
        ("Jane Miller is CEO and invested in Palle. She founded the company.",
         "Your founder Jane Miller is CEO."),
        ("Jane Miller is CEO. Her partner came later. He founded the company.",
         "Your founder Jane Miller is CEO."),
        ("Jane Miller is CEO. She founded the company choir.", "Your founder Jane Miller is CEO."),
    ],
)  # fmt: skip
def test_check_founder_of_another_firm_or_thing_is_refused(page, claim):
    assert judged(claim, page).verdict == "unsupported"
