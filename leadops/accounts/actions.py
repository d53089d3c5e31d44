"""Every change to people, memberships and workspaces."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from leadops.accounts.enums import Role
from leadops.accounts.errors import (
    AlreadyMember,
    LastAdministrator,
    LinkGone,
    NoRole,
    NoSuchLink,
    StartIsOver,
    WrongPassword,
)
from leadops.accounts.models import (
    Absence,
    Invitation,
    Membership,
    StartLink,
    User,
    WorkingCalendar,
    Workspace,
)
from leadops.accounts.tokens import invitation_token, random_token, token_hash
from leadops.audit.actors import System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.scope import workspace_scope

INVITATION_LIFE: Final = timedelta(hours=72)
Actor = User | System


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
        add_member(workspace=workspace, user=owner, roles=[Role.ADMIN], actor=actor)
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


@transaction.atomic
def add_member(
    *, workspace: Workspace, user: User, roles: Collection[str], actor: Actor
) -> Membership:
    """Give a person a place, or give it back to one who left. Refuses an empty set of roles."""
    chosen = _checked(roles)
    row, _ = Membership.objects.update_or_create(
        workspace=workspace,
        user=user,
        defaults={"roles": chosen, "is_active": True, "left_at": None},
    )
    _record_member(Event.ACCOUNTS_MEMBER_ADDED, row, actor, after=chosen)
    return row


@transaction.atomic
def set_roles(*, membership: Membership, roles: Collection[str], actor: Actor) -> Membership:
    """Change what a member may be, at once and in every open session.

    Refuses to take the role from the last administrator, and refuses an empty set.
    """
    chosen = _checked(roles)
    row = _locked(membership)
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
def deactivate_member(*, membership: Membership, actor: Actor) -> Membership:
    """End a membership: from this moment no session of the person opens this workspace.

    A person with no workspace left is signed out everywhere. Work stays; what they decided stays.
    """
    row = _locked(membership)
    if not row.is_active:
        return row
    if Role.ADMIN in row.roles:
        _require_another_admin(row)
    row.is_active, row.left_at = False, timezone.now()
    row.save(update_fields=["is_active", "left_at"])
    if not Membership.objects.filter(user_id=row.user_id, is_active=True).exists():
        User.objects.filter(pk=row.user_id).update(is_active=False)
    _record_member(Event.ACCOUNTS_MEMBER_LEFT, row, actor, before=list(row.roles))
    return row


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


@transaction.atomic
def invite(
    *, workspace: Workspace, email: str, roles: Collection[str], actor: User
) -> tuple[Invitation, str]:
    """Invite an address for 72 hours; an older open invitation of the address ends.

    Returns the invitation and its token. Refuses an address that is a member already.
    """
    chosen, address, now = _checked(roles), email.strip(), timezone.now()
    if Membership.objects.filter(
        workspace=workspace, is_active=True, user__email__iexact=address
    ).exists():
        raise AlreadyMember
    _open_invitations(workspace).filter(email__iexact=address).update(withdrawn_at=now)
    row = Invitation(
        workspace=workspace,
        email=address,
        roles=chosen,
        invited_by=actor,
        expires_at=now + INVITATION_LIFE,
    )
    token = invitation_token(row.pk)
    row.token_hash = token_hash(token)
    row.save()
    record(
        Event.ACCOUNTS_INVITATION_SENT,
        actor=actor,
        subject=row,
        details={"after": {"roles": chosen}, "personal": {"email": address}},
    )
    return row, token


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, actor: User) -> Invitation:
    """End an open invitation; refuses one that was used, withdrawn or ran out."""
    now = timezone.now()
    if (
        not _open_invitations(invitation.workspace)
        .filter(pk=invitation.pk)
        .update(withdrawn_at=now)
    ):
        raise LinkGone
    invitation.withdrawn_at = now
    record(Event.ACCOUNTS_INVITATION_WITHDRAWN, actor=actor, subject=invitation)
    return invitation


@transaction.atomic
def accept_invitation(
    *, token: str, name: str, password: str, time_zone: str = "UTC"
) -> Membership:
    """Use an invitation once: make the person, or take the password of one who is known.

    The address is the invitation's, never the caller's. Refuses a link that was used, withdrawn or
    ran out (410), and a wrong password of a known person; then nothing is used up.
    """
    now = timezone.now()
    row = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("workspace")
        .filter(token_hash=token_hash(token))
        .first()
    )
    if row is None:
        raise NoSuchLink
    if row.accepted_at or row.withdrawn_at or row.expires_at <= now or row.workspace.archived_at:
        raise LinkGone
    user = _invited_person(row.email, name, password, time_zone)
    row.accepted_at = now
    row.save(update_fields=["accepted_at"])
    with workspace_scope(row.workspace):
        record(Event.ACCOUNTS_INVITATION_ACCEPTED, actor=user, subject=row)
        return add_member(workspace=row.workspace, user=user, roles=row.roles, actor=user)


def _invited_person(email: str, name: str, password: str, time_zone: str) -> User:
    known = User.objects.select_for_update().filter(email__iexact=email).first()
    if known is None:
        return User.objects.create_user(email, name, password, time_zone=time_zone)
    if not known.check_password(password):
        raise WrongPassword
    if not known.is_active:
        known.is_active = True
        known.save(update_fields=["is_active"])
    return known


@transaction.atomic
def make_start_link() -> str:
    """Return the token of a new `/start/` link; older ones end. Refuses once one is real."""
    if Workspace.objects.filter(is_demo=False).exists():
        raise StartIsOver
    StartLink.objects.filter(used_at__isnull=True).update(used_at=timezone.now())
    token = random_token()
    StartLink.objects.create(token_hash=token_hash(token))
    return token


@transaction.atomic
def start(*, token: str, person: Mapping[str, str], workspace: Mapping[str, str]) -> Workspace:
    """Use the start link once: the first administrator and the first real workspace.

    `person`: name, email, password, time_zone. `workspace`: name, legal_name, postal_address,
    country, time_zone.
    """
    now = timezone.now()
    used = StartLink.objects.filter(token_hash=token_hash(token), used_at__isnull=True)
    if not used.update(used_at=now):
        raise LinkGone
    if Workspace.objects.filter(is_demo=False).exists():
        raise StartIsOver
    owner = User.objects.create_user(
        person["email"], person["name"], person["password"], time_zone=person["time_zone"]
    )
    return create_workspace(**workspace, is_demo=False, owner=owner, actor=owner)


@transaction.atomic
def save_preferences(*, user: User, changes: Mapping[str, Any], actor: User) -> User:
    """Store how a person wants the portal; it is theirs alone, so it is not logged."""
    assert actor.pk == user.pk, "preferences belong to their person"
    for name, value in changes.items():
        setattr(user, name, value)
    user.save(update_fields=list(changes))
    return user


@transaction.atomic
def change_password(*, user: User, old: str, new: str, actor: User) -> User:
    """Change a password; every other session of the person ends. Refuses a wrong old one."""
    assert actor.pk == user.pk, "a password belongs to its person"
    if not user.check_password(old):
        raise WrongPassword
    user.set_password(new)
    user.save(update_fields=["password"])
    return user


def _checked(roles: Collection[str]) -> list[str]:
    chosen = [role.value for role in Role if role.value in set(roles)]
    if not chosen:
        raise NoRole
    return chosen


def _open_invitations(workspace: Workspace) -> Any:
    return Invitation.objects.filter(
        workspace=workspace,
        accepted_at__isnull=True,
        withdrawn_at__isnull=True,
        expires_at__gt=timezone.now(),
    )


def _locked(membership: Membership) -> Membership:
    # All members of the workspace: two administrators removing each other must queue.
    rows = Membership.objects.select_for_update().filter(workspace_id=membership.workspace_id)
    return next(row for row in rows.order_by("pk") if row.pk == membership.pk)


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
