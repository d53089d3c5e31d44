"""The brand voice: its rules, what they hit, a place to try them, and proposing a version."""

import json
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leadops.accounts.decorators import role
from leadops.gates.queries import current_proposal
from leadops.ui.types import HtmxHttpRequest
from outreach import readability, voice
from outreach.actions.voice import GATE, propose_voice
from outreach.forms.settings import RulesForm, TryForm
from outreach.models import BrandVoice
from outreach.queries import voices

READERS = ("marketing_lead", "sales_lead", "sales_ops", "manager", "rep")
WRITERS = ("marketing_lead", "sales_lead", "sales_ops", "manager")
EAGER = 0.3


@require_GET
@role(*READERS)
def voice_page(request: HtmxHttpRequest) -> HttpResponse:
    live = voices.live_voice()
    newest = voices.voices().first()
    shown = live or newest
    context = {
        "live": live,
        "waiting": newest if newest and newest.state == "proposed" else None,
        "versions": voices.voices()[:10],
        "lines": _lines(shown),
        "form": TryForm(),
        "may_write": request.membership.has_role(*WRITERS),
    }
    waiting = context["waiting"]
    context["proposal"] = current_proposal(GATE, waiting) if waiting else None
    return render(request, "outreach/voice.html", context)


def _lines(version: BrandVoice | None) -> list[dict[str, Any]]:
    hits, total = voices.rule_hits()
    return [
        {"rule": rule, "hits": hits[rule.id], "of": total, "example": rule.failing.strip()[:160]}
        for rule in voices.rules_of(version)
    ]


@require_GET
@role(*READERS)
def voice_version(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    version = voices.get_voice(pk)
    context = {
        "version": version,
        "proposal": current_proposal(GATE, version),
        "changes": _changes(voices.live_voice(), version),
        "rules": voices.rules_of(version),
    }
    return render(request, "outreach/voice_version.html", context)


def _changes(live: BrandVoice | None, version: BrandVoice) -> list[dict[str, str]]:
    """Compare with the adopted voice, rule by rule."""
    before = {rule.id: rule for rule in voices.rules_of(live)} if live else {}
    after = {rule.id: rule for rule in voices.rules_of(version)}
    rows = [{"word": "Removed", "rule": name} for name in before if name not in after]
    for name, rule in after.items():
        if name not in before:
            rows.append({"word": "Added", "rule": name})
        elif before[name] != rule:
            rows.append({"word": "Changed", "rule": name})
    return rows


@require_POST
@role(*READERS)
def voice_try(request: HtmxHttpRequest) -> HttpResponse:
    """Check a pasted text by the rules in force; it is not kept."""
    form = TryForm(request.POST)
    context: dict[str, Any] = {"form": form, "lines": _lines(voices.live_voice())}
    if form.is_valid():
        data = form.cleaned_data
        draft = voice.Draft(data["body"], data["subject"], data["sender"])
        found = voice.check(draft, voices.rules_of(voices.live_voice()))
        context["tried"] = [{"finding": one, "words": _words(draft, one)} for one in found]
        context["grade"] = readability.grade(data["body"])
        context["is_tried"] = True
    template = "outreach/voice.html#tried" if request.htmx else "outreach/voice.html"
    return render(request, template, context, status=200 if form.is_valid() else 422)


def _words(draft: voice.Draft, finding: voice.Finding) -> str:
    text = draft.subject if finding.part == "subject" else draft.body
    return text[finding.start : finding.end][:120]


@require_http_methods(["GET", "POST"])
@role(*WRITERS)
def voice_edit(request: HtmxHttpRequest) -> HttpResponse:
    """Edit the rules; first they are tried on the last 50 drafts, then they are proposed."""
    live = voices.live_voice() or voices.voices().first()
    initial = live.rules if live else {"rules": [r.as_json() for r in voice.DEFAULT_RULES]}
    if phrase := request.GET.get("phrase", "").replace("\x00", "").strip()[:100]:
        initial = voices.with_phrase(initial, phrase)
    text = json.dumps(initial, indent=1, ensure_ascii=False)
    form = RulesForm(request.POST or None, initial={"rules": initial})
    context: dict[str, Any] = {"form": form, "text": request.POST.get("rules", text)}
    if request.method == "POST" and form.is_valid():
        tried = voices.try_on_drafts(form.parsed)
        eager = [one for one in tried if one["of"] >= 10 and one["hits"] > EAGER * one["of"]]
        confirmed = "confirm" in request.POST or not eager
        if request.POST.get("action") == "propose" and confirmed:
            proposal = propose_voice(
                workspace=request.workspace, rules=form.cleaned_data["rules"], actor=request.user
            )
            messages.success(request, f"{proposal.subject_label} waits for the marketing lead.")
            return redirect("outreach:voice")
        context |= {"tried": tried, "eager": eager}
    status = 422 if request.method == "POST" and form.errors else 200
    return render(request, "outreach/voice_edit.html", context, status=status)
