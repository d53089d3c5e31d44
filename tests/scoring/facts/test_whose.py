"""Whose a contact or a person is, where offices, agents and customers stand beside the company (ENR3)."""

import pytest

from scoring.contact import organisations, people
from scoring.reading.company import Company
from tests.scoring.facts.reading import values

ROCHAT = Company("Atelier Rochat Horlogerie", "rochat-horlogerie.ch")


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("de", "Behörde gem. ECG: Magistrat der Stadt Krems, Obere Landstraße 4, 3500 Krems, Tel. +43 2732 801-0"),
        ("de", "Texte &amp; Design: medikonzept, Ringstraße 7, 85354 Freising, Tel. 08161 98560"),
        ("de", "Datenschutz: Landesbeauftragte für Datenschutz, Holstenstraße 98, 24103 Kiel, Tel. 0431 9881200"),
        ("de", "Referenz: Hafenverwaltung Büsum, Am Hafen 1, 25761 Büsum, Tel. 04834 9090"),
        ("it", "Agente per la Germania: Lutz Brenner, Hauptstr. 45, 70563 Stuttgart, +49 711 735 22 18"),
        ("fr", "Revendeur à Zurich : Weinladen Enge, Bleicherweg 11, 8002 Zürich, +41 44 201 33 70"),
        ("nl", "Meel van Molen De Leeuw, Molenweg 2, 8121 AB Olst, 0570 56 20 11"),
        ("en", "British Horse Society, Abbey Park, 1 Stare Road, Kenilworth CV8 2XZ, 02476 840 500"),
        ("pt", "RAL: CNIACC, Rua D. Afonso Henriques 1, 4700-030 Braga, tel. 253 619 107"),
        ("de", "Pflegestützpunkt der Stadt Erfurt: Juri-Gagarin-Ring 150, 99084 Erfurt, Tel. 0361 655-4301"),
    ],
)  # fmt: skip
def test_offices_agents_and_customers_keep_what_is_theirs(lang: str, body: str) -> None:
    read = [
        values(f"<p>{body}</p>", field, path="contact", lang=lang)
        for field in ("address", "city", "phone")
    ]

    assert read == [[], [], []]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("de", "<p>„Die verstehen unser Holz.“ (Franz Rotmüller, Kellermeister)</p>"),
        ("fr", "<p>Président honoraire : Nicolas Wagener</p>"),
        ("nl", "<p>Oprichter Jan Hoekstra begon met één helling en twee knechten.</p>"),
        ("de", "<p>In guter Zusammenarbeit mit dem Labor Wimmer, 84034 Landshut, Inhaber Georg Wimmer.</p>"),
        ("en", '<div class="elementor-testimonial"><p>On time.</p><p>Maria Pruett, Director</p></div>'),
    ],
)  # fmt: skip
def test_people_of_others(lang: str, body: str) -> None:
    assert values(body, "person", lang=lang) == []


def test_a_capital_particle_belongs_to_the_name() -> None:
    assert [one.name for one in people.people("Hervé Le Goff, gérant")] == ["Hervé Le Goff"]


def test_columns_of_a_table_tell_phone_and_fax_apart() -> None:
    body = (
        "<table><tr><th>Office</th><th>Tel</th><th>Fax</th></tr>"
        "<tr><td>Leeds</td><td>0113 496 2200</td><td>0113 496 2201</td></tr></table>"
    )

    assert values(body, "phone", path="contact.co.uk", lang="en-GB") == ["+441134962200"]
    assert values(body, "fax", path="contact.co.uk", lang="en-GB") == ["+441134962201"]


def test_a_firm_is_known_by_the_word_that_its_domain_repeats() -> None:
    body = "<p>Atelier Rochat Sàrl<br>Route de France 17<br>1348 Le Brassus<br>+41 21 845 60 32</p>"

    assert values(body, "legal_name", ROCHAT, "contact", "fr-CH") == ["Atelier Rochat Sàrl"]
    assert values(body.replace("Sàrl", "Holding AG"), "legal_name", ROCHAT, "contact") == []


