"""Which column holds which field: by its name, by what its cells look like, and by its vendor."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prospects import tables
from prospects.headers import FIELDS, claims, fold, parts, scale
from prospects.shapes import Shape, shape_of

__all__ = ["FIELDS", "Guess", "NotAMapping", "checked", "guess", "values_of"]

# Columns that only this vendor's files have; most hits win, two at least.
_VENDORS = {vendor: frozenset(columns.split()) for vendor, columns in tables.rows("vendors.tsv")}
_SURE = frozenset({"apollocontactid", "apolloaccountid", "vmid", "connectedon", "owneralias"})
# What a vendor's column means where its name alone would mislead.
_SAID: dict[str, dict[str, str | None]] = {
    "linkedin": {"url": "linkedin_url", "connectedon": "updated_at"},
    "phantombuster": {
        "companyurl": None, "regularcompanyurl": None, "companyid": None, "query": None,
        "profileurl": "linkedin_url", "vmid": "source_id", "name": None, "titledescription": None,
        "summary": None, "companylocation": None, "location": "city",
    },
    "apollo": {"stage": None, "lists": None, "context": None, "companyaddress": None},
    "hubspot": {"primaryassociatedcompanyid": None, "lastactivitydate": None, "createdate": None},
    "salesforce": {"leadsource": None, "createddate": None},
    "odoo": {
        "displayname": "full_name", "parentidname": "company_name", "function": "title",
        "stateidname": "region", "countryidname": "country", "useridname": "owner",
        "writedate": "updated_at",
    },
    "superoffice": {"business": "industry", "ourcontact": "owner"},
}  # fmt: skip
_COMPANY = frozenset({"company_domain", "industry", "employees", "revenue"})
# Names of other things, too, unless the cells show it: the "Stand" of a row and of a fair.
_SHOWN = frozenset({"stand"})
_ENOUGH = 0.5
_BARE = re.compile(r"[$€£]?\s?\d[\d.,' -]*")


@dataclass(frozen=True, slots=True)
class Guess:
    """A proposed mapping: field or None a column, how sure each is, and the likely vendor."""

    columns: dict[str, str | None]
    confidence: dict[str, float]
    vendor: str | None

    def as_json(self) -> dict[str, Any]:
        """Return the proposal in plain JSON values, as the mapping page stores it."""
        return {"columns": self.columns, "confidence": self.confidence, "vendor": self.vendor}


class NotAMapping(ValueError):
    """A mapping that names unknown fields or columns, or one field twice."""


def guess(header: Sequence[str], sample: Sequence[Sequence[str]]) -> Guess:
    """Propose a field for every column, each field once, from names, cells and vendor."""
    vendor = _vendor(header)
    shapes = [shape_of([row[n] for row in sample if n < len(row)]) for n in range(len(header))]
    bids = _by_name(header, shapes, vendor)
    bids += _by_shape(header, shapes, taken={bid.column for bid in bids}, vendor=vendor)
    chosen: dict[str, _Bid] = {}
    used: set[str] = set()
    for bid in sorted(bids, key=lambda bid: (-bid.confidence, bid.position)):
        if bid.field not in chosen and bid.column not in used:
            chosen[bid.field] = bid
            used.add(bid.column)
    by_column = {bid.column: bid for bid in chosen.values()}
    return Guess(
        columns={name: by_column[name].field if name in by_column else None for name in header},
        confidence={name: round(bid.confidence, 2) for name, bid in by_column.items()},
        vendor=vendor,
    )


@dataclass(frozen=True, slots=True)
class _Bid:
    column: str
    position: int
    field: str
    confidence: float


def _vendor(header: Sequence[str]) -> str | None:
    names = {fold(name) for name in header}
    hits = {vendor: len(names & signs) for vendor, signs in _VENDORS.items()}
    best = max(hits, key=lambda vendor: hits[vendor])
    is_sure = bool(names & _SURE & _VENDORS[best])
    return best if hits[best] >= 3 or (hits[best] >= 2 and is_sure) else None


def _by_name(header: Sequence[str], shapes: Sequence[Shape], vendor: str | None) -> list[_Bid]:
    said = _SAID.get(vendor or "", {})
    bids = []
    for position, name in enumerate(header):
        key = fold(name)
        if key in said:
            field = said[key]
            found = [(field, 0.97)] if field else []
        else:
            found = claims(name)
        bids += [
            _Bid(name, position, field, confidence)
            for field, confidence in found
            if shapes[position].allows(field)
            and (_SHOWN.isdisjoint(parts(name)) or shapes[position].shows(field))
        ]
    return _sorted_out(bids, shapes)


def _sorted_out(bids: list[_Bid], shapes: Sequence[Shape]) -> list[_Bid]:
    """Settle the names that mean a person in a list of people and a company in one of companies."""
    fields = {bid.field for bid in bids if bid.confidence >= _ENOUGH and fold(bid.column) != "name"}
    is_about_people = bool(fields & {"first_name", "last_name", "title", "email"})
    out = []
    for bid in bids:
        is_name = fold(bid.column) == "name" and not is_about_people
        is_of_company = fields & _COMPANY or not shapes[bid.position].reads_as_people()
        if is_name and is_of_company and "company_name" not in fields:
            out.append(_Bid(bid.column, bid.position, "company_name", 0.9))
        elif _is_rest_of_name(bid, fields, shapes[bid.position]):
            out.append(_Bid(bid.column, bid.position, "last_name", bid.confidence))
        elif fold(bid.column) in {"nome", "nombre"} and "last_name" not in fields:
            out.append(_Bid(bid.column, bid.position, "full_name", 0.8))
        elif fold(bid.column) in {"ad", "il", "me", "ca"} and not _has_company_or_name(fields):
            continue
        else:
            out.append(bid)
    return out


def _is_rest_of_name(bid: _Bid, fields: set[str], shape: Shape) -> bool:
    """Tell the "Name" beside a "Vorname", of single words."""
    is_beside = "first_name" in fields and "last_name" not in fields
    return bid.field == "full_name" and is_beside and shape.are_single_words()


def _has_company_or_name(fields: set[str]) -> bool:
    return bool(fields & {"company_name", "last_name", "full_name"})


def _by_shape(
    header: Sequence[str], shapes: Sequence[Shape], *, taken: set[str], vendor: str | None
) -> list[_Bid]:
    """Bid for the columns whose names say nothing, by the look of their cells."""
    silent = {name for name, field in _SAID.get(vendor or "", {}).items() if field is None}
    bids = []
    for position, name in enumerate(header):
        if name in taken or fold(name) in silent:
            continue
        field, share = shapes[position].best()
        # Below every name: what a column is called counts for more than what it looks like.
        if field and share >= _ENOUGH and _may_look(name, field):
            bids.append(_Bid(name, position, field, round(0.55 * share, 2)))
    return bids


def _may_look(name: str, field: str) -> bool:
    """Let only a telling shape speak for a column that has a name of its own."""
    is_unnamed = fold(name).startswith(("column", "unnamed", "field")) or not fold(name)
    return is_unnamed or field in {"email", "linkedin_url"}


def checked(columns: Mapping[str, str | None], header: Sequence[str]) -> dict[str, str | None]:
    """Return a mapping given by a person as one for this header; raises `NotAMapping`.

    Columns that it does not name are left out.
    """
    unknown = [name for name in columns if name not in header]
    if unknown:
        raise NotAMapping(f"The file has no column “{unknown[0]}”.")
    fields = [field for field in columns.values() if field]
    wrong = [field for field in fields if field not in FIELDS]
    if wrong:
        raise NotAMapping(f"“{wrong[0]}” is no field; fields are {', '.join(FIELDS)}.")
    twice = next((field for field in fields if fields.count(field) > 1), None)
    if twice:
        both = [name for name, field in columns.items() if field == twice]
        raise NotAMapping(
            f"“{both[0]}” and “{both[1]}” are both mapped to {twice}. Choose one of them."
        )
    return {name: columns.get(name) or None for name in header}


def values_of(
    columns: Mapping[str, str | None], header: Sequence[str], cells: Sequence[str]
) -> dict[str, str]:
    """Name a row's cells by field."""
    return {
        field: _scaled(cell, name) if field == "revenue" else cell
        for name, cell in zip(header, cells, strict=False)
        if (field := columns.get(name)) and cell
    }


def _scaled(cell: str, name: str) -> str:
    """Write a bare number with the unit that its column's name gives."""
    return f"{cell} {scale(name)}".strip() if _BARE.fullmatch(cell) else cell
