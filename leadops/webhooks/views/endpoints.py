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
from leadops.accounts.shown_once import show_next, shown_now
from leadops.ui.forms import refused_at
from leadops.ui.types import HtmxHttpRequest
from leadops.webhooks import actions, queries
from leadops.webhooks.errors import AddressRefused, AddressTaken
from leadops.webhooks.events import KINDS
from leadops.webhooks.forms import EndpointForm
from leadops.webhooks.models import Endpoint

READ_AND_CHANGE = ["GET", "HEAD", "POST"]
PAGE_SIZE = 25
OF_THE_ADDRESS = (AddressRefused, AddressTaken)


@never_cache
@require_http_methods(READ_AND_CHANGE)
@role("admin")
def endpoint_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show the endpoints; a post adds one and leads to its page, which shows its secret once."""
    form = EndpointForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refused_at(form, "url", *OF_THE_ADDRESS):
            row = actions.add_endpoint(
                workspace=request.workspace, actor=request.user, **form.cleaned_data
            )
            return _shown(request, row)
    context: dict[str, Any] = {
        "form": form,
        "endpoints": queries.endpoints(request.workspace),
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
    if form.is_valid():
        with refused_at(form, "url", *OF_THE_ADDRESS):
            actions.change_endpoint(endpoint=row, actor=request.user, **form.cleaned_data)
            messages.success(request, "Saved.")
            return redirect(row)
    return _page(request, row, form)


@never_cache
@require_POST
@role("admin")
def secret(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    """Change the secret; the page behind shows the new one once."""
    row = queries.get_endpoint(request.workspace, endpoint_id)
    return _shown(request, actions.change_secret(endpoint=row, actor=request.user))


@require_POST
@role("admin")
def test(request: HtmxHttpRequest, endpoint_id: UUID) -> HttpResponse:
    row = queries.get_endpoint(request.workspace, endpoint_id)
    actions.try_endpoint(endpoint=row, actor=request.user)
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
    actions.retry_delivery(delivery=row, actor=request.user)
    messages.success(request, f"{row.event} is on its way again, under the same id.")
    return redirect(row.endpoint)


def _shown(request: HtmxHttpRequest, row: Endpoint) -> HttpResponse:
    return show_next(request, row.get_absolute_url(), row.secrets(timezone.now())[0])


def _status(request: HtmxHttpRequest, form: EndpointForm) -> int:
    return 422 if request.method == "POST" and form.errors else 200


def _page(request: HtmxHttpRequest, row: Endpoint, form: EndpointForm) -> HttpResponse:
    page = Paginator(queries.deliveries(row), PAGE_SIZE).get_page(request.GET.get("page"))
    words = {kind.type: kind.words for kind in KINDS}
    context = {
        "endpoint": row,
        "form": form,
        "secret": shown_now(request),
        "page": page,
        "told": [words[one] for one in row.events if one in words],
        "has_old": row.old_until is not None and row.old_until > timezone.now(),
        "may_change": request.membership.has_role("admin"),
    }
    return render(request, "webhooks/endpoint.html", context, status=_status(request, form))
