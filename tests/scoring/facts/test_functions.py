"""Functions in the words of several languages (ENR3)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "functions"),
    [
        ("fr", "<p>Maître Anne Le Guen<br>Notaire associée</p>", ["Notaire associée"]),
        (
            "pt",
            "<table><tr><td>Rui Meireles<br>Diretor</td><td>Catarina Vaz<br>Coordenadora de exames</td></tr></table>",
            ["Diretor", "Coordenadora de exames"],
        ),
        ("es", "<h3>Ana Ruiz</h3><p>Encargada de tienda</p>", ["Encargada de tienda"]),
        ("en", "<h3>Ana Ruiz</h3><p>Friends of the museum</p>", []),
    ],
)  # fmt: skip
def test_functions_of_women_and_with_what_they_are_for(
    lang: str, body: str, functions: list[str]
) -> None:
    assert sorted(values(f"<h1>Team</h1>{body}", "function", lang=lang)) == sorted(functions)


@pytest.mark.parametrize(
    ("lang", "function", "heads"),
    [
        ("nl", "Directeur", ["Hessel Kramer"]),
        ("nl", "Directeur verkoop", []),
        ("fr", "Directeur", []),
    ],
)
def test_a_dutch_directeur_heads_the_firm(lang: str, function: str, heads: list[str]) -> None:
    body = f"<h1>Team</h1><h3>Hessel Kramer</h3><p>{function}</p>"

    assert values(body, "ceo", lang=lang) == heads


def test_a_heading_of_jobs_is_no_person() -> None:
    body = "<h1>Kontakt</h1><h2>Offene Stellen</h2><ul><li>Software Engineer</li></ul>"

    assert values(body, "person", path="kontakt", lang="de") == []


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("<dt>取締役CTO</dt><dd>大城 拓海</dd>", ["大城 拓海"]),
        ("<dt>アートディレクター</dt><dd>マリア・コスタ</dd>", ["マリア・コスタ"]),
        ("<dt>所在地</dt><dd>京都 左京区</dd>", []),
        ("<dt>顧問弁護士</dt><dd>大城 拓海</dd>", []),
        ("<dt>監査役</dt><dd>大城監査法人</dd>", []),
    ],
)
def test_an_office_stands_before_a_japanese_name(rows: str, names: list[str]) -> None:
    assert values(f"<h1>会社概要</h1><dl>{rows}</dl>", "person", lang="ja") == names
