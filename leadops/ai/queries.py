"""What a workspace's model does and costs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Max, Q, QuerySet, Sum
from django.utils import timezone

from leadops.ai.models import AIRun, AIRunStatus, Budget, Connection

RECENT = 20


def connection_of(workspace: Any) -> Connection | None:
    """Return the workspace's connection, also when it is switched off."""
    connection: Connection | None = Connection.objects.filter(workspace=workspace).first()
    return connection


def month_of(moment: dt.datetime) -> dt.date:
    """Return the month whose budget pays for a call at this moment (UTC)."""
    return moment.astimezone(dt.UTC).date().replace(day=1)


def budget_of(workspace: Any, moment: dt.datetime) -> Budget | None:
    """Return the month's budget row, if anything was spent or reserved."""
    month = month_of(moment)
    budget: Budget | None = Budget.objects.filter(workspace=workspace, month=month).first()
    return budget


@dataclass(frozen=True)
class Engine:
    """Which engine answers now, in a sentence; `trouble` says why it is not the model."""

    name: str
    sentence: str
    trouble: str = ""


BUILT_IN = "Built-in engine: rules, no model"


def engine_of(connection: Connection | None, now: dt.datetime) -> Engine:
    """Say which engine answers at this moment."""
    if connection is None:
        return Engine("built-in", f"{BUILT_IN}. Nothing is sent to a model.")
    if not connection.is_on:
        return Engine("built-in", f"{BUILT_IN}. The connection to {connection.model} is off.")
    if connection.rest_until and connection.rest_until > now:
        at = timezone.localtime(connection.rest_until)
        trouble = f"{connection.last_error} Next try {at:%H:%M}."
        return Engine("built-in", f"{BUILT_IN}, until {connection.model} answers again.", trouble)
    return Engine("model", f"{connection.model} at {connection.base_url}", connection.last_error)


def usage_by_task(workspace: Any, moment: dt.datetime) -> Any:
    """Sum this month's work by task and engine."""
    start = dt.datetime.combine(month_of(moment), dt.time(), tzinfo=dt.UTC)
    return (
        AIRun.objects.filter(workspace=workspace, started_at__gte=start)
        .values("task", "engine", "model")
        .annotate(
            calls=Count("id"),
            failed=Count("id", filter=Q(status=AIRunStatus.FAILED)),
            tokens=Sum("tokens_in") + Sum("tokens_out"),
            cost=Sum("cost"),
            last_at=Max("started_at"),
        )
        .order_by("-cost", "task", "engine")
    )


def recent_runs(workspace: Any) -> QuerySet[AIRun]:
    """Return the last calls, newest first."""
    runs: QuerySet[AIRun] = AIRun.objects.filter(workspace=workspace).order_by("-started_at")
    return runs[:RECENT]


def left_of(connection: Connection, budget: Budget | None) -> Decimal:
    """Return what the month may still cost."""
    used = budget.spent + budget.reserved if budget else Decimal(0)
    return max(Decimal(0), connection.monthly_cap - used)
