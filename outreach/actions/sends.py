"""The send machine: every move of a Send, and nothing of the network.

queued → claimed (lease, attempt row committed before connecting) → dot_sent (committed before the
final dot) → accepted | refused | deferred | in_doubt; cancelled and suppressed are ends too. The
lease is judged by the database's clock; the fence number tells a worker that slept through its
lease from the one that holds it now. Nobody but a person moves a message out of doubt, unless the
very conversation that caused the doubt still brings its answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.compliance.actions import lock_recipient, suppress
from leadops.compliance.addresses import address_hash
from leadops.gates import approval as gate_approval
from leadops.gates.actions import revoke
from leadops.gates.models import Approval, Proposal
from leadops.runs.actions import enqueue
from outreach.actions.drafts import move_draft, reopen
from outreach.actions.enrollments import advance, stop
from outreach.enums import SEND_MOVES, DraftState, SendState
from outreach.errors import NotInDoubt, NotTheApprovedBytes, TooLate
from outreach.models import Draft, Mailbox, Revision, Send, SendAttempt, Touchpoint
from outreach.queries.sends import WAITING, Objection, objection
from outreach.wire import wire_sha256

GATE = "outreach.send"
DELIVER = "outreach.tasks.deliver"
LEASE = timedelta(seconds=20)
GIVE_UP = timedelta(hours=48)
# Minutes between tries of a deferred message; the last one repeats until 48 hours are over.
BACKOFF = (5, 15, 30, 60, 120, 240, 480)
# A worker that dies again and again on one message must not be fed it without a pause.
CLAIM_PAUSE = timedelta(minutes=1)
FINAL = (SendState.ACCEPTED, SendState.REFUSED, SendState.CANCELLED, SendState.SUPPRESSED)
TOO_LATE = {
    SendState.CLAIMED: "It is on its way to the mail server. Too late to undo.",
    SendState.CANCELLED: "It was cancelled already.",
}


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a worker holds: the row, the number that proves it, and the exact bytes."""

    send_id: UUID
    fence: int
    attempt: int
    raw: bytes
    sender: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Released:
    """What "Send batch" did: how many go now, and which changed since the page was made."""

    count: int
    changed: tuple[UUID, ...]


@transaction.atomic
def queue_send(*, approval: Approval, actor: User) -> Send:
    """Queue exactly the approved bytes, to leave when the reviewer's undo window is over.

    The effect inside the approving transaction. Refuses another gate's or row's approval, and a
    revision whose bytes are not the ones that were approved.
    """
    draft = Draft.objects.select_for_update(of=("self",)).get(pk=approval.subject_id)
    approval = gate_approval.require(approval, gate=GATE, subject=draft)
    payload = approval.proposal.payload
    revision = Revision.objects.filter(pk=payload["revision"], draft=draft).first()
    if revision is None or not _matches(revision, payload):
        raise NotTheApprovedBytes
    wait = timedelta(seconds=min(max(actor.undo_seconds, 10), 120))
    send = Send.objects.create(
        workspace_id=draft.workspace_id,
        draft=draft,
        revision=revision,
        approval=approval,
        mailbox_id=revision.mailbox_id,
        to_address=revision.to_address,
        to_hash=address_hash(revision.to_address),
        message_id=revision.message_id,
        not_before=None if actor.holds_sends else timezone.now() + wait,
    )
    move_draft(draft, DraftState.APPROVED, actor=actor)
    _record(send, before="", actor=actor, why="held" if actor.holds_sends else "")
    return send


def _matches(revision: Revision, payload: dict[str, Any]) -> bool:
    return bool(
        payload["wire_sha256"] == revision.wire_sha256 == wire_sha256(bytes(revision.wire))
        and payload["to"] == revision.to_address
        and payload["mailbox"] == str(revision.mailbox_id)
    )


@transaction.atomic
def wake(*, send: Send, actor: Actor = SYSTEM) -> None:
    """Queue the delivery of a message; the same message is queued once.

    What is held, or waits for its next try, is left to the clock: it looks at the row itself.
    """
    now = timezone.now()
    if send.not_before is None or send.state not in WAITING:
        return
    if send.next_attempt_at is not None and send.next_attempt_at > now:
        return
    enqueue(
        DELIVER,
        key=f"send:{send.pk}",
        label=f"Send to {send.draft.lead.account.name}",
        arguments={"send_id": str(send.pk)},
        workspace=send.workspace,
        actor=actor,
        not_before=send.not_before if send.not_before > now else None,
        queue="send",
        cause_approval_id=send.approval_id,
    )


