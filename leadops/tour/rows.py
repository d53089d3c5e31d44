"""What a file's rows are good for, and which of them the tour takes: counts with reasons.

Pure. The rows are read by the code that reads uploads, so the tour counts as the line would.
"""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any, Final

from prospects.descriptions import account_name, has_company
from prospects.previews import Person, person_of
from prospects.reading import Outcome, ReadRow, read_rows
from prospects.tabular import Table

NOTE: Final = "note"  # what a column may hold beside the fields: a reason to write, in own words
NOTE_LENGTH: Final = 1_000
MOST_RECORDS: Final = 25  # preview is not passing
COUNTED: Final = 5_000
LENGTH_TOLD: Final = 200_000  # beyond it the length is told as "more than"
STALE_DAYS: Final = 365  # DIS4: older than 12 months is not used
_SAMPLES: Final = 3
_MATCHED: Final = (
    "full_name", "email", "phone", "title", "linkedin_url", "company_name", "company_domain",
    "city", "country",
)  # fmt: skip
_REASONS: Final = 5


@dataclass(slots=True)
class Sorted:
    """Rows sorted by what they are good for.

    `counts` has usable, duplicate, stale, refused, no_company (these five sum to `counted`) and
    without_email and similar (both of the usable; similar rows are kept, the line would merge them
    so that it can be undone). `records` are the up to 25 that the tour takes, each with "row",
    "assumes_country" and "note".
    """

    counted: int = 0
    total: int = 0
    is_longer: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    refusals: list[str] = field(default_factory=list)
    samples: dict[str, list[str]] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)
    records: list[dict[str, Any]] = field(default_factory=list)


def sort_rows(
    table: Table,
    columns: Mapping[str, str | None],
    *,
    default_country: str,
    collected_on: date | None,
    today: date,
) -> Sorted:
    """Sort the first rows of a table; raises a `TableRefused` where reading fails.

    The column that holds `NOTE` is kept as it stands: what the person knows, not a fact.
    """
    note_column = next((name for name, field in columns.items() if field == NOTE), "")
    stream = table.rows()
    first = list(islice(stream, COUNTED))
    head = dataclasses.replace(table, source=lambda: iter(first))
    found = Sorted(counted=len(first), samples=_samples(head))
    usable = []
    for row in read_rows(head, columns, default_country=default_country, today=today):
        kind = _kind(row, collected_on, today)
        found.counts[kind] += 1
        if kind == "usable":
            note = " ".join(row.original.get(note_column, "").split())[:NOTE_LENGTH]
            told = {"assumes_country": row.assumes_country, "note": note}
            usable.append({"row": row.line, **row.record, **told})
        elif kind == "refused" and len(found.refusals) < _REASONS:
            found.refusals.append(row.reason)
    found.people = [person_of(record) for record in usable]
    found.counts["without_email"] = sum(not person.email for person in found.people)
    found.counts["similar"] = similar(usable)
    found.records = chosen(usable)
    found.total = found.counted + sum(1 for _ in islice(stream, LENGTH_TOLD - COUNTED))
    found.is_longer = next(stream, None) is not None
    return found


def _kind(row: ReadRow, collected_on: date | None, today: date) -> str:
    if row.outcome is Outcome.DUPLICATE:
        return "duplicate"
    if row.outcome is Outcome.REFUSED:
        return "refused"
    if not has_company(row.record):
        return "no_company"
    stated = row.record.get("updated_at")
    refreshed = date.fromisoformat(stated) if stated else collected_on
    return "stale" if refreshed and (today - refreshed).days > STALE_DAYS else "usable"


def similar(usable: Sequence[Mapping[str, Any]]) -> int:
    """Count the rows that the matcher takes for the person of an earlier row, spelled otherwise."""
    if len(usable) < 2:
        return 0
    from prospects.matching.resolving import resolve  # numpy: slow to import
    from prospects.matching.table import Coded

    columns = {name: Coded.of(str(one.get(name, "")) for one in usable) for name in _MATCHED}
    groups = resolve(columns, len(usable), "contact").groups.group
    return len(usable) - len(set(groups.tolist()))


def chosen(usable: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return up to 25 records: a website and a company not taken yet first, then file order."""
    companies: set[str] = set()
    ranked = []
    for place, record in enumerate(usable):
        company = str(record.get("company_domain") or account_name(record)).casefold()
        is_again = company in companies
        companies.add(company)
        ranked.append((is_again, not record.get("company_domain"), place, record))
    best = sorted(ranked, key=lambda one: one[:3])[:MOST_RECORDS]
    return [record for *_, record in best]


def _samples(table: Table) -> dict[str, list[str]]:
    samples: dict[str, list[str]] = {name: [] for name in table.header}
    for cells in table.sample(50):
        for name, cell in zip(table.header, cells, strict=False):
            if cell and len(samples[name]) < _SAMPLES and cell[:80] not in samples[name]:
                samples[name].append(cell[:80])
    return samples
