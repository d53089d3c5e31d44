import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        # Kits of pages and what calls itself a sample.
        ("es", "<h2>Nuestro equipo</h2><h4>John Smith</h4><p>CEO</p>"),
        ("en", "<h4>Leslie Alexander</h4><p>Co-Founder / CEO</p>"),
        ("cs", "<p>Jan Novák – CEO (ukázkový text šablony)</p>"),
        ("de", "<p>Eva Stein, Geschäftsführerin (Beispieltext)</p>"),
        ("da", "<p>Navn Navnesen, direktør</p>"),
        # Customers, auditors, friends.
        ("de", "<h2>Das sagen unsere Kunden</h2><p>Tolle Arbeit!</p><h4>Anna Schmidt</h4><p>Geschäftsführerin</p>"),
        ("fr", "<h2>Clients satisfaits</h2><p>Superbe.</p><h4>Anne Roux</h4><p>Gérante</p>"),
        ("pl", "<h2>Zadowoleni klienci</h2><p>Polecam!</p><h4>Anna Zych</h4><p>Prezes</p>"),
        ("en", "<h2>Our auditors</h2><h4>Carol Hines</h4><p>Managing Director</p>"),
        ("de", "<h2>Unsere Steuerberatung</h2><h4>Gerd Maier</h4><p>Geschäftsführer</p>"),
        ("en", "<h2>Our friends at the guild</h2><p>Brian Tate, President</p>"),
        # Heads of a firm that is named before them.
        ("en", "<p>HP's chief executive Enrique Lores said that we print less.</p>"),
        ("de", "<p>Auf der Messe sprach BMW-Chef Oliver Zipse über Holz.</p>"),
    ],
)  # fmt: skip
def test_people_of_templates_customers_and_other_firms(lang: str, body: str) -> None:
    for field in ("person", "ceo", "leadership"):
        assert values(body, field, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body", "name"),
    [
        ("en", "<h4>Tom Cook</h4><p>Director</p><p>Tom set up the spray shop.</p>", "Tom Cook"),
        ("pl", "<h4>Jan Kowalski</h4><p>Prezes</p><p>Kowalski jest tu od 1999 roku.</p>", "Jan Kowalski"),
        ("en", "<p>Today's manager Ann Turner joined in 2004.</p>", "Ann Turner"),
        ("en", "<h2>What our customers say</h2><p>Superb.</p><h2>Our team</h2><h4>Petra Holt</h4><p>Owner</p>", "Petra Holt"),
    ],
)  # fmt: skip
def test_ones_own_people_beside_them(lang: str, body: str, name: str) -> None:
    assert name in values(body, "person", lang=lang)


def test_accountants_of_an_accountancy_are_its_own() -> None:
    who = Company("Hart Accountants", "hartaccountants.co.uk")

    body = "<h2>Our accountants</h2><h4>Carol Hines</h4><p>Managing Director</p>"
    assert values(body, "ceo", who) == ["Carol Hines"]
