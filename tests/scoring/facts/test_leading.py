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


@pytest.mark.parametrize(
    ("lang", "body", "leaders"),
    [
        ("en", "<p>Jo Marsh</p><p>Yard Manager. Bring cake.</p><p>Ann Lee</p><p>Director and founder. Likes ropes.</p>", ["Jo Marsh, Yard Manager", "Ann Lee, Director and founder"]),
        ("fr", "<p><b>Yves Lanoë</b><br>le patron. Râle le lundi.</p><p><b>Nadia Roux</b><br>conductrice de travaux depuis 2020</p>", ["Yves Lanoë, patron", "Nadia Roux, conductrice de travaux"]),
        ("de", "<ul><li><b>Jens Ott</b> – Bauleitung</li><li><b>Eva Kurz</b> – Leitung Verkauf</li></ul>", ["Jens Ott, Bauleitung", "Eva Kurz, Leitung Verkauf"]),
        ("es", "<ul><li>Iker Otaola · gerencia</li><li>Unai Goñi · jefe de taller</li></ul>", ["Iker Otaola, gerencia", "Unai Goñi, jefe de taller"]),
        ("nl", "<h3>Inge Kok</h3><p>Operationeel manager</p><h3>Joris Mol</h3><p>Vestigingsleider Zwolle</p>", ["Inge Kok, Operationeel manager", "Joris Mol, Vestigingsleider Zwolle"]),
        ("it", "<p>Elisa Bonin</p><p>Direttrice commerciale</p><p>Loris Vianello</p><p>Capocantiere. Se piove, lo sa.</p>", ["Elisa Bonin, Direttrice commerciale", "Loris Vianello, Capocantiere"]),
        ("pt", "<h3>Dra. Renata Leal</h3><p>Sócia e diretora clínica</p><h3>Caio Braga</h3><p>Gerente administrativo</p>", ["Renata Leal, Sócia e diretora clínica", "Caio Braga, Gerente administrativo"]),
        ("da", "<table><tr><td>Kim Holm</td><td>mester og indehaver</td></tr><tr><td>Bo Friis</td><td>formand</td></tr></table>", ["Kim Holm, mester og indehaver", "Bo Friis, formand"]),
        ("de", "<div><h4>Dr. med. vet. Ladina Frei</h4><p>Praxisinhaberin</p></div><div><h4>Reto Hug</h4><p>Praxismanager</p></div>", ["Ladina Frei, Praxisinhaberin", "Reto Hug, Praxismanager"]),
        ("en", "<table><tr><td>Wm. (Bill) Cowan</td></tr><tr><td>Party Chief, third generation</td></tr><tr><td>Ross Hill</td></tr><tr><td>Founder; comes in on Fridays</td></tr></table>", ["Ross Hill, Founder"]),
        ("en", "<p>Our yard manager, Tom Hill, knows every crane.</p>", ["Tom Hill, yard manager"]),
        ("de", "<p>Fragen Sie unseren Werkstattleiter Jan Ott nach Ketten.</p>", ["Jan Ott, Werkstattleiter"]),
        ("en", "<p>Our bank manager, Tom Hill, was worried.</p>", []),
        ("en", "<p>Tom Hill, project manager</p><p>Ann Lee, account manager</p>", []),
        ("fr", "<p>Nadia Roux, cheffe de projet</p><p>Yves Marchand, assistant de direction</p>", []),
        ("en", "<p>Backed by Kirk Ventures (a €90m fund, managed by Ann Lee).</p>", []),
    ],
)  # fmt: skip
def test_who_heads_a_part_of_the_firm(lang: str, body: str, leaders: list[str]) -> None:
    found = values(f"<h1>Team</h1>{body}", "leadership", path="team", lang=lang)

    bare = [one.removeprefix("Dra. ").removeprefix("Dr. med. vet. ") for one in found]
    assert sorted(bare) == sorted(leaders)


def test_terms_with_names_are_read_on_any_page() -> None:
    body = "<dl><dt>Benoît Roussel</dt><dd>maître-brasseur et administrateur délégué</dd><dt>Odile Lambert</dt><dd>responsable de production</dd></dl>"

    found = values(body, "leadership", path="nous", lang="fr")

    assert sorted(found) == [
        "Benoît Roussel, maître-brasseur et administrateur délégué",
        "Odile Lambert, responsable de production",
    ]
