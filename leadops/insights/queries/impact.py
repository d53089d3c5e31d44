"""What a written ICP changes for the leads that are there: who comes in, who falls out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from icp.document import Document
from icp.matching import Fit, fit
from icp.models import ICPVersion
from icp.queries import document_of
from prospects.enums import CLOSED_STATES
from prospects.models import Lead
from scoring.queries import known_facts

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


def impact(document: Document, live: ICPVersion | None) -> Impact:
    """Judge by a text, saved or not, and by the live version the open leads of its profile.

    These are the leads that activation judges; at most the newest 5,000. A profile that was never
    live has none: its text is tried on every open lead, and changes nobody's side.
    """
    rows = Lead.objects.exclude(state__in=CLOSED_STATES)
    if live:
        rows = rows.filter(icp_version__profile=live.profile_id)
    total = rows.count()
    leads = list(rows.select_related("account", "contact").order_by("-created_at", "id")[:MOST])
    facts = known_facts(leads, timezone.localdate())
    new = _judged(document, facts)
    before = document_of(live) if live else document
    old = new if _rules(before) == _rules(document) else _judged(before, facts)
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


def _rules(document: Document) -> Any:
    return document.criteria, document.disqualifiers


def _judged(document: Document, known: list[dict[str, object]]) -> list[Fit]:
    return [fit(document.criteria, document.disqualifiers, facts) for facts in known]


def _pairs(leads: list[Lead], new: list[Fit], old: list[Fit]) -> Any:
    return zip(leads, new, old, strict=True)


def _came_in(now: Fit, was: Fit) -> bool:
    return now.inside is not False and was.inside is False


def _fell_out(now: Fit, was: Fit) -> bool:
    return now.inside is False and was.inside is not False


def _mover(lead: Lead, verdict: Fit) -> Mover:
    return Mover(lead, verdict.reasons[0] if verdict.reasons else "")