@transaction.atomic
def claim(*, send_id: UUID) -> Claimed | None:
    """Take a due message for one conversation, or return None when it is not to be tried now.

    Writes the attempt; commits before anything is dialled. What may not go is moved to its end or
    put off, with the sentence that says why.
    """
    send = _locked(send_id)
    if send is None or not _is_due(send):
        return None
    if found := objection(send):
        _object(send, found)
        return None
    moved = _cas(
        send,
        SendState.CLAIMED,
        lease_until=Now() + LEASE,
        claimed_at=Now(),
        attempts=F("attempts") + 1,
        fence=F("fence") + 1,
        next_attempt_at=None,
    )
    if not moved:
        return None
    SendAttempt.objects.create(workspace_id=send.workspace_id, send=send, number=send.attempts)
    raw = bytes(send.revision.wire)
    return Claimed(send.pk, send.fence, send.attempts, raw, send.mailbox.address, send.to_address)


def _is_due(send: Send) -> bool:
    """Judge by the database's clock: a worker's own may be two hours off."""
    due = Send.objects.filter(pk=send.pk, state__in=WAITING, not_before__lte=Now())
    return due.filter(Q(next_attempt_at__isnull=True) | Q(next_attempt_at__lte=Now())).exists()


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
    with transaction.atomic():
        lock_recipient(claimed.recipient)
        mailbox_id = Send.objects.values_list("mailbox_id", flat=True).get(pk=claimed.send_id)
        Mailbox.objects.select_for_update(no_key=True).get(pk=mailbox_id)
        send = _locked(claimed.send_id)
        if send is None or (send.state, send.fence) != (SendState.CLAIMED, claimed.fence):
            return "Another worker has this message now."
        _share_workspace(send)
        if found := objection(send):
            _object(send, found)
            return found.why
        _cas(send, SendState.DOT_SENT, dot_at=Now(), lease_until=Now() + LEASE)
        return ""


