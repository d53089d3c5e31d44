"""What a page displays in one markup, whatever heads it: names, what they are, what they cost."""

import pytest

from tests.scoring.facts.reading import values

DIVS = "<div class=tile><b>{}</b><span class=eur>{}</span><p>{}</p></div>"


def _tiles(*rows: tuple[str, str, str]) -> str:
    return "".join(DIVS.format(*row) for row in rows)


@pytest.mark.parametrize(
    ("lang", "body", "names"),
    [
        ("en", "<h1>Rope you can trust</h1><div><h4>Climbing ropes</h4><div>Braided in Fife.</div></div><div><h4>Mooring lines</h4><div>Up to 40 mm thick.</div></div><div><h4>Splicing</h4><div>While you wait.</div></div>", ["Climbing ropes", "Mooring lines", "Splicing"]),
        ("de", "<h2>Damit kommen Sie zu uns</h2><dl><dt>Fahrradprüfung</dt><dd>Ab CHF 60.–, mit Protokoll.</dd><dt>Radbau</dt><dd>Von Hand.</dd><dt>Lackierung</dt><dd>CHF 210.–</dd></dl>", ["Fahrradprüfung", "Radbau", "Lackierung"]),
        ("it", "<h2>Dal nostro banco</h2><p><strong>Pane di segale</strong> ..... 4,20 € al kg<br><strong>Grissini</strong> ..... 3 € il sacchetto<br><strong>Torta di noci</strong> ..... solo il sabato</p>", ["Pane di segale", "Grissini", "Torta di noci"]),
        ("es", "<h2>Otoño 2026</h2>" + _tiles(("Taller de cerámica", "45 € al mes", "Los martes."), ("Torno libre", "90 €", "Diez horas."), ("Esmaltes", "", "Un sábado.")), ["Taller de cerámica", "Torno libre", "Esmaltes"]),
        ("sv", "<table><caption>Prislista</caption><tr><td>Hovvård</td><td>per häst</td><td>650 kr</td></tr><tr><td>Nya skor</td><td>fyra</td><td>1 400 kr</td></tr><tr><td>Sjukbeslag</td><td>vi tittar först</td><td>offert</td></tr></table>", ["Hovvård", "Nya skor", "Sjukbeslag"]),
        ("pl", "<h2>Co uszyjemy dla Państwa</h2><ol><li><strong>Zasłony</strong> – lniane, metr od 90 zł</li><li><strong>Pokrowce</strong> – na miarę, od 300 zł</li><li><strong>Poprawki</strong> – od ręki</li></ol>", ["Zasłony", "Pokrowce", "Poprawki"]),
        # Cells that begin with a line in bold, under a line in bold.
        ("it", "<table><tr><td><p><b>I NOSTRI PRODOTTI</b></p><table><tr><td><b>Cerniere</b><br>In ottone.</td></tr><tr><td><b>Maniglie</b><br>In ferro.</td></tr></table></td></tr></table>", ["Cerniere", "Maniglie"]),
        # The header of a part of the text is no banner.
        ("de", "<main><h1>Produkte</h1><div><header><h2>Hubtische</h2></header><p>Bis 3 t.</p></div><div><header><h2>Rollenbahnen</h2></header><p>Verzinkt.</p></div></main>", ["Hubtische", "Rollenbahnen"]),
        # Reasons, people, news, sections, jobs, rates of staff, plans and what has no words below.
        ("en", "<h2>Why choose us</h2><h3>Oak boards</h3><p>From our wood.</p><h3>Beech boards</h3><p>Steamed.</p><h3>Ash boards</h3><p>White.</p>", []),
        ("en", "<h1>Rope</h1><h3>Fully insured</h3><p>Up to a million.</p><h3>Fair prices</h3><p>Always.</p><h3>Family run</h3><p>Since long.</p>", []),
        ("en", "<h1>Rope</h1><h3>Tom Hill</h3><p>Rope maker here.</p><h3>Ann Lee</h3><p>Looks after you.</p><h3>Kate Fox</h3><p>Splices ropes.</p>", []),
        ("en", "<h1>Rope</h1><h3>Harbour day</h3><p>3 May 2026</p><h3>New machine</h3><p>1 April 2026</p><h3>Open yard</h3><p>9 March 2026</p>", []),
        ("it", "<b>Dove siamo</b><br>Via Ponte 8<br><b>Orario</b><br>8.30-12.30<br><b>Il racconto di Gino</b><br>Ce l'ha fatta.<br>", []),
        ("de", "<h1>Ansätze</h1><table><tr><th>Funktion</th><th>pro Stunde</th></tr><tr><td>Leitung</td><td>CHF 190.–</td></tr><tr><td>Sachbearbeitung</td><td>CHF 95.–</td></tr><tr><td>Lernende</td><td>CHF 60.–</td></tr></table>", []),
        ("en", "<h2>Pick one</h2><h3>Harbour</h3><p>$40 per month.</p><h3>Fleet</h3><p>$90 per month.</p><h3>Ocean</h3><p>$190 per month.</p>", []),
        ("sv", "<h1>Jobb</h1><h2>Lediga tjänster</h2><h3>Snickare</h3><p>Umeå stad.</p><h3>Målare</h3><p>Umeå stad.</p>", []),
        ("en", "<h1>Rope</h1><h3>Strong as steel</h3><h3>Light in the hand</h3><h3>Safe at sea</h3>", []),
        ("de", "<h2>Das Jahr</h2><table><tr><td>Sommerfest</td><td>€ 40</td></tr><tr><td>Herbstlauf</td><td>€ 65</td></tr></table>", []),
    ],
)  # fmt: skip
def test_what_repeats_with_words_or_prices_below_is_offered(
    lang: str, body: str, names: list[str]
) -> None:
    assert sorted(values(body, "product", path="", lang=lang)) == sorted(names)


