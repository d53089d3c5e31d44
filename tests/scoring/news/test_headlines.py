"""What short headlines over a firm's own news tell by their shape."""

import pytest

from scoring.enums import SignalKind
from scoring.news import headlines

NAME = "Sauter Pumpen"


@pytest.mark.parametrize(
    ("kind", "language", "headline", "below"),
    [
        ("expansion", "en", "We've moved", "The yard on Mill Road is twice as large."),
        ("expansion", "de", "Wir sind umgezogen", "Sie finden uns nun am Kanal 3."),
        ("expansion", "fr", "Nous avons déménagé à Lorient", ""),
        ("expansion", "it", "Ci siamo trasferiti", "Siamo in via del Porto 7."),
        ("expansion", "de", "Neue Lagerhalle in Enns bezogen", ""),
        ("expansion", "de", "Sauter übernimmt Brunnenbau Kogler", "Alle bleiben an Bord."),
        ("expansion", "nl", "400 m² extra werkplaats", ""),
        ("launch", "en", "New: Otter 5 drain pump", "It weighs four kilos."),
        ("launch", "de", "Otter 5.0 ist da", "Mit Funk."),
        ("launch", "fr", "Présentation de la pompe Loutre", "Elle pèse quatre kilos."),
        ("launch", "pt", "Chegou a nova Lontra", ""),
        ("launch", "es", "Novedad: bomba Nutria", ""),
        ("launch", "en", "Our web shop is open", ""),
        ("leadership", "sv", "Karin Holm ny verkstadschef", ""),
        ("leadership", "de", "Stabwechsel", "Karl Sauter übergibt die Firma an seine Tochter Ida."),
        ("leadership", "fr", "Passage de témoin", "Paul Roy transmet la direction à sa fille."),
        ("leadership", "en", "Paul Reed retires", "Our works manager goes; Ann Cole follows him."),
        ("leadership", "en", "Welcome, Ann", "Ann Cole joins us as head of service."),
        ("hiring", "en", "Our team grows", "Two new colleagues started on 1 October."),
        ("hiring", "fr", "L’équipe s’agrandit", "Trois nouveaux collègues ont rejoint l’atelier."),
        ("hiring", "de", "Zwei neue Lehrlinge", "Sie lernen Pumpenbau."),
        ("hiring", "de", "Monteur gesucht", "Vollzeit, ab sofort."),
        ("technology", "de", "Umstieg auf Odoo", ""),
        ("technology", "en", "New ERP system", "Stock and purchasing now run in Odoo."),
        ("technology", "es", "Nueva máquina de corte", "Está en marcha desde mayo."),
        ("funding", "en", "£600,000 for the new hall", "Trent Bank lends us the money."),
        ("funding", "fr", "Subvention de la Région", "La Région nous accorde 90 000 euros."),
        ("layoffs", "de", "Wir bauen 30 Stellen ab", ""),
        (
            "layoffs",
            "it",
            "Chiude il nostro sito di Lecco",
            "Venti, anzi 22 dipendenti perdono il posto.",
        ),
        ("layoffs", "sv", "12 tjänster försvinner", "Vi har för få order."),
    ],
)
def test_a_headline_without_its_firm_tells_by_its_shape(
    kind: str, language: str, headline: str, below: str
) -> None:
    assert headlines.judge(headline, below, NAME, language) is SignalKind(kind)


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        ("en", "Our team grows tomatoes", "Two plants stand on the sill."),
        ("en", "New: price list 2027", ""),
        ("en", "Our customer has moved", ""),
        ("de", "Umstieg auf Odoo geplant", ""),
        ("de", "Unser Mitbewerber baut 200 Stellen ab", ""),
        ("en", "Paul Reed retires", "He stood at the lathe for 40 years."),
        ("en", "£30,000 for the hospice", "We gave what the summer party brought in."),
        ("fr", "Claire Roy nouvelle présidente de la fédération", ""),
        ("de", "Standort Linz geschlossen", "Am 3. Mai ist die Filiale wegen Schulung zu."),
        ("en", "Otter 5 is here?", ""),
    ],
)
def test_what_looks_like_it_is_no_event(language: str, headline: str, below: str) -> None:
    assert headlines.judge(headline, below, NAME, language) is None