def _share_workspace(send: Send) -> None:
    """Lock the workspace's row against a pause, shared by all senders, and read it anew."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT 1 FROM accounts_workspace WHERE id = %s FOR SHARE", [send.workspace_id]
        )
    send.workspace.refresh_from_db()


@transaction.atomic
def settle(*, claimed: Claimed, verdict: str, stage: str, code: int, text: str) -> Send | None:
    """Write down what the server answered; None when the row is another worker's by now.

    A message in doubt takes a late answer of its own conversation, but is never queued again.
    """
    send = _locked(claimed.send_id)
    if send is None or send.fence != claimed.fence or send.state in (*FINAL, *WAITING):
        return None
    facts: dict[str, Any] = {"code": code or None, "answer": text[:500], "lease_until": None}
    if verdict == "accepted":
        _cas(send, SendState.ACCEPTED, settled_at=Now(), **facts)
        _arrived(send)
    elif verdict == "in_doubt":
        if send.state != SendState.IN_DOUBT:
            _cas(send, SendState.IN_DOUBT, **facts)
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
    _cas(
        send,
        SendState.DEFERRED,
        next_attempt_at=Now() + timedelta(minutes=minutes),
        dot_at=None,
        **facts,
    )


def _refuse(send: Send, stage: str, facts: dict[str, Any]) -> None:
    """End the message; only an address that does not exist is suppressed for it."""
    _cas(send, SendState.REFUSED, settled_at=Now(), **facts)
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
        _touch(send, "refused", f"Refused: {facts['code'] or ''} {answer}".strip())
    stop(lead=lead, why=f"The message was refused: {answer}"[:200], actor=SYSTEM)


def is_unknown_address(answer: str) -> bool:
    """Say whether an answer means "no such address" (5.1.x but for 5.1.8, which blames us)."""
    words = answer.split()
    status = next((word for word in words[:2] if word.startswith("5.1.")), "")
    return bool(status) and not status.startswith(("5.1.7", "5.1.8"))


@transaction.atomic
def put_back(*, claimed: Claimed, why: str, until: datetime | None) -> None:
    """Return a message whose server could not be reached: nothing has left, nothing is lost."""
    send = _locked(claimed.send_id)
    if send is not None and (send.state, send.fence) == (SendState.CLAIMED, claimed.fence):
        _cas(
            send,
            SendState.QUEUED,
            lease_until=None,
            next_attempt_at=until,
            answer=why[:500],
        )


@transaction.atomic
def reclaim() -> int:
    """Take back what dead workers left: before the dot it is queued again, after it in doubt.

    Also ends what waits although its draft was dropped. Returns how many rows moved.
    """
    moved = 0
    lost = Send.objects.filter(lease_until__lt=Now()).filter(
        state__in=(SendState.CLAIMED, SendState.DOT_SENT)
    )
    for send in lost.select_for_update(of=("self",), skip_locked=True):
        if send.state == SendState.DOT_SENT:
            why = "The sender was cut off after the final dot."
            moved += _cas(send, SendState.IN_DOUBT, lease_until=None, answer=why)
        else:
            moved += _cas(
                send,
                SendState.QUEUED,
                lease_until=None,
                fence=F("fence") + 1,
                next_attempt_at=Now() + CLAIM_PAUSE * max(send.attempts - 2, 0),
            )
    for send in Send.objects.filter(
        state__in=WAITING, draft__state=DraftState.DROPPED
    ).select_for_update(of=("self",), skip_locked=True):
        moved += _cas(send, SendState.CANCELLED, settled_at=Now(), answer=send.draft.why[:500])
    return moved


@transaction.atomic
def cancel_revoked(*, send: Send) -> None:
    """End a waiting message whose approval was taken back by other means than undo."""
    row = _locked(send.pk)
    if row is not None and row.state in WAITING and not gate_approval.is_standing(row.approval):
        _cas(row, SendState.CANCELLED, settled_at=Now(), answer="The approval was taken back.")


@transaction.atomic
def undo(*, send: Send, actor: User) -> Proposal:
    """Take an approved message back while it waits, and let its draft wait for a decision again.

    Refuses with 410 once a worker has it.
    """
    row = _locked(send.pk)
    if row is None or row.state != SendState.QUEUED:
        raise TooLate(_too_late(row))
    revoke(approval=row.approval, actor=actor, reason="Undone")
    _cas(row, SendState.CANCELLED, actor=actor, settled_at=Now(), answer="Undone")
    return reopen(draft=row.draft, actor=actor, why="The approval was undone.")


def _too_late(send: Send | None) -> str:
    if send is None:
        return "This message does not exist any more."
    when = send.settled_at or send.dot_at
    if send.state == SendState.ACCEPTED and when:
        return f"Sent at {when:%H:%M} UTC. Cannot be undone."
    return TOO_LATE.get(
        SendState(send.state), f"It is {send.get_state_display().lower()}. Too late to undo."
    )


@transaction.atomic
def release_held(*, pairs: Iterable[tuple[UUID, str]], actor: User) -> Released:
    """Let held messages go: those among the posted (send, digest) pairs that are unchanged."""
    wanted = dict(pairs)
    rows = Send.objects.select_related("approval").filter(
        pk__in=wanted, state=SendState.QUEUED, not_before__isnull=True
    )
    released = []
    for send in rows.select_for_update(of=("self",)):
        fits = send.approval.digest == wanted[send.pk] and gate_approval.is_standing(send.approval)
        if not fits or send.draft.state != DraftState.APPROVED:
            continue
        Send.objects.filter(pk=send.pk).update(not_before=Now())
        send.refresh_from_db()
        _record(send, before=SendState.QUEUED, actor=actor, why="released")
        wake(send=send, actor=actor)
        released.append(send.pk)
    return Released(len(released), tuple(pk for pk in wanted if pk not in released))


@transaction.atomic
def settle_arrived(*, send: Send, actor: User) -> Send:
    """Take a person's word that a message in doubt arrived; the sequence goes on."""
    row = _in_doubt(send)
    _cas(
        row,
        SendState.ACCEPTED,
        actor=actor,
        event=Event.OUTREACH_SEND_SETTLED,
        settled_at=Now(),
        settled_by=actor,
    )
    _arrived(row)
    return row


