"""Drafts and their revisions: written, revised, proposed, rejected, taken back."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM, Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.compliance.actions import suppress
from leadops.gates.actions import propose, supersede, take_back_rejection
from leadops.gates.errors import NotWaiting
from leadops.gates.models import Decision, Proposal
from leadops.runs.actions import enqueue
from leadops.web.models import Snapshot
from outreach.actions.draft_moves import held_proposal, move_draft, undo_window
from outreach.actions.enrollments import restart, stop
from outreach.enums import DraftState, EnrollmentState
from outreach.errors import DraftChanged, NotEditable, NotStale
from outreach.letters import render_revision
from outreach.models import Claim, Draft, Enrollment, Mailbox, PrivateEdit, Revision
from outreach.queries.blocking import why_not_contact
from outreach.queries.checking import Checked
from outreach.queries.decisions import newest_proposals
from outreach.queries.review import GATE, latest_revision
from outreach.queries.voices import live_voice
from prospects.actions import move_lead

__all__ = ["Text", "draft_touch", "move_draft", "reject_draft", "reopen", "revise"]

SAME_AGAIN = "Rejected, and written again it came out the same: it needs another reason to write."


@dataclass(frozen=True)
class Text:
    """The words of one revision with what was found in them and where they came from."""

    subject: str
    body: str
    checked: Checked
    origin: str = ""
    ai_run: Any = None


@transaction.atomic
def draft_touch(*, enrollment: Enrollment, text: Text, actor: Actor = SYSTEM) -> Draft:
    """Write the due touch of an enrollment as a revision and propose it at the send gate.

    One draft per touch: a second run finds the first one's and changes nothing, nor does a run
    whose draft was approved while it wrote. A rejected draft never comes back in the same words:
    it waits for a person's reason instead.
    """
    draft = _touch(enrollment, DraftState.WAITING, why="")
    if draft.state in (DraftState.APPROVED, DraftState.SENT):
        return draft
    if Revision.objects.filter(draft=draft).exists() and draft.state == DraftState.WAITING:
        return draft
    if draft.state == DraftState.REJECTED and _says_the_same(draft, text):
        move_draft(draft, DraftState.NEEDS_REASON, actor=actor, why=SAME_AGAIN)
        return draft
    if draft.state != DraftState.WAITING:
        move_draft(draft, DraftState.WAITING, actor=actor, why="Drafted again.")
    assert enrollment.mailbox is not None
    revision = _add_revision(draft, enrollment.mailbox, text, author=None, actor=actor)
    propose_revision(draft=draft, revision=revision, actor=SYSTEM)
    return draft


def _says_the_same(draft: Draft, text: Text) -> bool:
    """Say whether the text is one that the draft had already: nobody is asked the same twice."""
    had = Revision.objects.filter(draft=draft, author__isnull=True)
    return had.filter(subject=text.subject, body=text.body).exists()


@transaction.atomic
def need_reason(*, enrollment: Enrollment, why: str, actor: System = SYSTEM) -> Draft:
    """Set a touch aside for which there is no reason to write; a person may bring one."""
    draft = _touch(enrollment, DraftState.NEEDS_REASON, why=why)
    if draft.state == DraftState.STALE:
        move_draft(draft, DraftState.NEEDS_REASON, actor=actor, why=why)
    return draft


def _touch(enrollment: Enrollment, state: DraftState, *, why: str) -> Draft:
    """Return the draft of the due touch, made if there is none yet."""
    enrollment = Enrollment.objects.select_for_update().get(pk=enrollment.pk)
    if enrollment.state in (EnrollmentState.STOPPED, EnrollmentState.FINISHED):
        raise NotEditable(f"The sequence was stopped: {enrollment.stopped_why}")
    position = enrollment.position + 1
    draft = (
        Draft.objects.select_for_update()
        .filter(enrollment=enrollment, position=position)
        .exclude(state=DraftState.DROPPED)
        .first()
    )
    if draft is not None:
        return draft
    draft = Draft.objects.create(
        workspace_id=enrollment.workspace_id,
        enrollment=enrollment,
        lead_id=enrollment.lead_id,
        position=position,
        state=state,
        why=why[:300],
    )
    record(
        Event.OUTREACH_DRAFT_MOVED,
        actor=SYSTEM,
        subject=draft,
        details={"after": {"state": state}, "why": why[:300]},
    )
    return draft


@transaction.atomic
def revise(
    *, draft: Draft, text: Text, author: User, base_digest: str = ""
) -> tuple[Revision, Proposal]:
    """Add a person's revision and propose it in place of the waiting one.

    Refuses with 409 when the draft no longer waits or other words were proposed since
    `base_digest`.
    """
    waiting = held_proposal(draft.pk)
    locked = Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    if locked.state != DraftState.WAITING:
        raise NotEditable
    if base_digest and (waiting is None or waiting.digest != base_digest):
        raise DraftChanged
    before = latest_revision(locked)
    assert before is not None
    revision = _add_revision(locked, before.mailbox, text, author=author, actor=author)
    return revision, propose_revision(draft=locked, revision=revision, actor=author)


def _add_revision(
    draft: Draft,
    mailbox: Mailbox,
    text: Text,
    *,
    author: User | None,
    actor: Actor,
) -> Revision:
    """Render the exact bytes once and store them with the words, the findings and the claims."""
    revision_id = uuid.uuid4()
    contact = draft.lead.contact
    wire = render_revision(
        workspace=draft.workspace,
        mailbox=mailbox,
        to_address=contact.email,
        to_name=contact.full_name,
        subject=text.subject,
        body=text.body,
        revision_id=revision_id,
    )
    last = draft.revisions.aggregate(last=Max("number"))["last"] or 0
    revision = Revision.objects.create(
        pk=revision_id,
        workspace_id=draft.workspace_id,
        draft=draft,
        number=last + 1,
        subject=text.subject,
        body=text.body,
        mailbox=mailbox,
        to_address=contact.email,
        message_id=wire.message_id,
        wire=wire.bytes_,
        wire_sha256=wire.sha256,
        author=author,
        generated_by="" if author else text.origin[:120],
        ai_run=text.ai_run,
        findings=text.checked.findings,
        meta={**text.checked.meta, "origin": text.origin},
    )
    _add_claims(revision, text.checked.claims)
    record(
        Event.OUTREACH_DRAFT_REVISED,
        actor=actor,
        subject=draft,
        details={"revision": revision.number, "wire_sha256": wire.sha256, "origin": text.origin},
    )
    return revision


def _add_claims(revision: Revision, judged: list[dict[str, Any]]) -> None:
    Claim.objects.bulk_create(
        Claim(
            workspace_id=revision.workspace_id,
            revision=revision,
            position=one["position"],
            start=one["start"],
            end=one["end"],
            sentence=one["sentence"],
            verdict=one["verdict"],
            why=one["why"],
            snapshot_id=one["snapshot"],
            quote=one["quote"],
        )
        for one in judged
    )


def propose_revision(*, draft: Draft, revision: Revision, actor: Actor) -> Proposal:
    """Put a revision before the send gate, bound to its bytes, its claims and their evidence."""
    rows = list(revision.claims.order_by("position"))
    voice = live_voice()
    return propose(
        gate=GATE,
        subject=draft,
        payload={
            "draft": str(draft.pk),
            "revision": str(revision.pk),
            "subject": revision.subject,
            "body": revision.body,
            "to": revision.to_address,
            "mailbox": str(revision.mailbox_id),
            "wire_sha256": revision.wire_sha256,
            "claims": [
                {
                    "position": row.position,
                    "verdict": row.verdict,
                    "snapshot": str(row.snapshot_id or ""),
                    "quote": row.quote,
                }
                for row in rows
            ],
            "voice": voice.number if voice else 0,
            "evidence": _evidence_hashes(rows),
        },
        actor=actor,
        label=f"{draft.lead.account.name}: {draft.lead.contact.full_name}",
        assigned_to=draft.lead.owner,
    )


def _evidence_hashes(rows: list[Claim]) -> list[str]:
    ids = {row.snapshot_id for row in rows if row.snapshot_id}
    return sorted(Snapshot.objects.filter(pk__in=ids).values_list("sha256", flat=True))


# Where a lead goes when its draft is not wanted: by reason, else by the chosen next step.
_LEAD_BY_REASON = {"in_contact": "disqualified", "do_not_contact": "disqualified"}
_LEAD_BY_STEP = {"drop": "nurture", "ops": "quarantined"}


@transaction.atomic
def reject_draft(*, proposal: Proposal, decision: Decision, actor: User) -> None:
    """Send a draft back and take the chosen next step: draft again, drop the lead, to operations.

    "Do not contact" suppresses the address at once: stopping needs no further gate.
    """
    draft = Draft.objects.select_for_update(of=("self",)).get(pk=proposal.subject_id)
    move_draft(draft, DraftState.REJECTED, actor=actor, why=decision.comment or decision.reason)
    if decision.reason == "do_not_contact":
        suppress(
            workspace=draft.workspace,
            email=draft.lead.contact.email,
            reason="manual",
            source="review",
            actor=actor,
            note=decision.comment,
        )
    step = str(decision.evidence.get("next_step", ""))
    to = _LEAD_BY_REASON.get(decision.reason) or _LEAD_BY_STEP.get(step)
    if to:
        stop(lead=draft.lead, why=_why_rejected(decision), actor=actor, keep=draft)
        move_lead(draft.lead, to, actor=actor, why=_why_rejected(decision))
    else:
        # The rejecter's own words go with the text: they would hide what is written next.
        PrivateEdit.objects.filter(draft=draft, user=actor).delete()
        ask_for_redraft(draft=draft, actor=actor, not_before=timezone.now() + undo_window(actor))


def _why_rejected(decision: Decision) -> str:
    return f"Draft rejected: {decision.comment or decision.reason}"[:200]


def ask_for_redraft(*, draft: Draft, actor: Actor, not_before: datetime | None = None) -> None:
    """Queue a new text for a rejected or stale draft, from today's evidence."""
    enqueue(
        "outreach.tasks.redraft",
        key=f"redraft:{draft.pk}",
        label=f"Draft again for {draft.lead.account.name}",
        arguments={"draft_id": str(draft.pk)},
        workspace=draft.workspace,
        actor=actor,
        not_before=not_before,
    )


