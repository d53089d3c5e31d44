"""Lists, sources and companies."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from leadops.accounts.decorators import member
from leadops.ui.types import HtmxHttpRequest
from prospects import queries
from prospects.enums import LeadState

_STATES = (LeadState.CANDIDATE, LeadState.ADMITTED, LeadState.DISQUALIFIED)


@require_GET
@member
def list_list(request: HtmxHttpRequest) -> HttpResponse:
    page = Paginator(queries.list_rows(request.workspace), 50).get_page(request.GET.get("page"))
    return render(request, "prospects/lists.html", {"page": page})


@require_GET
@member
def list_detail(request: HtmxHttpRequest, list_id: UUID) -> HttpResponse:
    row = queries.get_list(request.workspace, list_id)
    state = request.GET.get("state", "")
    ids = queries.leads_in_order(row, state=state if state in LeadState.values else "")
    # A state that is not known has no leads: showing all of them would say that it has.
    ids = ids.none() if state and state not in LeadState.values else ids
    page = Paginator(ids, 50).get_page(request.GET.get("page"))
    proposal = queries.proposal_of(row)
    context = {
        "list": row,
        "judged_at": queries.judged_at(row, proposal),
        "state": state,
        "states": [(one.value, one.label) for one in _STATES],
        "leads": queries.lead_rows(page),
        "page": page,
        "outcomes": queries.outcomes(row.counts),
        "aside": queries.set_aside(row),
        "verdict": queries.verdict_of(row) if row.marks else None,
        "proposal": proposal,
        "may_check": request.membership.has_role("sales_ops", "sales_lead", "auditor"),
    }
    return render(request, "prospects/list.html", context)


@require_GET
@member
def source_list(request: HtmxHttpRequest) -> HttpResponse:
    page = Paginator(queries.source_rows(request.workspace), 50).get_page(request.GET.get("page"))
    return render(request, "prospects/sources.html", {"page": page})


@require_GET
@member
def account_detail(request: HtmxHttpRequest, account_id: UUID) -> HttpResponse:
    account = queries.get_account(request.workspace, account_id)
    queries.with_ranges([account])
    story = queries.account_story(account)
    people = [(person, story.leads.get(person.pk)) for person in story.contacts]
    values = [(one.field_words, one) for one in story.values]
    context = {"account": account, "story": story, "people": people, "values": values}
    return render(request, "prospects/account.html", context)
