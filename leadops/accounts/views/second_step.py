"""Passkeys and the second step of signing in."""

from typing import Any

from allauth.account.internal.decorators import login_stage_required
from allauth.account.models import Login
from allauth.account.stages import LoginStageController
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.webauthn.internal.auth import begin_authentication
from allauth.mfa.webauthn.internal.flows import perform_passwordless_login
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from leadops.accounts import queries
from leadops.accounts.forms.sign_in import CodeForm, PasskeyCodeForm, PasskeySignInForm
from leadops.accounts.throttling import spend_request
from leadops.ui.redirects import next_of

STAGE = AuthenticateStage.key


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@login_stage_required(stage=STAGE, redirect_urlname="account_login")
def code(request: HttpRequest) -> HttpResponse:
    """Take the second factor of somebody whose first one was right."""
    stage = request._login_stage  # type: ignore[attr-defined]
    user, data = stage.login.user, request.POST
    form = CodeForm(user=user, data=data if "code" in data else None)
    passkey = PasskeyCodeForm(user=user, data=data if "credential" in data else None)
    posted_form: Any = next((one for one in (form, passkey) if one.is_bound), None)
    if posted_form is not None and posted_form.is_valid():
        posted_form.save()
        answer: HttpResponse = stage.exit()
        return answer
    kinds = {one.type for one in queries.second_factors(user)}
    context = {"form": form, "passkey": passkey, "has_passkey": "webauthn" in kinds}
    status = 200 if posted_form is None else 429 if form.is_throttled else 422
    return render(request, "accounts/code.html", context, status=status)


@require_POST
def passkey_options(request: HttpRequest) -> HttpResponse:
    """Answer the browser with a challenge: for a known person's passkeys, or for anybody's."""
    spend_request(request)
    if request.user.is_authenticated:
        return JsonResponse(begin_authentication(request.user))
    stage = LoginStageController.enter(request, STAGE)
    return JsonResponse(begin_authentication(stage.login.user if stage else None))


@require_POST
def passkey(request: HttpRequest) -> HttpResponse:
    """Sign in by a passkey alone: it holds who one is, and asked for a fingerprint, face or PIN."""
    if request.user.is_authenticated:
        return redirect(next_of(request))
    spend_request(request)
    form = PasskeySignInForm(data=request.POST)
    if not form.is_valid():
        messages.error(request, "This passkey opens nothing here. Use another one, or a password.")
        return redirect("accounts:sign-in")
    found = form.cleaned_data["credential"]
    login = Login(user=found.user, redirect_url=next_of(request))
    answer: HttpResponse = perform_passwordless_login(request, found, login)
    return answer