@transaction.atomic
def redraft_stale(*, draft: Draft, actor: User) -> None:
    """Have a stale draft written again; refuses any other: its text is a decision's to replace."""
    if not Draft.objects.filter(pk=draft.pk, state=DraftState.STALE).exists():
        raise NotStale
    ask_for_redraft(draft=draft, actor=actor)


@transaction.atomic
def reopen(*, draft: Draft, actor: User, why: str) -> Proposal:
    """Let a draft wait again after its approval or rejection was taken back.

    The words stay; the message gets a new name, because a Message-ID is used once in its life.
    """
    locked = Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    before = latest_revision(locked)
    if before is None:
        raise NotEditable
    move_draft(locked, DraftState.WAITING, actor=actor, why=why)
    checked = Checked(before.findings, _claims_of(before), dict(before.meta))
    text = Text(before.subject, before.body, checked, before.meta.get("origin", ""), before.ai_run)
    revision = _add_revision(locked, before.mailbox, text, author=before.author, actor=actor)
    return propose_revision(draft=locked, revision=revision, actor=SYSTEM)


@transaction.atomic
def undo_rejection(*, draft: Draft, proposal: Proposal, actor: User) -> Proposal:
    """Take the rejection of a draft back, which then counts for nothing, and let it wait again.

    The sequence that it stopped goes on. Refuses the rejection of older words: what would wait
    again is what was written since.
    """
    why = "The rejection was undone."
    take_back_rejection(proposal=proposal, actor=actor, why=why)
    Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)  # proposed only under it
    if proposal.pk not in newest_proposals([draft.pk]):
        raise NotWaiting("This cannot be undone any more: the draft was written again since.")
    decision = Decision.objects.filter(proposal=proposal).latest("at")
    _take_next_step_back(draft, _why_rejected(decision), actor)
    return reopen(draft=draft, actor=actor, why=why)


