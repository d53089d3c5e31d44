"""Numbers told in plain words: how many work at a firm, and since when it is (ENR1)."""

import pytest

from scoring import facts
from scoring.facts import headcounts, number_model, told_numbers
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import values

FIRM = Company("Acme", "acme.example")


def told(language: str, text: str, address: str = "about.html") -> list[tuple[str, str]]:
    html = f'<html lang="{language}"><title>About</title><body><main><h1>About</h1><p>{text}</p>'
    page = pages.read(html.encode(), url=f"https://acme.example/{address}")
    return [(fact.field, fact.value) for fact in told_numbers.told(page, FIRM)]


@pytest.mark.parametrize(
    ("language", "field", "value", "text"),
    [
        ("en", "employees", "19", "Nineteen of us clock in at the yard each morning, and two come only on Saturdays."),
        ("de", "employees", "34", "Hier verdienen inzwischen 34 Leute ihr Brot, drei davon lernen noch."),
        ("fr", "employees", "11", "À la cave et au bureau, on est onze, le chien non compris."),
        ("es", "employees", "23", "En el obrador somos veintitrés, la mitad del pueblo."),
        ("pl", "employees", "28", "W warsztacie i biurze jest nas dziś 28."),
        ("pt", "employees", "14", "Entre o balcão e a cozinha, somos 14 hoje."),
        ("sv", "employees", "21", "I dag är vi 21 som går till verkstaden varje morgon."),
        ("en", "founded", "1979", "In the autumn of 1979 two brothers rented a shed by the canal and mended their first pump."),
        ("de", "founded", "1958", "1958 mietete Oma Gerda den leeren Stall und kochte die erste Marmelade."),
        ("fr", "founded", "1983", "Tout a commencé en 1983 dans le garage de mes parents, avec un tour d'occasion."),
        ("es", "founded", "1966", "Corría el año 1966 cuando el abuelo Tomás abrió la puerta de su primer taller."),
        ("it", "founded", "1974", "Era il 1974 quando nonno Piero affittò il vecchio mulino e macinò il primo sacco."),
        ("nl", "founded", "1991", "In 1991 huurde opa een schuurtje en timmerde hij zijn eerste kast."),
        ("pl", "founded", "1993", "Jesienią 1993 roku dziadek wynajął garaż i naprawił pierwszy rower."),
    ],
)  # fmt: skip
def test_staff_and_beginning_are_read_in_plain_words(
    language: str, field: str, value: str, text: str
) -> None:
    assert told(language, text) == [(field, value)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our Leeds branch has 14 people, the other branches are bigger."),
        ("en", "Every week 350 people buy their bread here."),
        ("de", "Unser größter Kunde beschäftigt 900 Leute."),
        ("de", "Das Haus wurde 1887 als Zollamt gebaut."),
        ("fr", "Nous avons déménagé en 2012 dans la zone d'activité."),
        ("fr", "La salle peut accueillir 80 personnes."),
        ("es", "En 2015 mi hija tomó las riendas."),
        ("it", "Nel 2009 abbiamo comprato la nuova macchina."),
        ("nl", "In 2030 willen we met 60 mensen zijn."),
        ("pl", "W 2004 roku zdobyliśmy certyfikat ISO."),
        ("en", "Call us on 0113 496 0042 before 5 November 2026."),
        ("it", "Imola era città della ceramica già nel 1820, quando aprì la prima fornace."),
        ("en", "Leeds had its first mills in 1790, when the canal opened."),
        ("de", "1992 hat mein Vater seine Meisterprüfung gemacht."),
    ],
)  # fmt: skip
def test_other_numbers_are_neither(language: str, text: str) -> None:
    assert told(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Most staff come by bike: 42 employees in all."),
        ("de", "Bremen zählt heute 42 Mitarbeiter."),
    ],
)
def test_staff_behind_a_word_that_is_a_town_stay(language: str, text: str) -> None:
    assert told(language, text) == [("employees", "42")]


def test_the_whole_is_told_and_not_its_parts() -> None:
    text = "There are twenty-six of us here: nine smiths, eight fitters and a cook."

    assert told("en", text) == [("employees", "26")]


def test_news_and_customers_stories_are_not_asked() -> None:
    text = "Nineteen of us clock in at the yard each morning, and two come only on Saturdays."

    assert told("en", text, "news/yard.html") == []
    assert told("en", text, "customers/yard.html") == []


