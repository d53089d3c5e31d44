"""What a rule took for an event, and the learned reader does not."""

import datetime as dt

import pytest

from scoring import site
from scoring.enums import SignalKind
from scoring.news import second_look
from scoring.news.signal import Signal
from scoring.reading.saved import Raw


def signals(headline: str, day: str, language: str) -> list[Signal]:
    page = (
        f"<html lang='{language}'><body><h1>News</h1><article><h3>{headline}</h3>"
        f"<p>{day}</p></article></body></html>"
    ).encode()
    raw = Raw("https://acme.example/news", page)
    return list(site.read([raw], name="Acme", today=dt.date(2026, 11, 20)).signals)


def looked(kind: str, headline: str, below: str, language: str) -> SignalKind | None:
    return second_look.kind_of(
        SignalKind(kind), headline, [below] if below else [], headline, "Acme", language
    )


@pytest.mark.parametrize(
    ("kind", "headline", "below", "language"),
    [
        ("expansion", "Le bureau restera ouvert le pont du 8 mai.", "", "fr"),
        ("expansion", "Nebenan zieht ein Architekturbüro ein.", "Brot und Salz gebracht.", "de"),
        ("expansion", "I vicini si trasferiscono in un capannone più grande.", "", "it"),
        ("hiring", "Apprentie cherche patron", "Qui peut aider cette élève ?", "fr"),
        ("launch", "Inga nya modeller i år", "Vi är nöjda med dem vi har.", "sv"),
        ("leadership", "Hilti hat einen neuen Chef", "", "de"),
    ],
)
def test_what_the_whole_entry_speaks_against_is_no_event(
    kind: str, headline: str, below: str, language: str
) -> None:
    assert looked(kind, headline, below, language) is None


@pytest.mark.parametrize(
    ("kind", "headline", "below", "language"),
    [
        ("expansion", "Zweite Werkstatt in Celle eröffnet", "", "de"),
        ("hiring", "Nous cherchons un menuisier", "Poste en CDI à Brive.", "fr"),
        ("launch", "Nytt: cykeluthyrning", "Från i dag hyr vi ut cyklar.", "sv"),
        ("leadership", "Ana Ruiz, nueva directora", "Dirige la empresa desde mayo.", "es"),
        ("expansion", "New plant in Leeds", "Our customers will be happy.", "en"),
    ],
)
def test_what_it_bears_out_stays(kind: str, headline: str, below: str, language: str) -> None:
    assert looked(kind, headline, below, language) == kind


def test_a_kind_that_is_clearly_another_is_put_right() -> None:
    headline, below = (
        "Die Neue steht",
        "Die Fräsmaschine von Hermle läuft seit Mai in unserer Halle.",
    )

    assert looked("launch", headline, below, "de") == SignalKind.TECHNOLOGY


def test_no_sum_and_no_dismissal_is_read_into_a_rules_event() -> None:
    headline, below = "Spatenstich", "Wir investieren 9,5 Mio. Euro in die Zukunft."

    assert looked("expansion", headline, below, "de") == SignalKind.EXPANSION


def test_languages_that_were_never_learned_are_left_to_the_rules() -> None:
    assert looked("expansion", "新工場を開設しました", "", "ja") == SignalKind.EXPANSION


def test_a_rules_event_of_others_is_no_signal() -> None:
    assert not [
        one
        for one in signals("Nebenan zieht ein Architekturbüro ein", "2026-08-03", "de")
        if one.kind != SignalKind.POST
    ]
