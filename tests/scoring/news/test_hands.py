"""How many people a firm takes on, told in a sentence."""

import pytest

from scoring.news import hands


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are bringing on four more fitters before Easter."),
        ("de", "Bis Ostern stellen wir sieben neue Kolleginnen ein."),
        ("de", "Dafür haben wir uns neun Leute dazugeholt."),
        ("fr", "D'ici mai, nous embaucherons douze soudeurs."),
        ("es", "Contrataremos a quince personas hasta mayo."),
        ("it", "Entro maggio assumeremo dieci saldatori."),
        ("nl", "Voor mei nemen we acht nieuwe medewerkers aan."),
        ("pt", "Vamos contratar onze soldadores até maio."),
        ("sv", "Vi ska anställa tolv personer i vår."),
        ("da", "Vi ansætter fem nye medarbejdere inden maj."),
        ("no", "Vi skal ansette seks nye kolleger før mai."),
        ("pl", "Do maja przyjmiemy dwanaście osób."),
        ("cs", "Do května přijmeme deset nových lidí."),
    ],
)
def test_a_number_of_people_taken_on_is_read_in_twelve_languages(language: str, text: str) -> None:
    assert hands.are_wanted(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are looking for three used containers."),
        ("en", "We have hired out sixty ladders, says the yard to its twelve guests."),
        ("en", "Twelve people came to the open day."),
        ("de", "Zwölf Leute kamen zum Grillen."),
        ("de", "Wir stellen zwei Öfen aus."),
        ("fr", "Nous avons dû licencier six personnes."),
        ("es", "Han despedido a cuatro empleados y buscamos local."),
        ("nl", "Er komen twaalf kamers bij."),
        ("pl", "Zwolnili osiem osób i szukamy hali."),
    ],
)
def test_things_guests_and_those_who_go_are_none(language: str, text: str) -> None:
    assert not hands.are_wanted(text, language)


def test_a_long_hostile_sentence_is_read_in_step_with_its_length() -> None:
    assert not hands.are_wanted("twelve we hire " * 8_000, "en")
    assert not hands.are_wanted("komen a " * 12_000, "nl")
