"""What a person does from these pages, through the doors of the apps that own it."""

from __future__ import annotations

from django.db import transaction

from leadops.accounts.models import Membership, User
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.audit.models import AuditEntry
from leadops.insights.queries import log
from outreach.actions import enrollments
from prospects.actions import move_lead
from prospects.models import Lead


@transaction.atomic
def export_audit(*, actor: User, member: Membership, filters: log.Filters) -> str:
    """Return the matching entries as CSV and log the export with its filters."""
    rows: list[AuditEntry] = list(log.entries(member.workspace, filters)[: log.EXPORTED])
    record(
        Event.INSIGHTS_AUDIT_EXPORTED,
        actor=actor,
        subject=member,
        details={"after": {"rows": len(rows), "area": filters.area, "event": filters.event}},
    )
    return log.export(rows)


@transaction.atomic
def note_export(*, member: Membership, what: str, count: int, actor: User) -> None:
    """Log that rows left as a file: who took what, and how many."""
    record(
        Event.INSIGHTS_ROWS_EXPORTED,
        actor=actor,
        subject=member,
        workspace=member.workspace,
        details={"after": {"what": what, "rows": count}},
    )


@transaction.atomic
def take_out(*, lead: Lead, to: str, reason: str, actor: User) -> Lead:
    """Rest or drop a lead by a person's word: stops its sequences, then moves it.

    Stopping needs no gate; what was approved and not yet sent is cancelled with it.
    """
    enrollments.stop(lead=lead, why=reason, actor=actor)
    return move_lead(lead, to, actor=actor, why=reason)
