"""Looking at ten records without knowing what the portal thinks of them (DIS3)."""

from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from icp.matching import describe
from icp.queries import document_of
from leadops.accounts.decorators import role
from leadops.ui.types import HtmxHttpRequest
from prospects import actions, queries
from prospects.enums import ListState
from prospects.errors import MarkRefused
from prospects.forms import MarkForm
from prospects.models import ProspectList

CHECKERS = ("sales_ops", "sales_lead")


@require_GET
@role(*CHECKERS)
def spot_check_list(request: HtmxHttpRequest) -> HttpResponse:
    page = Paginator(queries.spot_check_rows(request.workspace), 50).get_page(
        request.GET.get("page")
    )
    rows = [(row, queries.verdict_of(row) if row.marks else None) for row in page]
    context = {"page": page, "rows": rows, **_pool(request.workspace)}
    return render(request, "prospects/spot_checks.html", context)


@require_GET
@role(*CHECKERS)
def spot_check(request: HtmxHttpRequest, list_id: UUID) -> HttpResponse:
    row = queries.get_list(request.workspace, list_id)
    return _answer(request, row)


@require_POST
@role(*CHECKERS)
def spot_check_mark(request: HtmxHttpRequest, list_id: UUID) -> HttpResponse:
    row = queries.get_list(request.workspace, list_id)
    if request.POST.get("undo"):
        row = actions.undo_mark(prospect_list=row, actor=request.user)
    else:
        form = MarkForm(request.POST)
        if not form.is_valid():
            raise MarkRefused("The mark did not arrive whole. Load the page again.")
        row = actions.mark(
            prospect_list=row,
            lead_id=str(form.cleaned_data["lead"]),
            verdict=form.cleaned_data["mark"],
            actor=request.user,
        )
    if request.htmx:
        return _answer(request, queries.get_list(request.workspace, row.pk))
    return redirect("prospects:spot-check", row.pk)


def _answer(request: HtmxHttpRequest, row: ProspectList) -> HttpResponse:
    template = "prospects/spot_check.html" + ("#work" if request.htmx else "")
    return render(request, template, _context(request, row))


def _context(request: HtmxHttpRequest, row: ProspectList) -> dict[str, Any]:
    records = queries.sample_records(row)
    is_waiting = row.state == ListState.WAITING
    # An admitted or rejected list keeps its marks: then the sample is shown as it was judged.
    current = next((r for r in records if not r.mark), None) if is_waiting else None
    marked = [record for record in records if record.mark]
    return {
        "list": row,
        "records": records,
        "current": current,
        "last": marked[-1] if marked else None,
        "marked": len(marked),
        "verdict": queries.verdict_of(row),
        "proposal": None if current else queries.proposal_of(row),
        "is_waiting": is_waiting,
        "wanted": _wanted(row) if current else [],
        **_pool(request.workspace),
    }


def _wanted(row: ProspectList) -> list[str]:
    """Return what the list's ICP asks for: the measure, not the portal's verdict by it."""
    if row.icp_version is None:
        return []
    document = document_of(row.icp_version)
    asked = [describe(one) for one in document.criteria]
    return asked + [f"Not: {one.reason or describe(one)}" for one in document.disqualifiers]


def _pool(workspace: Any) -> dict[str, Any]:
    good, total = queries.pooled(workspace)
    return {"pool_good": good, "pool_total": total}
