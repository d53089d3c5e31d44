"""What every page of the portal knows about its reader."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.module_loading import import_string

from leadops.accounts import navigation
from leadops.accounts.enums import Role
from leadops.accounts.queries import members_with_role


def portal(request: HttpRequest) -> dict[str, Any]:
    """Return the reader's preferences and, for a member, the bar with its real counts."""
    # An error page may be rendered before anybody was looked for.
    user: Any = getattr(request, "user", None) or AnonymousUser()
    base: dict[str, Any] = {
        "theme": getattr(user, "theme", ""),
        "density": getattr(user, "density", "default"),
        "keys_mode": getattr(user, "keys", "on"),
        "site_url": settings.SITE_URL,
        "zone": getattr(user, "time_zone", ""),
        "help_url": navigation.url_of("insights:help"),
        "sign_out_url": navigation.url_of("accounts:sign-out"),
    }
    membership = getattr(request, "membership", None)
    if membership is None:
        return base
    # A fragment has no bar: do not count for it.
    if request.headers.get("HX-Request") == "true":
        return base | {"workspace": membership.workspace, "membership": membership}
    workspaces = request.workspaces  # type: ignore[attr-defined]
    if membership.guest_of:
        return base | {"workspace": membership.workspace, "workspaces": workspaces}
    nav = navigation.build(
        request.path,
        membership.held_roles,
        _counts(request),
        is_demo=membership.workspace.is_demo,
    )
    return base | {
        "workspace": membership.workspace,
        "membership": membership,
        # Called only by the page that says who can grant a role.
        "administrators": lambda: [
            one.user.name for one in members_with_role(membership.workspace, Role.ADMIN)
        ],
        "workspaces": workspaces,
        "role_names": ", ".join(Role(role).label for role in membership.roles),
        "nav": nav,
        "subnav": next((item.children for item in nav if item.active), []),
        "search_url": navigation.url_of("insights:search"),
        "me_url": navigation.url_of("accounts:me"),
        "keys_url": navigation.url_of("accounts:keys"),
        "switch_url": navigation.url_of("accounts:switch"),
    }


def _counts(request: HttpRequest) -> dict[str, int]:
    # The gates are right of accounts in the line of imports: their one query comes by its name.
    name = getattr(settings, "NAV_COUNTS", "")
    return dict(import_string(name)(request.user, request.membership)) if name else {}  # type: ignore[attr-defined]
