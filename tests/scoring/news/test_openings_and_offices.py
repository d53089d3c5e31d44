"""Signals told in sentences: who takes office on which day, and whom a firm looks for (DIS8)."""

import datetime as dt

import pytest

from scoring import site
from scoring.news.signal import Signal
from scoring.reading.saved import Raw

TODAY = dt.date(2026, 11, 20)


def signals(body: str, *, name: str = "Acme", lang: str = "en") -> list[Signal]:
    page = f"<html lang='{lang}'><body>{body}</body></html>".encode()
    raw = Raw("https://acme.example/news/a.html", page)
    return list(site.read([raw], name=name, today=TODAY).signals)


@pytest.mark.parametrize(
    ("lang", "headline", "day", "sentence"),
    [
        ("de", "Karl Lutz verstärkt die Geschäftsführung", "3. Juni 2026", "Karl Lutz ist seit dem 1. Mai 2026 neuer Geschäftsführer."),
        ("de", "Neuer Geschäftsführer", "3. Juni 2026", "Zum 1. Mai 2026 hat Karl Lutz die Geschäftsführung der Acme GmbH übernommen."),
        ("fr", "Une nouvelle directrice générale", "3 juin 2026", "Inès Caron est depuis le 1er mai 2026 directrice générale d'Acme."),
        ("en", "New CFO at Acme", "June 3, 2026", "Dana Ruiz was appointed CFO of Acme effective May 1, 2026."),
    ],
)  # fmt: skip
def test_the_day_in_office_goes_before_the_day_of_the_news(
    lang: str, headline: str, day: str, sentence: str
) -> None:
    (signal,) = signals(f"<h1>{headline}</h1><p>{day}</p><p>{sentence}</p>", lang=lang)

    assert (signal.kind, signal.event_date, signal.basis) == ("leadership", "2026-05-01", "event")
    assert signal.quote == sentence


def test_who_has_been_in_office_for_years_is_no_news() -> None:
    body = (
        "<h1>Neuer Geschäftsführer im Gespräch</h1><p>3. Juni 2026</p>"
        "<p>Karl Lutz ist seit dem 1. Mai 2019 neuer Geschäftsführer der Acme GmbH.</p>"
    )

    assert [s for s in signals(body, lang="de") if s.event_date >= "2026"] == []


@pytest.mark.parametrize(
    ("lang", "headline"),
    [
        ("en", "We're hiring a payroll specialist in Austin"),
        ("de", "Wir suchen eine Augenoptikermeisterin (m/w/d)"),
        ("fr", "Nous recherchons un responsable logistique à Lyon"),
        ("es", "Buscamos un comercial para Madrid"),
        ("it", "Cerchiamo un tornitore esperto"),
        ("nl", "Wij zoeken een servicemonteur"),
        ("pt", "Procuramos um gestor de reservas"),
        ("sv", "Vi söker en erfaren snickare"),
        ("pl", "Poszukujemy kierownika magazynu"),
    ],
)
def test_a_dated_sentence_that_looks_for_somebody_is_hiring(lang: str, headline: str) -> None:
    (signal,) = signals(f"<h1>News</h1><h3>{headline}</h3><p>2026-05-12</p>", lang=lang)

    assert (signal.kind, signal.event_date, signal.quote) == ("hiring", "2026-05-12", headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Tips for hiring a nurse in a tight market",
        "If you are hiring engineers, begin with the handbook",
        "Our customers are hiring engineers",
        "Should you hire a bookkeeper?",
        "We are no longer hiring engineers",
        "We are looking for a distribution partner and driver of growth",
        "Five years ago: Acme opens its first plant",
        "Acme to open Toronto office next year if demand holds",
        "What if Acme had raised $5 million less?",
    ],
)
def test_advice_conditions_and_looks_back_are_no_events(headline: str) -> None:
    found = signals(f"<h1>News</h1><h3>{headline}</h3><p>2026-05-12</p>")

    assert [signal.kind for signal in found if signal.kind != "post"] == []


def test_rows_that_end_in_apply_are_open_positions() -> None:
    rows = "".join(
        f"<li><span>{role}</span><span>AC-{n}</span><a href='#'>APPLY</a></li>"
        for n, role in enumerate(["RPA Developer", "Linux Administrator", "Marketing Manager"])
    )
    page = f"<title>Acme</title><h1>Careers</h1><ul>{rows}</ul>".encode()
    raw = Raw("https://acme.example/careers.html", page)

    (found,) = site.read([raw], name="Acme", today=TODAY).signals
    assert found.kind == "hiring"
    assert "3 roles" in found.sentence
