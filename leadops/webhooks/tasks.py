"""What webhooks do as durable work."""

import time
from typing import Final
from uuid import UUID

from leadops.runs.engine import Run, stage_task
from leadops.tenancy.secrets import SecretUnreadable
from leadops.ui.errors import Refusal
from leadops.webhooks import actions
from leadops.webhooks.actions.endpoints import DELIVER
from leadops.webhooks.actions.intakes import IMPORT
from leadops.webhooks.calling import Answer, call
from leadops.webhooks.errors import NotOn
from leadops.webhooks.models import Delivery, Endpoint, Intake

# One endpoint's backlog leaves the worker to others after this, for as long; then the clock asks
# for the rest.
TURN_SECONDS: Final = 15.0


@stage_task(DELIVER, lease_seconds=60)
def deliver(run: Run, *, endpoint_id: str) -> None:
    """Send what is due for one endpoint, one after another, until it fails or its turn is over."""
    endpoint = Endpoint.objects.filter(pk=UUID(endpoint_id)).first()
    ends, sent = time.monotonic() + TURN_SECONDS, 0
    while endpoint is not None and (delivery := _next(run, endpoint)) and _send(run, delivery):
        sent += 1
        if time.monotonic() >= ends:
            with run.fenced():
                actions.give_way(endpoint=endpoint, seconds=TURN_SECONDS)
            break
    run.note(f"{sent:,} delivered.")


def _next(run: Run, endpoint: Endpoint) -> Delivery | None:
    with run.fenced():
        return actions.begin_try(endpoint=endpoint)


def _send(run: Run, delivery: Delivery) -> bool:
    """Make one try outside of any transaction; says whether the endpoint took it."""
    answer = _answer(delivery)
    try:
        with run.fenced():
            actions.note_answer(delivery=delivery, answer=answer)
    except NotOn:  # deleted while it was called
        return False
    return answer.is_taken


def _answer(delivery: Delivery) -> Answer:
    endpoint = delivery.endpoint
    try:
        valid = endpoint.secrets(delivery.tried_at or delivery.created_at)
    except SecretUnreadable:
        return Answer(None, "The stored secret cannot be read any more. Change the secret.")
    return call(endpoint.url, secrets=valid, message_id=delivery.message_id, body=delivery.body)


@stage_task(IMPORT, lease_seconds=60)
def import_arrivals(run: Run, *, intake_id: str) -> None:
    """Make uploads of what waits at one intake; what refuses an upload is shown on its page."""
    intake = Intake.objects.get(pk=UUID(intake_id))
    try:
        with run.fenced():
            upload = actions.import_arrivals(intake=intake)
        run.note(f"Made {upload.file_name}." if upload else "Nothing waited.")
    except Refusal as refusal:
        with run.fenced():
            actions.note_import(intake=intake, why=refusal.sentence)
        run.note(refusal.sentence)
