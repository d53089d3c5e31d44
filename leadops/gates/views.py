"""One decide view for every gate."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leadops.accounts.decorators import for_guests, member, role
from leadops.accounts.enums import Role
from leadops.accounts.queries import guests
from leadops.accounts.views.people import tell_invited
from leadops.gates.actions import decide as decide_action
from leadops.gates.actions import invite_guest as guest_action
from leadops.gates.ages import waiting_gates
from leadops.gates.cards import card, said_of, subject_of
from leadops.gates.enums import ProposalStatus
from leadops.gates.errors import NotWaiting
from leadops.gates.forms import DecisionForm, GuestForm
from leadops.gates.models import Decision, Proposal
from leadops.gates.nonces import numbered, once
from leadops.gates.policies import free_seats
from leadops.gates.pressing import refuse_second_press
from leadops.gates.queries import already_by, get_decision, get_proposal, to_decide
from leadops.gates.reading import lines
from leadops.gates.steps import steps
from leadops.tenancy.plans import planned_once
from leadops.ui.errors import Refusal
from leadops.ui.types import HtmxHttpRequest


def card_context(request: Any, proposal: Proposal) -> dict[str, Any]:
    """Return what `gates/card.html` and every custom card need."""
    return {"card": card(proposal, request.membership), "proposal": proposal}


@require_safe
@role("manager", "admin")
def waiting(request: HtmxHttpRequest) -> HttpResponse:
    context = {
        "gates": waiting_gates(request.workspace),
        "guests": guests(request.workspace),
        "may_invite": request.membership.has_role(Role.ADMIN),
    }
    return render(request, "gates/waiting.html", context)


@require_http_methods(["GET", "POST"])
@role("admin")
def invite_guest(request: HtmxHttpRequest, proposal_id: UUID) -> HttpResponse:
    proposal = get_proposal(proposal_id)
    seats = [(seat, Role(seat).label) for seat in free_seats(proposal)]
    form = GuestForm(request.POST or None, seats=seats)
    if request.method == "POST" and form.is_valid():
        row, token = guest_action(proposal_id=proposal_id, **form.cleaned_data, actor=request.user)
        tell_invited(request, row, token)
        return redirect("accounts:people")
    status = 422 if request.method == "POST" else 200
    context = {"form": form, "proposal": proposal, "step": steps()[proposal.gate]}
    return render(request, "gates/guest_invite.html", context, status=status)


@require_safe
@member
@for_guests
def guest(request: HtmxHttpRequest) -> HttpResponse:
    """Show a guest the one proposal they were invited to; members have their own pages."""
    if request.membership.guest_of is None:
        return redirect("/")
    proposal = get_proposal(request.membership.guest_of)
    context = {
        "proposal": proposal,
        "step": steps()[proposal.gate],
        "lines": list(lines(proposal.payload)),
        "is_waiting": proposal.status == ProposalStatus.WAITING,
    }
    return render(request, "gates/guest.html", context)


@numbered
@require_POST
@member
@for_guests
@planned_once()
def decide(request: HtmxHttpRequest, proposal_id: UUID) -> HttpResponse:
    proposal = to_decide(proposal_id)
    form = DecisionForm(request.POST)
    if not form.is_valid():
        raise Refusal("The form was incomplete. Load the page again, then decide.")
    _decide_or_say(request, proposal, form)
    if request.htmx and not form.cleaned_data["next"]:
        fresh = get_proposal(proposal_id)
        response = render(request, steps()[fresh.gate].card, card_context(request, fresh))
        response["HX-Trigger"] = "gate-decided"
        return response
    return redirect(_next_url(request, form.cleaned_data["next"], proposal), permanent=False)


def _decide_or_say(request: Any, proposal: Proposal, form: DecisionForm) -> None:
    """Decide; whoever repeats their own decision (on a page gone back to) is told of the first."""
    made: list[Decision] = []
    try:
        outcome = _decide_once(request, proposal, form, made)
        if made:
            messages.success(request, outcome["sentence"])
        else:
            first = get_decision(outcome["decision"])
            told = already_by(first.decided_by, first.verdict, first.at)
            messages.info(request, f"{proposal.subject_label}: {told}")
    except NotWaiting as refusal:
        refusal.next_url = _next_url(request, form.cleaned_data["next"], proposal)
        mine = [one for one in proposal.decisions.all() if one.decided_by_id == request.user.pk]
        if not any(one.verdict == form.cleaned_data["verdict"] for one in mine):
            raise
        messages.info(request, f"{proposal.subject_label}: {refusal.sentence}")


def _decide_once(
    request: Any, proposal: Proposal, form: DecisionForm, made: list[Decision]
) -> dict[str, Any]:
    """Return the outcome of the form's first sending; `made` learns a decision of this one."""
    data = form.cleaned_data

    def act() -> dict[str, Any]:
        refuse_second_press(request, proposal.subject_id)
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
        made.append(decision)
        return {"sentence": said_of(decision), "decision": str(decision.pk)}

    if not data["nonce"]:
        return act()
    body = {"proposal": str(proposal.pk), **form.facts()}
    return once(
        workspace=request.workspace, user=request.user, key=data["nonce"], body=body, act=act
    )


def _next_url(request: HttpRequest, wanted: str, proposal: Proposal) -> str:
    if wanted and url_has_allowed_host_and_scheme(wanted, {request.get_host()}):
        return wanted
    if request.membership.guest_of:  # type: ignore[attr-defined]
        return reverse("gates:guest")
    return str(subject_of(proposal).get_absolute_url())
