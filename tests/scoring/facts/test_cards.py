"""Prices of cards, of rows with a bound and of lines under headings (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


def _cards(*pairs: tuple[str, str]) -> str:
    return "".join(
        f"<div class=card><h3><a href=/p/{n}>{name}</a></h3><div class=price>{price}</div></div>"
        for n, (name, price) in enumerate(pairs)
    )


@pytest.mark.parametrize(
    ("lang", "body", "prices"),
    [
        ("it", _cards(("Miele di tiglio", "€6,40 EUR"), ("Miele di acacia", "€7,10 EUR")), ["Miele di tiglio: €6,40", "Miele di acacia: €7,10"]),
        ("it", _cards(("Miele di tiglio", "€9,00 EUR €6,40 EUR"), ("Miele nero", "€7,10 EUR")), ["Miele di tiglio: €6,40", "Miele nero: €7,10"]),
        ("fr", "<h2>Atelier</h2><p><b>1,20 €</b> HT / poste / mois</p><ul><li>Suivi</li></ul><h2>Usine</h2><p><b>2,80 €</b> HT / poste / mois</p>", ["Atelier: 1,20€", "Usine: 2,80€"]),
        ("en", "<table><tr><td>Survey up to £250,000</td><td>£410</td></tr><tr><td>Survey up to £500,000</td><td>£560</td></tr></table>", ["Survey up to £250,000: £410", "Survey up to £500,000: £560"]),
        ("pt", "<table><tr><td>Curso Fundamental II</td><td>R$ 310,00</td></tr><tr><td>Curso Livre</td><td>R$ 190,00</td></tr></table>", ["Curso Livre: R$190,00", "Curso Fundamental II: R$310,00"]),
        ("en", "<h3>Soil test</h3><p>Garden kit $42.50, includes postage label. Farms on request.</p>", ["Garden kit: $42.50"]),
        ("en", "<h3>Seed trial</h3><p>From $980 per plot. Results in spring.</p>", ["Seed trial: $980"]),
        ("en", "<h2>$79 Boiler Check</h2><p>One hour.</p>", ["Boiler Check: $79"]),
        ("de", "<h3>CHF 1'250 Jahreswartung</h3><p>Für alle Pumpen.</p>", ["Jahreswartung: CHF1'250"]),
        ("de", "<h2>Klein</h2><div>für zwei</div><div>€ 19 /Platz & Monat</div><h2>Gross</h2><div>für zehn</div><div>€ 39 /Platz & Monat</div>", ["Klein: €19", "Gross: €39"]),
        ("fr", "<div>Demi-journée</div><div>1 250 € HT</div><p>Avec pilote.</p><div>Suivi</div><div>90 € HT / mois</div>", ["Demi-journée: 1250€", "Suivi: 90€"]),
        ("it", "<h2>Gozzo 22</h2><p>Legno di rovere, motore diesel. Prezzo base 34.500 € + IVA.</p>", ["Gozzo 22: 34.500€"]),
        ("de", "<table><tr><td>Gärtner</td><td>Fr. 82.– / Std.</td></tr><tr><td>Bagger</td><td>Fr. 148.– / Std.</td></tr></table>", ["Gärtner: Fr.82", "Bagger: Fr.148"]),
        ("pt", "<ul><li>Pão básico: R$ 380 (6 horas)</li><li>Pão doce: R$ 290 (4 horas)</li></ul>", ["Pão básico: R$380", "Pão doce: R$290"]),
        ("pt", "<h3>Plano Um</h3><div>R$ 29</div><div class=fractional-part>90</div><h3>Plano Dois</h3><div>R$ 59</div><div class=fractional-part>90</div>", ["Plano Um: R$29,90", "Plano Dois: R$59,90"]),
        ("en", "<h3>Single</h3><div>£ 29</div><div class=beds>12</div><h3>Double</h3><div>£ 59</div><div class=beds>14</div>", ["Single: £29", "Double: £59"]),
        # Deposits, other firms' prices, Fridays.
        ("nl", "<p>Waarborg: € 500. Levering inbegrepen.</p>", []),
        ("es", "<p>En otras clínicas la sesión cuesta 90 €.</p>", []),
        ("de", "<p>Mo-Fr. 8.00 – 12.00 Uhr, Fr. 13.30 – 17.00 Uhr</p><p>Fr. 12. Mai: Markt</p><p>Fr. 2027</p>", []),
        # What is saved, won, paid out, told, or asked by a court or a registry.
        ("en", "<h2>$50 Off Boiler Checks</h2><p>One hour.</p>", []),
        ("en", "<h2>$50 Gift Card</h2><p>One hour.</p>", []),
        ("en", "<h2>$4 million raised</h2><p>By us.</p>", []),
        ("en", "<h3>Our story</h3><p>We paid $42.50, which was a lot.</p>", []),
        ("en", "<table><tr><td>Court fee</td><td>£455</td></tr><tr><td>Land registry search (disbursement)</td><td>£11</td></tr></table>", []),
        ("de", "<table><tr><td>Gerichtskosten</td><td>455 €</td></tr><tr><td>Auslagen für das Grundbuch</td><td>20 €</td></tr></table>", []),
        ("de", "<h3>50 € Treuebonus</h3><p>Für alle.</p>", []),
        ("en", "<h2>$900 For the lifeboat</h2><p>From us.</p>", []),
        ("en", "<h3>Burst pipe</h3><p>$900, paid by the insurer.</p>", []),
        ("en", "<h2>Our donations</h2><h3>Lifeboat</h3><p>$900 in May.</p>", []),
        ("en", "<h3>Was</h3><p>$90 each.</p><h3>Now</h3><p>$60 each.</p>", []),
        ("es", "<h3>Premio</h3><p>Desde 300 € por persona.</p>", []),
    ],
)  # fmt: skip
def test_prices_of_cards_and_rows(lang: str, body: str, prices: list[str]) -> None:
    assert sorted(values(body, "price", lang=lang, path="angebot")) == sorted(prices)


@pytest.mark.parametrize("text", ["$5 per a " * 12_000, "A " * 50_000 + "$5", "up to " * 20_000])
def test_hostile_text_has_no_cards(text: str) -> None:
    assert values(f"<h3>Soil</h3><p>{text}</p>", "price", path="angebot") == []
