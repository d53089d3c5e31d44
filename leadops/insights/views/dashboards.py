"""The outreach and quality dashboards: charts that load alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_GET

from leadops.accounts.decorators import role
from leadops.insights.charts import Maker, Question, load
from leadops.insights.queries import outreach, quality
from leadops.insights.queries.funnel import PERIODS
from leadops.ui.types import HtmxHttpRequest

READERS = ("manager", "sales_lead", "marketing_lead", "sales_ops", "admin")
PAUSERS = ("manager", "sales_lead", "marketing_lead")
EVER = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


@require_GET
@role(*READERS)
def outreach_dashboard(request: HtmxHttpRequest) -> HttpResponse:
    return _page(request, "insights/outreach.html", outreach.CHARTS)


@require_GET
@role(*READERS, "rep")
def quality_dashboard(request: HtmxHttpRequest) -> HttpResponse:
    return _page(request, "insights/quality.html", quality.CHARTS)


def _page(request: HtmxHttpRequest, name: str, makers: Mapping[str, Maker]) -> HttpResponse:
    """Show all charts, or with `?chart=` that one: as a page, a fragment, or (`&csv=1`) a file."""
    chosen = request.GET.get("chart", "")
    keys = [chosen] if chosen in makers else list(makers)
    question = _question(request)
    regions = [load(key, makers, question) for key in keys]
    if chosen in makers and "csv" in request.GET and regions[0].chart:
        return _file(f"{chosen}-{request.workspace.name}", regions[0].chart.as_csv())
    context = {
        "regions": regions,
        "is_alone": chosen in makers,
        "period": question.period,
        "periods": PERIODS.items(),
        "now": timezone.now(),
        "may_pause": request.membership.has_role(*PAUSERS),
    }
    if chosen in makers and request.htmx:
        return render(request, "insights/chart.html", {**context, "region": regions[0]})
    return render(request, name, context)


def _question(request: HtmxHttpRequest) -> Question:
    period = request.GET.get("period", "90")
    period = period if period in PERIODS else "90"
    since = EVER if period == "all" else timezone.now() - dt.timedelta(days=int(period))
    return Question(request.workspace, request.user, request.membership, since, period)


def _file(name: str, text: str) -> HttpResponse:
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    name = f"{slugify(name)}-{timezone.localdate():%Y-%m-%d}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
