"""How lists of news are laid out: where the date of a headline stands."""

import datetime as dt

import pytest

from scoring.news import items as news
from scoring.reading import pages

READ_ON = dt.date(2026, 11, 20)
ENTRIES = (
    ("14 October 2026", "Harbour branch opened in Cork", "It took its first lorries on Monday."),
    ("3 September 2026", "Orla Dunne leads our workshop", "She follows Tim Hale, who has retired."),
)


def told(markup: str, path: str = "news") -> list[tuple[str, str, str]]:
    page = pages.read(markup.encode(), url=f"https://acme.example/{path}")
    return [(one.headline, str(one.moment), one.body) for one in news.of_page(page, READ_ON)]


def listed(entry: str) -> list[tuple[str, str, str]]:
    items = "".join(entry.format(day=day, head=head, text=text) for day, head, text in ENTRIES)
    return told(f"<main><h1>News</h1>{items}</main>")


@pytest.mark.parametrize(
    "entry",
    [
        "<p><strong>{head}</strong></p><p><em>{day}</em></p><p>{text}</p>",
        "<p><strong>{head}</strong><br>{day}<br>{text}</p>",
        "<div><div>{head}</div><div>{day}</div><div>{text}</div></div>",
        "<dl><dt>{head}</dt><dd>{day}</dd><dd>{text}</dd></dl>",
        "<details open><summary>{head}</summary><p>{day}</p><p>{text}</p></details>",
        "<ul><li><b>{day}</b> {head}. {text}</li></ul>",
        "<ul><li><h4>{head}</h4>{text}<br><small>{day}</small></li></ul>",
        "<p><strong>{day}:</strong> {head}. {text}</p>",
        "<p><strong>{head}</strong> ({day}) {text}</p>",
        "<p><strong>{head}</strong> – {day}. {text}</p>",
        "<h3>{head}</h3><p>{day}. {text}</p>",
        "<h3>{head}</h3><p><b>{day}</b> {text}</p>",
        "<h3>{head}</h3><p>{day}<br>{text}</p>",
        "<h3>{head}</h3><p>{text}<br>{day}</p>",
        "<ul><li><b>{head}</b><span>{day}</span><p>{text}</p></li></ul>",
        "<article><time>{day}</time><a href='/a'>{head}</a><p>{text}</p></article>",
        "<p><b>{day} - {head}</b><br>{text}</p>",
    ],
)
def test_a_headline_its_date_and_its_text_are_told_apart(entry: str) -> None:
    found = [(head.rstrip("."), day, text) for head, day, text in listed(entry)]

    assert found == [
        ("Harbour branch opened in Cork", "2026-10-14", "It took its first lorries on Monday."),
        ("Orla Dunne leads our workshop", "2026-09-03", "She follows Tim Hale, who has retired."),
    ]


def test_a_day_in_brackets_at_the_end_of_the_text_dates_its_headline() -> None:
    text = "Since 1 March the new branch takes lorries from all over the south ({day})."
    found = told(f"<h3>New branch opened</h3><p>{text.format(day='14 October 2026')}</p>")

    assert [(head, day) for head, day, _ in found] == [("New branch opened", "2026-10-14")]


def test_a_heading_of_two_words_is_a_headline() -> None:
    found = told("<h3>New showroom</h3><p>14 October 2026</p><p>It is on Quay Street now.</p>")

    assert [(head, day) for head, day, _ in found] == [("New showroom", "2026-10-14")]


@pytest.mark.parametrize(
    "text",
    [
        "12 May 2026 was the day on which the port authority closed its last quay.",
        "Tickets (from 12 May 2026 on) are sold at the quay. The ship sails at noon.",
        "Sign up until 12 May 2026. The webinar is free.",
    ],
)
def test_a_date_that_a_sentence_is_about_cuts_nothing(text: str) -> None:
    entry = f"<h3>Acme sails on the Lee</h3><p>{text}</p>"

    assert told(2 * entry, "x") == []


def test_a_short_sentence_about_a_weekday_dates_nothing() -> None:
    entry = "<h3>Acme sails on the Lee</h3><p>It left the quay on Monday.</p>"

    assert told(2 * entry, "x") == []


def test_what_follows_a_list_is_not_told_by_its_last_entry() -> None:
    rows = "".join(f"<p>{day} {head}</p>" for day, head, _ in ENTRIES)

    found = told(
        f"<main><h1>News</h1>{rows}<p>We are open from eight to five on weekdays.</p></main>"
    )

    assert [body for _, _, body in found] == ["", ""]


@pytest.mark.parametrize(
    "day", ["Tisdag 13/10-2026.", "Fredag den 13/10-2026.", "tors. 13/10-2026:"]
)
def test_a_diary_names_the_weekday_before_its_day(day: str) -> None:
    found = told(
        f"<html lang='sv'><h1>Dagbok</h1><p><b>{day}</b> Ny kran i hamnen idag. Den lyfter mer.</p>"
        "<p><b>Måndag 5/10-2026.</b> Vi målade om boden. Den är röd.</p></html>",
        "dagbok",
    )

    assert [(head, when) for head, when, _ in found] == [
        ("Ny kran i hamnen idag.", "2026-10-13"),
        ("Vi målade om boden.", "2026-10-05"),
    ]
