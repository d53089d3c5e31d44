"""People of a team page whose trade or first name no list has, and who of them leads (ENR1, ENR3)."""

import pytest

from tests.scoring.facts.reading import values


def test_rows_like_that_of_a_known_person_are_people_too() -> None:
    body = """<h1>Our crew</h1><h3>Anna Lindqvist</h3><p>Sales Manager</p>
    <h3>Dr. Oluwaseun Adeyemi, PhD</h3><p>Lab animals and fish</p>
    <h3>Tjorven Brix</h3><p>Workshop Manager</p>"""

    assert sorted(values(body, "person")) == ["Anna Lindqvist", "Oluwaseun Adeyemi", "Tjorven Brix"]
    assert "Lab animals and fish" in values(body, "function")


def test_a_function_over_a_name_is_that_of_the_name_above() -> None:
    body = """<dl><dt>Hanne Solberg</dt><dd>CEO</dd><dt>Erik Vang</dt><dd>Night watch</dd>
    <dt>Tone Li</dt><dd>Accountant</dd></dl>"""

    assert values(body, "ceo") == ["Hanne Solberg"]
    assert values(body, "leadership") == ["Hanne Solberg, CEO"]


@pytest.mark.parametrize(
    ("lang", "line", "name"),
    [
        ("sv", "Ulla Berglund, VD", "Ulla Berglund"),
        ("fr", "Margaux Tissot – directrice générale", "Margaux Tissot"),
        ("pt", "Renata Falcão – Gerente geral", ""),
        ("en", "Nora Quist, President & General Manager", "Nora Quist"),
        ("en", "Nora Quist, Vice President", ""),
        ("en", "Nora Quist, President, EMEA", ""),
        ("en", "Nora Quist, Chief Executive until 2019", ""),
        ("de", "Lena Ott – Geschäftsführerin, Produkt", "Lena Ott"),
    ],
)
def test_who_leads_by_the_function_beside_the_name(lang: str, line: str, name: str) -> None:
    body = f"<h1>Team</h1><p>{line}</p><p>Peter Klein – Einkauf</p>"

    assert values(body, "ceo", lang=lang) == [name] * bool(name)


@pytest.mark.parametrize(
    "body",
    [
        "<h2>Patron</h2><p>President Martin Wells</p>",
        "<h2>Former leaders</h2><p>Anna Berg, Director</p><p>Peter Klein, Manager</p>",
        "<p>Owner: Marina Holding, S.A.</p>",
        "<p>Photographer: Anna Berg</p>",
        "<h3>Web Design</h3><p>Manager, Director</p><h3>Print Media</h3><p>Flyers and cards</p>",
    ],
)
def test_people_of_others_and_headings_are_no_staff(body: str) -> None:
    assert values(body, "person") == []


def test_who_assists_the_head_leads_nobody() -> None:
    body = "<h2>Équipe</h2><p>Claire Morel<br>Assistante du directeur général</p>"

    assert values(body, "leadership", path="equipe", lang="fr") == []
