"""Who runs the company by law is the company, whatever it is called (ENR3)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

MOHN = Company("Café Mohn", "cafemohn.example")


@pytest.mark.parametrize(
    ("lang", "sentence", "firm"),
    [
        ("de", "Das Café Mohn wird von der Berg Gastro GmbH betrieben.", "Berg Gastro GmbH"),
        ("sv", "Café Mohn grundades 1946 och drivs av Berg Scener AB.", "Berg Scener AB"),
        ("fr", "Le Café Mohn est exploité par Berg Loisirs SARL.", "Berg Loisirs SARL"),
        ("en", "Café Mohn was opened in 1946 and is run by Berg Leisure Ltd.", "Berg Leisure Ltd"),
        ("es", "Café Mohn es gestionado por Berg Ocio S.L. desde 2001.", "Berg Ocio S.L."),
    ],
)
def test_who_runs_the_company_is_it(lang: str, sentence: str, firm: str) -> None:
    body = f"<p>{sentence}</p><p>{firm}<br>Hafenstraße 3<br>50667 Köln</p>"

    assert values(body, "legal_name", MOHN, path="contact", lang=lang) == [firm]
    assert values(body, "street", MOHN, path="contact", lang=lang) == ["Hafenstraße 3"]
    assert values(body, "ceo", MOHN, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("de", "Das Parkhaus am Café Mohn wird von der Berg Gastro GmbH betrieben"),
        ("sv", "Café Mohns restaurang drivs av Berg Scener AB"),
        ("en", "The Café Mohn website is run by Berg Leisure Ltd"),
        ("fr", "Le parking du Café Mohn est exploité par Berg Loisirs SARL"),
        ("en", "Café Mohn is managed by Berg Leisure Ltd for IT"),
        ("en", "Café Mohn is run by Berg Leisure Ltd for its tenants"),
        ("de", "Das Café Mohn wird von der Berg Netz GmbH unterhalten"),
        ("fr", "Le Café Mohn est dirigé par Berg Loisirs SARL"),
    ],
)
def test_who_runs_a_part_of_it_or_serves_it_is_another(lang: str, sentence: str) -> None:
    body = f"<p>{sentence}, Hafenstraße 3, 50667 Köln.</p>"

    assert values(body, "legal_name", MOHN, path="contact", lang=lang) == []
    assert values(body, "street", MOHN, path="contact", lang=lang) == []


def test_since_when_another_runs_it_is_no_foundation() -> None:
    sentence = "<p>Café Mohn es gestionado por Berg Ocio S.L. desde 2001.</p>"

    assert values(sentence, "founded", MOHN, lang="es") == []


def test_a_team_under_its_own_heading_is_the_company_s() -> None:
    card = "<h3>Sanna Hedqvist</h3><p>CEO</p>"
    owned = "<p>We belong to Globex Holding GmbH.</p>"

    assert values(f"{owned}<h2>Our team</h2>{card}", "person", MOHN) == ["Sanna Hedqvist"]
    assert values(f"<h2>Globex Holding GmbH</h2><h3>Team</h3>{card}", "person", MOHN) == []


@pytest.mark.parametrize(
    "over",
    [
        "<h1>Sister companies</h1><p>Globex Ltd makes valves.</p><h3>Management</h3>",
        "<h1>Unsere Partner</h1><p>Die Globex GmbH liefert.</p><h3>Geschäftsführung</h3>",
        "<h1>Case study</h1><h2>The client</h2><p>Globex Ltd makes valves.</p><h2>The team</h2>",
        "<h1>Impressum</h1><p>Umsetzung: Globex GmbH</p><h3>Team</h3>",
        "<h1>Our partners</h1><p>Globex Ltd makes valves.</p><h2>Our team</h2>",
    ],
)
def test_a_team_under_another_firm_s_text_is_that_firm_s(over: str) -> None:
    card = "<p>Sanna Hedqvist, Managing Director</p>"
    own = "<h1>About</h1><h2>Owner</h2><p>We belong to Globex Ltd.</p><h2>Team</h2>"

    assert values(over + card, "ceo", MOHN) == []
    assert values(over + card, "person", MOHN) == []
    assert values(own + card, "ceo", MOHN) == ["Sanna Hedqvist"]
