"""A bearer token is the only key to the API; sessions and cookies open nothing here."""

from typing import Any

from django.http import HttpRequest
from rest_framework.authentication import BaseAuthentication

from leadops.accounts.models import ApiToken
from leadops.accounts.queries import token_opens

PREFIX = "/api/"


def token_of(request: HttpRequest) -> ApiToken | None:
    """Return the live token of an API request, or None for anything else."""
    if not request.path.startswith(PREFIX):
        return None
    kind, _, secret = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not secret.strip():
        return None
    return token_opens(secret.strip())


class TokenAuthentication(BaseAuthentication):
    """Hands on what the middleware found, before any scope was opened."""

    def authenticate(self, request: Any) -> tuple[Any, ApiToken] | None:
        token = getattr(request._request, "api_token", None)
        return (token.user, token) if token else None

    def authenticate_header(self, _request: Any) -> str:
        return "Bearer"