def test_a_heading_of_a_function_heads_what_stands_below() -> None:
    body = "<h4>Pflegedienstleitung</h4><p>Ramona Ziegler</p><h4>Geschäftsführung</h4><p>Falk Hennicke</p>"

    assert values(body, "ceo", lang="de") == ["Falk Hennicke"]


@pytest.mark.parametrize(
    ("lang", "body", "head"),
    [
        (
            "en",
            "<p>Philippa Furlong is managing director and chief taster.</p>",
            "Philippa Furlong",
        ),
        ("it", "<p>Titolare dell'azienda è Lucrezia Terzuoli.</p>", "Lucrezia Terzuoli"),
        ("en", "<p>The shop is run today by Tessa Marsh, and her cousin helps.</p>", "Tessa Marsh"),
        (
            "ja",
            "<table><tr><th>代表者</th><td>代表取締役社長　藤井 健二</td></tr></table>",
            "藤井 健二",
        ),
        ("el", "<p>Διευθύνων Σύμβουλος: Στέλιος Μανιάτης</p>", "Στέλιος Μανιάτης"),
    ],
)
def test_heads_in_sentences_and_cells(lang: str, body: str, head: str) -> None:
    assert values(body, "ceo", lang=lang) == [head]


@pytest.mark.parametrize(
    ("lang", "sentence", "heads"),
    [
        ("en", "Acme Pumps is led by John Miller as managing director.", ["John Miller"]),
        ("en", "Acme Pumps is run by John Miller as a family business.", ["John Miller"]),
        ("en", "Our CEO is John Miller, as ever in the workshop.", ["John Miller"]),
        ("en", "The Managing Director is Jane Reed, Co. Durham's engineer.", ["Jane Reed"]),
        ("en", "Acme Pumps is run by Berg Leisure Ltd.", []),
        ("en", "Acme Pumps is run by Berg Leisure, Inc.", []),
        (
            "fr",
            "Acme Pumps est dirigée par Paul Durand, sa fille tient l'atelier.",
            ["Paul Durand"],
        ),
        ("fr", "Acme Pumps est dirigée par Paul Durand, SA famille l'aide.", ["Paul Durand"]),
        ("fr", "Acme Pumps est gérée par Durand Loisirs SA.", []),
        ("es", "Acme Pumps está dirigida por Juan Ruiz, se formó en Madrid.", ["Juan Ruiz"]),
        ("es", "Acme Pumps está gestionada por Ruiz Ocio, S.L.", []),
        ("it", "Acme Pumps è guidata da Paolo Rossi, se volete conoscerlo.", ["Paolo Rossi"]),
        ("nl", "Acme Pumps wordt geleid door Jan Bos, sa zoon.", ["Jan Bos"]),
    ],
)
def test_a_legal_form_behind_a_head_is_no_everyday_word(
    lang: str, sentence: str, heads: list[str]
) -> None:
    assert values(f"<p>{sentence}</p>", "ceo", lang=lang) == heads


def test_an_owner_may_be_a_firm() -> None:
    assert values("<p>Owner: Inversiones Hoteleras Peñalba</p>", "ceo", path="legal") == []


def test_each_word_that_opens_a_name_is_of_one_branch() -> None:
    for pattern in (organisations._OPENING, organisations._GENERIC_HEAD):
        words = pattern.pattern.partition("(?:(?:")[2].partition(r")\s)")[0].split("|")

        assert len(words) > 30
        assert len(set(words)) == len(words)
        assert "Copyright" not in words


@pytest.mark.parametrize(
    ("sentence", "cities"),
    [
        ("Nate Osgood spent eleven years as a paramedic in Leeds before our first pump.", []),
        ("Before joining us, Chidi was Chief of Staff at Bluegrass Tools in Leeds.", []),
        ("She was eleven years with Voya in Leeds and knows us.", []),
        ("We build pumps in Leeds.", ["Leeds"]),
    ],
)
def test_towns_of_a_former_employer(sentence: str, cities: list[str]) -> None:
    assert values(f"<p>{sentence}</p>", "city") == cities
