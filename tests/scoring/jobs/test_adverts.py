"""On which day a position was advertised, and which lines are titles because they have such a day."""

import datetime as dt

import pytest

from scoring.jobs import adverts
from scoring.news import signals
from scoring.news.same_news import once
from scoring.reading import pages
from scoring.reading.company import Company

READ_ON = dt.date(2026, 11, 20)


def hired(body: str, language: str, path: str = "careers") -> tuple[list[str], str]:
    """Return the titles of all signals of open positions, and the newest day."""
    html = f"<html lang={language}><main>{body}</main></html>"
    page = pages.read(html.encode(), url=f"https://acme.example/{path}")
    firm = Company("Sauter Pumpen", "acme.example")
    found = [
        one
        for one in once(signals.found([page], [], [], firm, READ_ON, READ_ON))
        if one.kind.value == "hiring"
    ]
    titles = sorted(title for one in found for title in one.words.splitlines())
    return titles, found[0].event_date if found else ""


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("York. Date advertised: 3 November 2026. Closing date: 30 November 2026.", "2026-11-03"),
        ("Closing date: 19 November 2026. Placed on 3 November 2026.", "2026-11-03"),
        ("Anzeige vom 3. November 2026, Eintritt 1. Januar 2027", "2026-11-03"),
        ("Ulm, Stand: 3. November 2026", "2026-11-03"),
        ("Annonce du 3 novembre 2026", "2026-11-03"),
        ("Bando del 3 novembre 2026", "2026-11-03"),
        ("Fecha de publicación: 3 de noviembre de 2026", "2026-11-03"),
        ("Online sinds 3 november 2026", "2026-11-03"),
        ("Data dodania: 3.11.2026 r.", "2026-11-03"),
        ("Praha, vloženo 3. 11. 2026", "2026-11-03"),
        ("Annonsen publicerades 3 november 2026. Sök senast 30 november.", "2026-11-03"),
        ("Put up 3 November 2026. Full time, York.", "2026-11-03"),
        ("Přidáno: 3. 11. 2026, Praha", "2026-11-03"),
        ("Annons 3 november 2026. Körkort krävs.", "2026-11-03"),
        ("Lisätty 3.11.2026, Oulu", "2026-11-03"),
        ("Vaga afixada a 3 de novembro de 2026", "2026-11-03"),
        ("Posted by our office. Interviews on 3 November 2026.", None),
        ("Veröffentlicht, Eintritt ab 3. November 2026", None),
        ("Besuchen Sie uns an Stand 14 am 3. November 2026", None),
        ("Posted 3 December 2026", None),
        ("Start: 3 November 2026", None),
    ],
)
def test_a_label_leads_to_the_day_of_an_advert(line: str, day: str | None) -> None:
    found = adverts.day(line, "dmy", READ_ON)

    assert (str(found) if found else None) == day


