"""Emptying what left for a model, and what came back, when its time is over."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from leadops.ai.models import AIRun


@transaction.atomic
def remove_prompts_about(*, subjects: Collection[UUID]) -> int:
    """Empty every call about these rows, of whatever day; their cost stays. Say how many."""
    rows = AIRun.objects.filter(subject_id__in=subjects)
    return rows.update(sent={}, output=None, raw="")


@transaction.atomic
def remove_prompts(*, before: datetime, cited: Collection[UUID]) -> int:
    """Empty the calls of before then, but for the `cited` ones; their cost stays. Say how many."""
    rows = AIRun.objects.filter(started_at__lt=before).exclude(pk__in=cited)
    full = rows.exclude(Q(sent={}) & Q(output=None) & Q(raw=""))
    return full.update(sent={}, output=None, raw="")
