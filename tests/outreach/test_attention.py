"""Rubber stamps: decisions that took less time than reading what was new in them."""

import pytest

from outreach.attention import WORDS_A_SECOND, Haste, Look, haste

BODY = " ".join(["word"] * 40)  # 40 words, about ten seconds


def looks(count, seconds, body="{} " + BODY, quotes=()):
    return [Look(seconds, body.format(n), quotes) for n in range(count)]


def test_twenty_fast_decisions_are_haste_and_forty_are_lasting():
    needed = 41 / WORDS_A_SECOND

    assert haste(looks(20, 1.0)) == Haste(1.0, needed, is_lasting=False)
    assert haste(looks(40, 1.0)) == Haste(1.0, needed, is_lasting=True)


@pytest.mark.parametrize("count", [0, 1, 19])
def test_fewer_than_twenty_say_nothing(count):
    assert haste(looks(count, 0.1)) is None


def test_a_median_at_the_reading_time_is_no_haste():
    assert haste(looks(20, 41 / WORDS_A_SECOND)) is None


def test_words_read_before_take_no_time_again():
    """The same words on twenty drafts were read once: only what is new counts."""
    assert haste(looks(21, 1.0, body=BODY)) is None


def test_quotes_of_claims_are_read_too():
    short = [Look(3.0, f"{n}", (f"{n} {BODY}",)) for n in range(20)]

    assert haste(short) == Haste(3.0, 42 / WORDS_A_SECOND, is_lasting=False)


def test_slow_decisions_lately_lift_the_flag():
    assert haste([*looks(40, 1.0), *looks(11, 60.0, body="later {} " + BODY)]) is None
