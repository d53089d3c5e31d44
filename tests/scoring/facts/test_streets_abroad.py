"""Addresses with a floor, a district or a label between their parts, and prices of others (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "street", "city"),
    [
        ("da", "Ringen 6, 3. sal, 8000 Aarhus C", "Ringen 6, 3. sal", "Aarhus C"),
        ("en", "48 Harbor St, PMB 9120, Portland, OR 97201", "48 Harbor St, PMB 9120", "Portland"),
        ("en", "EIN 74-5551207. 3100 N. Depot Road, McAllen, Texas 78501", "3100 N. Depot Road", "McAllen"),
        ("fr", "dont le siège est situé 14 rue du Moulin, 35000 Rennes", "14 rue du Moulin", "Rennes"),
        ("en", "3-12-8 Nishi-Kamata, Ota-ku, Tokyo 144-0051, Japan", "3-12-8 Nishi-Kamata", "Tokyo"),
        ("en", "21 Church Street, Graaff-Reinet, 6280, Eastern Cape", "21 Church Street", "Graaff-Reinet"),
        ("en", "Builder Licence DB-L 41207 | Postal: PO Box 155, Norlane VIC 3214", "PO Box 155", "Norlane"),
        ("es", "Blvd. Hidalgo 1207, Col. Del Bosque<br>C.P. 89318, Tampico", "Blvd. Hidalgo 1207", "Tampico"),
    ],
)  # fmt: skip
def test_streets_with_something_between(lang: str, body: str, street: str, city: str) -> None:
    host = "<link rel=canonical href=https://acmepumps.com.mx/>" if lang == "es" else ""

    read = [
        values(f"{host}<p>{body}</p>", field, path="contact", lang=lang)
        for field in ("street", "city")
    ]

    assert read == [[street], [city]]


def test_a_year_of_founding_is_no_street() -> None:
    assert values("<p>Est. 1921 - Erie, Pennsylvania</p>", "street", path="contact") == []


def test_a_price_of_others_and_what_one_saves_are_no_prices() -> None:
    body = """<h3>Growth</h3><p>$499/month</p><p>Save $40,000 a year in fees.</p>
    <h4>How do we compare to Globex?</h4><p>Globex starts at $2,900/month.</p>"""

    assert values(body, "price", path="pricing") == ["Growth: $499/month"]
