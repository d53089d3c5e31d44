"""Steps 1 and the end: a file becomes a tour, its columns are settled, a tour is deleted."""

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import User, Workspace
from leadops.ai.actions import forget_content
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.compliance.actions import suppress
from leadops.compliance.models import SuppressionReason
from leadops.gates.actions import withdraw
from leadops.gates.errors import NotWaiting
from leadops.gates.queries import waiting_proposal
from leadops.tour.enums import LetterState
from leadops.tour.errors import FileRefused, MappingRefused
from leadops.tour.models import FACTS, Tour, TourLetter, TourPage, TourRecord
from leadops.tour.queries.file import FileReads
from leadops.tour.rows import NOTE, Sorted, says_no, sort_rows
from leadops.tour.work import SEND, SHORTEST_REASON
from prospects import files
from prospects.descriptions import account_name, person_name
from prospects.mapping import NotAMapping, checked, guess
from prospects.queries.mailing import by_country
from prospects.tabular import Limits, Table, TableRefused, open_table

LIMITS = Limits(text_bytes=50_000_000)


def store(file_name: str, chunks: Iterable[bytes]) -> tuple[str, Table]:
    """Keep a file and open it; refuses what is no table or over 50 MB, and keeps nothing of it."""
    root = Path(settings.UPLOAD_ROOT)
    stored = files.store(root, chunks)
    try:
        return stored.path, open_table(root / stored.path, name=file_name, limits=LIMITS)
    except TableRefused as refused:
        files.remove(root, stored.path)
        raise FileRefused(refused.sentence) from refused


def open_tour(
    *,
    workspace: Workspace,
    actor: User,
    file_name: str,
    chunks: Iterable[bytes],
    lawful_basis: str = "",
    collected_on: date | None = None,
    default_country: str = "",
) -> Tour:
    """Begin a tour on a file, in place of the person's last one; its records are taken at once.

    A file with the head of the last one keeps the columns as they were settled. Refuses a file that
    is no table: then the last tour stands and nothing of the file is kept.
    """
    path, table = store(file_name, chunks)
    proposal = guess(table.header, table.sample())
    # The same head again: the columns that the person settled stay as they are.
    settled = Tour.objects.filter(user=actor, header=list(table.header)).first()
    tour = Tour(
        workspace=workspace,
        user=actor,
        file_name=Path(file_name).name[-200:],
        path=path,
        lawful_basis=lawful_basis,
        collected_on=collected_on,
        default_country=default_country,
        header=list(table.header),
        columns=settled.columns if settled else proposal.columns,
        guess={"confidence": proposal.confidence, "vendor": proposal.vendor},
    )
    try:
        found = _sorted(tour, table)
        with transaction.atomic():
            # Two tabs: the second waits here and replaces what the first has begun.
            User.objects.select_for_update().get(pk=actor.pk)
            for last in Tour.objects.filter(user=actor):
                close_tour(tour=last, actor=actor)
            tour.rows = _told(tour, found)
            tour.save()
            _take(tour, found)
            record(
                Event.TOUR_OPENED,
                actor=actor,
                subject=tour,
                details={"rows": found.total, "records": len(found.records)},
            )
    except BaseException:
        files.remove(Path(settings.UPLOAD_ROOT), path)
        raise
    return tour


@transaction.atomic
def map_columns(
    *,
    tour: Tour,
    actor: User,
    columns: Mapping[str, str | None],
    facts: Mapping[str, Any] | None = None,
) -> Tour:
    """Count the file again under other columns; what was read and drafted of it goes.

    `facts` are what else is known of the file, one of `FACTS` each; what it does not name stays.
    """
    mapping = _mapping(columns, tour.header)
    try:
        table = open_table(
            Path(settings.UPLOAD_ROOT) / tour.path, name=tour.file_name, limits=LIMITS
        )
    except (TableRefused, OSError) as error:
        raise FileRefused("The file cannot be read any more. Upload it again.") from error
    locked: Tour = Tour.objects.select_for_update().get(pk=tour.pk)
    locked.columns = mapping
    for name in FACTS:
        setattr(locked, name, (facts or {}).get(name, getattr(locked, name)))
    found = _sorted(locked, table)
    locked.rows = _told(locked, found)
    locked.read_seconds = locked.draft_seconds = None
    locked.save(update_fields=["columns", *FACTS, "rows", "read_seconds", "draft_seconds"])
    _forget_records(locked, actor)
    _take(locked, found)
    record(
        Event.TOUR_MAPPED,
        actor=actor,
        subject=locked,
        details={"usable": found.counts["usable"], "records": len(found.records)},
    )
    return locked


