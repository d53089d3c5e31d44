"""What a written ICP changes for the leads that are there: who comes in, who falls out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from icp.matching import Fit, fit
from icp.models import ICPVersion
from icp.queries import document_of
from prospects.actions.assembly import facts_of
from prospects.enums import CLOSED_STATES
from prospects.models import Lead

MOST = 5_000
EXAMPLES = 10


@dataclass(frozen=True)
class Mover:
    """A lead that changes side, and the first reason."""

    lead: Lead
    reason: str


@dataclass(frozen=True)
class Impact:
    """Counts over the newest open leads, and ten examples each way."""

    total: int
    judged: int
    inside: int
    outside: int
    unknown: int
    gained: int
    lost: int
    ins: list[Mover]
    outs: list[Mover]


def impact(version: ICPVersion, live: ICPVersion | None) -> Impact:
    """Judge the open leads by both versions; at most the newest 5,000 are looked at."""
    rows = Lead.objects.exclude(state__in=CLOSED_STATES)
    total = rows.count()
    leads = list(rows.select_related("account", "contact").order_by("-created_at", "id")[:MOST])
    new = _judged(version, leads)
    old = _judged(live, leads) if live and live.pk != version.pk else new
    ins = [_mover(lead, now) for lead, now, was in _pairs(leads, new, old) if _came_in(now, was)]
    outs = [_mover(lead, now) for lead, now, was in _pairs(leads, new, old) if _fell_out(now, was)]
    return Impact(
        total=total,
        judged=len(leads),
        inside=sum(row.inside is True for row in new),
        outside=sum(row.inside is False for row in new),
        unknown=sum(row.inside is None for row in new),
        gained=len(ins),
        lost=len(outs),
        ins=ins[:EXAMPLES],
        outs=outs[:EXAMPLES],
    )


def _judged(version: ICPVersion, leads: list[Lead]) -> list[Fit]:
    document = document_of(version)
    return [
        fit(document.criteria, document.disqualifiers, facts_of(lead.account, lead.contact))
        for lead in leads
    ]


def _pairs(leads: list[Lead], new: list[Fit], old: list[Fit]) -> Any:
    return zip(leads, new, old, strict=True)


def _came_in(now: Fit, was: Fit) -> bool:
    return now.inside is not False and was.inside is False


def _fell_out(now: Fit, was: Fit) -> bool:
    return now.inside is False and was.inside is not False


def _mover(lead: Lead, verdict: Fit) -> Mover:
    return Mover(lead, verdict.reasons[0] if verdict.reasons else "")
