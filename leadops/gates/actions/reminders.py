"""Waiting has an age: after a working day its people are reminded, after three it goes up.

Nothing is decided here and no time runs out: a reminder is a mail and a mark.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leadops.accounts.absences import away_now
from leadops.accounts.actions.letters import write_letter
from leadops.accounts.calendars import Calendar, is_working, working_time
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, Workspace
from leadops.accounts.queries import default_calendar, guests, members
from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.log import record_many
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal
from leadops.gates.queries import decidable
from leadops.gates.steps import steps

# Of the workspace's working time.
REMINDED_AFTER: Final = timedelta(hours=8)
ESCALATED_AFTER: Final = timedelta(hours=24)
_LOOKED_BACK: Final = timedelta(days=60)
_MINUTE: Final = timedelta(minutes=1)


@transaction.atomic
def remind(*, workspace: Workspace, now: datetime | None = None) -> None:
    """Write the reminders and escalations that are due now; each proposal gets each one once.

    Nothing is written outside the workspace's working hours.
    """
    now = now or timezone.now()
    calendar = default_calendar().as_calendar()
    if not is_working(now, calendar):
        return
    _remind(_due("reminded_at", _since(now, REMINDED_AFTER, calendar)), workspace, now)
    _escalate(_due("escalated_at", _since(now, ESCALATED_AFTER, calendar)), workspace, now)


def _due(mark: str, since: datetime) -> list[Proposal]:
    gates = [step.key for step in steps().values() if step.reminds]
    rows = Proposal.objects.select_for_update(skip_locked=True).filter(
        **{f"{mark}__isnull": True},
        status=ProposalStatus.WAITING,
        gate__in=gates,
        proposed_at__lte=since,
    )
    return list(rows.defer("payload").order_by("proposed_at", "pk"))


def _since(now: datetime, length: timedelta, calendar: Calendar) -> datetime:
    """Return the latest minute since which `length` of working time has passed."""
    low, high = 0, int(_LOOKED_BACK / _MINUTE)
    while low < high:
        middle = (low + high) // 2
        if working_time(now - middle * _MINUTE, now, calendar) >= length:
            high = middle
        else:
            low = middle + 1
    return now - low * _MINUTE


def _remind(rows: list[Proposal], workspace: Workspace, now: datetime) -> None:
    if not rows:
        return
    away, ids = away_now(workspace), [row.pk for row in rows]
    for person in (*members(workspace), *guests(workspace)):
        if person.pk not in away:
            theirs = decidable(person.user, person).filter(pk__in=ids)
            _write(person, "reminder", list(theirs.defer("payload").order_by("proposed_at")))
    _mark(rows, "reminded_at", Event.GATES_PROPOSAL_REMINDED, now)


def _escalate(rows: list[Proposal], workspace: Workspace, now: datetime) -> None:
    if not rows:
        return
    for person in _heads(workspace):
        _write(person, "escalation", rows)
    _mark(rows, "escalated_at", Event.GATES_PROPOSAL_ESCALATED, now)


def _heads(workspace: Workspace) -> list[Membership]:
    """Return who an escalation goes to: the managers who are here, else the administrators."""
    away = away_now(workspace)
    here = [one for one in members(workspace) if one.pk not in away]
    managers = [one for one in here if one.has_role(Role.MANAGER)]
    return managers or [one for one in here if one.has_role(Role.ADMIN)]


def _write(person: Membership, kind: str, rows: list[Proposal]) -> None:
    if rows and not (person.user.is_demo or person.user.is_service):
        facts = {
            "name": person.user.name,
            "workspace": person.workspace.name,
            "number": len(rows),
            "lines": _lines(rows),
            "oldest": rows[0].proposed_at.isoformat(),
        }
        write_letter(email=person.user.email, kind=kind, facts=facts)


def _lines(rows: Iterable[Proposal]) -> list[str]:
    """Say how many of each gate wait, in the order of the pipeline."""
    numbers: dict[str, int] = {}
    for row in rows:
        numbers[row.gate] = numbers.get(row.gate, 0) + 1
    return [f"{step.about}: {numbers[key]}" for key, step in steps().items() if key in numbers]


def _mark(rows: list[Proposal], mark: str, event: Event, now: datetime) -> None:
    ids: list[UUID] = [row.pk for row in rows]
    Proposal.objects.filter(pk__in=ids).update(**{mark: now})
    facts = ((row, {"gate": row.gate, "since": row.proposed_at.isoformat()}) for row in rows)
    record_many(event, actor=SYSTEM, subjects=facts)
