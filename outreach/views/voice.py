"""The brand voice: its rules, what they hit, its versions, and a place to try it on a text."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import role
from leadops.gates.queries import current_proposal
from leadops.ui.types import HtmxHttpRequest
from outreach import readability, voice
from outreach.actions.voice import GATE
from outreach.actions.voice_rules import begin_from
from outreach.forms.settings import TryForm
from outreach.models import BrandVoice
from outreach.queries import voices
from outreach.voice.wording import says

READERS = ("marketing_lead", "sales_lead", "sales_ops", "manager", "rep")
WRITERS = ("marketing_lead", "sales_lead", "sales_ops", "manager")


@require_GET
@role(*READERS)
def voice_page(request: HtmxHttpRequest) -> HttpResponse:
    return render(request, "outreach/voice.html", {**_page(request), "form": TryForm()})


def _page(request: HtmxHttpRequest) -> dict[str, Any]:
    live = voices.live_voice()
    newest = voices.voices().first()
    waiting = newest if newest and newest.state == "proposed" else None
    return {
        "live": live,
        "proposal": current_proposal(GATE, waiting) if waiting else None,
        "versions": voices.voices()[:10],
        "lines": _lines(live or newest),
        "may_write": request.membership.has_role(*WRITERS),
    }


def _lines(version: BrandVoice | None) -> list[dict[str, Any]]:
    hits, total = voices.rule_hits()
    return [
        {
            "rule": rule,
            "says": says(rule),
            "hits": hits[rule.id],
            "of": total,
            "example": rule.failing.strip()[:160],
        }
        for rule in voices.rules_of(version)
    ]


@require_GET
@role(*READERS)
def voice_version(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    version = voices.get_voice(pk)
    context = {
        "version": version,
        "proposal": current_proposal(GATE, version),
        "changes": voices.changes_of(version, voices.live_voice()),
        "rules": [(rule, says(rule)) for rule in voices.rules_of(version)],
        "may_write": request.membership.has_role(*WRITERS),
    }
    return render(request, "outreach/voice_version.html", context)


@require_GET
@role(*READERS)
def voice_file(_request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Give a version's rules as the file that the lab reads and that can be taken in again."""
    version = voices.get_voice(pk)
    return rules_file(voices.rules_of(version), f"voice-{version.number}.json")


def rules_file(rules: tuple[voice.Rule, ...], name: str) -> HttpResponse:
    """Answer rules as a file to keep."""
    return JsonResponse(
        {"rules": [rule.as_json() for rule in rules]},
        json_dumps_params={"indent": 1, "ensure_ascii": False},
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_POST
@role(*WRITERS)
def voice_begin(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Begin an edit with the rules of an earlier or a rejected version."""
    begin_from(version=voices.get_voice(pk), actor=request.user)
    return redirect("outreach:voice-edit")


@require_POST
@role(*READERS)
def voice_try(request: HtmxHttpRequest) -> HttpResponse:
    """Check a pasted text by the rules in force; it is not kept."""
    form = TryForm(request.POST)
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        data = form.cleaned_data
        draft = voice.Draft(data["body"], data["subject"], data["sender"])
        found = voice.check(draft, voices.rules_of(voices.live_voice()))
        # A subject that nobody gave is not tried: it would be too short for its rules.
        tried = [one for one in found if draft.subject or one.part != "subject"]
        context["tried"] = [{"finding": one, "words": _words(draft, one)} for one in tried]
        context["grade"] = readability.grade(data["body"])
        context["is_tried"] = True
    status = 200 if form.is_valid() else 422
    if request.htmx:
        return render(request, "outreach/voice.html#tried", context, status=status)
    return render(request, "outreach/voice.html", _page(request) | context, status=status)


def _words(draft: voice.Draft, finding: voice.Finding) -> str:
    text = draft.subject if finding.part == "subject" else draft.body
    return voice.words_at(text, finding.start, finding.end)[:120]
