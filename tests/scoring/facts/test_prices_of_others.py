"""What others ask, told below an own list; sums that a label, a sentence or a tax stands beside."""

import pytest

from scoring.facts.fees import is_others_price
from scoring.reading.company import Company
from tests.scoring.facts.reading import ACME, values


def _read(body: str, field: str, lang: str, who: Company = ACME) -> list[str]:
    return values(body, field, who, path="prices", lang=lang)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "For comparison, the ride with a cab costs 40 €."),
        ("en", "At any DIY store a ladder costs from 89 €."),
        ("en", "Used lifts are sold from $9,000 through our allied dealer."),
        ("en", "Under the national programme, patients pay only £20 per visit."),
        ("en", "Entrance to the national park costs 12 €."),
        ("de", "Im Baumarkt kostet eine Leiter ab 89 Euro."),
        ("de", "Die Nachnahme kostet 8 €."),
        ("de", "Der Eintritt in den Nationalpark kostet 12 €."),
        ("fr", "En grande surface, une échelle coûte 89 €."),
        ("fr", "Les nacelles d'occasion coûtent 9000 € chez notre distributeur."),
        ("es", "En cualquier ferretería una escalera cuesta 89 €."),
        ("es", "Las bombas usadas cuestan 900 € con nuestro distribuidor aliado."),
        ("it", "Nei negozi di bricolage una scala costa 89 €."),
        ("nl", "In de bouwmarkt kost een ladder vanaf 89 euro."),
        ("pl", "Dla porównania taksówka kosztuje 40 zł."),
        ("pl", "W markecie drabina kosztuje 189 zł."),
        ("pt", "Para comparação, um táxi custa 40 €."),
        ("pt", "No supermercado o vinho custa 9 €."),
        ("en", "A fishing permit from the post office costs £36."),
        ("de", "Eine Fischereikarte bei der Gemeinde kostet 25 €."),
        ("fr", "Un permis de stationnement en mairie coûte 12 €."),
        ("es", "El sello en Correos cuesta 6 €."),
        ("it", "La licenza di pesca in Comune costa 22 €."),
        ("nl", "Een visvergunning op het postkantoor kost 31 euro."),
        ("sv", "Ett fiskekort hos kommunen kostar 90 kr."),
        ("cs", "Rybářský lístek na obecním úřadě stojí 200 Kč."),
        ("en", "A sauna? We don't have one. The nearest is Birch Baths, entry from £14."),
        ("de", "Sauna? Haben wir nicht. Die nächste ist in Ulm, der Eintritt kostet 14 €."),
        ("cs", "Saunu nemáme. Volejte Lázně Bříza, 555 010 220, vstup od 140 Kč."),
        ("pl", "Sauny nie mamy. Najbliższa jest w Łuczkach, wstęp kosztuje 40 zł."),
        ("fr", "Nous n'avons pas de sauna. Le plus proche est à Vay, entrée à partir de 14 €."),
        ("pt", "Uma ligação nova: 312 €, pago à Fluvia."),
        ("en", "A new meter costs £310, paid to Fluvia."),
        ("it", "La consegna costa circa 35 euro, pagata a lui."),
        ("nl", "Pompverzekering bij Fluvia: vanaf € 74 per jaar."),
        ("en", "Pump insurance with Fluvia: £74 a year."),
        ("es", "Seguro de bombas con Fluvia: 74 € al año."),
        ("hr", "Ulaznica za Nacionalni park Krka plaća se parku: 40 €"),
    ],
)
def test_what_others_ask_is_no_own_price(lang: str, line: str) -> None:
    body = f"<ul><li>Alfa – 45 €</li><li>Beta – 95 €</li></ul><p>{line}</p>"

    assert _read(body, "price", lang) == ["Alfa: 45€", "Beta: 95€"]


