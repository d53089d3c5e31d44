"""Whose address it is: events, courts, auditors and left offices have addresses too (ENR3)."""

import pytest

from scoring.facts import seats
from scoring.reading.company import Company
from scoring.reading.pages import read
from tests.scoring.facts.reading import ACME, values

HOLLIN = Company("Hollin Joinery", "hollin-joinery.co.uk")
MESSE = Company("Messe Freiburg", "messe-freiburg.de")


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "<p>See our pumps at Water Expo, Donau Hall, 12 Harbour Road, Leeds LS1 5HD.</p>"),
        ("de", "<p>Besuchen Sie uns auf der Fachmesse, Stand A4, Messeplatz 1, 30521 Hannover.</p>"),
        ("fr", "<p>Retrouvez-nous au congrès de Lyon, 50 quai Charles de Gaulle, 69006 Lyon.</p>"),
        ("it", "<p>Ci vediamo in fiera: Largo Domodossola 1, 20145 Milano, padiglione 3.</p>"),
        ("es", "<p>Estaremos en la feria, Avenida del Partenón 5, 28042 Madrid, pabellón 8.</p>"),
        ("nl", "<p>Bezoek ons op de vakbeurs, Jaarbeursplein 6, 3521 AL Utrecht.</p>"),
        ("pl", "<p>Zapraszamy na targi, ul. Głogowska 14, 60-734 Poznań.</p>"),
        ("sv", "<p>Årsstämman hölls i Folkets Hus, Barnhusgatan 12, 111 23 Stockholm.</p>"),
        ("hu", "<p>Várjuk a kiállításon: 1101 Budapest, Albertirsai út 10.</p>"),
        ("ro", "<p>Vă așteptăm la expoziție, Bd. Mărăști 65, 011465 București.</p>"),
        ("ja", "<p>夏の発表会。会場:若葉文化ホール 〒983-0852 仙台市宮城野区榴岡4-1-8</p>"),
    ],
)  # fmt: skip
def test_an_event_is_held_elsewhere(lang: str, body: str) -> None:
    assert values(body, "address", path="contact", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "<p>Until May 2019 our office was at 2420 Mill Street, Denver, CO 80211.</p>"),
        ("en", "<p>We left our old office at 4 Church Square, Leeds LS1 5HD in March 2019.</p>"),
        ("en", "<p>Mailing address until 2014: P.O. Box 33, Duluth, MN 55803</p>"),
        ("de", "<h3>Ehemalige Werkstatt</h3><p>Bahnhofstraße 17, 24103 Kiel</p>"),
        ("fr", "<p>Notre ancienne adresse : 5 rue de la Gare, 69006 Lyon</p>"),
        ("nl", "<p>Tot 2018 was ons kantoor gevestigd aan de Eemweg 66, 3089 KH Rotterdam.</p>"),
        ("da", "<p>Indtil udgangen af 2022 havde vi værksted på Agern Allé 5, 2970 Hørsholm.</p>"),
        ("es", "<p>Betis 40, 41010 Sevilla. Cerró sus puertas en 2021.</p>"),
        ("ro", "<p>Până în 2016 sediul nostru a fost în Str. Lungă 88, 500059 Brașov.</p>"),
        ("ja", "<p>旧住所(2012年まで):〒980-0803 仙台市青葉区国分町1-3-9</p>"),
    ],
)  # fmt: skip
def test_a_place_that_was_left_is_no_seat(lang: str, body: str) -> None:
    assert values(body, "address", path="contact", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("hu", "Nyilvántartó: Kecskeméti Törvényszék, 6000 Kecskemét, Rákóczi út 7., tel. +36 76 519 500"),
        ("pl", "Biegły rewident: Rewizja Poznań sp. z o.o., ul. Piekary 7, 61-823 Poznań"),
        ("pl", "Akcje notowane na giełdzie w Warszawie (ul. Książęca 4, 00-498 Warszawa)"),
        ("de", "Handelsregisteramt, Poststrasse 25, 24103 Kiel, Tel. 0431 601-0"),
        ("sv", "Revisor: Holm Revision, Storgatan 4, 111 23 Stockholm, tel. 08-123 45 60"),
        ("cs", "Zapsáno u soudu: Krajský soud, Husova 15, 602 00 Brno"),
    ],
)  # fmt: skip
def test_courts_auditors_and_exchanges_keep_their_address_and_number(lang: str, body: str) -> None:
    read_ = [values(f"<p>{body}</p>", f, path="contact", lang=lang) for f in ("address", "phone")]

    assert read_ == [[], []]


