"""Opening an intake, taking messages, and making an ordinary upload of them.

A message is one row until its list closes: at 200 records, or after the intake's rhythm. Then the
records become a file like any other, with the intake as its source; columns that a person confirmed
for the intake before are taken as confirmed, others wait on the upload's page.
"""

import hashlib
from datetime import timedelta
from typing import Final
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from leadops.accounts.enums import SERVICE
from leadops.accounts.models import Membership, User, Workspace
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue
from leadops.webhooks import records
from leadops.webhooks.actions import secrets
from leadops.webhooks.errors import IdReused, NothingToImport, TooManyArrivals
from leadops.webhooks.models import Arrival, Intake
from leadops.webhooks.queries import FULL, last_mapping
from prospects.actions import map_columns, start_upload, store_upload
from prospects.models import Upload

IMPORT: Final = "webhooks.tasks.import_arrivals"
MOST_A_MINUTE: Final = 6000


@transaction.atomic
def add_intake(
    *,
    workspace: Workspace,
    name: str,
    actor: User,
    rhythm: int,
    terms: str = "",
    lawful_basis: str = "",
    default_country: str = "",
    secret: str = "",
) -> Intake:
    """Open an address that takes records, with what is known of their source.

    Without a secret of the caller's it gets a new one.
    """
    account = User.objects.create_user(
        f"service-{uuid4().hex}@service.invalid", name[:120], None, is_service=True
    )
    Membership.objects.create(workspace=workspace, user=account, roles=[SERVICE])
    row: Intake = Intake.objects.create(
        workspace=workspace,
        name=name[:120],
        terms=terms[:300],
        lawful_basis=lawful_basis,
        default_country=default_country,
        rhythm=rhythm,
        secret=secrets.sealed(secret),
        account=account,
        created_by=actor,
    )
    facts = {"name": row.name, "lawful_basis": lawful_basis, "rhythm": rhythm}
    record(Event.WEBHOOKS_INTAKE_ADDED, actor=actor, subject=row, details={"after": facts})
    return row


@transaction.atomic
def change_intake_secret(*, intake: Intake, actor: User, secret: str = "") -> Intake:
    """Take messages under a new secret, and for 24 hours under the old one too."""
    row = _locked(intake)
    secrets.change(row, secret=secret, actor=actor)
    return row


@transaction.atomic
def end_intake(*, intake: Intake, actor: User) -> Intake:
    """Take nothing more; what came already is still imported."""
    row = _locked(intake)
    if row.ended_at is not None:
        return row
    row.ended_at = timezone.now()
    row.save(update_fields=["ended_at"])
    Membership.objects.filter(user=row.account).update(is_active=False, left_at=row.ended_at)
    User.objects.filter(pk=row.account_id).update(is_active=False)
    record(Event.WEBHOOKS_INTAKE_ENDED, actor=actor, subject=row)
    return row


@transaction.atomic
def count_forgery(*, intake: Intake) -> None:
    """Count a message whose signature did not hold."""
    Intake.objects.filter(pk=intake.pk).update(forged=F("forged") + 1, forged_at=timezone.now())


@transaction.atomic
def receive(*, intake: Intake, message_id: str, body: bytes) -> Arrival:
    """Keep a verified message, once for its id; the same again returns the first.

    Raises `records.NotRecords` for a body without records, `IdReused` for another body.
    """
    digest = hashlib.sha256(body).hexdigest()
    if known := _known(intake, message_id, digest):
        return known
    found = records.read(body)
    minute_ago = timezone.now() - timedelta(minutes=1)
    if Arrival.objects.filter(intake=intake, at__gte=minute_ago).count() >= MOST_A_MINUTE:
        raise TooManyArrivals
    try:
        with transaction.atomic():
            row: Arrival = Arrival.objects.create(
                workspace_id=intake.workspace_id,
                intake=intake,
                message_id=message_id,
                sha256=digest,
                records=found,
                rows=len(found),
            )
    except IntegrityError:
        first = _known(intake, message_id, digest)
        assert first is not None, "the unique index knows the id"
        return first
    return row


def _known(intake: Intake, message_id: str, digest: str) -> Arrival | None:
    row: Arrival | None = Arrival.objects.filter(intake=intake, message_id=message_id).first()
    if row is not None and row.sha256 != digest:
        raise IdReused
    return row


@transaction.atomic
def ask_for_import(*, intake: Intake, actor: Actor) -> None:
    """Queue the making of an upload from what waits."""
    if not Arrival.objects.filter(intake=intake, upload__isnull=True).exists():
        raise NothingToImport
    enqueue(
        IMPORT,
        key=f"intake:{intake.pk}",
        label=f"Import what came from {intake}",
        arguments={"intake_id": str(intake.pk)},
        workspace=intake.workspace,
        actor=actor,
        is_reminder=actor is SYSTEM,
    )


@transaction.atomic
def import_arrivals(*, intake: Intake) -> Upload | None:
    """Make an upload of the oldest records that wait, 200 and the rest of their message at most.

    It starts by itself where a person confirmed all its columns for this intake before. Refuses, as
    every upload does, without a live ICP: then everything waits on.
    """
    row = _locked(intake)
    taken = _oldest(row)
    if not taken:
        return None
    rows = [record for arrival in taken for record in arrival.records]
    upload = store_upload(
        workspace=row.workspace,
        actor=row.account,
        file_name=f"{row.name[:150]} {timezone.now():%Y-%m-%d %H.%M}.csv",
        chunks=[records.as_csv(rows)],
        source_name=row.name,
        terms=row.terms,
        lawful_basis=row.lawful_basis,
        collected_on=taken[0].at.date(),
        default_country=row.default_country,
    )
    confirmed = last_mapping(row)
    Arrival.objects.filter(pk__in=[one.pk for one in taken]).update(upload=upload, records=[])
    note_import(intake=row, why="")
    header = list(upload.preview["header"])
    if confirmed and set(header) <= set(confirmed):
        chosen = {name: confirmed[name] for name in header}
        mapped = map_columns(upload=upload, actor=row.account, columns=chosen)
        return start_upload(upload=mapped, actor=row.account)
    return upload


def _oldest(intake: Intake) -> list[Arrival]:
    taken: list[Arrival] = []
    waiting = Arrival.objects.filter(intake=intake, upload__isnull=True).order_by("at", "pk")
    for arrival in waiting[:FULL]:
        if sum(one.rows for one in taken) >= FULL:
            break
        taken.append(arrival)
    return taken


@transaction.atomic
def note_import(*, intake: Intake, why: str) -> None:
    """Note when an import was tried, and why it could not begin."""
    Intake.objects.filter(pk=intake.pk).update(
        tried_at=timezone.now() if why else None, waits_why=why[:300]
    )


def _locked(intake: Intake) -> Intake:
    rows = Intake.objects.select_for_update(of=("self",), no_key=True)
    row: Intake = rows.select_related("workspace", "account").get(pk=intake.pk)
    return row
