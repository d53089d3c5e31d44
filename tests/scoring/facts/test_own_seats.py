"""A company's own places stay, whatever words stand around and within them."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("1200 Elm Street, Suite: 300, Fort Worth, TX 76102", "1200 Elm Street, Suite: 300"),
        ("12 High Street, Suite: 5, Ledbury HR8 1DS", "12 High Street, Suite: 5"),
        ("Unit: 5, 12 High Street, Ledbury HR8 1DS", "Unit: 5, 12 High Street"),
        ("Calle Betis 40, Planta: 2, 41010 Sevilla", "Calle Betis 40, Planta: 2"),
        ("Dirección: Calle Betis nº: 40, 41010 Sevilla", "Calle Betis nº: 40"),
        ("Cumhuriyet Cad. No: 18 Kat: 3, 34000 İstanbul", "Cumhuriyet Cad. No: 18 Kat: 3"),
        (
            "Cumhuriyet Cad. No: 18 Kat: 3 Daire: 5, 34000 İstanbul",
            "Cumhuriyet Cad. No: 18 Kat: 3 Daire: 5",
        ),
        ("Cumhuriyet Cad. Blok: A No: 12, 34000 İstanbul", "Cumhuriyet Cad. Blok: A No: 12"),
        ("ul. Piekary 7 lok: 3, 61-823 Poznań", "ul. Piekary 7 lok: 3"),
        ("Via Roma numero: 8, 37121 Verona", "Via Roma numero: 8"),
        ("Sede: Via Roma numero: 8, 37121 Verona", "Via Roma numero: 8"),
    ],
)
def test_a_colon_within_a_street_cuts_nothing_off(line: str, street: str) -> None:
    assert values(f"<p>{line}</p>", "street", path="contact") == [street]
