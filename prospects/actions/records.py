"""Rows of a file become accounts, contacts, events, values and candidate leads, chunk by chunk.

A chunk is one transaction with the number of its last row: a worker that dies leaves whole chunks
behind, and its successor goes on after them. Chunks of one workspace wait for each other, so that
two files cannot make the same company twice.
"""

import zlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone

from icp.queries import document_of
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.compliance.contactability import Contactability
from leadops.compliance.queries import Ask, contactability_many
from leadops.tenancy.arrays import OneOf
from leadops.tenancy.bulk import columns_of, insert_rows, update_rows
from leadops.web.models import Snapshot, SnapshotKind
from prospects import descriptions
from prospects.actions.assembly import Assembly, Known, Made
from prospects.actions.preparing import Folded, Prepared, prepare
from prospects.models import (
    Account,
    Contact,
    DataPoint,
    Lead,
    MatchKey,
    Merge,
    ProspectList,
    RefusedRow,
    SourceEvent,
    Upload,
)
from prospects.queries.candidates import account_shelf, contact_shelf
from prospects.queries.ranges import with_ranges
from prospects.reading import Outcome, ReadRow

_LOCK = 0x70726F73
_FILLABLE_ACCOUNT = (
    "domain", "website", "country", "country_is_assumed", "region", "city", "industry",
    "employees", "revenue", "technologies", "keywords", "phone", "updated_at",
)  # fmt: skip
_FILLABLE_CONTACT = (
    "first_name", "last_name", "title", "seniority", "function", "email", "email_hash",
    "email_status", "phone", "linkedin_url", "country", "country_is_assumed", "region", "city",
    "refreshed_at",
)  # fmt: skip


@transaction.atomic
def store_rows(*, upload: Upload, rows: Sequence[ReadRow], actor: Actor) -> Counter[str]:
    """Store a chunk of read rows under the upload's list; returns what became of them.

    Rows up to the upload's last stored one are skipped: the same chunk twice is stored once.
    """
    # One after the other within a workspace: the keys read here must hold until the commit.
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(%s, %s)",
            [_LOCK, zlib.crc32(upload.workspace_id.bytes) - 2**31],
        )
    uploads = Upload.objects.select_for_update(of=("self",)).select_related("source", "workspace")
    locked = uploads.get(pk=upload.pk)
    fresh = [row for row in rows if row.number > locked.counts.get("stored_through", 0)]
    if not fresh:
        return Counter()
    prospect_list = ProspectList.objects.select_related("icp_version").get(upload=locked)
    assert prospect_list.icp_version is not None
    now = timezone.now()
    prepared, seen = _prepared(locked, fresh, now)
    assembly = Assembly(
        upload=locked,
        prospect_list=prospect_list,
        document=document_of(prospect_list.icp_version),
        known=_known(seen, [one.folded for one in prepared if one.folded]),
        now=now,
    )
    for one in prepared:
        assembly.take(one)
    _insert(assembly.made, locked, prospect_list, now)
    _note_progress(locked, assembly.made.counts, fresh[-1].number, actor)
    upload.counts = locked.counts
    return assembly.made.counts


def _collected_at(upload: Upload, now: datetime) -> datetime:
    """Return when the source was collected; a file without a date counts as fresh when uploaded."""
    day = upload.source.collected_on
    return min(now, datetime.combine(day, time(12), tzinfo=UTC)) if day else upload.created_at


def _prepared(
    upload: Upload, rows: Sequence[ReadRow], now: datetime
) -> tuple[list[Prepared], set[str]]:
    """Judge the rows, and return the hashes of those that this source has said before."""
    collected_at = _collected_at(upload, now)
    hashes = [descriptions.content_hash(row.record) for row in rows]
    said = SourceEvent.objects.filter(OneOf(F("content_hash"), hashes), source=upload.source)
    seen = set(said.values_list("content_hash", flat=True))
    prepared = [
        prepare(
            row,
            content_hash=content_hash,
            seen=seen,
            allowed=allowed,
            collected_at=collected_at,
            now=now,
        )
        for row, content_hash, allowed in zip(rows, hashes, _allowed(upload, rows), strict=True)
    ]
    return prepared, seen


