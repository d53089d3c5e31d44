"""Endpoints: the list, one of them with its deliveries, and what may be done with it."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from leadops.accounts.decorators import role
from leadops.ui.types import HtmxHttpRequest
from leadops.webhooks import actions, queries
from leadops.webhooks.events import KINDS
from leadops.webhooks.forms import EndpointForm
from leadops.webhooks.models import Endpoint
from leadops.webhooks.views.once import clicked_once, new_nonce

READ_AND_CHANGE = ["GET", "HEAD", "POST"]
PAGE_SIZE = 25


@never_cache
@require_http_methods(READ_AND_CHANGE)
@role("admin")
def endpoint_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show the endpoints; a post adds one and shows its secret this once."""
    form, secret = EndpointForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        facts = {"workspace": request.workspace, "actor": request.user, **form.cleaned_data}
        made = clicked_once(request, lambda: actions.add_endpoint(**facts))
        secret = _secret_of(request, made)
        form = EndpointForm()
    context: dict[str, Any] = {
        "form": form,
        "secret": secret,
        "endpoints": queries.endpoints(request.workspace),
        "nonce": new_nonce(),
        "may_change": request.membership.has_role("admin"),
    }
    return render(request, "webhooks/endpoints.html", context, status=_status(request, form))


@never_cache
@require_http_methods(READ_AND_CHANGE)
@role("admin")
def endpoint(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    """Show one endpoint with its deliveries; a post changes it."""
    row = queries.get_endpoint(request.workspace, endpoint_id)
    if request.method != "POST":
        start = {"url": row.url, "note": row.note, "events": row.events}
        return _page(request, row, EndpointForm(initial=start))
    form = EndpointForm(request.POST)
    if not form.is_valid():
        return _page(request, row, form)
    actions.change_endpoint(endpoint=row, actor=request.user, **form.cleaned_data)
    messages.success(request, "Saved.")
    return redirect(row)


@never_cache
@require_POST
@role("admin")
def secret(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    """Change the secret and show the new one this once."""
    row = queries.get_endpoint(request.workspace, endpoint_id)
    clicked_once(request, lambda: actions.change_secret(endpoint=row, actor=request.user))
    start = {"url": row.url, "note": row.note, "events": row.events}
    shown = _secret_of(request, row.pk)
    return _page(request, row, EndpointForm(initial=start), secret=shown)


@require_POST
@role("admin")
def test(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    row = queries.get_endpoint(request.workspace, endpoint_id)
    clicked_once(request, lambda: actions.try_endpoint(endpoint=row, actor=request.user))
    messages.success(request, "A test event is on its way. Its answer stands below in a moment.")
    return redirect(row)


@require_POST
@role("admin")
def pause(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    row = queries.get_endpoint(request.workspace, endpoint_id)
    actions.pause_endpoint(endpoint=row, actor=request.user)
    messages.success(request, "Paused. What happens now waits until you turn it on, for 30 days.")
    return redirect(row)


@require_POST
@role("admin")
def resume(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    row = queries.get_endpoint(request.workspace, endpoint_id)
    actions.resume_endpoint(endpoint=row, actor=request.user)
    messages.success(request, "On again. It gets what happened meanwhile.")
    return redirect(row)


@require_POST
@role("admin")
def delete(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    row = queries.get_endpoint(request.workspace, endpoint_id)
    actions.remove_endpoint(endpoint=row, actor=request.user)
    messages.success(request, f"{row} is deleted. Nothing is sent to it any more.")
    return redirect("webhooks:endpoint-list")


@require_POST
@role("admin")
def retry(request: HtmxHttpRequest, delivery_id: UUID) -> HttpResponse:
    row = queries.get_delivery(request.workspace, delivery_id)
    clicked_once(request, lambda: actions.retry_delivery(delivery=row, actor=request.user))
    messages.success(request, f"{row.event} is on its way again, under the same id.")
    return redirect(row.endpoint)


def _secret_of(request: HtmxHttpRequest, endpoint_id: Any) -> str:
    row = queries.get_endpoint(request.workspace, endpoint_id)
    return row.secrets(timezone.now())[0]


def _status(request: HtmxHttpRequest, form: EndpointForm) -> int:
    return 422 if request.method == "POST" and form.errors else 200


def _page(
    request: HtmxHttpRequest, row: Endpoint, form: EndpointForm, *, secret: str = ""
) -> HttpResponse:
    page = Paginator(queries.deliveries(row), PAGE_SIZE).get_page(request.GET.get("page"))
    words = {kind.type: kind.words for kind in KINDS}
    context = {
        "endpoint": row,
        "form": form,
        "secret": secret,
        "page": page,
        "told": [words[one] for one in row.events if one in words],
        "has_old": row.old_until is not None and row.old_until > timezone.now(),
        "nonce": new_nonce(),
        "may_change": request.membership.has_role("admin"),
    }
    return render(request, "webhooks/endpoint.html", context, status=_status(request, form))
