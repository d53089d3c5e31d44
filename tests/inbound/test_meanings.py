"""Phrases that speak for a meaning, in eight languages."""

import pytest

from inbound.disposition import folded
from inbound.enums import Disposition
from inbound.meanings import phrased


@pytest.mark.parametrize(
    "answer",
    [
        "Drop by our office on the 3rd, after nine.",
        "Kommen Sie doch am 3. bei uns vorbei.",
        "Passez nous voir le 3.",
        "Pase por nuestra oficina el 3.",
        "Passi in ufficio il 3.",
        "Kom de 3e gerust langs.",
        "Passe pelo nosso escritório no dia 3.",
        "Proszę wpaść do biura trzeciego.",
    ],
)
def test_who_asks_us_to_come_by_wants_to_meet(answer: str) -> None:
    assert Disposition.MEETING in phrased(folded(answer)[0])


@pytest.mark.parametrize(
    "answer",
    [
        "We've been looking for something like this for ages.",
        "So etwas suchen wir schon lange.",
        "Nous cherchons ce genre de chose depuis des mois.",
        "Llevamos meses buscando algo así.",
        "Cerchiamo una cosa simile da tempo.",
        "Zoiets zoeken wij al maanden.",
        "Andamos à procura de uma coisa assim.",
        "Od dawna szukamy takiego narzędzia.",
    ],
)
def test_who_has_looked_for_it_is_interested(answer: str) -> None:
    assert Disposition.INTERESTED in phrased(folded(answer)[0])


@pytest.mark.parametrize(
    "answer",
    [
        "No thanks, we'll pass.",
        "Danke, wir verzichten lieber.",
        "Merci, nous déclinons.",
        "Gracias, yo paso.",
        "Grazie, rinunciamo.",
        "Bedankt, wij zien ervan af.",
        "Obrigada, dispenso.",
        "Dziękuję, podziękuję.",
        "Nessun interesse.",
    ],
)
def test_who_declines_is_not_interested(answer: str) -> None:
    assert Disposition.NOT_INTERESTED in phrased(folded(answer)[0])