def _known(hashes: set[str], folded: Sequence[Folded]) -> Known:
    """Ask once for everything that the chunk's rows may meet."""
    accounts, account_rows = account_shelf({key for one in folded for key in one.account_keys})
    contacts, contact_rows = contact_shelf({key for one in folded for key in one.contact_keys})
    accounts.expect((one.account, one.account_keys) for one in folded)
    contacts.expect((one.contact, one.contact_keys) for one in folded if one.contact)
    with_ranges([*account_rows.values(), *(row.account for row in contact_rows.values())])
    leads: defaultdict[UUID, list[tuple[str, UUID | None]]] = defaultdict(list)
    pursued = Lead.objects.filter(OneOf(F("contact_id"), list(contact_rows)))
    for contact_id, state, version in pursued.values_list("contact_id", "state", "icp_version_id"):
        leads[contact_id].append((state, version))
    return Known(hashes, accounts, account_rows, contacts, contact_rows, leads)


def _allowed(upload: Upload, rows: Sequence[ReadRow]) -> list[Contactability | None]:
    """Return for each row whether its person may be written to; None where there is no person."""
    asks: dict[int, Ask] = {}
    for index, row in enumerate(rows):
        address = _address(row.record)
        if address and row.outcome is not Outcome.REFUSED:
            asks[index] = Ask(
                email=address,
                country=row.record.get("country", ""),
                basis=upload.source.lawful_basis,
                phone=row.record.get("phone", ""),
            )
    answers = contactability_many(workspace=upload.workspace, asks=list(asks.values()))
    by_index = dict(zip(asks, answers, strict=True))
    return [by_index.get(index) for index in range(len(rows))]


def _address(fields: Mapping[str, Any]) -> str:
    """Return the address to ask about: the person's own, else anybody's at the company."""
    if not descriptions.has_person(fields):
        return ""
    domain = fields.get("company_domain", "")
    return str(fields.get("email") or (f"anybody@{domain}" if domain else ""))


def _insert(made: Made, upload: Upload, prospect_list: ProspectList, now: datetime) -> None:
    own = {"workspace_id": upload.workspace_id}
    record_of_file = {**own, "kind": SnapshotKind.RECORD.value, "content_type": "text/plain"}
    said = {**own, "source_id": upload.source_id, "upload_id": upload.pk, "at": now}
    found = {
        **own,
        "icp_version_id": prospect_list.icp_version_id,
        "list_id": prospect_list.pk,
        "created_at": now,
        "state_at": now,
    }
    insert_rows(Snapshot, made.snapshots, same=record_of_file)
    insert_rows(Account, [columns_of(row) for row in made.accounts])
    insert_rows(Contact, [columns_of(row) for row in made.contacts])
    insert_rows(MatchKey, made.keys, same=own)
    insert_rows(SourceEvent, made.events, same=said)
    insert_rows(Merge, made.merges, same={**own, "at": now})
    insert_rows(DataPoint, made.values, same=own)
    insert_rows(Lead, made.leads, same=found)
    insert_rows(RefusedRow, made.refused, same={**own, "upload_id": upload.pk})
    update_rows(Account, list(made.changed_accounts.values()), _FILLABLE_ACCOUNT)
    update_rows(Contact, list(made.changed_contacts.values()), _FILLABLE_CONTACT)


def _note_progress(upload: Upload, counts: Counter[str], last: int, actor: Actor) -> None:
    total = Counter(upload.counts)
    total.update(counts)
    upload.counts = {**total, "stored_through": last}
    upload.save(update_fields=["counts"])
    record(
        Event.PROSPECTS_UPLOAD_MOVED,
        actor=actor,
        subject=upload,
        details={"after": {"stored_through": last}, "counts": dict(counts)},
    )