@pytest.mark.parametrize(
    ("language", "body", "titles", "day"),
    [
        (
            "de",
            "<h1>Karriere</h1><h3>Glasschleifer</h3><p>Anzeige vom 3. November 2026</p>"
            "<h3>Techniker:in Versand</h3><p>Anzeige vom 12. Oktober 2026</p>",
            ["Glasschleifer", "Techniker:in Versand"],
            "2026-11-03",
        ),
        (
            "de",
            "<h1>Jobs</h1><table><tr><th>Stelle</th><th>Beginn</th><th>Veröffentlicht</th></tr>"
            "<tr><td>Gießer</td><td>01.12.2026</td><td>03.11.2026</td></tr>"
            "<tr><td>Werkzeugmacher</td><td>01.01.2027</td><td>12.10.2026</td></tr></table>",
            ["Gießer", "Werkzeugmacher"],
            "2026-11-03",
        ),
        (
            "en",
            "<h1>Careers</h1><h3>Welder</h3><p>Leeds, full time</p><h3>Painter</h3>"
            "<p>Leeds, full time</p><p>Open roles as of 3 November 2026</p>",
            ["Painter", "Welder"],
            "2026-11-03",
        ),
        (
            "sv",
            "<h2>Jobba hos oss</h2><p><span>Glasmästare</span></p><p>Publicerad 3 november 2026</p>"
            "<p><span>Redovisningsekonom</span></p><p>Publicerad 1 oktober 2026</p>",
            ["Glasmästare", "Redovisningsekonom"],
            "2026-11-03",
        ),
        (
            "de",
            "<h1>Karriere</h1><h2>Offene Stellen</h2><ul>"
            "<li>Gießer (m/w/d) veröffentlicht am 03.11.2026</li></ul>",
            ["Gießer (m/w/d)"],
            "2026-11-03",
        ),
        (
            "en",
            '<h1>Careers</h1><h3>Sales</h3><a href="https://jobs.lever.co/acme/77">'
            "<span>Export Clerk</span> <span>Leeds</span> <span>Posted 3 November 2026</span></a>",
            ["Export Clerk"],
            "2026-11-03",
        ),
        (
            "en",
            "<h1>Careers</h1><h2>From our blog</h2><h3>A day at the foundry</h3>"
            "<p>Posted 3 November 2026</p><h3>Summer party</h3><p>Posted 1 August 2026</p>",
            [],
            "",
        ),
        (
            "de",
            "<h1>Karriere</h1><h3>Ausbildungsmesse</h3><p>Veröffentlicht am 3. November 2026</p>"
            "<h3>Girls Day</h3><p>Veröffentlicht am 4. April 2026</p>",
            [],
            "",
        ),
    ],
)
def test_what_a_page_dates_as_adverts_are_its_positions(
    language: str, body: str, titles: list[str], day: str
) -> None:
    assert hired(body, language) == (titles, day)


@pytest.mark.parametrize(
    ("below", "day"),
    [
        ("<p>Open roles as of 3 November 2026</p>", "2026-11-03"),
        ("<p>Last updated: 3 November 2026</p>", "2026-11-03"),
        ("<p>Privacy policy as of 25 May 2018</p>", ""),
        ("<p>Privacy notice last updated 3 November 2026</p>", ""),
        ("<p>Meet us at our stand on 3 October 2026</p>", ""),
        ("<p>New wage table as of 1 January 2027</p>", ""),
        ("<p>As of 1 January 2027</p>", ""),
    ],
)
def test_only_a_line_of_the_list_itself_dates_it(below: str, day: str) -> None:
    listed = "<h3>Welder</h3><p>Leeds, full time</p><h3>Painter</h3><p>Leeds, full time</p>"

    assert hired(f"<h1>Careers</h1>{listed}{below}", "en") == (["Painter", "Welder"], day)


def test_an_empty_cell_shifts_no_column() -> None:
    head = "<tr><th>Role</th><th>Posted</th><th>Closes</th></tr>"
    rows = (
        "<tr><td>Welder (m/f)</td><td></td><td>18 November 2026</td></tr>"
        "<tr><td>Painter (m/f)</td><td>2 November 2026</td><td>19 November 2026</td></tr>"
    )

    assert hired(f"<h1>Open positions</h1><table>{head}{rows}</table>", "en")[1] == "2026-11-02"


def test_what_is_put_up_beside_positions_is_none() -> None:
    body = (
        "<h3>Application form</h3><p>Added 3 November 2026</p>"
        "<h3>Welder brochure</h3><p>Added 1 November 2026</p>"
    )

    assert hired(f"<h1>Careers</h1>{body}", "en") == ([], "")


def test_endless_rows_are_read_in_bounded_time() -> None:
    rows = "<h3>Posted 3 November 2026</h3><p>posted posted posted</p>" * 4000

    assert hired(f"<h1>Careers</h1>{rows}", "en")[1] == ""
