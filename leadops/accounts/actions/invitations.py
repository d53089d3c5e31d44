"""How people come in: by invitation, or as the first by the start link."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leadops.accounts.actions.members import add_member, chosen_roles
from leadops.accounts.actions.workspaces import create_workspace
from leadops.accounts.enums import Role
from leadops.accounts.errors import (
    AlreadyMember,
    LinkGone,
    NoSuchLink,
    StartIsOver,
    WrongPassword,
)
from leadops.accounts.models import (
    Invitation,
    Membership,
    StartLink,
    User,
    Workspace,
)
from leadops.accounts.tokens import invitation_token, random_token, token_hash
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.scope import workspace_scope

INVITATION_LIFE: Final = timedelta(hours=72)


@transaction.atomic
def invite(
    *,
    workspace: Workspace,
    email: str,
    roles: Collection[str],
    actor: User,
    guest_of: UUID | None = None,
) -> tuple[Invitation, str]:
    """Invite an address for 72 hours; an older open invitation of the address ends.

    With `guest_of`, a proposal, as a guest in one seat of it. Returns the invitation and its token.
    Refuses an address that is a member already.
    """
    chosen, address, now = chosen_roles(roles), email.strip(), timezone.now()
    of_guest = {"guest_of": str(guest_of)} if guest_of else {}
    if Membership.objects.filter(
        workspace=workspace, is_active=True, guest_of__isnull=True, user__email__iexact=address
    ).exists():
        raise AlreadyMember
    _open_invitations(workspace).filter(email__iexact=address).update(withdrawn_at=now)
    row = Invitation(
        workspace=workspace,
        email=address,
        roles=chosen,
        guest_of=guest_of,
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
        details={"after": {"roles": chosen} | of_guest, "personal": {"email": address}},
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
    *,
    token: str,
    name: str,
    password: str,
    time_zone: str = "UTC",
    signed_in: User | None = None,
) -> Membership:
    """Use an invitation once: make the person, or take the password of one who is known.

    The address is the invitation's, never the caller's; whoever is signed in by it needs no
    password. Refuses a link that was used, withdrawn or ran out (410), and a wrong password of a
    known person; then nothing is used up.
    """
    row = _locked_invitation(token_hash=token_hash(token))
    if signed_in is not None and signed_in.email.lower() == row.email.lower():
        return _join(row, signed_in)
    return _join(row, _invited_person(row.email, name, password, time_zone))


@transaction.atomic
def accept_proven(*, invitation: Invitation, name: str) -> Membership:
    """Use an invitation once for somebody whose address is proven; a new person has no password."""
    row = _locked_invitation(pk=invitation.pk)
    known = User.objects.select_for_update().filter(email__iexact=row.email).first()
    zone = row.workspace.time_zone
    user = known or User.objects.create_user(row.email, (name or row.email)[:120], time_zone=zone)
    return _join(row, _awake(user))


def _locked_invitation(**key: Any) -> Invitation:
    row = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("workspace")
        .filter(**key)
        .first()
    )
    if row is None:
        raise NoSuchLink
    is_over = row.accepted_at or row.withdrawn_at or row.expires_at <= timezone.now()
    if is_over or row.workspace.archived_at:
        raise LinkGone
    return row


def _join(row: Invitation, user: User) -> Membership:
    row.accepted_at = timezone.now()
    row.save(update_fields=["accepted_at"])
    with workspace_scope(row.workspace):
        record(Event.ACCOUNTS_INVITATION_ACCEPTED, actor=user, subject=row)
        return add_member(
            workspace=row.workspace,
            user=user,
            roles=row.roles,
            actor=user,
            guest_of=row.guest_of,
        )


def _invited_person(email: str, name: str, password: str, time_zone: str) -> User:
    known = User.objects.select_for_update().filter(email__iexact=email).first()
    if known is None:
        return User.objects.create_user(email, name, password, time_zone=time_zone)
    if not known.check_password(password):
        raise WrongPassword
    return _awake(known)


def _awake(user: User) -> User:
    if not user.is_active:
        user.is_active = True
        user.save(update_fields=["is_active"])
    return user


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
def start(
    *,
    token: str,
    person: Mapping[str, str],
    workspace: Mapping[str, str],
    roles: Sequence[Role] = (Role.ADMIN,),
) -> Workspace:
    """Use the start link once: the first administrator and the first real workspace.

    `person`: name, email, password, time_zone. `workspace`: name, legal_name, postal_address,
    country, time_zone. Who works alone gets further `roles`.
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
    return create_workspace(**workspace, is_demo=False, owner=owner, owner_roles=roles, actor=owner)


def _open_invitations(workspace: Workspace) -> Any:
    return Invitation.objects.filter(
        workspace=workspace,
        accepted_at__isnull=True,
        withdrawn_at__isnull=True,
        expires_at__gt=timezone.now(),
    )
