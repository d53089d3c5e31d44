"""Pages of the written profiles."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from icp import actions, lint, queries
from icp.agreement import differences
from icp.document import SECTIONS, diff, parse
from icp.enums import ICPState
from icp.errors import EditConflict, VagueVersion
from icp.forms import EditForms, NewProfileForm, picked
from icp.matching import condition, describe, label
from icp.models import ICPProfile, ICPVersion, empty_content
from icp.starters import STARTERS
from leadops.accounts.decorators import member, role
from leadops.runs.actions import enqueue
from leadops.ui.errors import Refusal
from leadops.ui.types import HtmxHttpRequest

WRITERS = ("sales_lead", "marketing_lead", "sales_ops")


@require_GET
@member
def profile_list(request: HtmxHttpRequest) -> HttpResponse:
    context = {"lines": queries.lines(request.workspace), "may_write": _may_write(request)}
    return render(request, "icp/list.html", context)


@require_http_methods(["GET", "POST"])
@role(*WRITERS)
def profile_new(request: HtmxHttpRequest) -> HttpResponse:
    form = NewProfileForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        version = actions.create_profile(
            workspace=request.workspace,
            name=form.cleaned_data["name"],
            actor=request.user,
            content=STARTERS[form.cleaned_data["starter"]][1],
        )
        return redirect("icp:profile-edit", version.profile.slug)
    return render(request, "icp/new.html", {"form": form}, status=422 if form.errors else 200)


@require_GET
@member
def profile_detail(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    profile = queries.get_profile(request.workspace, slug)
    version = queries.open_of(profile) or queries.live_of(profile) or profile.versions.first()
    if version is None:
        return redirect("icp:profile-edit", slug)
    return redirect(version)


@require_GET
@member
def version_detail(request: HtmxHttpRequest, slug: str, number: int) -> HttpResponse:
    version = queries.get_version(request.workspace, slug, number)
    live = queries.live_of(version.profile)
    base = live if live and live.pk != version.pk else None
    document = queries.document_of(version)
    context = {
        "version": version,
        "live": live,
        "base": base,
        "sections": diff(base.content if base else empty_content(), version.content),
        "text": _text(version),
        "findings": lint.findings(document),
        "vague": lint.must_fix(document),
        "differing": differences(document),
        "proposal": queries.proposal_of(version),
        "coverage": queries.coverage_of(version, timezone.now().date()),
        "others": version.profile.versions.exclude(pk=version.pk),
        "may_write": _may_write(request),
    }
    return render(request, "icp/version.html", context)


def _text(version: ICPVersion) -> list[dict[str, Any]]:
    """Return the full text by section, criteria as label and condition."""
    document = queries.document_of(version)
    rows = {key: document.section_criteria(key) for key in SECTIONS}
    return [
        {
            "title": title,
            "prose": document.prose.get(key, ""),
            "rows": [
                {"label": label(r.field), "says": condition(r), "required": r.required}
                for r in rows[key]
            ],
            "out": [(row.reason, describe(row)) for row in document.disqualifiers]
            if key == "disqualifiers"
            else [],
        }
        for key, title in SECTIONS.items()
    ]


@require_http_methods(["GET", "POST"])
@role(*WRITERS)
def profile_edit(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    profile = queries.get_profile(request.workspace, slug)
    version = queries.open_of(profile)
    saved = version or queries.live_of(profile)
    content = saved.content if saved else empty_content()
    start = {
        "base": version.number if version else 0,
        "revision": version.revision if version else 0,
    }
    if request.method == "GET":
        return _edit_page(request, profile, version, EditForms(content, start))
    forms = EditForms(content, start, request.POST)
    is_valid = forms.is_valid()
    if request.POST.get("action") == "check":
        return _edit_page(request, profile, version, forms)
    if not is_valid:
        return _edit_page(request, profile, version, forms, status=422)
    mine = picked(forms.content(), content, request.POST)
    voided = queries.approvers_of(version) if version else []
    try:
        row = actions.write(profile=profile, content=mine, actor=request.user, **forms.start())
    except EditConflict as conflict:
        return _conflict_page(request, profile, mine, conflict)
    return _after_save(request, row, _voided(row, voided))


def _start(version: ICPVersion | None) -> dict[str, int]:
    """Return which open version and which save of it an edit begins from."""
    if version is None:
        return {"base": 0, "revision": 0}
    return {"base": version.number, "revision": version.revision}


def _voided(row: ICPVersion, approvers: list[str]) -> str:
    """Say whose approval the save took away: nobody approved the new words."""
    if row.state != ICPState.DRAFT or not approvers:
        return ""
    return f" The approval of {' and '.join(approvers)} counts no more"


def _after_save(request: HtmxHttpRequest, row: ICPVersion, voided: str) -> HttpResponse:
    if request.POST.get("action") != "send":
        again = f"{voided}: send it again." if voided else ""
        messages.success(request, f"Saved as draft version {row.number}.{again}")
        return redirect("icp:profile-edit", row.profile.slug)
    try:
        actions.send_for_approval(version=row, actor=request.user)
    except VagueVersion as refusal:
        forms = EditForms(row.content, _start(row))
        return _edit_page(request, row.profile, row, forms, status=422, refusal=refusal.sentence)
    waits = f"Version {row.number} waits for sales lead and marketing lead."
    messages.success(request, f"{waits}{voided}." if voided else waits)
    return redirect(row)


def _conflict_page(
    request: HtmxHttpRequest, profile: ICPProfile, mine: dict[str, Any], conflict: Refusal
) -> HttpResponse:
    """Show both texts: mine in the form, what was saved meanwhile beside each changed section."""
    opened = queries.open_of(profile)
    theirs = opened or queries.live_of(profile)
    content = theirs.content if theirs else empty_content()
    changed = {s.key: s for s in diff(mine, content) if s.is_changed}
    return _edit_page(
        request,
        profile,
        opened,
        EditForms(mine, _start(opened)),
        status=409,
        refusal=conflict.sentence,
        theirs={"prose": parse(content).prose, "changed": changed},
    )


def _edit_page(
    request: HtmxHttpRequest,
    profile: ICPProfile,
    version: ICPVersion | None,
    forms: EditForms,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    shown = _shown_content(forms)
    document = parse(shown)
    context = {
        "profile": profile,
        "version": version,
        "live": queries.live_of(profile),
        "forms": forms,
        "findings": lint.findings(document),
        "vague": lint.must_fix(document),
        "differing": differences(document),
        **more,
    }
    name = "icp/edit.html#lint" if request.htmx and status == 200 else "icp/edit.html"
    return render(request, name, context, status=status)


def _shown_content(forms: EditForms) -> dict[str, Any]:
    """Return what the page shows now: posted and readable, else stored."""
    if forms.text.is_bound:
        forms.is_valid()
        return forms.content()
    rows = [form.initial for form in forms.criteria if form.initial]
    out = [form.initial for form in forms.disqualifiers if form.initial]
    texts = {key: forms.text.initial.get(key, "") for key in SECTIONS}
    return {"sections": texts, "criteria": rows, "disqualifiers": out}


@require_POST
@role(*WRITERS)
def version_send(request: HtmxHttpRequest, slug: str, number: int) -> HttpResponse:
    version = queries.get_version(request.workspace, slug, number)
    actions.send_for_approval(version=version, actor=request.user)
    messages.success(request, f"Version {number} waits for sales lead and marketing lead.")
    return redirect(version)


@require_POST
@role(*WRITERS)
def version_withdraw(request: HtmxHttpRequest, slug: str, number: int) -> HttpResponse:
    version = queries.get_version(request.workspace, slug, number)
    actions.withdraw_version(version=version, actor=request.user)
    messages.success(request, f"Version {number} is a draft again. Approvals of it count no more.")
    return redirect("icp:profile-edit", slug)


@require_POST
@role(*WRITERS)
def version_restore(request: HtmxHttpRequest, slug: str, number: int) -> HttpResponse:
    version = queries.get_version(request.workspace, slug, number)
    row = actions.restore(version=version, actor=request.user)
    messages.success(request, f"Version {row.number} begins with the text of version {number}.")
    return redirect("icp:profile-edit", slug)


@require_POST
@role(*WRITERS)
def profile_suggest(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    profile = queries.get_profile(request.workspace, slug)
    enqueue(
        "icp.tasks.suggest",
        key=f"icp.suggest:{profile.pk}",
        label=f"Suggest the next version of {profile.name}",
        arguments={"profile_id": str(profile.pk)},
        workspace=request.workspace,
        actor=request.user,
    )
    messages.success(request, "The suggestion is being worked out from the closed deals.")
    return redirect(profile)


@require_GET
@member
def version_compare(request: HtmxHttpRequest, slug: str, old: int, new: int) -> HttpResponse:
    before = queries.get_version(request.workspace, slug, old)
    after = queries.get_version(request.workspace, slug, new)
    sections = diff(before.content, after.content)
    context = {
        "before": before,
        "after": after,
        "sections": sections,
        "total": sum(section.changes for section in sections),
    }
    return render(request, "icp/compare.html", context)


def _may_write(request: HtmxHttpRequest) -> bool:
    return bool(request.membership.has_role(*WRITERS))
