"""What would come of a file under a mapping, counted on its first rows; nothing is stored."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from prospects.descriptions import has_company, has_person
from prospects.reading import Outcome, read_rows
from prospects.tabular import Table

COUNTED = 5_000
# Somebody waits for the page: beyond this the length is told as "more than".
MOST = 200_000
_SAMPLES = 3
_REASONS = 5


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a usable row would write to."""

    email: str
    country: str
    phone: str = ""


@dataclass(slots=True)
class Preview:
    """Counts over the first rows, the file's length, samples a column, first refusals.

    `left_out` names by field how many values cannot be read, and the first: the row is taken
    without them.
    """

    counted: int = 0
    total: int = 0
    is_longer: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    samples: dict[str, list[str]] = field(default_factory=dict)
    refusals: list[str] = field(default_factory=list)
    left_out: dict[str, dict[str, Any]] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)  # of the usable rows; not kept
    industries: Counter[str] = field(default_factory=Counter)  # of the usable rows; not kept

    def as_json(self) -> dict[str, Any]:
        """Return it in plain JSON values."""
        return {
            "counted": self.counted,
            "total": self.total,
            "is_longer": self.is_longer,
            "counts": dict(self.counts),
            "samples": self.samples,
            "refusals": self.refusals,
            "left_out": self.left_out,
        }

    def note(self, notes: list[str]) -> None:
        """Count the values that cannot be read, by field, with the first one told."""
        for told in notes:
            name = told.split(" ", 1)[0]
            one = self.left_out.setdefault(name, {"count": 0, "example": told})
            one["count"] += 1


def preview(
    table: Table, columns: Mapping[str, str | None], *, default_country: str, today: date
) -> Preview:
    """Count usable rows, duplicates and gaps; raises a `TableRefused` where reading fails."""
    stream = table.rows()
    first = list(islice(stream, COUNTED))
    head = dataclasses.replace(table, source=lambda: iter(first))
    seen = Preview(counted=len(first), samples=_samples(head))
    for row in read_rows(head, columns, default_country=default_country, today=today):
        seen.counts[row.outcome.value] += 1
        if row.outcome is Outcome.REFUSED and len(seen.refusals) < _REASONS:
            seen.refusals.append(row.reason)
        if row.outcome is Outcome.OK:
            seen.counts.update(_gaps(row.record))
            seen.people.append(person_of(row.record))
            seen.note(row.notes)
            seen.industries.update(filter(None, [row.record.get("industry")]))
    seen.total = seen.counted + sum(1 for _ in islice(stream, MOST - COUNTED))
    seen.is_longer = next(stream, None) is not None
    return seen


def person_of(record: Mapping[str, Any]) -> Person:
    """Return whom a normalised row would write to."""
    return Person(
        str(record.get("email", "")), str(record.get("country", "")), str(record.get("phone", ""))
    )


def _gaps(record: Mapping[str, Any]) -> list[str]:
    gaps = {
        "without_company": not has_company(record),
        "without_person": not has_person(record),
        "without_email": not record.get("email"),
    }
    return [name for name, is_missing in gaps.items() if is_missing]


def _samples(table: Table) -> dict[str, list[str]]:
    samples: dict[str, list[str]] = {name: [] for name in table.header}
    for cells in table.sample(50):
        for name, cell in zip(table.header, cells, strict=False):
            if cell and len(samples[name]) < _SAMPLES and cell[:80] not in samples[name]:
                samples[name].append(cell[:80])
    return samples
