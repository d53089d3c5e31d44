"""Erasing a person on request (GDPR Art. 17): at once, by a person, and for good.

What the nightly purge empties when its time comes is emptied now, with what the purge leaves to
clocks of its own. It needs no gate: erasing stops, and is only logged.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from handoff.models import Handoff
from inbound.actions.retention import remove_mail_of
from inbound.models import Reply
from leadops.accounts.models import User, Workspace
from leadops.ai.actions.retention import remove_prompts_about
from leadops.compliance.actions import lock_recipient, note_erasure, suppress_erased
from leadops.compliance.addresses import address_hash
from leadops.operations.people import leads_of
from leadops.operations.retention import remove_person_data
from leadops.ui.errors import NotFound
from outreach.models import Draft, Touchpoint
from prospects.actions.retention import remove_files_of
from prospects.models import Contact


@dataclass(frozen=True)
class Held:
    """What the portal holds about one person, who may be stored more than once."""

    contacts: list[Contact]
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def first(self) -> Contact:
        """Return the record that the page names."""
        return self.contacts[0]


def held_about(workspace: Workspace, *, contact: UUID | None = None, email: str = "") -> Held:
    """Return what is held about the person of this record or address; refuses with 404."""
    rows = Contact.objects.filter(workspace=workspace, removed_at=None)
    named = rows.filter(pk=contact).first() if contact else None
    address = named.email if named else email
    same = Q(pk=contact)
    if hash_ := address_hash(address):
        same |= Q(email_hash=hash_) | Q(email__iexact=address)
    found = list(rows.filter(same).order_by("created_at"))
    if not found or (contact and named is None):
        raise NotFound
    return Held(found, _counts(row.pk for row in found))


def _counts(contacts: Iterable[UUID]) -> dict[str, int]:
    leads = leads_of(list(contacts))
    return {
        "leads": len(leads),
        "drafts": Draft.objects.filter(lead_id__in=leads).count(),
        "touches": Touchpoint.objects.filter(lead_id__in=leads).count(),
        "replies": Reply.objects.filter(lead_id__in=leads).count(),
        "handoffs": Handoff.objects.filter(lead_id__in=leads).count(),
    }


@transaction.atomic
def erase(*, workspace: Workspace, contact: UUID, asked_on: date, actor: User) -> Held:
    """Empty all that is held about a person and suppress the address by its hash; logs it.

    Returns what was held before. What is leaving at this instant is past its last look; nothing
    follows it.
    """
    held = held_about(workspace, contact=contact)
    ids = [row.pk for row in held.contacts]
    emails = {row.email for row in held.contacts if row.email}
    for email in sorted(emails):
        lock_recipient(email)
    suppress_erased(workspace=workspace, emails=emails, actor=actor)
    replies = Reply.objects.filter(lead_id__in=leads_of(ids)).values_list("pk", flat=True)
    subjects = {*replies, *remove_person_data(ids)}
    remove_mail_of(addresses=emails)
    remove_prompts_about(subjects=subjects)
    remove_files_of(contacts=ids)
    first = Contact.objects.get(pk=contact)
    note_erasure(
        workspace=workspace, subject=first, asked_on=asked_on, emptied=held.counts, actor=actor
    )
    return held
