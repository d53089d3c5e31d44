"""The routing rules: what is live, editing, simulating, proposing."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from handoff import actions
from handoff.enums import RulesetState
from handoff.errors import BadRules
from handoff.forms import LeadForm, RulesEditor
from handoff.models import Ruleset
from handoff.queries import replays, rulesets
from handoff.queries.facts import get_ruleset, live_ruleset
from handoff.queries.team import called
from leadops.accounts.decorators import role
from leadops.gates.queries import current_proposal

READERS = ("sales_ops", "sales_lead", "manager", "admin", "rep", "marketing_lead")
EDITORS = ("sales_ops", "sales_lead", "admin")


@require_GET
@role(*READERS)
def overview(request: Any) -> HttpResponse:
    live = live_ruleset()
    shown = live or rulesets.newest()
    context = {
        "live": live,
        "versions": rulesets.versions(),
        "may_edit": request.membership.has_role(*EDITORS),
        **(_reading(request, shown) if shown else {}),
    }
    return render(request, "handoff/routing.html", context)


@require_GET
@role(*READERS)
def version(request: Any, pk: UUID) -> HttpResponse:
    row = get_ruleset(pk)
    context = {
        "row": row,
        "proposal": current_proposal(rulesets.GATE, row),
        "may_edit": request.membership.has_role(*EDITORS),
        "may_propose": row.state == RulesetState.DRAFT,
        **_reading(request, row),
    }
    return render(request, "handoff/ruleset.html", context)


def _reading(request: HttpRequest, row: Ruleset) -> dict[str, Any]:
    """Return the rules as sentences with hits and findings, and what the simulator says."""
    workspace = request.workspace  # type: ignore[attr-defined]
    named = called(workspace)
    form = LeadForm(request.GET if "warmth" in request.GET else None)
    decision = None
    if form.is_bound and form.is_valid():
        decision = replays.simulate(row, workspace, form.lead(), timezone.now())
    return {
        "ruleset": row,
        "rules": rulesets.readings(row, named),
        "pools": rulesets.pools(row, named),
        "lead_form": form,
        "decision": decision,
        "owner": named.get(decision.owner or "") if decision else None,
        "replay": replays.replay_table(row) if "replay" in request.GET else None,
    }


@require_http_methods(["GET", "POST"])
@role(*EDITORS)
def edit(request: Any) -> HttpResponse:
    draft = rulesets.draft()
    base = draft or live_ruleset() or rulesets.newest()
    rules = base.rules if base else {"rules": [], "pools": {}}
    editor = RulesEditor(rules, rulesets.nameable(request.workspace, rules), request.POST or None)
    refusal = ""
    if request.method == "POST" and editor.is_valid():
        try:
            row = actions.edit_rules(
                workspace=request.workspace,
                rules=editor.value(),
                note=request.POST.get("note", ""),
                actor=request.user,
                ruleset=draft,
            )
        except BadRules as error:
            refusal = error.sentence
        else:
            messages.success(request, f"Saved as a draft: {row}. Nothing routes by it yet.")
            return redirect(row)
    context = {"editor": editor, "base": base, "draft": draft, "refusal": refusal}
    status = 422 if request.method == "POST" else 200
    return render(request, "handoff/rules_edit.html", context, status=status)


@require_POST
@role(*EDITORS)
def propose(request: Any, pk: UUID) -> HttpResponse:
    row = get_ruleset(pk)
    actions.propose_rules(ruleset=row, actor=request.user)
    messages.success(request, f"Proposed: {row} waits for sales operations.")
    return redirect(row)