@pytest.mark.parametrize(
    ("lang", "line", "price"),
    [
        ("en", "For comparison, our small lift costs 40 €.", "40€"),
        ("en", "A used pump costs 900 €.", "900€"),
        ("en", "A boat tour of the national park costs 80 €.", "80€"),
        ("en", "Under the state tariff a survey costs 190 €.", "190€"),
        ("de", "Zum Vergleich: unsere kleine Pumpe kostet 40 €.", "40€"),
        ("en", "Used pumps checked by our partner workshop cost from 900 €.", "900€"),
        ("en", "Courier within town: 15 €", "15€"),
        ("en", "With the national plan a line costs 9 €.", "9€"),
        ("de", "Kurierdienst innerorts: 15 €", "15€"),
        ("pl", "Pobranie krwi: 15 zł", "15zł"),
        ("de", "Eine gebrauchte Pumpe kostet 900 €.", "900€"),
        ("de", "Nach dem gesetzlichen Tarif kostet die Beratung ab 190 €.", "190€"),
        ("de", "Die Führung durch den Nationalpark kostet 12 €.", "12€"),
        ("de", "Bei uns im Baumarkt kostet eine Leiter ab 79 €.", "79€"),
        ("fr", "Une pompe d'occasion coûte 900 €.", "900€"),
        ("fr", "L'entretien coûte 98 €.", "98€"),
        ("es", "Una bomba usada cuesta 900 €.", "900€"),
        ("es", "La revisión con nuestro técnico cuesta 98 €.", "98€"),
        ("it", "Una pompa usata costa 900 €.", "900€"),
        ("it", "La revisione costa 98 €.", "98€"),
        ("nl", "Een onderhoudsbeurt kostet 98 €.", "98€"),
        ("pl", "Przegląd kosztuje 98 zł.", "98zł"),
        ("pt", "A revisão custa 98 €.", "98€"),
        ("hr", "Pregled pumpe: 40 €", "40€"),
        ("de", "Wartung, gültig bis 2027: 98 €", "98€"),
        ("fr", "Forfait d'entretien jusqu'en 2029 : 98 €", "98€"),
        ("en", "Quick-release valve from Fluvia: £98", "£98"),
        ("en", "Police-rated bolt from Fluvia: £98", "£98"),
        ("es", "Anclaje seguro con Fluvia: 98 €", "98€"),
        ("nl", "Onderhoud bij Jan: 98 €", "98€"),
    ],
)
def test_the_own_price_stays(lang: str, line: str, price: str) -> None:
    read = _read(f"<p>{line}</p>", "price", lang)

    assert [value.rpartition(": ")[2] for value in read] == [price]


@pytest.mark.parametrize(
    "row",
    ["Lifting up to 2000 kg: £98", "Credit card reader with Fluvia: £98", "Pass bis 2030: 9 €"],
)
def test_a_measure_a_year_and_a_brand_are_nobody_elses(row: str) -> None:
    assert not is_others_price(row, ACME, is_row=True)


def test_a_market_has_prices_of_its_own() -> None:
    market = Company("Baumarkt Hansen", "baumarkt-hansen.de")

    read = _read("<p>Im Baumarkt kostet eine Leiter ab 79 €.</p>", "price", "de", market)

    assert [value.rpartition(": ")[2] for value in read] == ["79€"]


@pytest.mark.parametrize(
    "body",
    [
        "<h2>Preise</h2><p>Preis: 185 €</p><p>Preis: 95 €</p>",
        "<h2>Kontakt</h2><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>Preis: 185 €</p><p>Preis: 95 €</p>",
    ],
)
def test_a_heading_over_prices_or_far_away_is_no_product(body: str) -> None:
    assert _read(body, "product", "de") == []
    assert {value.partition(":")[0] for value in _read(body, "price", "de")} == {"Preis"}


def test_a_cell_that_tells_of_a_deposit_has_no_price() -> None:
    body = "<table><tr><td>Van</td><td>Deposit needed. £250</td></tr><tr><td>Car</td><td>£45</td></tr></table>"

    assert "Van: £250" not in _read(body, "price", "en")


