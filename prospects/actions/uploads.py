"""From a file in somebody's hand to a stored upload with confirmed columns."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from icp.queries import require_live, unread_industries
from leadops.accounts.models import User, Workspace
from leadops.accounts.wall_clock import local_day
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue
from prospects import files
from prospects.enums import LIST_MOVES, UPLOAD_MOVES, ListState, UploadState
from prospects.errors import FileRefused, MappingRefused, MoveRefused
from prospects.mapping import NotAMapping, checked, guess
from prospects.models import ProspectList, Source, Upload
from prospects.previews import Preview, preview
from prospects.queries.mailing import by_country
from prospects.tabular import TableRefused, open_table

DISCOVER = "prospects.tasks.discover"


def store_upload(
    *,
    workspace: Workspace,
    actor: User,
    file_name: str,
    chunks: Iterable[bytes],
    source_name: str,
    terms: str = "",
    lawful_basis: str = "",
    collected_on: date | None = None,
    default_country: str = "",
) -> Upload:
    """Keep a file with what is known of its source, and propose what its columns hold.

    Refuses without a live ICP (OP2), and a file that is no table: then nothing of it is kept.
    """
    require_live(workspace)
    root = Path(settings.UPLOAD_ROOT)
    stored = files.store(root, chunks)
    try:
        table = open_table(root / stored.path, name=file_name)
        proposal = guess(table.header, table.sample())
        today = local_day(timezone.now(), workspace.time_zone)
        seen = preview(table, proposal.columns, default_country=default_country, today=today)
        with transaction.atomic():
            source = _source(
                workspace, actor, source_name, terms, lawful_basis, collected_on, default_country
            )
            upload = Upload.objects.create(
                workspace=workspace,
                source=source,
                file_name=file_name[-200:],
                path=stored.path,
                size=stored.size,
                sha256=stored.sha256,
                dialect=table.dialect.as_json(),
                mapping=proposal.columns,
                preview={
                    **_counted(workspace, seen, lawful_basis),
                    "header": list(table.header),
                    "proposal": proposal.as_json(),
                },
                uploaded_by=actor,
            )
            record(
                Event.PROSPECTS_UPLOAD_STORED,
                actor=actor,
                subject=upload,
                details={"file": upload.file_name, "sha256": stored.sha256, "size": stored.size},
            )
    except TableRefused as refused:
        files.remove(root, stored.path)
        raise FileRefused(refused.sentence) from refused
    except BaseException:
        files.remove(root, stored.path)
        raise
    return upload


def _counted(workspace: Workspace, seen: Preview, basis: str) -> dict[str, Any]:
    return {
        **seen.as_json(),
        "by_country": by_country(workspace, seen.people, basis),
        "unread": unread_industries(workspace, seen.industries),
    }


def _source(
    workspace: Workspace,
    actor: User,
    name: str,
    terms: str,
    lawful_basis: str,
    collected_on: date | None,
    default_country: str,
) -> Source:
    """Return the source with exactly these facts: other terms or another day is another source."""
    facts = {
        "terms": terms[:300],
        "lawful_basis": lawful_basis,
        "collected_on": collected_on,
        "default_country": default_country,
    }
    known = Source.objects.filter(name=name[:120], kind="upload", **facts).first()
    if known:
        return known
    source = Source.objects.create(workspace=workspace, name=name[:120], created_by=actor, **facts)
    record(
        Event.PROSPECTS_SOURCE_CREATED,
        actor=actor,
        subject=source,
        details={"name": source.name, "lawful_basis": lawful_basis},
    )
    return source


@transaction.atomic
def map_columns(
    *,
    upload: Upload,
    actor: User,
    columns: Mapping[str, str | None],
    lawful_basis: str | None = None,
) -> Upload:
    """Confirm or change what the columns hold, and count again what would come of it.

    Another lawful basis is another source: the file moves there, other files keep theirs.
    """
    _refuse_settled(upload)
    try:
        mapping = checked(columns, upload.preview["header"])
    except NotAMapping as error:
        raise MappingRefused(str(error)) from error
    _refuse_nothing_used(mapping)
    try:
        # Counted before the row is locked: a long file holds nobody up.
        table = open_table(Path(settings.UPLOAD_ROOT) / upload.path, name=upload.file_name)
        seen = preview(
            table,
            mapping,
            default_country=upload.source.default_country,
            today=local_day(timezone.now(), upload.workspace.time_zone),
        )
    except (TableRefused, OSError) as error:
        told = f"{upload.file_name} cannot be read any more. Upload it again."
        raise FileRefused(told) from error
    locked = _locked(upload)
    _refuse_settled(locked)
    before = {"columns": locked.mapping, "lawful_basis": locked.source.lawful_basis}
    locked.mapping = mapping
    locked.source = _with_basis(locked, actor, lawful_basis)
    basis = locked.source.lawful_basis
    locked.preview = {**locked.preview, **_counted(locked.workspace, seen, basis)}
    locked.save(update_fields=["mapping", "source", "preview"])
    record(
        Event.PROSPECTS_UPLOAD_MAPPED,
        actor=actor,
        subject=locked,
        details={"before": before, "after": {"columns": mapping, "lawful_basis": basis}},
    )
    return locked


def _refuse_settled(upload: Upload) -> None:
    if upload.state != UploadState.STORED:
        raise MoveRefused("This file is being read already; its columns are settled.")


def _with_basis(upload: Upload, actor: User, basis: str | None) -> Source:
    source = upload.source
    if basis is None or basis == source.lawful_basis:
        return source
    return _source(
        upload.workspace,
        actor,
        source.name,
        source.terms,
        basis,
        source.collected_on,
        source.default_country,
    )


def _refuse_nothing_used(mapping: Mapping[str, str | None]) -> None:
    if not any(mapping.values()):
        raise MappingRefused("No column is used. Choose a field for at least one of them.")


@transaction.atomic
def start_upload(*, upload: Upload, actor: User) -> Upload:
    """Let the discovery task read the file under its mapping; starts it.

    Refuses a file of which no column is used: its list would be empty.
    """
    require_live(upload.workspace)
    _refuse_nothing_used(upload.mapping)
    locked = _move(_locked(upload), UploadState.READING, actor=actor, why="Columns confirmed.")
    _enqueue(locked, actor)
    return locked


@transaction.atomic
def restart_upload(*, upload: Upload, actor: User) -> Upload:
    """Read a file again whose reading failed; what was stored already is not stored twice."""
    locked = _move(_locked(upload), UploadState.READING, actor=actor, why="Started again.")
    _enqueue(locked, actor)
    return locked


@transaction.atomic
def fail_upload(*, upload: Upload, actor: Actor, why: str) -> Upload:
    """Say why the reading stopped; the rows stored before stay, and a restart goes on."""
    locked = _locked(upload)
    locked.error = why[:500]
    locked.save(update_fields=["error"])
    return _move(locked, UploadState.FAILED, actor=actor, why=why)


@transaction.atomic
def finish_upload(*, upload: Upload, actor: Actor) -> Upload:
    """Close an upload whose last row is stored."""
    return _move(_locked(upload), UploadState.DONE, actor=actor, why="All rows are stored.")


@transaction.atomic
def open_list(*, upload: Upload, actor: Actor) -> ProspectList:
    """Return the upload's prospect list, made under the live ICP when the reading begins."""
    known = ProspectList.objects.filter(upload=upload).first()
    if known:
        return known
    day = local_day(upload.created_at, upload.workspace.time_zone)
    name = f"{upload.source.name}, {day:%-d %b %Y}"
    made = ProspectList.objects.create(
        workspace_id=upload.workspace_id,
        name=name[:160],
        source=upload.source,
        upload=upload,
        icp_version=require_live(upload.workspace),
    )
    record(
        Event.PROSPECTS_LIST_MOVED,
        actor=actor,
        subject=made,
        details={"after": {"state": made.state}},
    )
    return made


