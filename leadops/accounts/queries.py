"""Who is where, and as what."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.module_loading import import_string

from leadops.accounts.enums import FALLBACK_ROLE, Role
from leadops.accounts.errors import LinkGone, NoSuchLink, ResetLinkGone
from leadops.accounts.models import (
    ApiToken,
    Invitation,
    Letter,
    Membership,
    ResetLink,
    StartLink,
    User,
    WorkingCalendar,
    Workspace,
)
from leadops.accounts.tokens import token_hash
from leadops.tenancy.kept import Kept
from leadops.ui.errors import NotFound


def live_workspaces() -> QuerySet[Workspace]:
    """Return the workspaces that are not archived; the clock walks them."""
    return Workspace.objects.filter(archived_at__isnull=True).order_by("created_at")


def members(workspace: Workspace) -> QuerySet[Membership]:
    """Return the active members with their users, by name.

    Service accounts and guests are no members.
    """
    return _members(workspace.pk)


def _members(workspace_id: UUID) -> QuerySet[Membership]:
    return (
        Membership.objects.filter(
            workspace=workspace_id,
            is_active=True,
            guest_of__isnull=True,
            user__is_active=True,
            user__is_service=False,
        )
        .select_related("user", "calendar")
        .order_by("user__name")
    )


def guests(workspace: Workspace) -> QuerySet[Membership]:
    """Return the outsiders whose seat at one proposal has not run out, by name."""
    return _guests(workspace.pk, timezone.now())


def _guests(workspace_id: UUID, now: datetime) -> QuerySet[Membership]:
    return (
        Membership.objects.filter(
            workspace=workspace_id,
            is_active=True,
            guest_until__gt=now,
            user__is_active=True,
        )
        .select_related("user")
        .order_by("user__name")
    )


# Asked with every request and again with every decision.
_MEMBER: Kept[Membership] = Kept(lambda place, user: _members(place).filter(user=user))
_GUEST: Kept[Membership] = Kept(lambda place, user, now: _guests(place, now).filter(user=user))
_TWO_MEMBERS: Kept[Any] = Kept(
    lambda place: Membership.objects.filter(workspace=place, user__is_service=False).values_list(
        "pk"
    )[:2]
)
_PLACES: Kept[Membership] = Kept(
    lambda user, now: (
        Membership.objects.filter(
            Q(guest_of__isnull=True) | Q(guest_until__gt=now),
            user=user,
            is_active=True,
            user__is_active=True,
            workspace__archived_at__isnull=True,
        )
        .select_related("workspace", "calendar")
        .order_by("joined_at")
    )
)


def members_with_role(workspace: Workspace, *roles: str) -> list[Membership]:
    """Return the active members who hold any of the roles now, deputies included, by name."""
    return [member for member in members(workspace) if member.has_role(*roles)]


def is_founder(workspace: Workspace) -> bool:
    """Say whether one person is all that this workspace has ever had."""
    return len(_TWO_MEMBERS.rows(place=workspace.pk)) == 1


def get_membership(workspace: Workspace, user: User) -> Membership | None:
    """Return the user's active membership or guest seat, or None."""
    member = _MEMBER.first(place=workspace.pk, user=user.pk)
    return member or _GUEST.first(place=workspace.pk, user=user.pk, now=timezone.now())


def memberships_of(user: User) -> list[Membership]:
    """Return the user's active places in live workspaces, oldest first, guest seats included."""
    rows = _PLACES.rows(user=user.pk, now=timezone.now())
    for row in rows:
        row.user = user  # not read again
    return rows


def workspaces_of(user: User) -> list[Workspace]:
    """Return the live workspaces the user may enter, for the switcher."""
    return [membership.workspace for membership in memberships_of(user)]


def chosen_membership(
    mine: Sequence[Membership], workspace_id: UUID | str | None
) -> Membership | None:
    """Return of a person's memberships the one the session names, else the first one."""
    return next(
        (m for m in mine if str(m.workspace_id) == str(workspace_id)), mine[0] if mine else None
    )


