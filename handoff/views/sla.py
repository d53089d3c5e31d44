"""The manager's SLA page and the targets."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from handoff import actions
from handoff.forms import TargetsForm
from handoff.policies import may_reassign
from handoff.queries import board, breaches
from handoff.queries.team import current_policy, current_targets
from leadops.accounts.decorators import role
from leadops.tenancy.figures import kept_figures

READERS = ("manager", "sales_lead", "sales_ops", "admin")
PERIOD = timedelta(days=30)


@require_GET
@role(*READERS)
def dashboard(request: Any) -> HttpResponse:
    context = {
        "board": board.open_board(request.membership, everybody=True),
        "may_reassign": may_reassign(request.membership),
    }
    if request.htmx:
        return render(request, "handoff/sla.html#open", context)
    since = timezone.now() - PERIOD
    # Both at once: the breaches below are those that the tallies above count.
    kept = kept_figures(
        "handoff.kept", lambda: (breaches.tallies(since), breaches.newest_broken(since))
    )
    (every, *people), broken = kept.figures
    context |= {"every": every, "people": people, "as_of": kept.at}
    context["breaches"] = breaches.breaches(broken)
    return render(request, "handoff/sla.html", context)


@require_http_methods(["GET", "POST"])
@role("admin", "manager", "sales_ops")
def targets(request: Any) -> HttpResponse:
    form = TargetsForm(request.POST or None, initial=_initial())
    if request.method == "POST" and form.is_valid():
        actions.set_targets(workspace=request.workspace, classes=form.classes(), actor=request.user)
        messages.success(request, "Saved. Handoffs that wait keep the promise they began under.")
        return redirect("handoff:sla-settings")
    context = {"form": form, "policy": current_policy()}
    status = 422 if form.is_bound else 200
    return render(request, "handoff/targets.html", context, status=status)


def _initial() -> dict[str, Any]:
    now = current_targets()
    return {
        "hot_minutes": now["hot"].minutes,
        "hot_reassign": now["hot"].reassign_minutes,
        "warm_minutes": now["warm"].minutes,
        "mql_minutes": now["mql"].minutes,
    }
