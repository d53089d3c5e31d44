"""Prices in sentences, plain lists and structured data (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "prices"),
    [
        ("de", "<p>Die Inspektion kostet bei uns 89,00 € und dauert zwei Stunden.</p>", ["Inspektion: 89,00€"]),
        ("fr", "<p>Premier rendez-vous : 120 € HT.</p>", ["Premier rendez-vous: 120€"]),
        ("fr", "<p>Nos tarifs : le dossier est facturé au temps, 240 € HT de l'heure.</p>", ["240€"]),
        ("cs", "<p>Malá prohlídka 990 Kč, velká prohlídka 1 890 Kč.</p>", ["Malá prohlídka: 990Kč", "velká prohlídka: 1890Kč"]),
        ("es", "<p>Empaste desde 45 €. Corona desde 390 €.</p>", ["Empaste: 45€", "Corona: 390€"]),
        ("en", "<p>A new 40 gallon tank starts at $1,495 installed.</p>", ["new 40 gallon tank: $1,495"]),
        ("en", "<ul><li>Tuning - from $149</li><li>Moving</li></ul>", ["Tuning: $149"]),
        ("en", "<p>5 kVA kit: R 79 500 incl. VAT.</p>", ["5 kVA kit: R79500"]),
        ("no", "<p>Helgekurs: 2 450,- inkludert utstyr.</p>", ["Helgekurs: 2450"]),
        ("de", "<p>Beratung: pauschal CHF 350.– inkl. Anfahrt.</p>", ["Beratung: CHF350"]),
        ("de", "<ul><li>Filzkurs: Freitag, 14 bis 18 Uhr, € 65 pro Kopf samt Wolle</li></ul>", ["Filzkurs: €65"]),
        ("fr", "<ul><li>Bardage en mélèze : à partir de 95 euros le m2</li><li>Pignon : forfait de 410 EUR</li></ul>", ["Bardage en mélèze: 95euros", "Pignon: 410EUR"]),
        ("de", "<p><b>Testament, pauschal</b><br>CHF 950.–, ohne Notar und Amt</p><p><b>Ehevertrag</b><br>CHF 800.–</p>", ["Testament, pauschal: CHF950", "Ehevertrag: CHF800"]),
        ("it", "<p>Una sella da cucire 25 €, pronta domani.<br>Il pedale nuovo 18 € al paio.<br>Olio per catena 6 €.</p>", ["sella da cucire: 25€", "pedale nuovo: 18€", "Olio per catena: 6€"]),
        ("it", "<p>Una sella da cucire 25 €, pronta domani.<br>Chiuso il lunedì.<br>Niente olio.</p>", []),
        ("en", "<h3>Blue yarn</h3><p>It costs £6.90 a skein.</p>", ["Blue yarn: £6.90"]),
        ("en", "<h3>Blanket</h3><p>Woven in house, £189.00</p>", ["Blanket: £189.00"]),
        ("ja", "<h2>星の湯</h2><p>価格:2,480円(税込)</p><h2>光の盆栽</h2><p>価格：1,980円（税込）</p>", ["星の湯: 2,480円", "光の盆栽: 1,980円"]),
        ("nl", "<table><tr><td>Zeebaars</td><td>€ 34,50 per kg</td></tr><tr><td>Kabeljauw</td><td>€ 21,00 per kg</td></tr></table>", ["Zeebaars: €34,50", "Kabeljauw: €21,00"]),
        ("de", "<p>Den Wartungsvertrag gibt es für CHF 1’450 im Jahr.</p>", ["Wartungsvertrag: CHF1’450"]),
        ("fr", "<p>Consultation (30 minutes) : 90 €. Testament : 136 €.</p>", ["Consultation (30 minutes): 90€", "Testament: 136€"]),
        ("ja", "<table><tr><td>ギター個人レッスン</td><td>月謝 7,700円(税込)</td></tr><tr><td>合唱クラス</td><td>月謝 5,500円</td></tr></table>", ["ギター個人レッスン: 7,700円", "合唱クラス: 5,500円"]),
        ("ko", "<ul><li><strong>감귤 비누</strong><span>12,000원</span></li><li><strong>녹차 비누</strong><span>14,000원</span></li></ul>", ["감귤 비누: 12,000원", "녹차 비누: 14,000원"]),
    ],
)  # fmt: skip
def test_prices_are_told_in_passing(lang: str, body: str, prices: list[str]) -> None:
    assert values(body, "price", path="work", lang=lang) == prices


@pytest.mark.parametrize(
    "sentence",
    [
        "Many insurers grant a subsidy of up to $60.",
        "State rebate: $3,000.",
        "The average bill drops by $1,700 a year.",
        "We saved one client $60,000 last year.",
        "An extra audit week costs another $22,500.",
        "Or four instalments: $172.25 with Splitly.",
        "Book direct from here. (The big portals: $139.)",
        "Free delivery from $80.",
        "Our turnover: $5 million.",
        "Continue shopping: $0.00",
        "Security deposit: $500.",
        "Gate tickets $25.",
        "Aktiekapital: 50 000 kr.",
        "Loans from £1,000 and penalties from £100 per month.",
        "Pfand: 2 €. Anzahlung: 100 €.",
        "Downtime costs $9,000 per minute.",
        "Une fuite coûte 300 €.",
        "Einen Zuschuss (Altbau) gibt es für 300 €.",
        "Deposit (refundable): $500.",
        "Insurance: $2,500,000 per claim.",
        "The new crane costs $480,000.",
    ],
)
def test_other_sums_are_no_prices(sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "price", path="work") == []


def test_wages_on_a_page_for_candidates_are_no_prices() -> None:
    body = "<h1>Werken bij</h1><p>Open:</p><h3>Molenaar</h3><p>€ 16,40 per uur.</p><p>Bakker € 17,10</p>"

    assert values(body, "price", path="werken", lang="nl") == []


def test_the_prices_of_another_are_not_taken_from_a_comparison() -> None:
    body = "<h2>How do we compare to Globex?</h2><p>Globex starts at $2,900/month.</p>"

    assert values(body, "price", path="work") == []


@pytest.mark.parametrize(
    ("offers", "prices"),
    [
        ('[{"@type":"Offer","price":589.0,"priceCurrency":"CAD"}]', ["Parka: 589 CAD"]),
        ('{"@type":"Offer","price":"3.40","priceCurrency":"EUR"}', ["Parka: 3.40 EUR"]),
        ('{"@type":"AggregateOffer","lowPrice":"12","priceCurrency":"EUR"}', ["Parka: 12 EUR"]),
        ('{"@type":"Offer","price":0,"priceCurrency":"EUR"}', []),
        ('{"@type":"Offer","price":"on request"}', []),
    ],
)
def test_a_product_s_offer_gives_its_price(offers: str, prices: list[str]) -> None:
    body = f"""<script type="application/ld+json">{{"@type":"Product","name":"Parka",
    "offers":{offers}}}</script><p>Warm.</p>"""

    assert values(body, "price", path="work") == prices


def test_an_empty_cart_sells_nothing() -> None:
    body = "<p>Continue shopping</p><p>$0.00 USD</p><p>Red kite</p><p>$12.00 USD</p>"

    assert values(body, "price", path="work") == []
