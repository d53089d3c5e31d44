"""A mapped table as a stream of outcomes: every row is ok, refused or a duplicate in its file.

The upload page, the discovery task and `lab import` read files through here, so that what the lab
shows is what the line does. Memory grows by one key a row, some 24 bytes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from prospects.firsts import Firsts
from prospects.footers import marked
from prospects.mapping import values_of
from prospects.matching.keys import number
from prospects.normalise.companies import company_key
from prospects.normalise.record import assumes_country, record
from prospects.normalise.text import plain
from prospects.tabular import Row, Table


class Outcome(StrEnum):
    """What became of a row."""

    OK = "ok"
    REFUSED = "refused"
    DUPLICATE = "duplicate_in_file"


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row after reading: its outcome, why, and its normalised and original fields.

    `number` counts data rows from 1; `line`, which sentences name, counts as a spreadsheet does.
    """

    number: int
    outcome: Outcome
    reason: str = ""
    field: str = ""
    record: dict[str, Any] = dataclasses.field(default_factory=dict)
    original: dict[str, str] = dataclasses.field(default_factory=dict)
    notes: list[str] = dataclasses.field(default_factory=list)
    line: int = 0
    assumes_country: bool = False  # its country is the default: the row names none


def read_rows(
    table: Table,
    columns: Mapping[str, str | None],
    *,
    default_country: str = "",
    today: date | None = None,
) -> Iterator[ReadRow]:
    """Read every row of the table under a mapping; raises `TooManyRows` at the table's limit."""
    firsts = Firsts()
    for row in marked(table.rows(), len(table.header)):
        read = _read(row, table, columns, default_country, today)
        if read.outcome is Outcome.OK:
            what, key = identity(read.record)
            first = firsts.add(key, read.line)
            if first is not None:
                yield ReadRow(
                    read.number,
                    Outcome.DUPLICATE,
                    f"Row {read.line}: row {first} has the same {what}.",
                    record=read.record,
                    original=read.original,
                    notes=read.notes,
                    line=read.line,
                    assumes_country=read.assumes_country,
                )
                continue
        yield read


def _read(
    row: Row,
    table: Table,
    columns: Mapping[str, str | None],
    default_country: str,
    today: date | None,
) -> ReadRow:
    original = row.by_column(table.header)
    if row.problem:
        return ReadRow(
            row.number, Outcome.REFUSED, row.problem, original=_short(original), line=row.line
        )
    values = values_of(columns, table.header, row.cells)
    fields, notes, refusal = record(values, default_country=default_country, today=today)
    notes += _unstored(row, table.header, columns)
    if refusal:
        reason = f"Row {row.line}, {refusal.field}: {refusal.reason}."
        outcome, field = Outcome.REFUSED, refusal.field
        return ReadRow(row.number, outcome, reason, field, fields, original, notes, row.line)
    return ReadRow(
        row.number,
        Outcome.OK,
        record=fields,
        original=original,
        notes=notes,
        line=row.line,
        assumes_country=bool(default_country) and assumes_country(values),
    )


def _unstored(row: Row, header: Sequence[str], columns: Mapping[str, str | None]) -> Iterator[str]:
    """Name the fields that are formulas whose result the file does not hold."""
    for at in row.unstored:
        field = columns.get(header[at]) if at < len(header) else None
        if field:
            yield (
                f"{field} is a formula without a stored result: open the file in a spreadsheet "
                "program and save it there"
            )


def _short(original: dict[str, str]) -> dict[str, str]:
    return {name: cell[:500] for name, cell in original.items()}


def identity(fields: Mapping[str, Any]) -> tuple[str, int]:
    """Return what makes a record itself, in a word and as one 64-bit key.

    The strongest thing it has: address, profile, name at a company, or the company alone.
    """
    person = plain(fields.get("full_name", ""))
    employer = fields.get("company_domain") or company_key(fields.get("company_name", ""))
    if fields.get("email") and fields.get("email_kind") != "role":
        return "e-mail address", number("email", fields["email"])
    if fields.get("linkedin_url"):
        return "profile", number("profile", plain(fields["linkedin_url"]))
    if person:
        return "person at the same company", number("person", f"{person}|{employer}")
    if fields.get("email"):
        return "e-mail address", number("email", fields["email"])
    place = plain(f"{fields.get('country', '')}|{fields.get('city', '')}")
    own = fields.get("company_domain") or f"{employer}|{place}"
    return "company", number("company", own)
