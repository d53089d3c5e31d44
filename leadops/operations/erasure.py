"""Erasing a person on request (GDPR Art. 17): at once, by a person, and for good.

What the nightly purge empties when its time comes is emptied now, with what the purge leaves to
clocks of its own. It needs no gate: erasing stops, and is only logged.
"""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from handoff.actions.moves import lock_router
from handoff.enums import HandoffState
from handoff.models import Handoff
from inbound.actions.retention import remove_mail_of
from inbound.models import Reply
from leadops.accounts.models import User, Workspace
from leadops.ai.actions.retention import remove_prompts_about
from leadops.compliance.actions import lock_recipient, note_erasure, suppress_erased
from leadops.compliance.addresses import address_hash, domain_of, normalise_address
from leadops.operations.people import leads_of
from leadops.operations.retention import remove_person_data
from leadops.ui.errors import NotFound, Refusal
from leadops.webhooks.actions import remove_waiting_records
from outreach.actions.draft_moves import held_proposal
from outreach.enums import DraftState
from outreach.models import Draft, Revision, Send, Touchpoint
from prospects.actions.retention import remove_files_of
from prospects.models import Contact

ON_REQUEST = "Erased on request of the person."


class HandoffOpen(Refusal):
    """An answer of theirs is with a rep: its packet and clocks would go on about nobody."""

    status = 409
    title = "Nothing was erased"
    sentence = (
        "An answer of this person is at a handoff that is still open. Nothing was erased. Its "
        "owner acknowledges it and logs how it ended; erase the person then."
    )
    action = "Open the handoff"


@dataclass(frozen=True)
class Held:
    """What the portal holds about one person, who may be stored more than once.

    `addresses` are all that they were ever written to at, not the present one alone.
    """

    contacts: list[Contact]
    addresses: list[str]
    handoff: Handoff | None = None  # the oldest that is not closed
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
    leads = leads_of([row.pk for row in found])
    return Held(found, _addresses(found, leads), _open_handoff(leads), _counts(leads))


def _addresses(contacts: list[Contact], leads: list[UUID]) -> list[str]:
    found = {row.email for row in contacts}
    found.update(Send.objects.filter(draft__lead__in=leads).values_list("to_address", flat=True))
    drafted = Revision.objects.filter(draft__lead__in=leads)
    found.update(drafted.values_list("to_address", flat=True))
    return sorted((one for one in found if "." in domain_of(one)), key=normalise_address)


def _open_handoff(leads: list[UUID]) -> Handoff | None:
    rows = Handoff.objects.filter(lead_id__in=leads).exclude(state=HandoffState.CLOSED)
    return rows.order_by("created_at").first()


def _counts(leads: list[UUID]) -> dict[str, int]:
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
    follows it. Refuses while a handoff of theirs is open: somebody works with its packet.
    """
    lock_router(workspace.pk)  # no handoff of theirs comes up from here on
    held = held_about(workspace, contact=contact)
    if held.handoff is not None:
        raise HandoffOpen(next_url=held.handoff.get_absolute_url())
    ids = [row.pk for row in held.contacts]
    leads = leads_of(ids)
    _hold_waiting(leads)
    for email in held.addresses:
        lock_recipient(email)
    suppress_erased(workspace=workspace, emails=held.addresses, actor=actor)
    replies = set(Reply.objects.filter(lead_id__in=leads).values_list("pk", flat=True))
    replies.update(remove_mail_of(addresses=held.addresses))
    subjects = remove_person_data(ids, why=ON_REQUEST, actor=actor)
    remove_prompts_about(subjects={*replies, *subjects})
    remove_files_of(contacts=ids, addresses=held.addresses)
    remove_waiting_records(addresses=held.addresses)
    first = Contact.objects.get(pk=contact)
    note_erasure(
        workspace=workspace, subject=first, asked_on=asked_on, emptied=held.counts, actor=actor
    )
    return held


def _hold_waiting(leads: list[UUID]) -> None:
    """Lock what waits for review, each proposal before its draft and both before the addresses.

    A rejection that suppresses takes them in this order; the other would wait in a ring.
    """
    drafts = Draft.objects.filter(lead_id__in=leads, state=DraftState.WAITING).order_by("pk")
    for pk in list(drafts.values_list("pk", flat=True)):
        held_proposal(pk)
    list(drafts.select_for_update(of=("self",)).values_list("pk"))
