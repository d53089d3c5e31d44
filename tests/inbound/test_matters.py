"""Another matter in the words of a wish to be left alone: a quote, other people's lists."""

import re

import pytest

from inbound import matters, optout
from inbound.asides import without
from inbound.disposition import dispose, folded
from inbound.enums import Disposition
from inbound.optout import LOOK


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
    ("cause", "answer"),
    [
        (matters.PARTS, "Delete the second slide, please."),
        (matters.PARTS, "Streichen Sie bitte die dritte Zeile aus dem Angebot."),
        (matters.CONFIDENCE, "Please don't forward this draft to anybody."),
        (matters.STRAY, "Ihre Mail lag im Spam."),
        (matters.STRAY, "Votre message était dans les indésirables."),
        (matters.GONE, "Mevrouw De Wit werkt hier niet meer."),
        (matters.GONE, "La señora Mora ya no trabaja aquí."),
        (matters.ENDS, "Wann endet die Aktion?"),
        (matters.ENDS, "When does your spring offer end?"),
        (matters.JOIN, "Inscrevam-me no próximo curso."),
        (matters.JOIN, "Add me to the waiting list, please."),
        (matters.OWN_LIST, "We must delete old addresses from our own database."),
        (matters.OWN_LIST, "Musimy usunąć stare adresy z naszej bazy."),
        (matters.LASTING, "Non sparite adesso!"),
        (matters.PLAY, "Hou op, zo goedkoop?"),
        (matters.LAWFUL, "Respectez-vous le droit à l'effacement ?"),
        (matters.SEEN_TO, "A remoção dos dados ficou feita em maio, obrigada."),
        (matters.SEEN_TO, "You removed us in spring as asked, thank you."),
        (matters.UNANSWERED, "No responderé a este correo; si es urgente, llamen."),
        (matters.ANYBODY, "What happens when somebody unsubscribes twice?"),
        (matters.SAMPLES, "Stuur geen monsters meer."),
    ],
)
def test_matter_is_left_out_of_what_is_weighed(cause: tuple[str, ...], answer: str) -> None:
    text = optout.prepared(folded(answer)[0].removesuffix("\n"))

    assert any(re.search(one, text) for one in cause)
    assert without(text) != text


@pytest.mark.parametrize(
    "answer",
    [
        # Who they are says nothing about what they ask for.
        "We repair boats and ask you to take us off your list.",
        "Wir schneidern Zelte und möchten uns abmelden.",
        "Arreglamos tejados y queremos darnos de baja.",
        "Wij bakken taarten en willen ons afmelden.",
        "The removal was requested in spring. Thanks for seeing to it at last.",
        "We build trailers. Unsubscribe us.",
        "My removal was confirmed in June and still you write.",
        "Mevrouw De Wit werkt hier niet meer en wij willen geen mails.",
        "Your mail was in my spam folder. Please never write again.",
        "When does this spam end?",
        "Schrijf ons niet meer aan.",
        "Remove us from your list, we removed you from our list too.",
        "Non sparite soltanto per un mese: cancellatemi dalla lista.",
        "Do you respect my objection? Take me off.",
    ],
)
def test_wish_beside_another_matter_acts(answer: str) -> None:
    assert dispose(answer).disposition == Disposition.UNSUBSCRIBE


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


@pytest.mark.parametrize("piece", ["how do you ensure ", "we sell x spam ", "remove x from our "])
def test_repeated_beginnings_of_matters_cost_little(piece: str) -> None:
    text = (piece * LOOK)[:LOOK]

    assert sum(len(re.findall(one, text)) for one in matters.THINGS) < LOOK


def _is_sure_alone(answer: str) -> bool:
    wish = optout.find_wish(folded(answer)[0])
    return wish is not None and wish.is_sure
