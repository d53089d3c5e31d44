"""How I sign in: my authenticator app, passkeys, recovery codes and sessions."""

from ipaddress import ip_address
from typing import Any

from allauth.account.internal.flows.reauthentication import reauthenticate_by_password
from allauth.mfa.totp.internal.auth import generate_totp_secret
from allauth.mfa.webauthn.internal.auth import begin_registration
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.http.request import split_domain_port
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leadops.accounts import actions, queries
from leadops.accounts.adapters import FactorAdapter, keep_session
from leadops.accounts.browsers import browser_words
from leadops.accounts.decorators import before_factor, member, proved
from leadops.accounts.errors import SetupIsOver, WrongPassword
from leadops.accounts.forms.passwords import ConfirmPasswordForm
from leadops.accounts.forms.sign_in import (
    AddPasskeyForm,
    AppForm,
    ConfirmCodeForm,
    ConfirmPasskeyForm,
)
from leadops.accounts.throttling import spend_try
from leadops.ui.redirects import next_of
from leadops.ui.types import HtmxHttpRequest

READ_AND_CHANGE = ["GET", "HEAD", "POST"]
PAGE = "accounts:factors"
# The session's own notes: the secret of an app being set up, and codes not shown yet.
SECRET, UNSEEN = "factors.secret", "factors.unseen_codes"


@never_cache
@require_safe
@member
@before_factor
def factors(request: HtmxHttpRequest) -> HttpResponse:
    return _page(request, AddPasskeyForm(user=request.user))


def _page(request: HtmxHttpRequest, form: AddPasskeyForm) -> HttpResponse:
    found = queries.second_factors(request.user)
    context = {
        "app": next((one for one in found if one.type == "totp"), None),
        "passkeys": [one for one in found if one.type == "webauthn"],
        "codes_left": len(queries.recovery_codes(request.user)),
        "sessions": [
            {"session": one, "browser": browser_words(one.user_agent)}
            for one in queries.sessions_of(request.user)
        ],
        "session_key": request.session.session_key,
        "form": form,
        "takes_passkeys": _takes_passkeys(request),
        "is_connected": queries.is_connected(request.user),
        "provider_name": settings.OIDC_NAME,
        "must_add": request.workspace.requires_second_factor and not found,
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "accounts/factors.html", context, status=status)


def _takes_passkeys(request: HtmxHttpRequest) -> bool:
    """Say whether passkeys can work here: they belong to a host name, never to an IP address."""
    host, _ = split_domain_port(request.get_host())
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return True
    return False


@never_cache
@sensitive_post_parameters()
@require_http_methods(READ_AND_CHANGE)
@member
@before_factor
def confirm(request: HtmxHttpRequest) -> HttpResponse:
    """Ask who sits there to prove again that it is them, before they change how they sign in."""
    forms = _proofs(request)
    posted_form = next((form for form in forms.values() if form and form.is_bound), None)
    if posted_form is not None and posted_form.is_valid():
        if isinstance(posted_form, ConfirmPasswordForm):
            _check_password(request, posted_form.cleaned_data["password"])
        else:
            posted_form.save()
        return redirect(next_of(request, reverse(PAGE)))
    context = {"forms": forms, "next": next_of(request, reverse(PAGE))}
    return render(request, "accounts/confirm.html", context, status=422 if posted_form else 200)


def _proofs(request: HtmxHttpRequest) -> dict[str, Any]:
    """Return the forms by which this person can prove who they are; the posted one is bound."""
    kinds = {one.type for one in queries.second_factors(request.user)}
    data = request.POST

    def bound(name: str) -> Any:
        return data if name in data else None

    return {
        "password": ConfirmPasswordForm(bound("password"))
        if request.user.has_usable_password()
        else None,
        "code": ConfirmCodeForm(user=request.user, data=bound("code")) if kinds else None,
        "passkey": ConfirmPasskeyForm(user=request.user, data=bound("credential"))
        if "webauthn" in kinds
        else None,
    }


