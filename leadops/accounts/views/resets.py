"""A new password for somebody who lost theirs."""

from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from leadops.accounts import actions, mail, queries
from leadops.accounts.errors import TooManyAsked
from leadops.accounts.forms.passwords import AskResetForm, ResetForm

READ_AND_CHANGE = ["GET", "HEAD", "POST"]


@never_cache
@require_http_methods(READ_AND_CHANGE)
def ask(request: HttpRequest) -> HttpResponse:
    """Take an address; the answer is the same for every one."""
    form = AskResetForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"]
        if not ratelimit.consume(request, action="reset_password", key=email.lower()):
            raise TooManyAsked
        actions.ask_reset(email=email)
        messages.info(request, "If this address belongs to a member, a link is on its way to it.")
        return redirect("accounts:sign-in")
    context = {"form": form, "mail_is_set_up": mail.is_set_up()}
    status = 422 if request.method == "POST" else 200
    return render(request, "accounts/reset_ask.html", context, status=status)


@never_cache
@sensitive_post_parameters()
@require_http_methods(READ_AND_CHANGE)
def reset(request: HttpRequest, token: str) -> HttpResponse:
    link = queries.reset_link_by_token(token)
    form = ResetForm(request.POST or None, user=link.user)
    if request.method == "POST" and form.is_valid():
        actions.use_reset(token=token, password=form.cleaned_data["password"])
        messages.success(request, "Your password is changed. Sign in with it.")
        return redirect("accounts:sign-in")
    status = 422 if request.method == "POST" else 200
    return render(request, "accounts/reset.html", {"form": form, "link": link}, status=status)
