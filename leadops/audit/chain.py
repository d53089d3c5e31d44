"""The hash chain: entries are sealed in order by the clock, and any tampering is found."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import QuerySet

from leadops.audit.models import AuditEntry, AuditSeal

GENESIS = "0" * 64
AT_ONCE = 5000  # entries sealed under one lock


def _sha256(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def link(prev: str, entry: AuditEntry, details_hash: str) -> str:
    """Return the hash that seals the entry behind `prev`."""
    return _sha256(
        [
            prev,
            str(entry.pk),
            entry.event,
            str(entry.actor_id or ""),
            entry.actor_label,
            entry.subject_type,
            str(entry.subject_id),
            entry.subject_label,
            str(entry.approval_id or ""),
            str(entry.request_id),
            entry.at.isoformat(),
            details_hash,
        ]
    )


def seal(workspace: Any, *, since: datetime | None = None) -> int:
    """Seal what the open scope's workspace has unsealed; returns how many.

    `since` looks at entries of that age only: finding one that is not sealed among all of them
    reads the whole log. Most looks find nothing, and ask that and nothing else.
    """
    rows = AuditEntry.objects.filter(seal__isnull=True)
    rows = rows.filter(at__gte=since) if since else rows
    return _seal(workspace, rows.order_by("at", "id")) if rows.exists() else 0


@transaction.atomic
def _seal(workspace: Any, rows: QuerySet[AuditEntry]) -> int:
    """Seal the first of these entries: one sealer at a time per workspace, by advisory lock."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 1))", [str(workspace.pk)])
    last = AuditSeal.objects.order_by("-seq").first()
    seq, prev = (last.seq, last.hash) if last else (0, GENESIS)
    seals = []
    for entry in rows[:AT_ONCE]:
        details_hash = _sha256(entry.details)
        seq += 1
        sealed = link(prev, entry, details_hash)
        seals.append(
            AuditSeal(
                workspace=workspace,
                seq=seq,
                entry=entry,
                details_hash=details_hash,
                prev=prev,
                hash=sealed,
            )
        )
        prev = sealed
    AuditSeal.objects.bulk_create(seals)
    return len(seals)


@dataclass(frozen=True)
class ChainResult:
    """What the verifier found; `broken_at` names the first bad seal."""

    checked: int
    broken_at: int | None = None
    why: str = ""


def verify() -> ChainResult:
    """Walk the open scope's chain. A blanked `details` still verifies by its stored hash."""
    prev, expected = GENESIS, 1
    for sealed in AuditSeal.objects.select_related("entry").order_by("seq").iterator(2000):
        if sealed.seq != expected:
            return ChainResult(expected - 1, expected, "a seal is missing")
        entry = sealed.entry
        if entry.details and _sha256(entry.details) != sealed.details_hash:
            return ChainResult(expected - 1, expected, "the details were changed")
        if sealed.prev != prev or link(prev, entry, sealed.details_hash) != sealed.hash:
            return ChainResult(expected - 1, expected, "the entry was changed")
        prev, expected = sealed.hash, expected + 1
    return ChainResult(expected - 1)
