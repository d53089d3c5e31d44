"""What a member holds of this stage, for whoever ends the membership."""

from django.db.models import Q, QuerySet

from leadops.accounts.models import Membership
from leadops.ui.numbers import counted
from outreach.enums import DraftState
from outreach.models import Draft, Mailbox


def waiting_drafts_of(member: Membership) -> QuerySet[Draft]:
    """Return the drafts that wait for the member's review."""
    return Draft.objects.filter(owner=member, state=DraftState.WAITING)


def mailboxes_of(member: Membership) -> QuerySet[Mailbox]:
    """Return the mailboxes that the member owns or signs for."""
    return Mailbox.objects.filter(Q(owner=member) | Q(display_name__iexact=member.user.name))


def held_by(member: Membership) -> list[str]:
    """Return the waiting drafts and the mailboxes in words."""
    drafts = waiting_drafts_of(member).count()
    mailboxes = list(mailboxes_of(member).values_list("address", flat=True))
    return [
        *([f"{counted(drafts, 'draft')} to review"] if drafts else []),
        *(f"The mailbox {address}" for address in mailboxes),
    ]
