import pytest

from scoring.facts import systems
from scoring.reading.company import Company
from tests.scoring.facts.reading import ACME, values


@pytest.mark.parametrize(
    ("lang", "said", "names"),
    [
        ("en", "Quotes and invoices go out of Xero the same day.", ["Xero"]),
        ("en", "Every job is booked in Tradify and the accounts live in MYOB.", ["Tradify", "MYOB"]),
        ("en", "We left the card index behind, our stock is on Odoo.", ["Odoo"]),
        ("en", "Clients book their slot through Vagaro.", ["Vagaro"]),
        ("it", "CAM: hyperMILL, CAD: Solidworks.", ["hyperMILL", "Solidworks"]),
        ("de", "Angebote schreiben wir in Lexware, gezeichnet wird mit AutoCAD.", ["Lexware", "AutoCAD"]),
        ("de", "Die Rechnungen laufen über Monzu Software.", ["Monzu Software"]),
        ("fr", "Nos plans sont dessinés sur Revit.", ["Revit"]),
        ("es", "Trabajamos con Holded y Vertila.", ["Holded", "Vertila"]),
        ("it", "Le fatture escono da Zucchetti.", ["Zucchetti"]),
        ("pt", "Faturamos com o Moloni.", ["Moloni"]),
        ("nl", "Wij werken met Twinfield en met Vertimo voor de voorraad.", ["Twinfield", "Vertimo"]),
        ("sv", "Fakturorna skickas från Visma.", ["Visma"]),
        ("pl", "Zamówienia prowadzimy w Subiekt.", ["Subiekt"]),
    ],
)  # fmt: skip
def test_a_program_the_firm_runs_with(lang: str, said: str, names: list[str]) -> None:
    assert values(f"<p>{said}</p>", "technology", lang=lang) == names


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Our software integrates with Xero and QuickBooks for your invoices."),
        ("en", "We moved our invoices from Sage."),
        ("en", "Send your invoices to Xero in one click."),
        ("en", "Our customers keep their books in Xero."),
        ("en", "Experience with MYOB accounts is a plus."),
        ("en", "Toast was named a great place."),
        ("en", "SAP EWM"),
        ("en", "Your old Xero invoices stay where they are."),
        ("de", "Schulungen zur Buchhaltung mit DATEV geben wir im Mai."),
        ("de", "Die Buchhaltung läuft nicht mehr über DATEV."),
        ("nl", "Exact meten doen we graag."),
        ("en", "Invoices in Xero, books in Sage, jobs in Jobber, mail in Slack, rota in Planday, stock in Odoo, quotes in Tradify."),
    ],
)  # fmt: skip
def test_a_program_sold_linked_or_left_is_none(lang: str, said: str) -> None:
    assert values(f"<p>{said}</p>", "technology", lang=lang) == []


def test_a_program_of_a_customers_story_or_of_the_firms_own_name_is_none() -> None:
    body = "<p>Every job is booked in Tradify.</p>"

    assert values(body, "technology", path="case-studies/mill") == []
    assert values(body, "technology", Company("Tradify", "tradify.com")) == []


def test_long_hostile_text_ends() -> None:
    body = "<p>" + "We work with Xero and from Sage with " * 4000 + "</p>"

    assert values(body, "technology", ACME) == []


@pytest.mark.parametrize(
    ("markup", "name"),
    [
        ('<a href="https://wa.me/441632960001">Write</a>', ["WhatsApp"]),
        ('<a href="https://wa.me/?text=read">Share</a>', []),
        ('<a href="https://berg.au1.cliniko.com/bookings">Book</a>', ["Cliniko"]),
        ('<a href="https://www.bokadirekt.se/places/berg-1">Boka</a>', ["Bokadirekt"]),
        ('<link rel="stylesheet" href="/wp-content/themes/astra/style.css">', ["WordPress", "Astra"]),
        ('<script>s={api_base:"https://api-iam.intercom.io"}</script>', ["Intercom"]),
    ],
)  # fmt: skip
def test_a_link_or_file_of_a_product(markup: str, name: list[str]) -> None:
    assert values(f"<p>Pumps</p>{markup}", "technology") == name


def test_a_theme_derived_for_the_firm_is_no_product() -> None:
    body = '<meta name="generator" content="Berg Child v.1.2.0"><p>Pumps</p>'

    assert values(body, "technology") == []


