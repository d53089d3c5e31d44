"""Emptying what scores were computed from when a person's time is over."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from scoring.models import Score


@transaction.atomic
def remove_inputs(*, leads: Collection[UUID]) -> int:
    """Empty inputs and reasons of the leads' scores, keeping their values; return how many."""
    return Score.objects.filter(lead_id__in=leads).update(inputs={}, reasons=[])
