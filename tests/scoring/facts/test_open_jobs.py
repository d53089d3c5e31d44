"""Positions of a whole site by function, also of marked data (ENR1, DIS8)."""

import datetime as dt
import json

import pytest

from scoring import facts
from scoring.facts import job_functions
from scoring.reading import pages
from scoring.reading.company import Company

ACME = Company("Acme Pumps", "acme.example")
TODAY = dt.date(2026, 11, 20)


def jobs(*bodies: tuple[str, str]) -> list[tuple[str, str]]:
    site = [
        pages.read(f"<html><body>{body}</body></html>".encode(), url=f"https://acme.example/{path}")
        for path, body in bodies
    ]
    found = facts.company_facts(site, ACME, TODAY)
    return [(fact.value, fact.quote) for fact in found if fact.field == "open_jobs"]


def posting(title: str, **more: object) -> str:
    data = json.dumps({"@type": "JobPosting", "title": title, **more})
    return f'<script type="application/ld+json">{data}</script>'


def test_a_position_on_a_list_and_on_its_own_page_is_one() -> None:
    listed = "<h1>Open positions</h1><h3>Pump Engineer</h3><p>Leeds, full time.</p>"
    alone = f"<h1>Open position: Pump Engineer</h1>{posting('Pump Engineer')}"

    assert jobs(("careers", listed), ("careers/pump-engineer", alone)) == [
        ("engineering: 1", "Pump Engineer")
    ]


@pytest.mark.parametrize(
    ("more", "count"),
    [
        ({}, 1),
        ({"validThrough": "2026-12-31"}, 1),
        ({"validThrough": "2026-10-31"}, 0),
        ({"datePosted": "2026-10-31"}, 1),
        ({"datePosted": "2023-10-31"}, 0),
        ({"hiringOrganization": {"@type": "Organization", "name": "Acme Pumps Ltd"}}, 1),
        ({"hiringOrganization": {"@type": "Organization", "name": "Globex"}}, 0),
    ],
)
def test_marked_positions_count_while_they_are_open_and_the_firms(
    more: dict[str, object], count: int
) -> None:
    assert len(jobs(("jobs/1", posting("Pump fitter", **more)))) == count


@pytest.mark.parametrize(
    ("title", "function"),
    [
        ("Inbyggd systemutvecklare", "engineering"),
        ("Konstrukteur", "engineering"),
        ("Projektanta", "engineering"),
        ("księgową", "finance"),
        ("Boekhouder", "finance"),
        ("Verkäuferin", "sales"),
        ("myyjää", "sales"),
        ("mechanika", "operations"),
        ("Zimmerer (m/w/d)", "operations"),
        ("conductores", "operations"),
        ("溶接工", "other"),
        ("Krankenschwester", "health"),
        ("Apprentice", "other"),
        ("Übersetzerin", "other"),
        ("Kurator", "other"),
        ("Contrôleur de gestion", "finance"),
        ("Banquero", "finance"),
        ("Dziennikarz", "other"),
        ("Filmmaker", "other"),
        ("Buchführer", "finance"),
        ("Database Administrator", "it"),
        ("Administrator sieci", "it"),
        ("Kommunikationselektroniker", "operations"),
        ("Systemtechniker:in", "it"),
        ("Helpdesk Agent", "it"),
        ("Badplaner (m/w/d)", "design"),
        ("Verwaltungssachbearbeiterin", "administration"),
        ("Rezeptionistin", "administration"),
        ("Laborantin", "research"),
        ("Technicien de laboratoire", "research"),
        ("Učitelka", "education"),
        ("Notarfachangestellte", "legal"),
        ("Chargée d'affaires Nord", "sales"),
        ("Redakteurin", "marketing"),
        ("Kundenbetreuerin", "customer_success"),
        ("Inköpare", "procurement"),
        ("Rilegatore", "operations"),
        ("Vidreiro", "operations"),
        ("Glasschleifer", "operations"),
        ("NC-Programmierer", "engineering"),
        ("Elektromonteur im Außendienst", "operations"),
        ("Fachberater im Außendienst", "sales"),
        ("Accountmanager zorg", "sales"),
        ("Agent klantendienst", "customer_success"),
        ("Tuyauteur-soudeur", "operations"),
        ("Elektrotechnicus", "operations"),
        ("Systemprogrammerare", "engineering"),
        ("Kartgrafiker", "design"),
        ("Lighting artist", "design"),
        ("Treuhänderin", "finance"),
        ("Coiffeuse", "operations"),
    ],
)
def test_titles_tell_their_function_also_inflected(title: str, function: str) -> None:
    assert job_functions.function(title) == function