def seat_holders(workspace: Workspace, seat: str, *, has_fallback: bool) -> list[Membership]:
    """Return who may sit in a seat by role: its own, else (one-seat gates) the sales lead."""
    roles = (seat, FALLBACK_ROLE) if has_fallback else (seat,)
    return members_with_role(workspace, *roles)


def deputies(people: Iterable[Membership]) -> list[dict[str, Any]]:
    """Return who deputises now or later: member, role, span, and who named them."""
    now = timezone.now().isoformat()
    return [
        {
            "member": member,
            "role": Role(one["role"]),
            "starts_at": datetime.fromisoformat(one["from"]),
            "ends_at": datetime.fromisoformat(one["until"]),
            "by": one["by"],
        }
        for member in people
        for one in member.deputising
        if one["until"] > now
    ]


def get_member(workspace: Workspace, membership_id: UUID) -> Membership:
    """Return a membership of this workspace, active or not; another's is not found."""
    row = (
        Membership.objects.filter(workspace=workspace, pk=membership_id)
        .select_related("user", "workspace")
        .first()
    )
    if row is None:
        raise NotFound
    return row


def held_by(membership: Membership) -> list[str]:
    """Return what waits for the member, in words with counts: open work, and rules that name them.

    The stages stand right of accounts in the line of imports, so they are read by their names.
    """
    return _told_by("MEMBER_HOLDS", membership)


def stays_with(membership: Membership) -> list[str]:
    """Return what stays with the member while they are away, in sentences with counts."""
    return _told_by("ABSENCE_HOLDS", membership)


def _told_by(readers: str, membership: Membership) -> list[str]:
    return [
        sentence
        for reader in getattr(settings, readers, ())
        for sentence in import_string(reader)(membership)
    ]


def former_members(workspace: Workspace) -> QuerySet[Membership]:
    """Return who left, the latest first."""
    return (
        Membership.objects.filter(workspace=workspace, is_active=False, guest_of__isnull=True)
        .select_related("user")
        .order_by("-left_at")
    )


def open_invitations(workspace: Workspace) -> QuerySet[Invitation]:
    """Return the invitations that still open the door."""
    return (
        Invitation.objects.filter(
            workspace=workspace,
            accepted_at__isnull=True,
            withdrawn_at__isnull=True,
            expires_at__gt=timezone.now(),
        )
        .select_related("invited_by")
        .order_by("expires_at")
    )


def get_invitation(workspace: Workspace, invitation_id: UUID) -> Invitation:
    """Return an invitation of this workspace; another's is not found."""
    row = Invitation.objects.filter(workspace=workspace, pk=invitation_id).first()
    if row is None:
        raise NotFound
    return row


def invitation_by_token(token: str) -> Invitation:
    """Return the invitation a link leads to; refuses one that opens nothing any more."""
    row = (
        Invitation.objects.filter(token_hash=token_hash(token))
        .select_related("workspace", "invited_by")
        .first()
    )
    if row is None:
        raise NoSuchLink
    is_over = row.accepted_at or row.withdrawn_at or row.expires_at <= timezone.now()
    if is_over or row.workspace.archived_at:
        raise LinkGone
    return row


def is_known(email: str) -> bool:
    """Say whether the address belongs to a person already."""
    return User.objects.filter(email__iexact=email).exists()


def start_link_opens(token: str) -> bool:
    """Say whether a start link may still be used."""
    return (
        StartLink.objects.filter(token_hash=token_hash(token), used_at__isnull=True).exists()
        and not Workspace.objects.filter(is_demo=False).exists()
    )


def token_opens(secret: str) -> ApiToken | None:
    """Return the live token behind a secret whose user still belongs to its workspace, or None."""
    now = timezone.now()
    token: ApiToken | None = (
        ApiToken.objects.select_related("user", "workspace")
        .filter(
            token_hash=token_hash(secret),
            revoked_at__isnull=True,
            expires_at__gt=now,
            user__is_active=True,
            workspace__archived_at__isnull=True,
        )
        .first()
    )
    if token is None:
        return None
    belongs = Membership.objects.filter(
        workspace=token.workspace, user=token.user, is_active=True, guest_of__isnull=True
    ).exists()
    return token if belongs else None


