"""Keys to the API: one's own, and the workspace's service accounts."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from leadops.accounts import actions, queries
from leadops.accounts.decorators import member, role
from leadops.accounts.forms.tokens import ServiceForm, TokenForm
from leadops.accounts.shown_once import show_next, shown_now
from leadops.ui.errors import NotFound
from leadops.ui.types import HtmxHttpRequest

READ_AND_CHANGE = ["GET", "HEAD", "POST"]


@never_cache
@require_http_methods(READ_AND_CHANGE)
@member
def mine(request: HtmxHttpRequest) -> HttpResponse:
    """Show my tokens; a post makes one and leads to the page that shows its secret this once."""
    form = TokenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _, secret = actions.make_token(
            membership=request.membership, actor=request.user, **form.cleaned_data
        )
        return show_next(request, request.path, secret)
    tokens = queries.tokens_of(request.user, request.workspace)
    return _page(request, "accounts/tokens.html", form, tokens)


@never_cache
@require_http_methods(READ_AND_CHANGE)
@role("admin")
def services(request: HtmxHttpRequest) -> HttpResponse:
    """Show the service accounts; a post makes one, whose secret the next page shows this once."""
    form = ServiceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _, secret = actions.make_service_token(
            workspace=request.workspace, actor=request.user, **form.cleaned_data
        )
        return show_next(request, request.path, secret)
    tokens = queries.service_tokens(request.workspace)
    return _page(request, "accounts/services.html", form, tokens)


def _page(request: HtmxHttpRequest, template: str, form: TokenForm, tokens: object) -> HttpResponse:
    context = {
        "form": form,
        "secret": shown_now(request),
        "tokens": tokens,
        "may_change": request.membership.has_role("admin"),
    }
    return render(request, template, context, status=422 if request.method == "POST" else 200)


@require_POST
@member
def end_mine(request: HtmxHttpRequest, token_id: UUID) -> HttpResponse:
    token = queries.get_token(request.workspace, token_id)
    if token.user_id != request.user.pk:
        raise NotFound
    actions.revoke_token(token=token, actor=request.user)
    messages.success(request, f"{token.name} opens nothing any more.")
    return redirect("accounts:tokens")


@require_POST
@role("admin")
def end_service(request: HtmxHttpRequest, token_id: UUID) -> HttpResponse:
    token = queries.get_token(request.workspace, token_id)
    if not token.user.is_service:
        raise NotFound
    actions.revoke_token(token=token, actor=request.user)
    messages.success(request, f"{token.name} opens nothing any more.")
    return redirect("accounts:services")
