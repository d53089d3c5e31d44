"""Step 7: "Send one to me". The exact bytes wait at a gate; one approval sends them once.

Not in `outreach.Send`, so that no rate, cap or reply figure counts them.
"""

from collections.abc import Iterable
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import Membership, User
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import approval as gate_approval
from leadops.gates.actions import propose, withdraw
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.queries import waiting_proposal
from leadops.tour.enums import LETTER_MOVES, LetterState
from leadops.tour.errors import LetterMoved, NoMailbox, NotYet, TourOver
from leadops.tour.mail import SUBJECT_MARK, watermarked
from leadops.tour.models import TourDraft, TourLetter
from leadops.tour.work import SEND
from outreach.letters import render_revision
from outreach.models import Mailbox

CUT_OFF = (
    "The worker was cut off after it began to send. Look into your mailbox; if nothing is there, "
    "prepare it again. It is never sent twice by itself."
)


def _move(letter: TourLetter, to: str, *, actor: Actor, why: str = "") -> TourLetter:
    """Move a locked message; refuses a move that is not on the table."""
    if to not in LETTER_MOVES[letter.state]:
        raise LetterMoved
    before, letter.state, letter.why = letter.state, to, why[:300]
    letter.sent_at = timezone.now() if to == LetterState.SENT else letter.sent_at
    letter.save(update_fields=["state", "why", "sent_at", "approval"])
    record(
        Event.TOUR_LETTER_MOVED,
        actor=actor,
        subject=letter,
        details={"from": before, "to": to, "why": why[:300]},
    )
    return letter


@transaction.atomic
def prepare_letter(
    *, draft: TourDraft, membership: Membership, mailbox: Mailbox | None, actor: User
) -> Proposal:
    """Render a draft as the message to the person's own address and put it before its gate.

    The payload holds hashes only: the text goes with the tour, the gate's row stays. The same
    text that waits already is returned as it is. Refuses without a mailbox.
    """
    if mailbox is None:
        raise NoMailbox
    if draft.why:
        raise NotYet("Nothing was written for this company. Choose another draft.")
    list(TourDraft.objects.select_for_update().filter(pk=draft.pk))
    subject, body = SUBJECT_MARK + draft.subject, watermarked(draft.body)
    waiting = TourLetter.objects.filter(tour=draft.record.tour, state=LetterState.WAITING)
    for earlier in waiting:
        proposal = waiting_proposal(SEND, earlier)
        is_same = (earlier.draft_id, earlier.subject, earlier.body) == (draft.pk, subject, body)
        if proposal is not None and is_same and earlier.mailbox_id == mailbox.pk:
            return proposal
    withdraw_letters(waiting, actor=actor, why="Another text was prepared.")
    letter = _rendered(draft, mailbox, actor, subject, body)
    record(Event.TOUR_LETTER_MADE, actor=actor, subject=letter)
    return propose(
        gate=SEND,
        subject=letter,
        payload={"letter": str(letter.pk), "wire_sha256": letter.sha256, "to": str(actor.pk)},
        actor=actor,
        assigned_to=membership,
    )


def withdraw_letters(letters: Iterable[TourLetter], *, actor: User, why: str) -> None:
    """Take back messages that wait to be approved: their gate closes, nothing is sent."""
    for letter in letters:
        if proposal := waiting_proposal(SEND, letter):
            withdraw(proposal=proposal, actor=actor, why=why)
        letter.delete()


def _rendered(
    draft: TourDraft, mailbox: Mailbox, actor: User, subject: str, body: str
) -> TourLetter:
    identifier: UUID = uuid4()
    wire = render_revision(
        workspace=draft.workspace,
        mailbox=mailbox,
        to_address=actor.email,
        to_name=actor.name,
        subject=subject,
        body=body,
        revision_id=identifier,
    )
    letter: TourLetter = TourLetter.objects.create(
        id=identifier,
        workspace_id=draft.workspace_id,
        tour=draft.record.tour,
        draft=draft,
        mailbox=mailbox,
        to_address=actor.email,
        subject=subject,
        body=body,
        raw=wire.bytes_,
        sha256=wire.sha256,
        message_id=wire.message_id,
    )
    return letter


def _locked(letter_id: UUID) -> TourLetter:
    row: TourLetter | None = (
        TourLetter.objects.select_for_update(of=("self",))
        .select_related("tour", "mailbox", "workspace")
        .filter(pk=letter_id)
        .first()
    )
    if row is None:
        raise TourOver("This preview was deleted; nothing was sent.")
    return row


@transaction.atomic
def queue_letter(*, approval: Approval, actor: User) -> TourLetter:
    """Effect: the person approved exactly these bytes; they wait for the sender."""
    letter = _locked(approval.subject_id) if approval is not None else None
    gate_approval.require(approval, gate=SEND, subject=letter)
    assert letter is not None
    letter.approval = approval
    return _move(letter, LetterState.QUEUED, actor=actor)


@transaction.atomic
def return_letter(*, proposal: Proposal, decision: Decision, actor: User) -> TourLetter:
    """The person rejected the message to themselves: nothing is sent."""
    why = decision.comment or "You rejected it."
    return _move(_locked(proposal.subject_id), LetterState.RETURNED, actor=actor, why=why)


@transaction.atomic
def claim_letter(*, letter_id: UUID) -> TourLetter | None:
    """Take a queued message for sending, once; None where there is nothing to send any more.

    One that is claimed already was cut off by a dead worker: it ends in doubt, never sent again.
    """
    letter = _locked(letter_id)
    if letter.state == LetterState.SENDING:
        _move(letter, LetterState.IN_DOUBT, actor=SYSTEM, why=CUT_OFF)
        return None
    if letter.state != LetterState.QUEUED:
        return None
    return _move(letter, LetterState.SENDING, actor=SYSTEM)


@transaction.atomic
def settle_letter(*, letter: TourLetter, to: str, why: str = "") -> TourLetter:
    """Keep what the mail server said."""
    return _move(_locked(letter.pk), to, actor=SYSTEM, why=why)
