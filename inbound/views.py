"""Check today and the conversations."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from inbound import actions, queries
from inbound.forms import KEYED, CheckForm
from inbound.matching import SUGGESTION
from leadops.accounts.decorators import member, role
from leadops.ui.errors import Refusal
from leadops.ui.types import HtmxHttpRequest

ROLES = ("rep", "sales_lead", "sales_ops", "manager")
SHOWN = 50


@require_GET
@role(*ROLES)
def check_today(request: HtmxHttpRequest) -> HttpResponse:
    rows = list(queries.unchecked()[: SHOWN + 1])
    wanted = request.GET.get("reply", "")
    first = next((row for row in rows if str(row.pk) == wanted), rows[0] if rows else None)
    context = {
        "first": first,
        "rows": [row for row in rows[:SHOWN] if row is not first],
        "total": len(rows) if len(rows) <= SHOWN else queries.unchecked().count(),
        "verdicts": [(n, one.value, one.label) for n, one in enumerate(KEYED, 1)],
        "is_suggestion": first is not None and first.matched_by == SUGGESTION,
        "may_check": request.membership.has_role(*ROLES),
    }
    return render(request, "inbound/check_today.html", context)


@require_POST
@role(*ROLES)
def check_reply(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    form = CheckForm(request.POST)
    if not form.is_valid():
        raise Refusal("Choose one of the verdicts on the page.")
    reply = actions.check_reply(
        reply=queries.get_reply(pk),
        actor=request.user,
        disposition=form.cleaned_data["disposition"],
        is_theirs=not form.cleaned_data["is_somebody_else"],
    )
    sender = reply.from_address or "the unknown sender"
    messages.success(request, f"{reply.get_disposition_display()}: {sender} is cleared.")
    return redirect("inbound:check-today")


@require_GET
@member
def conversation_list(request: HtmxHttpRequest) -> HttpResponse:
    page = Paginator(queries.conversations(), 25).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "leads": queries.with_answers(page.object_list),
        "waiting": queries.unchecked().count(),
    }
    return render(request, "inbound/conversations.html", context)


@require_GET
@member
def conversation(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    lead = queries.get_lead(pk)
    context = {"lead": lead, "transcript": queries.transcript(lead)}
    return render(request, "inbound/conversation.html", context)
