import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "heads"),
    [
        ("pt", "<p>Gerência: Ana Reis e Hugo Reis</p>", ["Ana Reis, Gerência", "Hugo Reis, Gerência"]),
        ("it", "<p>Amministratore unico: dott.ssa Chiara Bassi</p>", ["dott.ssa Chiara Bassi, Amministratore unico"]),
        ("sv", "<p>Ekonomi sköter Annika Lind, ekonomiansvarig.</p>", ["Annika Lind, ekonomiansvarig"]),
        ("sv", "<h3>Johanna Lind</h3><p>Studiochef</p>", ["Johanna Lind, Studiochef"]),
        ("en", "<p>Management: Facility Services</p>", []),
    ],
)  # fmt: skip
def test_who_leads(lang: str, body: str, heads: list[str]) -> None:
    assert values(body, "leadership", lang=lang) == heads


def test_who_stands_for_the_general_partner_heads_the_firm() -> None:
    said = "vertreten durch die Geschäftsführer Dipl.-Ing. Jörg Brandt und Silke Brandt-Huber"
    partner = f"<p>Persönlich haftende Gesellschafterin: Brandt Verwaltungs-GmbH, {said}</p>"
    stranger = f"<p>Umsetzung der Seite: Pixelhof GmbH, {said}</p>"
    firm = Company("Brandt Kälte", "brandt-kaelte.de")

    heads = values(partner, "ceo", firm, path="impressum", lang="de")

    assert heads == ["Dipl.-Ing. Jörg Brandt", "Silke Brandt-Huber"]
    assert values(stranger, "ceo", firm, path="impressum", lang="de") == []


@pytest.mark.parametrize(
    ("lang", "body", "path", "legal"),
    [
        ("en", "<p>Hartwell Pumps is a trade name of Berrigan Mechanical, LLC.</p>", "contact", ["Berrigan Mechanical, LLC"]),
        ("en", "<p>Hartwell Water Pty Ltd ABN 41 087 552 916</p>", "", ["Hartwell Water Pty Ltd"]),
        ("en", "<footer>a name of Hartwell Water, LLC</footer>", "about", ["Hartwell Water, LLC"]),
        ("fr", "<h2>Éditeur</h2><p>SARL Le Bihan Père et Fils, au capital de 8 000 €</p>", "mentions-legales", ["SARL Le Bihan Père et Fils"]),
        ("fr", "<p>Hartwell Pumps, société coopérative de production<br>4 rue des Forges, 29300 Quimper</p>", "mentions-legales", ["Hartwell Pumps"]),
        ("sv", "<p>J-O Lind Hartwell, enskild firma • Byväg 4 • 725 95 Västerås</p>", "kontakt", ["J-O Lind Hartwell, enskild firma"]),
        ("nl", "<p>V.O.F. Hartwell Pumps<br>Dorpsweg 3</p>", "contact", ["V.O.F. Hartwell Pumps"]),
        ("en", "<p>Berrigan Mechanical Pty Ltd ABN 41 087 552 916</p>", "", []),
        ("fr", "<p>Berrigan, société anonyme</p>", "mentions-legales", []),
    ],
)  # fmt: skip
def test_the_legal_name(lang: str, body: str, path: str, legal: list[str]) -> None:
    firm = Company("Hartwell Pumps", "hartwell.com")

    assert values(body, "legal_name", firm, path=path, lang=lang) == legal


def test_a_name_with_a_joint_is_known_whole() -> None:
    firm = Company("Van Hout Tuin- en Bosmachines", "vanhout.nl")

    assert firm.is_named("V.O.F. Van Hout Tuin- en Bosmachines")


@pytest.mark.parametrize(
    ("body", "countries"),
    [
        ("<p>We export most of our pumps to Germany and France.</p>", ["GB"]),
        ("<p>We don't ship our pumps to Canada.</p>", ["GB"]),
        ("<p>Exports: Germany, Poland, Sweden.</p>", ["GB"]),
        ("<p>We have offices in Germany and a plant in Poland.</p>", ["GB", "DE", "PL"]),
    ],
)
def test_where_one_sells_is_no_country_of_the_firm(body: str, countries: list[str]) -> None:
    seat = "<footer>Acme Pumps, 12 Mill Lane, Leeds LS1 4AB, United Kingdom</footer>"

    assert values(body + seat, "country") == countries


