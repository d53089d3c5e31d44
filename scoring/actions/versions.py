"""Versions of the scoring rules: proposed, adopted at their gate, returned."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import approval as approvals
from leadops.gates.actions import propose
from leadops.gates.models import Approval, Decision, Proposal
from leadops.runs.actions import enqueue
from leadops.runs.models import StageRun
from scoring.enums import MOVES, ModelState
from scoring.errors import MoveRefused, ProposalRefused
from scoring.models import ScoringVersion
from scoring.queries import GATE

OPEN = (ModelState.DRAFT, ModelState.PROPOSED)


@transaction.atomic
def propose_version(
    *,
    workspace: Any,
    rules: Mapping[str, Any],
    threshold: int,
    capacity: Mapping[str, Any],
    calibration: Mapping[str, Any],
    note: str,
    actor: Actor,
    kind: str = "rules",
) -> Proposal:
    """Put rules and a threshold before the gate, with their calibration in view (SCO6).

    An open version is rewritten and what waited of it is superseded; the same content proposed
    again is the proposal that waits. A model comes with its back-test; written rules say
    "unproven" (SCO9).
    """
    version = (
        ScoringVersion.objects.select_for_update().filter(workspace=workspace, state__in=OPEN)
    ).first()
    content = {
        "kind": kind,
        "is_unproven": kind == "rules",
        "rules": dict(rules),
        "threshold": threshold,
        "capacity": dict(capacity),
        "calibration": dict(calibration),
        "note": note[:500],
    }
    if version is None:
        version = _new(workspace, content, actor)
    elif any(getattr(version, name) != value for name, value in content.items()):
        _rewrite(version, content, actor)
    if version.state == ModelState.DRAFT:
        _move(version, ModelState.PROPOSED, actor=actor, why="Sent for adoption.")
    editors = [version.created_by_id] if version.created_by_id else []
    return propose(
        gate=GATE,
        subject=version,
        payload=payload(version),
        actor=actor,
        label=f"Scoring version {version.number}: threshold {threshold}",
        editors=editors,
    )


def payload(version: ScoringVersion) -> dict[str, Any]:
    """Return what an adoption is about: artefact and inputs."""
    return {
        "version": version.number,
        "kind": version.kind,
        "is_unproven": version.is_unproven,
        "rules": version.rules,
        "threshold": version.threshold,
        "capacity": version.capacity,
        "calibration": version.calibration,
        "note": version.note,
    }


def _new(workspace: Any, content: Mapping[str, Any], actor: Actor) -> ScoringVersion:
    last = ScoringVersion.objects.filter(workspace=workspace).aggregate(n=Max("number"))["n"]
    version: ScoringVersion = ScoringVersion.objects.create(
        workspace=workspace,
        number=(last or 0) + 1,
        created_by=actor if isinstance(actor, User) else None,
        **content,
    )
    record(
        Event.SCORING_VERSION_MADE,
        actor=actor,
        subject=version,
        details={"after": {"number": version.number, "threshold": version.threshold}},
    )
    return version


def _rewrite(version: ScoringVersion, content: Mapping[str, Any], actor: Actor) -> None:
    before = version.threshold
    for name, value in content.items():
        setattr(version, name, value)
    version.created_by = actor if isinstance(actor, User) else None
    version.save(update_fields=[*content, "created_by"])
    record(
        Event.SCORING_VERSION_MADE,
        actor=actor,
        subject=version,
        details={"before": {"threshold": before}, "after": {"threshold": version.threshold}},
    )


def _move(
    version: ScoringVersion, to: str, *, actor: Actor, why: str, **facts: Any
) -> ScoringVersion:
    """Move a version along the table of moves by conditional update; refuse any other way."""
    if to not in MOVES[version.state]:
        raise MoveRefused(f"{version} is {version.get_state_display().lower()} and stays so.")
    moved = ScoringVersion.objects.filter(pk=version.pk, state=version.state).update(
        state=to, **facts
    )
    if not moved:
        raise MoveRefused(f"{version} was changed by somebody else meanwhile.")
    record(
        Event.SCORING_VERSION_MOVED,
        actor=actor,
        subject=version,
        details={"before": {"state": version.state}, "after": {"state": to}, "why": why},
    )
    version.refresh_from_db()
    return version


@transaction.atomic
def adopt(*, approval: Approval, actor: User) -> None:
    """Make the approved version live in place of the one before; scoring follows by the table."""
    version = ScoringVersion.objects.select_for_update().get(pk=approval.subject_id)
    approvals.require(approval, gate=GATE, subject=version)
    live = ScoringVersion.objects.select_for_update().filter(
        workspace=version.workspace, state=ModelState.LIVE
    )
    for older in live:
        _move(older, ModelState.SUPERSEDED, actor=actor, why=f"{version} was adopted.")
    _move(
        version,
        ModelState.LIVE,
        actor=actor,
        why="Adopted.",
        approval=approval,
        adopted_at=timezone.now(),
    )
    record(
        Event.SCORING_VERSION_ADOPTED,
        actor=actor,
        subject=version,
        approval_id=approval.pk,
        details={"threshold": version.threshold, "is_unproven": version.is_unproven},
    )


@transaction.atomic
def return_version(*, proposal: Proposal, decision: Decision, actor: User) -> None:
    """Give a rejected version back to be changed and proposed again."""
    version = ScoringVersion.objects.select_for_update().get(pk=proposal.subject_id)
    why = decision.comment or "Rejected at the gate."
    _move(version, ModelState.DRAFT, actor=actor, why=why)


@transaction.atomic
def propose_threshold(
    *, workspace: Any, threshold: int, note: str, calibration: Mapping[str, Any], actor: User
) -> Proposal:
    """Propose another threshold for the live rules; somebody else adopts it (SCO5).

    Refuses without live rules, without a note, outside 0 to 100, and where nothing would change.
    """
    live = ScoringVersion.objects.filter(workspace=workspace, state=ModelState.LIVE).first()
    if live is None:
        raise ProposalRefused("No scoring version is live yet. Adopt the first proposal, then try.")
    if not 0 <= threshold <= 100:
        raise ProposalRefused("A threshold lies between 0 and 100.")
    if threshold == live.threshold:
        raise ProposalRefused(f"The threshold is {threshold} already.")
    if not note.strip():
        raise ProposalRefused("Say in a note why the threshold should change.")
    return propose_version(
        workspace=workspace,
        kind=live.kind,
        rules=live.rules,
        threshold=threshold,
        capacity=live.capacity,
        # What the closed deals prove stays true of the same rules under another threshold.
        calibration={**_proven(live), **calibration},
        note=note.strip(),
        actor=actor,
    )


def _proven(version: ScoringVersion) -> dict[str, Any]:
    return {name: value for name, value in version.calibration.items() if name == "ladder"}


@transaction.atomic
def ask_for_calibration(*, workspace: Any, actor: Actor) -> StageRun:
    """Queue a new look at rules and threshold on today's leads; an open one is returned."""
    return enqueue(
        "scoring.tasks.calibrate",
        key="scoring.calibrate",
        label="Propose scoring rules and a threshold",
        arguments={},
        workspace=workspace,
        actor=actor or SYSTEM,
    )
