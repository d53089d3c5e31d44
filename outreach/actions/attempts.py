"""The send machine: what one conversation with a mail server does to a Send.

queued → claimed (lease, attempt row committed before connecting) → dot_sent (committed before the
final dot) → accepted | refused | deferred | in_doubt. The lease is judged by the database's clock;
the fence number tells a worker that slept through its lease from the one that holds it now. Nobody
but a person moves a message out of doubt, unless the very conversation that caused the doubt still
brings its answer.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Now
from django.utils import timezone

from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import lock_recipient, suppress
from leadops.tenancy.inserts import insert
from leadops.tenancy.kept import Kept
from outreach.actions.enrollments import stop
from outreach.actions.moves import (
    arrived,
    give_way,
    held,
    locked_claimed,
    locked_due,
    move,
    touch,
)
from outreach.actions.sends import note_bounce
from outreach.enums import DraftState, SendState
from outreach.models import Mailbox, Send, SendAttempt
from outreach.queries.sends import WAITING, objection

LEASE = timedelta(seconds=20)
GIVE_UP = timedelta(hours=48)
# Minutes between tries of a deferred message; the last one repeats until 48 hours are over.
BACKOFF = (5, 15, 30, 60, 120, 240, 480)
# A worker that dies again and again on one message must not be fed it without a pause.
CLAIM_PAUSE = timedelta(minutes=1)
_MAILBOX: Kept[Any] = Kept(
    lambda pk: Mailbox.objects.select_for_update(no_key=True).filter(pk=pk).values_list("pk")
)
ENDED_AT_ONCE = 200
FINAL = (SendState.ACCEPTED, SendState.REFUSED, SendState.CANCELLED, SendState.SUPPRESSED)


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a worker holds: the row, the number that proves it, and the exact bytes."""

    send_id: UUID
    fence: int
    attempt: int
    raw: bytes
    sender: str
    recipient: str
    mailbox_id: UUID
    workspace_id: UUID


@transaction.atomic
def claim(*, send_id: UUID) -> Claimed | None:
    """Take a due message for one conversation, or return None when it is not to be tried now.

    Writes the attempt; commits before anything is dialled. What may not go is moved to its end or
    put off, with the sentence that says why.
    """
    send = locked_due(send_id)
    if send is None:
        return None
    if found := objection(send):
        give_way(send, found)
        return None
    moved = move(
        send,
        SendState.CLAIMED,
        lease_until=Now() + LEASE,
        claimed_at=Now(),
        attempts=send.attempts + 1,
        fence=send.fence + 1,
        next_attempt_at=None,
    )
    if not moved:
        return None
    insert(SendAttempt(workspace_id=send.workspace_id, send=send, number=send.attempts))
    return Claimed(
        send_id=send.pk,
        fence=send.fence,
        attempt=send.attempts,
        raw=bytes(send.revision.wire),
        sender=send.mailbox.address,
        recipient=send.to_address,
        mailbox_id=send.mailbox_id,
        workspace_id=send.workspace_id,
    )


@transaction.atomic
def renew(*, claimed: Claimed) -> bool:
    """Keep the lease for another term; False for a worker that came too late."""
    held = Send.objects.filter(
        pk=claimed.send_id,
        fence=claimed.fence,
        state__in=(SendState.CLAIMED, SendState.DOT_SENT, SendState.IN_DOUBT),
    )
    return bool(held.update(lease_until=Now() + LEASE))


@transaction.atomic
def record_dot(*, claimed: Claimed) -> str:
    """Look a last time, then commit that the final dot follows; returns why it must not, or "".

    Holds the recipient's lock (which every suppression takes), the rows of mailbox and workspace
    (which every pause and cap takes) and the row itself (which every undo takes): whoever commits
    first wins, and after this commit the message counts as handed over.
    """
    lock_recipient(claimed.recipient)
    _MAILBOX.get(pk=claimed.mailbox_id)
    _share_workspace(claimed.workspace_id)
    # After the locks, so that it reads the rows behind them as they stand until the commit.
    send = locked_claimed(claimed.send_id, claimed.fence)
    if send is None:
        return "Another worker has this message now."
    if found := objection(send):
        give_way(send, found)
        return found.why
    move(send, SendState.DOT_SENT, dot_at=Now(), lease_until=Now() + LEASE)
    return ""