@pytest.mark.parametrize(
    ("lang", "body", "prices"),
    [
        ("en", "<li>Press One – ₹2,45,000</li><li>Cloud – ₹12,499</li>", ["Press One: ₹2,45,000", "Cloud: ₹12,499"]),
        ("en", "<dl><dt>Trial pack</dt><dd>Ready in five days. £385</dd><dt>Standard</dt><dd>£76</dd></dl>", ["Trial pack: £385", "Standard: £76"]),
        ("ja", "<dl><dt>試作パック</dt><dd>3営業日で。42,500円(税込)</dd><dt>標準品</dt><dd>7,600円</dd></dl>", ["試作パック: 42,500円", "標準品: 7,600円"]),
        ("el", "<h3>Άλφα</h3><p>5.190,00€ <span>Χωρίς ΦΠΑ</span></p><h3>Βήτα</h3><p>95,00€</p>", ["Άλφα: 5.190,00€", "Βήτα: 95,00€"]),
        ("de", "<h3>Alfa</h3><p>519,00 € <span>zzgl. MwSt.</span></p><h3>Beta</h3><p>95,00 €</p>", ["Alfa: 519,00€", "Beta: 95,00€"]),
        ("fr", "<h3>Alfa</h3><p>519,00 € <span>HT</span></p><h3>Bêta</h3><p>95,00 €</p>", ["Alfa: 519,00€", "Bêta: 95,00€"]),
        ("tr", "<h3>Alfa</h3><p>Sağlam</p><p>Fiyat: 18.500 TL</p><h3>Beta</h3><p>Fiyat: 9.500 TL</p>", ["Alfa: 18.500TL", "Beta: 9.500TL"]),
        ("es", "<h3>Alfa</h3><p>Precio: 185 €</p><h3>Beta</h3><p>Precio: 95 €</p>", ["Alfa: 185€", "Beta: 95€"]),
        ("pl", "<div>Alfa<br>Cena: 185 zł</div><div>Beta<br>Cena: 95 zł</div>", ["Alfa: 185zł", "Beta: 95zł"]),
        ("en", "<li>Price check: £15</li><li>Pump check: £25</li>", ["Price check: £15", "Pump check: £25"]),
    ],
)  # fmt: skip
def test_sums_beside_labels_sentences_and_taxes(lang: str, body: str, prices: list[str]) -> None:
    assert _read(body, "price", lang) == prices


@pytest.mark.parametrize(
    ("lang", "name"),
    [
        ("en", "Cleaning in a supermarket"),
        ("de", "Tour mit Eintritt in den Nationalpark"),
        ("de", "Abholung per Kurierdienst"),
        ("fr", "Animation en grande surface"),
        ("it", "Visita nel sistema pubblico"),
        ("pl", "Naprawa z odbiorem za pobraniem"),
        ("en", "Check-up under the national scheme"),
    ],
)
def test_a_row_of_the_own_list_names_what_is_done(lang: str, name: str) -> None:
    rows = "".join(
        f"<tr><td>{what}</td><td>{sum_} €</td></tr>"
        for what, sum_ in ((name, 95), ("Audit", 60), ("Plan", 90))
    )
    assert f"{name}: 95€" in _read(f"<table>{rows}</table>", "price", lang)


@pytest.mark.parametrize(
    ("lang", "line", "price"),
    [
        ("en", "We don't have a lift. A ladder to the loft costs £60.", "ladder to the loft: £60"),
        ("en", "A new meter costs £310, paid to Acme Pumps.", "new meter: £310"),
        ("en", "A new meter costs £310, paid to Acme on the day.", "new meter: £310"),
        ("de", "Der nächste Kurs im Rathaus kostet bei uns 60 €.", "nächste Kurs im Rathaus: 60€"),
    ],
)
def test_what_is_asked_here_stays(lang: str, line: str, price: str) -> None:
    body = f"<ul><li>Alfa – 45 €</li><li>Beta – 95 €</li></ul><p>{line}</p>"

    assert price in _read(body, "price", lang)
