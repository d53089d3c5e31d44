"""Opens the signed-in person's workspace for the whole request."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from leadops.accounts.queries import chosen_membership, memberships_of
from leadops.audit.context import one_request, request_id
from leadops.tenancy.scope import workspace_scope

SESSION_KEY = "workspace"


class WorkspaceMiddleware:
    """Set `request.workspace`, `request.membership` and `request.workspaces`, and open the scope.

    A person whose membership ended has neither, whatever the session says.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.workspace = request.membership = None  # type: ignore[attr-defined]
        with one_request(request_id()):
            if not request.user.is_authenticated:
                return self.get_response(request)
            mine = memberships_of(request.user)
            membership = chosen_membership(mine, _wanted(request))
            if membership is None:
                return self.get_response(request)
            request.workspace = membership.workspace  # type: ignore[attr-defined]
            request.membership = membership  # type: ignore[attr-defined]
            request.workspaces = [one.workspace for one in mine]  # type: ignore[attr-defined]
            zone = timezone.override(request.user.time_zone)
            with workspace_scope(membership.workspace), zone:
                response = self.get_response(request)
                # A template rendered later would run its queries outside the scope.
                if hasattr(response, "render") and not getattr(response, "is_rendered", True):
                    response.render()
                return response


def _wanted(request: HttpRequest) -> Any:
    """Return the workspace that a token is for, else the one the session is in."""
    token = getattr(request, "api_token", None)
    return token.workspace_id if token else request.session.get(SESSION_KEY)
