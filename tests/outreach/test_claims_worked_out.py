"""What a reader works out of a page, what is to come, and who does it to whom (OUT3)."""

import pytest

from outreach.claims import facts, markers, nations
from tests.outreach.test_claims_turned import verdict

PAGES = {
    "en": "Quay Robotics was founded in 1988 and has been selling robots ever since. Quay said it "
    "has acquired Palle AB. 30 of our vans run on gas. We run 120 vans. Home delivery was "
    "discontinued in May. A depot opened in Graz in June.",
    "de": "Wir liefern Roboter nach Linz und in die Steiermark. Am 1. Mai haben wir den Anlagenbau "
    "der Firma Palle übernommen. Seit 1931 bauen wir mit Holz. Aus dem russischen Markt haben wir "
    "uns 2022 zurückgezogen.",
    "fr": "Nous exploitons 120 camions, dont 30 au gaz. D'ici 2028, la moitié de la flotte devra "
    "rouler sans gazole. En mai, Quay a racheté Palle. Un dépôt a ouvert à Colmar en juin.",
    "es": "Polonia y Alemania son nuestros mercados. El dinero servirá para abrir una planta en "
    "Vigo. El reparto a domicilio terminó en mayo.",
}


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "Congrats on nearly forty years of robots!"),
        ("en", "You've been around for 38 years."),
        ("en", "A quarter of your vans run on gas."),
        ("en", "You no longer offer home delivery."),
        ("en", "You opened a depot in Graz in June."),
        ("de", "Ihr Betrieb besteht seit fast hundert Jahren."),
        ("de", "Glückwunsch zur Übernahme des Anlagenbaus von Palle im Mai!"),
        ("de", "In die Steiermark liefern Sie auch."),
        ("fr", "Un quart de vos camions roulent au gaz."),
        ("fr", "Vous avez ouvert un dépôt à Colmar en juin."),
        ("es", "Alemania es uno de vuestros mercados."),
        ("es", "Ya no hacéis reparto a domicilio."),
    ],
)
def test_check_what_follows_from_the_page_is_no_falsehood(tongue, claim):
    assert verdict(claim, PAGES[tongue]) in ("supported", "weak")


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "You've been around for 18 years."),
        ("en", "A third of your vans run on gas."),
        ("en", "Congrats on being acquired by Palle AB."),
        ("en", "You no longer sell robots."),
        ("fr", "La moitié de votre flotte roule déjà sans gazole."),
        ("fr", "En mai, Palle vous a rachetés."),
        ("es", "Enhorabuena por haber abierto una planta en Vigo."),
    ],
)
def test_check_what_does_not_follow_from_the_page_is_caught(tongue, claim):
    assert verdict(claim, PAGES[tongue]) == "unsupported"


@pytest.mark.parametrize(
    "said",
    ["El dinero servirá para abrir.", "Il negozio aprirà a maggio.", "Os fundos serão usados.",
     "Une boutique ouvrira en mai dans le centre.", "La prochaine étape est la Suisse.",
     "Vais a abrir una tienda.", "Une usine va ouvrir."],
)  # fmt: skip
def test_is_future_romance_verb_of_what_is_to_come_is_true(said):
    assert facts.read(said).is_future


@pytest.mark.parametrize("said", ["La caméra est en vente.", "Está en Panamá.", "Era un bar."])
def test_is_future_word_that_only_looks_so_is_false(said):
    assert not facts.read(said).is_future


@pytest.mark.parametrize("word", ["Italie", "Alemania", "Belgique", "Bélgica", "italien"])
def test_of_country_in_another_language_is_read(word):
    assert nations.of(word) in ("italy", "germany", "belgium")


def test_coming_places_of_a_hundred_thousand_letters_ends():
    assert not markers.coming_places(["r" * 100_000, "é" * 100_000])
