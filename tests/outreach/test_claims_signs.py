"""Patterns are passed by only where a text lacks what they need (OUT3)."""

from outreach.claims import numbers, phrasal, units
from outreach.claims.signs import Signs


def test_signs_name_every_pattern_that_may_match():
    signs = Signs([("square", "sq"), ("half a ",), ("fold", "times")])

    assert signs.near("half a million") == {0, 1}  # two letters tell too little to pass by
    assert signs.near("three times") == {0, 2}
    assert signs.near("") == {0}


def test_every_part_of_a_whole_is_looked_for():
    said = [f"a {one} of the staff" for one in units.PARTS]

    assert [one for one in said if not numbers.read(one)] == []


def test_shares_are_read_beside_fractions_in_their_order():
    told = numbers.read("half of the sites, one in four shops and three times as many orders")

    assert [(one.low, one.unit) for one in told] == [(50.0, "%"), (25.0, "%"), (3.0, "x")]


def test_verbs_of_two_words_are_found_wherever_their_object_stands():
    said = (
        "The board turned down the offer",
        "The board turned the offer down.",
        "You sell off the mills and turned them down.",
        "Das Werk stellte im Mai Gerüste auf.",
        "Only the market went up",
    )

    assert [phrasal.in_one_word(one) for one in said] == [
        "The board rejected the offer",
        "The board rejected the offer.",
        "You sell the mills and rejected them.",
        "Das Werk aufstellen im Mai Gerüste.",
        "Only the market increased",
    ]
