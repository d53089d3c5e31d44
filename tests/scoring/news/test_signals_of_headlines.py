"""Dated entries of a firm's own news under headlines that leave the firm out."""

import datetime as dt

import pytest

from scoring.news import signals
from scoring.news.same_news import once
from scoring.reading import pages
from scoring.reading.company import Company


def told(headline: str, below: str, language: str = "en") -> list[tuple[str, str]]:
    html = (
        f"<html lang={language}><main><h1>News</h1><h3>{headline}</h3>"
        f"<p>2026-10-14</p><p>{below}</p></main></html>"
    )
    page = pages.read(html.encode(), url="https://acme.example/news")
    firm = Company("Sauter Pumpen", "acme.example")
    found = once(signals.found([page], [], [], firm, dt.date(2026, 11, 20)))
    return [(one.kind.value, one.event_date) for one in found]


@pytest.mark.parametrize(
    ("headline", "below", "kind", "day"),
    [
        (
            "We have moved",
            "Our yard is on Mill Road now, and twice as large.",
            "expansion",
            "2026-10-14",
        ),
        (
            "A growing team",
            "Two new colleagues started with us on 1 October.",
            "hiring",
            "2026-10-01",
        ),
        ("New CEO", "Ida Roth has led the firm since 1 July.", "leadership", "2026-07-01"),
        (
            "£600,000 for the new hall",
            "Trent Bank lends us £600,000 for it.",
            "funding",
            "2026-10-14",
        ),
    ],
)
def test_a_short_headline_is_a_signal_of_its_kind(
    headline: str, below: str, kind: str, day: str
) -> None:
    assert told(headline, below) == [(kind, day)]


@pytest.mark.parametrize(
    ("headline", "below", "language"),
    [
        ("Entdecken Sie Passau", "Eine Führung durch die Altstadt.", "de"),
        ("Découvrez Colmar autrement", "Nos idées de promenade.", "fr"),
        ("Die Maibowle ist da", "Jeden Abend auf der Terrasse.", "de"),
        ("Introducing Dr Ida Roth", "Ida sees visitors from Monday.", "en"),
        ("New yard of the brewery opened", "We delivered the gates.", "en"),
        ("We have moved", "The date of our quiz has moved to June.", "en"),
        ("Neue Leiterin beim Sportverein", "Unsere Ida Roth leitet seit Mai die Turner.", "de"),
        ("Vattenfall ansetter 200", "Godt nytt for bygda.", "no"),
        ("Besuch vom Landrat", "Er hat unsere neue Halle gesehen.", "de"),
        ("Wir suchen den ältesten Kessel", "Drei Preise warten.", "de"),
    ],
)
def test_a_headline_over_a_place_a_drink_or_a_club_is_none(
    headline: str, below: str, language: str
) -> None:
    assert told(headline, below, language) == []


@pytest.mark.parametrize(
    "headline", ["New website online", "Spring is here", "Meet Joanna, fitter"]
)
def test_an_everyday_headline_is_none(headline: str) -> None:
    assert told(headline, "We are looking forward to hearing from you.") == []


def test_the_first_sentence_that_speaks_as_the_firm_is_what_an_entry_is_about() -> None:
    below = "As of this week we have switched from paper forms and Excel to Jobber for planning."

    assert told("Why your bill looks different", below) == [("technology", "2026-10-14")]


def test_a_headline_of_few_words_is_dated_by_the_sentence_below_it() -> None:
    below = "On 2 October 2026 we opened our second depot in Hull."

    assert told("A depot opened", below) == [("expansion", "2026-10-02")]


def test_a_name_with_a_number_counts_no_jobs() -> None:
    html = (
        "<html lang=nl><main><h1>Nieuws</h1><h3>Sluis11 schrapt 50 banen</h3><p>2026-10-14</p>"
        "<p>Sluis11 has its home in Utrecht and works with teams of every size.</p></main></html>"
    )
    page = pages.read(html.encode(), url="https://acme.example/news")
    firm = Company("Sluis11", "acme.example")
    found = list(signals.found([page], [], [], firm, dt.date(2026, 11, 20)))

    assert [(one.kind.value, one.quote) for one in found] == [
        ("layoffs", "Sluis11 schrapt 50 banen")
    ]
    assert "50 jobs" in found[0].sentence


@pytest.mark.parametrize(
    ("language", "headline", "below", "kind"),
    [
        (
            "es",
            "Un vecino se jubila",
            "Cubas Roldán, que nos hizo los depósitos, cierra y despide a sus seis empleados.",
            "layoffs",
        ),
        ("de", "Spatenstich", "Wir investieren 9,5 Mio. Euro in die Zukunft.", "funding"),
        ("de", "Adieu Karteikasten: Lager und Löhne laufen neu im Xentral.", "", "expansion"),
    ],
)
def test_others_and_own_spending_and_adverbs_tell_no_event_of_this_kind(
    language: str, headline: str, below: str, kind: str
) -> None:
    assert kind not in [one for one, _ in told(headline, below, language)]


@pytest.mark.parametrize(("year", "count"), [(2024, 1), (2003, 0)])
def test_running_text_tells_no_history(year: int, count: int) -> None:
    html = f"<html lang=en><main><p>In May {year} we opened our second depot in Hull.</p></main>"
    page = pages.read(html.encode(), url="https://acme.example/about")
    firm = Company("Sauter Pumpen", "acme.example")

    assert len(list(signals.found([page], [], [], firm, dt.date(2026, 11, 20)))) == count


def test_nobody_is_taken_on_as_management_or_under_a_small_letter() -> None:
    def sentence(headline: str, language: str) -> str:
        html = (
            f"<html lang={language}><main><h1>News</h1><h3>{headline}</h3><p>2026-10-14</p></main>"
        )
        page = pages.read(html.encode(), url="https://acme.example/news")
        firm = Company("Sauter Pumpen", "acme.example")
        return next(signals.found([page], [], [], firm, dt.date(2026, 11, 20))).sentence

    assert "announced Nora Guégan as PDG" in sentence("Nora Guégan élue PDG", "fr")
    assert " as " not in sentence("Ida Roth übernimmt die Geschäftsführung", "de")
