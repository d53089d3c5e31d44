"""Editing the voice rule by rule, and proposing what came of it."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leadops.accounts.decorators import role
from leadops.ui.errors import NotFound
from leadops.ui.types import HtmxHttpRequest
from outreach import voice
from outreach.actions import voice_rules as actions
from outreach.errors import NothingToPropose, RuleNotTaken, RulesChanged
from outreach.forms.kinds import FORMS, FileForm, typed
from outreach.forms.rules import RuleForm
from outreach.queries import voices
from outreach.views.voice import WRITERS, rules_file
from outreach.voice.wording import KIND_WORDS, says

EAGER = 0.3
# What each kind does, for whoever adds a rule.
KINDS = {
    "phrase": "Words and phrases that are never said.",
    "length": "How many words, characters or sentences, or how hard to read.",
    "opening": "How the first sentence begins.",
    "count": "How many questions, links, exclamation marks or phrases.",
    "pattern": "Regular expressions, for what phrases cannot say.",
}


@require_GET
@role(*WRITERS)
def voice_edit(request: HtmxHttpRequest) -> HttpResponse:
    """Show the set under edit, with `?test=1` also what it finds in the last 50 drafts."""
    return _page(request, **(_test() if "test" in request.GET else {}))


@require_POST
@role(*WRITERS)
def voice_propose(request: HtmxHttpRequest) -> HttpResponse:
    """Propose the set; one whose rule flags many drafts is asked about once more."""
    shown = _test()
    if shown["eager"] and "confirm" not in request.POST:
        return _page(request, **shown)
    try:
        proposal = actions.propose_rules(
            workspace=request.workspace, seen=request.POST.get("seen", ""), actor=request.user
        )
    except (RulesChanged, NothingToPropose) as refusal:
        return _page(request, status=refusal.status, refusal=refusal.sentence, **shown)
    messages.success(request, f"{proposal.subject_label} waits for approval by somebody else.")
    return redirect("outreach:voice")


def _test() -> dict[str, Any]:
    tried = voices.try_on_drafts(voices.editing().rules)
    eager = [one for one in tried if one["of"] >= 10 and one["hits"] > EAGER * one["of"]]
    return {"tried": tried, "eager": eager}


def _page(request: HtmxHttpRequest, status: int = 200, **more: Any) -> HttpResponse:
    now = voices.editing()
    changes = now.changes
    words = {change.rule: change.word for change in changes}
    context = {
        "now": now,
        "changes": [(one, voices.mark_of(*filter(None, [now.rule(one.rule)]))) for one in changes],
        "lines": [
            {
                "rule": rule,
                "kind": KIND_WORDS[rule.kind],
                "says": says(rule),
                "mark": voices.mark_of(rule),
                "word": words.get(rule.id, ""),
            }
            for rule in now.rules
        ],
        "editors": voices.editors_of(now.draft),
        "kinds": [(kind, KIND_WORDS[kind], text) for kind, text in KINDS.items()],
        "file_form": FileForm(),
        "may_write": request.membership.has_role(*WRITERS),
        **more,
    }
    return render(request, "outreach/voice_edit.html", context, status=status)


@require_http_methods(["GET", "POST"])
@role(*WRITERS)
def rule_new(request: HtmxHttpRequest, kind: str) -> HttpResponse:
    if kind not in FORMS:
        raise NotFound
    if request.method == "GET":
        phrase = request.GET.get("phrase", "").replace("\x00", "").strip()[:100]
        start = {"phrases": phrase, "message": "Reviewers keep striking this out."}
        return _form_page(request, FORMS[kind](initial=start if phrase else {}), kind)
    form, is_trial = _posted(request, kind, None)
    if is_trial or not form.is_valid():
        return _form_page(request, form, kind)
    try:
        actions.add_rule(workspace=request.workspace, rule=form.rule, actor=request.user)
    except RuleNotTaken as refusal:
        form.add_error("name", refusal.sentence)
        return _form_page(request, form, kind)
    messages.success(request, f"Added: {form.rule.id}. It counts once the set is adopted.")
    return redirect(_at(form.rule.id))


@require_http_methods(["GET", "POST"])
@role(*WRITERS)
def rule_edit(request: HtmxHttpRequest, name: str) -> HttpResponse:
    rule = voices.editing().rule(name)
    if request.method == "GET":
        if rule is None:
            raise NotFound
        return _form_page(request, FORMS[rule.kind](old=rule, initial=typed(rule)), rule.kind, rule)
    kind = rule.kind if rule else request.POST.get("kind", "")
    if kind not in FORMS:
        raise NotFound
    if rule is None:
        # Somebody took it out meanwhile: what was typed becomes a rule to add.
        form, _ = _posted(request, kind, None, {"name": name})
        form.is_valid()
        gone = f"Somebody removed {name} meanwhile. Your words are kept: save to add it again."
        return _form_page(request, form, kind, status=409, refusal=gone, is_gone=True)
    form, is_trial = _posted(request, kind, rule)
    if is_trial or not form.is_valid():
        return _form_page(request, form, kind, rule, seen=request.POST.get("seen", ""))
    try:
        actions.change_rule(
            workspace=request.workspace,
            rule=form.rule,
            seen=request.POST.get("seen", ""),
            actor=request.user,
        )
    except RulesChanged:
        theirs = voices.editing().rule(name)
        mark = voices.mark_of(*filter(None, [theirs]))
        return _form_page(request, form, kind, rule, status=409, theirs=theirs, seen=mark)
    messages.success(request, f"Saved: {name}. It counts once the set is adopted.")
    return redirect(_at(name))


def _posted(
    request: HtmxHttpRequest, kind: str, old: voice.Rule | None, more: dict[str, str] | None = None
) -> tuple[RuleForm, bool]:
    is_trial = request.POST.get("action") == "try"
    data = {**request.POST.dict(), **(more or {})}
    return FORMS[kind](data, old=old, is_trial=is_trial), is_trial


def _form_page(
    request: HtmxHttpRequest,
    form: RuleForm,
    kind: str,
    rule: voice.Rule | None = None,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    is_valid = form.is_bound and form.is_valid()
    theirs = more.get("theirs")
    context = {
        "form": form,
        "rule": rule,
        "kind": kind,
        "kind_word": KIND_WORDS[kind],
        "does": KINDS[kind],
        # What is pressed next overwrites what this page shows, and only that.
        "seen": voices.mark_of(rule) if rule else "",
        "tried": form.tried() if is_valid and form.is_trial else None,
        "theirs_says": says(theirs) if theirs else "",
        "may_write": request.membership.has_role(*WRITERS),
        **more,
    }
    if form.is_bound and not is_valid and status == 200:
        status = 422
    return render(request, "outreach/voice_rule.html", context, status=status)


@require_POST
@role(*WRITERS)
def rule_switch(request: HtmxHttpRequest, name: str) -> HttpResponse:
    is_on = request.POST.get("on") == "yes"
    said = f"Switched {'on' if is_on else 'off'}: {name}."
    return _done(request, actions.switch_rule, said, _at(name), name=name, is_on=is_on)


@require_POST
@role(*WRITERS)
def rule_remove(request: HtmxHttpRequest, name: str) -> HttpResponse:
    names = [rule.id for rule in voices.editing().rules]
    behind = names[names.index(name) + 1 :] if name in names else []
    to = _at(behind[0]) if behind else _edit_url("#rules-head")
    said = f"Removed: {name}. Under “What changes” it can be taken back."
    return _done(request, actions.remove_rule, said, to, name=name)


@require_POST
@role(*WRITERS)
def rule_restore(request: HtmxHttpRequest, name: str) -> HttpResponse:
    said, to = f"Taken back: {name} stands as before.", _edit_url("#changes-head")
    return _done(request, actions.restore_rule, said, to, name=name)


@require_POST
@role(*WRITERS)
def rules_import(request: HtmxHttpRequest) -> HttpResponse:
    """Put the rules of a file in the place of the set under edit."""
    form = FileForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, status=422, file_form=form)
    said = "Taken from the file. Read what changes, then propose it."
    to = _edit_url("#changes-head")
    return _done(request, actions.replace_rules, said, to, rules=form.cleaned_data["file"])


@require_POST
@role(*WRITERS)
def rules_discard(request: HtmxHttpRequest) -> HttpResponse:
    said = "Thrown away. The rules in force stay as they are."
    return _done(request, actions.discard_rules, said, reverse("outreach:voice"))


def _done(
    request: HtmxHttpRequest, act: Callable[..., object], said: str, to: str, **what: Any
) -> HttpResponse:
    """Do one change of the set and go on; a refusal shows the set as it stands now."""
    seen = request.POST.get("seen", "")
    try:
        act(workspace=request.workspace, actor=request.user, seen=seen, **what)
    except (RulesChanged, RuleNotTaken) as refusal:
        return _page(request, status=refusal.status, refusal=refusal.sentence)
    messages.success(request, said)
    return redirect(to)


def _edit_url(place: str) -> str:
    return f"{reverse('outreach:voice-edit')}{place}"


def _at(name: str) -> str:
    return _edit_url(f"#rule-{quote(name)}")


@require_GET
@role(*WRITERS)
def edited_file(_request: HtmxHttpRequest) -> HttpResponse:
    """Give the set under edit as a file."""
    return rules_file(voices.editing().rules, "voice-edited.json")
