"""Mailboxes: set up by people, paused by trouble, resumed by the clock or a person."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from leadops.accounts.models import Membership, User, Workspace
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue, remind_of
from leadops.tenancy.secrets import encrypt
from outreach.enums import SendState
from outreach.errors import MailboxRefused
from outreach.models import Mailbox, Send
from outreach.queries.leavers import mailboxes_of
from outreach.queries.mailboxes import bounces_too_much

POLL = "inbound.tasks.poll"
RENAMED = "outreach.tasks.write_in_new_name"
SECRETS = ("smtp_password", "imap_password")
SHOWN = ("address", "display_name", "smtp_host", "smtp_port", "imap_host", "daily_cap")
# Another account has other numbers: what is read there is read from the start.
INBOX = ("imap_host", "imap_port", "imap_user")
SHORTEST, LONGEST = timedelta(seconds=30), timedelta(minutes=15)


@transaction.atomic
def save_mailbox(
    *, workspace: Workspace, mailbox: Mailbox | None, fields: dict[str, Any], actor: User
) -> Mailbox:
    """Add a mailbox or change one; an empty password keeps the stored one, sealed.

    Refuses an address that the workspace has already. Changed servers end a pause by trouble.
    """
    row = Mailbox(workspace=workspace)
    if mailbox is not None:
        row = Mailbox.objects.select_for_update(of=("self",)).get(pk=mailbox.pk)
    before = {name: getattr(row, name) for name in SHOWN} if mailbox else {}
    inbox = [getattr(row, name) for name in INBOX]
    for name, value in fields.items():
        if name not in SECRETS:
            setattr(row, name, value)
        elif value:
            setattr(row, name, encrypt(value))
    row.polled_at, row.poll_error = None, ""
    if inbox != [getattr(row, name) for name in INBOX]:
        row.imap_uidvalidity, row.imap_last_uid = None, 0
    if row.resumes_at is not None:
        row.paused_at, row.paused_why, row.resumes_at = None, "", None
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as error:
        raise MailboxRefused(f"{row.address} is a mailbox here already.") from error
    after = {name: getattr(row, name) for name in SHOWN}
    record(
        Event.OUTREACH_MAILBOX_CHANGED,
        actor=actor,
        subject=row,
        details={"before": before, "after": after},
    )
    if before and before["display_name"] != row.display_name:
        _write_again(row, actor=actor)
    return row


@transaction.atomic
def hand_on_mailboxes(
    *, leaver: Membership, successor: Membership | None, actor: Actor
) -> list[str]:
    """Give the mailboxes of somebody who leaves a new owner and sender; says how each goes on.

    Nothing waits in the name of who is gone: it is written again in the successor's. Without one
    the mailbox pauses until it has a sender.
    """
    moved = []
    # Not FOR UPDATE: a draft being written refers to its mailbox, and holds a lead to hand on.
    for row in mailboxes_of(leaver).select_for_update(no_key=True):
        before = {"owner": row.owner and row.owner.user.name, "display_name": row.display_name}
        is_sender = row.display_name.casefold() == leaver.user.name.casefold()
        if row.owner_id == leaver.pk:
            row.owner = successor
        if is_sender and successor:
            row.display_name = successor.user.name
        row.save(update_fields=["owner", "display_name"])
        after = {"owner": row.owner and row.owner.user.name, "display_name": row.display_name}
        record(
            Event.OUTREACH_MAILBOX_CHANGED,
            actor=actor,
            subject=row,
            details={"before": before, "after": after},
        )
        now = f"went to {successor.user.name}" if successor else "has no owner now"
        if is_sender and successor:
            _write_again(row, actor=actor)
        elif is_sender:
            why = f"{leaver.user.name}, its sender, left. Give it another name, then resume."
            _pause(row, why=why, resumes_at=None, actor=actor)
            now += " and is paused until it has another sender"
        moved.append(f"the mailbox {row.address} {now}")
    return moved


def _write_again(row: Mailbox, *, actor: Actor) -> None:
    """Queue new texts for what waits in the mailbox's former name."""
    enqueue(
        RENAMED,
        key=f"renamed:{row.pk}",
        label=f"Write what waits from {row.address} in the name of {row.display_name}",
        arguments={"mailbox_id": str(row.pk), "since": timezone.now().isoformat()},
        workspace=row.workspace,
        actor=actor,
    )


@transaction.atomic
def pause(*, mailbox: Mailbox, why: str, actor: Actor) -> Mailbox:
    """Stop a mailbox until a person resumes it; what has no final dot yet stays queued."""
    row = _locked(mailbox)
    _pause(row, why=why, resumes_at=None, actor=actor)
    return row


