"""Connecting a model server, trying it, and taking it away again."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from pydantic import BaseModel

from leadops.accounts.models import User
from leadops.ai import client, endpoints, prompts
from leadops.ai.actions.calls import Asked
from leadops.ai.actions.work import _one_call, endpoint_of
from leadops.ai.errors import CurrencyInUse, NoConnection
from leadops.ai.models import Budget, Connection
from leadops.ai.queries import connection_of, month_of
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.secrets import encrypt
from leadops.ui.errors import Refusal

TEST_SECONDS = 20.0


@transaction.atomic
def save_connection(
    *,
    workspace: Any,
    actor: User,
    base_url: str,
    model: str,
    api_key: str | None,
    price_in: Decimal,
    price_out: Decimal,
    monthly_cap: Decimal,
    is_on: bool,
    currency: str | None = None,
) -> Connection:
    """Store where the workspace's model is; `api_key` or `currency` None keeps the stored one.

    Refuses an address that is neither public nor on the operator's list. A new address forgets the
    stored key, so that it is never sent to a server it was not entered for. Refuses another
    currency in a month that has costs.
    """
    url = endpoints.checked_url(base_url)
    row = Connection.objects.select_for_update().filter(workspace=workspace).first()
    before = _shown(row)
    row = row or Connection(workspace=workspace)
    if api_key is not None or row.base_url != url:
        row.api_key = encrypt(api_key or "")
    row.base_url, row.model, row.is_on = url, model.strip(), is_on
    row.price_in, row.price_out, row.monthly_cap = price_in, price_out, monthly_cap
    if currency is not None:
        _change_currency(row, currency)
    row.failures, row.rest_until, row.last_error = 0, None, ""
    row.save()
    record(
        Event.AI_CONNECTION_CHANGED,
        actor=actor,
        subject=row,
        details={"before": before, "after": _shown(row)},
    )
    return row


def _change_currency(row: Connection, currency: str) -> None:
    """Name the currency; costs of a month are added up, so they keep the one they began in."""
    month = month_of(timezone.now())
    budget = Budget.objects.select_for_update().filter(workspace=row.workspace, month=month)
    is_other = not row._state.adding and row.currency not in ("", currency)
    if is_other and budget.filter(Q(spent__gt=0) | Q(reserved__gt=0)).exists():
        raise CurrencyInUse(
            f"This month's costs are counted in {row.currency}. Keep {row.currency}, or leave the "
            "currency empty; it can be changed from the first of next month (UTC)."
        )
    row.currency = currency


@transaction.atomic
def remove_connection(*, workspace: Any, actor: User) -> None:
    """Take the connection and its key away; the built-in engine goes on."""
    row = Connection.objects.select_for_update().filter(workspace=workspace).first()
    if row is None:
        raise NoConnection
    record(
        Event.AI_CONNECTION_CHANGED,
        actor=actor,
        subject=row,
        details={"before": _shown(row), "after": {}},
    )
    row.delete()


def _shown(row: Connection | None) -> dict[str, str]:
    """Return what the log may know: whether there is a key, never the key."""
    if row is None:
        return {}
    return {
        "base_url": row.base_url,
        "model": row.model,
        "key": "set" if row.api_key else "none",
        "monthly_cap": row.money(f"{row.monthly_cap:g}"),
        "on": "yes" if row.is_on else "no",
    }


class Ready(BaseModel):
    """What a model must answer to the test call."""

    verdict: Literal["ready"]


TEST = prompts.Prompt("ai.test", "This is a test of the connection. Answer the verdict “ready”.")


def connection_tested(*, workspace: Any, actor: User) -> tuple[bool, str]:
    """Make one real call, resting or not, and say in a sentence how it went.

    The call is reserved, counted and logged like every other.
    """
    connection = connection_of(workspace)
    if connection is None:
        raise NoConnection
    asked = Asked(
        task="ai.test",
        prompt_version=TEST.version,
        sent={},
        input_sha256="0" * 64,
        subject_type=actor._meta.label_lower,
        subject_id=actor.pk,
    )
    talk = prompts.messages(TEST.instructions, [], Ready)
    try:
        outcome = _one_call(connection, endpoint_of(connection, TEST_SECONDS), talk, asked, Ready)
    except client.Trouble as trouble:
        _note_failed_test(connection, trouble.sentence)
        return False, f"The test failed: {trouble.sentence}"
    except Refusal as refusal:
        return False, f"The test failed: {refusal.sentence}"
    run = outcome.ai_run
    return True, (
        f"{connection.model} answered in {run.seconds:.1f} s: {run.tokens_in} tokens in, "
        f"{run.tokens_out} out, cost {connection.money(f'{run.cost:.4f}')}."
    )


def _note_failed_test(connection: Connection, sentence: str) -> None:
    """Keep on the connection that its test failed; the next answer that can be used clears it."""
    said = f"Its last test failed: {sentence}"
    Connection.objects.filter(pk=connection.pk).update(last_error=said[:300])
