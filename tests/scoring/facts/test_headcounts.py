"""How many work at a company, in the words of small firms (ENR1)."""

import pytest

from scoring.reading.company import Company
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
        ("ja", "<dl><dt>従業員</dt><dd>正社員 64名</dd></dl>", "64"),
        ("ko", "<table><tr><th>임직원</th><td>38명</td></tr></table>", "38"),
        ("de", "<p>Heute kümmern sich 22 Menschen um Ihr Dach.</p>", "22"),
        ("it", "<p>Oggi in fabbrica lavorano 31 persone, che a Natale diventano 50.</p>", "31"),
        ("sv", "<p>Vi bygger båtar. I dag är vi 1 940 medarbetare i nio länder.</p>", "1940"),
        ("en", "<p>There are now fourteen of us on the staff, beside 40 volunteers.</p>", "14"),
        ("fr", "<p>Le bureau réunit aujourd'hui 27 collaborateurs.</p>", "27"),
        ("fr", "<p>Fondé à Lyon. Nous sommes maintenant 33 à l'atelier.</p>", "33"),
        ("cs", "<p>V kovárně nás dnes pracuje dvanáct.</p>", "12"),
        ("fi", "<p>Teemme saunoja. Meitä on nykyään seitsemän.</p>", "7"),
        ("de", "<p>Unser Team besteht aus 9 Planerinnen und Planern.</p>", "9"),
        ("de", "<p>Bei uns arbeiten 18 Frauen und Männer.</p>", "18"),
        ("hu", "<p>Jelenleg 61 munkatársat foglalkoztatunk.</p>", "61"),
        ("es", "<p>En la actualidad trabajamos 16 personas.</p>", "16"),
        ("tr", "<p>Bugün 55 çalışanımızla üretiyoruz.</p>", "55"),
        ("en", "<p>Our team has grown from two to eleven people.</p>", "11"),
        ("nl", "<p>Met zijn zessen brouwen we het hele jaar.</p>", "6"),
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
        (
            "it",
            "Siamo rivenditori di LiftWerk GmbH (Industriestraße 12, 70565 Stuttgart, 5.200 dipendenti).",
        ),
        ("fr", "Nous distribuons Globex S.A. (siège à Lyon, fondée en 1962, 800 salariés)."),
        ("es", "En cosecha trabajan 60 personas."),
        ("sv", "Acme Pumps varslar 110 medarbetare i Norberg."),
        ("sv", "På grund av svag efterfrågan varslar Acme Pumps AB (publ) 110 medarbetare."),
        ("da", "Acme Pumps afskediger efter et år med svag efterspørgsel 40 ansatte."),
        ("en", "We are reducing our team by 9 people."),
        ("de", "Wir stellen 12 Mitarbeiter ein."),
        ("tr", "Bayimizde 30 kişi çalışıyor."),
        ("de", "Sind wir 3 Tage weg, bleibt der Laden zu."),
        ("nl", "Wij zijn nu 25 jaar open."),
        ("es", "Trabajamos 30 hectáreas de viña."),
        ("en", "Our team consists of 12 trucks."),
        ("fr", "Nous sommes maintenant 12 dans le réseau des boulangers."),
        ("en", "Acme Pumps is hiring 40 employees."),
        ("en", "We are looking for 12 employees."),
        ("en", "Acme Pumps has dismissed 40 employees."),
        ("en", "We have grown by 12 employees."),
        ("de", "Acme Pumps entlässt nach einem schweren Jahr 40 Mitarbeiter."),
        ("nl", "Wij zoeken 12 medewerkers."),
        ("cs", "Acme Pumps propouští 40 zaměstnanců."),
        ("de", "Unser Team umfasst 12 Fachbereiche."),
        ("en", "Our team comprises 5 departments."),
        ("fr", "L'équipe compte 6 nationalités."),
        ("nl", "Ons team telt 5 nationaliteiten."),
    ],
)
def test_others_are_not_its_staff(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "employees", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "de",
            "Acme Pumps GmbH (Industriestraße 12, 70565 Stuttgart, 52 Mitarbeiter) baut Pumpen.",
        ),
        ("de", "Wir bauen Pumpen in Köln (Werk Nord, Hafenstraße 3, mit 52 Mitarbeitern)."),
        ("en", "We build pumps in Leeds (our main plant since 1962, home to 52 employees)."),
        ("en", "We are a Family Business (founded in 1962 by Karl Berg, today with 52 employees)."),
    ],
)
def test_a_bracket_behind_what_is_no_other_firm_counts_the_own_staff(
    lang: str, sentence: str
) -> None:
    assert values(f"<p>{sentence}</p>", "employees", lang=lang) == ["52"]


