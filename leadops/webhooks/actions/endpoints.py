"""Adding an endpoint, changing it, pausing it, taking it away."""

from collections.abc import Collection
from typing import Any, Final

from django.db import IntegrityError, transaction
from django.utils import timezone

from leadops.accounts.actions.letters import tell
from leadops.accounts.enums import Role
from leadops.accounts.models import User, Workspace
from leadops.accounts.queries import members_with_role
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue
from leadops.webhooks import events
from leadops.webhooks.actions import secrets
from leadops.webhooks.calling import checked_target
from leadops.webhooks.enums import EndpointStatus
from leadops.webhooks.errors import AddressTaken, NotOn, TooManyEndpoints
from leadops.webhooks.models import Delivery, Endpoint
from leadops.webhooks.queries import last_seal

DELIVER: Final = "webhooks.tasks.deliver"
MOST: Final = 20


@transaction.atomic
def add_endpoint(
    *,
    workspace: Workspace,
    url: str,
    events: Collection[str],
    actor: User,
    note: str = "",
    secret: str = "",
) -> Endpoint:
    """Tell an address what happens from now on; without a secret of the caller's it gets a new one.

    Refuses an address that may not be called, and one that is there already.
    """
    Workspace.objects.select_for_update().get(pk=workspace.pk)
    if Endpoint.objects.count() >= MOST:
        raise TooManyEndpoints
    row = Endpoint(
        workspace=workspace,
        url=str(checked_target(url)),
        note=note[:120],
        events=_known(events),
        cursor=last_seal(),
        secret=secrets.sealed(secret),
        created_by=actor,
    )
    _save(row)
    record(Event.WEBHOOKS_ENDPOINT_ADDED, actor=actor, subject=row, details={"after": _shown(row)})
    return row


@transaction.atomic
def change_endpoint(
    *, endpoint: Endpoint, url: str, events: Collection[str], actor: User, note: str = ""
) -> Endpoint:
    """Change where it is and what it is told; what waits goes to the new address."""
    row = locked(endpoint)
    before = _shown(row)
    row.url, row.note, row.events = str(checked_target(url)), note[:120], _known(events)
    if _shown(row) == before:
        return row
    _save(row)
    changed = {"before": before, "after": _shown(row)}
    record(Event.WEBHOOKS_ENDPOINT_CHANGED, actor=actor, subject=row, details=changed)
    return row


def _save(row: Endpoint) -> None:
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as error:
        raise AddressTaken from error


def _known(chosen: Collection[str]) -> list[str]:
    return [one for one in events.TYPES if one in set(chosen)]


def _shown(row: Endpoint) -> dict[str, Any]:
    return {"url": row.url, "note": row.note, "events": list(row.events), "status": row.status}


@transaction.atomic
def change_secret(*, endpoint: Endpoint, actor: User, secret: str = "") -> Endpoint:
    """Sign with a new secret; for 24 hours messages carry the old one's signature too."""
    row = locked(endpoint)
    secrets.change(row, secret=secret, actor=actor)
    return row


@transaction.atomic
def pause_endpoint(*, endpoint: Endpoint, actor: User) -> Endpoint:
    """Send nothing until somebody turns it on; what happens meanwhile waits, for 30 days."""
    row = locked(endpoint)
    if row.status == EndpointStatus.ON:
        _turn(row, EndpointStatus.PAUSED, actor=actor)
    return row


@transaction.atomic
def resume_endpoint(*, endpoint: Endpoint, actor: User) -> Endpoint:
    """Go on where it was left, with everything since, 30 days back at most."""
    row = locked(endpoint)
    if row.status != EndpointStatus.ON:
        row.failures, row.failing_since, row.rest_until = 0, None, None
        _turn(row, EndpointStatus.ON, actor=actor)
    return row


def stop_endpoint(row: Endpoint, *, why: str) -> None:
    """Turn a locked endpoint off and tell the administrators why, in the caller's transaction."""
    _turn(row, EndpointStatus.STOPPED, actor=SYSTEM, why=why)
    for member in members_with_role(row.workspace, Role.ADMIN):
        tell(user=member.user, what=f"The webhook endpoint {row} was turned off. {why}")


def _turn(row: Endpoint, to: EndpointStatus, *, actor: Actor, why: str = "") -> None:
    before = row.status
    row.status, row.stopped_why = to, why
    row.save(update_fields=["status", "stopped_why", "failures", "failing_since", "rest_until"])
    event = Event.WEBHOOKS_ENDPOINT_STOPPED if why else Event.WEBHOOKS_ENDPOINT_CHANGED
    details = {"before": {"status": before}, "after": {"status": to.value}, "why": why}
    record(event, actor=actor, subject=row, details=details)


@transaction.atomic
def remove_endpoint(*, endpoint: Endpoint, actor: User) -> None:
    """Delete an endpoint with its secret and its deliveries; the log keeps that it was there."""
    row = locked(endpoint)
    details = {"before": _shown(row)}
    record(Event.WEBHOOKS_ENDPOINT_REMOVED, actor=actor, subject=row, details=details)
    row.delete()


@transaction.atomic
def try_endpoint(*, endpoint: Endpoint, actor: User) -> Delivery:
    """Send a `webhook.test` now."""
    row = locked(endpoint)
    if row.status != EndpointStatus.ON:
        raise NotOn
    message = events.trial(at=timezone.now(), workspace_id=str(row.workspace_id))
    delivery = Delivery.objects.create(
        workspace=row.workspace,
        endpoint=row,
        event=events.TEST,
        body=events.text(message),
    )
    ask_for_deliveries(row, actor=actor)
    return delivery


def ask_for_deliveries(row: Endpoint, *, actor: Actor) -> None:
    """Queue the sending of what is due for a locked endpoint; its rest ends when a person asks."""
    if row.rest_until is not None and actor is not SYSTEM:
        row.rest_until = None
        row.save(update_fields=["rest_until"])
    enqueue(
        DELIVER,
        key=f"webhook:{row.pk}",
        label=f"Tell {row}",
        arguments={"endpoint_id": str(row.pk)},
        workspace=row.workspace,
        actor=actor,
        is_reminder=actor is SYSTEM,
    )


def locked(endpoint: Endpoint) -> Endpoint:
    """Return the endpoint's row under lock; one that was deleted meanwhile is not on."""
    rows = Endpoint.objects.select_for_update(of=("self",), no_key=True)
    row: Endpoint | None = rows.select_related("workspace").filter(pk=endpoint.pk).first()
    if row is None:
        raise NotOn("This endpoint was deleted.")
    return row
