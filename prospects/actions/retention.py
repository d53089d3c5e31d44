"""Removing people whose time is over, and files that did their work."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils import timezone

from leadops.audit.actors import Actor
from leadops.web.actions import empty_snapshots
from prospects.actions.leads import move_lead
from prospects.enums import CLOSED_STATES, LeadState, UploadState
from prospects.models import (
    Contact,
    DataPoint,
    Lead,
    MatchKey,
    Merge,
    RefusedRow,
    SourceEvent,
    Upload,
)

REMOVED = "Removed person"
_TEXTS = (
    "first_name", "last_name", "title", "seniority", "function", "email", "email_hash",
    "email_status", "phone", "linkedin_url", "region", "city",
)  # fmt: skip
ENDED_UPLOADS = (UploadState.DONE, UploadState.FAILED)


@transaction.atomic
def remove_people(*, contacts: Collection[UUID], why: str, actor: Actor) -> int:
    """Empty what is stored of these people and take their leads out of the line; say how many.

    Rows, dates and states stay, so that counts and the audit log still add up. Whoever brings the
    person in again starts anew; a suppression of the address is another row, and stays.
    """
    rows = Contact.objects.select_for_update().filter(pk__in=contacts, removed_at=None)
    chosen = list(rows.order_by("pk").values_list("pk", flat=True))
    events = SourceEvent.objects.filter(contact_id__in=chosen)
    empty_snapshots(ids=[pk for pk in events.values_list("snapshot_id", flat=True) if pk])
    Merge.objects.filter(event__in=events).update(because=[])
    events.update(record={})
    DataPoint.objects.filter(contact_id__in=chosen).delete()
    MatchKey.objects.filter(contact_id__in=chosen).delete()
    blank = dict.fromkeys(_TEXTS, "")
    Contact.objects.filter(pk__in=chosen).update(
        full_name=REMOVED, removed_at=timezone.now(), **blank
    )
    # The reasons of a fit name titles and places. Written under the people's locks, taken in order.
    Lead.objects.filter(contact_id__in=contacts).exclude(fit={}).update(fit={})
    leads = Lead.objects.filter(contact_id__in=chosen)
    for lead in leads.exclude(state__in=CLOSED_STATES).select_related("contact", "account"):
        move_lead(lead, LeadState.DISQUALIFIED, actor=actor, why=why)
    leads.update(why=why)
    return len(chosen)


@transaction.atomic
def remove_files(*, before: datetime) -> int:
    """Delete uploaded files that ended before then, with what their pages still showed of rows."""
    return _delete_files(Upload.objects.filter(created_at__lt=before))


@transaction.atomic
def remove_files_of(*, contacts: Collection[UUID], addresses: Collection[str]) -> int:
    """Delete the files, once read, that named these people or had a refused row of theirs.

    Says how many.
    """
    naming = SourceEvent.objects.filter(contact_id__in=contacts).exclude(upload=None)
    ids = set(naming.values_list("upload_id", flat=True))
    refused = RefusedRow.objects.annotate(text=Cast("original", TextField()))
    for address in addresses:
        theirs = refused.filter(Q(text__icontains=address) | Q(reason__icontains=address))
        ids.update(theirs.values_list("upload_id", flat=True))
        refused.filter(reason__icontains=address).update(reason=REMOVED)
    return _delete_files(Upload.objects.filter(pk__in=ids))


def _delete_files(rows: QuerySet[Upload]) -> int:
    ended = rows.filter(state__in=ENDED_UPLOADS)
    due = list(ended.exclude(path="").select_for_update())
    for upload in due:
        (Path(settings.UPLOAD_ROOT) / upload.path).unlink(missing_ok=True)
    ids = [upload.pk for upload in due]
    RefusedRow.objects.filter(upload_id__in=ids).update(original={})
    Upload.objects.filter(pk__in=ids).update(path="", preview={})
    return len(due)