@pytest.mark.parametrize(
    ("lang", "sentence", "names"),
    [
        ("en", "Stock lives in Larderly, wages in Paydirt.", ["Larderly", "Paydirt"]),
        ("en", "Over the weekend we moved all records across to Vetbox Cloud.", ["Vetbox Cloud"]),
        ("de", "Termine gibt es in OneSlot.", ["OneSlot"]),
        ("de", "In allen Läden stehen die Kassen von kassaGo.", ["kassaGo"]),
        ("fr", "La compta se fait dans Comptalis.", ["Comptalis"]),
        ("it", "I disegni 3D nascono in Tridens; le paghe girano su Pagando.", ["Tridens", "Pagando"]),
        ("es", "Las citas van en Turnix.", ["Turnix"]),
        ("nl", "De kas draait op Kassix, de ritten plannen we met de app Routola.", ["Kassix", "Routola"]),
        ("pt", "A agenda fica no Dentix Simples.", ["Dentix Simples"]),
        ("da", "Timerne føres i Timeflo.", ["Timeflo"]),
        ("pl", "Zamówienia spływają do Piekarix.", ["Piekarix"]),
        ("en", "Our books are kept in Leeds.", []),
        ("en", "Orders go out in March.", []),
        ("en", "Bookings are handled by Ann.", []),
        ("en", "Stock is kept in Germany and jobs are listed on Facebook.", []),
        ("en", "We used QuickBooks for billing from 2006 on, and it is retired as well.", []),
        ("de", "Angebote kommen außer in der Fest-Saison.", []),
        ("sv", "Vi har flyttat till Hedensby!", []),
        ("sv", "Mattias kom till oss från Stora Borr AB i Kumla.", []),
        ("it", "I soldi ce li ha prestati la Cassa di Risparmio.", []),
    ],
)  # fmt: skip
def test_programs_nobody_knows_show_by_their_place(
    lang: str, sentence: str, names: list[str]
) -> None:
    body = f"<h1>Acme</h1><p>We make pumps. {sentence}</p>"

    assert sorted(values(body, "technology", lang=lang)) == sorted(names)


@pytest.mark.parametrize(
    ("lang", "said", "names"),
    [
        ("en", "We follow every van by Fleetix, so we know where yours is.", []),
        ("en", "As of June every truck runs on RouteWell.", []),
        ("en", "Every horse's history lives in Stably Cloud.", ["Stably Cloud"]),
        ("de", "Programmiert wird mit CutSoft.", ["CutSoft"]),
        ("fr", "Nos camions sont suivis par Locatis.", []),
        ("es", "Cada partida se registra en el programa AlmaSoft.", ["AlmaSoft"]),
        ("it", "Il programma è Vivasoft.", ["Vivasoft"]),
        ("pt", "A oficina mudou de programa e passou para o Repardata.", ["Repardata"]),
        ("no", "Rapportene leveres i appen FjordTalk eller som PDF.", ["FjordTalk"]),
        ("cs", "Od pondělí jezdí všichni s tabletem a programem Zakázka Servis.", ["Zakázka Servis"]),
        ("fi", "Tilausjärjestelmämme on Leipusoft.", ["Leipusoft"]),
        ("en", "Our stock system is Stockarina.", ["Stockarina"]),
        ("en", "We run our fleet on BioDiesel.", []),
        ("en", "The system is Danish, and we store reports in Leeds.", []),
        ("en", "Our app is BrillGo, which tracks every van.", []),
        ("en", "We deliver reports in PowerPoint.", []),
        ("en", "The system is called HeatPump Pro, costs £900 and heats all orders.", []),
        ("de", "Wir fertigen die Chargen mit FluviaKrupp.", []),
        ("fr", "Les rapports passent par la Préfecture.", []),
        ("nl", "Dealer van Fluvia, Nordal en Itho Daalman.", []),
        ("pl", "Raporty zapisujemy w Krakowie.", []),
        ("es", "Nuestro programa es Calidad Total.", []),
        ("sv", "Bilarna laddas på Utmarksvägen.", []),
        ("en", "We store reports in the Old Library.", []),
        ("fr", "Les véhicules sont suivis par Garage Dupont.", []),
        ("es", "Guardamos los informes en Castilla León.", []),
        ("sv", "Bilarna går i Västra Götaland.", []),
    ],
)  # fmt: skip
def test_what_follows_records_or_is_called_the_system(
    lang: str, said: str, names: list[str]
) -> None:
    assert values(f"<p>{said}</p>", "technology", lang=lang) == names


