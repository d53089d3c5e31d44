"""What a small shop sells and for how much (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


def test_cards_of_a_shop_are_products_with_prices() -> None:
    body = (
        '<div><a href="/a">Oyster Bowl</a><span>£38.00</span></div>'
        '<div><a href="/b">Harbour Mug</a><span>£22.00</span></div><p>Free delivery over £75</p>'
    )

    assert values(body, "price", path="") == ["Oyster Bowl: £38.00", "Harbour Mug: £22.00"]
    assert values(body, "product", path="") == ["Oyster Bowl", "Harbour Mug"]


def test_a_table_of_two_prices_a_row() -> None:
    body = "<table><tr><td>Doppia</td><td>€ 95</td><td>€ 130</td></tr></table><p>Tassa di soggiorno: € 2 a notte</p>"

    assert values(body, "price", path="", lang="it") == ["Doppia: €95", "Doppia: €130"]


def test_rows_in_a_line() -> None:
    body = "<p>Consulta general 38 € · Vacuna de la rabia 29 €</p>"

    assert values(body, "price", path="", lang="es") == [
        "Consulta general: 38€",
        "Vacuna de la rabia: 29€",
    ]


def test_what_has_a_sum_is_not_always_sold() -> None:
    body = "<p>Share capital: £20,000</p><p>Delivery: £4.50</p><p>Turnover: £410,000</p>"

    assert values(body, "price", path="") == []
    assert values("<li>Fitter - $27.50</li><li>Welder - $31</li>", "price", path="employment") == []
    assert values("<p>Bowl £38.00</p>", "price", path="") == []


def test_a_strength_between_is_no_goods_and_a_grant_no_price() -> None:
    row = "<tr><td>Sour Cherry</td><td>5.1 %</td><td>£4.20</td></tr>"
    rows = f"<table>{row}{row.replace('Sour Cherry', 'Pale').replace('5.1', '4.4')}</table>"
    grant = "<p>Projektkosten: 310.000 €</p><p>Wartość projektu: 1 200 000 zł</p>"

    assert not [one for one in values(rows, "price", path="") if "%" in one]
    assert values(grant, "price", path="", lang="de") == []


def test_a_cell_of_size_or_time_between_name_and_price_is_no_name() -> None:
    body = (
        "<table><tr><td>Course</td><td>Length</td><td>Price</td></tr>"
        "<tr><td>Harp</td><td>30 lessons</td><td>£780</td></tr>"
        "<tr><td>Lute</td><td>25 lessons</td><td>£690</td></tr></table>"
    )

    assert values(body, "price", path="") == ["Harp: £780", "Lute: £690"]


def test_words_before_a_price_are_of_the_heading_over_them() -> None:
    body = "<h3>Deep rub</h3><p>For runners. 45 minutes £60</p><h3>Cupping</h3><p>Short and good. 30 minutes £50</p>"

    assert values(body, "price", path="") == ["Deep rub: £60", "Cupping: £50"]


@pytest.mark.parametrize("dots", ["..........", " . . . . . . ", "…………", " ______ "])
def test_leaders_stand_between_a_name_and_its_price(dots: str) -> None:
    body = f"<p>Poppy roll {dots} £1.40<br>Barm cake {dots} £1.10</p>"

    assert values(body, "price", path="") == ["Poppy roll: £1.40", "Barm cake: £1.10"]


def test_a_list_set_in_one_width_has_a_row_to_each_line() -> None:
    rows = "\nQuince circ. 8/10 ........ 48 euro\nMedlar, standard ......... 52 euro\n"
    more = "".join(f"Espalier no {letter} .... 60 euro\n" for letter in "abcdefghij")

    found = values(f"<h1>Trees</h1><pre>{rows}{more}</pre>", "price", path="trees")

    assert found[:2] == ["Quince circ. 8/10: 48euro", "Medlar, standard: 52euro"]
    assert len(found) == 12


def test_fresh_goods_are_no_fees_in_french() -> None:
    rows = "<tr><td>Fromage frais</td><td>4,50 €</td></tr><tr><td>Frais de port</td><td>9 €</td>"
    body = f"<table>{rows}</tr><tr><td>Beurre</td><td>3 €</td></tr></table>"

    found = values(body, "price", path="tarifs", lang="fr")

    assert found == ["Fromage frais: 4,50€", "Beurre: 3€"]
