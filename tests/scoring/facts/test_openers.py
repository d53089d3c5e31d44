import pytest

from tests.scoring.facts.reading import ACME, values

OWN = "<p>Acme Pumps, 14 Mill Street, Leeds LS1 4AB, Tel. +44 113 496 0001</p>"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("es", "Aparcamiento en el garaje del vecino, Talleres Gimeno, Calle Olmo 225, 976 55 54 04."),
        ("fr", "Renseignez-vous auprès de l'espace conseil France Rénov' : 4 rue du Jura, 71100 Chalon, 03 85 55 22 10."),
        ("de", "Auditor: Prüfgesellschaft Südwest, Leiter der Zertifizierungsstelle Jens Okrent, Tel. 0711 5550-880."),
        ("de", "Erste-Hilfe-Kurs beim Roten Kreuz: € 74,– (Anmeldung 07252 555 144)"),
        ("nl", "Hardwareleverancier: Copadata Distributie, accountmanager Frits Hoekema, 073 555 61 61"),
        ("nl", "Fotografie: Lotte Beemster, 06 5550 9912"),
        ("pt", "O galpão é da Imobiliária Zebulândia, registo 4410, plantão 232 555 616."),
        ("pt", "Recomendamos a Mudabeira, do sr. Joel Tavares, 232 555 616, desde 350 €."),
        ("sv", "Integritetsskyddsmyndigheten, Fleminggatan 14, 112 26 Stockholm, 08-555 61 00"),
        ("it", "Ente di controllo: Biocert Sud, via Napoli 77, 71122 Foggia, tel. 0881 555 210"),
    ],
)  # fmt: skip
def test_a_number_whose_sentence_opens_with_a_stranger(lang: str, said: str) -> None:
    assert values(f"{OWN}<p>{said}</p>", "phone", lang=lang) == ["+441134960001"]


@pytest.mark.parametrize(
    ("lang", "said", "number"),
    [
        ("de", "Werkstatt: Lindenweg 4, 83022 Rosenheim, Tel. 08031 44712-0", "+498031447120"),
        ("de", "Josef Brandhuber, Geschäftsführer, Telefon 08031 44712-0", "+498031447120"),
        ("fr", "Dépannage, tél. 05 63 54 12 80", "+33563541280"),
        ("it", "Ufficio vendite, tel. 030 377 1290", "+390303771290"),
        ("es", "Para pedidos, llame al 983 21 44 50", "+34983214450"),
        (
            "nl",
            "Werkplaats: Molenweg 31, 8921 HT Leeuwarden, telefoon 058 213 4471",
            "+31582134471",
        ),
        ("en", "Press: Tara Quinn, 020 7946 0112", "+442079460112"),
    ],
)
def test_a_number_behind_desks_people_and_streets(lang: str, said: str, number: str) -> None:
    assert number in values(f"{OWN}<p>{said}</p>", "phone", ACME, lang=lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "Integritetsskyddsmyndigheten, Fleminggatan 14, 112 26 Stockholm"),
        ("da", "Landbrugsstyrelsen, Nyropsgade 30, 1780 København V, giver tilskud."),
        ("nl", "Eigenaar van het gebouw is Havenvast, Ottergemsesteenweg 808, 9000 Gent"),
        ("it", "Ente di controllo: Biocert Sud, via Napoli 77, 71122 Foggia"),
    ],
)
def test_an_address_whose_sentence_opens_with_a_stranger(lang: str, said: str) -> None:
    assert len(values(f"{OWN}<p>{said}</p>", "address", lang=lang)) == 1


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("de", "Betriebshaftpflicht: Neckar-Assekuranz AG, HRB 703318, Stuttgart."),
        ("de", "Die Halle mieten wir von der Innpark GmbH, HRB 99120."),
        ("da", "Hallen lejer vi af Nupark Ejendomme A/S, CVR 29 88 10 04."),
        ("en", "Our building is leased from Teme Estates Ltd, company number 04411223."),
    ],
)
def test_a_register_number_of_an_insurer_or_a_landlord(lang: str, said: str) -> None:
    assert values(f"<p>{said}</p>", "register", path="imprint", lang=lang) == []


def test_a_register_number_behind_the_supervisory_board() -> None:
    body = "<p>Aufsichtsratsvorsitz: Eva Lang, Amtsgericht Ulm, HRB 1204</p>"

    assert values(body, "register", path="imprint", lang="de") == ["Amtsgericht Ulm HRB 1204"]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Buiten kantooruren belt u de dierenambulance op 058 299 02 99."),
        ("it", "La guardia medica risponde la notte allo 030 333 4455."),
        ("pt", "O médico de urgência atende pelo 253 212 055."),
        ("sv", "Jourläkaren nås på 0771-52 90 00."),
        ("en", "Ring the wildlife rescue on 020 7946 0991."),
    ],
)
def test_a_number_of_those_who_help(lang: str, said: str) -> None:
    assert values(f"{OWN}<p>{said}</p>", "phone", lang=lang) == ["+441134960001"]