def test_the_next_of_a_list_of_others_is_anothers_too() -> None:
    body = "<p>Auditors: Holt, 12 Park Row, Leeds LS1 5HD; Wade, 9 East Parade, Leeds LS1 2AJ</p>"

    assert values(body, "address", path="contact", lang="en-GB") == []


@pytest.mark.parametrize(
    ("path", "body", "address"),
    [
        ("about", "<p>You find our workshop at 5 Mill Lane, Leeds LS1 5HD.</p>", "5 Mill Lane, LS1 5HD Leeds"),
        ("news/moved", "<p>Our new office is at 5 Mill Lane, Leeds LS1 5HD.</p>", "5 Mill Lane, LS1 5HD Leeds"),
        ("news", "<p>Hollin Joinery<br>5 Mill Lane<br>Leeds LS1 5HD</p>", "5 Mill Lane, LS1 5HD Leeds"),
        ("fairs", "<p>Come to the fair.</p><footer>5 Mill Lane, Leeds LS1 5HD</footer>", "5 Mill Lane, LS1 5HD Leeds"),
        ("contact", "<p>Hollin Joinery (formerly Wade &amp; Son), 5 Mill Lane, Leeds LS1 5HD</p>", "5 Mill Lane, LS1 5HD Leeds"),
        ("contact", "<h2>Meet us at the fair</h2><p>Stand B4</p><p>Hollin Joinery, 5 Mill Lane, Leeds LS1 5HD</p>", "5 Mill Lane, LS1 5HD Leeds"),
    ],
)  # fmt: skip
def test_what_says_that_a_seat_is_ones_own(path: str, body: str, address: str) -> None:
    assert values(body, "address", HOLLIN, path, "en-GB") == [address]


@pytest.mark.parametrize(
    "body",
    [
        "<p>The museum of the valley opens at nine at 88 Mill Lane, Leeds LS1 5HD.</p>",
        "<h2>News</h2><p>88 Mill Lane, Leeds LS1 5HD</p>",
    ],
)
def test_prose_and_news_alone_do_not_make_a_seat(body: str) -> None:
    assert values(body, "address", HOLLIN, "about", "en-GB") == []


def test_who_holds_events_is_at_home_there() -> None:
    body = "<p>Messe Freiburg GmbH<br>Neuer Messplatz 3<br>79108 Freiburg</p>"

    assert values(body, "city", MESSE, "kontakt", "de") == ["Freiburg"]


def test_an_unled_address_is_untold_and_not_anothers() -> None:
    markup = "<p>They talked very long at 88 Mill Lane, Leeds LS1 5HD, tel. 0113 496 2200</p>"
    page = read(markup.encode(), url="https://acmepumps.com/about")

    assert [seat.whose for seat in seats.seats(page, ACME)] == [seats.UNTOLD]


@pytest.mark.parametrize(
    ("body", "street"),
    [
        ("Registered in Ireland No. 641188. Registered office: Unit 5, Mill Park West, Galway, Ireland", "Unit 5, Mill Park West"),
        ("UK office: 12 Park Row, Leeds LS1 5HD", "12 Park Row"),
        ("Since 2019 our whole team sits at 12 Park Row, Leeds LS1 5HD", "12 Park Row"),
    ],
)  # fmt: skip
def test_a_street_begins_behind_its_label_and_its_sentence(body: str, street: str) -> None:
    assert values(f"<p>{body}</p>", "street", path="contact", lang="en-GB") == [street]


@pytest.mark.parametrize(
    "street",
    ["500 Terry Francine Street, 6th Floor", "500 Terry Francois St", "1234 Divi St"],
)
def test_what_site_builders_put_there_is_nobodys(street: str) -> None:
    body = f"<footer>{street}, San Francisco, CA 94158</footer>"

    assert [values(body, field) for field in ("street", "city", "country")] == [[], [], []]


