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

from inbound.disposition import folded
from inbound.enums import Disposition
from inbound.meanings import phrased
from inbound.optout import find_wish
from leadops.tour.gone import is_gone
from prospects.descriptions import account_name, has_company, person_name
from prospects.normalise.figures import is_two_days
from prospects.normalise.text import clean
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
_SHOWN: Final = 120  # characters of a cell that are told
_MATCHED: Final = (
    "full_name", "email", "phone", "title", "linkedin_url", "company_name", "company_domain",
    "city", "country",
)  # fmt: skip
_REASONS: Final = 5


@dataclass(slots=True)
class Dates:
    """How many rows have a day of their own, one that cannot be read, one that may be two, or none.

    `unread_example` is the cell as written; `either_example` is (as written, day as it was read).
    """

    read: int = 0
    unread: int = 0
    unread_example: str = ""
    either: int = 0
    either_example: tuple[str, str] = ("", "")
    missing: int = 0


@dataclass(slots=True)
class Sorted:
    """Rows sorted by what they are good for.

    `counts` has usable, duplicate, stale, set_aside, refused, no_company (these six sum to
    `counted`) and without_email and similar (both of the usable; similar rows are kept, the line
    would merge them so that it can be undone). `set_aside` names the rows whose note asks not to be
    written to, or says that the person died or the company is no more, whatever else they are good
    for: "row", "who", "email", "note", "is_gone" (nobody asked). `dates` says what the usable and
    stale rows say of their day. `records` are the up to 25 that the tour takes, each with "row",
    "assumes_country", "note" and "has_unread_day".
    """

    counted: int = 0
    total: int = 0
    is_longer: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    refusals: list[str] = field(default_factory=list)
    set_aside: list[dict[str, Any]] = field(default_factory=list)
    dates: Dates = field(default_factory=Dates)
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
    note_column = _column_of(NOTE, columns)
    day_column = _column_of("updated_at", columns)
    stream = table.rows()
    first = list(islice(stream, COUNTED))
    head = dataclasses.replace(table, source=lambda: iter(first))
    found = Sorted(counted=len(first), samples=_samples(head))
    rows = list(read_rows(head, columns, default_country=default_country, today=today))
    notes = {row.line: _note(row, note_column) for row in rows}
    found.set_aside = _set_aside(rows, notes)
    silent = {one["row"] for one in found.set_aside}
    # Another row of the same address is set aside with it.
    closed = {one["email"] for one in found.set_aside} - {""}
    usable = []
    for row in rows:
        kind = _kind(row, collected_on, today)
        if kind in {"usable", "stale"}:
            _note_day(found.dates, row, day_column)
            is_closed = row.line in silent or row.record.get("email") in closed
            kind = "set_aside" if is_closed else kind
        found.counts[kind] += 1
        if kind == "usable":
            told = {
                "assumes_country": row.assumes_country,
                "note": notes[row.line],
                "has_unread_day": bool(_unread_day(row, day_column)),
            }
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


def _note(row: ReadRow, column: str) -> str:
    return " ".join(row.original.get(column, "").split())[:NOTE_LENGTH]


def _set_aside(rows: Sequence[ReadRow], notes: Mapping[int, str]) -> list[dict[str, Any]]:
    """Return the rows whose note asks for silence, or says that nobody is there to write to."""
    asks = {note: asks_for_silence(note) for note in set(notes.values())}
    return [
        {
            "row": row.line,
            "who": (person_name(row.record) or account_name(row.record))[:120],
            "email": str(row.record.get("email", "")),
            "note": notes[row.line][:_SHOWN],
            "is_gone": not asks[notes[row.line]],
        }
        for row in rows
        if asks[notes[row.line]]
        or is_gone(notes[row.line], (person_name(row.record), account_name(row.record)))
    ]


def asks_for_silence(note: str) -> bool:
    """Say whether a note says that somebody must not be written to, as an answer may say it."""
    wish = find_wish(folded(note)[0]) if note else None
    return wish is not None and wish.is_sure


def says_no(note: str) -> bool:
    """Say whether a note tells of a no: then it is no reason to write."""
    return bool(note) and Disposition.NOT_INTERESTED in phrased(folded(note)[0])


def _column_of(held: str, columns: Mapping[str, str | None]) -> str:
    return next((name for name, field in columns.items() if field == held), "")


def _unread_day(row: ReadRow, column: str) -> str:
    """Return what stands where the day would, if it cannot be read as a past one."""
    return "" if "updated_at" in row.record else clean(row.original.get(column, ""))[:_SHOWN]


def _note_day(dates: Dates, row: ReadRow, column: str) -> None:
    written = clean(row.original.get(column, ""))[:_SHOWN]
    if not written:
        dates.missing += 1
    elif _unread_day(row, column):
        dates.unread += 1
        dates.unread_example = dates.unread_example or written
    else:
        dates.read += 1
        if is_two_days(written):
            dates.either += 1
            if dates.either == 1:
                dates.either_example = (written, row.record["updated_at"])


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
