"""Addresses of dealers, customers and agents whose names show no legal form (ENR3)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import ACME, values

OWN = "<p>Acme Pumps<br>Hafenstraße 3<br>50667 Köln<br>Tel. 0221 920 41 70</p>"


def _read(pages_of: dict[str, str], field: str, lang: str, who: Company = ACME) -> list[str]:
    """Return what is read of a field from a site of several pages."""
    site = [
        pages.read(
            f"<html lang={lang}><body>{body}</body></html>".encode(),
            url=f"https://acmepumps.com/{path}",
        )
        for path, body in pages_of.items()
    ]
    return [fact.value for fact in facts.company_facts(site, who) if fact.field == field]


@pytest.mark.parametrize(
    ("lang", "path", "body"),
    [
        ("de", "kontakt", "<p>Nord: Handelsvertretung Uwe Brodt<br>Deichweg 2<br>20459 Hamburg<br>Tel. 040 334 47 10</p>"),
        ("fr", "contact", "<h2>En Lozère</h2><p>Bois Services Mende<br>12 boulevard du Soubeyran<br>48000 Mende<br>04 66 49 11 73</p>"),
        ("it", "azienda", "<ul><li><strong>Enoteca San Frediano</strong><br>Borgo San Jacopo 41<br>50125 Firenze<br>Tel. 055 289 331</li></ul>"),
        ("en-US", "about", "<h3>Iron Range Lumber</h3><p>815 9th Ave, Virginia, MN 55792<br>(218) 741-2290</p>"),
        ("cs", "kontakt", "<p>Skleněný svět, Národní 33, 110 00 Praha 1, tel. 224 221 907</p>"),
        ("en-AU", "contact", "<p>Hamilton Rural Gates, 88 Deakin Avenue, Mildura VIC 3500, (03) 5021 4477</p>"),
        ("nl", "over-ons", "<h2>Kaasmakerij De Zilverhoeve</h2><p>Zeedijk 5<br>1486 MA West-Graftdijk</p>"),
    ],
)  # fmt: skip
def test_an_unknown_name_over_an_address_makes_it_doubtful(lang: str, path: str, body: str) -> None:
    site = {path: OWN + body}

    assert _read(site, "address", lang) == ["Hafenstraße 3, 50667 Köln"]
    assert _read(site, "postcode", lang) == ["50667"]


@pytest.mark.parametrize(
    "body",
    [
        "<h3>Bonn</h3><p>Poststraße 22<br>53111 Bonn<br>Tel. 0228 252 44 17</p>",
        "<h3>Filiale Altstadt</h3><p>Poststraße 22<br>53111 Bonn<br>Tel. 0228 252 44 17</p>",
        "<h3>Werkstatt Nord</h3><p>Poststraße 22<br>53111 Bonn<br>Tel. 0228 252 44 17</p>",
        "<h3>Produktion</h3><p>Poststraße 22<br>53111 Bonn<br>Tel. 0228 252 44 17</p>",
        "<h3>Acme Pumps am Markt</h3><p>Poststraße 22<br>53111 Bonn<br>Tel. 0228 252 44 17</p>",
        "<p>Eva Brenner<br>Poststraße 22<br>53111 Bonn<br>Tel. 0228 252 44 17</p>",
    ],
)
def test_a_branch_under_its_town_or_its_department_is_own(body: str) -> None:
    site = {"kontakt": OWN + body}

    assert _read(site, "address", "de")[1:] == ["Poststraße 22, 53111 Bonn"]
    assert "+492282524417" in _read(site, "phone", "de")


def test_an_only_address_stands_under_whatever_name() -> None:
    body = "<h3>Keramik Brugger</h3><p>Bahnhofstraße 19<br>50667 Köln</p>"

    assert values(body, "address", path="about", lang="de") == ["Bahnhofstraße 19, 50667 Köln"]


def test_of_several_doubtful_addresses_none_is_own() -> None:
    body = (
        "<h3>Keramik Brugger</h3><p>Bahnhofstraße 19<br>50667 Köln</p>"
        "<h3>Töpferei Ahlbrink</h3><p>Poststraße 2<br>53111 Bonn</p>"
    )

    assert values(body, "address", path="about", lang="de") == []


def test_a_number_below_a_doubtful_address_goes_with_it() -> None:
    body = (
        "<div><p>Handelsvertretung Uwe Brodt</p><p>Deichweg 2<br>20459 Hamburg</p>"
        "<p>Tel. 040 334 47 10</p></div>"
    )

    assert _read({"kontakt": OWN + body}, "phone", "de") == ["+492219204170"]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "<p>Globex Foods, headquartered at 18 Castle Quay, Worcester WR1 2JT, buys 40 pumps.</p>"),
        ("es", "<p>Motores Igueldo, con sede en calle Portuetxe 45, 20018 San Sebastián, renueva.</p>"),
        ("fr", "<p>Papiers Dumas, dont le siège se trouve 4 quai de l'Isle, 24000 Périgueux, achète.</p>"),
        ("sv", "<p>Skärgårdsturer, med huvudkontor på Skeppsbrogatan 11, 972 31 Luleå, köper två.</p>"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["news", "about"])
def test_whose_seat_a_sentence_tells_is_who_it_names(lang: str, body: str, path: str) -> None:
    assert values(body, "address", path=path, lang=lang) == []


def test_the_company_before_its_court_is_who_the_sentence_names() -> None:
    body = (
        "<p>Acme Pumps S.L., inscrita en el Registro Mercantil de Sevilla, con domicilio social en "
        "Calle Betis 40, 41010 Sevilla</p>"
    )

    (found,) = values(body, "street", path="about", lang="es")

    assert found.endswith("Calle Betis 40")


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("fr", "<p>Assurance décennale : Mutuelle du Bâtiment, 114 avenue Zola, 75015 Paris</p>"),
        ("it", "<p>Sito realizzato da Lampara Studio – Via Sparano 14, 70121 Bari</p>"),
        ("ro", "<p>Site realizat de Atelier Web Timiș, Bd. Revoluției 5, 300024 Timișoara</p>"),
    ],
)
def test_a_label_on_the_line_of_the_street_tells_whose_it_is(lang: str, body: str) -> None:
    assert values(f"<p>Acme Pumps</p>{body}", "address", path="legal", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "heading"),
    [
        ("en", "Find a dealer"),
        ("en", "Approved installers"),
        ("de", "Ihre Gebietsvertreter"),
        ("fr", "Vos revendeurs"),
        ("fr", "Ils nous font confiance"),
        ("es", "Delegados comerciales"),
        ("it", "I nostri rivenditori"),
        ("nl", "Verkooppunten"),
        ("cs", "Prodejci"),
        ("en", "Trusted by"),
    ],
)
def test_the_heading_of_a_list_tells_whose_places_it_has(lang: str, heading: str) -> None:
    body = f"<h2>{heading}</h2><p>Hafenstraße 3<br>50667 Köln</p>"

    assert values(body, "address", path="about", lang=lang) == []


@pytest.mark.parametrize("path", ["rivenditori", "dealers", "klanten", "referenties", "clients"])
def test_a_page_of_dealers_or_customers_states_no_seat(path: str) -> None:
    assert values("<p>Hafenstraße 3<br>50667 Köln</p>", "address", path=path, lang="de") == []


@pytest.mark.parametrize("heading", ["Reviews", "Vélemények", "Testimonials", "Unsere Kunden"])
def test_no_heading_of_the_text_reaches_into_the_foot(heading: str) -> None:
    body = (
        f"<main><h1>Acme Pumps</h1><h2>{heading}</h2><p>“Good pumps.”</p></main>"
        "<footer><p>Hafenstraße 3, 50667 Köln | 0221 920 41 70 | KvK 32044781</p></footer>"
    )

    assert values(body, "address", path="", lang="de") == ["Hafenstraße 3, 50667 Köln"]
    assert values(body, "phone", path="", lang="de") == ["+492219204170"]
    assert values(body, "register", path="", lang="de") == ["KvK 32044781"]


@pytest.mark.parametrize(
    "line",
    [
        "Gestaltung: Studio Flink, Mühlweg 4, 34117 Kassel, HRB 11902",
        "Hosting: Rechenzentrum Fulda, Am Rosengarten 11, 36037 Fulda, HRB 5567",
        "Ontwerp: Bureau Klaver, Oudegracht 200, 3511 NR Utrecht, KvK 30188215",
    ],
)
def test_a_number_behind_anothers_address_is_anothers(line: str) -> None:
    body = f"<p>Acme Pumps<br>Hafenstraße 3<br>50667 Köln<br>HRB 4417</p><p>{line}</p>"

    assert values(body, "register", path="impressum", lang="de") == ["HRB 4417"]


def test_a_list_of_strangers_takes_its_neighbours_along() -> None:
    body = (
        "<h2>Service</h2><p>Watersport Lauwers, Haven 2, 9976 VN Lauwersoog</p>"
        "<p>De Zwaluw Bootservice, Kade 19, 8861 AB Harlingen</p>"
    )

    assert _read({"contact": OWN + body}, "postcode", "nl") == ["50667"]


def test_abroad_a_department_makes_no_name_ones_own() -> None:
    body = "<p>Agence Marché Sud, 14 avenue de la Salanque, 66000 Perpignan, France</p>"

    assert _read({"kontakt": OWN + body}, "address", "de") == ["Hafenstraße 3, 50667 Köln"]


@pytest.mark.parametrize("path", ["standorte", "our-locations", "negozi", "boutiques"])
def test_a_page_of_ones_own_places_doubts_no_name(path: str) -> None:
    body = "<h3>Café Lesezeichen</h3><p>Marktplatz 7<br>18055 Rostock</p>"

    assert "Marktplatz 7, 18055 Rostock" in _read({path: OWN + body}, "address", "de")


def test_a_list_of_dealers_tells_their_beginnings() -> None:
    body = (
        "<p>Acme Pumps</p><table><tr><td>Beschläge Maier</td><td>gegründet 1926</td></tr></table>"
    )

    assert values(body, "founded", path="haendler", lang="de") == []
    assert values(body, "founded", path="about", lang="de") == ["1926"]


def test_the_liability_insurer_stands_under_a_compound() -> None:
    body = "<p>Berufshaftpflicht: Bayernschutz, Maximilianstraße 53, 80530 München</p>"

    assert values(f"<p>Acme Pumps</p>{body}", "address", path="impressum", lang="de") == []
