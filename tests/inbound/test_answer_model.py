"""What an answer means is weighed, whatever the words (RTE1)."""

import pytest

from bench.quality.dispositions import EXAMS, labelled
from inbound import answer_model
from inbound.disposition import dispose, folded
from inbound.enums import Disposition
from inbound.meanings import phrased
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


@pytest.mark.parametrize(
    "text",
    [
        "Our team is very interested in this.",
        "Unser Team hat Interesse.",
        "Sim, temos interesse.",
        "Yes.",
        "Sure thing, send it.",
        "No problem at all, please go ahead.",
    ],
)
def test_plain_yes_is_never_taken_for_a_no(text):
    assert dispose(text).disposition == Disposition.INTERESTED


@pytest.mark.parametrize("text", ["We are not interested.", "Kein Interesse, danke.", "Non merci."])
def test_plain_no_is_no_interest(text):
    assert dispose(text).disposition == Disposition.NOT_INTERESTED


def test_interest_goes_to_a_rep_in_nearly_every_answer_of_the_exam():
    cold = {Disposition.NOT_INTERESTED, Disposition.WRONG_PERSON, Disposition.LATER}
    answers = [row for name in EXAMS for row in labelled(name)]
    warm = [text for label, _, text in answers if label in {"meeting", "interested"}]

    assert sum(dispose(text).disposition in cold for text in warm) <= len(warm) / 20


@pytest.mark.parametrize("text", ["?", "👍?", "…", "https://halden.example/"])
def test_text_without_words_is_unclear(text):
    assert dispose(text).disposition == Disposition.UNCLEAR


def test_phrase_that_speaks_adds_to_its_meaning():
    plain = prepared(folded("Could you send me a sample? We have a supplier, though.")[0])
    alone = answer_model.weigh(plain, ())
    with_phrase = answer_model.weigh(plain, [Disposition.OBJECTION])

    assert tuple(alone) == answer_model.MEANINGS
    assert with_phrase[Disposition.OBJECTION] > alone[Disposition.OBJECTION]


def test_long_text_is_read_up_to_a_limit():
    text = "maybe " * answer_model.MOST_WORDS

    assert weighed(text) == weighed(text + " ".join(["maybe"] * 5_000))
