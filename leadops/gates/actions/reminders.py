"""Waiting has an age: after a working day its people are reminded, after three it goes up.

Nothing is decided here and no time runs out: a reminder is a mail and a mark.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction
from django.db.models import Count, Min, Q, QuerySet
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
from leadops.gates.enums import ProposalStatus, Told
from leadops.gates.models import Proposal, Telling
from leadops.gates.queries import decidable
from leadops.gates.steps import steps

# Of the workspace's working time.
REMINDED_AFTER: Final = timedelta(hours=8)
ESCALATED_AFTER: Final = timedelta(hours=24)
AT_ONCE: Final = 500  # proposals marked under one lock
_EVENTS: Final = {
    Told.REMINDED: Event.GATES_PROPOSAL_REMINDED,
    Told.ESCALATED: Event.GATES_PROPOSAL_ESCALATED,
}
_LOOKED_BACK: Final = timedelta(days=60)
_MINUTE: Final = timedelta(minutes=1)


@transaction.atomic
def remind(*, workspace: Workspace, now: datetime | None = None) -> None:
    """Write the letters of reminders and escalations that are due now.

    Nothing is written outside the workspace's working hours. What the letters told of is marked
    afterwards, some at a time; until all of it is, no more letters of the kind are written, so that
    each proposal is told of once.
    """
    now = now or timezone.now()
    calendar = default_calendar().as_calendar()
    if not is_working(now, calendar):
        return
    since = _since(now, REMINDED_AFTER, calendar)
    if _begins(Told.REMINDED, since, workspace, now):
        _remind(_due(Told.REMINDED, since), workspace)
    since = _since(now, ESCALATED_AFTER, calendar)
    if _begins(Told.ESCALATED, since, workspace, now):
        _escalate(_due(Told.ESCALATED, since), workspace)


@transaction.atomic
def mark_told() -> None:
    """Mark the next of what letters told of, and log it; `AT_ONCE` of each kind at most.

    What was decided since the letters is left alone. A proposal that somebody holds is met later.
    """
    for told in Telling.objects.select_for_update(skip_locked=True):
        left = Proposal.objects.filter(_due(told.mark, told.until)).order_by()
        free = left.select_for_update(skip_locked=True)
        rows = list(free.only("workspace", "gate", "subject_label", "proposed_at")[:AT_ONCE])
        if rows:
            _mark(rows, told)
        elif not left.exists():
            told.delete()


def _begins(mark: str, since: datetime, workspace: Workspace, now: datetime) -> bool:
    """Say whether letters of the kind are due and none are being marked; keep what they tell of."""
    if not Proposal.objects.filter(_due(mark, since)).exists():
        return False
    _, is_new = Telling.objects.get_or_create(
        workspace=workspace, mark=mark, defaults={"until": since, "at": now}
    )
    return is_new


def _due(mark: str, since: datetime) -> Q:
    gates = [step.key for step in steps().values() if step.reminds]
    return Q(
        (f"{mark}__isnull", True),
        status=ProposalStatus.WAITING,
        gate__in=gates,
        proposed_at__lte=since,
    )


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


def _remind(due: Q, workspace: Workspace) -> None:
    away = away_now(workspace)
    for person in (*members(workspace), *guests(workspace)):
        if person.pk not in away and _has_mailbox(person):
            _write(person, "reminder", _sums(decidable(person.user, person).filter(due)))


def _escalate(due: Q, workspace: Workspace) -> None:
    sums = _sums(Proposal.objects.filter(due))
    for person in _heads(workspace):
        if _has_mailbox(person):
            _write(person, "escalation", sums)


def _heads(workspace: Workspace) -> list[Membership]:
    """Return who an escalation goes to: the managers who are here, else the administrators."""
    away = away_now(workspace)
    here = [one for one in members(workspace) if one.pk not in away]
    managers = [one for one in here if one.has_role(Role.MANAGER)]
    return managers or [one for one in here if one.has_role(Role.ADMIN)]


def _has_mailbox(person: Membership) -> bool:
    return not (person.user.is_demo or person.user.is_service)


def _sums(rows: QuerySet[Proposal]) -> list[Any]:
    """Return of each gate how many wait and since when, counted by the database."""
    counted = rows.order_by().values("gate")
    return list(counted.annotate(number=Count("pk"), oldest=Min("proposed_at")))


def _write(person: Membership, kind: str, sums: list[Any]) -> None:
    if sums:
        facts = {
            "name": person.user.name,
            "workspace": person.workspace.name,
            "number": sum(one["number"] for one in sums),
            "lines": _lines(sums),
            "oldest": min(one["oldest"] for one in sums).isoformat(),
        }
        write_letter(email=person.user.email, kind=kind, facts=facts)


def _lines(sums: list[Any]) -> list[str]:
    """Say how many of each gate wait, in the order of the pipeline."""
    numbers = {one["gate"]: one["number"] for one in sums}
    return [f"{step.about}: {numbers[key]}" for key, step in steps().items() if key in numbers]


def _mark(rows: list[Proposal], told: Telling) -> None:
    Proposal.objects.filter(pk__in=[row.pk for row in rows]).update(**{told.mark: told.at})
    facts = ((row, {"gate": row.gate, "since": row.proposed_at.isoformat()}) for row in rows)
    record_many(_EVENTS[Told(told.mark)], actor=SYSTEM, subjects=facts)
