"""Who may open a view."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse

from leadops.accounts.enums import Role
from leadops.ui.errors import Forbidden, NotFound

View = Callable[..., HttpResponse]


def member(view: View) -> View:
    """Open the view to every member of a workspace; anonymous people sign in first."""

    @wraps(view)
    def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
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
