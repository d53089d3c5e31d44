"""A recruiter's site: the postings of its clients, and its own."""

from scoring import pages
from scoring.company import Company
from scoring.facts import company_facts
from scoring.hiring import of_page

ACME = Company("Acme Personal", "acme.example")


def functions(body: str) -> list[str]:
    page = pages.read(f"<body>{body}</body>".encode(), url="https://acme.example/stellen")
    listed = of_page(page)
    told = {job.title for job in listed.jobs} if listed else set()
    facts = {fact.quote for fact in company_facts([page], ACME) if fact.field == "open_jobs"}
    return sorted(told | facts)


def test_postings_under_a_heading_of_the_clients_are_theirs() -> None:
    body = "<h1>Stellen unserer Kunden</h1><h2>Werksleiter (m/w/d)</h2><p>Für einen Stahlbauer.</p>"

    assert functions(body) == []
    assert functions(body.replace("unserer Kunden", "bei uns")) == ["Werksleiter (m/w/d)"]


def test_a_posting_that_tells_of_the_client_is_the_clients() -> None:
    body = (
        "<h1>Offene Stellen</h1><h2>Buchhalter (m/w/d)</h2><p>Unser Kunde, eine Molkerei, sucht "
        "Sie.</p><h2>Berater (m/w/d)</h2><p>Sie beraten unsere Kunden im ganzen Land.</p>"
    )

    assert functions(body) == ["Berater (m/w/d)"]


def test_whom_one_advises_does_not_place_a_job() -> None:
    body = "<h1>Vacancies</h1><h2>Tax Consultant (m/f/d)</h2><p>You advise our clients on tax.</p>"

    assert functions(body) == ["Tax Consultant (m/f/d)"]
