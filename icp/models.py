"""The written ideal customer profile, version by version."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from icp.enums import ICPState
from leadops.tenancy.models import TenantModel


def empty_content() -> dict[str, Any]:
    """Return the content of a version nobody has written yet (shape: icp.document)."""
    return {"sections": {}, "criteria": [], "disqualifiers": []}


class ICPProfile(TenantModel):
    """A segment's ICP: one document, many versions, at most one live."""

    name = models.CharField(max_length=120)
    slug = models.SlugField(max_length=60)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace", "slug"], name="icp_slug")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("icp:profile-detail", args=[self.slug])


class ICPVersion(TenantModel):
    """One version; `icp.actions` moves its state, `icp.activate` is its gate."""

    profile = models.ForeignKey(ICPProfile, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=12, choices=ICPState, default=ICPState.DRAFT)
    content = models.JSONField(default=empty_content)
    digest = models.CharField(max_length=64, blank=True)
    revision = models.PositiveIntegerField(default=0)  # counts saves: the edit lock
    created_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # null: suggested by the portal
    edited_by = ArrayField(models.UUIDField(), default=list, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)
    activated_at = models.DateTimeField(null=True, blank=True)
    approval = models.OneToOneField(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["profile", "number"], name="icpversion_number"),
            models.UniqueConstraint(
                fields=["profile"], condition=Q(state="live"), name="one_live_icp"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "proposed"]) | Q(approval__isnull=False),
                name="icpversion_past_gate_approved",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.profile.name} v{self.number}"

    def get_absolute_url(self) -> str:
        return reverse("icp:version-detail", args=[self.profile.slug, self.number])


class ClosedDeal(TenantModel):
    """A deal outcome; the account by name and domain, no foreign key (handoff writes it)."""

    account_name = models.CharField(max_length=200)
    domain = models.CharField(max_length=253, blank=True)
    is_won = models.BooleanField()
    closed_on = models.DateField()
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    attributes = models.JSONField(default=dict)
    source = models.CharField(max_length=60)

    def __str__(self) -> str:
        return f"{self.account_name} {'won' if self.is_won else 'lost'}"
