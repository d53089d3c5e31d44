"""Mail that came in: stored once, read once, quarantined when it cannot be read."""

import hashlib
import logging
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.db.models.functions import Greatest
from django.utils import timezone

from inbound.actions.replies import take_in
from inbound.classify import MAX_BYTES, Reading, classify
from inbound.enums import MailState
from inbound.models import IncomingMail
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from outreach.models import Mailbox

log = logging.getLogger(__name__)
TRIES = 3
BLANK_LINES = (b"\r\n\r\n", b"\n\n")
TOO_BIG = "Larger than 25 MB: not read."


def receive(
    *,
    raw: bytes,
    mailbox: Mailbox,
    received_at: datetime | None = None,
    uidvalidity: int | None = None,
    uid: int | None = None,
    actor: Actor = SYSTEM,
) -> IncomingMail:
    """Store a mail once per mailbox, then read it; the same mail again changes nothing.

    The door for the IMAP poller and for the demo's "Answer as this person". A mail that breaks
    the reader stays stored, is tried again by the clock, and is quarantined the third time.
    """
    if len(raw) > MAX_BYTES:
        return note_too_big(mailbox=mailbox, name=hashlib.sha256(raw).hexdigest())
    reading = classify(raw)
    mail, is_new = _store(
        raw=raw,
        key=reading.message_id.strip() or raw,
        mailbox=mailbox,
        received_at=received_at or timezone.now(),
        uidvalidity=uidvalidity,
        uid=uid,
    )
    if is_new:
        read_stored(mail=mail, reading=reading, actor=actor)
        mail.refresh_from_db(fields=["state", "attempts", "error"])
    return mail


@transaction.atomic
def _store(
    *, raw: bytes, key: bytes | str, mailbox: Mailbox, **facts: Any
) -> tuple[IncomingMail, bool]:
    """Keep the bytes under the hashes of Message-ID and body; says whether this caller was first.

    The headers are not compared: a copy that took another way differs in them.
    """
    mine = IncomingMail(
        workspace_id=mailbox.workspace_id,
        mailbox=mailbox,
        dedupe_key=hashlib.sha256(_bytes(key)).hexdigest(),
        body_hash=hashlib.sha256(_body(raw)).hexdigest(),
        raw=raw,
        **facts,
    )
    # Three pollers may bring the same mail at once: the unique key lets one of them in.
    IncomingMail.objects.bulk_create([mine], ignore_conflicts=True)
    kept = IncomingMail.objects.get(
        mailbox=mailbox, dedupe_key=mine.dedupe_key, body_hash=mine.body_hash
    )
    return kept, kept.pk == mine.pk


@transaction.atomic
def note_too_big(
    *,
    mailbox: Mailbox,
    name: str,
    received_at: datetime | None = None,
    uidvalidity: int | None = None,
    uid: int | None = None,
) -> IncomingMail:
    """Keep that a mail came that is too large to be read; `name` tells it from others."""
    mail, is_new = _store(
        raw=b"",
        key=name,
        mailbox=mailbox,
        received_at=received_at or timezone.now(),
        uidvalidity=uidvalidity,
        uid=uid,
        state=MailState.QUARANTINED,
        error=TOO_BIG,
    )
    if is_new:
        details = {"error": TOO_BIG}
        record(Event.INBOUND_MAIL_QUARANTINED, actor=SYSTEM, subject=mail, details=details)
    return mail


def _bytes(key: bytes | str) -> bytes:
    # Whatever stands in a header: a mail that cannot be named would stop its mailbox for good.
    return key.encode("utf-8", "surrogatepass") if isinstance(key, str) else key


def _body(raw: bytes) -> bytes:
    """Return what follows the first empty line, or all of it where there is none."""
    ends = (place + len(mark) for mark in BLANK_LINES if (place := raw.find(mark)) >= 0)
    return raw[min(ends, default=0) :]


def read_stored(
    *, mail: IncomingMail, reading: Reading | None = None, actor: Actor = SYSTEM
) -> None:
    """Read one stored mail; counts a failure instead of raising it, except a lost database."""
    try:
        take_in(mail_id=mail.pk, reading=reading or classify(bytes(mail.raw)), actor=actor)
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:  # one poisoned mail must not stop the poller
        log.exception("mail %s could not be read", mail.pk)
        _count_failure(mail_id=mail.pk, why=f"{type(error).__name__}: {error}")


@transaction.atomic
def _count_failure(*, mail_id: UUID, why: str) -> None:
    mail = IncomingMail.objects.select_for_update(of=("self",)).get(pk=mail_id)
    if mail.state != MailState.STORED:
        return
    mail.attempts += 1
    mail.error = why.replace("\x00", "")[:300]
    if mail.attempts >= TRIES:
        mail.state = MailState.QUARANTINED
        details = {"error": mail.error, "attempts": mail.attempts}
        record(Event.INBOUND_MAIL_QUARANTINED, actor=SYSTEM, subject=mail, details=details)
    mail.save(update_fields=["attempts", "error", "state"])


@transaction.atomic
def note_unreadable(*, mailbox: Mailbox, uidvalidity: int, uid: int, why: str) -> bool:
    """Count a mail that the server does not hand over; True once it is to be passed over."""
    key = f"{mailbox.pk} {uidvalidity} {uid}"
    mail, _ = _store(
        raw=b"",
        key=key,
        mailbox=mailbox,
        received_at=timezone.now(),
        uidvalidity=uidvalidity,
        uid=uid,
    )
    _count_failure(mail_id=mail.pk, why=why)
    mail.refresh_from_db(fields=["state"])
    return mail.state == MailState.QUARANTINED


@transaction.atomic
def note_poll(
    *,
    mailbox: Mailbox,
    uidvalidity: int | None = None,
    uid: int = 0,
    error: str = "",
    rest: timedelta = timedelta(),
) -> None:
    """Remember how far a mailbox is read, what stood in the way, and how long to leave it alone.

    A new UIDVALIDITY means new numbers: reading starts over, and Message-IDs tell what is known.
    """
    facts = {"polled_at": timezone.now() + rest, "poll_error": error[:300]}
    rows = Mailbox.objects.filter(pk=mailbox.pk)
    if uidvalidity is None:
        rows.update(**facts)
    elif not rows.filter(imap_uidvalidity=uidvalidity).update(
        imap_last_uid=Greatest("imap_last_uid", uid), **facts
    ):
        rows.update(imap_uidvalidity=uidvalidity, imap_last_uid=uid, **facts)
