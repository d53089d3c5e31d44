"""Mailboxes and how they stand."""

from dataclasses import dataclass
from math import ceil
from uuid import UUID

from django.db.models import QuerySet

from leadops.accounts.models import Workspace
from leadops.ui.errors import NotFound
from outreach.models import Mailbox
from outreach.queries.sends import bounces, came_back, can_send, is_paused, sent_today

# Deliverability guards: a mailbox stops at 1.8 % bounces, judged from 50 sends on.
BOUNCE_LIMIT = 0.018
BOUNCE_FLOOR = 50


@dataclass(frozen=True, slots=True)
class Standing:
    """A mailbox with today's volume and its bounces of 30 days."""

    mailbox: Mailbox
    sent_today: int
    bounced: int
    tried: int
    can_send: bool = True

    @property
    def state(self) -> str:
        """One word: live, or why it does not send."""
        if not self.can_send:
            return "Blocked"
        return "Paused" if is_paused(self.mailbox) else "Live"

    @property
    def stops(self) -> str:
        """Say at how many bounces of as many sends it stops: a rounded rate hides which side."""
        if self.tried < BOUNCE_FLOOR:
            return f"judged from {BOUNCE_FLOOR} sends on"
        return f"stops at {ceil(BOUNCE_LIMIT * self.tried)}, {self.bounced} came back"


def mailboxes() -> QuerySet[Mailbox]:
    """Return the mailboxes of the open scope by address."""
    rows: QuerySet[Mailbox] = Mailbox.objects.select_related("owner__user").order_by("address")
    return rows


def get_mailbox(pk: UUID | str) -> Mailbox:
    """Return a mailbox of the open scope; a foreign one is not found."""
    row = mailboxes().select_related("workspace").filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def standing_of(workspace: Workspace, mailbox: Mailbox) -> Standing:
    """Return a mailbox with its figures."""
    bounced, tried = bounces(mailbox)
    today = sent_today(workspace, mailbox)
    return Standing(mailbox, today, bounced, tried, can_send(workspace, mailbox))


def bounces_too_much(mailbox: Mailbox) -> tuple[int, int] | None:
    """Return (bounced, tried) when the mailbox is over its limit, else None."""
    if not came_back(mailbox).exists():
        return None  # as of most mailboxes, after each of their messages
    bounced, tried = bounces(mailbox)
    return (bounced, tried) if tried >= BOUNCE_FLOOR and bounced >= BOUNCE_LIMIT * tried else None
