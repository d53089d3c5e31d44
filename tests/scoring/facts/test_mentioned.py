"""People, numbers, years and prices that a firm's own text only mentions (ENR2: unknown beats wrong)."""

import pytest

from tests.scoring.facts.reading import values

PRICES = "<ul><li>Alfa: 45 €</li><li>Beta: 95 €</li></ul>"


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("no", "Fra kommunen er Berit Kvamme prosjektleder."),
        ("de", "Von der Gemeinde ist Anna Berg Projektleiterin."),
        ("en", "Dave Lennox, a machinist who lost his arm, wrote to us."),
        ("fr", "Une association dont le président est Paul Roux nous a écrit."),
        ("pl", "To związek, którego prezesem jest Jan Nowak."),
    ],
)
def test_people_of_other_bodies_are_none_of_the_firm(lang: str, line: str) -> None:
    for field in ("person", "ceo", "leadership"):
        assert values(f"<p>{line}</p>", field, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "line", "person"),
    [
        ("no", "Berit Kvamme, prosjektleder", "Berit Kvamme"),
        ("de", "Anna Berg, Projektleiterin", "Anna Berg"),
        ("fr", "Paul Roux, président", "Paul Roux"),
        ("en", "Dave Lennox, machinist", "Dave Lennox"),
    ],
)
def test_own_people_with_the_same_functions_are(lang: str, line: str, person: str) -> None:
    body = f"<p>{line}</p><p>Eva Moser, Sales</p>"

    assert person in values(body, "person", path="team", lang=lang)


@pytest.mark.parametrize(
    ("lang", "line", "function"),
    [
        ("de", "Lukas Moser, Küchenchef, kocht seit 2019 bei uns.", "Küchenchef"),
        ("en", "Ann Lee, Head of Sales, works from Leeds.", "Head of Sales"),
        ("de", "Simon Basler, Geschäftsführer, Inhaber Direkt", "Geschäftsführer, Inhaber"),
        ("de", "Eva Moser, Inhaberin, Köchin", "Inhaberin, Köchin"),
    ],
)
def test_a_function_ends_before_the_verb_and_the_label(lang: str, line: str, function: str) -> None:
    body = f"<p>{line}</p><p>Rolf Mai, Vertrieb</p>"

    assert function in values(body, "function", path="team", lang=lang)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("pt", "A árvore do pátio foi plantada em 1938 pelos antigos donos."),
        ("de", "Schaublin 102, Jahrgang 1961, für Spezialfälle"),
        ("pt", "Passou por uma cooperativa depois de 1974."),
        ("fr", "Nous sommes en 1987, Tom Harrow sort d'un rendez-vous à la banque avec un refus."),
    ],
)
def test_years_in_which_the_firm_did_not_begin(lang: str, line: str) -> None:
    assert values(f"<p>{line}</p>", "founded", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "It was 1987 when Tom Harrow founded Acme Pumps in a garage."),
        ("de", "Wir schreiben das Jahr 1987: Tom Harrow gründet Acme Pumps."),
        ("fr", "Nous sommes en 1987 : Tom Harrow fonde Acme Pumps dans un garage."),
        ("it", "Era il 1987 quando Tom Harrow fondò Acme Pumps."),
        ("es", "Corría el año 1987 cuando Tom Harrow fundó Acme Pumps."),
        ("en", "The company was founded in 1987 and the oak in the yard was planted in 1938."),
    ],
)
def test_a_tale_that_founds_the_firm_has_its_year(lang: str, line: str) -> None:
    assert values(f"<p>{line}</p>", "founded", lang=lang) == ["1987"]


def test_hours_are_no_staff() -> None:
    assert values("<p>Vi jobber kl. 7 til 18.</p>", "employees", lang="no") == []
    assert values("<p>Vi er 18 ansatte.</p>", "employees", lang="no") == ["18"]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Autobahnmaut laut Betreiber 15 €"),
        ("en", "Rivertool advertises from £49 a month."),
        ("sv", "Fortnox fakturerar dig direkt, normalt från 209 kr i månaden enligt deras prislista."),
        ("da", "Et kendt konkurrerende system tager fra 599 kr. om måneden."),
    ],
)  # fmt: skip
def test_what_others_ask_is_no_price(lang: str, line: str) -> None:
    read = values(f"{PRICES}<p>{line}</p>", "price", path="prices", lang=lang)

    assert read == ["Alfa: 45€", "Beta: 95€"]


def test_each_of_a_line_of_goods_has_its_own_price() -> None:
    body = "<h2>Matériel</h2><p>Moulin à main, 129 €. Carafe en verre, 52 €.</p>"

    assert values(body, "price", path="prix", lang="fr") == [
        "Moulin à main: 129€",
        "Carafe en verre: 52€",
    ]


def test_the_seat_of_a_maker_is_no_program() -> None:
    line = "Vi använder programmen Fortnox AB i Växjö och Hogia AB i Stenungsund."

    assert "Stenungsund" not in values(f"<p>{line}</p>", "technology", lang="sv")
    assert values("<p>We plan our work in Odoo.</p>", "technology") == ["Odoo"]


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Roads closed? Call the highway office, but call them on (204) 555-0182.", []),
        ("Call us on (204) 555-0182.", ["+12045550182"]),
    ],
)
def test_the_number_of_them_is_not_ours(line: str, numbers: list[str]) -> None:
    foot = "<p>Acme Pumps, 12 Main Street, Winnipeg, MB R3C 0A1, Canada</p>"

    assert values(f"<p>{line}</p>{foot}", "phone") == numbers


def test_long_hostile_sentences_end() -> None:
    body = "<p>" + "Fra kommunen er Acme Werke " * 2000 + "(tel. 22 33 44 55</p>"

    assert values(body, "person", lang="no") == []
