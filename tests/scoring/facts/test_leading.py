"""Who leads a firm, in functions of many languages and markups (ENR1)."""

import pytest

from tests.scoring.facts.reading import values

CARDS = "<h3>{}</h3><p>{}</p>"
ROLES = {
    "en": ("Our team", "Tom Abbott", ("Service Manager", "Office Manager", "Export Manager", "Operations & Quality Manager")),
    "da": ("Om os", "Line Holm", ("Salgschef", "Driftsleder", "Økonomichef")),
    "sv": ("Om oss", "Eva Blom", ("Försäljningschef", "Produktionschef", "Delägare")),
    "no": ("Om oss", "Kari Vik", ("Salgssjef", "Daglig leder")),
    "fi": ("Henkilöstö", "Sari Aho", ("Myyntipäällikkö", "Tuotantojohtaja")),
    "nl": ("Ons team", "Sanne Vos", ("Bedrijfsleider", "Mede-eigenaar", "Hoofd verkoop")),
    "pl": ("Zespół", "Ewa Nowak", ("Dyrektor handlowy", "Kierownik produkcji")),
    "cs": ("Náš tým", "Jana Nová", ("Obchodní ředitelka",)),
    "hu": ("Csapatunk", "Anna Kovács", ("Értékesítési vezető",)),
    "it": ("Chi siamo", "Nicola Serra", ("Responsabile di produzione", "Export manager")),
    "pt": ("Equipa", "Rui Costa", ("Sócio-gerente",)),
    "tr": ("Ekibimiz", "Ayşe Kaya", ("Satış Müdürü",)),
    "de": ("Unser Team", "Heike Groß", ("Prokuristin", "Vertriebsleiterin")),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "head", "name", "role"),
    [(lang, head, name, role) for lang, (head, name, roles) in ROLES.items() for role in roles],
)
def test_who_heads_a_part_of_a_firm_leads_it(lang: str, head: str, name: str, role: str) -> None:
    body = f"<h1>{head}</h1>{CARDS.format(name, role)}"

    assert f"{name}, {role}" in values(body, "leadership", path="team", lang=lang)


@pytest.mark.parametrize(
    "role",
    ["Account Manager", "Project Manager", "Product Manager", "Community Manager", "Case Manager"],
)
def test_who_manages_projects_and_accounts_leads_nobody(role: str) -> None:
    body = f"<h1>Our team</h1>{CARDS.format('Tom Abbott', role)}"

    assert values(body, "leadership", path="team") == []


@pytest.mark.parametrize(
    "told",
    [
        "Seit 2021 gehören wir zur Globex Group (Malmö, 900 Mitarbeitende).",
        "Wir sind Teil der Globex AG.",
        "Acme Pumps is part of the Globex Group.",
        "Nous faisons partie du groupe Globex SA.",
        "Wij zijn onderdeel van Globex B.V.",
        "Sedan 2020 är vi en del av Globex AB.",
    ],
)
def test_whom_a_firm_belongs_to_does_not_hide_its_own_heads(told: str) -> None:
    cards = CARDS.format("Carla Berger", "CEO") + CARDS.format("Beat Keller", "Head of Sales")

    assert values(f"<h1>About us</h1><p>{told}</p>{cards}", "leadership") == [
        "Carla Berger, CEO",
        "Beat Keller, Head of Sales",
    ]


def test_heads_of_another_firm_stay_its_own() -> None:
    cards = CARDS.format("Carla Berger", "CEO")

    assert values(f"<h1>About us</h1><p>Globex GmbH, Kassel</p>{cards}", "leadership") == []
