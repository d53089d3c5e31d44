"""What belongs to a person alone: preferences and password."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from leadops.accounts.actions.letters import tell
from leadops.accounts.actions.notes import note
from leadops.accounts.actions.sessions import end_sessions
from leadops.accounts.errors import WrongPassword
from leadops.accounts.models import User
from leadops.audit.events import Event


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
    """Change a password; every session of the person ends but one that the caller renews.

    Refuses a wrong old one.
    """
    assert actor.pk == user.pk, "a password belongs to its person"
    if not user.check_password(old):
        raise WrongPassword
    user.set_password(new)
    user.save(update_fields=["password"])
    end_sessions(user=user)
    note(Event.ACCOUNTS_PASSWORD_CHANGED, user=user, actor=actor)
    tell(user=user, what="Your password was changed; your other sessions were ended.")
    return user
