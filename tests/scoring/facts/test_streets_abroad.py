"""Addresses with a floor, a district or a label between their parts, and prices of others (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "street", "city"),
    [
        ("da", "Ringen 6, 3. sal, 8000 Aarhus C", "Ringen 6, 3. sal", "Aarhus C"),
        ("en", "48 Harbor St, PMB 9120, Portland, OR 97201", "48 Harbor St, PMB 9120", "Portland"),
        ("en", "EIN 74-5551207. 3100 N. Depot Road, McAllen, Texas 78501", "3100 N. Depot Road", "McAllen"),
        ("fr", "dont le siège est situé 14 rue du Moulin, 35000 Rennes", "14 rue du Moulin", "Rennes"),
        ("en", "3-12-8 Nishi-Kamata, Ota-ku, Tokyo 144-0051, Japan", "3-12-8 Nishi-Kamata", "Tokyo"),
        ("en", "21 Church Street, Graaff-Reinet, 6280, Eastern Cape", "21 Church Street", "Graaff-Reinet"),
        ("en", "Builder Licence DB-L 41207 | Postal: PO Box 155, Norlane VIC 3214", "PO Box 155", "Norlane"),
        ("es", "Blvd. Hidalgo 1207, Col. Del Bosque<br>C.P. 89318, Tampico", "Blvd. Hidalgo 1207", "Tampico"),
    ],
)  # fmt: skip
def test_streets_with_something_between(lang: str, body: str, street: str, city: str) -> None:
    host = "<link rel=canonical href=https://acmepumps.com.mx/>" if lang == "es" else ""

    read = [
        values(f"{host}<p>{body}</p>", field, path="contact", lang=lang)
        for field in ("street", "city")
    ]

    assert read == [[street], [city]]


def test_a_year_of_founding_is_no_street() -> None:
    assert values("<p>Est. 1921 - Erie, Pennsylvania</p>", "street", path="contact") == []


def test_a_price_of_others_and_what_one_saves_are_no_prices() -> None:
    body = """<h3>Growth</h3><p>$499/month</p><p>Save $40,000 a year in fees.</p>
    <h4>How do we compare to Globex?</h4><p>Globex starts at $2,900/month.</p>"""

    assert values(body, "price", path="pricing") == ["Growth: $499/month"]


@pytest.mark.parametrize(
    ("lang", "body", "address"),
    [
        ("it", "Acme Pumps S.p.A. – Zona Industriale, Via dei Fabbri 18 – 33085 Maniago (PN) – Tel.", "Via dei Fabbri 18, 33085 Maniago"),
        ("fr", "Acme Pumps SARL – ZA de Kerbriand – 29600 Plourin-lès-Morlaix", "ZA de Kerbriand, 29600 Plourin-lès-Morlaix"),
        ("pt", "Estrada da Graça, n.º 45<br>2910-520 Setúbal", "Estrada da Graça, n.º 45, 2910-520 Setúbal"),
        ("es", "C/ Blanquerías, 11, bajo<br>46003 València", "C/ Blanquerías, 11, bajo, 46003 València"),
        ("es", "Ruta Provincial 94, km 14<br>M5565 Vista Flores, Mendoza", "Ruta Provincial 94, km 14, M5565 Vista Flores"),
        ("cs", "Palackého 312/5<br>466 02 Jablonec nad Nisou", "Palackého 312/5, 466 02 Jablonec nad Nisou"),
        ("it", "Corso Piemonte 88<br>12037 Saluzzo CN", "Corso Piemonte 88, 12037 Saluzzo"),
        ("pt", "Rodovia do Contorno, 2100<br>Cachoeiro de Itapemirim - ES, 29313-000", "Rodovia do Contorno, 2100, 29313-000 Cachoeiro de Itapemirim"),
        ("ja", "〒702-8004 岡山県岡山市中区江並428-7", "中区江並428-7, 702-8004 岡山市"),
    ],
)  # fmt: skip
def test_addresses_in_a_foot_and_from_the_largest_to_the_smallest(
    lang: str, body: str, address: str
) -> None:
    assert values(f"<p>{body}</p>", "address", path="contact", lang=lang) == [address]


def test_a_street_behind_its_town() -> None:
    body = "<p>5000 Szolnok, Piroskai út 14.</p>"

    assert values(body, "street", path="kapcsolat.hu", lang="hu") == ["Piroskai út 14"]


def test_a_number_alone_is_no_street() -> None:
    assert values("<p>Lager, 41<br>15240 Muros</p>", "street", path="contact", lang="es") == []


@pytest.mark.parametrize(
    ("lang", "lines", "read"),
    [
        ("en-ZA", "22 Kromboom Lane<br>Stellenbosch<br>7600<br>South Africa", ("22 Kromboom Lane", "Stellenbosch", "7600")),
        ("en-ZA", "14 Loop Street, Cape Town, 8001", ("14 Loop Street", "Cape Town", "8001")),
        ("en-IN", "14 MG Road<br>Bengaluru<br>560001", ("14 MG Road", "Bengaluru", "560001")),
        ("en-KE", "14 Ngong Road<br>Nairobi<br>00100<br>Kenya", ("14 Ngong Road", "Nairobi", "00100")),
        ("en-NZ", "41 Kahikatea Drive, Matamata 3400", ("41 Kahikatea Drive", "Matamata", "3400")),
        ("en-AU", "14 Hunter Street<br>Newcastle<br>2300", ("14 Hunter Street", "Newcastle", "2300")),
    ],
)  # fmt: skip
def test_a_code_stands_last(lang: str, lines: str, read: tuple[str, str, str]) -> None:
    body = f"<footer>{lines}</footer>"

    found = [
        values(body, field, path="home", lang=lang) for field in ("street", "city", "postcode")
    ]

    assert found == [[one] for one in read]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en-ZA", "At 14 Loop Street, Visitors, 8001 of them"),
        ("en-ZA", "14 Loop Street, Opened, 1998"),
        ("en-GB", "14 Loop Street, Ledbury, 8001"),
        ("en-ZA", "We sold 14 pumps in Durban, 4001 in all"),
    ],
)
def test_a_number_behind_a_street_is_no_code(lang: str, line: str) -> None:
    assert values(f"<footer>{line}</footer>", "postcode", path="home", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body", "street"),
    [
        ("it", "Sede di Fano: Via dei Bagni 12, 61032 Fano (PU)", "Via dei Bagni 12"),
        ("de", "Werkhof Uri: Dorfstrasse 7, 6460 Altdorf", "Dorfstrasse 7"),
        ("es", "Teléfono 976 44 18 20<br>Clínica Ruiseñor: C/ Ruiseñor, 31, 50002 Zaragoza", "C/ Ruiseñor, 31"),
        ("pt", "Loja BH: Rua Antônio Prado, 412, 30112-010 Belo Horizonte", "Rua Antônio Prado, 412"),
        ("en", "Hull depot<br>14 Harbour Point, Mill Road, Leeds LS10 1SP", "14 Harbour Point, Mill Road"),
    ],
)  # fmt: skip
def test_a_label_is_no_street_and_a_house_in_one_is(lang: str, body: str, street: str) -> None:
    assert values(f"<p>{body}</p>", "street", path="contact", lang=lang) == [street]


@pytest.mark.parametrize(
    ("lang", "body", "street"),
    [
        ("fr", "<p>Acme Pumps - drève de Lormais 21 - 7000 Mons</p>", "drève de Lormais 21"),
        ("fr", "<p>Menuiserie : 9 rue du Lavoir, 69600 Oullins</p>", "9 rue du Lavoir"),
        ("fr", "<p>Atelier de tôlerie : avenue du Pré 40, zoning des Hauts, 4650 Herve</p>", "avenue du Pré 40"),
        ("it", "<p>Borgo dei Remi, 51<br>30015 Chioggia (VE)</p>", "Borgo dei Remi, 51"),
        ("es", "<p>Estamos en el polígono Berroa, calle Olmo 11, pabellón 4, 01171 Legutio</p>", "polígono Berroa, calle Olmo 11, pabellón 4"),
        ("pt-BR", "<p>Av. Afonso Braga, 1.215 - sala 803<br>Lourdes - Belo Horizonte/MG<br>CEP 30112-024</p>", "Av. Afonso Braga, 1.215 - sala 803"),
        ("pt-BR", "<p>Rua Rio Novo, 499, loja 2.144<br>Centro, Belo Horizonte - MG, 30170-110</p>", "Rua Rio Novo, 499, loja 2.144"),
        ("en-GB", "<h3>Haltwhistle</h3><p>Kiln Buildings, Westgate<br>Haltwhistle NE49 9AX</p>", "Kiln Buildings, Westgate"),
        ("en-IE", "<p>The Old Forge, Unit 7<br>Chapel Lane, Galway<br>H91 P5X2</p>", "The Old Forge, Unit 7, Chapel Lane"),
        ("en-GB", "<p>We have moved to Hexham NE46 2ER</p>", ""),
        ("da", "<p>Møllestedvej 31, Kragelund<br>8543 Hornslet</p>", "Møllestedvej 31"),
        ("pt", "<p>Lugar do Outeiro, s/n, 8700-240 Olhão</p>", "Lugar do Outeiro, s/n"),
        ("en-IE", "<p>Knocklyon House, Mullingar, Co. Westmeath N91 T2F7</p>", "Knocklyon House"),
        ("en-CA", "<p>421 Harbour Street, PO Box 118, Tofino, British Columbia V0R 2Z0</p>", "421 Harbour Street, PO Box 118"),
    ],
)  # fmt: skip
def test_streets_of_any_kind_stand_before_a_town(lang: str, body: str, street: str) -> None:
    found = values(body, "street", path="contact", lang=lang)

    assert found == ([street] if street else [])


def test_a_firm_by_its_word_in_a_domain_without_umlauts_is_the_company() -> None:
    who = Company("Sägewerk Hölderle", "saege-hoelderle.at")
    body = "<p>Hölderle Holz Gesellschaft m.b.H. &amp; Co KG<br>Moos 18, A-5505 Mühlbach<br>Tel. +43 6467 55 12 0</p>"

    assert values(body, "phone", who, path="kontakt", lang="de") == ["+43646755120"]
    assert values(body, "legal_name", who, path="impressum", lang="de") == [
        "Hölderle Holz Gesellschaft m.b.H. & Co KG"
    ]
