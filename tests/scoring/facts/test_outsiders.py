"""Who is named beside a company and is not of it: outside counsel, the retired, who won a prize."""

import pytest

from tests.scoring.facts.reading import values

TEAM = (
    "<h2>Team</h2><h3>Nate Osgood</h3><p>Chief Executive</p><h3>Una Venk</h3><p>Sales Director</p>"
)


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "<h3>Brian Hill</h3><p>Founder (retired 2017)</p>"),
        ("en", "<p>Ann Lee, Consultant (retired as a partner in 2021)</p>"),
        ("en", "<p>Mary Bell – Managing Director until 2019</p>"),
        ("de", "<p>Karl Berg, Gründer (bis 2015)</p>"),
        ("fr", "<p>Luc Petit, fondateur (à la retraite)</p>"),
        ("es", "<p>Ana Ruiz, fundadora, jubilada</p>"),
        ("nl", "<p>Jan Bos, directeur (met pensioen)</p>"),
        ("it", "<p>Responsabile della protezione dei dati: Avv. Sara Riva, Piazza Libertà 3</p>"),
        ("fr", "<p>Responsable des renseignements personnels : Me Julie Roy, cabinet Roy</p>"),
        ("en", "<p>Our lawyer: Ann Lee, Solicitor, Berg LLP</p>"),
        ("en", "<h2>Investors and advisors</h2><h3>Mary Sloane</h3><p>Managing Director</p>"),
        ("en", "<h3>Mary Sloane</h3><p>Partner, Headwater Ventures</p>"),
        ("en", "<h3>Maya Reed</h3><p>Head of Sales (2019–2024)</p>"),
        ("en", "<h4>Name Goes Here</h4><p>Founder</p>"),
        ("de", "<p>Sparkasse<br>IBAN AT37 3456 0000 0712 3344<br>BIC RZOOAT2L560</p>"),
    ],
)
def test_who_left_advises_or_never_was_is_not_of_the_house(lang: str, body: str) -> None:
    led = values(TEAM + body, "leadership", lang=lang)

    assert led == ["Nate Osgood, Chief Executive", "Una Venk, Sales Director"]
    assert values(TEAM + body, "person", lang=lang) == ["Nate Osgood", "Una Venk"]


def test_a_prize_is_no_function() -> None:
    body = f"{TEAM}<h3>Tom Ackroyd</h3><p>Apprentice of the Year 2025</p>"

    assert values(body, "function") == ["Chief Executive", "Sales Director"]


def test_a_bracket_that_its_line_closes_stays() -> None:
    body = "<h3>Ann Bell</h3><p>Director (Operations)</p>"

    assert "Director (Operations)" in values(TEAM + body, "function")


@pytest.mark.parametrize(
    "role",
    [
        "Vice President, Corporate Partners",
        "Project Manager, Wind Farms",
        "Sales Manager – call me until 5 pm",
        "Head of Sales (on leave until May 2027)",
        "COO and Data Protection Officer",
        "Head of Data Protection Solutions",
        "Founder and award-winning designer",
        "CFO, Acme Holdings",
    ],
)
def test_departments_hours_and_double_functions_keep_people(role: str) -> None:
    assert "Maya Reed" in values(f"{TEAM}<h3>Maya Reed</h3><p>{role}</p>", "person")


@pytest.mark.parametrize(
    "line",
    [
        "Robert Hale, chairman 1991 to 2019, still drops in on Fridays.",
        "Margaret Coyle, head brewer 2004–2022, now grows apples.",
        "Ernst Vogel, Geschäftsführer 1985 bis 2018, kommt noch dienstags.",
        "Karl Brenner, Inhaber von 1962 bis 1994",
        "Manuel Ortega, gerente de 1979 a 2015, sigue viniendo.",
        "Carlo Bassi, direttore dal 1982 al 2017",
        "António Lopes, gerente de 1985 a 2016",
        "Lars Ekman, vd 1987–2014",
        "Jens Holm, direktør fra 1980 til 2012",
        "Matti Laine, toimitusjohtaja 1989–2016",
    ],
)
def test_who_held_an_office_for_a_span_of_years_leads_no_more(line: str) -> None:
    body = f"<h1>Team</h1><p>Anna Berg, managing director since 2019</p><p>{line}</p>"

    assert values(body, "leadership") == ["Anna Berg, managing director"]
