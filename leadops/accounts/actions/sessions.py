"""Sessions of a person: each listed with its browser, each ended by hand or all at once."""

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import F

from leadops.accounts.actions.letters import tell
from leadops.accounts.actions.notes import note
from leadops.accounts.models import User
from leadops.audit.events import Event
from leadops.ui.errors import NotFound


@transaction.atomic
def end_session(*, user: User, session_id: int, actor: User) -> None:
    """End one of a person's sessions; another's is not found."""
    row = UserSession.objects.filter(user=user, pk=session_id).first()
    if row is None:
        raise NotFound
    _delete([row.session_key])
    note(Event.ACCOUNTS_SESSIONS_ENDED, user=user, actor=actor, details={"ended": 1})
    tell(user=user, what="One of your sessions was ended.")


@transaction.atomic
def end_other_sessions(*, user: User, actor: User) -> User:
    """End every session of the person; the caller keeps its own by renewing its stamp."""
    ended = end_sessions(user=user)
    note(Event.ACCOUNTS_SESSIONS_ENDED, user=user, actor=actor, details={"ended": ended})
    tell(user=user, what="All your other sessions were ended.")
    return user


def end_sessions(*, user: User) -> int:
    """End every session of a person, listed or not; returns how many were listed.

    The number that every session carries a stamp of goes up, so that none opens anything again.
    """
    User.objects.filter(pk=user.pk).update(session_epoch=F("session_epoch") + 1)
    user.refresh_from_db(fields=["session_epoch"])
    keys = list(UserSession.objects.filter(user=user).values_list("session_key", flat=True))
    _delete(keys)
    return len(keys)


def _delete(keys: list[str]) -> None:
    Session.objects.filter(session_key__in=keys).delete()
    UserSession.objects.filter(session_key__in=keys).delete()
