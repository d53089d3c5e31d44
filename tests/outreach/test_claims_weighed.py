"""Verdicts on retellings are weighed; those that are sure stay as they are (OUT3)."""

import pytest

from outreach.claims import retellings
from tests.outreach.test_claims_undone import judged

PAGE = (
    "Quay Robotics opened a depot in Graz in May 2026. Our robots lift kegs in breweries. We pay "
    "apprentices 1,100 euros a month. The group let 82 per cent of its 140 robots in 2025, four "
    "points more than the year before."
)


RENTED = (
    "Customers like the brewery Hopfner rent robots by the month. Our test stand catches loose bolts "
    "before they break."
)


COUNTED = "Brill makes pumps in Leeds. We employ 85 people, nine of them apprentices."


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("Bolts on your robots are never loose.", RENTED),
        ("You do not rent out used machines.", "We rent out used machines by the day."),
        ("Robots of yours never need a repair.", "Our robots need a repair each spring."),
        (
            "You work with 2,000 startups.",
            "We work with 2,000 customers; 40 of them are startups.",
        ),
        ("You have 85 apprentices.", "We are 85 people, nine of them apprentices."),
        ("You employ fewer than 80 people.", COUNTED),
        ("Fewer than 80 people work for you.", COUNTED),
    ],
)
def test_check_sentence_that_turns_what_is_told_is_refused(claim, page):
    assert judged(claim, page).verdict == "unsupported"


def test_check_own_words_of_a_page_are_never_weighed(monkeypatch):
    monkeypatch.setattr(retellings, "doubt", lambda _: 1.0)
    assert judged("Our robots lift kegs in breweries.", PAGE).verdict == "supported"
    assert judged("Your robots lift kegs in breweries.", PAGE).verdict == "unsupported"


def test_check_little_shared_is_put_to_a_person_across_languages_only():
    german = "Der Betriebsrat in Graz hat neun Mitglieder. Wir liefern nach Polen."
    assert judged("Nine people sit on your works council in Graz.", german).verdict == "weak"
    assert judged("You deliver to Poland.", german).verdict == "weak"
    assert judged("Breweries praise your quick service.", PAGE).verdict == "unsupported"


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
    shares = ("page", "window", "figures", "figures near", "names", "names near", "days")
    marks = {"words": 1.0, "new noun": 0.5, "kept noun": 0.5}
    marks |= {f"gathered {one}": 1.0 for one in shares} | {"likeness": 0.8, "all": 1.0}
    borne_out = retellings.doubt(marks | {"supported": 1.0, "figures given": 1.0})
    assert 0 < borne_out < retellings.UNLIKELY
    assert borne_out < retellings.doubt(marks | {"unsupported": 1.0}) < 1


SCATTERED = (
    "Tamarack Press was started in Deal in 2011. It prints cookery books. Annie Rourke leads it. "
    "Each month 9,400 subscribers get a parcel with a book and spices from 14 growers. A second "
    "press in Ghent followed in 2019."
)


def test_check_what_a_page_tells_in_several_places_is_put_to_a_person(monkeypatch):
    monkeypatch.setattr(retellings, "doubt", lambda _: 0.2)
    found = judged("Annie Rourke's 9,400 readers cook with spices and books.", SCATTERED)

    assert found.verdict == "weak"
    assert "several places" in found.why


@pytest.mark.parametrize(
    "claim",
    [
        "Annie Rourke's 8,400 readers cook with spices and books.",
        "Annie Chalk's 9,400 readers cook with spices and books.",
        "The firm that Molly Rourke leads has had a press in Ghent since 2019.",
        "The firm that Annie Rourke leads has had a press in Ghent since 2014.",
    ],
)
def test_check_what_stands_nowhere_on_a_page_is_refused(claim):
    assert judged(claim, SCATTERED).verdict == "unsupported"
