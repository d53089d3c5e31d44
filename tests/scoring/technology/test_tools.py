"""Which sentences tell that a firm works with another tool now, and which only look like it."""

import pytest

from scoring.news import deeds
from scoring.technology import tools

NAME = "Sauter Pumpen"


def kind(headline: str, text: str, language: str) -> str | None:
    found = deeds.told(headline, [text], NAME, language, 2026)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        ("de", "Altes Werkzeug", "Wir haben FLOW in Rente geschickt und arbeiten seit Montag mit HERO."),
        ("de", "Ordner ade", "Seit dem 3. Oktober planen wir alle Montagen mit der Software plancraft."),
        ("de", "Zeiterfassung", "Ab sofort erfassen wir unsere Stunden mit Clockodo."),
        ("en", "Goodbye clipboard", "From this week all of our fitters are working on tablets with Simpro."),
        ("en", "Bookings", "We retired our old database last weekend and moved every booking to Rezdy."),
        ("en", "No more whiteboards", "As of Monday we schedule every visit in Jobber."),
        ("fr", "Fini le papier", "Depuis lundi, nous planifions toutes nos tournées avec Praxedo."),
        ("es", "Adiós al papel", "Desde este mes gestionamos las reparaciones en Fixably."),
        ("it", "Basta carta", "Abbiamo mandato in pensione AS400 e da lunedì lavoriamo con Odoo."),
        ("it", "Niente carta", "Da oggi tutti i disegni sono in Rhino."),
        ("nl", "Planbord", "Vanaf deze week plannen we alle klussen in Bouw7."),
        ("pt", "Agenda", "A partir de hoje trocamos o caderno pelo aplicativo Trinks."),
        ("sv", "Nytt", "Från och med idag planerar vi alla jobb i Next."),
        ("pl", "Koniec z papierem", "Od poniedziałku planujemy zlecenia w systemie Firmao."),
        ("cs", "Novinka", "Od pondělí plánujeme všechny zakázky v aplikaci Raynet."),
        ("de", "Neue Kasse", "In beiden Läden stehen seit gestern die Kassen von orderBird."),
        ("de", "Weniger Zettel", "Seit Montag laufen Einkauf und Lager über weClapp."),
        ("en", "New year", "Since the new year our invoices and orders run on Holded."),
        ("it", "Anno nuovo", "Con l'anno nuovo fatture e magazzino sono su Zucchetti."),
        ("pl", "Koniec papieru", "Zamówienia prowadzimy od 1 lutego w subiekt365."),
    ],
)  # fmt: skip
def test_what_a_firm_is_run_with_is_its_tool(language: str, headline: str, text: str) -> None:
    assert kind(headline, text, language) == "technology"


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        ("en", "On the road", "From today we schedule every visit in Halifax."),
        ("en", "Good company", "Since Monday we plan all our tours with Jane."),
        ("en", "From the office", "From this week we work with Harlow Bank on all our loans."),
        ("en", "In town", "From today we book every job in King Street."),
        ("de", "Teamarbeit", "Seit heute planen wir alle Einsätze mit Bedacht."),
        ("de", "Rechnung per Mail", "Ab sofort erstellen wir Rechnungen in PDF."),
        ("de", "Neuigkeiten", "Seit Montag arbeiten wir mit BMW zusammen."),
        ("fr", "En tournée", "Depuis lundi, nous planifions la tournée avec Marie."),
        ("es", "Obra", "Desde hoy gestionamos la obra en Zaragoza."),
        ("it", "Negozi", "Da oggi tutti i nostri prodotti sono in Esselunga."),
        ("pl", "Wyjazd", "Od dziś planujemy wyjazd z Anną."),
        ("en", "Soon", "Next year we will book all our jobs in Jobber."),
        ("en", "Summer", "From Monday our courses run in Yorkshire."),
        ("de", "Sommer", "Seit Montag laufen unsere Kurse im Bootshaus."),
        ("fr", "Nouveau", "Depuis lundi, nos commandes passent par Lyon."),
    ],
)
def test_towns_people_and_partners_are_no_tools(language: str, headline: str, text: str) -> None:
    assert kind(headline, text, language) is None


def test_a_headline_may_name_the_old_tool_and_the_new_one() -> None:
    assert tools.is_switched("Overgestapt van Exact naar Nuvo", "Alle bonnen staan nu in Nuvo.")
    assert tools.is_switched("Moved from Sage to Xero", "Our books and the app are ready.")
    assert not tools.is_switched("Moved from Leeds to York", "By app.")
    assert not tools.is_switched("Wechsel von Öl zu Gas", "Das System ist neu.")
    assert not tools.is_switched("Passage de Noël à Pâques", "Le chocolat arrive.")
    assert not tools.is_switched("Moved from Monday to Friday", "In our app.")


def test_endless_sentences_are_read_in_bounded_time() -> None:
    text = "we plan in " * 9000 + "working with " * 900

    assert not tools.is_changed(text, text[:200], NAME, "en", is_late=True)
