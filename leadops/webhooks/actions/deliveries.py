"""From the audit log to an endpoint: what happened is noted once and sent until it is taken.

The log is the outbox. Its entries are written in the transaction of what they tell, and sealed in
one order without gaps; each endpoint has a cursor in that order. The cursor moves in the
transaction that writes the deliveries, so nothing is left out and nothing is noted twice. A try is
counted before it is made: whoever dies between sending and noting costs one try, and the next has
the same id and bytes.
"""

from datetime import timedelta
from typing import Final
from uuid import uuid5

from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import User, Workspace
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.audit.models import AuditSeal
from leadops.webhooks import events, schedule
from leadops.webhooks.actions.endpoints import ask_for_deliveries, locked, stop_endpoint
from leadops.webhooks.calling import GONE, Answer
from leadops.webhooks.enums import DeliveryStatus, EndpointStatus
from leadops.webhooks.errors import NotOn
from leadops.webhooks.models import Delivery, Endpoint
from leadops.webhooks.queries import last_seal

BATCH: Final = 1000  # log entries an endpoint looks at in one go
KEPT: Final = timedelta(days=30)
_LAST_TRY_LEASE: Final = timedelta(minutes=5)


@transaction.atomic
def note_events(*, workspace: Workspace) -> int:
    """Write the deliveries of what was sealed since; returns how many. Two at once do no harm."""
    rows = Endpoint.objects.select_for_update(skip_locked=True, no_key=True).filter(
        status=EndpointStatus.ON
    )
    if not (found := list(rows)):
        return 0
    last = last_seal()
    return sum(_note(row, workspace, last) for row in found if row.cursor < last)


def _note(row: Endpoint, workspace: Workspace, last: int) -> int:
    upto = min(row.cursor + BATCH, last)
    seals = AuditSeal.objects.filter(
        seq__gt=row.cursor,
        seq__lte=upto,
        entry__event__in=events.audit_events(row.events),
        entry__at__gte=timezone.now() - KEPT,
    )
    made = [
        delivery
        for seal in seals.select_related("entry").order_by("seq")
        if (delivery := _delivery(row, workspace, seal)) is not None
    ]
    Delivery.objects.bulk_create(made)
    row.cursor = upto
    row.save(update_fields=["cursor"])
    return len(made)


def _delivery(row: Endpoint, workspace: Workspace, seal: AuditSeal) -> Delivery | None:
    entry = seal.entry
    kind = events.kind_of(entry.event, entry.details)
    if kind is None or kind.type not in row.events:
        return None
    message = events.payload(
        kind,
        at=entry.at,
        workspace_id=str(workspace.pk),
        subject_id=str(entry.subject_id),
        details=entry.details,
    )
    return Delivery(
        # Not random: noted anew, as after a restore, the event keeps its webhook-id.
        pk=uuid5(row.pk, str(entry.pk)),
        workspace=workspace,
        endpoint=row,
        entry=entry,
        seq=seal.seq,
        event=kind.type,
        body=events.text(message),
    )


@transaction.atomic
def begin_try(*, endpoint: Endpoint) -> Delivery | None:
    """Count a try of the endpoint's next due delivery and return it; None where nothing is due."""
    now = timezone.now()
    row = Endpoint.objects.select_for_update(no_key=True).filter(pk=endpoint.pk).first()
    if row is None or row.status != EndpointStatus.ON:
        return None
    if row.rest_until is not None and row.rest_until > now:
        return None
    due = Delivery.objects.filter(endpoint=row, status=DeliveryStatus.WAITING, next_at__lte=now)
    # A last try that nobody noted the end of is not made again.
    due.filter(tries__gte=schedule.TRIES).update(status=DeliveryStatus.FAILED)
    delivery: Delivery | None = due.order_by("seq", "created_at").first()
    if delivery is None:
        return None
    delivery.endpoint = row
    delivery.tries += 1
    delivery.tried_at = now
    delivery.next_at = now + (
        schedule.pause_after(delivery.tries, delivery.message_id) or _LAST_TRY_LEASE
    )
    delivery.save(update_fields=["tries", "tried_at", "next_at"])
    return delivery


@transaction.atomic
def note_answer(*, delivery: Delivery, answer: Answer) -> Delivery:
    """Store what came back, and what follows for the endpoint: rest, or an end."""
    row = locked(delivery.endpoint)
    delivery.code, delivery.answer = answer.code, answer.words
    if answer.is_taken:
        delivery.status = DeliveryStatus.DELIVERED
    elif delivery.tries >= schedule.TRIES:
        delivery.status = DeliveryStatus.FAILED
    delivery.save(update_fields=["code", "answer", "status"])
    if answer.is_taken:
        _recover(row)
    else:
        _note_failure(row, answer)
    return delivery


def _recover(row: Endpoint) -> None:
    if row.failures or row.rest_until is not None:
        row.failures, row.failing_since, row.rest_until = 0, None, None
        row.save(update_fields=["failures", "failing_since", "rest_until"])


def _note_failure(row: Endpoint, answer: Answer) -> None:
    """Let the endpoint rest; turn it off where it said it is gone, or failed for five days."""
    now = timezone.now()
    row.failures = min(row.failures + 1, 1000)
    row.failing_since = row.failing_since or now
    row.rest_until = now + schedule.rest_after(row.failures, answer.rest)
    row.save(update_fields=["failures", "failing_since", "rest_until"])
    if row.status != EndpointStatus.ON:
        return
    if answer.code == GONE:
        stop_endpoint(row, why="It answered 410: it is gone for good.")
    elif now - row.failing_since >= schedule.GIVEN_UP_AFTER:
        stop_endpoint(row, why="Every try failed for five days.")


@transaction.atomic
def give_way(*, endpoint: Endpoint, seconds: float) -> None:
    """Let an endpoint rest as long as it held a worker: slow ones never hold them all."""
    until = timezone.now() + timedelta(seconds=seconds)
    Endpoint.objects.filter(pk=endpoint.pk, rest_until__isnull=True).update(rest_until=until)


@transaction.atomic
def retry_delivery(*, delivery: Delivery, actor: User) -> Delivery:
    """Send a delivery again now, with its id and bytes, and up to ten tries as if it were new."""
    row = locked(delivery.endpoint)
    if row.status != EndpointStatus.ON:
        raise NotOn
    found = Delivery.objects.select_for_update(of=("self",)).get(pk=delivery.pk)
    found.status, found.tries, found.next_at = DeliveryStatus.WAITING, 0, timezone.now()
    found.save(update_fields=["status", "tries", "next_at"])
    record(
        Event.WEBHOOKS_DELIVERY_RETRIED,
        actor=actor,
        subject=found,
        details={"event": found.event, "endpoint": str(row.pk)},
    )
    ask_for_deliveries(row, actor=actor)
    return found
