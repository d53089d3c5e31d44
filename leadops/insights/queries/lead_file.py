"""Leads as a file, for the page and the API: as many as there are, read as they are written."""

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet

from leadops.tenancy.scope import workspace_scope
from prospects.exports import csv_lines
from prospects.models import Lead

COLUMNS = (
    "id", "company", "domain", "country", "name", "title", "email", "phone", "state", "lifecycle",
    "score", "owner", "created_at",
)  # fmt: skip
CHUNK = 2_000


def csv_of(rows: QuerySet[Lead], workspace: Any, *, is_plain: bool = False) -> Iterator[bytes]:
    """Yield the leads as CSV; `is_plain` leaves out the guard against formulas."""
    return csv_lines(COLUMNS, _cells(rows.order_by("id"), workspace), is_plain=is_plain)


def _cells(rows: Any, workspace: Any) -> Iterator[list[object]]:
    """Yield the rows by keyset: the response outlives the request's own scope."""
    last: Any = None
    while True:
        with workspace_scope(workspace):
            behind = rows.filter(id__gt=last) if last else rows
            part = list(behind.select_related("contact", "account", "owner__user")[:CHUNK])
        for row in part:
            yield _line(row)
        if len(part) < CHUNK:
            return
        last = part[-1].pk


def _line(row: Lead) -> list[object]:
    contact, account = row.contact, row.account
    score = "" if row.score is None else row.score
    owner = row.owner.user.name if row.owner else ""
    return [
        row.pk, account.name, account.domain, contact.country or account.country,
        contact.full_name, contact.title, contact.email, contact.phone, row.state, row.lifecycle,
        score, owner, row.created_at.isoformat(),
    ]  # fmt: skip
