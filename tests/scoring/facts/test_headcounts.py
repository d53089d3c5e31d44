"""How many work at a company, in the words of small firms (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "count"),
    [
        ("fr", "<p>Nous sommes cinq horlogers.</p>", "5"),
        ("de", "<p>Heute sind wir zu acht.</p>", "8"),
        ("en", "<p>Our crew of 14 builds from Warwick to Kingaroy.</p>", "14"),
        ("en", "<p>Eleven people work in the dairy.</p>", "11"),
        ("nl", "<p>Op de werf werken 38 vakmensen.</p>", "38"),
        ("hu", "<p>Jelenleg 22 fő dolgozik műhelyünkben.</p>", "22"),
        ("tr", "<p>Firmamızda bugün 48 kişi çalışmaktadır.</p>", "48"),
        ("cs", "<p>Společnost zaměstnává 46 lidí.</p>", "46"),
        ("fi", "<p>Yritys työllistää 13 henkilöä.</p>", "13"),
        ("es", "<p>Damos empleo a 85 personas.</p>", "85"),
        ("fr", "<p>L'équipe réunit 47 salariés.</p>", "47"),
        ("de", "<p>Mitarbeitende: 63, davon 9 Lernende | Rechtsform: AG</p>", "63"),
        ("en", "<p>Total headcount: 58</p>", "58"),
        ("en", "<table><tr><td>Total Number of Employees</td><td>101 to 500 People</td></tr></table>", "101 to 500"),
        ("en", "<p>WE ARE NİNE PEOPLE.</p>", "9"),
        ("de", "<p>Wir sınd zu sıebt.</p>", "7"),
        ("ja", "<table><tr><th>従業員数</th><td>37名</td></tr></table>", "37"),
    ],
)  # fmt: skip
def test_staff_is_counted(lang: str, body: str, count: str) -> None:
    assert values(body, "employees", lang=lang) == [count]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "In 2018 we joined the Corvane Group, which employs 11,400 people in 30 countries."),
        ("en", "Our 16 technicians serve 220 clinics; the largest employs 90 people."),
        ("es", "Ayudamos a empresas con más de 50 empleados."),
        ("nl", "U kunt direct schakelen met onze medewerkers."),
        ("en", "We are 20 minutes from the station."),
        ("it", "Siamo in due sedi."),
        ("en", "There are two penthouse suites."),
        ("en", "Our supplier Ferncliff employs 1,200 people."),
        ("de", "Unser Lieferant Keramikwerk Saale GmbH (340 Mitarbeiter) liefert nur Erste Wahl."),
        ("sv", "Vår leverantör Marinmotor Nord har 400 anställda."),
        ("es", "En cosecha trabajan 60 personas."),
        ("sv", "Acme Pumps varslar 110 medarbetare i Norberg."),
        ("da", "Acme Pumps afskediger efter et år med svag efterspørgsel 40 ansatte."),
    ],
)
def test_others_are_not_its_staff(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "employees", lang=lang) == []