def move_list(prospect_list: ProspectList, to: str, *, actor: Actor, **facts: Any) -> None:
    """Move a locked list, storing facts of the move in the same update; the log says it."""
    before = prospect_list.state
    if to not in LIST_MOVES[before]:
        raise MoveRefused(
            f"This list is {ListState(before).label.lower()} and cannot become "
            f"{ListState(to).label.lower()}."
        )
    prospect_list.state = to
    for name, value in facts.items():
        setattr(prospect_list, name, value)
    prospect_list.save(update_fields=["state", *facts])
    record(
        Event.PROSPECTS_LIST_MOVED,
        actor=actor,
        subject=prospect_list,
        details={"before": {"state": before}, "after": {"state": to}},
    )


def _enqueue(upload: Upload, actor: User) -> None:
    enqueue(
        DISCOVER,
        key=f"discover:{upload.pk}",
        label=f"Read {upload.file_name}",
        arguments={"upload_id": str(upload.pk)},
        workspace=upload.workspace,
        actor=actor,
    )


def _locked(upload: Upload) -> Upload:
    return Upload.objects.select_for_update(of=("self",)).select_related("source").get(pk=upload.pk)


def _move(upload: Upload, to: str, *, actor: Actor, why: str) -> Upload:
    before = upload.state
    if to not in UPLOAD_MOVES[before]:
        raise MoveRefused(
            f"This file is at “{UploadState(before).label}” and cannot go to "
            f"“{UploadState(to).label}”."
        )
    upload.state = to
    upload.save(update_fields=["state"])
    record(
        Event.PROSPECTS_UPLOAD_MOVED,
        actor=actor,
        subject=upload,
        details={"before": {"state": before}, "after": {"state": to}, "why": why[:300]},
    )
    return upload
