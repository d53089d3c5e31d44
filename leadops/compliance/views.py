"""The opt-out page, the suppression list and the compliance status."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leadops.accounts.callers import caller_group
from leadops.accounts.decorators import role
from leadops.audit.actors import SYSTEM
from leadops.compliance import actions, queries
from leadops.compliance.addresses import kind_and_label
from leadops.compliance.contactability import country_name
from leadops.compliance.errors import NoAddress, TooManyStops
from leadops.compliance.forms import (
    AddForm,
    CheckForm,
    ConfirmForm,
    CountryForm,
    ImportForm,
    LiftForm,
    RetentionForm,
    StopForm,
)
from leadops.compliance.links import StopLink, read_stop_token
from leadops.compliance.lists import read_list
from leadops.compliance.models import SuppressionKind, SuppressionReason
from leadops.compliance.policies import MAY_ADD, MAY_IMPORT, MAY_LIFT
from leadops.tenancy.scope import workspace_scope

PAGE_SIZE = 50
TYPED_AN_HOUR = 30


@csrf_exempt  # RFC 8058: mail providers post without cookies; the token is the proof
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    link = read_stop_token(token)
    workspace = queries.stop_workspace(link) if link else None
    if link is None or workspace is None:
        return _stop_typed(request)
    context = {"workspace_name": workspace.legal_name or workspace.name, "email": link.email}
    if request.method != "POST":
        return render(request, "compliance/stop.html", context)
    _stop_now(workspace, link, request.POST.get("note", "").replace("\x00", ""))
    return render(request, "compliance/stopped.html", context)


def _stop_now(workspace: Any, link: StopLink, note: str) -> None:
    with workspace_scope(workspace):
        actions.suppress(
            workspace=workspace,
            email=link.email,
            reason=SuppressionReason.OPT_OUT,
            source="stop link",
            actor=SYSTEM,
            note=note,
        )


def _stop_typed(request: HttpRequest) -> HttpResponse:
    """Answer for a link that says nothing: the person types the address, with the same effect."""
    form = StopForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        status = 422 if form.is_bound else 200
        return render(request, "compliance/stop_typed.html", {"form": form}, status=status)
    _spend_typed(request)
    actions.stop_everywhere(email=form.cleaned_data["email"], actor=SYSTEM)
    return render(request, "compliance/stopped.html", {"email": form.cleaned_data["email"]})


def _spend_typed(request: HttpRequest) -> None:
    # Typed addresses prove nothing, so one caller cannot silence a whole market.
    key = f"stop-typed:{caller_group(request)}"
    cache.add(key, 0, timeout=3600)
    if cache.incr(key) > TYPED_AN_HOUR:
        raise TooManyStops


@require_GET
@role(*MAY_ADD)
def suppression_list(request: HttpRequest) -> HttpResponse:
    return _suppression_page(request)


def _suppression_page(request: HttpRequest, *, status: int = 200, **over: Any) -> HttpResponse:
    check = CheckForm(request.GET if "check" in request.GET else None)
    rows = queries.suppressions(
        text=request.GET.get("q", ""),
        reason=request.GET.get("reason", ""),
        show=request.GET.get("show", ""),
    )
    context = {
        "check_form": check,
        "answer": _answer(request, check),
        "add_form": AddForm(),
        "import_form": ImportForm(),
        "page": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        "reasons": SuppressionReason.choices,
        "lifts": queries.waiting_lifts(),
        "may_import": request.membership.has_role(*MAY_IMPORT),  # type: ignore[attr-defined]
        "may_lift": request.membership.has_role(*MAY_LIFT),  # type: ignore[attr-defined]
        "is_filtered": any(request.GET.get(name) for name in ("q", "reason", "show")),
    }
    return render(request, "compliance/suppression.html", context | over, status=status)


def _answer(request: Any, form: CheckForm) -> Any:
    if not form.is_bound or not form.is_valid():
        return None
    return queries.contactability(
        workspace=request.workspace,
        email=form.cleaned_data["check"],
        country=form.cleaned_data["country"],
        basis=form.cleaned_data["basis"],
    )


@require_POST
@role(*MAY_ADD)
def suppression_add(request: Any) -> HttpResponse:
    form = AddForm(request.POST)
    if not form.is_valid():
        return _suppression_page(request, status=422, add_form=form)
    kind, label = form.cleaned_data["target"]
    actions.suppress(
        workspace=request.workspace,
        email=label if kind == SuppressionKind.ADDRESS else "",
        domain=label if kind == SuppressionKind.DOMAIN else "",
        reason=form.cleaned_data["reason"],
        source="page",
        note=form.cleaned_data["note"],
        actor=request.user,
    )
    messages.success(request, f"Stopped: no message goes to {label} any more.")
    return redirect("compliance:suppression")


@require_POST
@role(*MAY_IMPORT)
def suppression_preview(request: Any) -> HttpResponse:
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        return _suppression_page(request, status=422, import_form=form)
    name, data = form.contents()
    reading = read_list(data)
    hashes = [queries.hash_of(kind, label) for kind, label in reading.labels]
    known = queries.known_hashes(hashes)
    context = {
        "name": name[:60],
        "reading": reading,
        "new": sum(one not in known for one in hashes),
        "known": len(known),
        "domains": sum(kind == SuppressionKind.DOMAIN for kind, _ in reading.labels),
        "labels": "\n".join(label for _, label in reading.labels),
    }
    return render(request, "compliance/suppression_preview.html", context)


@require_POST
@role(*MAY_IMPORT)
def suppression_import(request: Any) -> HttpResponse:
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        raise NoAddress("The list did not arrive whole. Choose the file again.")
    found = [kind_and_label(line) for line in form.cleaned_data["labels"].splitlines()]
    added = actions.suppress_many(
        workspace=request.workspace,
        labels=filter(None, found),
        source=form.cleaned_data["source"],
        actor=request.user,
    )
    messages.success(request, f"{added:,} added. No message goes to them any more.")
    return redirect("compliance:suppression")


@require_http_methods(["GET", "POST"])
@role(*MAY_LIFT)
def suppression_ask_lift(request: Any, pk: UUID) -> HttpResponse:
    row = queries.get_suppression(pk)
    form = LiftForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.ask_lift(suppression=row, reason=form.cleaned_data["reason"], actor=request.user)
        messages.success(request, f"Asked. A second person has to confirm before {row} is lifted.")
        return redirect("compliance:suppression")
    status = 422 if form.is_bound else 200
    return render(request, "compliance/lift.html", {"form": form, "row": row}, status=status)


@require_POST
@role(*MAY_LIFT)
def suppression_lift(request: Any, pk: UUID) -> HttpResponse:
    row = queries.get_suppression(pk)
    if request.POST.get("answer") == "keep":
        actions.keep(suppression=row, actor=request.user)
        messages.success(request, f"Kept: no message goes to {row}.")
    else:
        actions.lift(suppression=row, actor=request.user)
        messages.success(request, f"Lifted: messages to {row} are possible again.")
    return redirect("compliance:suppression")


@require_GET
@role("admin")
def status_page(request: Any) -> HttpResponse:
    return _status_page(request)


@require_POST
@role("admin")
def retention(request: Any) -> HttpResponse:
    form = RetentionForm(queries.retention_lines(), request.POST)
    if not form.is_valid():
        return _status_page(request, status=422, retention=form)
    actions.keep_for(workspace=request.workspace, days=form.cleaned_data, actor=request.user)
    messages.success(request, "Saved. The next nightly purge goes by it.")
    return redirect("compliance:status")


@require_POST
@role("admin")
def country_rule(request: Any) -> HttpResponse:
    form = CountryForm(request.POST)
    if not form.is_valid():
        return _status_page(request, status=422, country_form=form)
    row = actions.rule_country(workspace=request.workspace, actor=request.user, **form.cleaned_data)
    messages.success(request, f"{country_name(row.country)}: the rule holds for every send now.")
    return redirect("compliance:status")


@require_POST
@role("admin")
def country_unrule(request: Any) -> HttpResponse:
    code = request.POST.get("country", "")
    if actions.unrule_country(workspace=request.workspace, country=code, actor=request.user):
        messages.success(request, f"{country_name(code)}: only the floor holds now.")
    return redirect("compliance:status")


def _status_page(request: Any, *, status: int = 200, **over: Any) -> HttpResponse:
    context = {
        "lines": queries.status_lines(request.workspace),
        "counts": queries.reason_counts(),
        "countries": queries.country_lines(),
        "country_form": CountryForm(),
        "retention": RetentionForm(queries.retention_lines()),
        "purge": queries.last_purge(),
    }
    return render(request, "compliance/status.html", context | over, status=status)
