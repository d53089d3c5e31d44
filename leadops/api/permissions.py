"""Scope and role: a token may no more than it was given, nor more than its person may."""

from typing import Any

from rest_framework.permissions import BasePermission

from leadops.accounts.enums import PERSONAL, SERVICE


class HasScope(BasePermission):
    """Asks the view's `scopes` (method to scope) and `roles` (method to roles, for people)."""

    message = "This token lacks the scope for it."

    def has_permission(self, request: Any, view: Any) -> bool:
        token = request.auth
        if token is None:
            return False
        scope = view.scopes.get("GET" if request.method == "HEAD" else request.method, "")
        if scope and scope not in token.scopes:
            self.message = f"This token lacks the scope “{scope}”."
            return False
        membership = request._request.membership
        if SERVICE in membership.roles:
            # A service account fetches and brings; it never acts as a person, whatever it holds.
            return scope not in PERSONAL
        roles = getattr(view, "roles", {}).get(request.method)
        if roles and not membership.has_role(*roles):
            self.message = "The role of this token's person does not allow this."
            return False
        return True
