"""Open positions that repeat on pages and in parts of pages for candidates."""

import pytest

from scoring.facts import openings
from scoring.reading import pages
from scoring.reading.company import Company

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
        # A lead ends with whom one looks for, whatever stands before it and however the lines begin.
        ("it", "lavora", "<h1>Lavora</h1><p>Qui si suda. Assumiamo subito:</p><h3>Cestaio</h3><p>Con pazienza.</p><h3>Falegname</h3><p>Con calma.</p>", ["Cestaio", "Falegname"]),
        ("fr", "jobs", "<h1>Du cran ?</h1><p>On embauche tout de suite :</p><p>- <b>FERRONNIER</b> soigneux<br>- <b>CHAUDRONNIER</b>, avec permis</p>", ["FERRONNIER", "CHAUDRONNIER"]),
        ("en", "jobs", "<table><tr><td>Menu</td><td><p>Jobs</p><p>We need:</p><p><b>Kiln operator (2)</b> - Bude. Strong.</p><p><b>Glazing assistant</b> - Bude. Neat.</p></td></tr></table>", ["Kiln operator", "Glazing assistant"]),
        # A heading of any words over titles of which most have terms.
        ("en", "jobs", "<h1>Jobs</h1><h2>Desks with nobody at them</h2><div class=o><div class=t>Estimator</div><div class=s>Full time, days and no nights at all.</div></div><div class=o><div class=t>Plasterer</div><div class=s>£19 an hour, four days each week.</div></div>", ["Estimator", "Plasterer"]),
        # In bold behind the verb; in brackets for whom; beside others that are known.
        ("es", "empleo", "<h1>¿Vienes?</h1><p>Buscamos <b>tapicera</b> para mayo y <b>encuadernador</b> para junio. Somos <b>un equipo</b>.</p>", ["tapicera", "encuadernador"]),
        ("en", "jobs", "<h1>Jobs</h1><h3>Stable hand (beginners welcome)</h3><p>Full time, all through the winter months.</p><h3>Riding teacher</h3><p>Part time, from the spring on please.</p>", ["Stable hand", "Riding teacher"]),
        ("en", "jobs", "<h1>Open positions</h1><div class=i><h3>Rigging Engineer</h3><div>Cork or remote</div></div><div class=i><h3>Customer Support Lead, Wales</h3><div>Cardiff</div></div><div class=i><h3>Sail Technician</h3><div>Any port, own boots</div></div>", ["Rigging Engineer", "Customer Support Lead, Wales", "Sail Technician"]),
        # Filled ones, who works there, what is told of a trade, and what nobody is.
        ("nl", "vacatures", "<h1>Vacatures</h1><h3>Hovenier</h3><p>Aanleg, 38 uur per week, buiten.</p><h3>Leerling hovenier (vervuld)</h3><p>Volgend jaar.</p>", ["Hovenier"]),
        ("en", "careers", "<h1>Working here</h1><h3>Joiner</h3><p>Our joiners start at six every day.</p><h3>Fitter</h3><p>Our fitters know York very well.</p>", []),
        ("en", "careers", "<h1>Careers</h1><h2>Meet the team</h2><h3>Joiner</h3><p>Tom works full time and has two dogs.</p><h3>Fitter</h3><p>Ann works full time, too, with a van.</p>", []),
        ("en", "careers", "<h1>Careers</h1><h3>Pension</h3><p>Also for those who work part time here.</p><h3>Bicycle</h3><p>Also for those who work part time here.</p>", []),
        ("en", "", "<h2>Hiring a glazier? What it costs</h2><h3>Glazier</h3><p>About £50 per hour.</p><h3>Plasterer</h3><p>About £40 per hour.</p>", []),
        ("en", "", "<h2>We need you when</h2><h3>Tiler</h3><p>Your bath leaks for hours.</p><h3>Plumber</h3><p>Your tap drips 24 hours a day.</p>", []),
        ("de", "karriere", "<h1>Karriere</h1><h2>Bereits besetzt</h2><h3>Monteur (m/w/d)</h3><p>Vollzeit in Ulm</p><h3>Lagerist (m/w/d)</h3><p>Teilzeit in Ulm</p>", []),
        ("en", "careers", "<h1>Jobs at our customers</h1><h3>Dairy worker at Hill Dairy</h3><p>Full-time.</p><h3>Mill worker at Oat Mill</h3><p>Full-time.</p>", []),
        ("en", "jobs", "<h1>Jobs</h1><h2>Where our trainees went</h2><h3>Master joiner</h3><p>Works full time in Leeds with his own crew.</p><h3>Site manager</h3><p>Runs a site full time near York now.</p>", []),
        ("en", "jobs", "<h1>Jobs</h1><p>For our client we are looking for a <b>sales manager</b>.</p>", []),
        ("en", "jobs", "<h1>Jobs</h1><h2>Open now</h2><div class=o><div class=t>Estimator</div><div>Full time, days and no nights at all.</div></div><div class=o><div class=t>Plasterer</div><div>£19 an hour, four days each week.</div></div><div class=o><div class=t>Store keeper</div><div>Filled, thank you all.</div></div>", ["Estimator", "Plasterer"]),
        ("en", "careers", "<h1>Past vacancies</h1><h2>Saw joiner</h2><p>Full time, five days of six in Leeds.</p>", []),
    ],
)  # fmt: skip
def test_positions_that_repeat(lang: str, path: str, body: str, titles: list[str]) -> None:
    assert sorted(_titles(body, path, lang)) == sorted(titles)
