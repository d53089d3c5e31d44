"""Which of two dates a headline has that stands between both."""

import datetime as dt

from scoring import pages, signals
from scoring.company import Company
from scoring.same_news import once

TODAY = dt.date(2026, 11, 20)
ACME = Company("Acme", "acme.example")


def told(body: str) -> list[tuple[str, str]]:
    """Return the first words of each signal's quote with its date, oldest first."""
    html = f"<html lang='en'><body><main>{body}</main></body></html>"
    page = pages.read(html.encode(), url="https://acme.example/news")
    found = once(signals.found([page], [], [], ACME, TODAY))
    return sorted((s.event_date, s.quote[:24]) for s in found)


def test_a_headline_with_a_day_in_it_is_not_the_date_of_its_neighbour() -> None:
    entries = (
        ("Canal order of 3 May 2026", "05/05/2026"),
        ("Acme is expanding in Leeds", "23/04/2026"),
        ("Acme opens office in Lyon", "21/03/2026"),
    )
    body = "".join(f"<p>{headline}</p><p>{day}</p>" for headline, day in entries)

    assert told(f"<p>Our news</p>{body}<p>Previous</p><p>1</p><p>Next</p>") == [
        ("2026-03-21", "Acme opens office in Lyo"),
        ("2026-04-23", "Acme is expanding in Lee"),
    ]


def test_two_lists_of_a_page_may_be_dated_in_two_ways() -> None:
    entries = (
        ("Acme partners with Globex on ferries", "May 14, 2026"),
        ("Acme partners with Initech on cranes", "May 3, 2026"),
        ("Acme opens office in Lyon", "April 5, 2026"),
    )
    latest = "".join(f"<div>{headline}</div><div>{day}</div>" for headline, day in entries)
    whole = "".join(f"<div>{day}</div><div>{headline}</div>" for headline, day in entries)

    assert told(f"<h6>Recent posts</h6>{latest}<h1>All news</h1>{whole}") == [
        ("2026-04-05", "Acme opens office in Lyo"),
        ("2026-05-03", "Acme partners with Inite"),
        ("2026-05-14", "Acme partners with Globe"),
    ]


def test_the_text_of_one_entry_is_not_the_headline_of_the_next() -> None:
    own = (
        "<p>A deal for cranes</p><p>15/01/2026</p><p>Deal for the crane software of Acme</p>"
        "<p>Acme has signed a partnership agreement with Globex for its crane software.</p>"
    )
    other = "<a href='/n1'><p>Results of the quarter</p><p>09/11/2026</p></a>"

    assert told(f"{own}<p>Other articles</p>{other}<p>Show all</p>") == []


def test_a_release_on_a_page_of_several_is_dated_by_its_first_words() -> None:
    body = (
        "<h1>Company news</h1><h2>Acme opens a plant in Leeds</h2><p>DENVER, CO, USA – March 4, 2026"
        " – Acme announced today that it has opened a plant in Leeds.</p>"
        "<h2>Acme partners with Globex on cranes</h2><p>(Denver, May 3, 2026) – Acme and Globex have"
        " signed a partnership agreement.</p><h2>About us</h2><p>Acme builds cranes.</p>"
    )

    assert [day for day, _ in told(body)] == ["2026-03-04", "2026-05-03"]


def test_the_words_of_a_title_are_no_section_of_a_site() -> None:
    html = (
        "<html lang='en'><body><main><p>January 15, 2026</p><h1>Dana Ruiz is new Vice "
        "President of Partner Accounts at Acme</h1><p>Dana Ruiz begins at Acme today.</p></main></body></html>"
    )
    title = "dana-ruiz-is-new-vice-president-of-partner-accounts"

    def found(path: str) -> list[str]:
        page = pages.read(html.encode(), url=f"https://acme.example/{path}")
        return [s.event_date for s in once(signals.found([page], [], [], ACME, TODAY))]

    assert found(f"{title}/") == ["2026-01-15"]
    assert found("partners/") == []
