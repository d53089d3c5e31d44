"""Pages before one is signed in: sign in, sign out, start, accept an invitation."""

from typing import Any
from uuid import UUID

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from leadops.accounts import actions, queries
from leadops.accounts.enums import Role
from leadops.accounts.errors import LinkGone, NotADemoPerson
from leadops.accounts.forms.entrance import AcceptForm, JoinForm, StartForm
from leadops.accounts.forms.sign_in import SignInForm
from leadops.accounts.loopback import is_loopback
from leadops.accounts.middleware import SESSION_KEY
from leadops.accounts.models import Invitation, User, Workspace
from leadops.accounts.throttling import spend_request, spend_try
from leadops.ui.redirects import next_of


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect(next_of(request))
    if request.method != "POST":
        return _sign_in_page(request, SignInForm(request=request))
    spend_request(request)
    form = SignInForm(request.POST, request=request)
    if form.is_valid():
        answer: HttpResponse = form.login(request, redirect_url=next_of(request))
        return answer
    return _sign_in_page(request, form, status=429 if form.is_throttled else 422)


def _sign_in_page(request: HttpRequest, form: SignInForm, status: int = 200) -> HttpResponse:
    context = {
        "form": form,
        "next": next_of(request, ""),
        "is_lost": "lost" in request.GET,
        "demo_people": _demo_people(request),
        "provider_name": settings.OIDC_NAME if settings.OIDC_ISSUER else "",
    }
    return render(request, "accounts/sign_in.html", context, status=status)


def _demo_people(request: HttpRequest) -> list[dict[str, Any]]:
    if not _may_choose(request):
        return []
    return [
        {"user": row.user, "roles": ", ".join(Role(held).label for held in row.roles)}
        for row in queries.demo_people()
    ]


@require_POST
def demo_sign_in(request: HttpRequest, user_id: UUID) -> HttpResponse:
    person = queries.get_demo_person(user_id) if _may_choose(request) else None
    if person is None:
        raise NotADemoPerson
    get_adapter().enter(request, person)
    return redirect(next_of(request))


def _may_choose(request: HttpRequest) -> bool:
    return bool(settings.DEMO) and is_loopback(request)


def _enter(request: HttpRequest, person: User, to: str, workspace: Workspace) -> HttpResponse:
    """Sign in whose password was just taken; a second factor is asked for where there is one."""
    # Somebody may be signed in still; their session must not flow into this one.
    logout(request)
    request.session[SESSION_KEY] = str(workspace.pk)
    login = Login(user=person, redirect_url=to)
    answer: HttpResponse = perform_password_login(request, {"email": person.email}, login)
    return answer


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    messages.info(request, "You are signed out.")
    return redirect("accounts:sign-in")


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, token: str) -> HttpResponse:
    if not queries.start_link_opens(token):
        raise LinkGone(
            "This start link does not work: it was used or replaced, or not copied whole. "
            "“make run” prints one while there is no real workspace yet."
        )
    form = StartForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        facts = form.facts()
        workspace = actions.start(
            token=token, person=form.person_facts(), workspace=facts, roles=form.roles()
        )
        person = queries.members_with_role(workspace, Role.ADMIN)[0].user
        messages.success(request, f"{workspace.name} is ready. Try it here on your own file.")
        wants_factor = form.cleaned_data["second_factor"]
        to = reverse("accounts:factors" if wants_factor else "tour:tour")
        return _enter(request, person, to, workspace)
    return _answer(request, "accounts/start.html", {"form": form})


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    row = queries.invitation_by_token(token)
    form = _join_form(request, row)
    if request.method == "POST" and form.is_valid():
        return _join(request, row, token, form.cleaned_data)
    context = {
        "form": form,
        "invitation": row,
        "known": "name" not in form.fields,
        "roles": [Role(role).label for role in row.roles],
        "provider_name": settings.OIDC_NAME if settings.OIDC_ISSUER else "",
    }
    return _answer(request, "accounts/invitation.html", context)


def _join_form(request: HttpRequest, row: Invitation) -> Form:
    """Return what is asked for: of a new person all, of a known one the password or nothing."""
    data = request.POST if request.method == "POST" else None
    if _is_invited(request, row):
        return Form(data)
    if queries.is_known(row.email):
        return JoinForm(data)
    zone = {"time_zone": row.workspace.time_zone}
    return AcceptForm(data, email=row.email, initial=zone)


def _is_invited(request: HttpRequest, row: Invitation) -> bool:
    user = request.user
    return user.is_authenticated and user.email.lower() == row.email.lower()


def _join(request: HttpRequest, row: Invitation, token: str, data: dict[str, Any]) -> HttpResponse:
    signed_in = request.user if _is_invited(request, row) else None
    if signed_in is None and queries.is_known(row.email):
        spend_try(request, row.email)  # a password is checked; whoever is new chooses one
    membership = actions.accept_invitation(
        token=token,
        name=data.get("name", ""),
        password=data.get("password", ""),
        time_zone=data.get("time_zone", "UTC"),
        signed_in=signed_in,  # type: ignore[arg-type]
    )
    word = "a guest in" if membership.guest_of else "a member of"
    messages.success(request, f"You are now {word} {membership.workspace.name}.")
    if signed_in is None:
        return _enter(request, membership.user, "/", membership.workspace)
    request.session[SESSION_KEY] = str(membership.workspace_id)
    return redirect("/")


def _answer(request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponse:
    return render(request, template, context, status=422 if request.method == "POST" else 200)
