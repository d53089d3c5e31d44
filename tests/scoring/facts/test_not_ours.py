import pytest

from tests.scoring.facts.reading import values

ROWS = "<table><tr><td>{}</td><td>75 €</td></tr><tr><td>{}</td><td>150 €</td></tr></table>"


@pytest.mark.parametrize(
    ("lang", "heading"),
    [
        ("en", "Not included"),
        ("en", "Third-party costs"),
        ("de", "Nicht im Preis: Gebühren der Behörde und anderer"),
        ("fr", "Frais de tiers"),
        ("es", "Lo que no cobramos nosotros"),
        ("it", "Costi di terzi"),
        ("nl", "Kosten van derden"),
        ("pt", "Não incluído"),
        ("sv", "Frakt och annat som andra tar betalt för"),
        ("da", "Andres regninger"),
        ("pl", "Opłaty urzędowe"),
        ("cs", "Poplatky mimo nás"),
    ],
)
def test_what_stands_under_what_others_charge_is_no_price_of_the_firm(
    lang: str, heading: str
) -> None:
    body = f"<h2>{heading}</h2>" + ROWS.format("Bauakte", "Vignette")

    assert values(body, "price", path="prices", lang=lang) == []
    assert values(body, "product", path="prices", lang=lang) == []


@pytest.mark.parametrize(
    "heading",
    ["Our prices", "Included in the price", "Prices", "Costs", "Our partners' favourites"],
)
def test_other_headings_take_no_prices(heading: str) -> None:
    body = f"<h2>{heading}</h2>" + ROWS.format("Window adjustment", "Door repair")

    assert len(values(body, "price", path="prices")) == 2


def test_the_next_heading_ends_what_others_charge() -> None:
    body = "<h2>Not included</h2>" + ROWS.format("Skip hire", "Scaffold")
    body += "<h2>Our prices</h2>" + ROWS.format("Window adjustment", "Door repair")

    assert values(body, "price", path="prices") == ["Window adjustment: 75€", "Door repair: 150€"]


def test_goods_that_a_partner_makes_by_the_heading() -> None:
    body = "<h2>Sandstrahlen</h2><p>Strahlstunde 88 €.</p><h2>Feuerverzinken (beim Partner)</h2><p>Im Zinkwerk.</p>"

    assert "Feuerverzinken" not in values(body, "product", path="leistungen", lang="de")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("de", "bexio kostet beim Hersteller ab CHF 35.– im Monat."),
        ("nl", "Exact rekent vanaf € 49 per maand."),
        ("da", "Gylleanalysen hos Agrolab Vest koster 540 kr."),
        ("sv", "Bygglov hos Ljusdals kommun kostar 8 450 kr."),
        ("en", "Fluvia charges £49 a month for its licence."),
        ("fr", "Le certificat chez Qualitis coûte 90 €."),
    ],
)
def test_what_is_named_to_ask_a_price(lang: str, sentence: str) -> None:
    assert values(f"<h1>Acme</h1><p>{sentence}</p>", "price", path="prices", lang=lang) == []
