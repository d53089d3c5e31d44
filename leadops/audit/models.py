"""The log of who did what; append-only by trigger and by the role's rights."""

import uuid

from django.db import models
from django.utils import timezone

from leadops.tenancy.models import TenantModel


class AuditEntry(TenantModel):
    """One act. `record()` is the only door; only the shredder may blank `details`."""

    event = models.CharField(max_length=60)
    actor = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    actor_label = models.CharField(max_length=120)
    subject_type = models.CharField(max_length=60)
    subject_id = models.UUIDField()
    subject_label = models.CharField(max_length=200)
    details = models.JSONField(default=dict)
    approval_id = models.UUIDField(null=True, blank=True)
    request_id = models.UUIDField(default=uuid.uuid4)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at"]
        indexes = [
            models.Index(fields=["workspace", "-at"]),
            models.Index(fields=["workspace", "subject_type", "subject_id"]),
        ]

    def __str__(self) -> str:
        return f"{self.event} by {self.actor_label}"


class AuditSeal(TenantModel):
    """A link of the hash chain: sealed by the clock, so that actions never queue on one row.

    hash = SHA-256(prev hash, entry digest); the digest covers `details` by its own hash, so that a
    shredded entry still verifies.
    """

    seq = models.BigIntegerField()
    entry = models.OneToOneField(AuditEntry, on_delete=models.PROTECT, related_name="seal")
    details_hash = models.CharField(max_length=64)
    prev = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "seq"], name="auditseal_seq"),
        ]

    def __str__(self) -> str:
        return f"Seal {self.seq}"