# The way back of a lead that a rejection moved.
_LEAD_BACK = {
    "nurture": ("outreach",),
    "quarantined": ("outreach",),
    "disqualified": ("nurture", "outreach"),
}


def _take_next_step_back(draft: Draft, why: str, actor: User) -> None:
    """Put lead and sequence where they stood before the rejection moved them, unless stopped since.

    A stop by request is lifted by two people, never by Undo.
    """
    lead = draft.lead
    if lead.why != why or lead.state not in _LEAD_BACK:
        return
    if why_not_contact(draft, only_suppression=True):
        return
    if restart(enrollment=draft.enrollment, why=why, actor=actor):
        for to in _LEAD_BACK[lead.state]:
            move_lead(lead, to, actor=actor, why="The rejection of its draft was undone.")


def _claims_of(revision: Revision) -> list[dict[str, Any]]:
    named = ("position", "start", "end", "sentence", "verdict", "why", "quote")
    return [
        {**{name: getattr(row, name) for name in named}, "snapshot": row.snapshot_id}
        for row in revision.claims.order_by("position")
    ]


@transaction.atomic
def mark_stale(*, draft: Draft, why: str, actor: Actor = SYSTEM) -> Draft:
    """Say that something the draft relied on changed; it waits for a new text, not for approval."""
    proposal = held_proposal(draft.pk)
    locked = Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    if locked.state != DraftState.WAITING:
        return locked
    if proposal:
        supersede(proposal=proposal, actor=actor, why=why)
    return move_draft(locked, DraftState.STALE, actor=actor, why=why)