@transaction.atomic
def resume(*, mailbox: Mailbox, actor: User) -> Mailbox:
    """Let a mailbox send again; its backlog drains under the caps."""
    row = _locked(mailbox)
    _clear(row, actor=actor)
    return row


@transaction.atomic
def note_trouble(*, mailbox: Mailbox, why: str, comes_back: bool) -> Mailbox:
    """Pause a mailbox whose server cannot be used, with one notice however many messages wait.

    What may pass by itself is tried again after half of the time it lasts; a refused sign-in or
    certificate waits for a person.
    """
    row = _locked(mailbox)
    if row.paused_at and row.resumes_at is None:
        return row  # a person's pause, or one that waits for a person, stays as it is
    now = timezone.now()
    lasted = now - row.paused_at if row.paused_at and row.resumes_at else timedelta()
    wait = min(max(lasted / 2, SHORTEST), LONGEST)
    _pause(row, why=why, resumes_at=now + wait if comes_back else None, actor=SYSTEM)
    return row


@transaction.atomic
def clear_trouble(*, mailbox: Mailbox) -> None:
    """End a pause by trouble: the server has answered again. A person's pause stays."""
    if not Mailbox.objects.filter(pk=mailbox.pk, resumes_at__isnull=False).exists():
        return
    row = _locked(mailbox)
    if row.resumes_at is not None:
        _clear(row, actor=SYSTEM)


@transaction.atomic
def guard(*, mailbox: Mailbox) -> None:
    """Stop a mailbox of which too much comes back (1.8 %, from 50 messages on)."""
    over = bounces_too_much(mailbox)
    if over is None:
        return
    row = _locked(mailbox)
    if row.paused_at is None:
        why = f"{over[0]} of {over[1]} messages of 30 days came back. Check the addresses first."
        _pause(row, why=why, resumes_at=None, actor=SYSTEM)


@transaction.atomic
def note_complaint(*, mailbox: Mailbox) -> None:
    """Stop a mailbox after a single spam complaint until a person has looked."""
    row = _locked(mailbox)
    if row.paused_at is None or row.resumes_at is not None:
        why = "A recipient reported a message as spam. Look at it, then resume."
        _pause(row, why=why, resumes_at=None, actor=SYSTEM)


@transaction.atomic
def ask_for_poll(*, mailbox: Mailbox, actor: Actor) -> None:
    """Queue one reading of the mailbox's INBOX; the same mailbox is queued once."""
    enqueue(
        POLL,
        key=f"poll:{mailbox.pk}",
        label=f"Read {mailbox.address}",
        arguments={"mailbox_id": str(mailbox.pk)},
        workspace=mailbox.workspace,
        actor=actor,
        is_reminder=True,
    )


@transaction.atomic
def ask_for_polls(*, mailboxes: Iterable[Mailbox], workspace: Workspace) -> None:
    """Queue the clock's readings of many INBOXes; what is queued already is left out."""
    remind_of(
        POLL,
        (
            (f"poll:{one.pk}", f"Read {one.address}", {"mailbox_id": str(one.pk)})
            for one in mailboxes
        ),
        workspace=workspace,
    )


def _pause(row: Mailbox, *, why: str, resumes_at: Any, actor: Actor) -> None:
    is_news = row.paused_at is None or (resumes_at is None) != (row.resumes_at is None)
    row.paused_at = row.paused_at or timezone.now()
    row.paused_why, row.resumes_at = why[:300], resumes_at
    row.save(update_fields=["paused_at", "paused_why", "resumes_at"])
    if is_news:
        record(Event.OUTREACH_MAILBOX_PAUSED, actor=actor, subject=row, details={"why": why[:300]})


def _clear(row: Mailbox, *, actor: Actor) -> None:
    if row.paused_at is None:
        return
    before = {"paused_why": row.paused_why}
    row.paused_at, row.paused_why, row.resumes_at = None, "", None
    row.save(update_fields=["paused_at", "paused_why", "resumes_at"])
    # What waited for this mailbox need not wait any longer.
    Send.objects.filter(mailbox=row, state=SendState.QUEUED).update(next_attempt_at=None)
    record(
        Event.OUTREACH_MAILBOX_CHANGED,
        actor=actor,
        subject=row,
        details={"before": before, "after": {"paused_why": ""}},
    )


def _locked(mailbox: Mailbox) -> Mailbox:
    row: Mailbox = Mailbox.objects.select_for_update(of=("self",), no_key=True).get(pk=mailbox.pk)
    return row
