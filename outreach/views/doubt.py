"""Messages nobody knows the end of: a person settles them, never a machine."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import role
from leadops.ui.types import HtmxHttpRequest
from outreach.actions import sends
from outreach.queries.sends import get_send, in_doubt

ROLES = ("rep", "sales_lead", "sales_ops", "manager")


@require_GET
@role(*ROLES)
def doubt_list(request: HtmxHttpRequest) -> HttpResponse:
    context = {"rows": in_doubt(), "may_settle": request.membership.has_role(*ROLES)}
    return render(request, "outreach/doubt.html", context)


@require_POST
@role(*ROLES)
def doubt_arrived(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    send = sends.settle_arrived(send=get_send(pk), actor=request.user)
    messages.success(request, f"Noted: the message to {send.to_address} arrived.")
    return redirect("outreach:doubt-list")


@require_POST
@role(*ROLES)
def doubt_again(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    send = get_send(pk)
    sends.send_again(send=send, actor=request.user)
    page = reverse("outreach:review-draft", args=[send.draft_id])
    messages.success(request, "A new message with the same words waits for approval.")
    return redirect(page)
