"""Where a company sits: not where it sat, showed or is listed; not where its namesakes are."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    "text",
    [
        "Until May 2023 our office was at 2420 17th Street, Denver, CO 80211.",
        "We left our old office at 4 Church Square, Hartlepool TS24 7EQ in March 2019.",
        "Mailing address until 2014: P.O. Box 3310, Duluth, MN 55803",
        "Tot 2018 was ons kantoor gevestigd aan de Havenweg 66, 3089 KH Rotterdam.",
        "Fram til 2020 holdt vi til i Havneveien 135, 5160 Laksevåg.",
        "Indtil udgangen af 2022 havde vi laboratorium på Skov Allé 5, 2970 Hørsholm.",
        "Bis Ende 2019 saßen wir in der Hafenstraße 3, 20095 Hamburg.",
        "Ancienne adresse : 12 rue du Port, 44000 Nantes",
        "Cerrado definitivamente: calle Betis 40, 41010 Sevilla",
        "旧住所(2012年まで):〒980-0803 仙台市青葉区国分町1-3-9",
        "Akcje są notowane na GPW w Warszawie (ul. Książęca 4, 00-498 Warszawa).",
        "Biegły rewident: Audyt Kowalska sp. z o.o., ul. Piekary 7, 61-823 Poznań",
        "Nyilvántartó: Kecskeméti Törvényszék, 6000 Kecskemét, Rákóczi út 7.",
        "500 Terry Francine Street, San Francisco, CA 94158",
    ],
)
def test_a_place_that_was_left_or_is_a_bodys_is_not_claimed(text: str) -> None:
    assert values(f"<h1>Contact</h1><p>{text}</p>", "street", path="contact") == []


@pytest.mark.parametrize(
    "text",
    [
        "Come and see us at site 44, Rodeo Park, 72 Airport Road, Kingsthorpe QLD 4400.",
        "Acme Pumps al Vinitaly: Veronafiere, Viale del Lavoro 8, 37135 Verona",
        "Acme Pumps: årsstämman hölls på Stadshotellet, Stora gatan 32, 722 12 Västerås.",
        "Acme Pumps auf der Fachmesse in Köln, Messeplatz 1, 50679 Köln",
    ],
)
def test_where_something_takes_place_is_no_seat(text: str) -> None:
    assert values(f"<p>{text}</p>", "street", path="welcome") == []


def test_the_own_seat_is_claimed_beside_them() -> None:
    body = (
        "<p>Acme Pumps<br>Hafenstraße 3<br>20095 Hamburg</p><p>Öffnungszeiten: Mo bis Fr 8 bis 17 "
        "Uhr, samstags geschlossen</p><p>Bis 2019: Nordweg 9, 24103 Kiel</p>"
    )

    assert values(body, "street", path="kontakt") == ["Hafenstraße 3"]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("We are not affiliated with Acme Heating of Superior, WI.", "city"),
        ("We are not part of Acme Energy in Perth.", "city"),
        ("Our founder came over from Norway in 1952.", "country"),
        ("We left our office in March 2019.", "city"),
    ],
)
def test_a_place_in_a_sentence_may_be_anothers_or_of_old(text: str, field: str) -> None:
    assert values(f"<p>{text}</p>", field) == []


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("UK office: 12 Park Row, Leeds LS1 5HD", "12 Park Row"),
        (
            "Registered in England No. 641188. Registered office: 5 Mill Lane, Leeds LS1 5HD",
            "5 Mill Lane",
        ),
    ],
)
def test_a_label_is_no_part_of_the_street(line: str, street: str) -> None:
    assert values(f"<p>Acme Pumps</p><p>{line}</p>", "street", path="contact") == [street]


def test_who_speaks_to_the_press_has_numbers_of_its_own() -> None:
    body = "<p>Tlf. +45 33 61 28 90</p><p>Medier: Kastel Kommunikation, Signe Rathje, tlf. +45 31 60 22 48</p>"

    assert values(body, "phone", path="kontakt.dk", lang="da") == ["+4533612890"]


def test_a_street_of_somebodys_name_is_nobody() -> None:
    body = "<h2>Ledelse</h2><p>Jens Holm, direktør</p><p>Ole Maaløes Vej 7, 2200 København N</p>"

    assert "Ole Maaløes" not in values(body, "person", path="om-os", lang="da")
