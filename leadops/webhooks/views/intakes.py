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
from leadops.ui.types import HtmxHttpRequest
from leadops.webhooks import actions, queries
from leadops.webhooks.forms import IntakeForm
from leadops.webhooks.models import Intake
from leadops.webhooks.views.once import clicked_once, new_nonce
from prospects.enums import LawfulBasis

READ_AND_CHANGE = ["GET", "HEAD", "POST"]
PAGE_SIZE = 25


@never_cache
@require_http_methods(READ_AND_CHANGE)
@role("admin")
def intake_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show the intakes; a post opens one and shows its address and secret."""
    form = IntakeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        facts = {"workspace": request.workspace, "actor": request.user, **form.cleaned_data}
        made = clicked_once(request, lambda: actions.add_intake(**facts))
        row = queries.get_intake(request.workspace, UUID(made))
        return _page(request, row, secret=row.secrets(timezone.now())[0])
    context: dict[str, Any] = {
        "form": form,
        "intakes": queries.intakes(request.workspace),
        "nonce": new_nonce(),
        "may_change": request.membership.has_role("admin"),
    }
    status = 422 if form.errors else 200
    return render(request, "webhooks/intakes.html", context, status=status)


@require_GET
@role("admin")
def intake(request: HtmxHttpRequest, intake_id: UUID) -> HttpResponse:
    return _page(request, queries.get_intake(request.workspace, intake_id))


@never_cache
@require_POST
@role("admin")
def secret(request: HtmxHttpRequest, intake_id: UUID) -> HttpResponse:
    """Change the secret and show the new one this once."""
    row = queries.get_intake(request.workspace, intake_id)
    clicked_once(request, lambda: actions.change_intake_secret(intake=row, actor=request.user))
    row = queries.get_intake(request.workspace, intake_id)
    return _page(request, row, secret=row.secrets(timezone.now())[0])


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


def _page(request: HtmxHttpRequest, row: Intake, *, secret: str = "") -> HttpResponse:
    page = Paginator(queries.arrivals(row), PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "intake": row,
        "address": settings.SITE_URL + reverse("api:hook", args=[row.workspace_id, row.pk]),
        "basis": dict(LawfulBasis.choices).get(row.lawful_basis, ""),
        "secret": secret,
        "page": page,
        "has_old": row.old_until is not None and row.old_until > timezone.now(),
        "nonce": new_nonce(),
        "may_change": request.membership.has_role("admin"),
    }
    return render(request, "webhooks/intake.html", context)
