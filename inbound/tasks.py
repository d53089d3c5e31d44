"""Thin entry points: read a mailbox, read what was left unread."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.conf import settings

from inbound.actions import note_poll, note_too_big, note_unreadable, read_stored, receive
from inbound.classify import MAX_BYTES
from inbound.providers.imap import (
    POLL_S,
    Envelope,
    ImapServer,
    ImapTrouble,
    Inbox,
    SignInRefused,
)
from inbound.queries import unread
from leadops.runs.engine import Run, stage_task
from leadops.tenancy.secrets import decrypt
from outreach.models import Mailbox
from outreach.queries.mailboxes import get_mailbox

# A refused sign-in is tried far less often: servers lock accounts out.
REFUSED_REST = timedelta(minutes=15)


@stage_task("inbound.tasks.poll", lease_seconds=60, max_attempts=3)
def poll(run: Run, *, mailbox_id: str) -> None:
    """Bring in what came since the last look; what cannot be read now is tried again."""
    count = read_mailbox(get_mailbox(mailbox_id), on_mail=run.renew)
    run.note(f"{count} new mails." if count is not None else "The mailbox could not be read.")


@stage_task("inbound.tasks.read_left", lease_seconds=60)
def read_left(run: Run) -> None:
    """Read stored mail that a dead worker or a fault left unread."""
    for mail in unread()[:200]:
        read_stored(mail=mail)
        run.renew()


def _nothing() -> None:
    """Nobody waits to hear of each mail."""


def read_mailbox(mailbox: Mailbox, *, on_mail: Callable[[], None] = _nothing) -> int | None:
    """Read a mailbox once; returns how many mails came, None when it could not be read."""
    if not mailbox.imap_host:
        return 0
    try:
        with Inbox(_server(mailbox)) as inbox:
            return _bring_in(mailbox, inbox, on_mail)
    except SignInRefused as trouble:
        note_poll(mailbox=mailbox, error=str(trouble), rest=REFUSED_REST)
        return None
    except ImapTrouble as trouble:
        note_poll(mailbox=mailbox, error=str(trouble))
        return None


def _bring_in(mailbox: Mailbox, inbox: Inbox, on_mail: Callable[[], None]) -> int:
    is_known = mailbox.imap_uidvalidity == inbox.uid_validity
    count, last = 0, mailbox.imap_last_uid if is_known else 0
    note_poll(mailbox=mailbox, uidvalidity=inbox.uid_validity, uid=last)
    while envelopes := inbox.after(last):
        for envelope in envelopes:
            _bring_one(mailbox, inbox, envelope)
            last, count = envelope.uid, count + 1
            note_poll(mailbox=mailbox, uidvalidity=inbox.uid_validity, uid=last)
            on_mail()
    return count


def _bring_one(mailbox: Mailbox, inbox: Inbox, envelope: Envelope) -> None:
    """Store one mail; a transfer that fails three times is passed over, and shown."""
    where: dict[str, Any] = {
        "mailbox": mailbox,
        "uidvalidity": inbox.uid_validity,
        "uid": envelope.uid,
    }
    if envelope.size > MAX_BYTES:
        name = f"{mailbox.pk} {inbox.uid_validity} {envelope.uid}"
        note_too_big(name=name, received_at=envelope.received_at, **where)
        return
    try:
        raw = inbox.fetch(envelope.uid)
    except ImapTrouble as trouble:
        if note_unreadable(why=str(trouble), **where):
            note_poll(mailbox=mailbox, uidvalidity=inbox.uid_validity, uid=envelope.uid)
        raise
    if raw is not None:
        receive(raw=raw, received_at=envelope.received_at, **where)


def _server(mailbox: Mailbox) -> ImapServer:
    return ImapServer(
        host=mailbox.imap_host,
        port=mailbox.imap_port,
        security=mailbox.imap_security,
        username=mailbox.imap_user,
        password=decrypt(mailbox.imap_password),
        allowed=frozenset(settings.ALLOW_PRIVATE),
        poll_s=POLL_S,
    )
