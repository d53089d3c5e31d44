"""Patterns are passed by only where a text lacks what they need (OUT3)."""

from outreach.claims import moments, numbers, phrasal, phrases, units
from outreach.claims.signs import _KEPT, Signs

LATE_OR_OF_A_DAY = (
    "recently", "lately", "newly", "just now", "in recent weeks", "kürzlich", "neulich",
    "vor kurzem", "unlängst", "récemment", "recientemente", "recentemente", "di recente",
    "onlangs", "niedawno", "vient de signer", "viennent de signer", "venez d'ouvrir", "acaba de",
    "acaban de", "acabou de", "acabam de", "há pouco", "fresh off", "hot off", "your recent",
    "just opened", "gerade eröffnet", "congratulations", "Glückwunsch", "félicitations",
    "enhorabuena", "felicidades", "complimenti", "gefeliciteerd", "parabéns", "gratuluję",
    "yesterday", "gestern", "ayer", "ieri", "gisteren", "ontem", "wczoraj", "hier", "today",
    "heute", "aujourd'hui", "hoy", "oggi", "vandaag", "hoje", "dziś", "this morning", "tonight",
    "the past few days", "last few weeks", "in den letzten Monaten", "RECENTLY", "AYER",
)  # fmt: skip


def test_signs_name_every_pattern_that_may_match():
    signs = Signs([("square", "sq"), ("half a ",), ("fold", "times"), ("a year",)])

    assert signs.near("half a million sq") == [0, 1]
    assert signs.near("three times,\ntwofold") == [2]
    assert signs.near("half an hour a yearly fee") == [3]
    assert signs.near("") == []


def test_signs_are_found_in_words_met_before_other_signs_were_known():
    Signs([("cargo",)]).near("freight by sea")

    assert Signs([("freig",)]).near("freight by sea") == [0]


def test_words_kept_for_their_signs_are_forgotten_where_there_are_too_many():
    signs = Signs([("fold",)])

    found = [signs.near(f"x{at} twofold") for at in range(25_000)]

    assert found == [[0]] * 25_000
    assert len(_KEPT) <= 20_000


def test_every_word_for_what_is_late_or_of_a_day_is_read():
    assert [one for one in LATE_OR_OF_A_DAY if not moments.read(one)] == []
    assert moments.read("today's fleet and the heutige Werk") == ()


def test_numbers_in_words_are_read_by_themselves():
    said = ("a dozen", "a million", "twenty-five", "seven", "a third depot", "ein fünfjähriger Bau",
            "four-year", "doubled", "one in three")  # fmt: skip

    assert [one for one in said if not numbers.read(one)] == []
    assert numbers.read("A plant and an office in the city") == ()


def test_america_is_told_in_all_its_names_but_not_by_us():
    said = ("in the US", "in the USA", "the United States of America", "U.S. sites")

    assert [phrases.in_one_word(one) for one in said] == [
        "in the America",
        "in the America",
        "the America",
        "America sites",
    ]
    assert phrases.in_one_word("join us as users") == "join us as users"


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