def tokens_of(user: User, workspace: Workspace) -> QuerySet[ApiToken]:
    """Return the person's own tokens of a workspace that still open something."""
    return ApiToken.objects.filter(
        user=user, workspace=workspace, revoked_at__isnull=True, expires_at__gt=timezone.now()
    )


def service_tokens(workspace: Workspace) -> QuerySet[ApiToken]:
    """Return the live tokens of the workspace's service accounts."""
    rows = ApiToken.objects.filter(workspace=workspace, user__is_service=True)
    return rows.filter(revoked_at__isnull=True, expires_at__gt=timezone.now()).select_related(
        "user", "created_by"
    )


def get_token(workspace: Workspace, token_id: UUID) -> ApiToken:
    """Return a token of this workspace; another's is not found."""
    row = (
        ApiToken.objects.filter(workspace=workspace, pk=token_id)
        .select_related("user", "workspace")
        .first()
    )
    if row is None:
        raise NotFound
    return row


def default_calendar() -> WorkingCalendar:
    """Return the default working calendar of the open scope's workspace."""
    found: WorkingCalendar = WorkingCalendar.objects.get(is_default=True)
    return found


def demo_people() -> list[Membership]:
    """Return the people of the live demo workspace, each once, by name."""
    return list(
        Membership.objects.filter(
            is_active=True,
            user__is_active=True,
            user__is_demo=True,
            workspace__is_demo=True,
            workspace__archived_at__isnull=True,
        )
        .select_related("user", "workspace")
        .order_by("user__name")
    )


def get_demo_person(user_id: UUID) -> User | None:
    """Return a person who may be signed in without a password in the demo."""
    return next((m.user for m in demo_people() if m.user_id == user_id), None)


def second_factors(user: User) -> list[Authenticator]:
    """Return a person's authenticator app and passkeys, oldest first; recovery codes are none."""
    return list(_factors().filter(user=user).order_by("created_at"))


def has_second_factor(user: User) -> bool:
    """Say whether signing in asks the person for more than a password."""
    return bool(_factors().filter(user=user).exists())


def _factors() -> QuerySet[Authenticator]:
    rows: QuerySet[Authenticator] = Authenticator.objects.all()
    return rows.exclude(type=Authenticator.Type.RECOVERY_CODES)


def is_connected(user: User) -> bool:
    """Say whether the operator's OpenID provider vouches for the person."""
    return bool(SocialAccount.objects.filter(user=user).exists())


def recovery_codes(user: User) -> list[str]:
    """Return a person's recovery codes that still open something."""
    row = Authenticator.objects.filter(user=user, type=Authenticator.Type.RECOVERY_CODES).first()
    return list(row.wrap().get_unused_codes()) if row else []


def members_without_factor(workspace: Workspace) -> list[Membership]:
    """Return the members who sign in by a password alone, by name."""
    return list(members(workspace).exclude(user__in=_factors().values("user")))


def sessions_of(user: User) -> list[UserSession]:
    """Return a person's open sessions, the latest first."""
    alive = Session.objects.filter(expire_date__gt=timezone.now()).values("session_key")
    mine = UserSession.objects.filter(user=user, session_key__in=alive)
    return list(mine.order_by("-created_at"))


def open_reset_links() -> QuerySet[ResetLink]:
    """Return the reset links that still open something, with their people."""
    rows = ResetLink.objects.filter(ended_at__isnull=True, expires_at__gt=timezone.now())
    return rows.select_related("user")


def reset_link_by_token(token: str) -> ResetLink:
    """Return the open reset link that a token leads to; refuses any other."""
    row = open_reset_links().filter(token_hash=token_hash(token)).first()
    if row is None or not row.user.is_active:
        raise ResetLinkGone
    return row


def given_reset_link(user: User) -> ResetLink | None:
    """Return the open reset link that an administrator gave a member, if there is one."""
    given = open_reset_links().filter(user=user, given_by__isnull=False)
    return given.order_by("-created_at").first()


def has_due_letters() -> bool:
    """Say whether a mail to a member waits to be sent."""
    return Letter.objects.filter(not_before__lte=timezone.now()).exists()


def find_person(email: str) -> User | None:
    """Return the active person who signs in by an address."""
    return User.objects.filter(email__iexact=email, is_active=True, is_service=False).first()
