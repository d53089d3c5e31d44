"""What letters of eight languages say in turns of phrase, seasons and round figures (OUT3)."""

import pytest

from outreach.claims import days, facts, turns
from tests.outreach.test_claims_turned import verdict

PAGES = {
    "en": "In April 2026 we opened a second plant, in Maribor. Quay Robotics has been profitable "
    "since 2019. 1,380 breweries use our robots. We are looking for a buyer.",
    "de": "Im April 2026 haben wir in Linz ein zweites Werk eröffnet. Wir suchen eine Einkäuferin. "
    "Der Gewinn sank von 9 auf 6 Millionen Euro. In Linz arbeiten 41 Menschen. Wir wollen "
    "zwölf Schweißer einstellen.",
    "fr": "En avril 2026, nous avons ouvert une deuxième usine à Lille. Nous cherchons un acheteur. "
    "Nous employons 41 personnes. Le contrat avec Brasserie Nord est terminé depuis juin. "
    "Nous ne fabriquons pas de pompes.",
    "es": "En abril de 2026 abrimos una segunda planta en Vigo. Buscamos un comprador. Vendemos "
    "en 21 países. Marta Ibáñez dirige las ventas desde enero.",
}


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "You have been in the black since 2019."),
        ("en", "Well over a thousand breweries use your robots."),
        ("en", "Congrats on the opening of your second plant in April."),
        ("en", "You're on the lookout for a buyer."),
        ("de", "Wie ich sehe, sind Sie auf der Suche nach einer Einkäuferin."),
        ("de", "Im Frühjahr haben Sie in Linz ein zweites Werk in Betrieb genommen."),
        ("de", "Euer zweites Werk in Linz habt ihr im Frühling eröffnet."),
        ("de", "Sie suchen zwölf Schweißer."),
        ("de", "Gut 40 Menschen arbeiten in Linz."),
        ("fr", "Au printemps, vous avez mis en service une deuxième usine à Lille."),
        ("fr", "Vous êtes à la recherche d'un acheteur."),
        ("fr", "Vous employez une quarantaine de personnes."),
        ("fr", "Vous avez mis fin au contrat avec Brasserie Nord."),
        ("fr", "Vous ne fabriquez plus de pompes."),
        ("es", "Enhorabuena por la puesta en marcha de vuestra segunda planta en abril."),
        ("es", "Esta primavera habéis abierto una segunda planta en Vigo."),
        ("es", "Vendéis en una veintena de países."),
        ("es", "Marta Ibáñez está al frente de las ventas desde principios de año."),
    ],
)
def test_check_turn_of_phrase_of_the_page_is_no_falsehood(tongue, claim):
    assert verdict(claim, PAGES[tongue]) in ("supported", "weak")


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "Well over two thousand breweries use your robots."),
        ("de", "Im Winter haben Sie in Linz ein zweites Werk in Betrieb genommen."),
        ("fr", "Vous employez une soixantaine de personnes."),
        ("fr", "À la rentrée, vous avez ouvert une deuxième usine à Lille."),
        ("es", "Vendéis en una treintena de países."),
        ("es", "Este otoño habéis abierto una segunda planta en Vigo."),
    ],
)
def test_check_turn_of_phrase_with_another_fact_is_caught(tongue, claim):
    assert verdict(claim, PAGES[tongue]) == "unsupported"


@pytest.mark.parametrize(
    "said",
    ["this spring", "diesen Frühling", "au printemps", "esta primavera", "questa primavera",
     "dit voorjaar", "nesta primavera", "tej wiosny"],
)  # fmt: skip
def test_read_season_in_eight_languages_is_a_date(said):
    [day] = days.read(said)[0]

    assert day.months == (3, 4, 5, 6)


@pytest.mark.parametrize(
    "said",
    ["the start of the year", "Anfang des Jahres", "début de l'année", "principios de año",
     "inizio dell'anno", "begin van het jaar", "início do ano"],
)  # fmt: skip
def test_read_beginning_of_the_year_is_its_first_months(said):
    [day] = days.read(f"It opened since {said}.")[0]

    assert day.months == (1, 2, 3, 4)


def test_numbers_fall_from_nine_to_six_million_has_both_in_millions():
    old, new = facts.read("Der Gewinn sank von 9 auf 6 Millionen Euro.").numbers

    assert (old.low, old.is_old, new.low) == (9e6, True, 6e6)


def test_turns_each_row_has_its_sign_in_what_it_says():
    # A sign that stands in no match would hide its row.
    assert all(signs.lower() == signs for signs, _, _ in turns.TURNS)


@pytest.mark.parametrize("word", ["ne ", "une quarantaine ", "nahm ", "sobre el fin de "])
def test_facts_read_long_hostile_text_ends(word):
    assert facts.read(word * 100_000).low
