"""Which of two dates a headline has that stands between both."""

import datetime as dt

import pytest

from scoring.news import signals, whose
from scoring.news.same_news import once
from scoring.reading import pages
from scoring.reading.company import Company
from scoring.reading.moments import Moment

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


def test_a_box_of_other_days_behind_a_list_turns_none_of_its_dates() -> None:
    rows = (
        ("12.05.2026", "Acme opens office in Lyon", "Fifty of us work there."),
        ("3.03.2026", "Acme is expanding in Leeds", "There is a yard, too."),
        ("9.01.2026", "Acme partners with Globex", "We build cranes together."),
    )
    body = "".join(
        f"<div><p>{day}</p><h3>{head}</h3><p>{text}</p></div>" for day, head, text in rows
    )
    box = "<div><div><h3>What is on in town</h3><p>21.10.2026 Market. 28.10.2026 Globex opens a shop.</p></div></div>"

    assert told(body + box) == [
        ("2026-01-09", "Acme partners with Globe"),
        ("2026-03-03", "Acme is expanding in Lee"),
        ("2026-05-12", "Acme opens office in Lyo"),
    ]


def test_the_end_of_a_day_is_no_other_day() -> None:
    days = ("2026-10-02", "2 October 2026"), ("2026-10-12", "12 October 2026")
    heads = "A day out at the lake", "Acme opens office in Lyon"
    body = "".join(
        f"<article><time datetime='{day}'>{words}</time><h3>{head}</h3><p>It was fine.</p></article>"
        for (day, words), head in zip(days, heads, strict=True)
    )

    assert told(body) == [("2026-10-12", "Acme opens office in Lyo")]


@pytest.mark.parametrize(
    "text",
    [
        "In October 2011 we opened our second hall in Leeds.",
        "On 3 May 2011 we opened our second hall in Leeds.",
        "Fifteen years ago we opened our second hall in Leeds.",
    ],
)
def test_what_happened_long_before_its_entry_is_no_news(text: str) -> None:
    entry = "<main><h3>The second hall</h3><p>13 October 2026</p><p>{}</p></main>"
    texts = text, "We opened our second hall in Leeds."

    read = [
        pages.read(entry.format(one).encode(), url="https://acme.example/news") for one in texts
    ]
    kinds = [[s.kind.value for s in signals.found([page], [], [], ACME, TODAY)] for page in read]

    assert ["expansion" in found for found in kinds] == [False, True]


def test_an_entry_of_a_list_and_its_article_tell_one_signal() -> None:
    head = "Leeds, here we are at last"
    listing = (
        f"<h3><a href='/leeds'>{head}</a></h3><p>13 October 2026</p><p>Our third shop is open.</p>"
    )
    article = f"<h1>{head}</h1><p>13 October 2026</p><p>On Saturday we opened our third shop in Leeds.</p>"
    read = [
        pages.read(f"<main>{body}</main>".encode(), url=f"https://acme.example/{path}")
        for path, body in (("news", listing), ("news/leeds", article))
    ]

    assert len(once(signals.found(read, [], [], ACME, TODAY))) == 1


def test_days_at_the_ends_of_entries_are_not_those_of_the_next_ones() -> None:
    rows = (
        ("12.05.2026", "Acme opens office in Lyon"),
        ("3.03.2026", "Acme is expanding in Leeds"),
        ("9.01.2026", "Acme partners with Globex"),
    )
    body = "".join(
        f"<div><h3>{head}</h3><p>Press</p><p>Read more</p><p>{day}</p></div>" for day, head in rows
    )

    assert told(f"<h1>Newsroom</h1><p>Show media</p>{body}")[-1][0] == "2026-05-12"
    assert len(told(f"<h1>Newsroom</h1><p>Show media</p>{body}")) == len(rows)


@pytest.mark.parametrize(
    "text",
    [
        "Six years ago we had one kiln, and this week we opened our second hall in Leeds.",
        "In May 2011 we opened our first shop; last week we opened our fifth in Leeds.",
        "Vor sechs Jahren waren wir drei, heute haben wir unsere zweite Halle eröffnet.",
        "Sei anni fa eravamo tre, oggi abbiamo aperto il nostro secondo negozio.",
    ],
)
def test_old_times_may_turn_to_today(text: str) -> None:
    assert not whose.is_long_ago(text, Moment(dt.date(2026, 10, 13), "day"))
