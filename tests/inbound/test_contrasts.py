"""Not her but me, no call but a mail, not this but that: such answers are asked about."""

import re

import pytest

from inbound import contrasts, optout
from inbound.asides import without
from inbound.disposition import dispose, folded
from inbound.enums import Disposition
from inbound.optout import LOOK


@pytest.mark.parametrize(
    "answer",
    [
        # Another person.
        "Leave my team out of it, deal with me directly.",
        "Frau Adler bitte nicht mehr anschreiben, sie hat gekündigt. Ich betreue das jetzt.",
        "Laissez mon équipe en dehors de ça, parlez avec moi.",
        "Deje a mi socia al margen y hable conmigo.",
        "Lasci fuori la mia squadra e parli con me.",
        "Laat mijn ploeg erbuiten en bespreek het met mij.",
        "Deixe a minha equipa fora disto e fale comigo.",
        "Do Marka proszę już nie pisać, odszedł na emeryturę. Teraz ja to prowadzę.",
        # Another way.
        "Per favore non telefonatemi, meglio via mail.",
        # Another thing.
        "Nie chcemy kolejnego pulpitu, chcemy mniej klikania.",
        # Another's wish of old.
        "Mevrouw Prins wilde destijds geen mail meer. Ik vind het juist interessant.",
        "A dona Alda não queria mais e-mails. Agora sou eu e interessa-me.",
        "My predecessor asked you to stop mailing. I'd like to see what you sell.",
        "Mein Vorgänger wollte keine Mails mehr von Ihnen, ich schon.",
        "Mój poprzednik prosił o koniec maili. Chętnie zobaczę, co oferujecie.",
        # Another's refusal, and from now on to me.
        "He doesn't read these any more. In future write to me.",
        "Frau Selig will die Rundbriefe nicht mehr. Schicken Sie sie ab jetzt an mich.",
        "M. Garnier ne veut plus de vos infos. Désormais, adressez-les-moi.",
        "El señor Prat no quiere más boletines. A partir de ahora envíemelos a mí.",
        "Il signor Leone non vuole più le vostre circolari. D'ora in poi le mandi a me.",
        "Meneer Visser wil jullie mailtjes niet meer. Voortaan graag naar mij.",
        "O senhor Pinto não quer mais as vossas circulares. Doravante mandem-nas para mim.",
        "Pan Lis nie chce już waszych biuletynów. Od dziś proszę je wysyłać do mnie.",
        # Another thing, and a good moment.
        "Je ne veux plus de papier, votre mail tombe bien.",
        # Many others' mails.
        "Wij krijgen veel van dit soort mails. Wat is er bij jullie beter?",
    ],
)
def test_refusal_beside_a_welcome_is_for_a_person(answer: str) -> None:
    assert _is_sure_alone(answer)
    assert dispose(answer).disposition != Disposition.UNSUBSCRIBE
    assert dispose(answer).doubt


@pytest.mark.parametrize(
    "answer",
    [
        "Don't call my colleagues, don't call me. Take us off your list.",
        "Please don't write to Peter any more. He doesn't want it and neither do I.",
        "Nicht anrufen, nicht mailen.",
        "Rufen Sie nicht an. Schreiben Sie mir auch nicht mehr.",
        "Wir wollen keine Mails, wir wollen unsere Ruhe.",
        "N'appelez pas et n'écrivez plus à nos salariés.",
        "No me llame, no me escriba, bórreme.",
        "Non scrivete più a info@acme.example. Me ne occupo io, ed è troppa posta.",
        "Delete the tracking pixel, and delete my address too.",
        "How do you make sure I never get another mail?",
        "Wer nimmt mich aus dem Verteiler?",
        "My boss asked you to stop. I'd like you to stop as well.",
        "Wij willen geen reclame meer, wij zoeken zelf wel.",
        "Je ne veux plus de vos mails, je veux dormir.",
        "Nie chcę więcej maili, chcę spokojnie pracować.",
        "My colleague told you already to take us off. Send me proof.",
        "Mein Chef hat Sie schon gebeten, uns zu streichen. Zeigen Sie mir, dass es geschehen ist.",
        "Do not write to anybody here. I run this shop.",
        "N'écrivez plus à notre cabinet. Je suis le nouvel associé.",
        "Non contattate più i miei colleghi, mi scriva solo per confermare.",
        "Não escrevam mais à empresa. Agora sou eu.",
        "Do not email me. Phone our solicitor if you must.",
        "No me escriban más. Llamen a otra puerta.",
        "Nie pisać. Proszę dzwonić gdzie indziej.",
        "I get dozens of these. Stop. What makes you think yours is wanted?",
    ],
)
def test_wish_that_only_looks_like_a_contrast_acts(answer: str) -> None:
    assert dispose(answer).disposition == Disposition.UNSUBSCRIBE


def test_only_the_refused_half_is_left_out() -> None:
    text = optout.prepared(folded("Don't write to my assistant, she is busy. Write to me.")[0])

    assert without(text).strip() == ", she is busy. write to me."


@pytest.mark.parametrize(
    "piece",
    [
        "don't write to x ",
        "no more of it ",
        "wir wollen nicht ",
        "she is out. from now on to me ",
        "mr. ",
    ],
)
def test_repeated_beginnings_cost_little(piece: str) -> None:
    text = (piece * LOOK)[:LOOK]
    hits = [hit for one in contrasts.CONTRASTS for hit in re.findall(one, text)]

    assert len(hits) < LOOK


def _is_sure_alone(answer: str) -> bool:
    wish = optout.find_wish(folded(answer)[0])
    return wish is not None and wish.is_sure
