"""Step 5: five drafts, and every edit of one checked against what was read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue
from leadops.tour.actions.letters import withdraw_letters
from leadops.tour.enums import BEFORE_GATE
from leadops.tour.errors import NotYet
from leadops.tour.models import Tour, TourDraft, TourLetter, TourPage, TourRecord
from leadops.tour.work import DRAFT, run_key
from outreach.queries.checking import Checked

EARLIER_OFFER = "Written for your earlier offer; it stays because you sent it to yourself."
EARLIER_MODEL = "It stays because you sent it to yourself."
EARLIER_REASON = "Written before what you told since; it stays because you sent it to yourself."


@dataclass(frozen=True, slots=True)
class Made:
    """A text for one record, ready to be kept."""

    record_id: UUID
    subject: str
    body: str
    checked: Checked
    engine: str
    cost: Decimal
    note: str = ""


@transaction.atomic
def ask_for_drafts(*, tour: Tour, actor: User, offer: str, again: bool = False) -> Tour:
    """Queue the drafts for the best records; `again` writes them anew, with today's engine.

    Refuses before the records are ranked.
    """
    locked: Tour = Tour.objects.select_for_update().get(pk=tour.pk)
    if locked.read_seconds is None:
        raise NotYet("The records are not ranked yet. Step 3 reads their sites first.")
    is_other_offer = bool(offer.strip()) and offer.strip() != locked.offer
    if again or is_other_offer:
        note = EARLIER_OFFER if is_other_offer else EARLIER_MODEL
        _drop(TourDraft.objects.filter(record__tour=locked), actor=actor, note=note)
    locked.offer = offer.strip()[:500] or locked.offer
    locked.draft_seconds = None
    locked.save(update_fields=["offer", "draft_seconds"])
    enqueue(
        DRAFT,
        key=run_key(DRAFT, locked.pk),
        label="Draft for an own-file tour",
        arguments={"tour_id": str(locked.pk)},
        workspace=locked.workspace,
        actor=actor,
    )
    record(Event.TOUR_DRAFTING_ASKED, actor=actor, subject=locked)
    return locked


@transaction.atomic
def note_reasons(*, tour: Tour, actor: User, told: Mapping[UUID, str]) -> None:
    """Keep reasons to write that the person knows, by record, and queue the drafts on them.

    Each takes the place of what the person told of that company before.
    """
    rows = TourRecord.objects.select_for_update().filter(tour=tour, pk__in=told).order_by("pk")
    for row in rows:
        _note_reason(row, actor, told[row.pk].strip()[:1000])
        record(Event.TOUR_REASON_GIVEN, actor=actor, subject=row)
    ask_for_drafts(tour=tour, actor=actor, offer="")


def _note_reason(row: TourRecord, actor: User, text: str) -> None:
    TourPage.objects.filter(record=row, url="").exclude(text=text, is_of_file=False).delete()
    TourPage.objects.get_or_create(
        workspace_id=row.workspace_id,
        record=row,
        url="",
        text=text,
        is_of_file=False,
        defaults={"title": f"What {actor.name} knows"[:300], "fetched_at": timezone.now()},
    )
    _drop(TourDraft.objects.filter(record=row), actor=actor, note=EARLIER_REASON)


def _drop(drafts: QuerySet[TourDraft], *, actor: User, note: str) -> None:
    """Delete drafts so that they are written anew; one that was sent to its person stays, marked.

    A message that nobody approved goes with its draft.
    """
    withdraw_letters(
        TourLetter.objects.filter(draft__in=drafts, state__in=BEFORE_GATE),
        actor=actor,
        why="Its draft is written anew.",
    )
    drafts.filter(letters__isnull=True).delete()
    drafts.update(note=note)


@transaction.atomic
def note_drafts(*, made: Sequence[Made]) -> None:
    """Keep texts with their claims; a record that has one keeps it, a gone one needs none."""
    for one in made:
        row = TourRecord.objects.filter(pk=one.record_id).first()
        if row is None:
            continue
        TourDraft.objects.get_or_create(
            record=row,
            workspace_id=row.workspace_id,
            defaults={
                "subject": one.subject[:200],
                "body": one.body,
                "first_body": one.body,
                "claims": one.checked.claims,
                "findings": one.checked.findings,
                "engine": one.engine,
                "cost": one.cost,
                "note": one.note[:300],
            },
        )


@transaction.atomic
def note_no_draft(*, record_id: UUID, why: str) -> None:
    """Keep why nothing is written for a record: no reason, no text."""
    row = TourRecord.objects.filter(pk=record_id).first()
    if row is None:
        return
    TourDraft.objects.get_or_create(
        record=row, workspace_id=row.workspace_id, defaults={"why": why[:300]}
    )


@transaction.atomic
def end_drafting(*, tour: Tour, seconds: float) -> None:
    """Note how long the drafts took."""
    Tour.objects.filter(pk=tour.pk).update(draft_seconds=seconds)
    written = TourDraft.objects.filter(record__tour=tour, why="").count()
    record(Event.TOUR_DRAFTED, actor=SYSTEM, subject=tour, details={"drafts": written})


@transaction.atomic
def check_draft(
    *, draft: TourDraft, actor: User, subject: str, body: str, checked: Checked
) -> TourDraft:
    """Keep an edited text with what the check says of it."""
    locked: TourDraft = TourDraft.objects.select_for_update().get(pk=draft.pk)
    locked.subject, locked.body = subject[:200], body
    locked.claims, locked.findings = checked.claims, checked.findings
    locked.edited_at = timezone.now() if body != locked.first_body else None
    locked.save(update_fields=["subject", "body", "claims", "findings", "edited_at"])
    record(
        Event.TOUR_DRAFT_CHECKED,
        actor=actor,
        subject=locked,
        details=_counted(checked),
    )
    return locked


def _counted(checked: Checked) -> dict[str, Any]:
    held = [one["verdict"] for one in checked.claims]
    return {name: held.count(name) for name in ("supported", "weak", "unsupported")}
