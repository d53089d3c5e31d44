"""Stored copies of what was read, and the manners of reading."""

from django.db import models
from django.utils import timezone

from leadops.tenancy.models import TenantModel


class SnapshotKind(models.TextChoices):
    """Where a snapshot came from; a record supports claims but is no reason to write."""

    PAGE = "page", "Page"
    RECORD = "record", "Imported record"
    CAPTURED = "captured", "Captured by a person"
    REPLY = "reply", "Reply"


class Snapshot(TenantModel):
    """A stored copy with its hash; never changed, only removed by retention."""

    kind = models.CharField(max_length=10, choices=SnapshotKind)
    url = models.CharField(max_length=2000, blank=True)
    title = models.CharField(max_length=300, blank=True)
    text = models.TextField()  # visible text, what quotes are checked against
    body = models.BinaryField(null=True)  # zlib of the bytes received
    content_type = models.CharField(max_length=80, blank=True)
    sha256 = models.CharField(max_length=64)
    about = models.CharField(max_length=253, blank=True)  # registrable domain of the company
    captured_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    fetched_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["workspace", "about", "-fetched_at"])]

    def __str__(self) -> str:
        return self.title or self.url or self.get_kind_display()


class HostPace(models.Model):
    """When a host may be asked next, across all workers and workspaces."""

    host = models.CharField(max_length=253, primary_key=True)
    next_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.host


class RobotsCache(models.Model):
    """A host's robots.txt, kept at most 24 hours (RFC 9309 2.4)."""

    host = models.CharField(max_length=260, primary_key=True)  # scheme://host:port
    status = models.SmallIntegerField()  # HTTP status; 0 = unreachable
    body = models.TextField(blank=True)
    fetched_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.host
