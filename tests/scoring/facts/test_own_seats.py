"""A company's own places stay, whatever words stand around and within them."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("1200 Elm Street, Suite: 300, Fort Worth, TX 76102", "1200 Elm Street, Suite: 300"),
        ("12 High Street, Suite: 5, Ledbury HR8 1DS", "12 High Street, Suite: 5"),
        ("Unit: 5, 12 High Street, Ledbury HR8 1DS", "Unit: 5, 12 High Street"),
        ("Calle Betis 40, Planta: 2, 41010 Sevilla", "Calle Betis 40, Planta: 2"),
        ("Dirección: Calle Betis nº: 40, 41010 Sevilla", "Calle Betis nº: 40"),
        ("Cumhuriyet Cad. No: 18 Kat: 3, 34000 İstanbul", "Cumhuriyet Cad. No: 18 Kat: 3"),
        (
            "Cumhuriyet Cad. No: 18 Kat: 3 Daire: 5, 34000 İstanbul",
            "Cumhuriyet Cad. No: 18 Kat: 3 Daire: 5",
        ),
        ("Cumhuriyet Cad. Blok: A No: 12, 34000 İstanbul", "Cumhuriyet Cad. Blok: A No: 12"),
        ("ul. Piekary 7 lok: 3, 61-823 Poznań", "ul. Piekary 7 lok: 3"),
        ("Via Roma numero: 8, 37121 Verona", "Via Roma numero: 8"),
        ("Sede: Via Roma numero: 8, 37121 Verona", "Via Roma numero: 8"),
    ],
)
def test_a_colon_within_a_street_cuts_nothing_off(line: str, street: str) -> None:
    assert values(f"<p>{line}</p>", "street", path="contact") == [street]


@pytest.mark.parametrize(
    ("lines", "street", "path"),
    [
        (
            "Acme Pumps GmbH<br>Handelsregister: Amtsgericht Köln<br>Hafenstraße 3<br>50667 Köln",
            "Hafenstraße 3",
            "impressum",
        ),
        (
            "Zuständig: Amtsgericht Köln. Sitz der Gesellschaft: Hafenstraße 3, 50667 Köln",
            "Hafenstraße 3",
            "impressum",
        ),
        (
            "Acme Pumps SARL, immatriculée au greffe du tribunal de commerce de Nantes, dont le "
            "siège social est situé 12 rue du Port, 44000 Nantes",
            "12 rue du Port",
            "mentions-legales",
        ),
        (
            "Acme Pumps S.L., inscrita en el Registro Mercantil de Sevilla, con domicilio social "
            "en Calle Betis 40, 41010 Sevilla",
            "Calle Betis 40",
            "aviso-legal",
        ),
        (
            "Acme Pumps S.r.l., iscritta presso il Tribunale di Verona, con sede legale in Via "
            "Roma 8, 37121 Verona",
            "Via Roma 8",
            "note-legali",
        ),
        (
            "Acme Pumps Sp. z o.o., zarejestrowana przez Sąd Rejonowy w Poznaniu, z siedzibą przy "
            "ul. Piekary 7, 61-823 Poznań",
            "Piekary 7",
            "kontakt",
        ),
        (
            "Acme Pumps Ltd, registered at Companies House. Registered office: 12 High Street, "
            "Ledbury HR8 1DS",
            "12 High Street",
            "contact",
        ),
        (
            "Acme Pumps plc is listed on the London Stock Exchange. Head office: 12 High Street, "
            "Ledbury HR8 1DS",
            "12 High Street",
            "contact",
        ),
        (
            "Acme Pumps Spółka notowana na GPW. Adres: ul. Piekary 7, 61-823 Poznań",
            "Piekary 7",
            "kontakt",
        ),
        ("Studio Neri, revisore legale<br>Via Roma 8<br>37121 Verona", "Via Roma 8", "contatti"),
        ("Klaus Vogt, Notar<br>Hafenstraße 3<br>50667 Köln", "Hafenstraße 3", "impressum"),
        ("Stands para ferias<br>Calle Betis 40<br>41010 Sevilla", "Calle Betis 40", "contacto"),
        ("Parking at the rear<br>12 High Street<br>Ledbury HR8 1DS", "12 High Street", "contact"),
        (
            "Above the chemist and opposite the church, 12 High Street, Ledbury HR8 1DS",
            "12 High Street",
            "contact",
        ),
        (
            "We used to be a bakery; today you find us at 12 High Street, Ledbury HR8 1DS",
            "12 High Street",
            "contact",
        ),
    ],
)
def test_a_seat_beside_a_register_is_the_companys(lines: str, street: str, path: str) -> None:
    (found,) = values(f"<p>{lines}</p>", "street", path=path)

    assert found.endswith(street)


@pytest.mark.parametrize(
    ("lines", "street"),
    [
        ("Acme Pumps, 1200 Summit Avenue, Fort Worth, TX 76102", "1200 Summit Avenue"),
        ("Visit our office at 98 Congress Street, Portland, ME 04101.", "98 Congress Street"),
        ("Acme Pumps<br>500 Congress Avenue<br>Austin, TX 78701", "500 Congress Avenue"),
        ("Acme Pumps, Viale della Fiera 20, 40127 Bologna", "Viale della Fiera 20"),
        ("Visítenos en la tienda: Calle de la Feria 40, 41003 Sevilla", "Calle de la Feria 40"),
        ("Come and see us at our showroom: 12 High Street, Ledbury HR8 1DS.", "12 High Street"),
        ("Our workshop is at Unit 4, Site 3, 12 High Street, Ledbury HR8 1DS.", "12 High Street"),
        ("Acme Pumps, Hafenstraße 3, 20095 Hamburg (direkt an der Messe)", "Hafenstraße 3"),
        ("Acme Pumps ist gleich bei der Messe: Hafenstraße 3, 20095 Hamburg", "Hafenstraße 3"),
        (
            "We are next to the Congress Center at 12 High Street, Ledbury HR8 1DS.",
            "12 High Street",
        ),
        ("Our exhibition quarter office: 12 High Street, Ledbury HR8 1DS", "12 High Street"),
    ],
)
def test_a_name_that_an_event_gave_is_no_event(lines: str, street: str) -> None:
    (found,) = values(f"<p>{lines}</p>", "street", path="welcome")

    assert found.endswith(street)


@pytest.mark.parametrize(
    ("lines", "street"),
    [
        ("Acme Pumps, Avenida do Brasil 2010, 1700-066 Lisboa", "Avenida do Brasil 2010"),
        ("Acme Pumps, Rua do Carmo 20 1900-012 Lisboa", "Rua do Carmo 20"),
        ("Acme Pumps, Largo do Seminário 3 2000-020 Santarém", "Largo do Seminário 3"),
        ("Geöffnet bis 18 Uhr 20095 Hamburg, Hafenstraße 3", "Hafenstraße 3"),
        ("Open daily until midnight 1925 Main Street, Denver, CO 80211", "1925 Main Street"),
        ("What we do since 2005 at 12 High Street, Ledbury HR8 1DS is pumps.", "12 High Street"),
        ("Acme Pumps, The Old Shop, 12 High Street, Ledbury HR8 1DS", "12 High Street"),
        ("Find us in the former shop at 12 High Street, Ledbury HR8 1DS.", "12 High Street"),
        ("Unser Büro in der ehemaligen Filiale, Hafenstraße 3, 20095 Hamburg", "Hafenstraße 3"),
        (
            "We have moved from our old premises to 12 High Street, Ledbury HR8 1DS.",
            "12 High Street",
        ),
        (
            "Our new address, from our old shop just round the corner, is 12 High Street, "
            "Ledbury HR8 1DS.",
            "12 High Street",
        ),
        (
            "Statt am alten Standort finden Sie uns jetzt in der Hafenstraße 3, 20095 Hamburg.",
            "Hafenstraße 3",
        ),
        (
            "We are no longer connected with the old garage. 12 High Street, Ledbury HR8 1DS",
            "12 High Street",
        ),
    ],
)
def test_a_place_that_the_company_came_to_is_its_own(lines: str, street: str) -> None:
    (found,) = values(f"<p>{lines}</p>", "street", path="contact")

    assert found.endswith(street)


@pytest.mark.parametrize(
    ("lines", "number", "path"),
    [
        (
            "Acme Pumps<br>98 Congress Street<br>Portland, ME 04101<br>+1 207 774 0143",
            "+12077740143",
            "welcome",
        ),
        (
            "Handelsregister: Amtsgericht Köln<br>Hafenstraße 3<br>50667 Köln<br>+49 221 8881234",
            "+492218881234",
            "kontakt",
        ),
    ],
)
def test_the_number_behind_the_own_seat_is_the_own(lines: str, number: str, path: str) -> None:
    body = f"<p>Pumps.</p><footer>{lines}</footer>"

    assert values(body, "phone", path=path) == [number]


@pytest.mark.parametrize(
    "lines",
    [
        "Hafenstraße 3, 20095 Hamburg (bis 2018)",
        "Our old office: 12 High Street, Ledbury HR8 1DS",
        "Do końca maja 2018: ul. Piekary 7, 61-823 Poznań",
    ],
)
def test_a_seat_of_old_is_left_out(lines: str) -> None:
    assert values(f"<p>{lines}</p>", "street", path="contact") == []


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        (
            "Founded in 2019, Acme Pumps has raised $20M and is headquartered in Berlin.",
            "Berlin",
        ),
        ("We are a cloud-native company based in Amsterdam.", "Amsterdam"),
        ("We are a digital native agency based in London.", "London"),
        ("In 2015 we moved to our headquarters in Denver.", "Denver"),
        ("Come and meet us: we are based in Berlin.", "Berlin"),
        ("Acme Pumps was born in 1990 and is based in Turin.", "Turin"),
        ("Acme Pumps opened its headquarters in Berlin, 2019.", "Berlin"),
        ("We are based in Berlin; what we do since 2005 is pumps.", "Berlin"),
        ("We build stands for trade fairs and are based in Cologne.", "Cologne"),
        ("Based in Leeds, Acme Pumps exhibits at fairs across Europe.", "Leeds"),
        ("Our shop in Leeds has free parking.", "Leeds"),
    ],
)
def test_the_own_city_is_read_whatever_else_a_sentence_tells(sentence: str, city: str) -> None:
    assert values(f"<p>{sentence}</p>", "city") == [city]


@pytest.mark.parametrize(
    "sentence",
    [
        "We opened our office in March, 2019.",
        "We are not part of Acme Energy that is based in Perth.",
        "Until 2019 we were based in Perth.",
        "Our founder, who we all love, was born in Perth.",
    ],
)
def test_a_month_or_a_place_of_others_is_no_city(sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "city") == []


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Acme Pumps – Pumpen und Anlagen GmbH"),
        ("de", "Acme Pumps, Pumpen und Anlagen GmbH"),
        ("pt", "Acme Pumps – Ensino de Idiomas, Lda."),
        ("es", "Acme Pumps - Bombas y Riego, S.L."),
        ("en", "Acme Pumps – Valves & Fittings Ltd"),
        ("no", "Acme Pumps og Friluftsliv AS"),
    ],
)
def test_a_legal_name_goes_on_behind_a_dash_or_a_comma(lang: str, line: str) -> None:
    body = f"<p>{line}<br>Hafenstraße 3<br>50667 Köln<br>Tel. +49 221 8881234</p>"
    for sign in ("<footer>{}</footer>", "<p>© 2026 {}</p>", "<p>{} · NIPC 506 882 147</p>"):
        signed = body + sign.format(line)
        assert values(signed, "street", path="contact", lang=lang) == ["Hafenstraße 3"]
        assert values(signed, "phone", path="contact", lang=lang) == ["+492218881234"]
    if " - " in line or " – " in line:  # a dealer's name stands behind the own one likewise
        assert values(body, "street", path="contact", lang=lang) == []


@pytest.mark.parametrize(
    "line",
    [
        "Partner: Acme Pumps, Berg Anlagen GmbH",
        "Acme Pumps, Berg Anlagen GmbH, Ulm Bau GmbH",
        "Acme Pumps – Member of Berg Group AG",
        "Acme Pumps – Webdesign Berg GmbH",
        "Berg Anlagen GmbH – Pumpen von Globex GmbH",
        "Acme Pumps – Globex Valves Ltd",
        "Acme Pumps, c/o Globex Ltd",
        "© 2026 Acme Pumps, c/o Globex Ltd",
        "© 2026 Acme Pumps – Webdesign Berg GmbH",
    ],
)
def test_another_firm_behind_the_own_name_keeps_its_seat(line: str) -> None:
    body = f"<p>Pumps.</p><p>{line}, Hafenstraße 3, 50667 Köln, Tel. +49 221 8881234</p>"

    assert values(body, "street", path="contact", lang="de") == []
    assert values(body, "phone", path="contact", lang="de") == []


@pytest.mark.parametrize(
    ("lang", "sentence", "street"),
    [
        ("en", "Our customers find us at 12 High Street, Ledbury HR8 1DS.", "12 High Street"),
        ("fr", "Nous sommes installés au 12 rue du Port, 56000 Vannes.", "12 rue du Port"),
        ("de", "Unsere Kunden finden uns in der Hafenstraße 3, 89073 Ulm.", "Hafenstraße 3"),
        (
            "de",
            "Wir sind ein Versicherungsmakler in Ulm, Hafenstraße 3, 89073 Ulm.",
            "Hafenstraße 3",
        ),
        (
            "de",
            "Wir sind ein Versicherungsmakler in Ulm. Hafenstraße 3, 89073 Ulm.",
            "Hafenstraße 3",
        ),
        (
            "en",
            "We are a small insurance broker, 12 High Street, Ledbury HR8 1DS.",
            "12 High Street",
        ),
        ("es", "Estamos en la calle Mayor 3, 28013 Madrid.", "calle Mayor 3"),
        ("fr", "Notre atelier se trouve au 12 rue du Port, 56000 Vannes.", "12 rue du Port"),
        ("de", "Haus in der Mark, Straße in der Au 3, 89073 Ulm", "Straße in der Au 3"),
    ],
)
def test_a_sentence_tells_where_the_company_is(lang: str, sentence: str, street: str) -> None:
    assert values(f"<p>{sentence}</p>", "street", path="contact", lang=lang)[0].endswith(street)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Our customer Berg is at 12 High Street, Ledbury HR8 1DS."),
        ("fr", "Le congrès est installé au 12 rue du Port, 56000 Vannes."),
        ("de", "Wir sind bei der Ulmer Versicherung, Hafenstraße 3, 89073 Ulm, versichert."),
        ("de", "Unser Versicherungsmakler: Berg, Hafenstraße 3, 89073 Ulm"),
        ("en", "We are insured by the insurance company Hiscox, 12 High Street, Ledbury HR8 1DS."),
        (
            "en",
            "We are the official dealer of the insurer Globex, 12 High Street, Ledbury HR8 1DS.",
        ),
        ("en", "We are a client of the insurer Globex, 12 High Street, Ledbury HR8 1DS."),
        ("fr", "Nous sommes assurés auprès de l'assureur Axa, 12 rue du Port, 56000 Vannes."),
        ("nl", "Wij zijn klant van notaris Vos, Dorpsstraat 12, 1012 AB Amsterdam."),
        ("en", "Our client Globex, who will visit us, is at 12 High Street, Ledbury HR8 1DS."),
        ("en", "Our client Globex will visit us in May, 12 High Street, Ledbury HR8 1DS."),
        ("fr", "Nos planches viennent de la scierie au 12 rue du Port, 56000 Vannes."),
    ],
)
def test_a_sentence_tells_where_others_are(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "street", path="contact", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "cities"),
    [
        ("en", "We have our gaskets cut by Ferrand in Lyon.", []),
        ("de", "Härten lassen wir bei Ott & Söhne in Ulm.", []),
        ("en", "Our trainees come from Glasgow and Bristol.", []),
        ("en", "Our workshop in Leeds is open on Saturdays.", ["Leeds"]),
        ("en", "We bake bread in Leeds.", ["Leeds"]),
    ],
)
def test_towns_of_others_are_not_the_firms(lang: str, sentence: str, cities: list[str]) -> None:
    assert values(f"<p>{sentence}</p>", "city", lang=lang) == cities
