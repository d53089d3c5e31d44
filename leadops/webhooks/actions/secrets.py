"""Changing a secret: the one before stays valid for a day."""

from datetime import timedelta
from typing import Final

from django.utils import timezone

from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.secrets import SecretUnreadable, decrypt, encrypt
from leadops.webhooks import signing
from leadops.webhooks.errors import SecretRefused
from leadops.webhooks.models import Signed

OLD_FOR: Final = timedelta(hours=24)


def sealed(secret: str) -> str:
    """Return a secret as it is stored, a new one for ""; refuses what is no secret."""
    secret = secret or signing.new_secret()
    try:
        signing.key_of(secret)
    except ValueError as error:
        raise SecretRefused from error
    return encrypt(signing.PREFIX + secret.strip().removeprefix(signing.PREFIX))


def change(row: Signed, *, secret: str, actor: Actor) -> None:
    """Give a locked row another secret in the caller's transaction; the same is no change.

    One that was sealed under another instance's key opens nothing, so it is not kept.
    """
    new, stored = sealed(secret), _readable(row.secret)
    if decrypt(new) == stored:
        return
    row.old_secret = row.secret if stored else ""
    row.old_until = timezone.now() + OLD_FOR if stored else None
    row.secret = new
    row.save(update_fields=["secret", "old_secret", "old_until"])
    record(Event.WEBHOOKS_SECRET_CHANGED, actor=actor, subject=row)


def _readable(seal: str) -> str:
    try:
        return decrypt(seal)
    except SecretUnreadable:
        return ""
