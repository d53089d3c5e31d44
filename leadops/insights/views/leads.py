"""Finding a lead and reading its whole story."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from leadops.accounts.decorators import member
from leadops.insights.queries import leads, story
from leadops.ui.types import HtmxHttpRequest
from prospects.enums import LeadState


@require_GET
@member
def lead_list(request: HtmxHttpRequest) -> HttpResponse:
    filters = leads.read_filters(request.GET)
    context = {
        "filters": filters,
        "page": leads.page(filters, request.membership, request.GET.get("after", "")),
        "states": LeadState.choices,
        "owners": leads.OWNERS.items(),
        "sorts": leads.SORTS.items(),
        "lists": leads.lists(request.workspace),
    }
    name = "insights/leads.html#results" if request.htmx else "insights/leads.html"
    return render(request, name, context)


@require_GET
@member
def lead_detail(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    lead = leads.get_lead(request.workspace, pk)
    context = {
        "lead": lead,
        "contact_status": story.may_contact(lead),
        "fit": story.fit_now(lead),
        "score": story.score_of(lead),
        "signals": story.signals_of(lead),
        "facts": story.facts_with_source(lead),
        "drafts": story.drafts_of(lead),
        "handoffs": story.handoffs_of(lead),
        "replies": story.replies_of(lead),
        "timeline": story.timeline(lead),
        "next_steps": story.next_steps(lead, request.membership),
    }
    return render(request, "insights/lead.html", context)