@pytest.mark.parametrize(
    "word", ["We follow every van by Fleetix ", "The system is A", "in AaB ", "systema"]
)
def test_hostile_clauses_of_systems_are_read_in_one_go(word: str) -> None:
    assert values(f"<p>{word * 5_000} in a</p>", "technology") == []


def test_a_hostile_clause_of_systems_is_read_in_one_go() -> None:
    clause = "books in A " * 9_000

    assert list(systems.names(clause, "Acme", "en", is_own=True)) == []
    assert list(systems.names("wages in " + "Ab " * 80, "Acme", "en", is_own=True)) == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "We hate Xero and keep our books by hand."),
        ("en", "We looked at Odoo for our stock and kept the ledger."),
        ("de", "Unser Vermieter schreibt seine Rechnungen mit Lexware."),
        ("fr", "Notre comptable tient nos factures dans Pennylane."),
        ("en", "We set up Xero for shops so that invoices go out."),
        ("es", "Envíenos los planos en SolidWorks."),
        ("pl", "Prosimy przesłać rysunki z programu SolidWorks."),
        ("en", "We work with Miro Kovac, who plans our jobs."),
        ("en", "We work with Square and Clover, two printers from York."),
        ("de", "Wir arbeiten mit Gamma Dach für unsere Aufträge."),
        ("en", "Our invoices are sent with Sage & Daughters."),
    ],
)
def test_programs_of_others_and_those_turned_down_are_none(lang: str, sentence: str) -> None:
    assert values(f"<h1>Acme</h1><p>{sentence}</p>", "technology", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        # Taught, spoken of, used by others or by whoever reads this.
        ("en", "At the college we teach SketchUp and Revit to beginners."),
        ("en", "Tom spoke about Power BI at the trade evening."),
        ("en", "The main contractor plans the jobs in Procore and we log in there."),
        ("de", "Viele Betriebe buchen ihre Rechnungen mit DATEV."),
        ("de", "Wenn Sie mit DATEV buchen, bekommen Sie unsere Rechnungen elektronisch."),
        ("fr", "Si vous tenez votre comptabilité sur Silae, nous exportons nos factures."),
        ("es", "Enseñamos a dibujar planos en AutoCAD."),
        ("fr", "Les architectes nous envoient des plans Revit, que nous savons ouvrir."),
        ("nl", '"Al onze facturen draaien op Microsoft Dynamics." Hanneke Bosgra, bestuurder'),
        # Carriers, offices, banks, goods and partners.
        ("sv", "Beställningarna skickas med PostNord och spåras av oss."),
        ("en", "Our orders are delivered on PalletForce."),
        ("fr", "Les dossiers sont suivis par MaPrimeRénov."),
        ("de", "Die Akten liegen bei uns, die Termine laufen über DEKRA."),
        ("nl", "Wij factureren via Rabobank en plannen met Stiho."),
        ("es", "Gestionamos los siniestros con Mapfre."),
        ("en", "We plan every kitchen with Bramley Kitchens."),
        ("es", "Los pedidos se guardan en TetraPak."),
    ],
)
def test_programs_talked_of_and_names_that_are_none(lang: str, sentence: str) -> None:
    assert values(f"<h1>Acme</h1><p>{sentence}</p>", "technology", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "name"),
    [
        ("en", "We plan the deliveries in the app Fluvix.", "Fluvix"),
        ("de", "Termine planen wir mit Terminsoft.", "Terminsoft"),
        ("nl", "De ritten plannen we met de app Routola.", "Routola"),
        ("fr", "Nos devis sont faits avec Batigest.", "Batigest"),
        ("en", "Even when it rains we keep the jobs in Trello.", "Trello"),
    ],
)
def test_a_word_for_a_program_or_a_known_name_tells(lang: str, sentence: str, name: str) -> None:
    assert values(f"<h1>Acme</h1><p>{sentence}</p>", "technology", lang=lang) == [name]
