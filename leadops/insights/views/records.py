"""The audit log, the runs and the pipeline's funnel."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import member, role
from leadops.audit.chain import verify
from leadops.audit.events import Event
from leadops.insights import actions
from leadops.insights.queries import funnel, log
from leadops.insights.queries import work as working
from leadops.insights.queries.leads import read_uuid
from leadops.runs.actions import cancel, retry
from leadops.ui.errors import Forbidden
from leadops.ui.types import HtmxHttpRequest

READERS = ("admin", "auditor", "manager")
EXPORTERS = ("admin", "auditor")
WORKERS = ("rep", "sales_lead", "marketing_lead", "sales_ops", "manager", "admin")


@require_GET
@role(*READERS)
def audit(request: HtmxHttpRequest) -> HttpResponse:
    filters = log.read_filters(request.GET)
    pages = Paginator(log.entries(request.workspace, filters), log.PAGE)
    page = pages.get_page(request.GET.get("page"))
    context = {
        "filters": filters,
        "page": page,
        "rows": [(entry, log.changes(entry)) for entry in page.object_list],
        "areas": log.areas(),
        "events": list(Event),
        "sealed": log.sealed(request.workspace),
        "unsealed": log.unsealed(request.workspace),
        "chain": verify() if "chain" in request.GET else None,
        "may_export": request.membership.has_role(*EXPORTERS),
    }
    return render(request, "insights/audit.html", context)


@require_POST
@member
def audit_export(request: HtmxHttpRequest) -> HttpResponse:
    # `@role` lets auditors read only; exporting evidence is their work.
    if not request.membership.has_role(*EXPORTERS):
        raise Forbidden("This needs the role administrator or auditor.")
    filters = log.read_filters(request.GET)
    text = actions.export_audit(actor=request.user, member=request.membership, filters=filters)
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    name = f"audit-{timezone.localdate():%Y-%m-%d}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_GET
@member
def runs(request: HtmxHttpRequest) -> HttpResponse:
    context = {
        "work": working.work(request.workspace),
        "may_act": request.membership.has_role(*WORKERS),
    }
    name = "insights/runs.html#runs" if request.htmx else "insights/runs.html"
    return render(request, name, context)


@require_POST
@role(*WORKERS)
def run_retry(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    run = retry(working.get_run(request.workspace, pk).pk, actor=request.user)
    messages.success(request, f"Queued again: {run.label}.")
    return redirect("insights:runs")


@require_POST
@role(*WORKERS)
def run_cancel(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    run = cancel(working.get_run(request.workspace, pk).pk, actor=request.user)
    messages.success(request, f"Stopped: {run.label}. What it had finished is kept.")
    return redirect("insights:runs")


@require_GET
@role("manager", "sales_lead", "marketing_lead", "sales_ops", "admin")
def pipeline_dashboard(request: HtmxHttpRequest) -> HttpResponse:
    period = request.GET.get("period", "90")
    period = period if period in funnel.PERIODS else "90"
    chosen = funnel.known_list(request.workspace, read_uuid(request.GET.get("list")))
    seen = funnel.funnel(request.workspace, period, chosen)
    context = {
        "funnel": seen.figures,
        "periods": funnel.PERIODS.items(),
        "period": period,
        "lists": funnel.lists(request.workspace),
        "chosen": chosen,
        "as_of": seen.at,
    }
    return render(request, "insights/pipeline.html", context)
