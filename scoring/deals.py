"""A file of closed deals as rows to store: who, how it ended, when, and what was known of them.

Pure. The columns of the company are mapped by the code that maps uploads; outcome, day and amount
are found by name, or named by the person who uploads.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from prospects.mapping import guess, values_of
from prospects.normalise import domains, figures, places, titles
from prospects.tabular import Row, Table
from scoring.history import FIELDS
from scoring.ladder.cells import days, is_missing, numbers
from scoring.ladder.columns import words_of
from scoring.ladder.outcomes import NoOutcome, outcomes_of

MOST_ROWS: Final = 100_000
# By language: en, de, fr, es, it, nl, pt, pl. What says more stands before what says less.
_OUTCOME: Final = (
    "outcome", "deal stage", "stage", "status", "result", "is won", "won", "closed won",
    "deal status", "won lost",
    "ergebnis", "ausgang", "deal ergebnis", "gewonnen verloren", "phase", "abschlussstatus",
    "résultat", "resultat", "issue", "statut", "étape", "etape", "gagné perdu",
    "resultado", "estado", "etapa", "fase", "ganado perdido",
    "risultato", "esito", "stato", "vinto perso",
    "uitkomst", "resultaat", "afloop", "gewonnen",
    "situação", "situacao",
    "wynik", "rezultat", "etap",
)  # fmt: skip
_CLOSED: Final = (
    "close date", "closed on", "closed at", "closed date", "won time", "date closed",
    "closing date", "closed",
    "abschlussdatum", "abgeschlossen am", "geschlossen am", "abschluss am", "abschlusstag",
    "abschluss", "datum abschluss", "abgeschlossen",
    "date de clôture", "date de cloture", "date clôture", "clôturé le", "clôture", "cloture",
    "fecha de cierre", "fecha cierre", "cerrado el", "cierre",
    "data di chiusura", "data chiusura", "chiuso il", "chiusura",
    "sluitingsdatum", "afsluitdatum", "datum gesloten", "gesloten op", "afgesloten op",
    "data de fechamento", "data de fecho", "data fechamento", "fechado em", "fechamento",
    "data zamknięcia", "data zamkniecia", "zamknięto", "zamknięcie",
)  # fmt: skip
_AMOUNT: Final = ("amount", "close value", "deal value", "value", "deal amount")
_WINS: Final = (
    "won", "closed won", "win", "true", "yes", "1", "gewonnen", "gagné", "gagne", "gagnée",
    "ganado", "ganada", "vinto", "vinta", "ganho", "ganha", "wygrana", "wygrane", "wygrany", "ja",
    "oui", "sí", "si", "sì", "sim", "tak",
)  # fmt: skip
_DAY = re.compile(r"\d")


class DealsRefused(ValueError):
    """A file that cannot be read as closed deals; the message is a sentence."""


class NoColumn(DealsRefused):
    """No column says `what`, and nobody named one."""

    def __init__(self, what: str, header: Sequence[str]) -> None:
        super().__init__(f"No column says {what}. Name it below; there are {_list(header)}.")
        self.what, self.header = what, _list(header)


@dataclass(frozen=True, slots=True)
class Named:
    """What the uploader said: column of the outcome, what in it is won and lost, and of the day.

    `negative` are values apart by commas; a value that holds a comma itself stands alone.
    """

    outcome: str = ""
    positive: str = ""
    negative: str = ""
    closed: str = ""


@dataclass(frozen=True, slots=True)
class RefusedDeal:
    """A row that is not stored, and why."""

    row: int
    reason: str


@dataclass(frozen=True)
class ReadDeals:
    """The deals of a file for `icp.actions.store_deals`, and what was left out."""

    deals: list[dict[str, Any]]
    refused: list[RefusedDeal]
    open: int
    columns: dict[str, str]


def read_deals(table: Table, named: Named, *, today: date) -> ReadDeals:
    """Read a table of deals; raises `DealsRefused` where a needed column is missing."""
    rows: list[Row] = []
    for row in table.rows():
        if len(rows) == MOST_ROWS:
            raise DealsRefused(f"The file has more than {MOST_ROWS:,} rows. Upload it in parts.")
        rows.append(row)
    header = list(table.header)
    places_of = {
        "outcome": _found(header, named.outcome, _OUTCOME, "how a deal ended"),
        "closed": _found(header, named.closed, _CLOSED, "the day it was closed"),
    }
    fields = guess(header, table.sample()).columns
    taken = {header[place] for place in places_of.values()}
    fields = {name: None if name in taken else field for name, field in fields.items()}
    amount = _by_name(header, _AMOUNT)
    ends = _ends([_cell(row, places_of["outcome"]) for row in rows], named)
    closed = days([_cell(row, places_of["closed"]) for row in rows])
    sums = numbers([_cell(row, amount) for row in rows]) if amount is not None else []
    found = ReadDeals([], [], 0, _told(header, places_of, fields))
    opened = 0
    for number, row in enumerate(rows):
        if row.problem is None and ends[number] is None:
            opened += 1
            continue
        deal = _deal(row, header, fields, closed[number], today)
        if isinstance(deal, str):
            found.refused.append(RefusedDeal(row.line, deal))
            continue
        money = sums[number] if sums else None
        deal |= {"is_won": ends[number], "amount": None if money is None else round(money, 2)}
        found.deals.append(deal)
    return ReadDeals(found.deals, found.refused, opened, found.columns)


def _cell(row: Row, place: int) -> str:
    return row.cells[place] if place < len(row.cells) else ""


def _found(header: Sequence[str], said: str, usual: Sequence[str], what: str) -> int:
    """Return the place of a column by what was said, else by its usual names."""
    if said.strip():
        folded = [name.casefold() for name in header]
        if said.strip().casefold() in folded:
            return folded.index(said.strip().casefold())
        raise DealsRefused(f"The file has no column “{said[:60]}”. It has {_list(header)}.")
    place = _by_name(header, usual)
    if place is None:
        raise NoColumn(what, header)
    return place


def _by_name(header: Sequence[str], usual: Sequence[str]) -> int | None:
    names = [" ".join(words_of(name)) for name in header]
    return next((names.index(name) for name in usual if name in names), None)


def _list(header: Sequence[str]) -> str:
    return ", ".join(header)[:300]


def _ends(texts: Sequence[str], named: Named) -> list[bool | None]:
    """Return won, lost or not decided for every row."""
    known = {text.strip().casefold() for text in texts if not is_missing(text)}
    wanted = named.positive.strip() or next((word for word in _WINS if word in known), "")
    lost = named.negative.strip()
    is_one = lost.casefold() in known
    losses = [lost] if is_one else [one.strip() for one in lost.split(",") if one.strip()]
    if not wanted:
        raise DealsRefused("No value of the outcome means won. Say below which one does.")
    try:
        return outcomes_of(texts, wanted, losses)
    except NoOutcome as refused:
        raise DealsRefused(str(refused)) from refused


def _told(
    header: Sequence[str], places_of: Mapping[str, int], fields: Mapping[str, str | None]
) -> dict[str, str]:
    told = {what: header[place] for what, place in places_of.items()}
    return told | {field: name for name, field in fields.items() if field}


def _deal(
    row: Row,
    header: Sequence[str],
    fields: Mapping[str, str | None],
    closed: float | None,
    today: date,
) -> dict[str, Any] | str:
    """Return the deal of a row, or the sentence why there is none."""
    if row.problem:
        return row.problem
    values = values_of(fields, header, row.cells)
    name = values.get("company_name", "")
    domain = domains.company_domain(values.get("company_domain", "") or values.get("email", ""))
    if not name and not domain:
        return f"Row {row.line}: it names no company."
    if closed is None:
        return f"Row {row.line}: it has no closing day that can be read."
    day = date.fromordinal(date(1970, 1, 1).toordinal() + int(closed))
    if day > today:
        return f"Row {row.line}: it closes on {day.isoformat()}, which is still to come."
    attributes = {field: values[field] for field in FIELDS if values.get(field)}
    return {
        "account_name": name or domain,
        "domain": domain,
        "closed_on": day,
        "attributes": _normalised(attributes),
    }


def _normalised(attributes: dict[str, str]) -> dict[str, Any]:
    """Write attributes as leads have them: codes of countries, figures, seniority."""
    made: dict[str, Any] = dict(attributes)
    if country := places.country(attributes.get("country", "")):
        made["country"] = country
    for field in ("employees", "revenue"):
        span = figures.span(attributes[field]) if field in attributes else None
        if span is not None and _DAY.search(attributes[field]):
            # A range stays one: the ICP judges it by its ends.
            made[field] = span.low if span.low == span.high else span.text
    if "title" in attributes and (level := titles.seniority(attributes["title"])):
        made["seniority"] = level
    return made
