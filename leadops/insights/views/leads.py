"""Finding a lead and reading its whole story."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import member, role
from leadops.insights import actions
from leadops.insights.policies import EXPORTERS, may_move
from leadops.insights.queries import leads, story
from leadops.insights.queries.lead_file import csv_of
from leadops.ui.errors import Forbidden, Refusal
from leadops.ui.types import HtmxHttpRequest
from prospects.enums import LeadState
from prospects.models import Lead
from prospects.queries import with_ranges


@require_GET
@member
def lead_list(request: HtmxHttpRequest) -> HttpResponse:
    filters = leads.read_filters(request.GET)
    context = {
        "filters": filters,
        "page": leads.page(filters, request.membership, request.GET.get("after", ""), leads.LISTED),
        "states": LeadState.choices,
        "owners": leads.OWNERS.items(),
        "sorts": leads.SORTS.items(),
        "lists": leads.lists(request.workspace),
        "may_export": request.membership.has_role(*EXPORTERS),
    }
    name = "insights/leads.html#results" if request.htmx else "insights/leads.html"
    return render(request, name, context)


@require_POST
@member
def lead_export(request: HtmxHttpRequest) -> Any:
    # `@role` lets auditors read only; exporting evidence is their work.
    if not request.membership.has_role(*EXPORTERS):
        raise Forbidden("This needs a role that answers for all leads, or auditor.")
    rows = leads.found(leads.read_filters(request.GET), request.membership)
    member, count = request.membership, rows.count()
    actions.note_export(member=member, what="leads", count=count, actor=request.user)
    lines = csv_of(rows, member.workspace)
    answer = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    name = f"leads-{timezone.localdate():%Y-%m-%d}.csv"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@require_GET
@member
def lead_detail(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    lead = leads.get_lead(request.workspace, pk)
    if lead.contact.removed_at:
        return _removed_page(request, lead)
    leads.tell_handed([lead])
    with_ranges([lead.account])
    opens = story.openable(lead, request.membership)
    score = story.score_of(lead)
    context = {
        "lead": lead,
        "opens": opens,
        "contact_status": story.may_contact(lead),
        "fit": story.fit_of(lead),
        "score": score,
        "placed_by": story.placed_by(lead, score),
        "signals": story.signals_of(lead),
        "facts": story.facts_with_source(lead),
        "drafts": story.drafts_of(lead),
        "handoffs": story.handoffs_of(lead),
        "replies": story.replies_of(lead),
        "timeline": story.timeline(lead),
        "next_steps": story.next_steps(lead, request.membership, opens),
    }
    return render(request, "insights/lead.html", context)


def _removed_page(request: HtmxHttpRequest, lead: Lead) -> HttpResponse:
    """Show what stays of an emptied person: states and dates, nothing that was worked out."""
    context = {
        "lead": lead,
        "drafts": story.drafts_of(lead),
        "handoffs": story.handoffs_of(lead),
        "replies": story.replies_of(lead),
        "timeline": story.timeline(lead),
    }
    return render(request, "insights/lead_removed.html", context)


@require_POST
@role("rep", "sales_lead", "sales_ops", "manager")
def lead_move(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    lead = leads.get_lead(request.workspace, pk)
    if not may_move(request.membership, lead):
        raise Forbidden("This lead belongs to somebody else. Its owner or a manager can do this.")
    to, reason = request.POST.get("to", ""), request.POST.get("reason", "").strip()[:200]
    if to not in story.ENDS or not reason:
        raise Refusal("Say why: the reason stands on the lead from now on.")
    actions.take_out(lead=lead, to=to, reason=reason, actor=request.user)
    messages.success(request, f"{lead}: {LeadState(to).label.lower()}. Nothing more is sent.")
    return redirect("insights:lead-detail", pk)