def test_a_name_weighs_nothing_and_far_words_are_not_read() -> None:
    one = number_model.weigh("At Acme we are 14 now.", 15, 17, "staff", "Acme", "en")
    other = number_model.weigh("At Bolt we are 14 now.", 15, 17, "staff", "Bolt", "en")
    tail = " and so on" * 20_000

    assert one == other
    assert number_model.weigh("We are 14" + tail, 7, 9, "staff", "Acme", "en") > 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two hundred people work here."),
        ("es", "Somos ciento veinte personas."),
        ("cs", "Je nás dvacet pět."),
        ("en", "Our landlord employs 60 people."),
        ("de", "Nebenan arbeiten 40 Menschen in der Schule."),
        ("fr", "Notre principal concurrent compte 400 salariés."),
        ("en", "We are right for you if you have 10 to 250 employees."),
    ],
)
def test_half_a_number_and_the_staff_of_a_neighbour_are_no_staff(language: str, text: str) -> None:
    html = f'<html lang="{language}"><body><h1>About</h1><p>{text}</p></body></html>'
    page = pages.read(html.encode(), url="https://acme.example/about")
    found = facts.company_facts([page], FIRM)

    assert [fact.value for fact in found if fact.field == "employees"] == []


def test_staff_that_a_rule_takes_is_dropped_where_its_words_speak_against_it() -> None:
    text = "The old brick hall was put up in 1923 as a dairy with 60 hands on the payroll."
    page = pages.read(
        f"<body><h1>About</h1><p>{text}</p></body>".encode(), url="https://acme.example/about"
    )
    found = facts.company_facts([page], FIRM)

    assert [fact.value for fact in found if fact.field == "employees"] == []
    assert [one for one in headcounts.headcounts(page, FIRM) if one.value == "60"]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("fr", "<p>Depuis 2016, quand nous étions huit, le nombre de pannes baisse chaque année.</p>"),
        ("es", "<p>Desde 2015, cuando éramos nueve, las averías bajan cada año.</p>"),
        ("nl", "<p>Sinds 2014, toen we met zijn zessen waren, daalt het aantal storingen elk jaar.</p>"),
        ("pt", "<p>Desde 2013, quando éramos dez, o número de avarias desce todos os anos.</p>"),
        ("nl", "<p>Gijs Vink – eigenaar<br>Henk Bos – monteur, bij ons sinds 1992</p>"),
        ("de", "<p>Anna Berg – Inhaberin<br>Heinz Lohse – Monteur, dabei seit 1992</p>"),
        ("es", "<p>Ana Ruiz – gerente<br>Luis Gil – soldador, con nosotros desde 1992</p>"),
        ("sv", "<p>Anna Berg – vd<br>Lars Ek – borrare, här sedan 1992</p>"),
    ],
)  # fmt: skip
def test_since_when_somebody_is_here_or_something_falls_is_no_beginning(
    lang: str, body: str
) -> None:
    assert values(body, "founded", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "path", "said"),
    [
        ("fr", "realisations", "La ferme existe depuis 1902, nous avons refait son toit."),
        ("es", "nosotros", "La bodega existe desde 1890 y nos pagó con vino."),
        ("pt", "projetos", "A quinta existe desde 1889 e pagou-nos com vinho."),
        ("en", "projects", "The estate has been on the market since 1898."),
        ("cs", "projekty", "Statek byl založen roku 1868, my jsme vyměnili kotel."),
    ],
)
def test_since_when_a_customer_exists_is_not_the_own_beginning(
    lang: str, path: str, said: str
) -> None:
    assert values(f"<p>{said}</p>", "founded", path=path, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("de", "Ivomed beschäftigt übrigens 3.500 Leute, wir kaufen dort nur ein."),
        ("en", "Grindex employs 900 people and sells us the tips."),
        ("nl", "Wij werken met Belvo, van Vismar, een bedrijf van 15.000 man."),
        ("en", "Drivers: not number 46, that's Kaputar Steel, they get cross."),
        ("nl", "Alle werknemers van onze klanten kunnen hun loonstrook nu bekijken."),
    ],
)
def test_staff_of_a_supplier_and_a_house_number_are_no_own_staff(lang: str, said: str) -> None:
    assert values(f"<p>{said}</p>", "employees", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "said", "count"),
    [
        ("sv", "Vi är sex på lönelistan och två borriggar.", "6"),
        ("fr", "Aujourd’hui nous sommes onze.", "11"),
        ("de", "Heute beschäftigt der Betrieb 23 Menschen.", "23"),
        ("de", "Acme beschäftigt 23 Menschen.", "23"),
        ("de", "Heute beschäftigt Acme 23 Menschen.", "23"),
    ],
)
def test_own_staff_stays_beside_the_staff_of_others(lang: str, said: str, count: str) -> None:
    assert values(f"<p>{said}</p>", "employees", lang=lang) == [count]
