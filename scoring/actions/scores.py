"""Storing scores of whole lists and placing their leads on either side of the threshold."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from prospects.actions import move_leads, note_scores
from prospects.enums import LeadState
from scoring.formula import Result
from scoring.models import Score, ScoringVersion


@dataclass(frozen=True, slots=True)
class Scored:
    """One lead's result with the inputs it recomputes from."""

    lead_id: UUID
    inputs: Mapping[str, Any]
    fit: dict[str, Any]
    result: Result


@transaction.atomic
def store_scores(
    *, version: ScoringVersion, scored: Sequence[Scored], computed_at: dt.datetime
) -> dict[str, int]:
    """Store scores and move leads: above the threshold to outreach, the others to nurture (SCO5).

    Whoever is outside the ICP is not written to, whatever the score (OP9). Leads already in
    outreach keep their place: a threshold opens doors, it takes no mail back.
    Stored again, the same scores change nothing. Says how many went where.
    """
    _store(version, scored, computed_at)
    note_scores(
        scores={one.lead_id: one.result.value for one in scored},
        fits={one.lead_id: one.fit for one in scored},
    )
    out = [one.lead_id for one in scored if one.fit.get("inside") is False]
    fits = [one for one in scored if one.fit.get("inside") is not False]
    above = [one.lead_id for one in fits if one.result.value >= version.threshold]
    below = [one.lead_id for one in fits if one.result.value < version.threshold]
    why = f"By {str(version).lower()}."
    for ids in (above, below, out):
        move_leads(lead_ids=ids, come_from=[LeadState.ENRICHED], to=LeadState.SCORED, why=why)
    outside = move_leads(
        lead_ids=out,
        come_from=[LeadState.SCORED],
        to=LeadState.NURTURE,
        why="Outside the ICP, whatever its score.",
    )
    return {
        "outreach": move_leads(
            lead_ids=above,
            come_from=[LeadState.SCORED, LeadState.NURTURE],
            to=LeadState.OUTREACH,
            why=version.why_placed(is_above=True),
        ),
        "nurture": move_leads(
            lead_ids=below,
            come_from=[LeadState.SCORED],
            to=LeadState.NURTURE,
            why=version.why_placed(is_above=False),
        )
        + outside,
    }


def _store(version: ScoringVersion, scored: Sequence[Scored], computed_at: dt.datetime) -> None:
    rows = [
        Score(
            workspace_id=version.workspace_id,
            lead_id=one.lead_id,
            version=version,
            value=one.result.value,
            confidence=one.result.confidence / 100,
            reasons=[reason.as_dict() for reason in one.result.reasons],
            inputs=dict(one.inputs),
            computed_at=computed_at,
        )
        for one in scored
    ]
    Score.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["lead", "version"],
        update_fields=["value", "confidence", "reasons", "inputs", "computed_at"],
        batch_size=500,
    )
