"""Leads without a reason to write: bring one, or let them rest."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import role
from leadops.ui.types import HtmxHttpRequest
from outreach.actions import reasons
from outreach.forms.settings import CaptureForm, KnowForm
from outreach.policies import may_read_all, own_leads
from outreach.queries import review
from outreach.queries.enrollments import with_lead, without_reason

REVIEWERS = ("rep", "sales_lead", "manager")
DECIDERS = ("rep", "sales_lead")


@require_GET
@role(*REVIEWERS)
def reason_list(request: HtmxHttpRequest) -> HttpResponse:
    return render(request, "outreach/needs_reason.html", _context(request))


def _context(request: HtmxHttpRequest) -> dict[str, object]:
    member = request.membership
    mine = Q() if may_read_all(member) else own_leads(member)
    page = Paginator(without_reason(mine).values_list("pk", flat=True), 25).get_page(
        request.GET.get("page")
    )
    rows = [
        {
            "draft": one,
            "capture": CaptureForm(auto_id=f"id_{one.pk}_%s"),
            "know": KnowForm(auto_id=f"id_{one.pk}_know_%s"),
        }
        for one in with_lead(page.object_list)
    ]
    return {"page": page, "rows": rows}


@require_POST
@role(*DECIDERS)
def capture(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    draft = review.get_draft(request.membership, pk)
    form = CaptureForm(request.POST, auto_id=f"id_{pk}_%s")
    if not form.is_valid():
        return _again(request, pk, capture=form)
    reasons.capture(draft=draft, actor=request.user, **form.cleaned_data)
    messages.success(
        request, f"Kept as captured by {request.user.name}. The draft is being written."
    )
    return redirect("outreach:reason-list")


@require_POST
@role(*DECIDERS)
def know(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    draft = review.get_draft(request.membership, pk)
    form = KnowForm(request.POST, auto_id=f"id_{pk}_know_%s")
    if not form.is_valid():
        return _again(request, pk, know=form)
    reasons.know(draft=draft, text=form.cleaned_data["text"], actor=request.user)
    messages.success(request, f"Kept under your name, {request.user.name}. It is being drafted.")
    return redirect("outreach:reason-list")


def _again(request: HtmxHttpRequest, pk: UUID, **forms: object) -> HttpResponse:
    """Show the list again with the wrong form open and its words kept."""
    context = _context(request)
    for row in context["rows"]:  # type: ignore[attr-defined]
        if row["draft"].pk == pk:
            row.update(forms, is_open=True)
    return render(request, "outreach/needs_reason.html", context, status=422)


@require_POST
@role(*DECIDERS)
def let_rest(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    draft = review.get_draft(request.membership, pk)
    reasons.let_rest(draft=draft, actor=request.user)
    messages.info(request, f"{draft.lead.account.name} rests in nurture. Nothing was written.")
    return redirect("outreach:reason-list")
