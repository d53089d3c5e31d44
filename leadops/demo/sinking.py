"""Reading the sink, and answering from it as the person who was written to."""

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
    *, message: SinkMessage, kind: str, words: str, actor: User
) -> "IncomingMail":
    """Hand the bytes of an answer to the same door that the IMAP poller uses.

    Refuses when the mailbox that sent the message is gone.
    """
    mailbox = Mailbox.objects.filter(address__iexact=message.from_address).first()
    if mailbox is None:
        raise Refusal(f"No mailbox {message.from_address} is left to answer to.")
    found = original(bytes(message.raw), message.to_address)
    raw = answer(kind, found, words, timezone.now(), uuid4().hex)
    mail = receive(raw=raw, mailbox=mailbox, actor=actor)
    record(Event.DEMO_MESSAGE_ANSWERED, actor=actor, subject=message, details={"kind": kind})
    return mail
