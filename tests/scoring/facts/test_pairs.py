"""Whose function it is, where names and functions stand in cards and lines (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "functions"),
    [
        (
            "nb",
            "<p>Acme Pumps ble startet i 2017 av Silje Berg.</p><h4>Silje Berg</h4><p>Daglig leder</p>"
            "<h4>Ole Martin Vik</h4><p>Kajakkmester</p><h4>Ingrid Moe</h4><p>Salgssjef</p>",
            ["Daglig leder", "Kajakkmester", "Salgssjef"],
        ),
        (
            "it",
            "<p>Direttore generale: Marco Berti<br>Responsabile export: Giulia Berti</p>",
            ["Direttore generale", "Responsabile export"],
        ),
        (
            "pt",
            "<h3>Eliane Prado</h3><p>Fundadora e presidente do conselho</p>",
            ["Fundadora e presidente do conselho"],
        ),
        ("en", "<p>Laura Moss is our managing director.</p>", ["managing director"]),
        ("en", "<p>Earl Moss, founder and CEO until 2019, is missed.</p>", []),
        ("en", "<p>Laura Moss, Managing Director, dad of four</p>", []),
    ],
)  # fmt: skip
def test_a_function_is_that_of_its_own_card_or_line(
    lang: str, body: str, functions: list[str]
) -> None:
    assert sorted(values(body, "function", path="about", lang=lang)) == sorted(functions)


def test_every_line_of_a_paragraph_of_people_is_read() -> None:
    body = """<p><b>Maude Tessier</b>, présidente<br><b>Félix Arsenault</b>, directeur de la
    production<br><b>Anh Trudel</b>, directrice du marketing</p>"""

    assert values(body, "person", path="our-mark", lang="fr") == [
        "Maude Tessier", "Félix Arsenault", "Anh Trudel",
    ]  # fmt: skip


def test_the_function_of_the_card_above_is_not_that_of_the_next_name() -> None:
    body = "<h4>Silje Berg</h4><p>Daglig leder</p><h4>Ole Martin Vik</h4><p>Kajakkmester</p>"

    assert values(body, "ceo", lang="nb") == ["Silje Berg"]
