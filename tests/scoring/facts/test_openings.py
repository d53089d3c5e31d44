"""Which positions a careers page lists, by function, and which lines are none (ENR1, DIS8)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import values

ACME = Company("Acme Pumps", "acmepumps.com")


def jobs(body: str, path: str = "careers.html") -> list[tuple[str, str]]:
    page = pages.read(
        f"<html><body>{body}</body></html>".encode(), url=f"https://acmepumps.com/{path}"
    )
    found = facts.company_facts([page], ACME)
    return [(fact.value, fact.quote) for fact in found if fact.field == "open_jobs"]


def test_titles_under_open_positions_are_counted_by_function() -> None:
    body = (
        "<h1>Careers</h1><h2>Open positions</h2>"
        "<h3>Pump Engineer</h3><p>Design pumps.</p><h3>Benefits</h3><p>Tea.</p>"
        "<h3>Sales Manager</h3><h2>Our offices</h2><h3>Regional Director</h3>"
    )

    assert jobs(body) == [("engineering: 1", "Pump Engineer"), ("sales: 1", "Sales Manager")]


@pytest.mark.parametrize(
    ("path", "body", "told"),
    [
        ("trabalhe-conosco.html", "<h3>Vagas Abertas</h3><ul><li>Vendedor Interno</li><li>Jovem Aprendiz</li></ul>", [("other: 1", "Jovem Aprendiz"), ("sales: 1", "Vendedor Interno")]),
        ("vacature.html", "<h2>Vacatures</h2><h3>werkvoorbereider/calculator</h3><h4>Aanbod</h4>", [("operations: 1", "werkvoorbereider/calculator")]),
        ("vacatures.html", "<h4><a href='vacature0001.html'>► Java Developer</a></h4>", [("engineering: 1", "Java Developer")]),
        ("vacatures.html", "<h3>Vacature: Leerling Koelmonteur</h3>", [("operations: 1", "Leerling Koelmonteur")]),
        ("karriere.html", "<h3>Dachdecker (m/w/d)</h3><h3>Wir bieten</h3>", [("operations: 1", "Dachdecker (m/w/d)")]),
    ],
)  # fmt: skip
def test_postings_of_small_firms(path: str, body: str, told: list[tuple[str, str]]) -> None:
    assert jobs(body, path) == told


@pytest.mark.parametrize(
    "body",
    [
        "<h2>Wir suchen</h2><ul><li>Erfahrung als Mechaniker</li></ul>",
        "<h2>Open positions</h2><ul><li>Excellent written communication</li></ul>",
        "<h2>Open positions</h2><h3>Your work as an engineer</h3>",
        "<h2>Open positions</h2><p>We have no open positions.</p><h3>Pump Engineer</h3>",
        "<h3>Pump Engineer</h3>",
    ],
)
def test_what_is_asked_or_told_is_no_posting(body: str) -> None:
    assert jobs(body) == []


def test_no_fitting_job_is_no_word_that_none_is_open() -> None:
    asked = "<p>Geen passende vacature? Bel ons.</p>"

    assert not values(asked, "open_positions", path="jobs")
    assert values("<p>Er is geen vacature.</p>", "open_positions", path="jobs") == ["none"]


def test_a_template_offers_nothing() -> None:
    """Its prices and positions are those of the shop that it shows off."""
    left = "<p>Call (555) 123-4567.</p>"
    plans = "".join(f"<h3>{plan}</h3><p>${sum_} /mo</p>" for plan, sum_ in (("S", 9), ("L", 29)))
    sites = [
        pages.read(
            f"<html><body>{body}</body></html>".encode(), url=f"https://acmepumps.com/{path}"
        )
        for path, body in (
            ("contact", f"<h1>Acme Pumps</h1>{left}"),
            ("help", left),
            ("pricing", f"<h1>Simple pricing</h1>{plans}"),
        )
    ]

    assert [f for f in facts.company_facts(sites, ACME) if f.field == "price"] == []
    assert len([f for f in facts.company_facts(sites[2:], ACME) if f.field == "price"]) == 2


@pytest.mark.parametrize(
    ("lang", "body", "counts"),
    [
        ("de", "<h2>Offene Stellen</h2><ul><li>Software Engineer (80–100 %)</li><li>Flugtechniker/in</li></ul>", ["engineering: 1", "operations: 1"]),
        ("ja", "<h2>採用情報</h2><ul><li>ゲームプログラマー</li><li>3Dアーティスト(契約社員)</li></ul>", ["other: 2"]),
        ("fr", "<h3>Postes à pourvoir</h3><ul><li>Menuisier poseur</li></ul>", ["operations: 1"]),
        ("de", "<h2>Offene Stellen</h2><p>Wir haben derzeit keine offenen Stellen.</p><ul><li>Techniker</li></ul>", []),
        ("de", "<h2>Leistungen</h2><ul><li>Techniker vor Ort</li></ul>", []),
        ("de", "<h2>Offene Stellen</h2><p>Per Mail.</p><h2>Team</h2><ul><li>Techniker</li></ul>", []),
        ("de", "<h2>Wir suchen</h2><ul><li>Händler und Verkäufer als Partner</li></ul>", []),
        ("ja", "<h2>採用情報</h2><p>現在募集しておりません。</p><ul><li>営業</li></ul>", []),
        ("ja", "<h2>サービス</h2><ul><li>ゲームプログラマー</li></ul>", []),
    ],
)  # fmt: skip
def test_positions_listed_under_their_heading_elsewhere(
    lang: str, body: str, counts: list[str]
) -> None:
    assert values(f"<h1>Kontakt</h1>{body}", "open_jobs", path="kontakt", lang=lang) == counts
