"""What the built-in mail sink received."""

from django.db import models
from django.utils import timezone

from leadops.tenancy.models import TenantModel


class SinkMessage(TenantModel):
    """A message that the sink's SMTP server took, kept with its exact bytes."""

    send_id = models.UUIDField(null=True)
    from_address = models.CharField(max_length=254)
    to_address = models.CharField(max_length=254)
    subject = models.CharField(max_length=300)
    message_id = models.CharField(max_length=200)
    raw = models.BinaryField()
    received_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-received_at"]

    def __str__(self) -> str:
        return self.subject
