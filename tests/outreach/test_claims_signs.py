"""Patterns are passed by only where a text lacks what they need (OUT3)."""

from outreach.claims import numbers, units
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
