"""Dates in words, as exact as they are known."""

from scoring.reading import dates


def test_words_say_what_is_known() -> None:
    moments = [found.moment for found in dates.find("28 November 2024, May 2019, in 2026")]

    assert [moment.words for moment in moments] == ["28 November 2024", "May 2019", "2026"]
