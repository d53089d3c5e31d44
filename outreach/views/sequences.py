"""Sequences: their touches, their first variant, launching them."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leadops.accounts.decorators import role
from leadops.gates.queries import current_proposal
from leadops.runs.enums import OPEN_STATUSES
from leadops.runs.models import StageRun
from leadops.ui.types import HtmxHttpRequest
from outreach.actions import sequences as actions
from outreach.forms.settings import SequenceForm
from outreach.models import Enrollment, Sequence, SequenceVersion
from outreach.queries import enrollments as rows
from outreach.queries.voices import live_voice

READERS = ("marketing_lead", "sales_lead", "sales_ops", "manager", "rep")
WRITERS = ("marketing_lead", "sales_lead", "sales_ops")
PAUSERS = ("manager", "sales_lead", "marketing_lead")
DASHBOARD = "/dashboards/outreach/"  # to the right of this app, where its pause buttons stand


@require_GET
@role(*READERS)
def sequence_list(request: HtmxHttpRequest) -> HttpResponse:
    lines = [_line(sequence) for sequence in rows.sequences()]
    context = {
        "lines": lines,
        "may_write": request.membership.has_role(*WRITERS),
        "has_voice": live_voice() is not None,
        "has_mailbox": rows.mailboxes().exists(),
    }
    return render(request, "outreach/sequence_list.html", context)


def _line(sequence: Sequence) -> dict[str, Any]:
    versions = list(sequence.versions.all())
    live = next((one for one in versions if one.state == "live"), None)
    newest = versions[0] if versions else None
    return {
        "sequence": sequence,
        "live": live,
        "newest": newest,
        "touches": len((live or newest).steps.all()) if newest else 0,
    }


@require_http_methods(["GET", "POST"])
@role(*WRITERS)
def sequence_new(request: HtmxHttpRequest) -> HttpResponse:
    form = SequenceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        version = actions.create_sequence(
            workspace=request.workspace, actor=request.user, **form.cleaned_data
        )
        return redirect("outreach:sequence-detail", version.sequence_id)
    status = 422 if form.errors else 200
    return render(request, "outreach/sequence_edit.html", {"form": form}, status=status)


@require_http_methods(["GET", "POST"])
@role(*WRITERS)
def sequence_edit(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    sequence = rows.get_sequence(pk)
    newest = sequence.versions.first()
    initial = {
        "name": sequence.name,
        "offer": newest.offer if newest else "",
        "delays": ", ".join(str(step.delay_days) for step in newest.steps.all()) if newest else "",
    }
    form = SequenceForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        actions.write_version(
            sequence=sequence, offer=data["offer"], delays=data["delays"], actor=request.user
        )
        return redirect("outreach:sequence-detail", pk)
    context = {"form": form, "sequence": sequence}
    return render(
        request, "outreach/sequence_edit.html", context, status=422 if form.errors else 200
    )


@require_GET
@role(*READERS)
def sequence_detail(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    sequence = rows.get_sequence(pk)
    versions = list(sequence.versions.all())
    newest = versions[0]
    live = next((one for one in versions if one.state == "live"), None)
    run = StageRun.objects.filter(key=f"variants:{newest.pk}").order_by("-created_at").first()
    context = {
        "sequence": sequence,
        "versions": versions,
        "newest": newest,
        "live": live,
        "proposal": current_proposal(actions.GATE, newest),
        "steps": _steps(newest),
        "counts": _counts(live),
        "run": run,
        "is_working": run is not None and run.status in OPEN_STATUSES,
        "may_write": request.membership.has_role(*WRITERS),
        "has_mailbox": rows.mailboxes().exists(),
    }
    page = "outreach/sequence_detail.html"
    return render(request, f"{page}#work" if request.htmx else page, context)


def _steps(version: SequenceVersion) -> list[dict[str, Any]]:
    texts = {one["position"]: one for one in version.variant}
    return [{"step": step, "text": texts.get(step.position)} for step in version.steps.all()]


def _counts(live: SequenceVersion | None) -> dict[str, int]:
    if live is None:
        return {}
    counted = (
        Enrollment.objects.filter(version=live).order_by().values("state").annotate(n=Count("pk"))
    )
    return {one["state"]: one["n"] for one in counted}


@require_POST
@role(*WRITERS)
def variant_ask(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Have the first variant of the newest version written, for the marketing lead to see."""
    newest = rows.get_sequence(pk).versions.first()
    assert newest is not None
    actions.ask_for_variant(version=newest, actor=request.user)
    messages.info(request, "The first variant is being written for your best lead.")
    return redirect("outreach:sequence-detail", pk)


@require_POST
@role(*PAUSERS)
def variant_pause(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    why = request.POST.get("why", "").replace("\x00", "")
    version = actions.pause_variant(version=rows.get_version(pk), why=why, actor=request.user)
    messages.success(request, f"{version} is paused. What was approved waits.")
    return redirect(DASHBOARD)


@require_POST
@role(*PAUSERS)
def variant_resume(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    version = actions.resume_variant(version=rows.get_version(pk), actor=request.user)
    messages.success(request, f"{version} goes on.")
    return redirect(DASHBOARD)
