"""The one throttle of everything that checks a password: per caller and per account."""

from allauth.core import ratelimit
from django.http import HttpRequest

from leadops.accounts.errors import TooManyTries


def spend_try(request: HttpRequest, key: str) -> None:
    """Count one try against the account `key` and the caller; refuses (429) past the limits.

    Shares its counters with signing in, so that no other form is a second door for guessing.
    """
    if not ratelimit.consume(request, action="login_failed", key=key.lower()):
        raise TooManyTries


def spend_request(request: HttpRequest) -> None:
    """Count one request that begins or ends a way of signing in; refuses (429) past the limit."""
    if not ratelimit.consume(request, action="login"):
        raise TooManyTries
