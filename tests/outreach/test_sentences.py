"""Cutting sentences, counting words, grading, counting edits."""

import pytest

from outreach import edits, readability, sentences


def test_text_is_cut_at_stops_and_line_breaks():
    text = "Hi Ana,\n\nDr. Brandt opened it at 3.5 p. m. We saw! Did you? Acme Inc. We did"

    assert [one.text for one in sentences.split(text)] == [
        "Hi Ana,",
        "Dr. Brandt opened it at 3.5 p. m. We saw!",
        "Did you?",
        "Acme Inc.",
        "We did",
    ]


def test_every_sentence_stands_where_it_says():
    text = "One. Two!  Three?\n- four\n5) five"

    assert all(text[one.start : one.end] == one.text for one in sentences.split(text))


@pytest.mark.parametrize(
    ("word", "count"), [("over", 2), ("the", 1), ("people", 2), ("strategy", 3), ("make", 1)]
)
def test_syllables(word, count):
    assert readability.syllables(word) == count


def test_grade_rises_with_length_of_sentence_and_word():
    plain = "We plan your week. You drive less."
    hard = "Organisational transformation necessitates interdepartmental communication."

    assert readability.grade(plain) < 3
    assert readability.grade(hard) > 12
    assert readability.grade("") == 0.0


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [("a b c", "a b c", 0), ("a b c", "a x c", 2), ("", "a b", 2), ("", "", 0)],
)
def test_edits_are_counted_in_words(before, after, count):
    """OUT5."""
    assert edits.words_changed(before, after) == count


def test_spans_are_those_of_the_sentences() -> None:
    text = "  One line. Two?\n\n  Dr. Brandt came.  \n \nSee you, 29. August!  "

    assert sentences.spans(text) == [(one.start, one.end) for one in sentences.split(text)]
    assert [text[start:end] for start, end in sentences.spans(text)] == [
        "One line.",
        "Two?",
        "Dr. Brandt came.",
        "See you, 29. August!",
    ]
