"""Addresses of those who serve or sell for a firm, of its past, of marks; the floors of its own."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values


def _read(body: str, field: str, lang: str) -> list[str]:
    return values(f"<p>{body}</p>", field, path="contact", lang=lang)


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "Payroll office: Moorgate, 14 Priory Street, Leeds LS1 5HD"),
        ("en", "Sales agent: Brightwater, 14 Priory Street, Leeds LS1 5HD"),
        ("de", "Lohnbüro: Kontura, Ringstraße 7, 85354 Freising"),
        ("de", "Hausbank: Sparkasse Freising, Ringstraße 7, 85354 Freising"),
        ("fr", "Secrétariat social : Monaly, 7 rue des Lilas, 69006 Lyon"),
        ("es", "Gestoría laboral: Nominal, Calle Mayor 7, 28042 Madrid"),
        ("it", "Consulente del lavoro: Paganini, Via Roma 7, 20145 Milano"),
        ("nl", "Sociaal secretariaat: Loonwijs, Kerkstraat 7, 3521 AL Utrecht"),
        ("pl", "Biuro rachunkowe: Saldo, ul. Głogowska 14, 60-734 Poznań"),
        ("pt", "Contabilista: Contágil, Rua do Ouro 14, 4700-030 Braga"),
        ("sv", "Redovisningsbyrå: Saldona, Storgatan 4, 111 23 Stockholm"),
        ("ro", "Contabilitate: Saldin, Str. Morii 18, 400123 Cluj-Napoca"),
        ("hu", "Viszonteladó: Szivattyúház, 1101 Budapest, Fő utca 10."),
        ("ja", "大阪販売代理店:株式会社ヤマネ 〒530-0001 大阪府大阪市北区梅田3-1-6 TEL 06-6345-2290"),
        ("en", "Trefo is a registered trademark of Brightwater, 14 Priory Street, Leeds LS1 5HD"),
        ("de", "Trefo ist eine eingetragene Marke der Kontura, Ringstraße 7, 85354 Freising"),
        ("fr", "Trefo est une marque déposée de Monaly, 7 rue des Lilas, 69006 Lyon"),
        ("es", "Trefo es una marca registrada de Nominal, Calle Mayor 7, 28042 Madrid"),
        ("it", "Trefo è un marchio registrato di Paganini, Via Roma 7, 20145 Milano"),
        ("en", "Old address (until 2018): 14 Priory Street, Leeds LS1 5HD"),
        ("en", "From 1998 to 2011 we were at 14 Priory Street, Leeds LS1 5HD."),
        ("de", "Von 1988 bis 2003 waren wir in der Ringstraße 7, 85354 Freising."),
        ("fr", "De 1988 à 2003, nous étions au 7 rue des Lilas, 69006 Lyon."),
        ("es", "De 1988 a 2003 trabajamos en Calle Mayor 7, 28042 Madrid."),
        ("it", "Dal 1988 al 2003 eravamo in Via Roma 7, 20145 Milano."),
        ("nl", "Van 1988 tot 2003 zaten we aan de Kerkstraat 7, 3521 AL Utrecht."),
        ("pl", "Od 1998 do 2003 pracowaliśmy przy ul. Głogowska 14, 60-734 Poznań."),
        ("pt", "De 1998 a 2003 estivemos na Rua do Ouro 14, 4700-030 Braga."),
        ("fr", "Atelier (1988–2003) : 7 rue des Lilas, 69006 Lyon"),
    ],
)  # fmt: skip
def test_addresses_of_who_serves_sells_owns_a_mark_or_of_the_past(lang: str, body: str) -> None:
    read = [_read(body, field, lang) for field in ("address", "city", "phone")]

    assert read == [[], [], []]


@pytest.mark.parametrize(
    ("lang", "body", "street"),
    [
        ("en", "Head office (since 2018): 14 Priory Street, Leeds LS1 5HD", "14 Priory Street"),
        ("en", "Acme Pumps: 14 Priory Street, Leeds LS1 5HD", "14 Priory Street"),
        ("en", "Visit us: 14 Priory Street, Leeds LS1 5HD", "14 Priory Street"),
        ("en", "Sales office: 14 Priory Street, Leeds LS1 5HD", "14 Priory Street"),
        ("en", "Sales agency: Acme Pumps, 14 Priory Street, Leeds LS1 5HD", "14 Priory Street"),
        ("en", "Old Store Lane 5, Leeds LS1 5HD", "Old Store Lane 5"),
        ("en", "12 Former Mill Road, Leeds LS1 5HD", "12 Former Mill Road"),
        ("de", "Lohnbüro: Ringstraße 7, 85354 Freising", "Ringstraße 7"),
        ("de", "Acme Pumps GmbH: Ringstraße 7, 85354 Freising", "Ringstraße 7"),
        ("de", "Bank: Sparkasse. Anschrift: Ringstraße 7, 85354 Freising", "Ringstraße 7"),
        ("de", "Steuerberater: Acme Pumps, Ringstraße 7, 85354 Freising", "Ringstraße 7"),
        ("sk", "Predajca: Pumpy Trade s.r.o., Acme Pumps, Hlavná 7, 811 01 Bratislava", "Hlavná 7"),
        ("fr", "Siège : 7 rue des Lilas, 69006 Lyon", "7 rue des Lilas"),
        ("fr", "Acme Pumps (1988–2023)<br>7 rue des Lilas<br>69006 Lyon", "7 rue des Lilas"),
        ("es", "Taller (desde 2003): Calle Mayor 7, 28042 Madrid", "Calle Mayor 7"),
        ("es", "Dirección: Calle Mayor 7, 28042 Madrid", "Calle Mayor 7"),
        ("it", "Sede: Via Roma 7, 20145 Milano", "Via Roma 7"),
        ("nl", "Bezoekadres: Kerkstraat 7, 3521 AL Utrecht", "Kerkstraat 7"),
        ("pl", "Siedziba: ul. Głogowska 14, 60-734 Poznań", "ul. Głogowska 14"),
        ("pt", "Morada: Rua do Ouro 14, 4700-030 Braga", "Rua do Ouro 14"),
        ("sv", "Besöksadress: Storgatan 4, 111 23 Stockholm", "Storgatan 4"),
        ("ja", "本社 〒530-0001 大阪府大阪市北区梅田3-1-6", "北区梅田3-1-6"),
        ("ro", "Str. Morii nr. 18, et. 2, 400123 Cluj-Napoca", "Str. Morii nr. 18, et. 2"),
        ("en", "14 Priory Street, 2nd floor, Leeds LS1 5HD", "14 Priory Street, 2nd floor"),
        ("tr", "Atatürk Caddesi No: 18, 2. Kat, 35210 İzmir", "Atatürk Caddesi No: 18, 2. Kat"),
        ("pl", "ul. Głogowska 14, lok. 5, 60-734 Poznań", "ul. Głogowska 14, lok. 5"),
        ("cs", "Dlouhá 14, 2. patro, 602 00 Brno", "Dlouhá 14, 2. patro"),
        ("nl", "Kerkstraat 7, 3e verdieping, 3521 AL Utrecht", "Kerkstraat 7, 3e verdieping"),
        ("de", "Ringstraße 7, Halle 2<br>Gewerbepark Ost<br>85354 Freising", "Ringstraße 7, Halle 2"),
        ("it", "Via Roma 7, Capannone 4<br>Zona Industriale Nord<br>20145 Milano", "Via Roma 7, Capannone 4"),
        ("fr", "7 rue des Lilas, Bâtiment B<br>Parc d'activités des Prés<br>69006 Lyon", "7 rue des Lilas, Bâtiment B"),
        ("es", "Calle Mayor 7, Nave 4<br>Polígono Industrial Las Viñas<br>28042 Madrid", "Calle Mayor 7, Nave 4, Polígono Industrial Las Viñas"),
        ("en", "Unit 5, Brookside Business Park, Leeds LS1 5HD", "Unit 5, Brookside Business Park"),
        ("es", "Calle Mayor 7 (28042) Madrid", "Calle Mayor 7"),
        ("it", "Via Roma 7 (20145) Milano", "Via Roma 7"),
    ],
)  # fmt: skip
def test_the_own_address_stays(lang: str, body: str, street: str) -> None:
    assert _read(body, "street", lang) == [street]


def test_a_year_in_brackets_is_no_code() -> None:
    body = "Brunnenpreis (2019) Wien. Acme Pumps, Ringstraße 7, 1010 Wien"

    assert _read(body, "postcode", "de-AT") == ["1010"]


@pytest.mark.parametrize(
    ("lang", "label"),
    [
        ("de", "Lohnbuchhaltung: Anna Meier, Tel."),
        ("en", "Payroll: Anna Meyer, phone"),
        ("fr", "Comptabilité :"),
        ("nl", "Boekhouder: Anna de Boer, tel."),
        ("pl", "Przedstawiciel handlowy: Jan Kowalski, tel."),
        ("cs", "Obchodní zástupce: Jan Novák, tel."),
        ("hr", "Zastupnik: Ivan Horvat, tel."),
        ("ro", "Reprezentant: Ion Popescu, tel."),
    ],
)
def test_staff_behind_a_label_keep_their_numbers(lang: str, label: str) -> None:
    assert _read(f"{label} +44 113 496 2200", "phone", lang) == ["+441134962200"]


@pytest.mark.parametrize(
    ("lang", "line", "street"),
    [
        ("de", "Seit 1998 sind wir An der Linde 3, 50667 Köln", "An der Linde 3"),
        ("de", "Seit 1998 finden Sie uns Am Alten Markt 3, 50667 Köln", "Am Alten Markt 3"),
        ("de", "Seit 1998 sind wir in der Lindenstraße 3, 50667 Köln", "Lindenstraße 3"),
        ("nl", "Sinds 1998 zitten wij Aan de Dijk 12, 1811 AB Alkmaar", "Aan de Dijk 12"),
        ("en", "Since 1998 we are at The Old Mill, 12 Mill Lane, Leeds LS1 4AB", "12 Mill Lane"),
    ],
)
def test_a_streets_own_preposition_stays_with_it(lang: str, line: str, street: str) -> None:
    read = _read(line, "street", lang)
    assert [value.endswith(street) for value in read] == [True], read


def test_who_keeps_books_says_so_itself() -> None:
    office = Company("Contadores del Sur", "contadores-sur.es")
    line = "<p>Contador: Max Ott, Calle Mayor 7, 28042 Madrid</p>"

    assert values(line, "street", office, path="contact", lang="es") == ["Calle Mayor 7"]


@pytest.mark.parametrize(
    ("lang", "line", "street"),
    [
        ("de", "Bank: Filiale Mitte, Hauptstraße 3, 50667 Köln", "Hauptstraße 3"),
        ("de", "Generalvertretung: Haus Linde, Hauptstraße 3, 50667 Köln", "Hauptstraße 3"),
        ("fr", "Concessionnaire : Zone du Port, 3 rue Neuve, 44000 Nantes", "3 rue Neuve"),
        ("it", "Concessionaria: Centro Auto, Via Roma 3, 20121 Milano", "Via Roma 3"),
        ("pl", "Biuro rachunkowe: Budynek A, ul. Długa 3, 00-238 Warszawa", "ul. Długa 3"),
        ("sv", "Importör: Villa Linden, Storgatan 3, 111 22 Stockholm", "Storgatan 3"),
        ("en", "Our sales agency: Riverside House, 12 Mill Lane, Leeds LS1 4AB", "12 Mill Lane"),
        ("de", "Duna ist eine Marke der Firma. Hauptstraße 3, 50667 Köln", "Hauptstraße 3"),
        ("de", "Wir führen jede Marke der Welt: Hauptstraße 3, 50667 Köln", "Hauptstraße 3"),
    ],
)
def test_a_house_behind_the_label_is_ones_own(lang: str, line: str, street: str) -> None:
    assert [one for one in _read(line, "street", lang) if one.endswith(street)]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("pt", "Endereço antigo (até 2021): Rua do Ouro 57, 38400-064 Uberlândia"),
        ("es", "Dirección anterior (hasta 2019): Calle Mayor 7, 28042 Madrid"),
        ("fr", "Adresse (jusqu'en 2020) : 7 rue des Lilas, 69006 Lyon"),
        ("sv", "Hemsida av Tallbacken Media AB, Ringvägen 8, 652 20 Karlstad"),
        ("en", "Website by Tallbacken Media, 14 Priory Street, Leeds LS1 5HD"),
    ],
)
def test_an_address_that_was_left_or_is_the_site_builders(lang: str, line: str) -> None:
    assert _read(line, "street", lang) == []


@pytest.mark.parametrize("city", ["Città", "City", "Leeds"])
def test_a_template_of_markup_that_nobody_filled_in(city: str) -> None:
    """Without a city of its own, or with a code of noughts."""
    code = "00000" if city == "Leeds" else "31029"
    told = f'"streetAddress":"Via Roma 1","postalCode":"{code}","addressLocality":"{city}"'
    body = (
        '<script type="application/ld+json">{"@type":"Organization","name":"Acme Pumps",'
        f'"address":{{"@type":"PostalAddress",{told}}}}}</script><p>Pumps.</p>'
    )
    assert values(body, "street", path="contact", lang="it") == []


@pytest.mark.parametrize("heading", ["Backed by", "Proudly supported by", "Board observers"])
def test_who_backs_the_firm_is_none_of_its_people(heading: str) -> None:
    body = (
        "<h2>Our team</h2><h3>Ann Lee</h3><p>Chief Executive</p>"
        f"<h2>{heading}</h2><h3>Jane Marsh</h3><p>Managing Director</p>"
    )
    assert values(body, "person", path="about", lang="en") == ["Ann Lee"]
