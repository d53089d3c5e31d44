"""Columns among a firm's news: signed or headed as somebody's own opinion."""

import datetime as dt

import pytest

from scoring.news import signals
from scoring.reading import pages
from scoring.reading.company import Company


def kinds(headline: str, below: str, language: str) -> list[str]:
    html = (
        f"<html lang={language}><main><h1>News</h1><h3>{headline}</h3>"
        f"<p>2026-10-14</p><p>{below}</p></main></html>"
    )
    page = pages.read(html.encode(), url="https://acme.example/news")
    firm = Company("Sauter Pumpen", "acme.example")
    return [one.kind.value for one in signals.found([page], [], [], firm, dt.date(2026, 11, 20))]


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        (
            "en",
            "Stop buying the cheapest valve",
            "By Ida Roth. I changed nine of them this month, all under a year old.",
        ),
        (
            "de",
            "Kommentar: Ein Ventil ist kein Wegwerfteil",
            "Ich wechsle jeden Monat neun Ventile, die kein Jahr gehalten haben.",
        ),
        (
            "da",
            "Klumme: en ventil skal holde",
            "Jeg skifter ni ventiler om måneden, som ikke holdt et år.",
        ),
    ],
)
def test_a_column_is_a_post(language: str, headline: str, below: str) -> None:
    assert kinds(headline, below, language) == ["post"]


def test_news_that_nobody_signed_is_none() -> None:
    assert kinds("Rain at the summer fair", "It rained on all of our 40 guests.", "en") == []


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        ("en", "How to bleed a pump", "Open the valve by half a turn and wait for water."),
        ("en", "Five signs of a worn valve", "It hums, it drips and it asks for you at night."),
        ("en", "Copper or steel?", "It depends on your water, and on who pays for it."),
        ("de", "Wie oft soll eine Pumpe gewartet werden?", "Einmal im Jahr, sagt unser Meister."),
        ("it", "Zuppa del venerdì", "La ricetta di nonna, per due persone affamate."),
        ("es", "Bombas de calor por zonas", "Guía rápida de qué bomba conviene y dónde."),
        ("pl", "Jak odpowietrzyć pompę?", "Poradnik naszego serwisu, krok po kroku."),
    ],
)
def test_a_guide_is_a_post(language: str, headline: str, below: str) -> None:
    assert kinds(headline, below, language) == ["post"]


def test_other_entries_are_no_guides() -> None:
    assert kinds("Come and see us at the fair", "We are in hall four, by the door.", "en") == []
    assert kinds("Thinking of a pump?", "Ask us what it would cost you now.", "en") == []
    assert kinds("Como nova", "A oficina ficou como nova depois da pintura.", "pt") != ["launch"]


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("A wet week in Leeds", "Nine of our pumps kept the station dry for eleven days."),
        ("Apprentice of the year", "Tilly came home from London with the federation's cup."),
    ],
)
def test_entry_of_a_list_of_news_is_a_post_where_it_reports_no_event(
    headline: str, below: str
) -> None:
    assert kinds(headline, below, "en") == ["post"]


def test_what_a_customer_did_is_no_post_of_a_list_of_news() -> None:
    below = "Our customer Bolt Dairy spent nine weeks on it and is glad to be back."

    assert kinds("Bolt Dairy is back", below, "en") == []


@pytest.mark.parametrize(
    "below",
    [
        "Sauter Pumpen has its home in Utrecht and works with teams of every size.",
        "We currently have no open positions in our two workshops.",
    ],
)
def test_what_every_page_says_of_the_firm_is_no_point_of_a_post(below: str) -> None:
    assert kinds("A wet week in Leeds", below, "en") == []
