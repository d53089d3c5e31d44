"""What a sentence adds to what its source tells is at most weak (OUT3)."""

import pytest

from outreach.claims import words
from tests.outreach.test_claims_undone import judged

ROUND = (
    "Quay Robotics raised $14 million in a Series A round to add 4 service regions before the end "
    "of next year."
)
CARDS = "Under the licence Quay Robotics may hold customer funds and issue cards in Europe."
GERMAN = "Quay Robotics baut in Graz Greifer aus Aluminium. Der Vertrag läuft bis 2030."
FRENCH = "Nos pinces sont affinées pendant six mois à Laguiole."


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        (ROUND, "You raised $14 million and are hiring field teams."),
        (ROUND, "You raised $14 million for more field teams."),
        (ROUND, "You raised $14 million for more service teams."),
        (ROUND, "You raised $14 million in a Series A round and provide service worldwide."),
        (CARDS, "You may hold customer funds and issue cards in Europe, helping people work."),
        (CARDS, "You may hold customer funds and issue cards in Europe and work with partners."),
        (CARDS, "You may hold customer funds in Europe and use it every day."),
        (GERMAN, "Sie bauen in Graz Greifer aus Aluminium und liefern in die ganze Welt."),
        (GERMAN, "Ihr Vertrag läuft bis 2030 und bringt viel Arbeit."),
        (FRENCH, "Vos pinces sont affinées à Laguiole pour faire plus de travail."),
    ],
)
def test_check_added_clause_or_purpose_is_at_most_weak(page, claim):
    assert judged(claim, page).verdict != "supported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        (ROUND, "You raised $14 million to add 4 service regions."),
        (ROUND, "You raised $14 million and will add 4 service regions."),
        (ROUND, "You raised $14 million and plan to add 4 service regions next year."),
        (CARDS, "You may issue cards in Europe and hold customer funds."),
        (CARDS, "With your licence you may issue cards and hold funds for customers."),
        (GERMAN, "Sie bauen in Graz Greifer aus Aluminium, und Ihr Vertrag läuft bis 2030."),
        ("Vestra extended its contract with us by two years.",
         "Vestra, which renewed its contract, is your customer."),
        ("Joan Petrakis founded the firm and remains its chief executive.",
         "Joan Petrakis founded the firm and still runs it."),
    ],
)  # fmt: skip
def test_check_clauses_that_a_page_tells_are_not_held_for_added(page, claim):
    assert judged(claim, page).verdict in ("supported", "weak")


def test_check_purpose_that_a_page_tells_is_supported():
    found = judged("You raised $14 million to add 4 service regions.", ROUND)
    assert found.verdict == "supported"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("messed", "fair"), ("apart", "house"), ("feet", "bear"), ("construed", "build"),
        ("rounded", "raise"), ("grads", "quality"), ("field", "shrink"), ("units", "merge"),
        ("brand", "fire"), ("report", "postpone"), ("booked", "title"), ("good", "product"),
        ("seats", "headquarters"), ("plane", "plan"), ("sure", "safety"), ("habit", "live"),
        ("ferment", "close"), ("dispenser", "layoff"), ("kupon", "acquire"), ("Fabric", "plant"),
        ("land", "raise"), ("account", "represent"), ("Kieran", "lead"), ("Termin", "end"),
        ("persoon", "lose"), ("issued", "problem"), ("suit", "track"), ("cycle", "bicycle"),
    ],
)  # fmt: skip
def test_words_that_only_look_like_forms_stay_apart(one, other):
    assert words.stem(one) != words.stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Messe", "fair"), ("reporté", "postpone"), ("unite", "merge"), ("seat", "headquarters"),
        ("kupiliśmy", "acquire"), ("opent", "open"), ("prowadzi", "lead"), ("regroupe", "merge"),
        ("Flugzeug", "aircraft"), ("winst", "profit"), ("persoon", "person"),
        ("licencia", "licence"), ("mudamos", "move"), ("kieruje", "lead"),
    ],
)  # fmt: skip
def test_words_of_other_languages_still_meet(one, other):
    assert words.stem(one) == words.stem(other)


@pytest.mark.parametrize("name", ["Boise", "Cooper", "Fabric"])
def test_words_that_may_be_names_are_not_listed(name):
    assert not words.is_listed(name)
