"""New passwords for those who lost theirs: by mail, or by a link that an administrator gives."""

from datetime import timedelta
from typing import Final

from django.db import connection, transaction
from django.utils import timezone

from leadops.accounts.actions.letters import tell, write_letter
from leadops.accounts.actions.notes import note
from leadops.accounts.actions.sessions import end_sessions
from leadops.accounts.errors import NotTheirsAlone, ResetLinkGone
from leadops.accounts.models import Letter, Membership, ResetLink, User
from leadops.accounts.queries import find_person, open_reset_links
from leadops.accounts.tokens import reset_token, token_hash
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.ui.errors import NotFound

GIVEN_LIFE: Final = timedelta(hours=72)
MAILED_LIFE: Final = timedelta(hours=2)
LETTER: Final = "reset"


@transaction.atomic
def ask_reset(*, email: str) -> None:
    """Leave word that somebody wants a new password for an address.

    Whether anybody has the address is looked up by the worker that sends the mail: the page that
    asks does the same work, in the same time, for every address. While one letter waits to be
    sent, asking again adds none.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 4))", [email.lower()])
    if not Letter.objects.filter(kind=LETTER, email__iexact=email).exists():
        write_letter(email=email, kind=LETTER, facts={})


@transaction.atomic
def mailed_reset(*, email: str) -> tuple[ResetLink, str] | None:
    """Return a link to mail and its token, or None where no person signs in by the address."""
    user = find_person(email)
    if user is None or not Membership.objects.filter(user=user, is_active=True).exists():
        return None
    return _make(user, None, MAILED_LIFE)


@transaction.atomic
def give_reset(*, membership: Membership, actor: User) -> tuple[ResetLink, str]:
    """Return a link, and its token, for an administrator to hand to the member.

    Refuses where the account opens other workspaces too: one workspace's administrator must not
    sign in to another's.
    """
    user = require_theirs_alone(membership)
    made = _make(user, actor, GIVEN_LIFE)
    note(Event.ACCOUNTS_RESET_LINK_GIVEN, user=user, actor=actor)
    if not user.is_demo:
        write_letter(
            email=user.email, kind="given", facts={"link_id": str(made[0].pk), "by": actor.name}
        )
    return made


@transaction.atomic
def operator_reset(*, user: User, actor: Actor) -> tuple[ResetLink, str]:
    """Return a link, and its token, for the operator, who answers for all workspaces."""
    made = _make(user, None, MAILED_LIFE)
    note(Event.ACCOUNTS_RESET_LINK_GIVEN, user=user, actor=actor)
    return made


@transaction.atomic
def use_reset(*, token: str, password: str) -> User:
    """Use a link once: set the password, end every session. Second factors stay as they are."""
    now = timezone.now()
    rows = open_reset_links().select_for_update(of=("self",))
    row = rows.filter(token_hash=token_hash(token)).first()
    if row is None or not row.user.is_active:
        raise ResetLinkGone
    user: User = row.user
    ResetLink.objects.filter(user=user, ended_at__isnull=True).update(ended_at=now)
    user.set_password(password)
    user.save(update_fields=["password"])
    end_sessions(user=user)
    note(Event.ACCOUNTS_PASSWORD_CHANGED, user=user, actor=user, details={"by": "reset link"})
    tell(user=user, what="Your password was changed by a reset link; all sessions were ended.")
    return user


def require_theirs_alone(membership: Membership) -> User:
    """Return the active member's account; refuses one with a place in another workspace."""
    if not membership.is_active or membership.user.is_service:
        raise NotFound
    places = Membership.objects.filter(user_id=membership.user_id, is_active=True)
    if places.exclude(pk=membership.pk).exists():
        raise NotTheirsAlone
    return membership.user


def _make(user: User, given_by: User | None, life: timedelta) -> tuple[ResetLink, str]:
    now = timezone.now()
    # Of the same origin only: whoever asks by mail must not void what an administrator gave.
    older = ResetLink.objects.filter(user=user, given_by__isnull=given_by is None)
    older.filter(ended_at__isnull=True).update(ended_at=now)
    row = ResetLink(user=user, given_by=given_by, expires_at=now + life)
    token = reset_token(row.pk)
    row.token_hash = token_hash(token)
    row.save()
    return row, token
