"""Searching a long text for rare things: folded words, and the stretches around a mark."""

import re
import sys

import pytest

from scoring.reading.patterns import around, caseless, late, one_of


def test_one_of_words_matches_each_and_nothing_else() -> None:
    words = ["jan", "january", "jänner", "jun", "a.b", "a"]
    pattern = re.compile(one_of(words), re.IGNORECASE)
    assert all(pattern.fullmatch(word) for word in words)
    assert all(pattern.fullmatch(word.upper()) for word in words)
    assert not any(pattern.fullmatch(word) for word in ["ja", "janu", "axb", "", "juni"])


def test_one_of_words_takes_the_longest() -> None:
    assert re.findall(one_of(["jan", "january"]), "january 2026") == ["january"]


@pytest.mark.parametrize(
    ("word", "other"),
    [("NİSAN", "nisan"), ("KASIM", "kasım"), ("ſix", "Six"), ("mar\u212a", "mark"), ("ΜΆΙΟΣ", "μάιος")],
)  # fmt: skip
def test_caseless_words_that_match_blindly_are_one(word: str, other: str) -> None:
    assert re.fullmatch(other, word, re.IGNORECASE)
    assert caseless(word) == caseless(other)


def test_caseless_letters_are_one_wherever_a_pattern_takes_them_for_one() -> None:
    letters = "".join(
        letter for letter in map(chr, range(sys.maxunicode + 1))
        if letter != letter.lower() or letter != letter.upper()
    )  # fmt: skip
    apart = [
        (letter, same)
        for letter in letters
        for same in re.findall(re.escape(letter), letters, re.IGNORECASE)
        if caseless(letter) != caseless(same)
    ]
    assert len(letters) > 2_000
    assert apart == []


def test_around_near_marks_joins_stretches() -> None:
    year = re.compile(r"20\d\d")
    text = "x" * 50 + "2025" + "y" * 10 + "2026" + "z" * 50
    assert around(year, text, 20, 5) == [(30, 73)]
    assert around(year, text, 2, 3) == [(48, 57), (62, 71)]


def test_around_without_a_mark_is_empty() -> None:
    assert around(re.compile(r"\d"), "no number here", 10, 10) == []


def test_around_at_both_ends_stays_inside() -> None:
    assert around(re.compile(r"\d"), "1 and 2", 9, 9) == [(0, 7)]


def test_a_late_pattern_is_compiled_when_first_asked() -> None:
    broken = late("(")
    pattern = late(r"(?P<year>\d{4})", re.IGNORECASE)

    assert (broken.pattern, pattern.flags) == ("(", re.IGNORECASE)
    with pytest.raises(re.error):
        broken.search("")
    assert [match["year"] for match in pattern.finditer("1998 and 2004")] == ["1998", "2004"]
    assert pattern.fullmatch("1998")
    assert not pattern.match("in 1998")
    assert pattern.sub("", "in 1998") == "in "
    assert pattern.groupindex == {"year": 1}
