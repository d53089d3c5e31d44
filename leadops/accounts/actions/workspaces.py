"""A workspace: opened, changed, its hours, its one switch for sending."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from leadops.accounts.actions.members import add_member
from leadops.accounts.enums import Role
from leadops.accounts.models import (
    User,
    WorkingCalendar,
    Workspace,
)
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.scope import workspace_scope


@transaction.atomic
def create_workspace(
    *,
    name: str,
    legal_name: str,
    postal_address: str,
    country: str,
    time_zone: str,
    is_demo: bool,
    owner: User,
    actor: Actor,
    owner_roles: Sequence[Role] = (Role.ADMIN,),
) -> Workspace:
    """Open a workspace with `owner` as its administrator and a working calendar of its zone.

    Then runs the functions of settings.WORKSPACE_CREATED inside the new scope: they propose the
    default voice and ruleset. Records both the workspace and the member.
    """
    workspace = Workspace.objects.create(
        name=name,
        legal_name=legal_name,
        postal_address=postal_address,
        country=country,
        time_zone=time_zone,
        is_demo=is_demo,
    )
    with workspace_scope(workspace):
        record(
            Event.ACCOUNTS_WORKSPACE_CREATED, actor=actor, subject=workspace, workspace=workspace
        )
        WorkingCalendar.objects.create(
            workspace=workspace, name="Working hours", zone=time_zone, is_default=True
        )
        add_member(workspace=workspace, user=owner, roles=owner_roles, actor=actor)
        for hook in getattr(settings, "WORKSPACE_CREATED", ()):
            import_string(hook)(workspace)
    return workspace


@transaction.atomic
def change_workspace(
    *, workspace: Workspace, changes: Mapping[str, Any], actor: Actor
) -> Workspace:
    """Change the named facts of a workspace; records before and after of what really differs."""
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    before = {
        name: getattr(row, name) for name, value in changes.items() if getattr(row, name) != value
    }
    if not before:
        return row
    for name in before:
        setattr(row, name, changes[name])
    row.save(update_fields=list(before))
    record(
        Event.ACCOUNTS_WORKSPACE_CHANGED,
        actor=actor,
        subject=row,
        workspace=row,
        details={"before": before, "after": {name: changes[name] for name in before}},
    )
    return row


@transaction.atomic
def pause_sending(*, workspace: Workspace, why: str, actor: Actor) -> Workspace:
    """Hold every message of the workspace back at once; a second pause keeps the first reason."""
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    if row.sending_paused_at is None:
        row.sending_paused_at, row.sending_paused_why = timezone.now(), why[:200]
        _save_pause(row, Event.ACCOUNTS_SENDING_PAUSED, actor)
    return row


@transaction.atomic
def resume_sending(*, workspace: Workspace, actor: Actor) -> Workspace:
    """Let messages go again; what waited is checked anew before it leaves."""
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    if row.sending_paused_at is not None:
        row.sending_paused_at, row.sending_paused_why = None, ""
        _save_pause(row, Event.ACCOUNTS_SENDING_RESUMED, actor)
    return row


def _save_pause(row: Workspace, event: Event, actor: Actor) -> None:
    row.save(update_fields=["sending_paused_at", "sending_paused_why"])
    details = {"why": row.sending_paused_why} if row.sending_paused_why else None
    record(event, actor=actor, subject=row, workspace=row, details=details)


@transaction.atomic
def change_hours(
    *,
    workspace: Workspace,
    zone: str,
    hours: Mapping[str, Sequence[str]],
    holiday_country: str,
    holiday_subdivision: str = "",
    actor: Actor,
) -> WorkingCalendar:
    """Change the workspace's default working calendar; clocks that run keep their deadline."""
    row = WorkingCalendar.objects.select_for_update().get(is_default=True)
    before = {"zone": row.zone, "hours": row.hours, "holiday_country": row.holiday_country}
    row.zone, row.hours = zone, {day: list(windows) for day, windows in hours.items()}
    row.holiday_country, row.holiday_subdivision = holiday_country, holiday_subdivision
    row.save(update_fields=["zone", "hours", "holiday_country", "holiday_subdivision"])
    after = {"zone": row.zone, "hours": row.hours, "holiday_country": row.holiday_country}
    if after != before:
        record(
            Event.ACCOUNTS_WORKSPACE_CHANGED,
            actor=actor,
            subject=row,
            workspace=workspace,
            details={"before": before, "after": after},
        )
    return row
