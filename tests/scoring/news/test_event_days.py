"""On which day what an entry tells happened."""

import datetime as dt

import pytest

from scoring.enums import SignalKind
from scoring.news import event_days
from scoring.news.items import News
from scoring.reading import pages
from scoring.reading.moments import Moment

PAGE = pages.read(b"<html lang=en><p>News</p></html>", url="https://acme.example/news")
TODAY = dt.date(2026, 11, 20)


def day(*sentences: str, kind: SignalKind = SignalKind.EXPANSION) -> str:
    moment = Moment(dt.date(2026, 10, 14), "day")
    item = News("News", (" ".join(sentences),), moment, PAGE, "dmy", "en")
    return str(event_days.of(item, sentences[0], kind, TODAY) or "")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("From 2 November our depot in Leeds is open.", "2026-11-02"),
        ("Per 1 oktober hoort smederij Roth bij ons.", "2026-10-01"),
        ("Zum 1. Oktober stellen wir auf Xentral um.", "2026-10-01"),
        ("Nominato il nuovo direttore: dal 1 ottobre segue l'estero.", "2026-10-01"),
        ("Desde 5 de janeiro trabalhamos com o Primavera.", ""),
        ("A 21 de setembro arrancou a produção na nova nave.", "2026-09-21"),
        ("El 2 de noviembre abre nuestra segunda clínica.", "2026-11-02"),
        ("On Monday 5 October our third yard opened.", "2026-10-05"),
        ("On Monday, 19 October our third yard opens.", "2026-10-19"),
        ("El lunes 19 de octubre abrimos la nave.", "2026-10-19"),
        ("Am Montag, dem 19. Oktober, öffnet die Halle.", "2026-10-19"),
        ("Since August there is a second kiln in the yard.", "2026-08"),
        ("Ab 1. Dezember leitet Ida Roth den Einkauf.", ""),
        ("We are looking for a smith until 31 October.", ""),
        ("From 12 to 16 October we rebuilt the hall.", ""),
    ],
)
def test_the_sentence_that_tells_it_says_the_day(sentence: str, expected: str) -> None:
    assert day(sentence) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("She began on 1 October.", "2026-10-01"),
        ("It is ours from 1 November.", "2026-11-01"),
        ("On 28 November there is soup for everybody.", ""),
        ("On 3 June we met her at a fair.", ""),
        ("On 30 September we were closed for the move.", ""),
        ("The old yard was sold on 2 October.", ""),
        ("Her dog has its birthday on 9 October.", ""),
        ("Her predecessor began on 1 October.", ""),
        ("Apply until 20 October.", ""),
    ],
)
def test_the_next_sentence_may_say_a_day_just_before(behind: str, expected: str) -> None:
    assert day("Ida Roth runs the yard.", behind) == expected


def test_jobs_go_when_it_is_told_and_a_launch_has_its_own_day() -> None:
    assert day("From 1 November we cut 12 jobs.", kind=SignalKind.LAYOFFS) == ""
    assert day("The adapter is here.", "It came on 1 October.", kind=SignalKind.LAUNCH) == ""


@pytest.mark.parametrize(
    "text", ["On Monday, 19 October, we open in Leeds.", "El lunes 19 de octubre abrimos."]
)
def test_the_weekday_of_a_day_to_come_is_no_day_of_the_week_before(text: str) -> None:
    moment = Moment(dt.date(2026, 10, 14), "day")
    item = News("News", (text,), moment, PAGE, "dmy", "en")

    assert event_days.dated(item, text, 0) == (moment, "publication")