@transaction.atomic
def send_again(*, send: Send, actor: User) -> Proposal:
    """Give up a message in doubt and propose its words anew: another Send, another Message-ID."""
    row = _in_doubt(send)
    _cas(
        row,
        SendState.CANCELLED,
        actor=actor,
        event=Event.OUTREACH_SEND_SETTLED,
        settled_at=Now(),
        settled_by=actor,
    )
    return reopen(draft=row.draft, actor=actor, why="In doubt: somebody chose to send it again.")


@transaction.atomic
def settle_by_evidence(*, send: Send, why: str) -> None:
    """Take an answer or a bounce that names the message as proof that it was handed over."""
    row = _locked(send.pk)
    if row is None or row.state != SendState.IN_DOUBT:
        return
    _cas(
        row,
        SendState.ACCEPTED,
        event=Event.OUTREACH_SEND_SETTLED,
        settled_at=Now(),
        answer=f"{row.answer} {why}".strip()[:500],
    )
    _arrived(row)


@transaction.atomic
def note_bounce(*, send: Send, why: str) -> None:
    """Put an undeliverable message on the lead's timeline, once."""
    if not Touchpoint.objects.filter(send=send, kind="bounce").exists():
        _touch(send, "bounce", f"Came back: {why}")


def _in_doubt(send: Send) -> Send:
    row = _locked(send.pk)
    if row is None or row.state != SendState.IN_DOUBT:
        raise NotInDoubt
    return row


def _arrived(send: Send) -> None:
    """Count an accepted message: timeline, draft, and the day of the next touch."""
    _touch(send, "sent", f"Message sent: {send.revision.subject}")
    draft, lead = send.draft, send.draft.lead
    if draft.state == DraftState.APPROVED:
        move_draft(draft, DraftState.SENT, actor=SYSTEM)
    lead.last_contact_at = timezone.now()
    lead.save(update_fields=["last_contact_at"])
    advance(send=send)


def _touch(send: Send, kind: str, label: str) -> None:
    Touchpoint.objects.create(
        workspace_id=send.workspace_id,
        lead_id=send.draft.lead_id,
        kind=kind,
        label=label[:300],
        send=send,
    )


def _locked(send_id: UUID) -> Send | None:
    found: Send | None = (
        Send.objects.select_for_update(of=("self",), no_key=True)
        .select_related(
            "approval__proposal",
            "draft__enrollment",
            "draft__lead__contact",
            "draft__lead__account",
            "draft__lead__list__source",
            "mailbox",
            "revision",
            "workspace",
        )
        .filter(pk=send_id)
        .first()
    )
    return found


def _object(send: Send, found: Objection) -> None:
    """Do what an objection says: end the message, or leave it waiting with the reason."""
    if found.to == SendState.QUEUED:
        facts: dict[str, Any] = {
            "next_attempt_at": found.until,
            "answer": found.why[:500],
            "lease_until": None,
        }
        if send.state in WAITING:
            Send.objects.filter(pk=send.pk, state=send.state).update(**facts)
            return
        _cas(send, SendState.QUEUED, **facts)
        return
    _cas(send, found.to, settled_at=Now(), answer=found.why[:500], lease_until=None)
    if found.to == SendState.SUPPRESSED:
        stop(lead=send.draft.lead, why=found.why[:200], actor=SYSTEM)


def _cas(
    send: Send,
    to: str,
    *,
    actor: Actor = SYSTEM,
    event: Event = Event.OUTREACH_SEND_MOVED,
    **facts: Any,
) -> bool:
    """Move a send along its table if it stands where it was read; the only place that does."""
    before = send.state
    if to not in SEND_MOVES[before]:
        raise ValueError(f"A send never moves from {before} to {to}.")
    moved = Send.objects.filter(pk=send.pk, state=before, fence=send.fence).update(
        state=to, **facts
    )
    if moved:
        send.refresh_from_db(fields=["state", *facts])
        _record(send, before=before, actor=actor, event=event)
    return bool(moved)


def _record(
    send: Send,
    *,
    before: str,
    actor: Actor,
    event: Event = Event.OUTREACH_SEND_MOVED,
    why: str = "",
) -> None:
    details = {
        "before": {"state": str(before)},
        "after": {"state": str(send.state)},
        "code": send.code,
        "answer": why or send.answer,
    }
    record(event, actor=actor, subject=send, details=details, approval_id=send.approval_id)
