"""Staff and years as small firms word them, and what only sounds like them (ENR1, ENR3)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "staff"),
    [
        ("en", "<p>We are a remote team of 52 across Canada.</p>", ["52"]),
        ("en", "<p>Acme Pumps opened in May, and nine of us now mend pumps.</p>", ["9"]),
        ("fr", "<p>Nous sommes sept artisans.</p>", ["7"]),
        ("pl", "<p>Acme Pumps zatrudnia 43 osoby.</p>", ["43"]),
        ("cs", "<p>Acme Pumps má 16 zaměstnanců.</p>", ["16"]),
        ("en", "<table><tr><th>Number of employees</th><td>212 (as of April 2026)</td></tr></table>", ["212"]),
        ("de", "<dl><dt>Mitarbeiter</dt><dd>ca. 85</dd></dl>", ["ca. 85"]),
        ("en", "<p>Our customer Berg Steel employs 640 people.</p>", []),
        ("es", "<p>Ayudamos a empresas con más de 50 empleados.</p>", []),
        ("en", "<p>240 volunteers help our cause.</p>", []),
        ("en", "<p>We talk to employees and once our colleagues ask, we answer.</p>", []),
        ("en", "<p>Berg Holding has 7,800 employees.</p>", []),
        ("en", "<p>ACME PUMPS HAS F\u0130VE EMPLOYEES.</p>", ["5"]),
        ("pt", "<p>Cuidamos da saúde dos colaboradores.</p>", []),
        ("en", "<p>Two employees of Acme Pumps won an award.</p>", []),
        ("en", "<p>Five of us show you how our pumps work.</p>", []),
    ],
)  # fmt: skip
def test_staff_as_small_firms_word_it(lang: str, body: str, staff: list[str]) -> None:
    assert values(body, "employees", lang=lang) == staff


@pytest.mark.parametrize(
    ("lang", "body", "year"),
    [
        ("en", "<p>Acme Pumps has advised farmers since 1926.</p>", ["1926"]),
        ("de", "<p>Seit 1923 fertigt Acme Pumps Ventile in Hattingen.</p>", ["1923"]),
        ("nl", "<p>Sinds 1938 rijdt Acme Pumps vis door Europa.</p>", ["1938"]),
        ("en", "<p>Our clinic opened its doors in 2011.</p>", ["2011"]),
        ("no", "<p>Selskapet ble stiftet i 2006.</p>", ["2006"]),
        ("en", "<table><tr><th>Established</th><td>October 1948</td></tr></table>", ["1948"]),
        ("en", "<p>Acme Pumps has been certified to ISO 9001 since 1998.</p>", []),
        ("en", "<p>We have been part of Berg Group since 1998.</p>", []),
        ("en", "<p>Since 1993 the cloth has been protected by law.</p>", []),
        ("de", "<p>Seit 2016 rösten wir in Wien.</p>", []),
    ],
)
def test_since_when_a_firm_does_what_it_does(lang: str, body: str, year: list[str]) -> None:
    assert values(body, "founded", lang=lang) == year


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("de", "Dachverband: Tafel Bund e. V., Ringstraße 18, 12099 Berlin, Tel. 030 555 9760"),
        ("sv", "Allmänna reklamationsnämnden, Box 174, 101 23 Stockholm, 08-555 017 00"),
        ("cs", "Česká obchodní inspekce, Štěpánská 15, 120 00 Praha 2, tel. 222 555 119"),
        ("en", "Pharmacy by Shelfy: help@shelfy.net, +44 1743 555 019"),
        ("no", "Ledig: 240 kvm kontor i Storgata 55, 9008 Tromsø"),
        (
            "fr",
            "Chambre des notaires du Morbihan, 3 rue Jeanne d’Arc, 56100 Lorient, tél. 02 97 21 33 80",
        ),
        (
            "es",
            "Colegio de abogados de la provincia, calle Mayor 3, 28013 Madrid, tel. 915 55 21 33",
        ),
    ],
)
def test_numbers_and_streets_of_others_in_a_line(lang: str, body: str) -> None:
    page = f"<p>Acme Pumps</p><p>{body}</p>"

    assert values(page, "phone", path="contact", lang=lang) == []
    assert values(page, "street", path="about", lang=lang) == []


def test_a_number_behind_the_own_street_of_a_sentence_is_the_own() -> None:
    body = "<p>You find our shop at 12 High Street, Ledbury HR8 1DS, tel. 01531 634 219.</p>"

    assert values(body, "phone", path="contact") == ["+441531634219"]


def test_a_page_outdoes_its_markup_about_what_is_a_fax() -> None:
    body = """<div itemscope itemtype="https://schema.org/Hotel"><b itemprop="name">Acme Pumps</b>
    <p>Reservations: <i itemprop="faxNumber">+34 985 55 51 20</i></p>
    <p>Fax: <i itemprop="telephone">+34 985 55 51 29</i></p></div>"""

    assert values(body, "phone", path="contact") == ["+34985555120"]
    assert values(body, "fax", path="contact") == ["+34985555129"]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("<p>Acme Pumps, S.A. de C.V.</p>", "Acme Pumps, S.A. de C.V."),
        ("<p>Acme Pumps (Pty) Ltd, Reg 2014/055512/07</p>", "Acme Pumps (Pty) Ltd"),
        ("<p>Acme Pumps sp. z o.o.</p>", "Acme Pumps sp. z o.o."),
        ("<p>Acme Pumps Co. * 18 West 12th Street</p>", "Acme Pumps Co."),
        ("<p>Acme Pumps is a trading name of Loch Berg Ltd, Leith.</p>", "Loch Berg Ltd"),
    ],
)
def test_legal_forms_and_trading_names(body: str, name: str) -> None:
    assert values(body, "legal_name") == [name]


def test_the_names_two_words_may_stand_the_other_way_round() -> None:
    body = "<p>Pumps Acme GmbH<br>Am Ufer 40<br>26789 Leer</p><p>Tel.: 0491 9255 30</p>"

    assert values(body, "street", path="impressum", lang="de") == ["Am Ufer 40"]
    assert values(body, "phone", path="impressum", lang="de") == ["+49491925530"]


def test_who_runs_the_site_is_the_company_under_another_name() -> None:
    body = """<p>Titular: Masa Levante, S.L., Calle del Carmen 31, 30201 Cartagena.
    Teléfono: 968 50 71 22.</p>
    <p>Alojamiento: Nubeweb Hosting, S.L., Calle Alcalá 21, 28014 Madrid, 911 88 40 20.</p>"""

    assert values(body, "postcode", path="aviso-legal", lang="es") == ["30201"]
    assert values(body, "phone", path="aviso-legal", lang="es") == ["+34968507122"]


def test_a_short_word_with_a_full_stop_ends_no_line_of_a_partner() -> None:
    body = "<p>Acme Pumps, tel. 42 636 11 40</p><p>Okręgowa Izba, ul. Jaracza 8, 90-252 Łódź, tel. 42 632 76 59</p>"

    assert values(body, "phone", path="kontakt", lang="pl") == ["+48426361140"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>We have sold e-bikes since 2015.</p>",
        "<p>Our shop has offered repairs since 2015.</p>",
        # Words that may stand between a name and its year, in a number that no end is found for.
        f"<p>Acme Pumps {'on ' * 60}x was founded in 1999.</p>",
        f"<p>Acme Pumps {'a as ' * 60}x was founded in 1999.</p>",
    ],
)
def test_no_year_that_the_firm_does_not_give_itself(body: str) -> None:
    assert values(body, "founded") == []
