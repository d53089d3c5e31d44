"""A wish to be left alone is looked at beside the whole answer; compliance words still win."""

import pytest

from bench import fit_context
from bench.quality import _optout as typed
from inbound import optout, wish_context
from inbound.disposition import dispose, folded
from inbound.enums import Disposition
from inbound.optout import LOOK
from inbound.wishes import find_wish


def seen(text: str) -> dict[str, float]:
    plain = optout.prepared(folded(text)[0])
    return wish_context.evidence(plain, optout.weighed(plain))


@pytest.mark.parametrize(
    "answer",
    [
        "Nobody here has complained of spam so far. Why do you ask?",
        "Nous avons déjà trop de mails. Votre outil en envoie combien ?",
        "Fermatevi, mi avete convinto! Quando partiamo?",
        "Nikt nie narzekał dotąd na spam. Czemu Pan pyta?",
    ],
)
def test_sentence_that_weighs_as_a_wish_beside_a_question_is_for_a_person(answer: str) -> None:
    alone = optout.find_wish(folded(answer)[0])
    whole = find_wish(folded(answer)[0])
    verdict = dispose(answer)

    assert (alone is not None and alone.is_sure, whole is not None and whole.is_sure) == (
        True,
        False,
    )
    assert verdict.disposition != Disposition.UNSUBSCRIBE
    assert verdict.doubt


@pytest.mark.parametrize(
    "answer",
    [
        "Sounds great. When could you show us? And please take me off your list.",
        "What does it cost? Stop contacting me, my answer won't change.",
        "Was kostet das? Nehmen Sie mich bitte aus dem Verteiler.",
        "Cela semble intéressant. Combien ça coûte ? Ne m'écrivez plus.",
        "Parece interesante. ¿Cuánto cuesta? Denme de baja.",
        "Sembra interessante. Quanto costa? Cancellatemi dalla lista.",
        "Klinkt interessant. Wat kost het? Haal mij van de lijst.",
        "Parece interessante. Quanto custa? Retirem-me da lista.",
        "Brzmi ciekawie. Ile to kosztuje? Proszę mnie wypisać.",
    ],
)
def test_plain_wish_wins_over_kind_words_and_questions(answer: str) -> None:
    assert dispose(answer).disposition == Disposition.UNSUBSCRIBE


def test_no_wish_of_the_first_rounds_comes_into_doubt() -> None:
    lines = [line for _, line in typed.first("wishes")]

    assert [one for one in lines if dispose(one).disposition != Disposition.UNSUBSCRIBE] == []


def test_evidence_tells_the_wish_from_the_rest() -> None:
    alone = seen("Take me off your list.")
    beside = seen("We talked at the fair. Take me off your list. What does it cost?")

    assert (alone["more said"], beside["more said"]) == (0.0, 0.5)
    assert (alone["more asked"], beside["more asked"]) == (0.0, 1.0)
    assert not [name for name in alone if name.startswith("rest ")]
    assert [name for name in beside if name.startswith("rest ")]


def test_every_weight_has_its_evidence() -> None:
    names = {line.partition(" ")[2] for line in wish_context.WEIGHTS.read_text().splitlines()}
    text = "Take me off your list. What does it cost?"

    assert names == {"always", *seen(text)}


def test_what_stands_behind_what_is_looked_at_changes_nothing() -> None:
    text = "please stop writing to me. " * 2_000

    assert find_wish(text) == find_wish(text[:LOOK])


def test_what_is_learned_from_stands_in_the_tree_with_what_it_weighed_at_first_sight() -> None:
    seen, is_wish, count = next(fit_context.samples())

    assert not is_wish
    assert count == 1.0
    assert seen["wish"] >= fit_context.LOWEST


@pytest.mark.parametrize(
    "answer",
    [
        "Leave me alone. Where did you get my address?",
        "Lassen Sie mich in Ruhe. Verstanden?",
        "Nous ne voulons plus de ces mails. C'est clair ?",
        "Mi jefe me pidió que solicite la baja de todos. ¿La tramitan, por favor?",
        "Nie chcemy więcej takich maili. Kim wy jesteście?",
    ],
)
def test_wish_before_a_question_about_it_stays_one(answer: str) -> None:
    assert dispose(answer).disposition == Disposition.UNSUBSCRIBE
