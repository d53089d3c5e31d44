"""Reading the sink, and answering from it as the person who was written to."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from django.db.models import QuerySet
from django.utils import timezone

from inbound.actions import receive
from leadops.accounts.models import User, Workspace
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.demo.answers import answer, original
from leadops.demo.models import SinkMessage
from leadops.tour.actions import note_answer
from leadops.tour.models import TourAnswer, TourLetter
from leadops.tour.queries.answers import understood
from leadops.tour.queries.tours import letter_named
from leadops.ui.errors import NotFound, Refusal
from outreach.models import Mailbox

if TYPE_CHECKING:
    from inbound.models import IncomingMail


def sink_messages(workspace: Workspace) -> QuerySet[SinkMessage]:
    """Return what the sink took for this workspace, newest first; real ones have no sink."""
    if not workspace.is_demo:
        raise NotFound("Only a demo workspace has a sink. This one sends real mail.")
    rows: QuerySet[SinkMessage] = SinkMessage.objects.defer("raw")
    return rows


def get_sink_message(workspace: Workspace, pk: UUID) -> SinkMessage:
    """Return one message of the sink; a foreign one is not found."""
    row = sink_messages(workspace).filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def answer_as_recipient(
    *, message: SinkMessage, kind: str, words: str, actor: User, at: datetime | None = None
) -> "IncomingMail | TourAnswer":
    """Hand the bytes of an answer to the same door that the IMAP poller uses.

    An answer to a preview goes to its tour and to no mailbox: it must not reach the live line.
    `at` is when the mail server received it, now unless given. Refuses when the mailbox that sent
    the message is gone.
    """
    if letter := letter_named(message.message_id):
        return _answer_preview(letter, message, kind, words, actor)
    mailbox = Mailbox.objects.filter(address__iexact=message.from_address).first()
    if mailbox is None:
        raise Refusal(f"No mailbox {message.from_address} is left to answer to.")
    found = original(bytes(message.raw), message.to_address)
    raw = answer(kind, found, words, at or timezone.now(), uuid4().hex)
    mail = receive(raw=raw, mailbox=mailbox, received_at=at, actor=actor)
    record(Event.DEMO_MESSAGE_ANSWERED, actor=actor, subject=message, details={"kind": kind})
    return mail


def _answer_preview(
    letter: TourLetter, message: SinkMessage, kind: str, words: str, actor: User
) -> TourAnswer:
    at = timezone.now()
    raw = answer(kind, original(bytes(message.raw), message.to_address), words, at, uuid4().hex)
    record(Event.DEMO_MESSAGE_ANSWERED, actor=actor, subject=message, details={"kind": kind})
    return note_answer(
        draft=letter.draft,
        actor=actor,
        understood=understood(raw, letter.draft, at),
        received_at=at,
    )
