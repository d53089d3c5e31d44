"""Who may open a view."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from leadops.accounts.enums import Role
from leadops.accounts.proofs import proved_lately
from leadops.accounts.queries import has_second_factor
from leadops.ui.errors import Forbidden, NotFound, SignedOut
from leadops.ui.middleware import refused, words_of
from leadops.ui.redirects import local_or

View = Callable[..., HttpResponse]


def member(view: View) -> View:
    """Open the view to every member of a workspace; anonymous people sign in first.

    Whoever was at work when the session ended is told so: what they pressed did nothing.

    Where the workspace asks for second factors, a member without one is led to set one up.
    """

    @wraps(view)
    def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return _led_to_door(request)
        if getattr(request, "membership", None) is None:
            raise NotFound("You are not a member of any workspace. Ask for an invitation.")
        is_guest = request.membership.guest_of is not None  # type: ignore[attr-defined]
        if is_guest and not getattr(view, "opens_to_guests", False):
            return _shown_their_proposal(request)
        if not getattr(view, "opens_without_factor", False) and _lacks_factor(request):
            return _led_to(request, reverse("accounts:factors"))
        return view(request, *args, **kwargs)

    wrapper.is_for_members = True  # type: ignore[attr-defined]
    return wrapper


def before_factor(view: View) -> View:
    """Open the view to members who have yet to set up the second factor their workspace wants."""
    view.opens_without_factor = True  # type: ignore[attr-defined]
    return for_guests(view)


def for_guests(view: View) -> View:
    """Open the view to guests too, who otherwise see their one proposal and nothing else."""
    view.opens_to_guests = True  # type: ignore[attr-defined]
    return view


def _shown_their_proposal(request: HttpRequest) -> HttpResponse:
    if request.method not in {"GET", "HEAD"}:
        raise Forbidden("A guest decides about one proposal and changes nothing else.")
    return _led_to(request, reverse("gates:guest"))


def proved(view: View) -> View:
    """Open the view to whoever proved lately that it is them; others do so first."""

    @wraps(view)
    def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return asked_for_proof(request) or view(request, *args, **kwargs)

    return wrapper


def asked_for_proof(request: HttpRequest) -> HttpResponse | None:
    """Return the way to a proof for whoever gave none lately, else None."""
    if proved_lately(request):
        return None
    back = urlencode({"next": _way_back(request)})
    return _led_to(request, f"{reverse('accounts:confirm')}?{back}")


def _lacks_factor(request: HttpRequest) -> bool:
    return (
        request.workspace.requires_second_factor  # type: ignore[attr-defined]
        and getattr(request, "api_token", None) is None
        and not has_second_factor(request.user)  # type: ignore[arg-type]
    )


def _led_to(request: HttpRequest, url: str) -> HttpResponse:
    """Send the whole page there, also where only a part of it was asked for: nothing was done."""
    if request.headers.get("HX-Request") != "true":
        detour = redirect(url)
        detour.is_detour = True  # type: ignore[attr-defined]
        return detour
    answer = HttpResponse(status=401)
    answer["HX-Redirect"] = url
    return answer


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


def _led_to_door(request: HttpRequest) -> HttpResponse:
    """Lead to sign in and back; the door says what became of a page that was open already.

    Words that a form held are shown first, to be taken along.
    """
    answer = redirect_to_login(_way_back(request))
    words = words_of(request) if request.headers.get("HX-Request") != "true" else []
    if words:
        return refused(request, SignedOut(next_url=answer["Location"]), words=words)
    if not _asks_for_page(request):
        answer["Location"] += "&lost=1"
    return answer


def _asks_for_page(request: HttpRequest) -> bool:
    return request.method in {"GET", "HEAD"} and request.headers.get("HX-Request") != "true"


def _way_back(request: HttpRequest) -> str:
    """Return where to go after signing in: this page, or the one that posts or asks for a part."""
    if _asks_for_page(request):
        return request.get_full_path()
    came_from = urlsplit(request.headers.get("Referer", ""))
    if came_from.netloc != request.get_host():
        return "/"
    return local_or(came_from._replace(scheme="", netloc="").geturl(), "/")
