"""What is put together from sentences about different people and places (OUT3)."""

import pytest

from outreach.claims import facts, pieced
from tests.outreach.test_claims_turned import verdict

PAGES = {
    "en": "We opened a bottling plant in Graz in May. Ida Moor, who came from Palle, leads it. "
    "The plant employs 30 people. Quay Robotics was founded in 1990 by Owen Pell. Our oldest "
    "customer is Nordbrew, for whom we have welded tanks since 1991.",
    "de": "Wir haben im Mai in Graz eine Abfüllung eröffnet. Ida Moor, die von Palle kam, leitet "
    "sie. Gegründet wurde Quay Robotics 1990 von Owen Pell.",
    "fr": "En mai, nous avons ouvert une fonderie à Lille. Ida Moor, venue de Palle, la dirige. "
    "Quay Robotics a été fondée en 1990 par Owen Pell.",
}


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "Owen Pell leads your bottling plant in Graz."),
        ("en", "Quay Robotics was founded in Graz."),
        ("en", "You almost opened a bottling plant in Graz."),
        ("en", "Nordbrew has welded tanks for you since 1991."),
        ("de", "Owen Pell leitet Ihre Abfüllung in Graz."),
        ("fr", "Owen Pell dirige votre fonderie de Lille."),
    ],
)
def test_check_piece_of_another_sentence_is_not_supported(tongue, claim):
    assert verdict(claim, PAGES[tongue]) in ("unsupported", "weak")


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "You opened a bottling plant in Graz in May."),
        ("en", "Quay Robotics was founded by Owen Pell in 1990."),
        ("en", "You have welded tanks for Nordbrew for 35 years."),
        ("de", "Ida Moor leitet Ihre Abfüllung in Graz."),
        ("fr", "Ida Moor dirige votre fonderie."),
    ],
)
def test_check_what_the_sentences_tell_together_is_no_falsehood(tongue, claim):
    assert verdict(claim, PAGES[tongue]) in ("supported", "weak")


@pytest.mark.parametrize("part", ["A b ", "in A", "Aa Aa "])
def test_why_not_of_long_hostile_text_ends(part):
    assert not pieced.why_not(facts.read(part * 25_000), [facts.read("We build.")], frozenset())
