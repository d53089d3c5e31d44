"""What is kept of deliveries and arrivals, and for how long."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import TextField
from django.db.models.functions import Cast
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


@transaction.atomic
def remove_waiting_records(*, addresses: Collection[str]) -> int:
    """Take the records that have one of these addresses out of what waits; returns how many.

    The message stays, with its other records: its sender was told that it was taken.
    """
    removed = 0
    named = [address.casefold() for address in addresses]
    waiting = Arrival.objects.filter(upload=None).annotate(text=Cast("records", TextField()))
    for address in named:
        for row in waiting.filter(text__icontains=address).order_by("pk").select_for_update():
            kept = [one for one in row.records if address not in str(one).casefold()]
            removed += len(row.records) - len(kept)
            Arrival.objects.filter(pk=row.pk).update(records=kept)
    return removed
