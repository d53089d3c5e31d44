"""Prices in the lines under headings, and what they are of."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "prices"),
    [
        ("nl", "<h2>Vloeren schuren</h2><p>Schuren voor € 31 per m², binnen een dag.</p><h2>Vloeren oliën</h2><p>Twee lagen.</p><p>vanaf € 12</p>", ["Vloeren schuren: €31", "Vloeren oliën: €12"]),
        ("sv", "<h2>Dimfyr</h2><p>2026. PC, Switch. 249 kr på Steam.</p><h2>Tjärn</h2><p>2022. PC. 129 kr.</p>", ["Dimfyr: 249kr", "Tjärn: 129kr"]),
        ("de", "<p><strong>Hocker</strong><br>Ulme, € 245,–. Auch im Laden.</p><p><strong>Bank</strong><br>Esche, € 480,–.</p>", ["Hocker: €245", "Bank: €480"]),
        ("en", "<h3>Kayak 14</h3><p><span class=hidden-label>Regular price</span> $3,990.00 $3,490.00</p><h3>Kayak 16</h3><p>Regular price $4,450.00</p>", ["Kayak 14: $3,490.00", "Kayak 16: $4,450.00"]),
        ("cs", "<h2>Prohlídka mlýna</h2><p>Každou neděli v deset. 120 Kč, děti zdarma.</p>", ["Prohlídka mlýna: 120Kč"]),
        ("en", "<h2>Boat trip</h2><p>Saturdays at two, with tea. From £14 a head.</p>", ["Boat trip: £14"]),
        ("it", "<h2>Visita al frantoio</h2><p>Ogni sabato. 9 € a persona, bambini gratis.</p>", ["Visita al frantoio: 9€"]),
        ("en", "<h2>Summer fair</h2><p>Everybody came. £900 went to the lifeboat.</p>", []),
        ("de", "<h2>Neue Presse</h2><p>Sie steht jetzt. 90.000 € waren es am Ende.</p>", []),
        ("cs", "<h2>Sauna?</h2><p>Nemáme. Nejbližší je v Brně. 140 Kč, děti zdarma.</p>", []),
        ("es", "<h2>Precios de taller</h2><p>Desde mayo.</p><p>Caja de 30 ..... $ 14.90</p>", []),
        # One alone; what others pay, ask, earn, save, fine and give.
        ("en", "<h2>Steam box</h2><p>From $90, with tray.</p>", ["Steam box: $90"]),
        ("fr", "<h2>Ce que l'État donne</h2><p>Jusqu'à 5 000 € selon vos revenus.</p><h2>La prime</h2><p>Une aide, 900 € au plus.</p>", []),
        ("de", "<h3>Dächer</h3><p>Die Strafe beginnt bei 390 €, ohne Plan.</p><h3>Fassaden</h3><p>Das zahlt die Gemeinde, 1.200 Euro.</p>", []),
        ("nl", "<h3>Loon</h3><p>38 uur, € 2.650 bruto.</p><h3>Reis</h3><p>Kosten, € 90 besparing.</p>", []),
    ],
)  # fmt: skip
def test_prices_under_headings_of_their_own(lang: str, body: str, prices: list[str]) -> None:
    assert sorted(values(body, "price", lang=lang, path="sortiment")) == sorted(prices)


def test_a_heading_with_a_price_below_is_sold() -> None:
    body = "<h2>Kayak 14</h2><p>From $990, oiled.</p><h2>Drip tray</h2><p>In oak, $30.</p>"

    assert values(body, "product", path="boats") == ["Kayak 14", "Drip tray"]


def test_one_price_is_enough_on_a_page_of_services() -> None:
    body = (
        "<h3>Winches</h3><p>By hand.</p><h3>Hoists</h3><p>$75 a day.</p><h3>Jacks</h3><p>New.</p>"
    )

    assert values(body, "price", path="services") == ["Hoists: $75"]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Matratzen empfehlen wir von Lena Naturbett, dort ab € 990,–."),
        ("nl", "Op eigen vraag kost het werk geld: u betaalt € 98 aan Fluvena."),
        ("sv", "Musiken: finns på vinyl hos Svarta Skivor Mora för 329 kr."),
        ("nl", "De huur gaat met € 12 omlaag, de energierekening met € 58 per maand."),
        ("nl", "Vijvers: de boete begint bij € 390."),
        ("pl", "Pomiar: dofinansowano kwotą 50 000 zł."),
        ("en", "A mast: the supermarket wants $40."),
    ],
)
def test_what_others_ask_is_no_price(lang: str, line: str) -> None:
    assert values(f"<h2>Rope</h2><p>{line}</p>", "price", lang=lang, path="rope") == []


@pytest.mark.parametrize("text", ["$5, " * 25_000, "A" * 100_000, "for $5 " * 15_000])
def test_hostile_lines_hang_nothing(text: str) -> None:
    assert values(f"<h3>Rope</h3><p>{text}</p><h3>Chain</h3>", "price", path="rope") == []
