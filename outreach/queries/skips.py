"""What a person skipped and may still take back, alone and among their decisions."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone

from leadops.accounts.models import Membership, User
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Deferral
from leadops.gates.queries import SKIP_UNDONE_FOR
from outreach.queries.decisions import Decided, recent
from outreach.queries.review import GATE, visible_drafts

SHOWN = 50  # as many as are skipped at once


@dataclass(frozen=True)
class Skipped:
    """One draft that the person's queue leaves out."""

    draft_id: UUID
    label: str
    company: str
    at: datetime
    until: datetime
    is_skip = True
    is_undoable = True
    undo_view = "outreach:skip-undo"

    @property
    def undo_id(self) -> UUID:
        """What its undoing is asked for by."""
        return self.draft_id


def skipped(membership: Membership, count: int = SHOWN) -> list[Skipped]:
    """Return the drafts whose skip the member may still undo, the last one first.

    A draft that is somebody else's by now is not theirs to read.
    """
    now = timezone.now()
    drafts = visible_drafts(membership).filter(pk=OuterRef("proposal__subject_id"))
    rows = Deferral.objects.filter(
        user=membership.user_id,
        until__gt=now,
        at__gt=now - SKIP_UNDONE_FOR,
        proposal__gate=GATE,
        proposal__status=ProposalStatus.WAITING,
    ).annotate(company=Subquery(drafts.values("lead__account__name")[:1]))
    theirs = rows.filter(company__isnull=False).order_by("-at")
    found: QuerySet[Any, Any] = theirs.values_list(
        "proposal__subject_id", "proposal__subject_label", "company", "at", "until"
    )
    return [Skipped(*one) for one in found[:count]]


def recent_acts(user: User, membership: Membership, count: int = 10) -> list[Decided | Skipped]:
    """Return the person's last decisions and skips, the last one first."""
    rows: list[Decided | Skipped] = [*recent(user, count), *skipped(membership, count)]
    return sorted(rows, key=lambda one: one.at, reverse=True)[:count]
