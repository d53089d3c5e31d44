"""Reads of endpoints, deliveries and intakes."""

from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from django.db.models import Count, Max, Min, Q, QuerySet, Sum

from leadops.accounts.models import Workspace
from leadops.accounts.queries import live_workspaces
from leadops.audit.models import AuditSeal
from leadops.ui.errors import NotFound
from leadops.webhooks.enums import DeliveryStatus, EndpointStatus
from leadops.webhooks.models import Arrival, Delivery, Endpoint, Intake
from prospects.enums import UploadState
from prospects.models import Upload

FULL: Final = 200  # rows that close a list at once
TRY_AGAIN: Final = timedelta(hours=1)  # after an import that could not begin


def endpoints(workspace: Workspace) -> QuerySet[Endpoint]:
    """Return the workspace's endpoints with how many deliveries wait and were given up."""
    return Endpoint.objects.filter(workspace=workspace).annotate(
        waiting=Count("deliveries", filter=Q(deliveries__status=DeliveryStatus.WAITING)),
        given_up=Count("deliveries", filter=Q(deliveries__status=DeliveryStatus.FAILED)),
    )


def get_endpoint(workspace: Workspace, endpoint_id: UUID) -> Endpoint:
    """Return an endpoint of this workspace; another's is not found."""
    row: Endpoint | None = endpoints(workspace).filter(pk=endpoint_id).first()
    if row is None:
        raise NotFound
    return row


def deliveries(endpoint: Endpoint) -> QuerySet[Delivery]:
    """Return the endpoint's deliveries, newest first."""
    return Delivery.objects.filter(endpoint=endpoint)


def get_delivery(workspace: Workspace, delivery_id: UUID) -> Delivery:
    """Return a delivery of this workspace with its endpoint; another's is not found."""
    rows = Delivery.objects.filter(workspace=workspace).select_related("endpoint")
    row: Delivery | None = rows.filter(pk=delivery_id).first()
    if row is None:
        raise NotFound
    return row


def last_seal() -> int:
    """Return the number of the open scope's last sealed log entry, 0 for none."""
    return int(AuditSeal.objects.aggregate(last=Max("seq"))["last"] or 0)


def has_endpoints() -> bool:
    """Say whether the open scope tells any system of what happens: the clock's first look."""
    return Endpoint.objects.filter(status=EndpointStatus.ON).exists()


def due_endpoints(now: datetime) -> list[Endpoint]:
    """Return the open scope's endpoints that something waits for and that do not rest."""
    rows = Endpoint.objects.filter(status=EndpointStatus.ON).exclude(rest_until__gt=now)
    due = Q(deliveries__status=DeliveryStatus.WAITING, deliveries__next_at__lte=now)
    return list(rows.filter(due).distinct())


def intakes(workspace: Workspace) -> QuerySet[Intake]:
    """Return the workspace's open intakes with the records that wait."""
    rows = Intake.objects.filter(workspace=workspace, ended_at__isnull=True)
    return rows.select_related("created_by").annotate(
        waiting=Sum("arrivals__rows", filter=Q(arrivals__upload__isnull=True), default=0),
        last_at=Max("arrivals__at"),
    )


def get_intake(workspace: Workspace, intake_id: UUID) -> Intake:
    """Return an open intake of this workspace; another's is not found."""
    row: Intake | None = intakes(workspace).filter(pk=intake_id).first()
    if row is None:
        raise NotFound
    return row


def receiving_workspace(workspace_id: UUID) -> Workspace:
    """Return the live workspace that an intake's address names; asked before any scope is open."""
    row = live_workspaces().filter(pk=workspace_id).first()
    if row is None:
        raise NotFound
    return row


def receiving_intake(intake_id: UUID) -> Intake:
    """Return the open scope's intake of that id, without the counts that pages show."""
    row: Intake | None = Intake.objects.filter(pk=intake_id, ended_at__isnull=True).first()
    if row is None:
        raise NotFound
    return row


def arrivals(intake: Intake) -> QuerySet[Arrival]:
    """Return what the intake took, newest first, with the uploads it became."""
    return Arrival.objects.filter(intake=intake).select_related("upload")


def due_intakes(now: datetime) -> list[Intake]:
    """Return the open scope's intakes whose waiting records are enough, or old enough, to import.

    Also of ended intakes: what was taken with a 2xx becomes a list.
    """
    rows = Intake.objects.annotate(
        waiting=Sum("arrivals__rows", filter=Q(arrivals__upload__isnull=True), default=0),
        oldest=Min("arrivals__at", filter=Q(arrivals__upload__isnull=True)),
    )
    rows = rows.filter(waiting__gt=0).exclude(tried_at__gt=now - TRY_AGAIN)
    return [one for one in rows if _is_due(one, now)]


def _is_due(intake: Any, now: datetime) -> bool:
    return bool(intake.waiting >= FULL or intake.oldest <= now - timedelta(hours=intake.rhythm))


def last_mapping(intake: Intake) -> dict[str, str | None]:
    """Return the columns that a person last confirmed for this intake's records, {} for never."""
    uploads = Upload.objects.filter(
        pk__in=Arrival.objects.filter(intake=intake, upload__isnull=False).values("upload_id")
    )
    row = uploads.exclude(state=UploadState.STORED).order_by("-created_at").first()
    return dict(row.mapping) if row else {}
