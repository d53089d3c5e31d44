"""What holds the words of a wish and wishes something else is asked about; wishes stay wishes."""

import pytest

from bench.quality import _optout as typed
from inbound import asides, optout
from inbound.disposition import dispose, folded
from inbound.enums import Disposition


def prepared(text: str) -> str:
    return optout.prepared(folded(text)[0])


@pytest.mark.parametrize(
    "answer",
    [
        "Haha please don't unsubscribe me! I like these. Friday at ten?",
        "¡No me den de baja, por favor! Estuve de viaje.",
        "Schrijf me alsjeblieft niet uit! Ik lees alles.",
        "Proszę mnie nie wypisywać! Chętnie czytam.",
        "Non condivida il mio numero.",
        "Nie dotarł do nas żaden mail.",
        "Je ne veux pas vous faire attendre plus longtemps : c'est d'accord.",
        "Se non si integra con SAP non mi scriva, altrimenti volentieri.",
        "Stop this order please.",
        "Il nostro legale chiede se un contatto può essere cancellato su richiesta.",
        "Jamais personne ne s'est plaint de pub chez nous. D'où vient la question ?",
        "Aquí nadie se ha quejado nunca del spam. ¿A qué viene eso?",
        "Da noi nessuno si è mai lamentato dello spam. Come mai?",
        "Aqui ninguém se queixou ainda de spam. Como assim?",
        "I nostri clienti non vogliono ricevere pubblicità, quindi temo non sia adatto.",
    ],
)
def test_other_wish_in_the_words_of_one_is_for_a_person(answer: str) -> None:
    alone = optout.find_wish(folded(answer)[0])
    verdict = dispose(answer)

    assert alone is not None
    assert alone.is_sure
    assert verdict.disposition != Disposition.UNSUBSCRIBE
    assert verdict.doubt


@pytest.mark.parametrize(
    "answer",
    [
        "Don't take us off the invoice run, but stop mailing me these offers.",
        "Warum melden Sie mich nicht ab? Ich will keine Mails mehr!",
        "Se non mi togliete dalla lista vi denuncio.",
        "Stop writing to my staff. Write to me directly if you must, but never to them.",
        "Our customers never complain, but I do. Take me off your list.",
        "You never received an answer for a reason. Stop e-mailing me.",
        "I have taken over from Mr Otto. Please take us off your list as well.",
    ],
)
def test_wish_beside_an_aside_stays_one(answer: str) -> None:
    assert dispose(answer).disposition == Disposition.UNSUBSCRIBE


def test_blanks_keep_every_place() -> None:
    text = prepared("Don't unsubscribe me. Is it dear?")

    assert asides.without(text) == " " * len("don't unsubscribe me") + ". is it dear?"


def test_no_typed_wish_is_an_aside() -> None:
    rounds = [typed.later(f"round{number}_wishes") for number in typed.LEARNED[-3:]]
    texts = [prepared(line) for lines in rounds for _, line in lines]
    touched = [(text, left) for text in texts if (left := asides.without(text)) != text]

    assert len(texts) > 8_000
    assert touched
    assert [text for text, left in touched if _is_sure(text) and not _is_sure(left)] == []


def _is_sure(text: str) -> bool:
    wish = optout.find_wish(text)
    return wish is not None and wish.is_sure
