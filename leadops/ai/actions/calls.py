"""One model call as rows: money reserved before it, the outcome and the breaker after it.

The reservation of a call that never came back (a killed worker) is charged when it is ten minutes
old: the server may have worked for it.
"""

from __future__ import annotations

import datetime as dt
import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Sum
from django.utils import timezone

from leadops.ai import client
from leadops.ai.errors import BudgetSpent
from leadops.ai.models import AIRun, AIRunStatus, Budget, Connection
from leadops.ai.queries import month_of

FAILURES_TO_REST = 5
REST_SECONDS = 60.0
LONGEST_REST = 900.0
WRONG_SETTINGS_REST = 600.0
LOST_AFTER = dt.timedelta(minutes=10)
MILLION = Decimal(1_000_000)


@dataclass(frozen=True)
class Asked:
    """What one call is about, for its row."""

    task: str
    prompt_version: str
    sent: dict[str, str]
    input_sha256: str
    subject_type: str = ""
    subject_id: Any = None
    repairs: int = 0


def highest_cost(
    connection: Connection, messages: Sequence[dict[str, str]], max_tokens: int
) -> Decimal:
    """Return the most a call can cost: every three bytes a token, the longest answer."""
    sent = sum(len(message["content"].encode()) for message in messages)
    tokens_in = math.ceil(sent / 3) + 50
    return price(connection, tokens_in, max_tokens)


def price(connection: Connection, tokens_in: int, tokens_out: int) -> Decimal:
    """Return the cost of so many tokens, prices being for a million."""
    return (connection.price_in * tokens_in + connection.price_out * tokens_out) / MILLION


@transaction.atomic(durable=True)
def open_call(*, connection: Connection, asked: Asked, most: Decimal) -> AIRun:
    """Reserve the most a call can cost and write its row; refuses when the month is spent.

    Durable on purpose: called inside somebody's transaction, the reservation could vanish.
    """
    now = timezone.now()
    budget = _locked_budget(connection.workspace, now)
    _charge_lost(budget, now)
    reserved = _reserved(budget)
    if budget.spent + reserved + most > connection.monthly_cap and most > 0:
        raise BudgetSpent(
            f"The month's budget of {connection.money(f'{connection.monthly_cap:g}')} is used up "
            f"({connection.money(f'{budget.spent:.2f}')} spent). An administrator can raise "
            "it in the AI settings."
        )
    run: AIRun = AIRun.objects.create(
        workspace=connection.workspace,
        task=asked.task,
        prompt_version=asked.prompt_version,
        engine="model",
        model=connection.model,
        subject_type=asked.subject_type,
        subject_id=asked.subject_id,
        sent=asked.sent,
        input_sha256=asked.input_sha256,
        repairs=asked.repairs,
        cost=most,
        started_at=now,
    )
    Budget.objects.filter(pk=budget.pk).update(reserved=reserved + most)
    return run


def _locked_budget(workspace: Any, now: dt.datetime) -> Budget:
    budget, _ = Budget.objects.get_or_create(workspace=workspace, month=month_of(now))
    locked: Budget = Budget.objects.select_for_update().get(pk=budget.pk)
    return locked


def _reserved(budget: Budget) -> Decimal:
    running = AIRun.objects.filter(workspace=budget.workspace, status=AIRunStatus.RUNNING)
    return running.aggregate(sum=Sum("cost"))["sum"] or Decimal(0)


def _charge_lost(budget: Budget, now: dt.datetime) -> None:
    lost = AIRun.objects.filter(
        workspace=budget.workspace,
        status=AIRunStatus.RUNNING,
        started_at__lt=now - LOST_AFTER,
    )
    charge = lost.aggregate(sum=Sum("cost"))["sum"]
    if charge is not None:
        lost.update(status=AIRunStatus.FAILED, error="The worker died before the answer came.")
        budget.spent += charge
        budget.save(update_fields=["spent"])


