"""Open positions of a firm's own pages: a signal for each day on which some were posted."""

import datetime as dt

import pytest

from scoring.news import signals
from scoring.news.same_news import once
from scoring.reading import pages
from scoring.reading.company import Company

READ_ON = dt.date(2026, 11, 20)


def hired(body: str, path: str, language: str = "en") -> list[tuple[str, str]]:
    html = f"<html lang={language}><main>{body}</main></html>"
    page = pages.read(html.encode(), url=f"https://acme.example/{path}")
    firm = Company("Sauter Pumpen", "acme.example")
    found = once(signals.found([page], [], [], firm, READ_ON, READ_ON))
    return [(one.quote, one.event_date) for one in found if one.kind.value == "hiring"]


@pytest.mark.parametrize(
    ("language", "path", "head", "title", "terms", "posted"),
    [
        ("en", "careers", "Open positions", "Pump fitter", "Full time", "Posted 3 Nov"),
        ("fr", "recrutement", "Recrutement", "Menuisier H/F", "CDI", "Publiée le 3/11/2026"),
        ("es", "empleo", "Empleo", "Tornero", "Huesca, jornada completa", "Publicado: 3/11/2026"),
        ("pl", "praca", "Praca", "Stolarz", "Pełny etat", "Dodano: 3 listopada 2026"),
        ("nl", "vacatures", "Vacatures", "Monteur", "Fulltime", "Geplaatst op 3-11-2026"),
        ("sv", "lediga-jobb", "Lediga jobb", "Plåtslagare", "Heltid", "Publicerad 2026-11-03"),
    ],
)
def test_a_posting_is_dated_by_the_day_on_which_it_was_posted(
    language: str, path: str, head: str, title: str, terms: str, posted: str
) -> None:
    body = f"<h1>{head}</h1><div><h3>{title}</h3><p>{terms}</p><p>{posted}</p></div>"

    assert hired(body, path, language) == [(title, "2026-11-03")]


def test_a_day_until_which_one_applies_dates_nothing() -> None:
    body = (
        "<h1>Open positions</h1><h3>Pump fitter</h3><p>Full time</p><p>Apply by</p><p>3/11/2026</p>"
    )

    assert hired(body, "careers") == [("Pump fitter", "")]


def ads(*told: tuple[str, str], path: str = "careers") -> pages.SitePage:
    """Return a page that lists positions with the days on which they were posted."""
    rows = "".join(
        f"<div><h3>{title}</h3><p>Full time</p>{day and f'<p>Posted {day}</p>'}</div>"
        for title, day in told
    )
    html = f"<html lang=en><main><h1>Open positions</h1>{rows}</main></html>"
    return pages.read(html.encode(), url=f"https://acme.example/{path}")


def told(*listed: pages.SitePage) -> list[tuple[str, str, str]]:
    firm = Company("Sauter Pumpen", "acme.example")
    found = once(signals.found(listed, [], [], firm, READ_ON, READ_ON))
    return [(one.event_date, one.quote, one.sentence) for one in found]


def test_positions_of_one_day_are_told_together_and_those_without_one_with_the_newest() -> None:
    page = ads(
        ("Pump fitter", "2 November 2026"),
        ("Export clerk assistant", ""),
        ("Welding operator", "19 October 2026"),
        ("Lorry driver", "2 November 2026"),
    )

    assert told(page) == [
        (
            "2026-11-02",
            "Lorry driver",
            "Sauter Pumpen is hiring for 4 roles, among them Lorry driver; Pump fitter and Export"
            " clerk assistant, the newest posted on 2 November 2026.",
        ),
        (
            "2026-10-19",
            "Welding operator",
            "Sauter Pumpen is hiring for 4 roles, 1 of them posted on 19 October 2026: Welding"
            " operator.",
        ),
    ]