def test_works_are_sold_where_no_year_stands_beside_them() -> None:
    cells = "<td><b>Fascines</b><br>{}</td><td><b>Claies</b><br>Deux tailles.</td>"
    more = "<td><b>Plessage</b><br>De nos mains.</td><td><b>Taille douce</b><br>En hiver.</td>"
    body = f"<h1>Nos travaux</h1><table><tr>{cells}</tr><tr>{more}</tr></table>"

    found = values(body.format("En saule."), "product", path="travaux", lang="fr")

    assert found == ["Fascines", "Claies", "Plessage", "Taille douce"]


def test_the_first_price_below_a_name_is_its_own() -> None:
    body = _tiles(
        ("Taller de cerámica", "45 € al mes", "La tasa del horno son 30 €."),
        ("Torno libre", "90 €", "El ayuntamiento da 50 € de ayuda."),
    )

    told = values(f"<h2>Otoño</h2>{body}", "price", path="", lang="es")

    assert told == ["Taller de cerámica: 45€", "Torno libre: 90€"]


@pytest.mark.parametrize("path", ["jobs", "news", "projects"])
def test_other_pages_display_nothing(path: str) -> None:
    body = "<h1>Us</h1>" + _tiles(("Rope", "$45", "Short."), ("Chain", "$90", "Long."))

    assert values(body, "product", path=path) == []


@pytest.mark.parametrize(
    "body",
    [
        "<h3>Rope</h3><p>$5</p>" * 3_000,
        "<p>" + "<b>Rope</b><br>" * 8_000,
        "<div class=a><b>Rope</b>" * 4_000,
    ],
)
def test_hostile_pages_display_next_to_nothing(body: str) -> None:
    assert len(values(body, "product", path="")) <= 1


CARD = "<div class=card><h3>{}</h3><p>{}</p></div>"


def _cards(head: str, *rows: tuple[str, str]) -> str:
    return f"<h2>{head}</h2>" + "".join(CARD.format(*row) for row in rows)


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", _cards("What others ask", ("Rope Rangers", "£80 per visit"), ("Knot Knights", "£75 per visit"))),
        ("en", _cards("Sums of the past", ("First loom", "Bought in 1964 for £70."), ("First van", "In 1971 for £600."))),
        ("de", _cards("Was uns antreibt", ("Mut", "Jeden Tag neu."), ("Geduld", "Mit jedem Seil."), ("Freude", "Bis zum Schluss."))),
        ("en", _cards("Monday here", ("Porridge", "At 7:30 for all."), ("Splicing", "From 9:15 on."), ("Quiet hour", "Until 14:00."))),
        ("fr", _cards("Bon à savoir", ("Retours faciles", "Sous un mois."), ("Paiement sûr", "Par carte."), ("Corde suivie", "Au jour près."))),
        ("en", "<h1>Rope</h1><section><h2>The first knot</h2><p>It began in a shed.</p></section><section><h2>Wind and weather</h2><p>We come anyway.</p></section><section><h2>The old ropewalk</h2><p>Now a bakery again.</p></section>"),
        ("en", _cards("Who mends it", ("Maya", "She keeps the books."), ("Tom", "He mends it all."), ("Rex", "The dog of the yard."))),
        ("en", _cards("2025 in sums", ("Turnover", "£4,000,000 last year."), ("Profit", "£300,000 last year."))),
        ("en", _cards("Draw", ("Win a hammock", "Worth £90, on Friday."), ("Win a rope", "Worth £60, on Friday."))),
        ("en", _cards("Us", ("Driver", "£14 an hour"), ("Fitter", "£17 an hour"), ("Cook", "£13 an hour"))),
        ("en", "<table><tr><th>Our costs</th><th>2025</th></tr><tr><td>Hall</td><td>£12,000</td></tr><tr><td>Hemp</td><td>£9,000</td></tr><tr><td>Power</td><td>£3,000</td></tr></table>"),
        ("en", "<table><tr><th>Rival’s rope</th><th>Price</th></tr><tr><td>Tight 9</td><td>£12</td></tr><tr><td>Tight 12</td><td>£19</td></tr><tr><td>Tight 16</td><td>£30</td></tr></table>"),
        ("en", "<table><tr><th>Donor</th><th>Gift</th></tr><tr><td>Fair Isle Choir</td><td>£12</td></tr><tr><td>Hill Bakery</td><td>£19</td></tr><tr><td>Old Mill</td><td>£30</td></tr></table>"),
        ("en", _cards("What it costs to keep a goat", ("Hay", "From £15 a week."), ("Fencing", "From £40 a year."), ("Hoof care", "From £20."))),
        ("en", _cards("Raffle", ("Hammock", "From £50, by lot."), ("Rope swing", "From £40, by lot."))),
        ("en", _cards("Five ways to save hemp", ("New spools", "From £15 in any shop."), ("Old spools", "From £4 in any shop."))),
        ("de", _cards("Ausflug", ("Eintritt Burg", "12 €, an der Kasse."), ("Zug ab Ulm", "9 € mit Karte."))),
        ("en", _cards("Look around", ("Silk rope", "In London: £600."), ("Hemp rope", "In Leeds: £400."))),
        ("fr", "<h1>Nos travaux</h1><h3>Villa Rochefort</h3><p>Corde neuve.</p><h3>École Pasteur</h3><p>Filets.</p><h3>Mairie de Toul</h3><p>Drisses.</p>"),
    ],
)  # fmt: skip
def test_what_is_no_range_of_goods(lang: str, body: str) -> None:
    assert values(body, "product", path="", lang=lang) == []
    assert values(body, "price", path="", lang=lang) == []
