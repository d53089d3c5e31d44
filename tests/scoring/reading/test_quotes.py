import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.reading.quotes import verbatim
from tests.bounds import HANG

PAGE = "He said:  “We’re\n over 3,000\u00a0people” — and that’s it.\u200b Soft\u00adware."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("over 3,000 people", "over 3,000\u00a0people"),
        ('"We\'re over 3,000 people" - and', "“We’re\n over 3,000\u00a0people” — and"),
        ("  that's it. ", "that’s it."),
        ("Software", "Soft\u00adware"),
    ],
)
def test_typography_may_differ(quote: str, found: str) -> None:
    """ENR5: the same check decides for patterns and for models."""
    span = verbatim(quote, PAGE)

    assert span is not None
    assert PAGE[span.start : span.end] == found


@pytest.mark.parametrize(
    "quote",
    ["over 3,001 people", "Over 3,000 people", "over 3000 people", "", "  ", "it", "x" * 1001],
)
def test_letters_digits_and_case_may_not_differ(quote: str) -> None:
    assert verbatim(quote, PAGE + "x" * 1001) is None


@given(st.text(max_size=60), st.text(min_size=3, max_size=40), st.text(max_size=60))
def test_a_cut_out_piece_is_found(before: str, piece: str, after: str) -> None:
    text = before + piece + after

    span = verbatim(piece, text)

    if span is not None:
        assert 0 <= span.start < span.end <= len(text)
        assert verbatim(text[span.start : span.end], text) is not None


def test_a_long_page_is_searched_at_once() -> None:
    text = "a  " * 400_000 + "the quote"
    started = time.process_time()

    assert verbatim("the quote", text) is not None
    assert time.process_time() - started < HANG