@pytest.mark.parametrize(
    "headline",
    [
        "New website online",
        "Neuer Katalog ist da",
        "Bienvenue sur notre nouveau site",
        "È arrivata la primavera",
        "Introducing our team",
        "Wir stellen vor: Martin, Monteur",
        "La pompe Loutre arrive au printemps",
        "Zwolnienia u konkurencji",
        "Wir planen eine neue Halle",
        "Dotacje do 5000 zł na studnie",
    ],
)
def test_leaflets_seasons_portraits_and_plans_are_nothing(headline: str) -> None:
    assert headlines.is_nothing(headline)


@pytest.mark.parametrize(
    "headline", ["New depot in Hull", "Introducing Otter 5", "Neue Halle eröffnet"]
)
def test_own_events_are_something(headline: str) -> None:
    assert not headlines.is_nothing(headline)


@pytest.mark.parametrize("text", ["new ", "Wir bauen 1", "A b ", "is here ", "- "])
def test_hostile_text_below_a_headline_costs_little(text: str) -> None:
    assert headlines.judge("Change at the top", text * 50_000, NAME, "en") is None
    assert headlines.judge((text * 100_000)[:120], text * 50_000, NAME, "en") is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("technology", "All orders and invoices now run in Odoo."),
        ("technology", "Sedan maj sköts order och lager: order hanteras i Fortnox."),
        ("expansion", "We have rented the floor above."),
        ("expansion", "All shares of Kogler Ltd passed to us on 1 October."),
        ("hiring", "Vier junge Leute haben am 1. September ihre Ausbildung begonnen."),
        ("layoffs", "We are sorry that 14 people have been given notice."),
    ],
)
def test_a_clause_below_a_headline_that_tells_nothing_tells_it(kind: str, text: str) -> None:
    assert headlines.told_below("A day to remember", [text]) == (SignalKind(kind), text)


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Our customer Kogler", "All orders now run in Odoo."),
        ("A day to remember", "Our customer's orders now run in Odoo."),
        ("We plan ahead", "We have rented the floor above."),
    ],
)
def test_a_customers_clause_and_a_plan_are_none(headline: str, text: str) -> None:
    assert headlines.told_below(headline, [text]) is None


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("New: how we test valves", ""),
        ("The future is here", ""),
        ("Postponed: opening of our Hull branch", ""),
        ("Cloud migration in five steps", ""),
        ("Sauter feiert 40 Jahre", "Damals eröffneten wir die erste Werkstatt."),
        ("Generationswechsel im Handwerk", "Fünf Tipps für die Übergabe."),
        ("Passaggio generazionale", "Una guida per le imprese di famiglia."),
    ],
)
def test_advice_jubilees_and_what_is_put_off_are_nothing(headline: str, below: str) -> None:
    assert headlines.is_nothing(headline, below)


@pytest.mark.parametrize(
    "headline",
    [
        "Moved to tears",
        "Three new colleagues every farm needs",
        "Neue Mitarbeiter finden",
        "The 2026 valve market is here to stay",
        "Die neue Bauordnung ist da",
        "Robot lawnmowers installed in Leeds parks",
    ],
)
def test_words_of_a_shape_in_another_sense_tell_nothing(headline: str) -> None:
    assert headlines.judge(headline, "", NAME, "en") is None


def test_who_leads_the_firm_is_no_guide() -> None:
    assert not headlines.is_nothing("Relevo", "Giulia Sala prende la guida dell'azienda.")


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("Brewery closes", "60 jobs lost in the town."),
        ("40 redundancies at Harker Steel", "A hard day for the valley."),
        ("£2m order from the waterworks", "The waterworks awarded us the £2m order."),
        ("Grant for heat pumps", "The state gives our customers £7,500."),
        ("Moved to 4 December", "The carol evening is later this year."),
        ("New machine for Harker", "It is up and running in Sheffield."),
        ("Introduction of SAP at Harker", "Our people did the work."),
        ("New chairman", "Tom Hill has led the bowling league since May."),
        ("Staff wanted", "The food bank needs volunteers."),
        ("Mulled wine is here", "Every evening in the yard."),
        ("New: Direct debit by phone", ""),
    ],
)
def test_what_may_be_anothers_is_not_told_by_its_shape(headline: str, below: str) -> None:
    assert headlines.judge(headline, below, NAME, "en") is None


def test_a_label_of_the_competition_makes_an_entry_nothing() -> None:
    assert headlines.is_nothing("Redundancies", "LA COMPETENCIA. El grupo Lonja presenta un ERE.")
