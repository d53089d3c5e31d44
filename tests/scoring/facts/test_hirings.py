"""Open positions that repeat on pages and in parts of pages for candidates."""

import pytest

from scoring import pages
from scoring.company import Company
from scoring.facts import openings

ACME = Company("Acme Pumps", "acmepumps.com")


def _titles(body: str, path: str, lang: str) -> list[str]:
    markup = f"<html lang={lang}><body>{body}</body></html>"
    page = pages.read(markup.encode(), url=f"https://acmepumps.com/{path}")
    return list(openings.open_titles(page, ACME))


@pytest.mark.parametrize(
    ("lang", "path", "body", "titles"),
    [
        ("de", "stellen", "<h1>Stellen</h1><h2>Fachplaner/in Lüftung 60–100 %</h2><p>In Kloten.</p><h2>Zeichner/in Sanitär 50 %</h2><p>Sofort.</p>", ["Fachplaner/in Lüftung", "Zeichner/in Sanitär"]),
        ("en", "journal", "<h1>Journal</h1><h2>Come and work with us</h2><p><strong>Workshop joiner</strong> — full time, five days.</p><p><strong>Saturday sales assistant</strong> — nine to five, £12 an hour.</p><p><strong><s>Carver</s></strong> — Found!</p>", ["Workshop joiner", "Saturday sales assistant"]),
        ("it", "lavoro", "<b>Lavora con noi</b><br><br><b>meccanico di barche</b>, tempo pieno, da subito e con la patente<br><b>addetto/a al porto</b>, da aprile<br>", ["meccanico di barche", "addetto/a al porto"]),
        ("it", "lavora", "<h1>Lavora con noi</h1><p>Cerchiamo:</p><ul><li>n. 1 <b>Saldatore</b> con esperienza e patente</li><li>n. 2 <b>Addetto/a acquisti</b> con esperienza</li></ul>", ["Saldatore", "Addetto/a acquisti"]),
        ("de", "mitarbeiten", "<div><h1>Mitarbeiten</h1></div><div><h2>Müllerin / Müller</h2></div><div><p>38 Stunden in der Woche, mit Freude.</p></div><div><h2>Lehrling Mühlentechnik</h2></div><div><p>Ab Herbst.</p></div>", ["Müllerin / Müller", "Lehrling Mühlentechnik"]),
        # Filled ones, who works there, what is told of a trade, and what nobody is.
        ("nl", "vacatures", "<h1>Vacatures</h1><h3>Hovenier</h3><p>Aanleg, 38 uur per week, buiten.</p><h3>Leerling hovenier (vervuld)</h3><p>Volgend jaar.</p>", ["Hovenier"]),
        ("en", "careers", "<h1>Working here</h1><h3>Joiner</h3><p>Our joiners start at six every day.</p><h3>Fitter</h3><p>Our fitters know York very well.</p>", []),
        ("en", "careers", "<h1>Careers</h1><h2>Meet the team</h2><h3>Joiner</h3><p>Tom works full time and has two dogs.</p><h3>Fitter</h3><p>Ann works full time, too, with a van.</p>", []),
        ("en", "careers", "<h1>Careers</h1><h3>Pension</h3><p>Also for those who work part time here.</p><h3>Bicycle</h3><p>Also for those who work part time here.</p>", []),
        ("en", "careers", "<h1>Past vacancies</h1><h2>Saw joiner</h2><p>Full time, five days of six in Leeds.</p>", []),
    ],
)  # fmt: skip
def test_positions_that_repeat(lang: str, path: str, body: str, titles: list[str]) -> None:
    assert sorted(_titles(body, path, lang)) == sorted(titles)
