"""Judging again by a version that went live: leads, and lists at their spot-check (ICP7)."""

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from icp.matching import Fit
from icp.models import ICPVersion
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.actions import propose, withdraw
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal
from prospects import sampling
from prospects.actions.lists import candidate_ids, payload
from prospects.actions.uploads import move_list
from prospects.enums import CLOSED_STATES, LeadState, ListState
from prospects.models import Lead, ProspectList
from prospects.queries.lists import GATE


@dataclass(frozen=True)
class Sides:
    """How many leads were judged, and how many of them changed side."""

    judged: int = 0
    out: int = 0
    back: int = 0

    def __add__(self, other: "Sides") -> "Sides":
        return Sides(self.judged + other.judged, self.out + other.out, self.back + other.back)


@transaction.atomic
def judge_again(*, version: ICPVersion, fits: Mapping[UUID, Fit], actor: Actor) -> Sides:
    """Store how open leads stand to the version that is live now; the log names who changed side.

    A candidate that falls out is disqualified, as the reading of its list would have done. Every
    other lead keeps its place and says why it is out; what follows from that asks its fit.
    """
    held = Lead.objects.select_for_update().filter(pk__in=fits).exclude(state__in=CLOSED_STATES)
    leads = list(held.order_by("pk"))
    sides = Sides()
    for lead in leads:
        sides += _judge(lead, version, fits[lead.pk], actor)
    columns = ["fit", "icp_version", "state", "state_at", "why"]
    Lead.objects.bulk_update(leads, columns, batch_size=500)
    return sides


def _judge(lead: Lead, version: ICPVersion, now: Fit, actor: Actor) -> Sides:
    was_out, is_out = lead.fit.get("inside") is False, now.inside is False
    lead.fit, lead.icp_version = asdict(now), version
    if was_out == is_out:
        return Sides(judged=1)
    before = lead.state
    lead.why = _why(version, now)
    if is_out and lead.state == LeadState.CANDIDATE:
        lead.state, lead.state_at = LeadState.DISQUALIFIED, timezone.now()
    record(
        Event.PROSPECTS_LEAD_JUDGED,
        actor=actor,
        subject=lead,
        details={"before": {"state": before}, "after": {"state": lead.state, "reason": lead.why}},
    )
    return Sides(judged=1, out=int(is_out), back=int(was_out))


def _why(version: ICPVersion, now: Fit) -> str:
    if now.inside is not False:
        return f"Back inside with {version}."
    reason = now.reasons[0].removeprefix("Out: ").rstrip(".") if now.reasons else "it does not fit"
    return f"Fell out with {version}: {reason}."[:300]


@transaction.atomic
def propose_again(*, prospect_list: ProspectList, version: ICPVersion, actor: Actor) -> None:
    """Put a waiting list, whose candidates were judged again, anew before its gate.

    What was marked counts no more: it was held against what the older version asks for. The sample
    is drawn anew where one of it fell out; with no candidate left the list is empty and waits for
    nobody. The proposal is held before the list, the order of deciding.
    """
    waiting = Proposal.objects.select_for_update().filter(
        gate=GATE, subject_id=prospect_list.pk, status=ProposalStatus.WAITING
    )
    proposal = waiting.first()
    row = ProspectList.objects.select_for_update(of=("self",)).get(pk=prospect_list.pk)
    if row.state != ListState.WAITING:
        return
    candidates = candidate_ids(row)
    row.counts = _recounted(row.counts, len(candidates), len(row.marks))
    row.icp_version, row.marks = version, {}
    if not set(row.sample) <= set(candidates):
        row.seed = secrets.randbits(62)
        row.sample = sampling.draw(candidates, row.seed)
    row.save(update_fields=["icp_version", "counts", "seed", "marks", "sample"])
    if candidates:
        propose(
            gate=GATE,
            subject=row,
            payload=payload(row, candidates),
            actor=actor,
            label=f"{row.name} ({len(candidates):,} leads)",
        )
        return
    if proposal:
        withdraw(proposal=proposal, actor=actor, why=f"Nobody in it fits {version}.")
    move_list(row, ListState.EMPTY, actor=actor)


def _recounted(counts: Mapping[str, int], candidates: int, marks: int) -> dict[str, int]:
    """Count who fell out with those that were outside when the list was read, and lost marks."""
    fell = counts.get("candidates", 0) - candidates
    return {
        **counts,
        "candidates": candidates,
        "leads": counts.get("leads", 0) - fell,
        "outside": counts.get("outside", 0) + fell,
        "void_marks": counts.get("void_marks", 0) + marks,
    }
