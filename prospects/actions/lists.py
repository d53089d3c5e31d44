"""The gate `prospects.admit`: the sample drawn, the marks given, the list admitted or rejected."""

import hashlib
import secrets
from typing import Any

from django.db import transaction

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import approval as approvals
from leadops.gates.actions import propose
from leadops.gates.models import Approval, Decision, Proposal
from prospects import sampling
from prospects.actions.leads import admit_candidates, disqualify_candidates
from prospects.actions.uploads import finish_upload, move_list
from prospects.enums import LeadState, ListState
from prospects.errors import MarkRefused
from prospects.models import Lead, ProspectList, Upload
from prospects.queries.lists import GATE

NO_MATCH = "n"
MARKS = ("m", NO_MATCH, "u")  # matches, does not, unsure


@transaction.atomic
def finish_list(*, upload: Upload, actor: Actor) -> ProspectList:
    """Close the reading: draw the sample with a stored seed and put the list before its gate.

    A list without a candidate is empty and waits for nobody.
    """
    prospect_list = ProspectList.objects.select_for_update().get(upload=upload)
    candidates = candidate_ids(prospect_list)
    counts = {**upload.counts, "candidates": len(candidates)}
    finish_upload(upload=upload, actor=actor)
    if not candidates:
        move_list(prospect_list, ListState.EMPTY, actor=actor, counts=counts)
        return prospect_list
    seed = secrets.randbits(62)
    move_list(
        prospect_list,
        ListState.WAITING,
        actor=actor,
        counts=counts,
        seed=seed,
        sample=sampling.draw(candidates, seed),
        marks={},
    )
    propose(
        gate=GATE,
        subject=prospect_list,
        payload=payload(prospect_list, candidates),
        actor=SYSTEM,
        label=f"{prospect_list.name} ({len(candidates):,} leads)",
    )
    return prospect_list


def candidate_ids(prospect_list: ProspectList) -> list[str]:
    """Return the ids of the leads that wait with the list, in a stable order."""
    leads = Lead.objects.filter(list=prospect_list, state=LeadState.CANDIDATE)
    return [str(pk) for pk in leads.order_by("pk").values_list("pk", flat=True)]


def payload(prospect_list: ProspectList, candidates: list[str]) -> dict[str, Any]:
    """Return what an admission is about: the list, its inputs and its sample."""
    source, upload = prospect_list.source, prospect_list.upload
    return {
        "list": str(prospect_list.pk),
        "name": prospect_list.name,
        "source": {
            "name": source.name,
            "terms": source.terms,
            "lawful_basis": source.lawful_basis,
            "collected_on": source.collected_on.isoformat() if source.collected_on else None,
        },
        "file": upload.sha256 if upload else None,
        "icp_version": str(prospect_list.icp_version_id),
        "leads": len(candidates),
        "leads_sha256": hashlib.sha256("\n".join(candidates).encode()).hexdigest(),
        "sample": prospect_list.sample,
        "seed": prospect_list.seed,
    }


@transaction.atomic
def mark(*, prospect_list: ProspectList, lead_id: str, verdict: str, actor: User) -> ProspectList:
    """Note whether a sampled record matches, before the model's verdict is shown (DIS3)."""
    locked = _waiting(prospect_list)
    if lead_id not in locked.sample or verdict not in MARKS:
        raise MarkRefused("This record is not in the sample. Load the page again.")
    locked.marks = {**locked.marks, lead_id: verdict}
    return _save_marks(locked, actor, lead_id, verdict)


@transaction.atomic
def undo_mark(*, prospect_list: ProspectList, actor: User) -> ProspectList:
    """Take the last mark back, in the order in which the sample is shown."""
    locked = _waiting(prospect_list)
    marked = [lead_id for lead_id in locked.sample if lead_id in locked.marks]
    if not marked:
        raise MarkRefused("Nothing is marked yet.")
    locked.marks = {key: value for key, value in locked.marks.items() if key != marked[-1]}
    return _save_marks(locked, actor, marked[-1], "")


def _waiting(prospect_list: ProspectList) -> ProspectList:
    locked = ProspectList.objects.select_for_update().get(pk=prospect_list.pk)
    if locked.state != ListState.WAITING:
        raise MarkRefused(
            f"This list is {ListState(locked.state).label.lower()}; its sample is closed."
        )
    return locked


def _save_marks(locked: ProspectList, actor: User, lead_id: str, verdict: str) -> ProspectList:
    locked.save(update_fields=["marks"])
    record(
        Event.PROSPECTS_SAMPLE_MARKED,
        actor=actor,
        subject=locked,
        details={"lead": lead_id, "mark": verdict},
    )
    return locked


@transaction.atomic
def admit(*, approval: Approval, actor: User) -> None:
    """Let the list's candidates go on to enrichment; records marked "no match" stay behind."""
    prospect_list = ProspectList.objects.select_for_update().get(pk=approval.subject_id)
    approvals.require(approval, gate=GATE, subject=prospect_list)
    wrong = [key for key, value in prospect_list.marks.items() if value == NO_MATCH]
    dropped = disqualify_candidates(
        prospect_list, why="Marked “no match” at the spot-check.", only=wrong
    )
    admitted = admit_candidates(prospect_list, approval)
    counts = {**prospect_list.counts, "admitted": admitted, "marked_out": dropped}
    move_list(prospect_list, ListState.ADMITTED, actor=actor, approval=approval, counts=counts)
    record(
        Event.PROSPECTS_LIST_ADMITTED,
        actor=actor,
        subject=prospect_list,
        approval_id=approval.pk,
        details={"leads": admitted, "marked_out": dropped},
    )


@transaction.atomic
def reject_list(*, proposal: Proposal, decision: Decision, actor: User) -> None:
    """Take the whole list out; its contacts are free for a better one."""
    prospect_list = ProspectList.objects.select_for_update().get(pk=proposal.subject_id)
    why = decision.comment or "Its list was rejected at the spot-check."
    dropped = disqualify_candidates(prospect_list, why=f"List rejected: {why}")
    counts = {**prospect_list.counts, "rejected": dropped}
    move_list(prospect_list, ListState.REJECTED, actor=actor, counts=counts)
    record(
        Event.PROSPECTS_LIST_REJECTED,
        actor=actor,
        subject=prospect_list,
        details={"leads": dropped, "why": why[:300]},
    )
