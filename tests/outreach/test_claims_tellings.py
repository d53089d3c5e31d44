"""Marks of how a sentence tells its page's words, and the trees that weigh them (OUT3)."""

from datetime import date

import pytest

from outreach.claims import facts, retellings, tellings, trees
from outreach.claims.context import Context
from outreach.claims.passages import Index, Passage, Source

PAGE = (
    "Quay Robotics rents 40 robots to breweries and 15 to dairies. A depot in Graz is planned for "
    "2028. We do not sell robots, and Hopfner washes the kegs."
)


def _marks(claim, quote):
    start = PAGE.index(quote)
    source = Source("s1", PAGE, None, "Quay Robotics")
    place = PAGE[:start].count(". ")
    passage = Passage(source, start, start + len(quote), place, place)
    own = frozenset(("quay", "robotics"))
    context = Context(own, frozenset(), passage, Index([source]), date(2026, 11, 1))
    return tellings.marks(facts.read(claim), facts.read(quote), context)


RENTS = "Quay Robotics rents 40 robots to breweries and 15 to dairies."
DEPOT = "A depot in Graz is planned for 2028."
SELLS = "We do not sell robots, and Hopfner washes the kegs."


@pytest.mark.parametrize(
    ("claim", "quote", "mark"),
    [
        ("Some 55 robots of yours are rented.", RENTS, "figure summed"),
        ("Breweries have 25 robots more than dairies.", RENTS, "figure between"),
        ("You rent 31 robots.", RENTS, "figure alone"),
        ("In Graz you have 40 robots.", DEPOT, "figure beside it"),
        ("You rent robots only to breweries.", RENTS, "adds only"),
        ("Seit Langem vermieten Sie nur an Brauereien.", RENTS, "adds only"),
        ("Your depot in Graz is open.", DEPOT, "page tells of plans"),
        ("You sell robots.", SELLS, "clause denies"),
        ("You sell robots.", SELLS, "denied of the page"),
        ("Breweries rent robots.", RENTS, "pairs turned"),
        ("Your submarines dive deep.", RENTS, "new to the page"),
        ("By Hopfner your kegs are washed.", SELLS, "by"),
        ("You rent 15 robots to breweries.", RENTS, "figure bound to another"),
        ("You rent 15 robots to dairies.", RENTS, "figure bound"),
        ("You will have a depot in Graz in two years.", DEPOT, "figure since"),
        ("You rent 480 robots a year to breweries.", RENTS, "figure by the year"),
        ("You rent 600 robots.", RENTS, "figure times"),
        ("Hopfner cleans the bottles.", SELLS, "neighbours replaced"),
        ("You wash the kegs for Hopfner.", SELLS, "name for"),
        ("Kegs are washed by Hopfner.", SELLS, "names turned"),
        ("You rent robots to farms.", RENTS, "you before the verb"),
        ("You rent lorries to dairies.", RENTS, "object new"),
    ],
)
def test_marks_tell_how_a_sentence_tells_its_page(claim, quote, mark):
    assert _marks(claim, quote).get(mark, 0.0) > 0


@pytest.mark.parametrize(
    ("claim", "quote", "mark"),
    [
        ("You rent 40 robots.", RENTS, "figure alone"),
        ("Hopfner washes kegs.", SELLS, "denied of the page"),
        ("You rent robots to dairies.", RENTS, "pairs turned"),
        ("Dairies rent from you.", RENTS, "new to the page"),
    ],
)
def test_marks_are_silent_on_what_a_page_says(claim, quote, mark):
    assert _marks(claim, quote).get(mark, 0.0) == 0


def test_marks_of_hostile_text_end():
    assert _marks("you 5 more Graz robots rent " * 5_000, RENTS)["pairs"] <= 1
    assert max(_marks("12 Hopfner, 7 kegs 2019 " * 5_000, RENTS).values()) <= 2


def test_trees_sum_what_each_says_and_count_an_untold_mark_as_nought(tmp_path):
    file = tmp_path / "trees.txt"
    file.write_text("0.5\nnew, few <= 0.25\n= 0.1\nsaid <= 1\n= 0.2\n= 0.4\n= -1\n", "ascii")

    read = trees.read(file)

    assert read.total({}) == pytest.approx(-0.4)
    assert read.total({"new, few": 1.0}) == pytest.approx(-0.3)
    assert read.total({"new, few": 1.0, "said": 2.0}) == pytest.approx(-0.1)


def test_kept_trees_ask_for_marks_that_are_told():
    told = _marks("You rent 31 robots.", RENTS)
    asked = {line.rpartition(" <= ")[0] for line in retellings.FILE.read_text("ascii").splitlines()}
    assert {"pairs apart", "denies at all", "new to the page"} <= asked & told.keys()
