"""An answer to a preview: classified and routed as the line would, without touching it."""

from datetime import datetime
from typing import Any

from django.db import transaction

from leadops.accounts.models import User
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tour.models import TourAnswer, TourDraft
from leadops.tour.queries.answers import Understood


@transaction.atomic
def note_answer(
    *, draft: TourDraft, actor: User, understood: Understood, received_at: datetime
) -> TourAnswer:
    """Keep how an answer was understood; the same words at the same time are kept once."""
    facts: dict[str, Any] = {
        "disposition": understood.disposition,
        "why": understood.why[:300],
        "warmth": understood.warmth,
        "warmth_why": understood.warmth_why[:200],
        "owner_name": understood.owner_name,
        "because": understood.because[:500],
        "why_not": list(understood.why_not),
        "due_at": understood.due_at,
    }
    list(TourDraft.objects.select_for_update().filter(pk=draft.pk))
    row, is_new = TourAnswer.objects.get_or_create(
        workspace_id=draft.workspace_id,
        tour_id=draft.record.tour_id,
        draft=draft,
        text=understood.text[:5000],
        received_at=received_at,
        defaults=facts,
    )
    if is_new:
        record(
            Event.TOUR_ANSWERED,
            actor=actor,
            subject=row,
            details={"disposition": understood.disposition, "class": understood.warmth},
        )
    return row
