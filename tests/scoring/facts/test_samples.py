"""What a template brought along is no fact of the company that copied it (ENR1)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import values

CALVERA = Company("Calvera", "calvera.example")


def read(body: str, path: str = "about") -> list[tuple[str, str]]:
    page = pages.read(f"<body>{body}</body>".encode(), url=f"https://calvera.example/{path}")
    return [(one.field, one.value) for one in facts.company_facts([page], CALVERA)]


def fields(body: str, path: str = "about") -> set[str]:
    return {field for field, _ in read(body, path)}


PEOPLE = {"ceo", "person", "leadership", "function"}


@pytest.mark.parametrize(
    "body",
    [
        "<h4>John Doe</h4><span>CEO</span>",
        "<h4>Jane Doe</h4><span>Marketing Manager</span>",
        "<p>Geschäftsführer: Max Mustermann</p>",
        "<h4>John Smith</h4><span>CEO</span><h4>Jane Smith</h4><span>Sales Director</span>",
        "<p>Lorem ipsum dolor sit amet.</p><h4>Walter White</h4><span>CEO</span>",
        "<h4>Nora Brandt</h4><span>CEO</span><p>Lorem ipsum dolor sit amet, consectetur.</p>",
        "<h4>Il Tuo Nome</h4><p>La tua posizione</p>",
        "<h4>Votre Nom</h4><p>Directeur</p>",
        "<h4>Tu Nombre</h4><p>Director general</p>",
        "<h4>Dein Name</h4><p>Geschäftsführerin</p>",
        "<h4>Nombre y Apellidos</h4><p>Gerente</p>",
        "<p>Inhaber: Vorname Name</p>",
        "<h4>Anna Bauer</h4><p>Deine Position</p>",
        "<h4>Voornaam Naam</h4><p>Directeur</p>",
        "<h4>Anna Bauer</h4><p>CEO Funktion</p>",
    ],
)
def test_a_template_s_team_is_nobody(body: str) -> None:
    assert not fields(body) & PEOPLE


@pytest.mark.parametrize(
    ("lang", "name", "role"),
    [
        ("nl", "John Smith", "Directeur"),
        ("en", "Ann Lee", "Director of Cargo"),
        ("fr", "Carine Dumont", "Responsable de poste"),
        ("es", "Luis Gil", "Jefe de puesto"),
    ],
)
def test_an_everyday_name_or_a_function_of_freight_is_somebodys(
    lang: str, name: str, role: str
) -> None:
    team = f"<h1>Team</h1><h3>{name}</h3><p>{role}</p>"

    assert values(team, "person", path="team", lang=lang) == [name]


def test_a_name_near_to_a_template_s_is_somebody() -> None:
    assert ("person", "Su Nomura") in read("<h4>Su Nomura</h4><p>Sales manager</p>")
    assert ("person", "Anna Bauer") in read("<h4>Anna Bauer</h4><p>Leiterin Namensrecht</p>")


def test_a_name_that_templates_like_may_be_somebody() -> None:
    told = "<h4>John Smith</h4><span>CEO</span>"

    assert ("ceo", "John Smith") in read(f"{told}<p>John has led us for nine years.</p>")
    assert read(told) == []


def test_blind_text_elsewhere_leaves_a_team_alone() -> None:
    told = "<h4>Nora Brandt</h4><span>CEO</span>" + "<p>She has led us for nine good years.</p>" * 9
    assert ("ceo", "Nora Brandt") in read(f"{told}<p>Lorem ipsum dolor sit amet.</p>")


@pytest.mark.parametrize(
    "body",
    [
        "<p>A108 Adam Street, New York, NY 535022</p>",
        "<p>123 Business Avenue, Suite 100, San Francisco, CA 94105</p>",
        "<p>Musterstraße 1, 12345 Musterstadt</p>",
    ],
)
def test_a_template_s_address_is_nowhere(body: str) -> None:
    assert not fields(body, "contact") & {"address", "street", "city", "region", "postcode"}


def test_a_template_s_register_and_number_are_none() -> None:
    body = "<p>Amtsgericht Stuttgart, HRB 12345</p><p>Tel.: +1 5589 55488 55</p>"
    assert not fields(body, "impressum") & {"register", "phone"}


@pytest.mark.parametrize(
    "body",
    [
        "<h3>Send Enquiry</h3><p>Your Partner for Gift Cards</p>",
        "<h3>Heavy Equipment</h3><p>Be Our Partner</p>",
        "<h3>Hot Jobs</h3><p>Systems Engineer</p>",
    ],
)
def test_a_slogan_is_no_function(body: str) -> None:
    assert not fields(body) & PEOPLE


def test_a_menu_of_a_careers_page_is_no_list_of_jobs() -> None:
    names = ["Internship Programme", "Be Our Partner", "Human Resources"]
    body = "".join(f"<p><a href='/careers/page-{n}'>{name}</a></p>" for n, name in enumerate(names))
    assert "open_jobs" not in fields(body, "careers")


def test_who_waits_is_not_employed() -> None:
    assert "employees" not in fields("<p>Calvera has 10,000 people on the waiting list.</p>")


def test_a_sentence_behind_the_town_is_no_part_of_it() -> None:
    found = read("<p>Lindenweg 29, 28195 Bremen. Von der Straße aus links.</p>", "contact")
    assert ("city", "Bremen") in found


def test_the_next_place_of_a_list_is_no_country() -> None:
    rows = "<li>Newport, RI</li><li>Norfolk, VA</li><li>Panama City, FL</li>"
    assert "country" not in fields(f"<ul>{rows}</ul>")


def test_shouted_terms_name_no_state() -> None:
    body = "<p>WE ARE NOT LIABLE UNDER ANY STRICT LIABILITY, OR OTHER THEORY.</p>"
    assert not fields(body, "terms") & {"city", "region"}


def test_a_date_is_no_street() -> None:
    body = "<p>Our forum: August 12, 2025, at the Calvera Campus in Hyderabad, India.</p>"
    assert "street" not in fields(body)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Est. 1987 · Fine tools</p>",
        "<p>estd</p><p>1987</p>",
        "<p>Lindau · Familienbetrieb seit 1987</p>",
        "<p>Family business since 1987</p>",
        "<p>Die Firmengeschichte von Calvera beginnt im Jahr 1987 in Lindau.</p>",
        "<p>Calvera, Inc. was formed in 1987 in Tulsa.</p>",
        "<p>Calvera est une entreprise de travaux publics qui a été créée en 1987.</p>",
        "<p>W Calvera od 1987 roku zajmujemy się produkcją pudełek.</p>",
    ],
)
def test_founding_years_of_real_pages(body: str) -> None:
    assert ("founded", "1987") in read(body)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Fachbetrieb für Oldtimer seit 2025</p>",
        "<p>Calvera est une filiale de Dorvane qui a été créée en 1987.</p>",
        "<p>Member since 1987</p>",
    ],
)
def test_what_else_is_since_a_year(body: str) -> None:
    assert "founded" not in fields(body)


@pytest.mark.parametrize(
    ("number", "count"), [("(613) 555-0164", 2), ("555-0164", 0), ("(613) 555-0123", 0)]
)
def test_a_fictional_number_with_an_area_of_its_own_leaves_offers(number: str, count: int) -> None:
    rows = "<ul><li>Sole repair: £28</li><li>New heels: £12</li></ul>"
    read_ = [
        pages.read(f"<body>{body}</body>".encode(), url=f"https://calvera.example/{path}")
        for path, body in (("", f"<p>{number}</p>"), ("prices", f"<p>{number}</p>{rows}"))
    ]

    found = facts.company_facts(read_, CALVERA)

    assert len([one for one in found if one.field == "price"]) == count


@pytest.mark.parametrize(
    "name", ["Example product title", "Beispielprodukt", "Prodotto di esempio"]
)
def test_the_goods_of_a_template_are_nobodys(name: str) -> None:
    body = f"<h1>Shop</h1><h3>{name}</h3><p>€19.99</p><h3>Linen towel</h3><p>€24.00</p><h3>Wool rug</h3><p>€90.00</p>"

    found = read(body, "shop")
    assert not [one for one in found if name in one[1]]
    assert ("product", "Linen towel") in found


@pytest.mark.parametrize("path", ["guestbook.html", "gaestebuch", "vieraskirja.html", "livre-d-or"])
def test_what_visitors_write_into_a_guest_book_is_theirs(path: str) -> None:
    body = "<p>We are 300 experts and launch your site to the top, +44 113 496 0999</p>"

    assert read(body, path) == []
    assert fields(body, "about") >= {"phone"}
