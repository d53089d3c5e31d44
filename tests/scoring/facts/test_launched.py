"""What news tells to be new on sale, by its name."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "We have launched Sluicegate, our own alarm for weirs.", ["Sluicegate"]),
        ("en", "Old charts can be had at night now. It's called the Chart Locker, and it is live as of today.", ["Chart Locker"]),
        ("en", "From today we can offer keel scanning for barges up to ten metres.", ["keel scanning"]),
        ("de", "Ab sofort geht es ohne Zettel: In der App »Deichfunk« steht jeder Pegel.", ["Deichfunk"]),
        ("de", "Heute neu: unser „Schlüsselkasten“. Er hat kein Schloss.", ["Schlüsselkasten"]),
        ("de", "Der neue Rechner ist gestartet. Er heißt Dreh-und-Quer und ist gratis.", ["Dreh-und-Quer"]),
        ("fr", "À partir d'aujourd'hui nous vendons des vélos cargo.", ["vélos cargo"]),
        ("fr", "Dès aujourd'hui, tout change. Nous appelons la gamme Brume & Vent.", ["Brume & Vent"]),
        ("es", "Estrenamos Ronda de Noche.", ["Ronda de Noche"]),
        ("it", "Nasce la Tramontana 40, più leggera.", ["Tramontana 40"]),
        ("it", "Da oggi inauguriamo un servizio nuovo: Cambusa, di notte.", ["Cambusa"]),
        ("pt", "A Rolhinha, de cortiça, está à venda a partir de hoje.", ["Rolhinha"]),
        ("nl", "Onze app Kademuur is uit. Vanaf nu ziet u het water.", ["Kademuur"]),
        ("pl", "Dziś wchodzi do sprzedaży nowe okno: Bieługa 90, ciepłe.", ["Bieługa 90"]),
        # Shops, machines, people, and programs that are bought.
        ("en", "Our new shop is open from today. It's called the Anchor.", []),
        ("en", "Introducing Nora Lindqvist.", []),
        ("en", "As of today the app Xero is live.", []),
        ("de", "Ab heute neu: unser Kran „Berta“.", []),
        ("de", "Ab sofort ist Montag Ruhetag. Die App Montag bleibt.", []),
        ("pt", "A partir de hoje trocamos o caderno pelo aplicativo Agenda Mar.", []),
        ("nl", "De app Kademuur.", []),
        ("en", "We introduced Covid rules.", []),
        ("en", "Our rival's app Crumb is out from today.", []),
        ("en", "From today we sell tickets to the Harbour Gala.", []),
        ("es", "Presentamos el Congreso Nacional de Vino.", []),
        ("pl", "Od dziś oferujemy zniżkę dla seniorów.", []),
    ],
)  # fmt: skip
def test_names_of_what_is_new(lang: str, text: str, names: list[str]) -> None:
    assert values(f"<p>{text}</p>", "product", path="news", lang=lang) == names


def test_news_of_something_new_may_ask_a_price() -> None:
    new = "<p>From today we also come to you. The bath at home costs £45.</p>"
    old = "<p>We went to the fair. The ride there costs £6.</p>"

    assert values(new, "price", path="news") == ["bath at home: £45"]
    assert values(old, "price", path="news") == []


@pytest.mark.parametrize(
    "text", ["We have launched " * 6_000, "ab sofort " + "A " * 50_000, "from today we offer " + "a, " * 30_000]
)  # fmt: skip
def test_hostile_news_hangs_nothing(text: str) -> None:
    assert values(f"<p>{text}</p>", "product", path="news") == []
