"""Endpoints that are told what happens, and intakes through which records come in."""

from datetime import datetime
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from leadops.tenancy.models import TenantModel
from leadops.tenancy.secrets import decrypt
from leadops.webhooks.enums import DeliveryStatus, EndpointStatus, Rhythm


class Signed(TenantModel):
    """Has a secret, and for a day after a change the one before."""

    secret = models.TextField()  # sealed by tenancy.secrets, like the next
    old_secret = models.TextField(blank=True)
    old_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True

    def secrets(self, now: datetime) -> list[str]:
        """Return the secrets that are valid at `now`, the newest first."""
        has_old = self.old_until is not None and now < self.old_until
        return [decrypt(self.secret), *([decrypt(self.old_secret)] if has_old else [])]


class Endpoint(Signed):
    """An address of somebody else's that gets the events it asked for."""

    url = models.CharField(max_length=500)
    note = models.CharField(max_length=120, blank=True)
    events = ArrayField(models.CharField(max_length=40))
    status = models.CharField(max_length=8, choices=EndpointStatus, default=EndpointStatus.ON)
    stopped_why = models.CharField(max_length=300, blank=True)
    cursor = models.BigIntegerField()  # the last seal of the audit chain that was looked at
    failures = models.PositiveSmallIntegerField(default=0)  # in a row
    failing_since = models.DateTimeField(null=True, blank=True)
    rest_until = models.DateTimeField(null=True, blank=True)
    created_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["created_at"]
        constraints = [
            models.UniqueConstraint(fields=["workspace", "url"], name="endpoint_url_once")
        ]

    def __str__(self) -> str:
        return self.note or self.url

    def get_absolute_url(self) -> str:
        return reverse("webhooks:endpoint", args=[self.pk])


class Delivery(TenantModel):
    """One event on its way to one endpoint: the same id and the same bytes at every try."""

    endpoint = models.ForeignKey(Endpoint, on_delete=models.CASCADE, related_name="deliveries")
    entry = models.ForeignKey(
        "audit.AuditEntry", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # null: a test
    seq = models.BigIntegerField(default=0)  # of its seal; the order in which events go
    event = models.CharField(max_length=40)
    body = models.TextField()
    status = models.CharField(max_length=10, choices=DeliveryStatus, default=DeliveryStatus.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(default=timezone.now)
    tried_at = models.DateTimeField(null=True, blank=True)
    code = models.PositiveSmallIntegerField(null=True, blank=True)  # HTTP status of the last answer
    answer = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-created_at", "-seq"]
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "endpoint", "entry"],
                condition=Q(entry__isnull=False),
                name="one_delivery_per_entry",
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "endpoint", "status", "next_at"]),
            models.Index(fields=["workspace", "endpoint", "-created_at"]),
        ]

    def __str__(self) -> str:
        return f"{self.event} to {self.endpoint}"

    @property
    def message_id(self) -> str:
        """The webhook-id, which the receiver tells repetitions by."""
        return f"msg_{self.pk.hex}"


class Intake(Signed):
    """An address of ours that takes records from a form or another system.

    Its service account stands in the log as the one who brings them.
    """

    name = models.CharField(max_length=120)
    terms = models.CharField(max_length=300, blank=True)
    lawful_basis = models.CharField(max_length=20, blank=True)
    default_country = models.CharField(max_length=2, blank=True)
    rhythm = models.PositiveSmallIntegerField(choices=Rhythm, default=Rhythm.DAY)
    account = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    forged = models.PositiveIntegerField(default=0)  # messages whose signature did not hold
    forged_at = models.DateTimeField(null=True, blank=True)
    tried_at = models.DateTimeField(null=True, blank=True)
    waits_why = models.CharField(max_length=300, blank=True)  # why the last import did not begin

    class Meta:
        ordering = ["created_at"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("webhooks:intake", args=[self.pk])


class Arrival(TenantModel):
    """One message that an intake took; its records are emptied when they become an upload."""

    intake = models.ForeignKey(Intake, on_delete=models.PROTECT, related_name="arrivals")
    message_id = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)  # of the body
    records: Any = models.JSONField(default=list)  # [{column: text}, ...]
    rows = models.PositiveIntegerField()
    upload = models.ForeignKey(
        "prospects.Upload", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "intake", "message_id"], name="arrival_once"
            ),
        ]
        indexes = [models.Index(fields=["workspace", "intake", "at"])]

    def __str__(self) -> str:
        return self.message_id
