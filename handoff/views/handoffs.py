"""The rep's list and one handoff."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from handoff import actions
from handoff.enums import HandoffState
from handoff.forms import AnswerForm, OutcomeForm, ReassignForm
from handoff.models import Handoff
from handoff.policies import may_open, may_reassign, may_see_all, owns
from handoff.queries import board, breaches
from handoff.queries.team import reps
from leadops.accounts import absences
from leadops.accounts.decorators import role
from leadops.accounts.enums import Role
from leadops.accounts.queries import get_member, members_with_role
from leadops.compliance.queries import contactability
from leadops.gates.queries import current_proposal
from leadops.ui.errors import Forbidden

READERS = ("rep", "manager", "sales_lead", "sales_ops", "admin")
DECIDERS = ("manager", "sales_lead")
PAST_GATE = (HandoffState.ACCEPTED, HandoffState.ANSWERED)


@require_GET
@role(*READERS)
def handoff_list(request: Any) -> HttpResponse:
    member = request.membership
    everybody = may_see_all(member) and request.GET.get("view") != "mine"
    open_board = board.open_board(member, everybody=everybody)
    context = {
        "board": open_board,
        "everybody": everybody,
        "may_see_all": may_see_all(member),
        "done": board.done_today(member),
        "without_outcome": board.without_outcome(member),
        "median": board.median_acknowledgement(board.acknowledged_today(member)),
        "next": next((row for row in open_board.rows if owns(member, row.handoff)), None),
    }
    template = "handoff/list.html#rows" if request.htmx else "handoff/list.html"
    return render(request, template, context)


@require_GET
@role(*READERS)
def handoff_detail(request: Any, pk: UUID) -> HttpResponse:
    return _page(request, _opened(request, pk))


def _opened(request: Any, pk: UUID) -> Handoff:
    handoff = board.get_handoff(pk)
    if not may_open(request.membership, handoff):
        raise Forbidden("This handoff belongs to somebody else. A manager can re-assign it.")
    return handoff


def _page(request: Any, handoff: Handoff, *, status: int = 200, **over: Any) -> HttpResponse:
    member = request.membership
    contact, lead = handoff.lead.contact, handoff.lead
    context = {
        "handoff": handoff,
        "row": board.row_of(handoff),
        "events": board.story(handoff),
        "transcript": board.transcript(handoff),
        "record": board.record_of(handoff),
        "promise": board.promise_of(handoff),
        "cause": breaches.cause_of(handoff),
        "opens": board.next_opening(handoff, request.workspace),
        "proposal": current_proposal(actions.GATE, handoff),
        "owns": owns(member, handoff),
        "may_reassign": may_reassign(member) and handoff.state != HandoffState.CLOSED,
        "is_past_gate": handoff.state in PAST_GATE,
        "answer_form": AnswerForm(),
        "outcome_form": OutcomeForm(),
        "mail": contact.email,
        "may_contact": contactability(
            workspace=request.workspace,
            email=contact.email,
            country=contact.country or lead.account.country,
            basis=lead.list.source.lawful_basis,
            phone=contact.phone,
        ),
    }
    return render(request, "handoff/detail.html", context | over, status=status)


@require_POST
@role("rep")
def handoff_answer(request: Any, pk: UUID) -> HttpResponse:
    handoff, form = _opened(request, pk), AnswerForm(request.POST)
    if not form.is_valid():
        return _page(request, handoff, status=422, answer_form=form)
    actions.answer(handoff=handoff, actor=request.user, **form.cleaned_data)
    messages.success(request, f"Recorded: the answer reached {handoff.lead.contact}.")
    return redirect(handoff)


@require_POST
@role("rep")
def handoff_close(request: Any, pk: UUID) -> HttpResponse:
    handoff, form = _opened(request, pk), OutcomeForm(request.POST)
    if not form.is_valid():
        return _page(request, handoff, status=422, outcome_form=form)
    actions.close(handoff=handoff, actor=request.user, **form.cleaned_data)
    messages.success(request, f"Closed: {handoff.lead}.")
    return redirect("handoff:handoff-list")


@require_http_methods(["GET", "POST"])
@role(*DECIDERS)
def handoff_reassign(request: HttpRequest, pk: UUID) -> HttpResponse:
    handoff = board.get_handoff(pk)
    workspace: Any = request.workspace  # type: ignore[attr-defined]
    others = [rep for rep in reps(workspace) if rep.pk != handoff.owner_id]
    away = absences.away_words(workspace)
    choices = absences.choices(others, away)
    form = ReassignForm(request.POST or None, reps=choices)
    if request.method == "POST" and form.is_valid():
        to = get_member(workspace, form.cleaned_data["to"])
        reason, user = form.cleaned_data["reason"], request.user
        actions.reassign(handoff=handoff, to=to, reason=reason, actor=user)  # type: ignore[arg-type]
        messages.success(request, f"Re-assigned to {to.user}: {handoff.lead}.")
        return redirect("handoff:sla-dashboard")
    context = {
        "form": form,
        "handoff": handoff,
        "row": board.row_of(handoff),
        "owner_away": away.get(handoff.owner_id) if handoff.owner_id else None,
        "has_choice": bool(choices),
        "administrators": members_with_role(workspace, Role.ADMIN),
    }
    status = 422 if form.is_bound else 200
    return render(request, "handoff/reassign.html", context, status=status)
