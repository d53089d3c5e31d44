"""Writing, proposing and adopting the brand voice (OUT6)."""

from collections.abc import Collection
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from leadops.accounts.models import User, Workspace
from leadops.audit.actors import SYSTEM, Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import approval as approvals
from leadops.gates.actions import propose, withdraw
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.queries import waiting_proposal
from outreach import voice
from outreach.enums import ARTEFACT_MOVES, ArtefactState
from outreach.errors import MoveRefused
from outreach.models import BrandVoice
from outreach.queries.voices import live_voice, rules_of
from outreach.voice import wording

GATE = "outreach.voice"


def propose_default_voice(workspace: Workspace) -> Proposal:
    """Propose the default seventeen rules for a new workspace; called when one is created."""
    rules = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES]}
    return propose_voice(workspace=workspace, rules=rules, actor=SYSTEM)


@transaction.atomic
def propose_voice(
    *,
    workspace: Workspace,
    rules: dict[str, Any],
    actor: Actor,
    editors: Collection[UUID] = (),
) -> Proposal:
    """Store a new version of the rules and put it before the marketing lead.

    Refuses rules that cannot be read or could become slow. A version still waiting is superseded.
    What it changes is frozen with it, in words. None of the `editors` may approve it.
    """
    parsed = voice.parse(rules)
    content = {"rules": [rule.as_json() for rule in parsed]}
    # First the proposal, then its version, as deciding locks them: neither waits for the other.
    list(Proposal.objects.select_for_update().filter(gate=GATE, status=ProposalStatus.WAITING))
    live = live_voice()
    changes = wording.changes(rules_of(live), parsed) if live else []
    waiting = BrandVoice.objects.select_for_update().filter(state=ArtefactState.PROPOSED)
    for earlier in waiting:
        _withdraw_earlier(earlier, actor)
    number = (BrandVoice.objects.aggregate(last=Max("number"))["last"] or 0) + 1
    version = BrandVoice.objects.create(
        workspace=workspace,
        number=number,
        rules=content,
        created_by=None if isinstance(actor, System) else actor,
    )
    record(Event.OUTREACH_VOICE_CHANGED, actor=actor, subject=version, details={"number": number})
    _move(version, ArtefactState.PROPOSED, actor=actor)
    return propose(
        gate=GATE,
        subject=version,
        payload={
            "voice": str(version.pk),
            "number": number,
            "changes": [asdict(change) for change in changes],
            **content,
        },
        actor=actor,
        editors=[pk for pk in editors if pk != version.created_by_id],
        label=f"Brand voice {number}, {len(parsed)} rules",
    )


def _withdraw_earlier(earlier: BrandVoice, actor: Actor) -> None:

    if proposal := waiting_proposal(GATE, earlier):
        withdraw(proposal=proposal, actor=actor, why="A newer version was proposed.")
    _move(earlier, ArtefactState.DRAFT, actor=actor)


@transaction.atomic
def adopt_voice(*, approval: Approval, actor: User) -> None:
    """Make the approved version the one that drafts are written and checked by."""
    version = BrandVoice.objects.select_for_update().get(pk=approval.subject_id)
    approvals.require(approval, gate=GATE, subject=version)
    for live in BrandVoice.objects.select_for_update().filter(state=ArtefactState.LIVE):
        _move(live, ArtefactState.SUPERSEDED, actor=actor)
    _move(version, ArtefactState.LIVE, actor=actor, approval=approval)
    record(
        Event.OUTREACH_VOICE_ADOPTED,
        actor=actor,
        subject=version,
        details={"number": version.number},
        approval_id=approval.pk,
    )


@transaction.atomic
def return_voice(*, proposal: Proposal, decision: Decision, actor: User) -> None:
    """Give a rejected version back to whoever edits it next."""
    version = BrandVoice.objects.select_for_update().get(pk=proposal.subject_id)
    _move(version, ArtefactState.DRAFT, actor=actor, why=decision.comment)


def _move(
    version: BrandVoice,
    to: ArtefactState,
    *,
    actor: Actor,
    approval: Approval | None = None,
    why: str = "",
) -> None:
    """Move a version; the approval is set in the same update that passes the gate."""
    came_from = version.state
    if to not in ARTEFACT_MOVES[came_from]:
        raise MoveRefused(f"This voice is {version.get_state_display().lower()} already.")
    changes: dict[str, Any] = {"state": to, **({"approval": approval} if approval else {})}
    moved = BrandVoice.objects.filter(pk=version.pk, state=came_from).update(**changes)
    if not moved:
        raise MoveRefused("This voice was changed by somebody else meanwhile.")
    version.refresh_from_db()
    record(
        Event.OUTREACH_VOICE_CHANGED,
        actor=actor,
        subject=version,
        details={"before": {"state": came_from}, "after": {"state": to}, "why": why[:300]},
        approval_id=approval.pk if approval else None,
    )
