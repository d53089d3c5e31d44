"""Steps 3 and 4: the sites of the records are read, then the records are ranked."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue
from leadops.tour.enums import SiteState
from leadops.tour.errors import NotYet
from leadops.tour.models import Tour, TourPage, TourRecord
from leadops.tour.ranking import rank
from leadops.tour.work import READ, run_key


@dataclass(frozen=True, slots=True)
class SitePage:
    """The text of one page, ready to be kept."""

    url: str
    title: str
    text: str
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class SiteFound:
    """What came of one record's site; facts and signals as `TourRecord` keeps them."""

    record_id: UUID
    state: str
    why: str = ""
    why_kind: str = ""
    facts: Sequence[dict[str, Any]] = ()
    signals: Sequence[dict[str, Any]] = ()
    unknown: Sequence[str] = ()
    pages: Sequence[SitePage] = field(default=())


@transaction.atomic
def ask_for_reading(*, tour: Tour, actor: User) -> Tour:
    """Queue the reading of the sites that were not read yet; failed ones are tried again.

    Refuses before a draft ICP is written: criteria come before automation (OP2).
    """
    if not tour.icp:
        raise NotYet("Write a draft ICP in step 2 first: it says what the reading is for.")
    again = TourRecord.objects.filter(tour=tour, state=SiteState.FAILED)
    again.update(state=SiteState.WAITING, why="", why_kind="")
    enqueue(
        READ,
        key=run_key(READ, tour.pk),
        label="Read the sites of an own-file tour",
        arguments={"tour_id": str(tour.pk)},
        workspace=tour.workspace,
        actor=actor,
    )
    record(Event.TOUR_READING_ASKED, actor=actor, subject=tour)
    return tour


@transaction.atomic
def note_sites(*, found: Sequence[SiteFound]) -> None:
    """Keep what came of some sites; a site that was noted already is left as it is."""
    ids = [one.record_id for one in found]
    rows = {
        row.pk: row
        for row in TourRecord.objects.select_for_update()
        .filter(pk__in=ids, state=SiteState.WAITING)
        .order_by("pk")
    }
    for one in found:
        if (row := rows.get(one.record_id)) is not None:
            _note(row, one)


def _note(row: TourRecord, one: SiteFound) -> None:
    row.state, row.why, row.why_kind = one.state, one.why[:300], one.why_kind[:20]
    row.facts, row.signals = list(one.facts), list(one.signals)
    row.unknown = list(one.unknown)
    row.save(update_fields=["state", "why", "why_kind", "facts", "signals", "unknown"])
    TourPage.objects.filter(record=row).exclude(url="").delete()
    TourPage.objects.bulk_create(
        TourPage(
            workspace_id=row.workspace_id,
            record=row,
            url=page.url[:2000],
            title=page.title[:300],
            text=page.text,
            fetched_at=page.fetched_at,
        )
        for page in one.pages
    )


@transaction.atomic
def rank_records(*, tour: Tour, seconds: float | None = None) -> Tour:
    """Score every record by the draft ICP and what is known of it; `seconds` the reading took."""
    # As it stands now: a draft ICP or a day may have changed while the sites were read.
    tour = Tour.objects.filter(pk=tour.pk).first() or tour
    today = timezone.localdate()
    rows = list(TourRecord.objects.select_for_update().filter(tour=tour).order_by("position"))
    for row in rows:
        ranked = rank(
            tour.icp,
            row.data,
            row.facts,
            row.signals if row.state == SiteState.READ else None,
            refreshed_on=tour.collected_on,
            today=today,
        )
        row.inside, row.fit_reasons = ranked.fit.inside, ranked.fit.reasons
        row.score, row.confidence = ranked.result.value, ranked.result.confidence
        row.reasons = [one.as_dict() for one in ranked.result.reasons]
    fields = ["inside", "fit_reasons", "score", "confidence", "reasons"]
    TourRecord.objects.bulk_update(rows, fields)
    if seconds is not None:
        tour.read_seconds = seconds
        Tour.objects.filter(pk=tour.pk).update(read_seconds=seconds)
    read = sum(row.state == SiteState.READ for row in rows)
    record(
        Event.TOUR_RANKED,
        actor=SYSTEM,
        subject=tour,
        details={"records": len(rows), "sites_read": read},
    )
    return tour