@pytest.mark.parametrize(
    ("lang", "said", "heads"),
    [
        ("en", "Jane Rudd runs the business; her brother fixes the vans.", ["Jane Rudd, runs the business"]),
        ("de", "Sabine Kurz führt heute den Betrieb.", ["Sabine Kurz, führt heute den Betrieb"]),
        ("de", "Seit 2011 leitet Sabine Kurz das Unternehmen.", ["Sabine Kurz, leitet"]),
        ("es", "Lucía Marcos dirige la empresa desde 2014.", ["Lucía Marcos, dirige la empresa"]),
        ("fr", "Claire Morin dirige la maison depuis 2016.", ["Claire Morin, dirige la maison"]),
        ("pt", "A empresa é gerida por Ana Reis.", ["Ana Reis, gerida por"]),
        ("pl", "Firmę prowadzi Anna Nowak.", ["Anna Nowak, Firmę prowadzi"]),
        ("en", "Jane Rudd runs marathons in spring.", []),
        ("en", "Globex Seals Ltd is next door: Jane Rudd runs the company.", []),
    ],
)  # fmt: skip
def test_who_leads_by_a_verb(lang: str, said: str, heads: list[str]) -> None:
    assert values(f"<p>{said}</p>", "leadership", lang=lang) == heads


@pytest.mark.parametrize(
    ("lang", "said", "staff"),
    [
        ("fr", "L’effectif est de 23 salariés, dont 4 apprentis.", ["23"]),
        ("sv", "Vi är nio på lönelistan.", ["9"]),
    ],
)
def test_the_staff_by_the_payroll(lang: str, said: str, staff: list[str]) -> None:
    assert values(f"<p>{said}</p>", "employees", lang=lang) == staff


def test_who_signs_a_quotation_behind_a_degree_is_the_customers() -> None:
    body = "<p>«Muito bom.» Eng.ª Teresa Lobo, administradora da Casas do Rio, S.A.</p>"

    assert values(body, "person", lang="pt") == []


def test_a_long_hostile_sentence_of_heads_ends() -> None:
    assert values(f"<p>{'Jane Rudd runs the our leitet Jane ' * 3000}</p>", "leadership") == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Ann Lee runs the bakery company that feeds us."),
        ("en", "Ann Lee runs the shop next door."),
        ("en", "Our customer Ann Lee owns and runs the workshop."),
        ("de", "Eva Kurz führt den Betrieb gegenüber."),
        ("es", "Ana Ruiz lleva la tienda de enfrente."),
        ("pl", "Sąsiedni zakład prowadzi Anna Nowak."),
        ("fr", "Nadia Roux est directrice de l'école du bourg."),
        ("it", "Anna Conti è direttrice della scuola di musica."),
        ("en", "Our choir director, Tom Hart, sings tenor."),
        ("en", "The mill was then owned and led by Tom Hart."),
        ("en", "Management: Tom Hart, Hart Estates Ltd, lets the yard."),
    ],
)
def test_who_runs_another_house_leads_nobody_here(lang: str, sentence: str) -> None:
    body = f"<h1>Acme</h1><p>{sentence}</p>"

    assert [values(body, field, lang=lang) for field in ("leadership", "ceo")] == [[], []]


@pytest.mark.parametrize(
    ("lang", "heading"),
    [
        ("en", "Thanks to"),
        ("en", "Our jury"),
        ("en", "Speakers at our summer day"),
        ("de", "Unsere Referenten"),
        ("de", "Ehemalige"),
        ("fr", "Nos intervenants"),
        ("es", "Agradecimientos"),
        ("nl", "Sprekers"),
    ],
)
def test_people_under_a_heading_of_others_lead_nobody_here(lang: str, heading: str) -> None:
    title = {"en": "Managing Director", "de": "Geschäftsführerin", "fr": "Directrice", "es": "Directora", "nl": "Directeur"}[lang]  # fmt: skip
    body = f"<h1>Acme</h1><p>Pumps.</p><h2>{heading}</h2><p>Anna Holm, {title}</p><p>Eva Berg, {title}</p>"

    found = [values(body, field, lang=lang) for field in ("leadership", "ceo", "person")]

    assert found == [[], [], []]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "The orchestra is led by Ann Lee tonight."),
        ("de", "Leitung: Eva Lutz, Volkshochschule Ulm."),
        ("fr", "Direction : Anne Petit. Caméra : Paul Roux."),
    ],
)
def test_credits_and_other_houses_name_no_head(lang: str, sentence: str) -> None:
    assert values(f"<h1>Acme</h1><p>{sentence}</p>", "ceo", lang=lang) == []
