"""A recruiter's site: the postings of its clients, and its own."""

import pytest

from scoring.facts import company_facts
from scoring.news.hiring import of_page
from scoring.reading import pages
from scoring.reading.company import Company

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


@pytest.mark.parametrize(
    "heading",
    [
        "Stellen im Außendienst bei unseren Kunden",
        "Jobs bei unseren Kunden vor Ort",
        "Roles with our clients at heart",
        "Jobs that delight our clients",
        "Postes au service de nos clients",
        "Stellen im Dienst unserer Kunden",
    ],
)
def test_a_heading_that_tells_where_or_for_whom_one_works_hides_nothing(heading: str) -> None:
    body = f"<h1>{heading}</h1><h2>Offene Stellen</h2><h3>Servicetechniker (m/w/d)</h3>"

    assert functions(body) == ["Servicetechniker (m/w/d)"]


@pytest.mark.parametrize(
    "told",
    [
        "Unser Kunde, eine Molkerei, sucht Sie.",
        "Unser Kunde sucht Verstärkung.",
        "Unser Kunde, die Elbtal Stahlbau GmbH in Pirna, ist Marktführer.",
        "Für unseren Kunden, eine Molkerei mit 160 Mitarbeitern.",
        "Für unseren Kunden in Linz suchen wir Sie ab sofort.",
        "Wir suchen für unseren Kunden, eine Molkerei, eine Verstärkung.",
        "Im Auftrag unseres Kunden suchen wir Verstärkung.",
        "Our client, a dairy in Leeds, has a vacancy.",
        "Our client is looking for a bookkeeper.",
        "On behalf of our client, we are looking for a bookkeeper.",
        "Notre client, un industriel nantais, recrute.",
        "Nuestro cliente busca un perfil con experiencia.",
        "Nasz klient, firma Pumpex sp. z o.o., rozwija dział.",
    ],
)
def test_a_posting_that_tells_of_the_client_is_the_clients(told: str) -> None:
    body = (
        f"<h1>Offene Stellen</h1><h2>Buchhalter (m/w/d)</h2><p>{told}</p>"
        "<h2>Berater (m/w/d)</h2><p>Sie beraten unsere Kunden im ganzen Land.</p>"
    )

    assert functions(body) == ["Berater (m/w/d)"]


@pytest.mark.parametrize(
    "told",
    [
        "You advise our clients on tax.",
        "Our client list includes the biggest dairies.",
        "Our client relationships matter: you will work with them daily.",
        "You love people. Our client portfolio spans Europe.",
        "Our client engagements last months.",
        "Our client, you will see, comes first.",
        "Unser Kunde ist König.",
        "Unser Kunde steht im Mittelpunkt.",
        "Unser Kunde, der uns vertraut, steht im Mittelpunkt.",
        "Unsere Mandantin steht im Mittelpunkt.",
        "Notre client final est au centre de tout.",
        "Duties: for our client, you prepare the tax return.",
        "For our client, a bank, you audit the books.",
        "On behalf of our client you seek new suppliers.",
        "Für unseren Kunden suchen Sie Lösungen.",
    ],
)
def test_work_for_clients_is_the_firms_own(told: str) -> None:
    ads = "<h3>Tax Consultant (m/f/d)</h3><h3>Project Manager (m/f/d)</h3>"
    rows = "<ul><li>Tax Consultant (m/f/d)</li><li>Project Manager (m/f/d)</li></ul>"
    both = ["Project Manager (m/f/d)", "Tax Consultant (m/f/d)"]

    assert functions(f"<h2>Vacancies</h2>{ads}<p>{told}</p>") == both
    assert functions(f"<h2>Vacancies</h2>{rows}<p>{told}</p>") == both
    assert functions(f"<h2>Vacancies</h2><p>{told}</p>{rows}") == both


def test_a_client_told_of_below_a_list_does_not_take_the_whole_list() -> None:
    body = "<h2>Offene Stellen</h2><ul><li>Elektriker (m/w/d)</li><li>Berater (m/w/d)</li></ul>"

    told = "<p>Unser Kunde, eine Molkerei, sucht Sie.</p>"
    assert functions(body + told) == ["Berater (m/w/d)", "Elektriker (m/w/d)"]
