"""The one thing insights writes: that somebody took the log out of the house."""

from __future__ import annotations

from django.db import transaction

from leadops.accounts.models import Membership, User
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.audit.models import AuditEntry
from leadops.insights.queries import log


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