def test_the_same_positions_on_several_pages_are_told_once_with_the_earliest_day() -> None:
    listed = ads(("Pump fitter", ""), ("Lorry driver", ""), ("Welding operator", ""))
    posted = ads(("Pump fitter, Ulm", "2 November 2026"), path="jobs/pump-fitter")
    again = ads(("Pump fitter", "9 November 2026"), ("Lorry driver", "9 November 2026"), path="job")

    assert [(day, quote) for day, quote, _ in told(listed, posted, again)] == [
        ("2026-11-09", "Lorry driver"),
        ("2026-11-02", "Pump fitter, Ulm"),
    ]


def test_a_title_of_one_word_is_none_of_two() -> None:
    listed = ads(("Engineer", "9 November 2026"), ("Buyer", ""), ("Mixer", ""))
    others = ads(
        ("Engineer Hydraulics", "1 November 2026"),
        ("Office Buyer", "16 November 2026"),
        path="jobs/more",
    )

    assert [(day, quote) for day, quote, _ in told(listed, others)] == [
        ("2026-11-16", "Office Buyer"),
        ("2026-11-09", "Engineer"),
        ("2026-11-01", "Engineer Hydraulics"),
    ]


def test_a_year_of_the_firm_is_no_day_of_posting() -> None:
    page = ads(("Pump fitter", "3 November 1926"), ("Lorry driver", ""), ("Mixer", ""))

    assert [day for day, *_ in told(page)] == [""]


def test_many_days_and_old_ones_are_told_at_once() -> None:
    days = [f"{day} November 2026" for day in range(1, 10)]
    recent = told(ads(*((f"Driver {day}", day) for day in days)))
    old = told(ads(("Driver", "9 May 2026"), ("Welder", "8 May 2026"), ("Cutter", "7 May 2026")))

    assert [day for day, *_ in recent] == [f"2026-11-{day:02}" for day in range(9, 3, -1)]
    assert recent[-1][2] == (
        "Sauter Pumpen is hiring for 9 roles, 4 of them posted by 4 November 2026, among these"
        " Driver 4 November 2026; Driver 3 November 2026 and Driver 2 November 2026."
    )
    assert [day for day, *_ in old] == ["2026-05-09"]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Pumpenmonteur (m/w/d) – Ulm – seit 3.11.2026", "2026-11-03"),
        ("Pumpenmonteur (m/w/d) – Ulm, seit 3. November 2026", "2026-11-03"),
        ("Pumpenmonteur (m/w/d) – Ulm – Eintritt 3.11.2026", ""),
    ],
)
def test_a_position_is_open_since_the_last_day_of_its_line(line: str, day: str) -> None:
    body = f"<h1>Karriere</h1><p>Wir suchen:</p><ul><li>{line}</li><li>Fahrer (m/w/d)</li></ul>"

    assert ("Pumpenmonteur (m/w/d) – Ulm", day) in hired(body, "karriere", "de") or not day
    assert [found for _, found in hired(body, "karriere", "de")] == [day]


def test_news_of_a_position_and_its_advert_of_the_same_day_are_one() -> None:
    body = "<h1>We are looking for a pump fitter</h1><p>2 November 2026</p><p>We need you now.</p>"
    html = f"<html lang=en><main>{body}</main></html>"
    entry = pages.read(html.encode(), url="https://acme.example/blog/fitter")
    page = ads(("Pump and compressor fitter", "2 November 2026"), ("Mixer", "2 November 2026"))

    assert [quote for _, quote, _ in told(entry, page)] == ["Pump and compressor fitter"]


def test_a_sentence_tells_whom_a_firm_without_a_list_looks_for() -> None:
    text = "We are looking for three fitters and a driver."

    assert hired(f"<h1>Careers</h1><p>{text}</p>", "careers") == [(text, "")]
    assert hired("<h1>Careers</h1><p>We are always looking for good people.</p>", "careers") == []


def test_a_post_under_news_may_be_addressed_like_a_careers_page() -> None:
    body = "<h1>We are looking for three fitters</h1><p>3 November 2026</p><p>We need you now.</p>"

    assert hired(body, "blog/we-are-hiring") == [("We are looking for three fitters", "2026-11-03")]