def test_a_group_is_the_company_that_is_called_one() -> None:
    sentence = "<p>En la actualidad el grupo da trabajo a 95 personas.</p>"
    brena = Company("Grupo Breña", "grupobrena.es")

    assert values(sentence, "employees", brena, lang="es") == ["95"]
    assert values(sentence, "employees", lang="es") == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Acme Pumps, a recruitment and hiring platform, has 40 employees."),
        ("en", "Acme Pumps, a recruiting agency of 40 employees, is in Leeds."),
        ("en", "As a stone cutting company, Acme Pumps has 40 employees."),
        ("en", "Acme Pumps cuts steel with 40 employees."),
        ("en", "Acme Pumps hires out cranes and employs 40 people."),
        ("en", "Since hiring our first engineer in 2001, we have grown to 40 employees."),
        ("en", "After adding a second plant in 2019, Acme Pumps has 40 employees."),
        ("en", "Seeking perfection, our 40 employees build pumps."),
        ("en", "Pumps are made by 40 employees at Acme Pumps."),
        ("en", "Acme Pumps has laid off no one and employs 40 people."),
        ("es", "Acme Pumps, empresa de contratación pública, cuenta con 40 empleados."),
        ("es", "Siempre en busca de la calidad, Acme Pumps cuenta con 40 empleados."),
        ("es", "Acme Pumps busca la excelencia y cuenta con 40 empleados."),
        ("fr", "Avec ses chercheurs et ingénieurs, Acme Pumps compte 40 salariés."),
        ("fr", "Notre cabinet de recrutement réunit 40 salariés."),
        ("fr", "Notre réseau d'agences emploie 40 personnes."),
        ("nl", "Acme Pumps ontwikkelt zoekmachines en heeft 40 medewerkers."),
        ("nl", "Wij zoeken het beste en hebben 40 medewerkers."),
        ("de", "Wer Qualität sucht, findet sie: Acme Pumps beschäftigt 40 Mitarbeiter."),
        ("de", "Wir streichen Häuser und beschäftigen 40 Mitarbeiter."),
        ("de", "Acme Pumps stellt mit 40 Mitarbeitern Pumpen her."),
        ("it", "Acme Pumps, che assume un ruolo guida, conta 40 dipendenti."),
        ("cs", "Z hlediska velikosti má Acme Pumps 40 zaměstnanců."),
    ],
)
def test_a_verb_of_hiring_that_does_not_lead_to_the_number_takes_no_staff_away(
    lang: str, sentence: str
) -> None:
    assert values(f"<p>{sentence}</p>", "employees", lang=lang) == ["40"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Acme Recruitment", "Acme Recruitment has 40 employees."),
        ("Acme Recruiting", "At Acme Recruiting 40 employees work in Leeds."),
        ("Precision Cutting", "Precision Cutting employs 40 people in Leeds."),
        ("Precision Cutting", "At Precision Cutting 40 employees work in Leeds."),
    ],
)
def test_the_name_of_a_firm_dismisses_and_hires_nobody(name: str, sentence: str) -> None:
    who = Company(name, "acme.example")

    assert values(f"<p>{sentence}</p>", "employees", who) == ["40"]