def _mapping(columns: Mapping[str, str | None], header: Sequence[str]) -> dict[str, str | None]:
    """Return a mapping whose fields are known, with one column of notes at most; or refuse."""
    notes = [name for name, held in columns.items() if held == NOTE]
    if len(notes) > 1:
        raise MappingRefused("Choose one column for the reason to write: a letter has one.")
    try:
        fields = checked({**columns, **dict.fromkeys(notes)}, header)
    except NotAMapping as error:
        raise MappingRefused(str(error)) from error
    return {**fields, **dict.fromkeys(notes, NOTE)}


def _sorted(tour: Tour, table: Table) -> Sorted:
    try:
        return sort_rows(
            table,
            tour.columns,
            default_country=tour.default_country,
            collected_on=tour.collected_on,
            today=timezone.localdate(),
        )
    except TableRefused as refused:
        raise FileRefused(refused.sentence) from refused


def _told(tour: Tour, found: Sorted) -> dict[str, Any]:
    return {
        "counted": found.counted,
        "total": found.total,
        "is_longer": found.is_longer,
        "counts": dict(found.counts),
        "refusals": found.refusals,
        "set_aside": found.set_aside,
        "dates": asdict(found.dates),
        "samples": found.samples,
        "by_country": by_country(tour.workspace, found.people, tour.lawful_basis),
    }


def _take(tour: Tour, found: Sorted) -> None:
    """Keep the records, each with its note as what the person knows of it."""
    rows = TourRecord.objects.bulk_create(
        TourRecord(
            workspace_id=tour.workspace_id,
            tour=tour,
            position=position,
            company=account_name(one)[:300],
            domain=str(one.get("company_domain", ""))[:253],
            person=person_name(one)[:300],
            data=one,
        )
        for position, one in enumerate(found.records, start=1)
    )
    TourPage.objects.bulk_create(
        TourPage(
            workspace_id=tour.workspace_id,
            record=row,
            url="",
            title=f"Row {row.data['row']} of {tour.file_name}"[:300],
            text=row.data["note"],
            fetched_at=_noted_at(tour, row.data),
            is_of_file=True,
        )
        for row in rows
        if len(row.data["note"]) >= SHORTEST_REASON and not says_no(row.data["note"])
    )


def _noted_at(tour: Tour, record: Mapping[str, Any]) -> datetime | None:
    """Return the row's own day, else the file's; None where there is none that can be read."""
    stated = record.get("updated_at")
    own = date.fromisoformat(stated) if stated else None
    day = own or (None if record["has_unread_day"] else tour.collected_on)
    return datetime.combine(day, time(12), UTC) if day else None


@transaction.atomic
def stop_set_aside(*, tour: Tour, actor: User) -> int:
    """Suppress the addresses of the rows that were set aside; return how many were new.

    Stopping is the one thing of a tour that reaches the live line. One order for everybody, so
    that two of them do not wait for each other in a ring.
    """
    file = FileReads(tour)
    found = sorted(file.to_stop)
    for address in found:
        is_gone = address in file.gone
        suppress(
            workspace=tour.workspace,
            email=address,
            reason=SuppressionReason.GONE if is_gone else SuppressionReason.OPT_OUT,
            source="own-file tour",
            actor=actor,
        )
    record(Event.TOUR_SET_ASIDE_STOPPED, actor=actor, subject=tour, details={"new": len(found)})
    return len(found)


@transaction.atomic
def close_tour(*, tour: Tour, actor: Actor) -> None:
    """Delete a tour with its file, copies, drafts and messages, and what models were sent of it."""
    record(Event.TOUR_CLOSED, actor=actor, subject=tour)
    _forget_records(tour, actor)
    paths = [tour.path, tour.deals_path]
    tour.delete()
    transaction.on_commit(lambda: _remove(paths))


def _forget_records(tour: Tour, actor: Actor) -> None:
    for letter in TourLetter.objects.filter(tour=tour, state=LetterState.WAITING):
        if proposal := waiting_proposal(SEND, letter):
            with contextlib.suppress(NotWaiting):
                withdraw(proposal=proposal, actor=actor, why="The preview was deleted.")
    forget_content(subject_ids=tour.records.values_list("pk", flat=True))
    TourRecord.objects.filter(tour=tour).delete()


def _remove(paths: Iterable[str]) -> None:
    for path in paths:
        files.remove(Path(settings.UPLOAD_ROOT), path)
