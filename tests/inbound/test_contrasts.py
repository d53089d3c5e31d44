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
        "Wir wollen keine Werbung schalten, wir suchen nur ein CRM.",
        "Nie chcemy kolejnego pulpitu, chcemy mniej klikania.",
        # Another's wish of old.
        "Mevrouw Prins wilde destijds geen mail meer. Ik vind het juist interessant.",
        "A dona Alda não queria mais e-mails. Agora sou eu e interessa-me.",
    ],
)
def test_refusal_beside_a_welcome_is_for_a_person(answer: str) -> None:
    assert _is_sure_alone(answer)
    assert dispose(answer).disposition != Disposition.UNSUBSCRIBE
    assert dispose(answer).doubt


@pytest.mark.parametrize(
    "answer",
    [
        "Please don't share these figures outside of your team.",
        "Behalten Sie die Skizze bitte für sich und leiten Sie sie nicht weiter.",
        "Bitte den Testzugang zum 12. beenden, damit nichts berechnet wird.",
        "Bitte ohne Pixel, unsere EDV blockt solche Mails.",
        "Quiten el píxel de rastreo, que el cortafuegos bloquea esos correos.",
        "Haal de pixel eruit, onze ICT blokkeert zulke mails.",
        "Proszę usunąć piksel, nasz dział IT blokuje takie maile.",
        "Comment garantissez-vous que les gens qui s'opposent ne reçoivent plus rien ?",
        "¿Cómo garantizan que no se escriba más a quien se opone?",
        "Come garantite che chi si oppone non riceva più nulla?",
        "Hoe zorgen jullie dat wie bezwaar maakt niet meer gemaild wordt?",
        "Como garantem que quem se opõe não recebe mais nada?",
        "Jak pilnujecie, żeby nie pisać więcej do osób, które wniosły sprzeciw?",
    ],
)
def test_wish_about_another_thing_is_not_acted_on(answer: str) -> None:
    assert _is_sure_alone(answer)
    assert dispose(answer).disposition != Disposition.UNSUBSCRIBE


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
    ],
)
def test_wish_that_only_looks_like_a_contrast_acts(answer: str) -> None:
    assert dispose(answer).disposition == Disposition.UNSUBSCRIBE


def test_only_the_refused_half_is_left_out() -> None:
    text = optout.prepared(folded("Don't write to Ann, she is busy. Write to me.")[0])

    assert without(text).strip() == ", she is busy. write to me."


@pytest.mark.parametrize("piece", ["don't write to x ", "how do you ensure ", "wir wollen nicht "])
def test_repeated_beginnings_cost_little(piece: str) -> None:
    text = (piece * LOOK)[:LOOK]
    hits = [
        hit for one in (*contrasts.CONTRASTS, *contrasts.THINGS) for hit in re.findall(one, text)
    ]

    assert len(hits) < LOOK


def _is_sure_alone(answer: str) -> bool:
    wish = optout.find_wish(folded(answer)[0])
    return wish is not None and wish.is_sure


@pytest.mark.parametrize(
    "answer",
    ["Drop it.", "Vergessen Sie es.", "Ich verzichte dankend.", "Je refuse.", "Deixe estar!"],
)
def test_bare_decline_is_no_wish(answer: str) -> None:
    assert _is_sure_alone(answer)
    assert dispose(answer).disposition == Disposition.NOT_INTERESTED


@pytest.mark.parametrize(
    "answer", ["I pass. Take me off your list.", "Ich verzichte auf weitere Post von Ihnen."]
)
def test_decline_beside_a_wish_acts(answer: str) -> None:
    assert dispose(answer).disposition == Disposition.UNSUBSCRIBE
