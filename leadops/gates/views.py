"""One decide view for every gate."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from leadops.accounts.decorators import member
from leadops.gates.actions import decide as decide_action
from leadops.gates.cards import card, subject_of
from leadops.gates.forms import DecisionForm
from leadops.gates.models import Proposal
from leadops.gates.nonces import once
from leadops.gates.queries import get_proposal
from leadops.gates.steps import steps
from leadops.ui.errors import Refusal


def card_context(request: Any, proposal: Proposal) -> dict[str, Any]:
    """Return what `gates/card.html` and every custom card need."""
    return {"card": card(proposal, request.membership), "proposal": proposal}


@require_POST
@member
def decide(request: HttpRequest, proposal_id: UUID) -> HttpResponse:
    proposal = get_proposal(proposal_id)
    form = DecisionForm(request.POST)
    if not form.is_valid():
        raise Refusal("The form was incomplete. Load the page again, then decide.")
    outcome = _decide_once(request, proposal, form)
    messages.success(request, outcome["sentence"])
    if request.headers.get("HX-Request") == "true" and not form.cleaned_data["next"]:
        fresh = get_proposal(proposal_id)
        template = steps()[fresh.gate].card
        response = render(request, template, card_context(request, fresh))
        response["HX-Trigger"] = "gate-decided"
        return response
    return redirect(_next_url(request, form.cleaned_data["next"], proposal), permanent=False)


def _decide_once(request: Any, proposal: Proposal, form: DecisionForm) -> dict[str, Any]:
    data = form.cleaned_data

    def act() -> dict[str, Any]:
        decision = decide_action(
            proposal_id=proposal.pk,
            actor=request.user,
            verdict=data["verdict"],
            digest=data["digest"],
            seat=data["seat"],
            reason=data["reason"],
            comment=data["comment"] or data["answer"],
            evidence=form.evidence(),
            seconds_taken=data["seconds_taken"],
        )
        word = "Approved" if decision.verdict == "approve" else "Rejected"
        return {"sentence": f"{word}: {proposal.subject_label}.", "decision": str(decision.pk)}

    if not data["nonce"]:
        return act()
    body = {"proposal": str(proposal.pk), **form.facts()}
    return once(
        workspace=request.workspace, user=request.user, key=data["nonce"], body=body, act=act
    )


def _next_url(request: HttpRequest, wanted: str, proposal: Proposal) -> str:
    if wanted and url_has_allowed_host_and_scheme(wanted, {request.get_host()}):
        return wanted
    return str(subject_of(proposal).get_absolute_url())
