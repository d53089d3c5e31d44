"""Closed deals from a file: each row is stored or has a sentence that says why not."""

import datetime as dt

import pytest

from prospects.tabular import open_table
from scoring.deals import DealsRefused, Named, read_deals

TODAY = dt.date(2026, 11, 1)
FILE = (
    "Account Name,Website,Stage,Close Date,Amount,Employees,Industry,Country\n"
    'Acme,acme.com,Closed Won,2026-03-04,"$12,500",51-200,Software,Germany\n'
    "Quay,https://www.quay.io/x,Closed Lost,2026-05-01,,1000,Retail,US\n"
    ",,Closed Lost,2026-05-01,,,,\n"
    "Bolt,bolt.dev,Closed Won,soon,,,,\n"
    "Gild,gild.dev,Closed Won,2027-01-01,,,,\n"
    "Harrow,harrow.io,Negotiation,,,,,\n"
)


def read(text: str = FILE, named: Named = Named(positive="Closed Won")):  # noqa: B008 - frozen
    return read_deals(open_table(text.encode(), name="deals.csv"), named, today=TODAY)


def test_rows_become_deals_with_what_was_known_of_the_company() -> None:
    found = read()

    assert found.deals == [
        {
            "account_name": "Acme",
            "domain": "acme.com",
            "closed_on": dt.date(2026, 3, 4),
            "attributes": {"country": "DE", "employees": "51-200", "industry": "Software"},
            "is_won": True,
            "amount": 12500.0,
        },
        {
            "account_name": "Quay",
            "domain": "quay.io",
            "closed_on": dt.date(2026, 5, 1),
            "attributes": {"country": "US", "employees": 1000, "industry": "Retail"},
            "is_won": False,
            "amount": None,
        },
    ]


def test_every_other_row_says_why_it_is_not_stored() -> None:
    found = read()

    assert found.open == 1
    assert [(one.row, one.reason) for one in found.refused] == [
        (4, "Row 4: it names no company."),
        (5, "Row 5: it has no closing day that can be read."),
        (6, "Row 6: it closes on 2027-01-01, which is still to come."),
    ]


@pytest.mark.parametrize(
    ("text", "named", "sentence"),
    [
        ("Company,Closed On\nAcme,2026-01-01\n", Named(), "No column says how a deal ended."),
        ("Company,Stage\nAcme,Won\n", Named(), "No column says the day it was closed."),
        (FILE, Named(outcome="Ende"), "The file has no column “Ende”."),
        (FILE, Named(positive="Yes"), "“Yes” does not occur in “outcome”"),
        ("Company,Stage,Closed On\nA,Won,2026-01-01\nB,Won,2026-01-01\n", Named(), "Every row"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(text, named, sentence) -> None:
    with pytest.raises(DealsRefused) as refused:
        read(text, named)

    assert str(refused.value).startswith(sentence)


@pytest.mark.parametrize(
    ("header", "won", "lost"),
    [
        ("Kunde;Ergebnis;Abschluss", "Gewonnen", "Verloren"),
        ("Firma;Status;Abschlussdatum", "gewonnen", "verloren"),
        ("Société;Résultat;Date de clôture", "Gagné", "Perdu"),
        ("Empresa;Estado;Fecha de cierre", "Ganada", "Perdida"),
        ("Azienda;Esito;Data chiusura", "Vinta", "Persa"),
        ("Bedrijf;Uitkomst;Sluitingsdatum", "Gewonnen", "Verloren"),
        ("Empresa;Situação;Data de fechamento", "Ganho", "Perdido"),
        ("Firma;Wynik;Data zamknięcia", "Wygrana", "Przegrana"),
    ],
)
def test_outcome_and_day_are_found_in_the_portals_languages(header, won, lost) -> None:
    found = read(f"{header}\nAcme;{won};2026-03-04\nQuay;{lost};2026-05-01\nFox;?;\n", Named())

    assert [(one["account_name"], one["is_won"]) for one in found.deals] == [
        ("Acme", True), ("Quay", False),
    ]  # fmt: skip
    assert [one["closed_on"].month for one in found.deals] == [3, 5]


def test_losses_are_those_that_are_named_and_the_rest_is_open() -> None:
    words = ("Auftrag", "Kein Budget", "Absage, Preis", "Angebot", "Auftrag", "Kein Budget")
    rows = (f'Firm {n},firm{n}.example,"{word}",2026-03-04' for n, word in enumerate(words))
    text = "\n".join(["Company,Website,Outcome,Close date", *rows])

    def ends(negative: str) -> list[tuple[str, bool]]:
        found = read(text, Named(positive="Auftrag", negative=negative))
        return [(deal["account_name"][-1], deal["is_won"]) for deal in found.deals]

    assert ends("kein budget") == [("0", True), ("1", False), ("4", True), ("5", False)]
    assert ends("Absage, Preis") == [("0", True), ("2", False), ("4", True)]
    assert len(ends("Kein Budget, Angebot")) == 5
    assert len(ends("")) == 6
    with pytest.raises(DealsRefused, match="“Nein” does not occur"):
        ends("Nein")
