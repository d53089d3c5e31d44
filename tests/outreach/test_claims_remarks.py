"""What of a sentence is the writer's remark, and what of a person, a plan or an end is told."""

import pytest

from outreach.claims import facts, remarks
from tests.outreach.test_claims_turned import verdict

PAGES = {
    "en": "Our team of 64 builds robots for breweries. Ilse Brandt, Head of Support, joined in May. "
    "We stopped making tanks in June. The tram to our gates, a gift, opens in April 2027. "
    "In March a second depot opened in Graz. Repairs take less than two days. "
    "Our stout mixer took the silver medal at Brau.",
    "de": "Finanzchefin Dr. Ute Hall bleibt bei ihrer Prognose. Bei uns arbeiten 64 Leute. Wir "
    "suchen Monteure und eine Leitung für den Einkauf.",
    "fr": "Un dépôt doit ouvrir à Lille au printemps 2027. Notre directrice commerciale est "
    "Maud Rey. Nous voulons recruter vingt personnes et ouvrir un bureau à Namur. 64 personnes "
    "travaillent ici.",
    "es": "La directora de operaciones, Ana Sanz, busca local. En 2027 instalará placas solares.",
}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            "With 64 people on the team, planning shifts must be hard.",
            "With 64 people on the team.",
        ),
        ("Bei 64 Leuten lohnt sich ein Plan.", "Bei 64 Leuten lohnt sich ein Plan."),
        (
            "Drei Werke, zwei Länder: Da wird die Planung nicht einfacher.",
            "Drei Werke, zwei Länder.",
        ),
        ("Avec 64 personnes, le planning n'est pas simple.", "Avec 64 personnes."),
        ("Forty years of robots is quite something.", "Forty years of robots."),
        ("With Nordbrew, you must be building 30 robots.", None),
        ("You build robots: 30 must be ready by May.", None),
    ],
)
def test_told_drops_only_the_remark(said, kept):
    assert remarks.told(said) == (kept or said)


@pytest.mark.parametrize("part", ["with a, ", "a: ", " is quite something", "must be "])
def test_told_of_long_hostile_text_ends(part):
    assert remarks.told(part * 50_000)


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "With over 60 people on the team, planning shifts by hand must be hard."),
        ("en", "You dropped tanks in June."),
        ("en", "Ilse Brandt leads your support."),
        ("de", "Ich habe gesehen, dass Sie gerade Monteure suchen."),
        ("fr", "Avec une soixantaine de personnes, le planning n'est pas simple."),
        ("fr", "Prochaine étape : Namur, avec un bureau."),
        ("es", "Ana Sanz dirige las operaciones."),
    ],
)
def test_check_fact_with_a_remark_is_no_falsehood(tongue, claim):
    assert verdict(claim, PAGES[tongue]) in ("supported", "weak")


@pytest.mark.parametrize(
    ("tongue", "claim"),
    [
        ("en", "Ilse Brandt is your Head of Sales."),
        ("en", "Congrats on your stout mixer, which took the gold medal at Brau!"),
        ("en", "Repairs take less than an hour."),
        ("de", "Dr. Ute Hall leitet bei Ihnen die Fertigung."),
        ("fr", "Maud Rey est votre directrice financière."),
        ("fr", "Félicitations pour l'ouverture de votre dépôt à Lille !"),
        ("fr", "J'ai vu que votre bureau de Namur a ouvert."),
        ("es", "Ana Sanz dirige las ventas."),
        ("es", "Vuestras placas solares ya están instaladas."),
    ],
)
def test_check_other_matter_or_plan_is_caught(tongue, claim):
    assert verdict(claim, PAGES[tongue]) == "unsupported"


def test_names_word_before_a_small_letter_with_an_accent_is_none():
    assert "prochaine" not in facts.read("Prochaine étape : un bureau à Namur.").names


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Wir suchen drei Dreher.", "Sie haben drei Dreher eingestellt."),
        ("Nous cherchons trois tourneurs.", "Vous avez embauché trois tourneurs."),
        ("Buscamos tres torneros.", "Han contratado tres torneros."),
        ("Cerchiamo tre tornitori.", "Avete assunto tre tornitori."),
        ("Wij zoeken drie draaiers.", "U hebt drie draaiers aangenomen."),
        ("Wir planen in Graz ein Lager.", "Sie haben in Graz ein Lager gebaut."),
        ("Wir bauen in Graz ein Lager.", "Sie haben in Graz ein Lager eröffnet."),
        ("Wij openen in 2028 een hal in Breda.", "U hebt een hal geopend in Breda."),
        ("Palle AB nos compró.", "Compraron Palle AB."),
        ("Seit 2024 verkaufen wir keine Filter mehr.", "Sie verkaufen immer noch Filter."),
    ],
)
def test_check_what_is_only_in_view_told_as_done_is_caught(page, claim):
    assert verdict(claim, page) == "unsupported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Wir suchen drei Dreher.", "Sie suchen drei Dreher."),
        ("Wir haben drei Dreher eingestellt.", "Sie haben drei Dreher eingestellt."),
        ("Nous avons embauché trois tourneurs et cherchons un chef.",
         "Vous avez embauché trois tourneurs."),
        ("Wir bauen in Graz ein Lager.", "Sie bauen in Graz ein Lager."),
        ("Wij hebben in 2025 een hal geopend in Breda.", "U hebt een hal geopend in Breda."),
        ("Wir reparieren Filter.", "Sie reparieren immer noch Filter."),
    ],
)  # fmt: skip
def test_check_what_is_as_the_page_has_it_is_no_falsehood(page, claim):
    assert verdict(claim, page) in ("supported", "weak")
