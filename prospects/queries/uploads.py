"""Uploaded files, their runs and their refused rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import merge
from typing import Any
from uuid import UUID

from django.db.models import Case, Exists, OuterRef, QuerySet, Subquery, Value, When

from leadops.runs.models import StageRun
from leadops.ui.errors import NotFound
from prospects.enums import LeadState
from prospects.models import Lead, RefusedRow, SourceEvent, Upload

_CHUNK = 1000
_WORDS = (
    ("leads", "inside the ICP or not known yet"),
    ("outside", "outside the ICP"),
    ("needs_contact", "need a contact"),
    ("needs_address", "need an address"),
    ("duplicates", "duplicates in the file"),
    ("seen", "imported before"),
    ("pursued", "already pursued"),
    ("refused", "refused"),
    ("stale", "too old"),
    ("unlawful", "may not be contacted"),
    ("suppressed", "asked not to be written to"),
)
OUTCOMES = tuple(name for name, _ in _WORDS)


def upload_rows(workspace: Any) -> QuerySet[Upload]:
    """Return the uploads, newest first, with source and person."""
    rows: QuerySet[Upload] = Upload.objects.filter(workspace=workspace)
    return rows.select_related("source", "uploaded_by").order_by("-created_at")


def get_upload(workspace: Any, upload_id: UUID | str) -> Upload:
    """Return one upload, or refuse with 404."""
    row: Upload | None = (
        Upload.objects.filter(workspace=workspace, pk=upload_id)
        .select_related("source", "uploaded_by", "workspace")
        .first()
    )
    if row is None:
        raise NotFound
    return row


def run_of(upload: Upload) -> StageRun | None:
    """Return the last run that read the upload."""
    return StageRun.objects.filter(key=f"discover:{upload.pk}").order_by("-created_at").first()


def is_nobody_mailable(upload: Upload) -> bool:
    """Say whether the counted rows name people and not one of them may be mailed."""
    lines = upload.preview.get("by_country", [])
    return bool(lines) and not any(line["may"] for line in lines)


def refused_rows(upload: Upload) -> QuerySet[RefusedRow]:
    """Return the rows that were not taken, in the file's order."""
    rows: QuerySet[RefusedRow] = RefusedRow.objects.filter(upload=upload)
    return rows.order_by("row")


def set_aside_rows(upload: Upload) -> QuerySet[SourceEvent]:
    """Return the rows that are kept and yet made no lead to work on, in the file's order.

    Each says in `reason` why: its person or address is missing, it is outside, or met elsewhere.
    """
    of_list = Lead.objects.filter(list__upload=upload, contact=OuterRef("contact"))
    outside = of_list.filter(state=LeadState.DISQUALIFIED)
    why = Subquery(outside.values("why")[:1])
    rows: QuerySet[SourceEvent] = SourceEvent.objects.filter(upload=upload, row__isnull=False)
    told = Subquery(RefusedRow.objects.filter(upload=upload).values("row"))
    return (
        rows.exclude(row__in=told)
        .annotate(
            reason=Case(
                When(contact__isnull=True, then=Value("Set aside: it names no person.")),
                When(contact__removed_at__isnull=False, then=Value("The person was removed.")),
                When(contact__email="", then=Value("Set aside: it names no e-mail address.")),
                When(Exists(outside), then=why),
                When(~Exists(of_list), then=Value("The person has a lead already.")),
                default=Value(""),
            )
        )
        .exclude(reason="")
        .select_related("account", "contact", "snapshot")
        .order_by("row")
    )


@dataclass(frozen=True)
class LeftRow:
    """A row that made no lead to work on, with its cells as the file has them."""

    row: int
    field: str
    reason: str
    original: dict[str, str]


def left_rows(upload: Upload) -> Iterator[LeftRow]:
    """Yield every row that made no lead, refused and set aside, in the file's order."""
    refused = (
        LeftRow(one.row, one.field, one.reason, one.original)
        for one in refused_rows(upload).iterator(chunk_size=_CHUNK)
    )
    aside = (
        LeftRow(one.row or 0, "", one.reason, _cells(one))  # type: ignore[attr-defined]
        for one in set_aside_rows(upload).iterator(chunk_size=_CHUNK)
    )
    return merge(refused, aside, key=lambda one: one.row)


def _cells(event: SourceEvent) -> dict[str, str]:
    """Read the row's cells back from its stored copy; one erased has none."""
    lines = event.snapshot.text.split("\n") if event.snapshot else []
    return {name: cell for name, found, cell in (line.partition(": ") for line in lines) if found}


def encodings_sentence(dialect: Mapping[str, Any]) -> str:
    """Say which rows of a file in two encodings may be misread, "" for any other file."""
    if not (count := dialect.get("foreign", 0)):
        return ""
    lines = ", ".join(f"{line:,}" for line in dialect["foreign_lines"])
    more = count - len(dialect["foreign_lines"])
    which = f"{lines} and {more:,} more" if more else lines
    return (
        f"This file is in two encodings. Most of it is UTF-8; line{'s' if count > 1 else ''} "
        f"{which} {'are' if count > 1 else 'is'} not and {'are' if count > 1 else 'is'} read as "
        f"{dialect['other_encoding'].replace('cp', 'Windows-')}. Look there for wrong letters."
    )


def outcomes(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return what became of the rows, in words and numbers, leaving out what did not occur."""
    return [(words, counts[name]) for name, words in _WORDS if counts.get(name)]


def outcome_sentence(counts: Mapping[str, int]) -> str:
    """Say what became of the rows in one sentence."""
    told = ", ".join(f"{number:,} {words}" for words, number in outcomes(counts))
    return f"{counts.get('rows', 0):,} rows read: {told or 'nothing usable'}."
