"""What is different at a firm from a day on, told in its own words."""

import pytest

from scoring.news import deeds


def kind(text: str, language: str, headline: str = "News") -> str | None:
    found = deeds.told(headline, [text], "Sauter Pumpen", language, 2026)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Since 3 May the smithy across the lane is ours.", "expansion"),
        ("en", "We've moved to bigger rooms in Mill Street.", "expansion"),
        ("fr", "L'ancienne grange des Rocher est désormais à nous.", "expansion"),
        ("it", "Ci siamo spostati in via Roma, a due passi dal fiume.", "expansion"),
        ("es", "Hemos comprado la finca de arriba, con sus almendros.", "expansion"),
        ("sv", "Sedan den 4 maj finns vi också i Uppsala.", "expansion"),
        ("nl", "Vanaf 4 mei vindt u ons ook in Utrecht.", "expansion"),
        ("en", "Ida Roth now runs our foundry and the workshop.", "leadership"),
        ("nl", "Ida Kuipers is sinds 1 mei eigenaar.", "leadership"),
        ("en", "Two people joined us in the foundry last week.", "hiring"),
        ("da", "Vores nye smed hedder Aksel, han begyndte hos os i mandags.", "hiring"),
        ("de", "Seit 2. Juni steht bei uns eine neue Drehmaschine.", "technology"),
        ("pt", "O robô novo está a trabalhar desde segunda-feira.", "technology"),
        ("en", "On 30 June we closed our branch in Leeds for good.", "layoffs"),
        ("es", "El Fondo Marés nos ha concedido una ayuda de 90.000 euros.", "funding"),
        ("en", "From Monday 4 May you can rent our pumps by the day.", "launch"),
        ("sv", "Från och med den 1 maj kan man hyra våra pumpar.", "launch"),
        ("en", "Ida Roth takes over the Selby office today from Bill Lowe.", "leadership"),
    ],
)
def test_a_day_and_what_became_of_something_tell_an_event(
    language: str, text: str, expected: str
) -> None:
    assert kind(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 24 December we closed our branch in Leeds for the holidays."),
        ("en", "We've moved the summer festival to Mill Street."),
        ("en", "Ida Roth runs a marathon in May."),
        ("en", "From 4 May you can book free advice with us."),
        ("en", "“Since May the barn is ours.”"),
        ("de", "Ab 4. Mai können Sie bei uns Karten für das Konzert kaufen."),
        ("fr", "Depuis lundi, la fenêtre de notre nouvel atelier est ouverte."),
        ("sv", "Vi kanske flyttar till Uppsala."),
        ("pt", "É um empréstimo, mas é nosso."),
        ("es", "Desde hoy Ana Pardo es nuestra jefa de cocina."),
    ],
)
def test_holidays_visits_and_customers_words_tell_none(language: str, text: str) -> None:
    assert kind(text, language) is None
