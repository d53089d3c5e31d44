"""What a firm does, by the rows of its price list (ENR1)."""

from tests.scoring.facts.reading import values

ROWS = "<table><tr><td>{}</td><td>€ 40</td></tr><tr><td>{}</td><td>€ 65</td></tr></table>"


def test_rows_of_a_price_list_are_services() -> None:
    body = "<h1>Preise</h1>" + ROWS.format("Kettenwechsel", "Bremsen einstellen")

    told = values(body, "product", path="werkstatt", lang="de")

    assert told == ["Kettenwechsel", "Bremsen einstellen"]


def test_rows_that_say_who_pays_or_for_how_long_are_none() -> None:
    for pair in (
        ("Erwachsene", "Kinder"),
        ("Eine Stunde", "Zwei Stunden"),
        ("Anfahrt", "Zuschlag"),
    ):
        assert values("<h1>Preise</h1>" + ROWS.format(*pair), "product", path="", lang="de") == []


def test_rows_under_any_other_heading_are_unknown() -> None:
    body = "<h1>Das Jahr</h1>" + ROWS.format("Sommerfest", "Herbstlauf")

    assert values(body, "product", path="", lang="de") == []


def test_rows_that_say_when_by_whom_or_what_is_kept_back_are_none() -> None:
    for pair in (
        ("Tue–Fri", "With Clara"),
        ("No-show", "Deposit"),
        ("Stornierung", "Mit Meisterin"),
        ("Lundi", "Cheveux longs"),
        ("Cancelación", "Fianza"),
        ("Disdetta", "Capelli lunghi"),
    ):
        assert values("<h1>Preise</h1>" + ROWS.format(*pair), "product", path="", lang="de") == []
