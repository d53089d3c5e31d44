"""Uploaded files, their runs and their refused rows."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from leadops.runs.models import StageRun
from leadops.ui.errors import NotFound
from prospects.models import RefusedRow, Upload

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


def refused_rows(upload: Upload) -> QuerySet[RefusedRow]:
    """Return the rows that were not taken, in the file's order."""
    rows: QuerySet[RefusedRow] = RefusedRow.objects.filter(upload=upload)
    return rows.order_by("row")


def outcomes(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return what became of the rows, in words and numbers, leaving out what did not occur."""
    return [(words, counts[name]) for name, words in _WORDS if counts.get(name)]


def outcome_sentence(counts: Mapping[str, int]) -> str:
    """Say what became of the rows in one sentence."""
    told = ", ".join(f"{number:,} {words}" for words, number in outcomes(counts))
    return f"{counts.get('rows', 0):,} rows read: {told or 'nothing usable'}."
