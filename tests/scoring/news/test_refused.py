"""What only sounds like an event: money paid out, vouchers, neighbours' shops, work taken up again."""

import datetime as dt

import pytest

from scoring import site
from scoring.enums import SignalKind
from scoring.news.signal import Signal
from scoring.reading.saved import Raw


def signals(headline: str, sentence: str, language: str) -> list[Signal]:
    page = (
        f"<html lang='{language}'><body><h1>News</h1><article><h3>{headline}</h3>"
        f"<p>2026-05-04</p><p>{sentence}</p></article></body></html>"
    ).encode()
    raw = Raw("https://acme.example/news", page)
    return list(site.read([raw], name="Acme", today=dt.date(2026, 11, 20)).signals)


@pytest.mark.parametrize(
    ("language", "headline", "sentence"),
    [
        ("nl", "Dividend", "De leden van onze coöperatie kregen 80.000 euro uitgekeerd."),
        ("pt", "Apoio às associações", "Atribuímos 12.000 euros em apoios a quatro associações."),
        ("en", "£20,000 for the lifeboat", "We gave £20,000 to the lifeboat station at Filey."),
        ("en", "Gift vouchers", "Our gift vouchers are now available at the till, from £10."),
        ("sv", "Presentkort till jul", "Nu finns våra presentkort att köpa i butiken."),
        ("de", "Kurzarbeit beendet", "Alle 60 Kolleginnen und Kollegen arbeiten wieder voll."),
        ("it", "Fine della cassa integrazione", "Dal 2 maggio i 40 operai sono tornati al lavoro."),
        ("da", "Ingen fyringer hos os", "Alle 22 svende er på arbejde."),
        ("en", "Welcome", "A new cheese shop has opened two doors down from us."),
        ("pl", "Nowy sklep", "Na naszej ulicy otworzył się nowy sklep rowerowy."),
        ("fi", "Uusi naapuri", "Viereiseen liiketilaan avasi uusi kahvila. Tervetuloa naapuriksi!"),
        ("cs", "Návštěva", "Nový ředitel školy v Lomnici Jan Polák si prohlédl naši dílnu."),
        ("fr", "Nos projets", "Nous étudions l'embauche de deux vendeuses."),
        ("de", "Unser Neubau", "Spatenstich für die neue Halle war im Herbst 2025."),
    ],
)
def test_what_only_sounds_like_an_event_is_none(
    language: str, headline: str, sentence: str
) -> None:
    assert {one.kind for one in signals(headline, sentence, language)} <= {SignalKind.POST}


@pytest.mark.parametrize(
    ("language", "headline", "sentence", "kind"),
    [
        (
            "en",
            "A grant for us",
            "We have been awarded a grant of £90,000 by Innovate UK.",
            "funding",
        ),
        ("sv", "Almi lånar oss", "Vi har fått ett lån på 2 miljoner kronor från Almi.", "funding"),
        ("de", "Neu: Wanderritte", "Ab sofort bieten wir Wanderritte über zwei Tage an.", "launch"),
        (
            "it",
            "Cassa integrazione",
            "Da lunedì 40 nostri operai sono in cassa integrazione.",
            "layoffs",
        ),
        ("da", "Farvel", "Vi har opsagt otte medarbejdere i savværket.", "layoffs"),
        ("fi", "Toinen myymälä", "Avasimme toukokuussa toisen myymälämme Kuopioon.", "expansion"),
        ("de", "Neue Filiale", "Wir haben nebenan unsere zweite Filiale eröffnet.", "expansion"),
        (
            "fr",
            "Un deuxième atelier",
            "Nous avons ouvert lundi notre deuxième atelier.",
            "expansion",
        ),
        ("de", "Neue Geschäftsführerin", "Seit 1. Mai leitet Ute Hahn unsere Firma.", "leadership"),
        ("en", "Moved", "This spring we have moved into a bigger workshop in Leeds.", "expansion"),
    ],
)
def test_what_stands_beside_it_stays(
    language: str, headline: str, sentence: str, kind: str
) -> None:
    assert kind in {one.kind for one in signals(headline, sentence, language)}


def test_a_headline_of_one_word_is_no_quote() -> None:
    (signal,) = signals("Endlich", "Wir haben in Celle unsere zweite Filiale eröffnet.", "de")

    assert signal.quote == "Wir haben in Celle unsere zweite Filiale eröffnet."
