"""Pages before one is signed in: sign in, sign out, start, accept an invitation."""

from typing import Any
from uuid import UUID

from allauth.core import ratelimit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from leadops.accounts import actions, queries
from leadops.accounts.enums import Role
from leadops.accounts.errors import LinkGone, NotADemoPerson, TooManyTries
from leadops.accounts.forms import AcceptForm, JoinForm, SignInForm, StartForm
from leadops.accounts.loopback import is_loopback
from leadops.accounts.models import User
from leadops.accounts.throttling import spend_try
from leadops.ui.redirects import next_of

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect(next_of(request))
    if request.method != "POST":
        return _sign_in_page(request, SignInForm(request=request))
    if not ratelimit.consume(request, action="login"):
        raise TooManyTries
    form = SignInForm(request.POST, request=request)
    if form.is_valid():
        answer: HttpResponse = form.login(request, redirect_url=next_of(request))
        return answer
    return _sign_in_page(request, form, status=429 if form.is_throttled else 422)


def _sign_in_page(request: HttpRequest, form: SignInForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "next": next_of(request, ""), "demo_people": _demo_people(request)}
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
    _enter(request, person)
    return redirect(next_of(request))


def _may_choose(request: HttpRequest) -> bool:
    return bool(settings.DEMO) and is_loopback(request)


def _enter(request: HttpRequest, person: User) -> None:
    # Somebody may be signed in still; their session must not flow into this one.
    logout(request)
    login(request, person, backend=BACKEND)


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
            "This start link was used or replaced. “make run” prints the one that works."
        )
    form = StartForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        facts = form.facts()
        workspace = actions.start(
            token=token, person=form.person_facts(), workspace=facts, roles=form.roles()
        )
        person = queries.members_with_role(workspace, Role.ADMIN)[0].user
        _enter(request, person)
        messages.success(request, f"{workspace.name} is ready. Invite the people who decide.")
        return redirect("accounts:people")
    return _answer(request, "accounts/start.html", {"form": form})


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    row = queries.invitation_by_token(token)
    known = queries.is_known(row.email)
    form = (
        JoinForm(request.POST or None)
        if known
        else AcceptForm(request.POST or None, email=row.email)
    )
    if request.method == "POST" and form.is_valid():
        spend_try(request, row.email)
        data = form.cleaned_data
        membership = actions.accept_invitation(
            token=token,
            name=data.get("name", ""),
            password=data["password"],
            time_zone=data.get("time_zone", "UTC"),
        )
        _enter(request, membership.user)
        request.session["workspace"] = str(membership.workspace_id)
        messages.success(request, f"You are now a member of {membership.workspace.name}.")
        return redirect("/")
    roles = [Role(role).label for role in row.roles]
    return _answer(
        request,
        "accounts/invitation.html",
        {"form": form, "invitation": row, "known": known, "roles": roles},
    )


def _answer(request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponse:
    return render(request, template, context, status=422 if request.method == "POST" else 200)
