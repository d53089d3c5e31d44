"""Emptying the packets of people whose time is over."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from handoff.models import Handoff, Task


@transaction.atomic
def remove_packets(*, leads: Collection[UUID]) -> list[UUID]:
    """Empty what the leads' handoffs and tasks say of the person; return the handoffs' ids."""
    rows = Handoff.objects.filter(lead_id__in=leads)
    rows.update(packet={}, routing_input={}, because="", why_not=[], outcome_note="")
    Task.objects.filter(lead_id__in=leads).update(title="")
    return list(rows.values_list("pk", flat=True))
