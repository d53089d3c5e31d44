"""Overruling the leak guard: a person vouches for a column, with a note."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import User
from leadops.audit.events import Event
from leadops.audit.log import record
from scoring.errors import ProposalRefused
from scoring.history import FIELDS
from scoring.models import LeakNote


@transaction.atomic
def keep_column(*, workspace: Any, column: str, note: str, actor: User) -> LeakNote:
    """Let the next calibration use a column that the guard refuses; who and why are stored.

    Refuses a column that does not rank leads at all, and a note that says nothing.
    """
    if column not in FIELDS:
        raise ProposalRefused(f"“{column[:60]}” is no column that ranks leads.")
    if not note.strip():
        raise ProposalRefused("Say in a note why this column is known before the outcome.")
    facts = {"note": note.strip()[:400], "noted_by": actor, "noted_at": timezone.now()}
    row, _ = LeakNote.objects.update_or_create(workspace=workspace, column=column, defaults=facts)
    record(
        Event.SCORING_COLUMN_KEPT,
        actor=actor,
        subject=row,
        details={"after": {"column": column, "note": row.note}},
    )
    return row
