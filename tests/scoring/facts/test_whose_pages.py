"""Whose number and whose rows a page shows, by its address and by the headings over them (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import ACME, values

NORD = Company("Projekt Nord GmbH", "projekt-nord.de")
PAIR = Company("Brandt & Partner GmbH", "brandt-partner.de")


@pytest.mark.parametrize(
    ("lang", "path", "said", "who"),
    [
        ("en", "customer-service.html", "Call us on 0113 496 0110.", ACME),
        ("de", "kundenservice.html", "Rufen Sie uns an: 04281 955 110", ACME),
        ("de", "kundendienst", "Telefon: 04281 955 110", ACME),
        ("fr", "service-clientele", "Appelez-nous au 03 86 59 01 77.", ACME),
        ("de", "ueber-brandt-partner", "Rufen Sie uns an: 04281 955 110", PAIR),
        ("de", "projekt-kontakt", "Rufen Sie uns an: 04281 955 110", NORD),
        ("de", "projekte", "Haben Sie ein Projekt? Rufen Sie uns an: 04281 955 110.", ACME),
        ("de", "referenzen", "Telefon: 04281 955 110", ACME),
        ("de", "kontakt", "Fax oder Telefon: 04281 955 110", ACME),
        ("de", "kontakt", "Fax- und Telefonnummer: 04281 955 110", ACME),
        ("de", "kontakt", "Tel/Fax: 04281 955 110", ACME),
    ],
)
def test_own_numbers_stay_on_pages_for_customers(
    lang: str, path: str, said: str, who: Company
) -> None:
    assert len(values(f"<p>{said}</p>", "phone", who, path=path, lang=lang)) == 1


def test_a_number_behind_a_customers_name_is_theirs() -> None:
    said = "<p>Molkerei Hall<br>Tel. 04281 955 110</p>"

    assert values(said, "phone", path="referenzen", lang="de") == []


@pytest.mark.parametrize(
    ("path", "who"),
    [
        ("projekt-nord-ueber-uns.html", NORD),
        ("projekt/ueber-uns.html", ACME),
    ],
)
def test_own_staff_is_read_where_the_name_or_about_us_is_in_the_path(
    path: str, who: Company
) -> None:
    said = "<p>Wir wurden 1974 gegründet und beschäftigen 42 Mitarbeiter.</p>"

    assert values(said, "employees", who, path=path, lang="de") == ["42"]


@pytest.mark.parametrize("path", ["projekte/halle", "kunden/molkerei.html"])
def test_staff_on_pages_of_works_and_customers_is_theirs(path: str) -> None:
    said = "<p>Wir wurden 1974 gegründet und beschäftigen 42 Mitarbeiter.</p>"

    assert values(said, "employees", path=path, lang="de") == []


ROWS = "<ul><li><b>Anna Berg</b> <i>Managing Director</i></li><li><b>Tom Park</b> <i>Head of Sales</i></li></ul>"


@pytest.mark.parametrize(
    ("path", "over"),
    [
        ("partners", "<h1>Our partners</h1><h2>Hall Dairy</h2>"),
        ("suppliers", "<h1>With whom we work</h1>"),
        ("award", "<h1>Acme Prize: the jury</h1>"),
        ("forum", "<h1>Dairy Forum</h1><h2>Speakers</h2>"),
        ("play", "<h1>The Seagull</h1><h2>Cast</h2>"),
        ("alumni", "<h1>Where our graduates work today</h1>"),
        ("thanks", "<h1>Thank you</h1><p>These people gave their time:</p>"),
        ("stories", "<h1>Who works with our pumps</h1>"),
        ("contact", "<h1>Contact</h1><h2>Our dealers</h2>"),
        ("x", "<h1>Who does what</h1><p>Meet the jury:</p>"),
    ],
)
def test_rows_of_other_peoples_staff_lead_nothing_here(path: str, over: str) -> None:
    assert "Tom Park" not in values(over + ROWS, "person", path=path)


@pytest.mark.parametrize(
    ("path", "over"),
    [
        ("contact", "<h1>Contact</h1>"),
        ("x", "<h1>Pumps</h1><h2>Who does what</h2>"),
        ("x", "<h1>Our lot</h1>"),
        ("x", "<h2>Customer service and other contacts</h2>"),
    ],
)
def test_rows_of_own_people_are_read(path: str, over: str) -> None:
    assert "Tom Park" in values(over + ROWS, "person", path=path)