@pytest.mark.parametrize(
    "sentence",
    [
        "We are not affiliated with Acme Plumbing of Chicago, IL.",
        "Our founder came over from Norway in 1952.",
        "We closed our workshop in March 2019.",
        "We are regulated by the Pump Authority of London.",
    ],
)
def test_places_of_others_are_no_places_of_work(sentence: str) -> None:
    body = f"<p>{sentence}</p>"

    assert [values(body, field) for field in ("city", "region", "country")] == [[], [], []]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("de", "<p>Unser Geschäft in Wels (Stadtplatz 22, 4600 Wels) haben wir 2021 aufgegeben.</p>"),
        ("cs", "<p>Prodejna Palackého 9, 675 71 Náměšť nad Oslavou je od ledna 2023 zrušena.</p>"),
        ("it", "<p>Venite al nostro banco, Pad. 5, Via Cornia 9, 43126 Parma.</p>"),
        ("cs", "<p>Účetnictví: Kancelář Vlk, Na Poříčí 24, 110 00 Praha</p>"),
    ],
)  # fmt: skip
def test_shops_given_up_stalls_and_bookkeepers(lang: str, body: str) -> None:
    assert values(body, "address", path="contact", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body", "street", "city"),
    [
        ("en-GB", "<footer>Acme Pumps Ltd, Mill Farm, Church Lane, Ravenscar YO13 0LX</footer>", "Church Lane", "Ravenscar"),
        ("en-GB", "<p>Acme Pumps is a trading name of Loch Fenwick Ltd, 6 Bayhead, Leeds HS1 2DU.</p>", "6 Bayhead", "Leeds"),
        ("tr", "<p>Denizli Organize Sanayi Bölgesi, Turan Bahadır Cad. No: 18<br>20330 Honaz</p>", "Turan Bahadır Cad. No: 18", "Honaz"),
        ("es", "<p>Atendemos en Calle Belgrano 845, 28001 Madrid</p>", "Calle Belgrano 845", "Madrid"),
        ("es", "<p>Nuestro taller (Calle Mayor 3, 28001 Madrid)</p>", "Calle Mayor 3", "Madrid"),
        ("hr", "<p>Acme Pumps d.o.o.<br>Obala kneza Domagoja 4<br>23210 Biograd na Moru</p>", "Obala kneza Domagoja 4", "Biograd na Moru"),
        ("lt", "<p>Ąžuolų g. 12, LT-44300 Kaunas</p>", "Ąžuolų g. 12", "Kaunas"),
        ("es", "<p>Calle Reforma 118, 11200 Ciudad de México</p>", "Calle Reforma 118", "Ciudad de México"),
    ],
)  # fmt: skip
def test_streets_behind_houses_and_words(lang: str, body: str, street: str, city: str) -> None:
    assert [values(body, f, path="contact", lang=lang) for f in ("street", "city")] == [
        [street],
        [city],
    ]


def test_a_town_of_another_s_address_is_no_place_of_work() -> None:
    body = "<p>The garden at 2 Marina Drive, Toormina NSW 2451 was planted with our trees.</p>"

    assert values(body, "city", lang="en-AU") == []


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


@pytest.mark.parametrize(
    ("path", "lang", "body"),
    [
        ("projects", "en", "<h3>Old Courthouse</h3><p>15 Court Square, Rutland, VT 05701</p>"),
        ("history", "en", "<p>Amos kept his ladders behind the feed store (260 Route 4, Castleton, VT 05735).</p>"),
        ("contact", "nl", "<p>Spoed in het weekend: SpoedTandarts, Deenweg 10, 8025 BD Zwolle</p>"),
        ("contact", "de", "<p>Parken im Parkhaus Mitte, Bismarckplatz 1, 27749 Delmenhorst</p>"),
        ("about", "tr", "<p>Dedemiz ilk tezgâhını Liman Sokak No: 3, 55100 Samsun adresinde açmıştı.</p>"),
    ],
)  # fmt: skip
def test_works_parking_and_stories_have_addresses_too(path: str, lang: str, body: str) -> None:
    assert values(body, "address", path=path, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body", "street"),
    [
        ("de", "<p>Acme Pumps<br>Versicherungen und Notardienste<br>Hafenstraße 3<br>20095 Hamburg</p>", "Hafenstraße 3"),
        ("de", "<p>Versicherungsmakler Hollin<br>Hafenstraße 3<br>20095 Hamburg</p>", "Hafenstraße 3"),
        ("it", "<p>Studio: Via Nassa 21, 6900 Lugano</p>", "Via Nassa 21"),
    ],
)  # fmt: skip
def test_what_one_does_is_no_other_body(lang: str, body: str, street: str) -> None:
    who = HOLLIN if "Hollin" in body else ACME

    assert values(body, "street", who, "kontakt", lang) == [street]


def test_an_insurer_below_one_s_name_is_another_body() -> None:
    body = "<p>Acme Pumps<br>Haftpflicht: Albingia, Ballindamm 39, 20095 Hamburg</p>"

    assert values(body, "street", path="impressum", lang="de") == []
