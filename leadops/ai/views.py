"""The AI settings page."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import role
from leadops.ai import actions, queries
from leadops.ai.endpoints import allowed_private
from leadops.ai.forms import ConnectionForm
from leadops.ui.types import HtmxHttpRequest

START = {"price_in": 0, "price_out": 0, "monthly_cap": 20, "is_on": True}
FIELDS = ("base_url", "model", "price_in", "price_out", "currency", "monthly_cap", "is_on")


@require_GET
@role("admin")
def settings_page(request: HtmxHttpRequest) -> HttpResponse:
    connection = queries.connection_of(request.workspace)
    start = {name: getattr(connection, name) for name in FIELDS} if connection else START
    return _page(request, ConnectionForm(initial=start))


@require_POST
@role("admin")
def save(request: HtmxHttpRequest) -> HttpResponse:
    form = ConnectionForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    row = actions.save_connection(workspace=request.workspace, actor=request.user, **form.facts())
    messages.success(
        request, f"Saved: {row.model} at {row.base_url}. Test it before you rely on it."
    )
    return redirect("ai:connection")


@require_POST
@role("admin")
def test(request: HtmxHttpRequest) -> HttpResponse:
    is_ok, sentence = actions.connection_tested(workspace=request.workspace, actor=request.user)
    messages.add_message(request, messages.SUCCESS if is_ok else messages.ERROR, sentence)
    return redirect("ai:connection")


@require_POST
@role("admin")
def remove(request: HtmxHttpRequest) -> HttpResponse:
    actions.remove_connection(workspace=request.workspace, actor=request.user)
    messages.success(request, "The model and its key are removed. The built-in engine goes on.")
    return redirect("ai:connection")


def _page(request: HtmxHttpRequest, form: ConnectionForm, status: int = 200) -> HttpResponse:
    now = timezone.now()
    connection = queries.connection_of(request.workspace)
    budget = queries.budget_of(request.workspace, now)
    context: dict[str, Any] = {
        "form": form,
        "connection": connection,
        "engine": queries.engine_of(connection, now),
        "budget": budget,
        "left": queries.left_of(connection, budget) if connection else None,
        "usage": queries.usage_by_task(request.workspace, now),
        "runs": queries.recent_runs(request.workspace),
        "allowed": sorted(allowed_private()),
        "test_seconds": f"{actions.TEST_SECONDS:g}",
        "may_change": request.membership.has_role("admin"),
    }
    return render(request, "ai/settings.html", context, status=status)
