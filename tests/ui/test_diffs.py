"""The word diff loses nothing and tells what changed."""

from hypothesis import given
from hypothesis import strategies as st

from leadops.ui.diffs import word_diff


def test_word_diff_marks_changed_words():
    pieces = word_diff("hire three engineers.", "hire 4 engineers.")

    assert [tuple(piece) for piece in pieces] == [
        ("same", "hire "),
        ("deleted", "three"),
        ("inserted", "4"),
        ("same", " engineers."),
    ]


@given(st.text(max_size=200), st.text(max_size=200))
def test_word_diff_rebuilds_both_texts(old, new):
    pieces = word_diff(old, new)

    assert "".join(p.text for p in pieces if p.kind != "inserted") == old
    assert "".join(p.text for p in pieces if p.kind != "deleted") == new


def test_word_diff_of_a_long_text_ends_soon():
    old = "word " * 15_000
    pieces = word_diff(old, old + "more")

    assert pieces[-1].kind == "inserted"
