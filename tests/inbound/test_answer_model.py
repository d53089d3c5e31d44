"""What an answer means is weighed, whatever the words (RTE1)."""

import pytest

from bench.quality.dispositions import EXAM, labelled
from inbound import answer_model
from inbound.disposition import dispose, folded, phrased
from inbound.enums import Disposition
from inbound.optout import prepared


def weighed(text: str) -> dict[Disposition, float]:
    plain = folded(text)[0]
    return answer_model.weigh(prepared(plain), phrased(plain))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Our purse is empty until the council votes in March, ask me then.", Disposition.LATER),
        ("Das macht bei uns die Kollegin aus dem Lager, Frau Timm.", Disposition.REFERRAL),
        ("Et ça coûte combien, au juste, pour une boulangerie ?", Disposition.QUESTION),
        ("Pásese el jueves por la mañana y lo vemos.", Disposition.MEETING),
        ("Mi mandi pure il listino e due esempi.", Disposition.INTERESTED),
        ("Ik werk daar al twee jaar niet meer.", Disposition.WRONG_PERSON),
        ("Já trabalhamos com um fornecedor e estamos satisfeitos.", Disposition.OBJECTION),
        ("Dziękujemy, nie skorzystamy.", Disposition.NOT_INTERESTED),
    ],
)
def test_meaning_is_told_in_each_language(text, meaning):
    assert dispose(text).disposition == meaning


def test_words_that_speak_for_nothing_are_unclear_and_give_no_reason():
    verdict = dispose("Noted.")

    assert (verdict.disposition, verdict.words) == (Disposition.UNCLEAR, "")
    assert verdict.why == "These words do not say what is meant."


def test_deciding_words_stand_in_the_text():
    for _, _, text in labelled(EXAM):
        verdict = dispose(text)

        assert " ".join(verdict.words.split()) in " ".join(text.split())


def test_weights_are_the_same_twice_and_none_is_missing():
    text = "Could you send me a sample? We have a supplier, though."

    assert weighed(text) == weighed(text)
    assert tuple(weighed(text)) == answer_model.MEANINGS


def test_text_without_words_weighs_no_more_than_the_intercepts():
    assert dispose("…").disposition == Disposition.UNCLEAR
    assert dispose("").disposition == Disposition.UNCLEAR


def test_long_text_is_read_up_to_a_limit():
    text = "maybe " * answer_model.MOST_WORDS

    assert weighed(text) == weighed(text + " ".join(["maybe"] * 5_000))
