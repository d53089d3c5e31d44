"""Tokens of one-time links. The database keeps their hash only."""

import hashlib
import secrets
from uuid import UUID

from django.utils.crypto import salted_hmac


def token_hash(token: str) -> str:
    """Return what is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def random_token() -> str:
    """Return a token that nobody can make again."""
    return secrets.token_urlsafe(32)


def invitation_token(invitation_id: UUID) -> str:
    """Return an invitation's token, derived from the secret key.

    Derived, not random: while no mail is set up the inviter must be able to read the link again,
    and the database alone must not give it away.
    """
    return salted_hmac(
        "leadops.accounts.invitation", str(invitation_id), algorithm="sha256"
    ).hexdigest()


def reset_token(link_id: UUID) -> str:
    """Return a reset link's token, derived like an invitation's and for the same reason."""
    return salted_hmac("leadops.accounts.reset", str(link_id), algorithm="sha256").hexdigest()
