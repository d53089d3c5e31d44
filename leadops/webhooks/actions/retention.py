"""What is kept of deliveries and arrivals, and for how long."""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone

from leadops.webhooks.enums import DeliveryStatus
from leadops.webhooks.models import Arrival, Delivery

# A sender may repeat a message for days: its id is known for at least this long.
RECOGNISED: Final = timedelta(days=30)


@transaction.atomic
def remove_old(*, before: datetime) -> int:
    """Delete the open scope's ended deliveries, and the ids of what was imported; returns how many.

    What still waits stays, whatever its age.
    """
    ended = Delivery.objects.filter(created_at__lt=before).exclude(status=DeliveryStatus.WAITING)
    known_until = min(before, timezone.now() - RECOGNISED)
    imported = Arrival.objects.filter(at__lt=known_until, upload__isnull=False)
    return int(ended.delete()[0]) + int(imported.delete()[0])
