"""Sentences of a source are found by their words, whatever marks stand around them (OUT3)."""

import pytest

from outreach.claims import facts
from outreach.claims.passages import _KEPT, Index, Source

TEXT = (
    "“Quay,” he says, opened (Kiel): open, open.\n"
    "A follow-up round of 3,500,000 came.\n"
    "Dell'olio e l’eau.\n"
    "Nothing else stands here."
)


@pytest.mark.parametrize(
    ("told", "place"),
    [("quay", 0), ("Kiel", 0), ("opened", 0), ("follow-up", 1), ("3.5", 1), ("olio", 2), ("eau", 2)],
)  # fmt: skip
def test_a_sentence_is_found_by_a_word_between_marks(told: str, place: int) -> None:
    index = Index([Source("1", TEXT, None)])

    found = index.candidates(facts.read(told), [0])

    assert [one.first for one in found] == [place]


def test_a_word_that_a_sentence_repeats_stands_in_it_once() -> None:
    index = Index([Source("1", f"{TEXT}\nOpen again.", None)])

    found = index.candidates(facts.read("opened"), [0])

    assert sorted(one.first for one in found) == [0, 4]


def test_words_kept_with_their_keys_are_forgotten_where_there_are_too_many() -> None:
    text = " ".join(f"x{at}" for at in range(110_000))

    index = Index([Source("1", text, None)])

    [found] = index.candidates(facts.read("x7"), [0])
    assert len(_KEPT) <= 100_000
    assert {"x1", "x109999"} <= set(index.elsewhere(found))
