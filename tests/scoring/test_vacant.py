"""Open positions of a firm's own pages as one signal, with the day of the newest where it stands."""

import datetime as dt

import pytest

from scoring import pages, signals
from scoring.company import Company
from scoring.same_news import once

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


def test_a_sentence_tells_whom_a_firm_without_a_list_looks_for() -> None:
    text = "We are looking for three fitters and a driver."

    assert hired(f"<h1>Careers</h1><p>{text}</p>", "careers") == [(text, "")]
    assert hired("<h1>Careers</h1><p>We are always looking for good people.</p>", "careers") == []


def test_a_post_under_news_may_be_addressed_like_a_careers_page() -> None:
    body = "<h1>We are looking for three fitters</h1><p>3 November 2026</p><p>We need you now.</p>"

    assert hired(body, "blog/we-are-hiring") == [("We are looking for three fitters", "2026-11-03")]
