"""Approved messages in people's hands: queued, held, released, undone, settled when in doubt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models.functions import Now
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.compliance.addresses import address_hash
from leadops.gates import approval as gate_approval
from leadops.gates.actions import revoke
from leadops.gates.models import Approval, Proposal
from leadops.runs.actions import enqueue
from leadops.tenancy.inserts import insert
from leadops.tenancy.kept import Kept
from leadops.ui import moments
from outreach.actions.draft_moves import undo_window
from outreach.actions.drafts import move_draft, reopen
from outreach.actions.moves import arrived, locked, move, record_move, touch
from outreach.enums import DraftState, SendState
from outreach.errors import NotInDoubt, NotTheApprovedBytes, TooLate
from outreach.models import Draft, Revision, Send, Touchpoint
from outreach.queries.review import GATE
from outreach.queries.sends import DELIVER, WAITING
from outreach.wire import wire_sha256

TOO_LATE = {
    SendState.CLAIMED: "It is on its way to the mail server. Too late to undo.",
    SendState.CANCELLED: "It was cancelled already.",
}


_DRAFT: Kept[Draft] = Kept(
    lambda pk: (
        Draft.objects.select_related("lead__contact", "lead__account")
        .only("position", "state", "workspace", "lead__contact__full_name", "lead__account__name")
        .select_for_update(of=("self",))
        .filter(pk=pk)
    )
)
_REVISION: Kept[Revision] = Kept(
    lambda pk, draft: Revision.objects.only(
        "mailbox", "message_id", "to_address", "wire", "wire_sha256"
    ).filter(pk=pk, draft=draft)
)


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
    draft = _DRAFT.get(pk=approval.subject_id)
    approval = gate_approval.require(approval, gate=GATE, subject=draft)
    payload = approval.proposal.payload
    revision = _REVISION.first(pk=UUID(payload["revision"]), draft=draft.pk)
    if revision is None or not _matches(revision, payload):
        raise NotTheApprovedBytes
    send = Send(
        workspace_id=draft.workspace_id,
        draft=draft,
        revision=revision,
        approval=approval,
        mailbox_id=revision.mailbox_id,
        to_address=revision.to_address,
        to_hash=address_hash(revision.to_address),
        message_id=revision.message_id,
        not_before=None if actor.holds_sends else timezone.now() + undo_window(actor),
    )
    insert(send)
    move_draft(draft, DraftState.APPROVED, actor=actor)
    record_move(send, before="", actor=actor, why="held" if actor.holds_sends else "")
    return send


def _matches(revision: Revision, payload: dict[str, Any]) -> bool:
    return bool(
        payload["wire_sha256"] == revision.wire_sha256 == wire_sha256(bytes(revision.wire))
        and payload["to"] == revision.to_address
        and payload["mailbox"] == str(revision.mailbox_id)
    )


@transaction.atomic
def wake(*, due: Sequence[Send], actor: Actor = SYSTEM) -> None:
    """Queue one run over due messages, in their order; the same messages are queued once."""
    first, *more = due
    beside = f" and {len(more)} more" if more else ""
    enqueue(
        DELIVER,
        key=f"send:{first.pk}",
        label=f"Send to {first.draft.lead.account.name}{beside}",
        arguments={"send_ids": [str(one.pk) for one in due]},
        workspace=first.workspace,
        actor=actor,
        queue="send",
        is_reminder=True,
    )


@transaction.atomic
def cancel_revoked(*, send: Send) -> None:
    """End a waiting message whose approval was taken back by other means than undo."""
    row = locked(send.pk)
    if row is not None and row.state in WAITING and not gate_approval.is_standing(row.approval):
        move(row, SendState.CANCELLED, settled_at=Now(), answer="The approval was taken back.")


@transaction.atomic
def undo(*, send: Send, actor: User) -> Proposal:
    """Take an approved message back while it waits, and let its draft wait for a decision again.

    Refuses with 410 once a worker has it.
    """
    row = locked(send.pk)
    if row is None or row.state != SendState.QUEUED:
        raise TooLate(_too_late(row))
    revoke(approval=row.approval, actor=actor, reason="Undone")
    move(row, SendState.CANCELLED, actor=actor, settled_at=Now(), answer="Undone")
    return reopen(draft=row.draft, actor=actor, why="The approval was undone.")


def _too_late(send: Send | None) -> str:
    if send is None:
        return "This message does not exist any more."
    when = send.settled_at or send.dot_at
    if send.state == SendState.ACCEPTED and when:
        at = moments.exact(when, timezone.now(), timezone.get_current_timezone())
        return f"Sent at {at}. Cannot be undone."
    return TOO_LATE.get(
        SendState(send.state), f"It is {send.get_state_display().lower()}. Too late to undo."
    )


@transaction.atomic
def release_held(*, pairs: Iterable[tuple[UUID, str]], actor: User) -> Released:
    """Let held messages go: those among the posted (send, digest) pairs that are unchanged.

    The clock finds them due, as it finds all.
    """
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
        record_move(send, before=SendState.QUEUED, actor=actor, why="released")
        released.append(send.pk)
    return Released(len(released), tuple(pk for pk in wanted if pk not in released))


@transaction.atomic
def settle_arrived(*, send: Send, actor: User) -> Send:
    """Take a person's word that a message in doubt arrived; the sequence goes on."""
    row = _in_doubt(send)
    move(
        row,
        SendState.ACCEPTED,
        actor=actor,
        event=Event.OUTREACH_SEND_SETTLED,
        settled_at=Now(),
        settled_by=actor,
    )
    arrived(row)
    return row


@transaction.atomic
def send_again(*, send: Send, actor: User) -> Proposal:
    """Give up a message in doubt and propose its words anew: another Send, another Message-ID."""
    row = _in_doubt(send)
    move(
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
    row = locked(send.pk)
    if row is None or row.state != SendState.IN_DOUBT:
        return
    move(
        row,
        SendState.ACCEPTED,
        event=Event.OUTREACH_SEND_SETTLED,
        settled_at=Now(),
        answer=f"{row.answer} {why}".strip()[:500],
    )
    arrived(row)


@transaction.atomic
def note_bounce(*, send: Send, why: str) -> None:
    """Put an undeliverable message on the lead's timeline, once."""
    if not Touchpoint.objects.filter(send=send, kind="bounce").exists():
        touch(send, "bounce", f"Came back: {why}")


def _in_doubt(send: Send) -> Send:
    row = locked(send.pk)
    if row is None or row.state != SendState.IN_DOUBT:
        raise NotInDoubt
    return row
