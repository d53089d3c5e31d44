"""Industry words of other languages are the same industry; unknown ones are no fact."""

from importlib import resources

import pytest

from icp.folding import folded
from icp.industries import read_industry
from icp.matching import Criterion, Disqualifier, fit, holds

WANTED = Criterion("industry", "contains", ("software", "Logistics"), required=True)


@pytest.mark.parametrize(
    "written",
    [
        "logistik", "Logistikbranche", "Logistik-Unternehmen", "Transport und Logistik",
        "logistique", "Transport et logistique", "logística", "Logistica e trasporti", "Logistiek",
        "Logistyka", "Softwareentwicklung", "Édition de logiciels", "Sviluppo software",
    ],
)  # fmt: skip
def test_an_industry_in_another_language_is_the_same_industry(written):
    assert holds(WANTED, {"industry": written}) is True


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("Healthcare", "Gesundheitswesen"), ("health care", "Santé"),
        ("Maschinenbau", "Mechanical engineering"), ("Insurance", "Versicherungsbranche"),
        ("Construction", "Bâtiment"), ("Einzelhandel", "Retail"), ("Wholesale", "Grosshandel"),
        ("Moebel", "Furniture"), ("Real estate", "Vastgoed"), ("Banking", "Banca"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("op", ["contains", "in", "="])
def test_either_side_may_be_in_any_language(wanted, written, op):
    assert holds(Criterion("industry", op, (wanted,)), {"industry": written}) is True


@pytest.mark.parametrize("written", ["Bergbau", "Assurances", "Retail", "Gastronomie", "Hotels"])
def test_another_industry_that_is_known_is_out(written):
    assert holds(WANTED, {"industry": written}) is False


@pytest.mark.parametrize("written", ["Küferei", "Sonstiges", "n/a", "Handel", "Widgets"])
def test_a_word_that_no_list_knows_is_no_fact(written):
    facts = {"industry": written}

    assert holds(WANTED, facts) is None
    assert holds(Criterion("industry", "not_in", ("Staffing",)), facts) is None
    assert holds(Disqualifier("industry", "in", ("Staffing",)), facts) is None
    assert holds(Disqualifier("industry", "not_in", ("Logistics",)), facts) is None
    result = fit([WANTED], [Disqualifier("industry", "!=", ("Logistics",))], facts)
    assert (result.inside, result.unknown) == (None, ["Industry"])
    assert result.reasons == [
        "Not known: wanted Industry: includes software or Logistics, "
        f"found {written}, which is no industry that is known here."
    ]


def test_a_disqualifier_fires_in_any_language_and_says_what_it_read():
    result = fit(
        [], [Disqualifier("industry", "in", ("Temporary staffing",))], {"industry": "Zeitarbeit"}
    )

    assert result.inside is False
    assert result.reasons == [
        "Out: Industry: Temporary staffing (found Zeitarbeit (temporary staffing))."
    ]


def test_a_word_of_the_icp_itself_needs_no_list():
    asked = Criterion("industry", "contains", ("Küferei",), required=True)

    assert holds(asked, {"industry": "Küferei und Weinbau"}) is True
    assert holds(asked, {"industry": "Weinbau"}) is False


def test_a_narrower_word_is_not_the_wider_one():
    assert holds(Criterion("industry", "contains", ("Solar",)), {"industry": "Windkraft"}) is False
    assert holds(Criterion("industry", "contains", ("Film",)), {"industry": "Kino"}) is False


def test_each_word_of_the_list_stands_for_one_industry():
    text = resources.files("icp").joinpath("industries.txt").read_text(encoding="utf-8")
    lines = [one for one in text.splitlines() if not one.startswith("#")]
    names = [one.partition(" = ")[0] for one in lines]
    words = [
        (folded(word), name)
        for name, line in zip(names, lines, strict=True)
        for word in line.replace(" = ", ", ").split(", ")
    ]

    assert len(names) > 200
    assert [one for one in words if not one[0]] == []
    assert len({one for one, _ in set(words)}) == len(set(words))
    assert all(read_industry(name).is_known for name in names)
