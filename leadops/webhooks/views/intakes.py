"""Intakes: the list, one of them with what it took, and what may be done with it."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leadops.accounts.decorators import role
from leadops.accounts.shown_once import show_next, shown_now
from leadops.ui.types import HtmxHttpRequest
from leadops.webhooks import actions, queries
from leadops.webhooks.forms import IntakeForm
from leadops.webhooks.models import Intake
from prospects.enums import LawfulBasis

READ_AND_CHANGE = ["GET", "HEAD", "POST"]
PAGE_SIZE = 25


@never_cache
@require_http_methods(READ_AND_CHANGE)
@role("admin")
def intake_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show the intakes; a post opens one and leads to its address and, once, its secret."""
    form = IntakeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        row = actions.add_intake(
            workspace=request.workspace, actor=request.user, **form.cleaned_data
        )
        return _shown(request, row)
    context: dict[str, Any] = {
        "form": form,
        "intakes": queries.intakes(request.workspace),
        "may_change": request.membership.has_role("admin"),
    }
    status = 422 if form.errors else 200
    return render(request, "webhooks/intakes.html", context, status=status)


@never_cache
@require_GET
@role("admin")
def intake(request: HtmxHttpRequest, intake_id: UUID) -> HttpResponse:
    return _page(request, queries.get_intake(request.workspace, intake_id))


@never_cache
@require_POST
@role("admin")
def secret(request: HtmxHttpRequest, intake_id: UUID) -> HttpResponse:
    """Change the secret; the page behind shows the new one once."""
    row = queries.get_intake(request.workspace, intake_id)
    return _shown(request, actions.change_intake_secret(intake=row, actor=request.user))


@require_POST
@role("admin")
def start(request: HtmxHttpRequest, intake_id: UUID) -> HttpResponse:
    row = queries.get_intake(request.workspace, intake_id)
    actions.ask_for_import(intake=row, actor=request.user)
    messages.success(request, "The records that wait become an upload now.")
    return redirect(row)


@require_POST
@role("admin")
def end(request: HtmxHttpRequest, intake_id: UUID) -> HttpResponse:
    row = queries.get_intake(request.workspace, intake_id)
    actions.end_intake(intake=row, actor=request.user)
    messages.success(request, f"{row} takes nothing any more. What came is still imported.")
    return redirect("webhooks:intake-list")


def _shown(request: HtmxHttpRequest, row: Intake) -> HttpResponse:
    return show_next(request, row.get_absolute_url(), row.secrets(timezone.now())[0])


def _page(request: HtmxHttpRequest, row: Intake) -> HttpResponse:
    page = Paginator(queries.arrivals(row), PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "intake": row,
        "address": settings.SITE_URL + reverse("api:hook", args=[row.workspace_id, row.pk]),
        "basis": dict(LawfulBasis.choices).get(row.lawful_basis, ""),
        "secret": shown_now(request),
        "page": page,
        "has_old": row.old_until is not None and row.old_until > timezone.now(),
        "may_change": request.membership.has_role("admin"),
    }
    return render(request, "webhooks/intake.html", context)
