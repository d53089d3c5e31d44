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
    """Delete the open scope's ended deliveries and old arrivals; returns how many.

    A delivery that still waits stays, whatever its age. An arrival goes with its records also where
    no import ever took it: nobody's data waits for years for an ICP.
    """
    ended = Delivery.objects.filter(created_at__lt=before).exclude(status=DeliveryStatus.WAITING)
    arrivals = Arrival.objects.filter(at__lt=min(before, timezone.now() - RECOGNISED))
    return int(ended.delete()[0]) + int(arrivals.delete()[0])
