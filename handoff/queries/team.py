"""The team as the router sees it: people with calendars, territories, skills and today's load."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone

from handoff.clocks import DEFAULT_TARGETS, Target, targets_from_json
from handoff.models import Handoff, SLAPolicy
from handoff.team import Person, Team
from leadops.accounts.calendars import Calendar
from leadops.accounts.enums import Role
from leadops.accounts.models import (
    Absence,
    Membership,
    OnCall,
    Territory,
    WorkingCalendar,
    Workspace,
)
from leadops.accounts.queries import members, members_with_role
from leadops.accounts.wall_clock import local_day

RECENT = timedelta(days=2)


def team(workspace: Workspace) -> Team:
    """Return the reps of a workspace as people who can own a lead, and who steps in for them.

    The manager steps in only when they hold the rep's seat as well: a handoff must be
    acknowledged by whoever owns it.
    """
    reps = members_with_role(workspace, Role.REP)
    calendars = calendars_of(workspace, reps)
    territories = _territories()
    people = {str(rep.pk): _person(rep, calendars[str(rep.pk)], territories) for rep in reps}
    manager = next((rep for rep in reps if rep.has_role(Role.MANAGER)), None)
    return Team(people, str(manager.pk) if manager else None, current_targets(), called(workspace))


def _person(
    rep: Membership, calendar: Calendar, territories: Mapping[str, frozenset[str]]
) -> Person:
    places = frozenset(
        place for name in rep.territories for place in territories.get(name.casefold(), {name})
    )
    return Person(
        id=str(rep.pk),
        name=rep.user.name,
        territories=places,
        skills=frozenset(rep.skills),
        capacity_per_day=rep.capacity_per_day,
        calendar=calendar,
    )


def _territories() -> dict[str, frozenset[str]]:
    """Return the places of each named territory: countries and regions."""
    return {
        row.name.casefold(): frozenset([*row.countries, *row.regions])
        for row in Territory.objects.all()
    }


def calendars_of(workspace: Workspace, people: Iterable[Membership]) -> dict[str, Calendar]:
    """Return everybody's working calendar with their absences and on-call spans."""
    since = timezone.now() - timedelta(days=400)  # old clocks still count by them
    away = _spans(Absence.objects.filter(ends_at__gte=since))
    on_call = _spans(OnCall.objects.filter(ends_at__gte=since))
    default = WorkingCalendar.objects.filter(is_default=True).first()
    found = {}
    for person in people:
        row = person.calendar or default
        spans = (away.get(person.pk, ()), on_call.get(person.pk, ()))
        found[str(person.pk)] = _calendar(row, workspace.time_zone, *spans)
    return found


def _spans(rows: Iterable[Absence | OnCall]) -> dict[Any, tuple[tuple[datetime, datetime], ...]]:
    found: dict[Any, tuple[tuple[datetime, datetime], ...]] = {}
    for row in sorted(rows, key=lambda row: row.starts_at):
        if row.starts_at < row.ends_at:
            spans = found.get(row.membership_id, ())
            found[row.membership_id] = (*spans, (row.starts_at, row.ends_at))
    return found


def _calendar(
    row: WorkingCalendar | None,
    zone: str,
    away: tuple[tuple[datetime, datetime], ...],
    on_call: tuple[tuple[datetime, datetime], ...],
) -> Calendar:
    hours = row.as_calendar() if row else Calendar(zone=zone)
    return replace(hours, away=away, on_call=on_call)


def loads(people: Mapping[str, Person]) -> dict[str, dict[date, int]]:
    """Return how many handoffs each person got on the local days that may still be running."""
    found: dict[str, dict[date, int]] = {name: {} for name in people}
    rows = Handoff.objects.filter(created_at__gte=timezone.now() - RECENT, owner__isnull=False)
    for owner, at in rows.values_list("owner_id", "created_at"):
        person = people.get(str(owner))
        if person is not None:
            day = local_day(at, person.calendar.zone)
            found[person.id][day] = found[person.id].get(day, 0) + 1
    return found


def current_policy() -> SLAPolicy | None:
    """Return the newest SLA policy of the open scope, None while the defaults hold."""
    found: SLAPolicy | None = SLAPolicy.objects.order_by("-number").first()
    return found


def current_targets() -> Mapping[str, Target]:
    """Return what each class is promised now."""
    policy = current_policy()
    return targets_from_json(policy.classes) if policy else DEFAULT_TARGETS


def targets_of(policy: SLAPolicy | None) -> Mapping[str, Target]:
    """Return what a handoff was promised: the policy it was made under."""
    return targets_from_json(policy.classes) if policy else DEFAULT_TARGETS


def reps(workspace: Workspace) -> list[Membership]:
    """Return who may take a handoff, by name."""
    return members_with_role(workspace, Role.REP)


def names(workspace: Workspace) -> dict[str, str]:
    """Return the names of all members by the ids that rules use."""
    return {str(row.pk): row.user.name for row in members(workspace)}


def called(workspace: Workspace) -> dict[str, str]:
    """Return what to call everybody whom a rule may still name: who left is marked so."""
    rows = Membership.objects.filter(workspace=workspace, guest_of__isnull=True)
    return {
        str(pk): name if is_active else f"{name} (left)"
        for pk, name, is_active in rows.values_list("pk", "user__name", "is_active")
    }
