"""Who belongs to a workspace, as what, and when they are away."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from leadops.accounts.actions.sessions import end_sessions
from leadops.accounts.enums import Role
from leadops.accounts.errors import (
    LastAdministrator,
    NoRole,
    NoSuccessor,
)
from leadops.accounts.models import (
    Absence,
    Membership,
    User,
    Workspace,
)
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record

GUEST_STAYS: Final = timedelta(days=14)


@transaction.atomic
def add_member(
    *,
    workspace: Workspace,
    user: User,
    roles: Collection[str],
    actor: Actor,
    guest_of: UUID | None = None,
) -> Membership:
    """Give a person a place, or give it back to one who left. Refuses an empty set of roles.

    With `guest_of` it is the one seat at that proposal, for fourteen days.
    """
    chosen = chosen_roles(roles)
    row, _ = Membership.objects.update_or_create(
        workspace=workspace,
        user=user,
        defaults={
            "roles": chosen,
            "guest_of": guest_of,
            "guest_until": timezone.now() + GUEST_STAYS if guest_of else None,
            "is_active": True,
            "left_at": None,
        },
    )
    _record_member(Event.ACCOUNTS_MEMBER_ADDED, row, actor, after=chosen)
    return row


@transaction.atomic
def set_roles(*, membership: Membership, roles: Collection[str], actor: Actor) -> Membership:
    """Change what a member may be, at once and in every open session.

    Refuses to take the role from the last administrator, and refuses an empty set.
    """
    chosen = chosen_roles(roles)
    row = locked_member(membership)
    before = list(row.roles)
    if before == chosen:
        return row
    if Role.ADMIN in before and Role.ADMIN not in chosen:
        _require_another_admin(row)
    row.roles = chosen
    row.save(update_fields=["roles"])
    _record_member(Event.ACCOUNTS_MEMBER_CHANGED, row, actor, before=before, after=chosen)
    return row


@transaction.atomic
def deactivate_member(
    *, membership: Membership, actor: Actor, successor: Membership | None = None
) -> list[str]:
    """End a membership: from this moment no session of the person opens this workspace.

    Returns what moved to whom, in words with counts; nothing where it had ended before.

    A person with no workspace left is signed out everywhere. What they decided stays theirs; open
    work goes to the successor by the functions of settings.MEMBER_LEFT, which refuse to leave a
    buyer without anybody.
    """
    row = locked_member(membership)
    if not row.is_active:
        return []
    if Role.ADMIN in row.roles:
        _require_another_admin(row)
    if successor is not None and (successor.pk == row.pk or not successor.is_active):
        raise NoSuccessor
    moved = [
        sentence
        for hook in getattr(settings, "MEMBER_LEFT", ())
        for sentence in import_string(hook)(leaver=row, successor=successor, actor=actor)
    ]
    row.is_active, row.left_at, row.deputising = False, timezone.now(), []
    row.save(update_fields=["is_active", "left_at", "deputising"])
    if not Membership.objects.filter(user_id=row.user_id, is_active=True).exists():
        User.objects.filter(pk=row.user_id).update(is_active=False)
        end_sessions(user=row.user)
    _record_member(Event.ACCOUNTS_MEMBER_LEFT, row, actor, before=list(row.roles))
    return moved


@transaction.atomic
def set_absence(
    *, membership: Membership, starts_at: datetime, ends_at: datetime, actor: Actor
) -> Absence:
    """Note that a member is away; routing and the seats table read it."""
    row: Absence = Absence.objects.create(
        workspace=membership.workspace, membership=membership, starts_at=starts_at, ends_at=ends_at
    )
    span = {"from": starts_at.isoformat(), "to": ends_at.isoformat()}
    record(Event.ACCOUNTS_MEMBER_CHANGED, actor=actor, subject=row, details={"after": span})
    return row


@transaction.atomic
def end_absence(*, membership: Membership, actor: Actor) -> int:
    """Take the member's current and coming absences back; returns how many."""
    rows = list(
        Absence.objects.select_for_update().filter(
            membership=membership, ends_at__gt=timezone.now()
        )
    )
    for row in rows:
        span = {"from": row.starts_at.isoformat(), "to": row.ends_at.isoformat()}
        record(Event.ACCOUNTS_MEMBER_CHANGED, actor=actor, subject=row, details={"before": span})
        row.delete()
    return len(rows)


def chosen_roles(roles: Collection[str]) -> list[str]:
    """Return the roles in their usual order, unknown ones left out; refuses an empty choice."""
    chosen = [role.value for role in Role if role.value in set(roles)]
    if not chosen:
        raise NoRole
    return chosen


def locked_member(membership: Membership) -> Membership:
    """Return the member's row under lock, with every other one of the workspace."""
    # All members of the workspace: two administrators removing each other must queue.
    # Rows that refer to one may be written meanwhile: they would hold what a leaver hands on.
    rows = Membership.objects.select_for_update(no_key=True)
    everybody = rows.filter(workspace_id=membership.workspace_id).order_by("pk")
    return next(row for row in everybody if row.pk == membership.pk)


def _require_another_admin(row: Membership) -> None:
    others = Membership.objects.filter(
        workspace_id=row.workspace_id,
        is_active=True,
        user__is_active=True,
        roles__contains=[Role.ADMIN],
    ).exclude(pk=row.pk)
    if not others.exists():
        raise LastAdministrator


def _record_member(
    event: Event,
    row: Membership,
    actor: Actor,
    *,
    before: list[str] | None = None,
    after: list[str] | None = None,
) -> None:
    details: dict[str, Any] = {}
    if before is not None:
        details["before"] = {"roles": before}
    if after is not None:
        details["after"] = {"roles": after}
    record(event, actor=actor, subject=row, workspace=row.workspace, details=details)
