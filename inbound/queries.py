"""Mail that waits to be read, replies that wait to be checked, and conversations."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Max, Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone

from inbound.enums import MailState
from inbound.models import IncomingMail, Reply
from leadops.ui.errors import NotFound
from outreach.enums import SendState
from outreach.models import Mailbox, Send
from prospects.models import Lead

POLL_EVERY = timedelta(seconds=60)
READ_AGAIN = timedelta(seconds=30)


def replies() -> QuerySet[Reply]:
    """Return the replies of the open scope with whose they are."""
    rows: QuerySet[Reply] = Reply.objects.select_related(
        "lead__contact", "lead__account", "send__revision", "mail__mailbox", "checked_by"
    ).defer("mail__raw", "send__revision__wire")
    return rows


def unchecked() -> QuerySet[Reply]:
    """Return what waits on Check today, the oldest first."""
    return replies().filter(checked_at__isnull=True).order_by("received_at")


def get_reply(pk: UUID | str) -> Reply:
    """Return a reply of the open scope; a foreign one is not found."""
    row = replies().filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def due_mailboxes() -> QuerySet[Mailbox]:
    """Return the mailboxes whose INBOX was not read for a minute, or whose rest is over.

    Those that were read longest ago come first.
    """
    rows: QuerySet[Mailbox] = Mailbox.objects.exclude(imap_host="").exclude(
        polled_at__gt=timezone.now() - POLL_EVERY
    )
    return rows.order_by(F("polled_at").asc(nulls_first=True))


def unread() -> QuerySet[IncomingMail]:
    """Return stored mail that nobody has finished reading."""
    rows: QuerySet[IncomingMail] = IncomingMail.objects.filter(
        state=MailState.STORED, stored_at__lt=Now() - READ_AGAIN
    ).order_by("stored_at")
    return rows


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation, ours or theirs."""

    is_ours: bool
    who: str
    at: datetime
    subject: str
    text: str
    note: str = ""
    removed: tuple[dict[str, str], ...] = ()
    reply_id: UUID | None = None


def conversations() -> QuerySet[Any, UUID]:
    """Return the ids of the leads that somebody answered for, the latest answer first."""
    answered = Reply.objects.filter(lead__isnull=False).values("lead")
    latest = answered.annotate(last_at=Max("received_at")).order_by("-last_at", "lead")
    return latest.values_list("lead", flat=True)


def with_answers(ids: Iterable[UUID]) -> list[Lead]:
    """Return the leads of these ids, in their order, with what a list shows of each.

    `handed_to` names whom a handoff waits for: until they acknowledge it, the lead is nobody's.
    """
    place = {pk: at for at, pk in enumerate(ids)}
    rows = (
        Lead.objects.filter(pk__in=place)
        .select_related("contact", "account", "owner__user")
        .annotate(
            last_at=Max("replies__received_at"),
            answers=Count("replies", filter=Q(replies__kind="human"), distinct=True),
            to_check=Count("replies", filter=Q(replies__checked_at__isnull=True), distinct=True),
            handed_to=Max("handoffs__owner__user__name", filter=Q(handoffs__state="waiting")),
        )
    )
    return sorted(rows, key=lambda lead: place[lead.pk])


def get_lead(pk: UUID | str) -> Lead:
    """Return the lead of a conversation; a foreign one is not found."""
    row: Lead | None = (
        Lead.objects.select_related("contact", "account", "owner__user").filter(pk=pk).first()
    )
    if row is None:
        raise NotFound
    return row


def transcript(lead: Lead) -> list[Message]:
    """Return everything written to and by a lead, in order of time."""
    return sorted([*_ours(lead), *_theirs(lead)], key=lambda message: message.at)


def _ours(lead: Lead) -> list[Message]:
    sent: Any = Send.objects.filter(
        draft__lead=lead, state__in=(SendState.ACCEPTED, SendState.IN_DOUBT), dot_at__isnull=False
    )
    return [
        Message(
            is_ours=True,
            who=send.mailbox.display_name,
            at=send.dot_at,
            subject=send.revision.subject,
            text=send.revision.body,
            note="In doubt" if send.state == SendState.IN_DOUBT else "",
        )
        for send in sent.select_related("revision", "mailbox").defer("revision__wire")
    ]


def _theirs(lead: Lead) -> list[Message]:
    return [
        Message(
            is_ours=False,
            who=reply.from_address or "unknown sender",
            at=reply.received_at,
            subject=reply.subject,
            text=reply.new_text,
            note=f"{reply.get_disposition_display()}. {reply.why}",
            removed=tuple(reply.removed),
            reply_id=reply.pk,
        )
        for reply in replies().filter(lead=lead)
    ]