def _share_workspace(workspace_id: UUID) -> None:
    """Lock the workspace's row against a pause, shared by all senders."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM accounts_workspace WHERE id = %s FOR SHARE", [workspace_id])


@transaction.atomic
def settle(*, claimed: Claimed, verdict: str, stage: str, code: int, text: str) -> Send | None:
    """Write down what the server answered; None when the row is another worker's by now.

    A message in doubt takes a late answer of its own conversation, but is never queued again.
    """
    if stage == "recipient":
        # Before the send, as in the last look: the answer may suppress the address.
        lock_recipient(claimed.recipient)
    send = held(claimed.send_id, claimed.fence)
    if send is None or send.state in (*FINAL, *WAITING):
        return None
    # Whoever was erased meanwhile is not named again by the server's words.
    answer = text[:500] if send.to_address else ""
    facts: dict[str, Any] = {"code": code or None, "answer": answer, "lease_until": None}
    if verdict == "accepted":
        move(send, SendState.ACCEPTED, settled_at=Now(), **facts)
        arrived(send)
    elif verdict == "in_doubt":
        if send.state != SendState.IN_DOUBT:
            move(send, SendState.IN_DOUBT, **facts)
    elif verdict == "deferred" and send.state != SendState.IN_DOUBT:
        _defer(send, facts)
    else:
        _refuse(send, stage, facts)
    return send


def _defer(send: Send, facts: dict[str, Any]) -> None:
    """Try again later, ever more slowly, for 48 hours from the first try."""
    first = send.attempt_rows.order_by("number").values_list("started_at", flat=True).first()
    if first is not None and timezone.now() - first >= GIVE_UP:
        answer = f"Given up after 48 hours. {facts['answer']}"[:500]
        _refuse(send, "deferred", facts | {"answer": answer})
        return
    minutes = BACKOFF[min(send.attempts, len(BACKOFF)) - 1]
    move(
        send,
        SendState.DEFERRED,
        next_attempt_at=Now() + timedelta(minutes=minutes),
        dot_at=None,
        **facts,
    )


def _refuse(send: Send, stage: str, facts: dict[str, Any]) -> None:
    """End the message; only an address that does not exist is suppressed for it."""
    move(send, SendState.REFUSED, settled_at=Now(), **facts)
    answer = facts["answer"]
    lead = send.draft.lead
    if stage == "recipient" and is_unknown_address(answer):
        suppress(
            workspace=send.workspace,
            email=send.to_address,
            reason="bounce",
            source="mail server",
            actor=SYSTEM,
            note=answer,
        )
        note_bounce(send=send, why=answer)
    else:
        touch(send, "refused", f"Refused: {facts['code'] or ''} {answer}".strip())
    stop(lead=lead, why=f"The message was refused: {answer}"[:200], actor=SYSTEM)


def is_unknown_address(answer: str) -> bool:
    """Say whether an answer means "no such address" (5.1.x but for 5.1.8, which blames us)."""
    words = answer.split()
    status = next((word for word in words[:2] if word.startswith("5.1.")), "")
    return bool(status) and not status.startswith(("5.1.7", "5.1.8"))


@transaction.atomic
def put_back(*, claimed: Claimed, why: str, until: datetime | None) -> None:
    """Return a message whose server could not be reached: nothing has left, nothing is lost."""
    send = held(claimed.send_id, claimed.fence)
    if send is not None and send.state == SendState.CLAIMED:
        move(
            send,
            SendState.QUEUED,
            lease_until=None,
            next_attempt_at=until,
            answer=why[:500],
        )


@transaction.atomic
def reclaim() -> int:
    """Take back what dead workers left: before the dot it is queued again, after it in doubt.

    Returns how many rows moved.
    """
    moved = 0
    lost = Send.objects.filter(lease_until__lt=Now()).filter(
        state__in=(SendState.CLAIMED, SendState.DOT_SENT)
    )
    for send in lost.select_for_update(of=("self",), skip_locked=True):
        if send.state == SendState.DOT_SENT:
            why = "The sender was cut off after the final dot."
            moved += move(send, SendState.IN_DOUBT, lease_until=None, answer=why)
        else:
            moved += move(
                send,
                SendState.QUEUED,
                lease_until=None,
                fence=F("fence") + 1,
                next_attempt_at=Now() + CLAIM_PAUSE * max(send.attempts - 2, 0),
            )
    return moved


@transaction.atomic
def end_dropped() -> int:
    """End the first of what waits although its draft was dropped; returns how many rows moved."""
    rows = Send.objects.filter(state__in=WAITING, draft__state=DraftState.DROPPED)
    free = rows.select_related("draft").select_for_update(of=("self",), skip_locked=True)
    return sum(
        move(send, SendState.CANCELLED, settled_at=Now(), answer=send.draft.why[:500])
        for send in free[:ENDED_AT_ONCE]
    )
