"""Writing a sequence, its first variant, and launching it (OUT2, OUT3)."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from leadops.accounts.models import User, Workspace
from leadops.audit.actors import SYSTEM, Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import approval as approvals
from leadops.gates.actions import propose, withdraw
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.queries import waiting_proposal
from leadops.runs.actions import enqueue
from leadops.runs.models import StageRun
from leadops.ui.errors import Refusal
from outreach.enums import ARTEFACT_MOVES, ArtefactState
from outreach.errors import MoveRefused, SequenceIncomplete
from outreach.models import Sequence, SequenceStep, SequenceVersion

GATE = "outreach.launch"
_LONGEST_DELAY = 60


@transaction.atomic
def create_sequence(
    *, workspace: Workspace, name: str, offer: str, delays: tuple[int, ...], actor: User
) -> SequenceVersion:
    """Write down a sequence as its first version; nothing is drafted or sent by it yet."""
    sequence = Sequence.objects.create(workspace=workspace, name=name.strip())
    return write_version(sequence=sequence, offer=offer, delays=delays, actor=actor)


@transaction.atomic
def write_version(
    *, sequence: Sequence, offer: str, delays: tuple[int, ...], actor: User
) -> SequenceVersion:
    """Write the next version: what we say about ourselves, and the days between the touches.

    Refuses an empty offer, fewer than two or more than five touches, and absurd delays.
    """
    _check(offer, delays)
    for waiting in sequence.versions.select_for_update().filter(state=ArtefactState.PROPOSED):
        if proposal := waiting_proposal(GATE, waiting):
            withdraw(proposal=proposal, actor=actor, why="A newer version was written.")
        _move(waiting, ArtefactState.DRAFT, actor=actor)
    last = sequence.versions.aggregate(last=Max("number"))["last"] or 0
    version = SequenceVersion.objects.create(
        workspace_id=sequence.workspace_id,
        sequence=sequence,
        number=last + 1,
        offer=offer.strip(),
        created_by=actor,
    )
    SequenceStep.objects.bulk_create(
        SequenceStep(
            workspace_id=sequence.workspace_id, version=version, position=place, delay_days=days
        )
        for place, days in enumerate(delays, start=1)
    )
    record(
        Event.OUTREACH_SEQUENCE_CHANGED,
        actor=actor,
        subject=version,
        details={"after": {"offer": offer.strip(), "delays": list(delays)}},
    )
    return version


def _check(offer: str, delays: tuple[int, ...]) -> None:
    if len(offer.split()) < 4:
        raise SequenceIncomplete("Say in one sentence what you offer, such as “We plan visits …”.")
    if not 2 <= len(delays) <= 5:
        raise SequenceIncomplete("A sequence has two to five touches; three is the default.")
    if any(not 0 <= days <= _LONGEST_DELAY for days in delays):
        raise SequenceIncomplete(f"A delay is 0 to {_LONGEST_DELAY} days.")


@transaction.atomic
def ask_for_variant(*, version: SequenceVersion, actor: User) -> StageRun:
    """Have the first variant written for the best lead; the marketing lead then sees it."""
    if version.state != ArtefactState.DRAFT:
        raise MoveRefused(f"{version} is {version.get_state_display().lower()} already.")
    return enqueue(
        "outreach.tasks.draft_variants",
        key=f"variants:{version.pk}",
        label=f"Write the first variant of {version}",
        arguments={"version_id": str(version.pk)},
        workspace=version.workspace,
        actor=actor,
    )


@transaction.atomic
def propose_launch(
    *, version: SequenceVersion, variant: list[dict[str, Any]], actor: System = SYSTEM
) -> Proposal:
    """Store the first variant and put it before the marketing lead."""
    version = SequenceVersion.objects.select_for_update().get(pk=version.pk)
    if version.state == ArtefactState.DRAFT:
        SequenceVersion.objects.filter(pk=version.pk).update(variant=variant)
        _move(version, ArtefactState.PROPOSED, actor=actor)
    steps = list(version.steps.values_list("position", "channel", "delay_days"))
    return propose(
        gate=GATE,
        subject=version,
        payload={
            "version": str(version.pk),
            "name": version.sequence.name,
            "number": version.number,
            "offer": version.offer,
            "steps": [list(step) for step in steps],
            "variant": version.variant,
        },
        actor=actor,
        label=f"{version}: first variant",
    )


@transaction.atomic
def launch(*, approval: Approval, actor: User) -> None:
    """Make the approved version live; leads above the threshold are then enrolled and drafted."""
    version = SequenceVersion.objects.select_for_update().get(pk=approval.subject_id)
    approvals.require(approval, gate=GATE, subject=version)
    live = SequenceVersion.objects.select_for_update().filter(
        sequence=version.sequence, state=ArtefactState.LIVE
    )
    for earlier in live:
        _move(earlier, ArtefactState.SUPERSEDED, actor=actor)
    _move(version, ArtefactState.LIVE, actor=actor, approval=approval)
    record(Event.OUTREACH_SEQUENCE_LAUNCHED, actor=actor, subject=version, approval_id=approval.pk)


@transaction.atomic
def return_version(*, proposal: Proposal, decision: Decision, actor: User) -> None:
    """Give a rejected variant back to be written again."""
    version = SequenceVersion.objects.select_for_update().get(pk=proposal.subject_id)
    _move(version, ArtefactState.DRAFT, actor=actor, why=decision.comment)


@transaction.atomic
def pause_variant(*, version: SequenceVersion, why: str, actor: User) -> SequenceVersion:
    """Hold a live variant at once: no enrolling, drafting, approving or sending until resumed.

    Stopping needs no gate, only a reason; what was approved waits and keeps its approval.
    """
    row = SequenceVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
    if not why.strip():
        raise Refusal("Say why: the reason stands on the variant and on every draft it holds.")
    if row.state not in (ArtefactState.LIVE, ArtefactState.SUPERSEDED):
        raise MoveRefused(f"{row} was never launched: it sends nothing that could be paused.")
    if row.paused_at is None:
        row.paused_at, row.paused_why = timezone.now(), why.strip()[:200]
        row.save(update_fields=["paused_at", "paused_why"])
        details = {"after": {"paused_why": row.paused_why}}
        record(Event.OUTREACH_VARIANT_PAUSED, actor=actor, subject=row, details=details)
    return row


@transaction.atomic
def resume_variant(*, version: SequenceVersion, actor: User) -> SequenceVersion:
    """Let a paused variant go on; what became due meanwhile is drafted by the clock."""
    row = SequenceVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
    if row.paused_at is not None:
        details = {"before": {"paused_why": row.paused_why}}
        row.paused_at, row.paused_why = None, ""
        row.save(update_fields=["paused_at", "paused_why"])
        record(Event.OUTREACH_VARIANT_RESUMED, actor=actor, subject=row, details=details)
    return row


def _move(
    version: SequenceVersion,
    to: ArtefactState,
    *,
    actor: Actor,
    approval: Approval | None = None,
    why: str = "",
) -> None:
    came_from = version.state
    if to not in ARTEFACT_MOVES[came_from]:
        raise MoveRefused(f"{version} is {version.get_state_display().lower()} already.")
    changes: dict[str, Any] = {"state": to, **({"approval": approval} if approval else {})}
    if not SequenceVersion.objects.filter(pk=version.pk, state=came_from).update(**changes):
        raise MoveRefused(f"{version} was changed by somebody else meanwhile.")
    version.refresh_from_db()
    record(
        Event.OUTREACH_SEQUENCE_CHANGED,
        actor=actor,
        subject=version,
        details={"before": {"state": came_from}, "after": {"state": to}, "why": why[:300]},
        approval_id=approval.pk if approval else None,
    )