def _check_password(request: HtmxHttpRequest, password: str) -> None:
    spend_try(request, request.user.email)
    if not request.user.check_password(password):
        raise WrongPassword
    reauthenticate_by_password(request)


@require_POST
@member
@before_factor
@proved
def begin_app(request: HtmxHttpRequest) -> HttpResponse:
    request.session[SECRET] = generate_totp_secret()
    return redirect("accounts:app")


@never_cache
@sensitive_post_parameters()
@require_http_methods(READ_AND_CHANGE)
@member
@before_factor
@proved
def app(request: HtmxHttpRequest) -> HttpResponse:
    """Show the secret of a new authenticator app, and take its first code."""
    secret = request.session.get(SECRET)
    if not secret:
        return _codes_or_refusal(request)
    form = AppForm(request.POST or None, user=request.user, secret=secret)
    if request.method == "POST" and form.is_valid():
        is_new = actions.add_app(user=request.user, secret=secret, actor=request.user)
        del request.session[SECRET]
        return _added(request, "Your authenticator app is set up.", is_new=is_new)
    context = {
        "form": form,
        "secret": " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
        "uri": FactorAdapter().build_totp_url(request.user, secret),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "accounts/app.html", context, status=status)


def _codes_or_refusal(request: HtmxHttpRequest) -> HttpResponse:
    """Answer the second press of one button like the first."""
    if request.session.get(UNSEEN):
        return redirect("accounts:codes")
    raise SetupIsOver(next_url=reverse(PAGE))


def _added(request: HtmxHttpRequest, sentence: str, *, is_new: bool) -> HttpResponse:
    messages.success(request, sentence)
    if not is_new:
        return redirect(PAGE)
    request.session[UNSEEN] = True
    return redirect("accounts:codes")


@require_POST
@member
@before_factor
@proved
def passkey_options(request: HtmxHttpRequest) -> HttpResponse:
    """Answer the browser with a challenge for a new passkey."""
    return JsonResponse(begin_registration(request.user, True))


@require_POST
@member
@before_factor
@proved
def add_passkey(request: HtmxHttpRequest) -> HttpResponse:
    form = AddPasskeyForm(request.POST, user=request.user)
    if not form.is_valid():
        return _page(request, form)
    is_new = actions.add_passkey(
        user=request.user,
        name=form.cleaned_data["name"],
        credential=form.cleaned_data["credential"],
        actor=request.user,
    )
    return _added(request, "The passkey is added.", is_new=is_new)


@require_POST
@member
@before_factor
@proved
def end_factor(request: HtmxHttpRequest, factor_id: int) -> HttpResponse:
    actions.remove_factor(user=request.user, factor_id=factor_id, actor=request.user)
    messages.success(request, "It opens nothing any more.")
    return redirect(PAGE)


@require_POST
@member
@before_factor
@proved
def renew_codes(request: HtmxHttpRequest) -> HttpResponse:
    actions.renew_codes(user=request.user, actor=request.user)
    return _added(request, "The old recovery codes open nothing any more.", is_new=True)


@never_cache
@require_safe
@member
@before_factor
def codes(request: HtmxHttpRequest) -> HttpResponse:
    """Show new recovery codes, this once."""
    if not request.session.pop(UNSEEN, False):
        return redirect(PAGE)
    shown = queries.recovery_codes(request.user)
    return render(request, "accounts/codes.html", {"codes": shown})


@require_POST
@member
@before_factor
def end_session(request: HtmxHttpRequest, session_id: int) -> HttpResponse:
    actions.end_session(user=request.user, session_id=session_id, actor=request.user)
    messages.success(request, "That session is over.")
    return redirect(PAGE)


@require_POST
@member
@before_factor
def end_others(request: HtmxHttpRequest) -> HttpResponse:
    user = actions.end_other_sessions(user=request.user, actor=request.user)
    keep_session(request, user)
    messages.success(request, "All your other sessions are over.")
    return redirect(PAGE)
