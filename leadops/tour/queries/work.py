"""What a tour's runs still have to do, and what was paid for it."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import Sum

from leadops.ai.models import AIRun
from leadops.tour.enums import SiteState
from leadops.tour.models import Tour, TourPage, TourRecord
from leadops.tour.ranking import place


def unread(tour: Tour) -> list[TourRecord]:
    """Return the records whose sites wait to be read."""
    return list(tour.records.filter(state=SiteState.WAITING).order_by("position"))


def to_draft(tour: Tour) -> list[TourRecord]:
    """Return the records without a text, in the order of drafting.

    Those that a person gave a reason for come first, then the best that are not out of the ICP.
    """
    rows = list(tour.records.filter(draft__isnull=True, score__isnull=False))
    given = has_own_reason(rows)
    wanted = [row for row in rows if row.pk in given or row.inside is not False]
    return sorted(wanted, key=lambda row: (row.pk not in given, *place(row)))


def has_own_reason(records: Sequence[TourRecord]) -> set[Any]:
    """Return the ids of those records that a person gave a reason for on the page.

    A note of the file is a reason, too, but no wish to have this very letter.
    """
    rows = TourPage.objects.filter(record__in=list(records), url="", is_of_file=False)
    return set(rows.values_list("record_id", flat=True))


def cost_of(record: TourRecord, *, since: datetime) -> Decimal:
    """Return what model calls about a record have cost since a moment."""
    rows = AIRun.objects.filter(subject_id=record.pk, started_at__gte=since)
    return rows.aggregate(cost=Sum("cost"))["cost"] or Decimal(0)