@transaction.atomic
def close_call(
    *,
    run: AIRun,
    connection: Connection,
    completion: client.Completion | None = None,
    output: dict[str, Any] | None = None,
    trouble: client.Trouble | None = None,
    seconds: float = 0.0,
) -> AIRun:
    """Write how a call ended and put its real cost in place of the reservation.

    A call that broke off keeps its reservation as cost: the server may charge for it.
    """
    budget = _locked_budget(connection.workspace, run.started_at)
    changed = AIRun.objects.filter(pk=run.pk, status=AIRunStatus.RUNNING).update(
        **_outcome(connection, completion, output, trouble), seconds=seconds
    )
    run.refresh_from_db()
    if changed:
        Budget.objects.filter(pk=budget.pk).update(
            spent=budget.spent + run.cost, reserved=_reserved(budget)
        )
    _note_health(connection, trouble)
    return run


def _outcome(
    connection: Connection,
    completion: client.Completion | None,
    output: dict[str, Any] | None,
    trouble: client.Trouble | None,
) -> dict[str, Any]:
    facts: dict[str, Any] = {"status": AIRunStatus.FAILED if trouble else AIRunStatus.DONE}
    if trouble:
        raw = trouble.raw if isinstance(trouble, client.Unusable) else ""
        facts |= {"error": trouble.sentence[:300], "raw": _storable(raw)[:20_000]}
    if completion:
        facts |= {
            "tokens_in": completion.tokens_in,
            "tokens_out": completion.tokens_out,
            "cost": price(connection, completion.tokens_in, completion.tokens_out),
        }
    elif trouble and not trouble.may_have_cost:
        facts["cost"] = Decimal(0)
    if output is not None:
        facts["output"] = output
    return facts


def _storable(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _note_health(connection: Connection, trouble: client.Trouble | None) -> None:
    """Count failures in a row and rest the server; an unusable answer still shows that it lives."""
    row = Connection.objects.select_for_update().filter(pk=connection.pk).first()
    now = timezone.now()
    if row is None:  # an administrator took it away while it worked
        return
    if isinstance(trouble, client.Unreachable):
        row.failures = min(row.failures + 1, 1_000)
        row.rest_until = now + dt.timedelta(seconds=rest_seconds(row.failures, trouble.wait))
        row.last_error = trouble.sentence[:300]
    elif isinstance(trouble, client.Misconfigured):
        row.failures = min(row.failures + 1, 1_000)
        row.rest_until = now + dt.timedelta(seconds=WRONG_SETTINGS_REST)
        row.last_error = trouble.sentence[:300]
    elif row.failures or row.last_error:
        row.failures, row.rest_until, row.last_error = 0, None, ""
    row.save(update_fields=["failures", "rest_until", "last_error"])
    connection.failures, connection.rest_until = row.failures, row.rest_until
    connection.last_error = row.last_error


def rest_seconds(failures: int, wait: float | None) -> float:
    """Return how long to leave a server alone: growing, with jitter, never less than it asked."""
    if failures < FAILURES_TO_REST:
        base = 2.0 ** (failures - 1)
    else:
        base = min(LONGEST_REST, REST_SECONDS * 2 ** min(failures - FAILURES_TO_REST, 10))
    # Jitter keeps eight workers from coming back in the same second; it decides nothing.
    return max(base * random.uniform(1.0, 1.25), wait or 0.0)  # noqa: S311 - no secret


@transaction.atomic
def record_built_in(
    *, workspace: Any, asked: Asked, output: dict[str, Any], note: str, seconds: float
) -> AIRun:
    """Write the row of an answer that rules gave: nothing left, nothing cost."""
    run: AIRun = AIRun.objects.create(
        workspace=workspace,
        task=asked.task,
        prompt_version=asked.prompt_version,
        engine="built-in",
        subject_type=asked.subject_type,
        subject_id=asked.subject_id,
        sent={},
        input_sha256=asked.input_sha256,
        output=output,
        status=AIRunStatus.DONE,
        error=note[:300],
        seconds=seconds,
    )
    return run


@transaction.atomic
def forget_content(*, subject_ids: Iterable[UUID]) -> None:
    """Blank what was sent and answered about rows that are deleted; the cost of a call stays."""
    rows = AIRun.objects.filter(subject_id__in=list(subject_ids))
    rows.update(sent={}, output=None, raw="")
