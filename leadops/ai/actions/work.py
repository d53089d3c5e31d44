"""Running one AI task: the connected model within its limits, else the built-in engine.

The model is called outside any transaction, at most three times (one call and two repairs); each
call is a row. Whatever happens, the caller gets a value of its schema and learns who made it.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from django.utils import timezone
from pydantic import BaseModel

from leadops.ai import client, endpoints, prompts
from leadops.ai.actions.calls import Asked, close_call, highest_cost, open_call, record_built_in
from leadops.ai.errors import BudgetSpent, NoConnection, WaitingForModel
from leadops.ai.models import AIRun, Connection
from leadops.ai.queries import connection_of
from leadops.tenancy.secrets import SecretUnreadable, decrypt
from leadops.ui.errors import Refusal

Answer = TypeVar("Answer", bound=BaseModel)
MAX_TOKENS = 2_000
CALL_SECONDS = 60.0


@dataclass(frozen=True)
class Outcome(Generic[Answer]):
    """An answer, its row, and who gave it; `note` says why it was not the model."""

    value: Answer
    ai_run: AIRun
    engine: str
    note: str = ""


def run_task(
    task: str,
    *,
    prompt_version: str,
    system: str,
    user_parts: Sequence[tuple[str, str]],
    schema: type[Answer],
    offline: Callable[[], Answer],
    workspace: Any,
    subject: Any = None,
    parks: bool = False,
    seconds: float = CALL_SECONDS,
) -> Outcome[Answer]:
    """Ask the model, or the built-in engine when there is none or it is in trouble.

    Only `user_parts` leave, by their labels. With `parks`, a passing trouble (busy, away, resting)
    raises `WaitingForModel` instead: the run shows "Waiting for AI, next try HH:MM" and comes back.
    Never call it inside a transaction: it refuses there, because a reservation could vanish.
    """
    messages = prompts.messages(system, user_parts, schema)
    asked = _asked(task, prompt_version, system, user_parts, schema, subject)
    began = time.monotonic()
    try:
        connection = _usable_connection(workspace)
        return _ask(connection, messages, asked, schema, seconds)
    except NoConnection:
        note = ""
    except (client.Trouble, Refusal) as trouble:
        if parks and isinstance(trouble, (client.Unreachable, _Resting)):
            raise _waiting(workspace, trouble.sentence) from trouble
        note = f"{trouble.sentence} The built-in engine answered instead."
    value = offline()
    run = record_built_in(
        workspace=workspace,
        asked=asked,
        output=value.model_dump(mode="json"),
        note=note,
        seconds=time.monotonic() - began,
    )
    return Outcome(value, run, "built-in", note)


class _Resting(Refusal):
    """The breaker is open."""


def _asked(
    task: str,
    prompt_version: str,
    system: str,
    user_parts: Sequence[tuple[str, str]],
    schema: type[BaseModel],
    subject: Any,
) -> Asked:
    # The nonce is new in every call, so the hash is over what does not change.
    text = json.dumps([system, list(user_parts), schema.model_json_schema()], sort_keys=True)
    return Asked(
        task=task,
        prompt_version=prompt_version[:40],
        sent={label: part[: prompts.MAX_INPUT] for label, part in user_parts},
        input_sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        subject_type=subject._meta.label_lower if subject is not None else "",
        subject_id=getattr(subject, "pk", None),
    )


def _usable_connection(workspace: Any) -> Connection:
    connection = connection_of(workspace)
    if connection is None or not connection.is_on:
        raise NoConnection
    if connection.rest_until and connection.rest_until > timezone.now():
        at = timezone.localtime(connection.rest_until)
        raise _Resting(f"{connection.last_error} The model is not asked again before {at:%H:%M}.")
    return connection


def _waiting(workspace: Any, sentence: str) -> WaitingForModel:
    connection = connection_of(workspace)
    now = timezone.now()
    rest_until = (connection and connection.rest_until) or now
    at = timezone.localtime(rest_until)
    after = max(1.0, (rest_until - now).total_seconds())
    return WaitingForModel(f"Waiting for AI, next try {at:%H:%M}. {sentence}", after=after)


def endpoint_of(connection: Connection, seconds: float = CALL_SECONDS) -> client.Endpoint:
    """Return where and within which limits this connection is called."""
    try:
        api_key = decrypt(connection.api_key)
    except SecretUnreadable as error:
        raise client.Misconfigured("key", error.sentence) from error
    return client.Endpoint(
        base_url=connection.base_url,
        model=connection.model,
        guard=endpoints.address_of,
        api_key=api_key,
        seconds=seconds,
        max_tokens=MAX_TOKENS,
    )


def _ask(
    connection: Connection,
    messages: list[dict[str, str]],
    asked: Asked,
    schema: type[Answer],
    seconds: float,
) -> Outcome[Answer]:
    endpoint = endpoint_of(connection, seconds)
    talk = list(messages)
    for repairs in range(client.MAX_REPAIRS + 1):
        try:
            return _one_call(connection, endpoint, talk, replace(asked, repairs=repairs), schema)
        except client.Unusable as trouble:
            if not trouble.is_repairable or repairs == client.MAX_REPAIRS:
                raise
            talk = messages + client.repair_messages(trouble)
    raise AssertionError("the loop returns or raises")


def _one_call(
    connection: Connection,
    endpoint: client.Endpoint,
    talk: list[dict[str, str]],
    asked: Asked,
    schema: type[Answer],
) -> Outcome[Answer]:
    most = highest_cost(connection, talk, endpoint.max_tokens)
    run = open_call(connection=connection, asked=asked, most=most)
    began = time.monotonic()
    completion: client.Completion | None = None
    try:
        completion = client.complete(endpoint, talk, schema)
        value = client.parse(client.usable(completion), schema)
    except client.Trouble as trouble:
        took = time.monotonic() - began
        close_call(
            run=run, connection=connection, completion=completion, trouble=trouble, seconds=took
        )
        raise
    run = close_call(
        run=run,
        connection=connection,
        completion=completion,
        output=value.model_dump(mode="json"),
        seconds=time.monotonic() - began,
    )
    return Outcome(value, run, "model")


__all__ = ["BudgetSpent", "Outcome", "endpoint_of", "run_task"]
