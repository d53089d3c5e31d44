"""What sites of small firms in many countries taught: places, people and years (ENR1, ENR3)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "address"),
    [
        ("fr", "Siège : 45, rue Duhem, 59000 Lille", "45, rue Duhem, 59000 Lille"),
        ("pt", "Avenida Prof. Mourato,4293, Butantã, São Paulo CEP 05521-200", "Avenida Prof. Mourato, 4293, 05521-200 São Paulo"),
        ("es", "Carrera 45 #55-33, Barranquilla, Colombia", "Carrera 45 #55-33, Barranquilla"),
        ("fr", "4, Rue Price Mars, Delmas 24, Delmas, Haiti, 6120", "4, Rue Price Mars, Delmas 24, Delmas"),
        ("en", "20/1. Ali Asker Rd, Vasanth Nagar, Bengaluru, Karnataka 560052", "20/1. Ali Asker Rd, 560052 Bengaluru"),
        ("no", "<span>Adresse</span>Havnegata 12, 4306 Sandnes", "Havnegata 12, 4306 Sandnes"),
        ("no", "Adresse Havnegata 12, 4306 Sandnes", "Havnegata 12, 4306 Sandnes"),
        ("fr", "Acme Pumps SAS – 9 Rue des Colonnes, 75002 Paris", "9 Rue des Colonnes, 75002 Paris"),
        ("nl", "Volume 110 A/B<br>1446WJ PURMEREND", "Volume 110 A/B, 1446WJ PURMEREND"),
    ],
)  # fmt: skip
def test_addresses_as_small_firms_write_them(lang: str, body: str, address: str) -> None:
    assert values(f"<p>{body}</p>", "address", path="contact", lang=lang) == [address]


@pytest.mark.parametrize(
    ("lang", "path", "body"),
    [
        ("de", "contact", "05481 94000 Termin vereinbaren"),
        ("pt", "contact", "Desde 2017 — Indaiatuba/SP"),
        ("en", "contact", "February 2026<br>Eye Infection Treatment, GA"),
        ("de", "datenschutz", "Anbieter ist die Clicks A/S, Havnegade 39, 1058 Kopenhagen"),
        ("pl", "contact", "ul. Wrocławska 1/1, 00-000 Wrocław"),
        ("en", "contact", "123 Cloud Avenue, Springfield, IL 62701. Call 555-123-4567."),
    ],
)
def test_what_has_the_form_of_an_address_only(lang: str, path: str, body: str) -> None:
    assert values(f"<p>{body}</p>", "address", path=path, lang=lang) == []


def test_a_code_is_no_part_of_a_number() -> None:
    body = "<p>Acme Pumps<br>ul. Polna 7/119<br>53-238 Wrocław<br>tel. 71 707 20 91</p>"

    assert values(body, "phone", path="kontakt", lang="pl") == ["+48717072091"]


def test_two_letters_behind_a_town_may_be_its_country() -> None:
    assert values("<h6>Hyderabad, IN</h6><h6>Pune, IN</h6><h6>Delhi, IN</h6>", "region") == []


def test_numbers_are_of_the_country_that_others_on_the_page_name() -> None:
    body = "<p>301 622 8816</p><p>WhatsApp +57 313 519 4260</p>"

    assert "+573016228816" in values(body, "phone", path="contacto", lang="es")


@pytest.mark.parametrize(
    ("body", "leaders"),
    [
        ("<h3>Nora Quist</h3><p>Owner — Acme Pumps · Leeds</p>", ["Nora Quist, Owner"]),
        ("<h3>Mr. Karl Lutz</h3><p>Managing Director</p>", ["Karl Lutz, Managing Director"]),
        ("<h3>RECHTLICHE HINWEISE</h3><p>Geschäftsführerin: Eva Brenner</p>", ["Eva Brenner, Geschäftsführerin"]),
        ("<p>Benefits Offer Contact</p><h1>PARTNER DELL TECHNOLOGIES</h1>", []),
        ("<p>„Sehr gut“ meinte</p><p>Der Chef, Herr Lutz</p>", []),
        ("<p>Directeur de la publication : Nora Quist</p>", []),
    ],
)  # fmt: skip
def test_who_leads_and_what_only_stands_like_it(body: str, leaders: list[str]) -> None:
    assert values(body, "leadership", path="team") == leaders


@pytest.mark.parametrize(
    ("body", "function"),
    [
        ("<h3>Torbjørn Schade</h3><p>Advokat</p>", "Advokat"),
        ("<h3>Andre Terlutter</h3><p>Serviceberater</p>", "Serviceberater"),
        ("<h3>Mathieu Caron</h3><p>DEVELOPPEUR WEB</p>", "DEVELOPPEUR WEB"),
        ("<h3>Jerry Fénélus</h3><p>Ingénieur logiciel</p>", "Ingénieur logiciel"),
    ],
)
def test_functions_in_other_languages(body: str, function: str) -> None:
    assert values(body, "function", path="team") == [function]


def test_who_trades_in_his_own_name_stands_over_the_street() -> None:
    body = "<p>Acme Pumps<br>Idris Akkurt<br>Feldstraße 22<br>27404 Zeven</p>"

    assert values(body, "person", path="impressum", lang="de") == ["Idris Akkurt"]


@pytest.mark.parametrize(
    ("lang", "body", "year"),
    [
        ("sv", "<h1>Din pålitliga byggpartner sedan 1990</h1>", "1990"),
        ("pt", "<p>Atuando desde 2017 na indústria, a Acme Pumps faz bombas.</p>", "2017"),
        ("nl", "<p>Acme Pumps sinds 2004</p>", "2004"),
        ("nl", "<h3>2014</h3><p>Opgericht</p>", "2014"),
        ("es", "<h3>2013</h3><p>Nace Acme Pumps</p>", "2013"),
        ("fr", "<h3>1951</h3><p>Année de fondation</p>", "1951"),
    ],
)
def test_years_beside_which_no_sentence_stands(lang: str, body: str, year: str) -> None:
    assert values(body, "founded", lang=lang) == [year]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Dal 1995 siamo certificati ISO</p>",
        "<p>Bolt Valves since 1990</p>",
        "<h3>2013</h3><p>Nace Bolt Valves</p>",
    ],
)
def test_years_of_something_else(body: str) -> None:
    assert values(body, "founded") == []


def test_places_of_customers_and_providers_are_not_the_companys() -> None:
    said = "<p>We build pumps in Stockholm.</p>"

    assert values(said, "city") == ["Stockholm"]
    assert values(said, "city", path="our-work/bolt") == []
    assert values("<p>We send data to Stockholm.</p>", "city", path="datenschutz") == []


def test_lines_under_a_head_and_ways_to_write_are_nobody() -> None:
    body = "<p>Acme Pumps GmbH<br>Inhaber: Lehmann Elvira<br>Kleinthalhof 45<br>93352 Rohr</p>"

    assert values(body, "ceo", path="impressum", lang="de") == ["Lehmann Elvira"]
    assert values("<p>Per E-Mail</p><p>info@acmepumps.com</p>", "person", lang="de") == []
