"""Where leads fall out: how many reached each step, with the rate from the step before."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from handoff.models import Handoff
from inbound.models import Reply
from leadops.gates.models import Revocation
from leadops.tenancy.figures import Counted, kept_figures
from outreach.models import Draft, Send
from prospects.models import Lead, ProspectList, RefusedRow
from scoring.models import Score

PERIODS = {"30": "30 days", "90": "90 days", "all": "All time"}


@dataclass(frozen=True)
class StepCount:
    """One step: how many leads reached it, of how many before."""

    title: str
    count: int
    of: int | None

    @property
    def fell_out(self) -> int:
        return 0 if self.of is None else self.of - self.count


@dataclass(frozen=True)
class Funnel:
    """The steps, the same leads by where they came from, and the rows no lead was made of."""

    steps: list[StepCount]
    sources: list[dict[str, Any]]
    not_taken: int

    @property
    def largest(self) -> int:
        """What the longest bar stands for."""
        return self.steps[0].count or 1


def funnel(workspace: Any, period: str, list_id: Any = None) -> Counted[Funnel]:
    """Return the funnel of the leads found in a period, of one list or of all.

    Only the steps are of the list; the moment is that of the part that was counted first.
    """
    seen = kept_figures(
        "pipeline.steps", lambda: steps(workspace, period, list_id), period, list_id or "all"
    )
    sources = kept_figures("pipeline.sources", lambda: by_source(workspace, period), period)
    not_taken = kept_figures(
        "pipeline.not_taken", lambda: rows_not_taken(workspace, period), period
    )
    whole = Funnel(seen.figures, sources.figures, not_taken.figures)
    return Counted(whole, min(seen.at, sources.at, not_taken.at))


def steps(workspace: Any, period: str, list_id: Any = None) -> list[StepCount]:
    """Count the leads found in a period by how far each has come.

    A query a step: each is a join of two sets. As conditions of one aggregate PostgreSQL would ask
    them lead by lead.
    """
    leads = _cohort(workspace, period, list_id)
    mine = {"lead": OuterRef("pk")}
    # An approval that was undone counts for nothing, here as on the quality page.
    undone = Revocation.objects.values("approval")
    sends = Send.objects.filter(draft__lead=OuterRef("pk")).exclude(approval__in=undone)
    handoffs = Handoff.objects.filter(**mine)
    reached: dict[str, QuerySet[Any]] = {
        "scored": Score.objects.filter(**mine),
        "drafted": Draft.objects.filter(**mine),
        "approved": sends,
        "sent": sends.filter(state="accepted"),
        "replied": Reply.objects.filter(**mine, kind="human"),
        "handed": handoffs,
        "taken": handoffs.filter(acknowledged_at__isnull=False),
    }
    counts: dict[str, int] = leads.aggregate(
        found=Count("pk"), admitted=Count("pk", filter=Q(approval__isnull=False))
    )
    counts |= {key: leads.filter(Exists(rows)).count() for key, rows in reached.items()}
    titles = {
        "found": "Found",
        "admitted": "Admitted by a person",
        "scored": "Enriched and scored",
        "drafted": "Drafted",
        "approved": "Approved by a person",
        "sent": "Sent",
        "replied": "A person replied",
        "handed": "Handed over",
        "taken": "Acknowledged by a rep",
    }
    before: list[int | None] = [None, *counts.values()]
    return [
        StepCount(title, counts[key], of)
        for (key, title), of in zip(titles.items(), before, strict=False)
    ]


def _cohort(workspace: Any, period: str, list_id: Any) -> QuerySet[Lead]:
    leads: QuerySet[Lead] = Lead.objects.filter(workspace=workspace)
    if period in PERIODS and period != "all":
        since = timezone.now() - dt.timedelta(days=int(period))
        leads = leads.filter(created_at__gte=since)
    return leads.filter(list_id=list_id) if list_id else leads


def by_source(workspace: Any, period: str) -> list[dict[str, Any]]:
    """Return the same leads by where they came from."""
    leads = _cohort(workspace, period, None)
    answered = Reply.objects.filter(kind="human", lead__isnull=False).order_by().values("lead")
    rows: Any = (
        leads.values("list__source__name")
        .annotate(
            found=Count("pk"),
            admitted=Count("pk", filter=Q(approval__isnull=False)),
            replied=Count("pk", filter=Q(pk__in=answered)),
        )
        .order_by("-found")[:20]
    )
    return list(rows)


def rows_not_taken(workspace: Any, period: str) -> int:
    """Count the rows of files that no lead was made of: broken, old, twice, or unlawful."""
    rows = RefusedRow.objects.filter(workspace=workspace)
    if period in PERIODS and period != "all":
        since = timezone.now() - dt.timedelta(days=int(period))
        rows = rows.filter(upload__created_at__gte=since)
    return int(rows.count())


def lists(workspace: Any) -> QuerySet[ProspectList]:
    """Return the lists that one can look at alone."""
    rows: QuerySet[ProspectList] = ProspectList.objects.filter(workspace=workspace)
    return rows.order_by("-created_at")[:50]


def known_list(workspace: Any, list_id: UUID | None) -> UUID | None:
    """Return the id if a list of the workspace has it, else None: figures are kept by it."""
    rows = ProspectList.objects.filter(workspace=workspace)
    return list_id if list_id and rows.filter(pk=list_id).exists() else None
