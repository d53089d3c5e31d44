"""What is known of an answer is judged by trees; what the reader of sentences is sure of is asked."""

import pytest

from inbound import optout, wishes
from inbound.disposition import dispose, folded
from inbound.enums import Disposition
from inbound.wish_marks import Marks, marks


def known(text: str) -> Marks:
    plain = optout.prepared(folded(text)[0])
    return marks(plain, optout.weighed(plain))


def test_marks_tell_who_stands_around_the_refused_deed() -> None:
    told = known("Please do not write to me again. What does it cost?")

    assert (told["deed write"], told["not before"], told["ours behind"]) == (1.0, 1.0, 2.0)
    assert (told["tongue en"], told["any asks"], told["ends asking"]) == (1.0, 1.0, 1.0)
    assert "aside" not in told


def test_marks_tell_what_is_left_without_another_wish() -> None:
    told = known("Haha please don't unsubscribe me! I like these.")

    assert told["aside"] == 1.0
    assert told["left"] < optout.SURE


def test_every_mark_of_the_trees_is_one_that_answers_have() -> None:
    lines = wishes.TREES.read_text("ascii").splitlines()
    asked = {line.rpartition(" <= ")[0] for line in lines if " <= " in line}
    kinds = ("role ", "else ", "deed ", "tongue ", "aside", "rest ")
    always = known("Please do not write to me again.")

    assert {name for name in asked if not name.startswith(kinds)} <= {*always}


@pytest.mark.parametrize(
    ("total", "told", "is_sure"),
    [
        (wishes.RAISED, {"weight": -1.0, "left": -1.0}, True),
        (wishes.SURE, {"weight": -1.0, "left": -1.0}, False),
        (wishes.SURE, {"weight": 1.0, "left": -1.0, "aside": 1.0}, False),
        (wishes.SURE - 0.1, {"weight": 1.0, "left": 1.0}, False),
        (wishes.POSSIBLE - 1, {"weight": 1.0, "left": 1.0}, False),
        (wishes.POSSIBLE - 1, {"weight": -1.0, "left": -1.0}, None),
    ],
)
def test_what_is_judged(total: float, told: Marks, is_sure: bool | None) -> None:
    assert wishes.judged(told, total) is is_sure


@pytest.mark.parametrize(
    "answer",
    [
        "Jij bent ook niet weg te slaan haha. Oké, kom maar door met die demo.",
        "Po każdym newsletterze wypisuje nam się jakieś 70 osób. Wasze narzędzie pokaże dlaczego?",
    ],
)
def test_words_of_a_refusal_that_refuse_nothing_suppress_nobody(answer: str) -> None:
    alone = optout.find_wish(folded(answer)[0])
    verdict = dispose(answer)

    assert alone is not None
    assert alone.is_sure
    assert verdict.disposition != Disposition.UNSUBSCRIBE
    assert verdict.doubt
