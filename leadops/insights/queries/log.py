"""Reading the audit log: filters, before and after, export."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from leadops.audit.events import Event
from leadops.audit.models import AuditEntry, AuditSeal
from leadops.insights.queries.leads import read_uuid

PAGE = 50
EXPORTED = 50_000
HEX = set("0123456789abcdef")
# A spreadsheet takes a cell that begins so for a formula; full-width forms fold to the same.
TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
HEADERS = ("at", "event", "actor", "subject_type", "subject", "details", "approval", "request")


@dataclass(frozen=True)
class Filters:
    """What the address line asks for; where something of it means nothing, no entry matches."""

    area: str = ""
    event: str = ""
    who: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    subject: UUID | None = None
    is_understood: bool = True


def read_filters(query: Mapping[str, Any]) -> Filters:
    """Read the filters of an address."""
    event, area = str(query.get("event", "")), str(query.get("area", ""))
    since, until = _date(query.get("since")), _date(query.get("until"))
    subject = read_uuid(query.get("subject"))
    read: dict[str, object] = {
        "event": event in set(Event),
        "area": area in areas(),
        "since": since,
        "until": until,
    }
    read["subject"] = subject
    return Filters(
        is_understood=all(read[name] or not query.get(name) for name in read),
        area=area if area in areas() else "",
        event=event if event in set(Event) else "",
        who=str(query.get("who", "")).replace("\x00", "").strip()[:100],
        since=since,
        until=until,
        subject=subject,
    )


def areas() -> list[str]:
    """Return the parts of the product that log."""
    return sorted({event.value.partition(".")[0] for event in Event})


def _date(text: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None


def entries(workspace: Any, filters: Filters) -> QuerySet[AuditEntry]:
    """Return the matching entries, newest first."""
    rows: QuerySet[AuditEntry] = AuditEntry.objects.filter(workspace=workspace)
    if not filters.is_understood:
        return rows.none()
    if filters.area:
        rows = rows.filter(event__startswith=f"{filters.area}.")
    if filters.event:
        rows = rows.filter(event=filters.event)
    if filters.who:
        rows = rows.filter(actor_label__icontains=filters.who)
    if filters.subject:
        rows = rows.filter(subject_id=filters.subject)
    zone = timezone.get_current_timezone()
    if filters.since:
        rows = rows.filter(at__gte=dt.datetime.combine(filters.since, dt.time(), tzinfo=zone))
    if filters.until and filters.until < dt.date.max:
        after = filters.until + dt.timedelta(days=1)
        rows = rows.filter(at__lt=dt.datetime.combine(after, dt.time(), tzinfo=zone))
    return rows.order_by("-at", "-id")


def changes(entry: AuditEntry) -> list[dict[str, str]]:
    """Return an entry's details as named fields, before and after."""
    details: dict[str, Any] = entry.details or {}
    before, after = details.get("before"), details.get("after")
    old: dict[str, Any]
    new: dict[str, Any]
    if not isinstance(before, dict) and not isinstance(after, dict):
        old, new = {}, details
    else:
        old = before if isinstance(before, dict) else {}
        new = after if isinstance(after, dict) else {}
    rows = [(name, _words(old.get(name)), _words(new.get(name))) for name in {**old, **new}]
    return [{"name": n, "before": b, "after": a} for n, b, a in rows if b or a]


def _words(value: object) -> str:
    if value is None or value == "":
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if len(text) == 64 and set(text) <= HEX:
        return f"{text[:12]}…"  # a digest: enough to compare by eye, whole in the export
    return text if len(text) <= 300 else f"{text[:299]}…"


def unsealed(workspace: Any) -> int:
    """Count the entries that the clock has not sealed yet."""
    written: int = AuditEntry.objects.filter(workspace=workspace).count()
    return written - sealed(workspace)


def sealed(workspace: Any) -> int:
    """Count the sealed entries."""
    return int(AuditSeal.objects.filter(workspace=workspace).count())


def export(rows: Iterable[AuditEntry]) -> str:
    """Return entries as CSV in which no cell can be taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(HEADERS)
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in _cells(row)])
    return out.getvalue()


def _cells(row: AuditEntry) -> list[str]:
    return [
        row.at.isoformat(),
        row.event,
        row.actor_label,
        row.subject_type,
        row.subject_label,
        json.dumps(row.details, ensure_ascii=False, sort_keys=True),
        str(row.approval_id or ""),
        str(row.request_id),
    ]


def safe_cell(text: str) -> str:
    """Put a quote before text that a spreadsheet would run (OWASP ASVS 1.2.10)."""
    return f"'{text}" if text.startswith(TRIGGERS) else text
