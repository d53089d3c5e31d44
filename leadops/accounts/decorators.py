"""Who may open a view."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse

from leadops.accounts.enums import Role
from leadops.ui.errors import Forbidden, NotFound
from leadops.ui.redirects import local_or

View = Callable[..., HttpResponse]


def member(view: View) -> View:
    """Open the view to every member of a workspace; anonymous people sign in first."""

    @wraps(view)
    def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(_way_back(request))
        if getattr(request, "membership", None) is None:
            raise NotFound("You are not a member of any workspace. Ask for an invitation.")
        return view(request, *args, **kwargs)

    return wrapper


def role(*roles: str) -> Callable[[View], View]:
    """Open the view to members with any of the roles; an auditor may read it."""
    names = " or ".join(Role(r).label.lower() for r in roles)

    def decorate(view: View) -> View:
        @wraps(view)
        def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            membership = request.membership  # type: ignore[attr-defined]
            reads = request.method in {"GET", "HEAD"}
            if not membership.has_role(*roles, *([Role.AUDITOR] if reads else [])):
                raise Forbidden(
                    f"This needs the role {names}. An administrator can give it to you."
                )
            return view(request, *args, **kwargs)

        wrapped = member(wrapper)
        wrapped.roles = roles  # type: ignore[attr-defined]
        return wrapped

    return decorate


def _way_back(request: HttpRequest) -> str:
    """Return where to go after signing in: this page, or for a POST the page it came from."""
    if request.method in {"GET", "HEAD"}:
        return request.get_full_path()
    came_from = urlsplit(request.headers.get("Referer", ""))
    if came_from.netloc != request.get_host():
        return "/"
    return local_or(came_from._replace(scheme="", netloc="").geturl(), "/")
