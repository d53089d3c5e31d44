"""What a load balancer, a scheduler and Prometheus ask, signed out; and erasing a person."""

from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import require_http_methods, require_safe

from leadops.accounts.decorators import role
from leadops.accounts.loopback import is_loopback
from leadops.compliance.queries import kept_days
from leadops.operations.erasure import erase, held_about
from leadops.operations.exposition import CONTENT_TYPE, exposition
from leadops.operations.forms import ErasureForm, FindForm
from leadops.operations.queries import figures, readiness
from leadops.ui.errors import NotFound

SUPPRESSED = "Files that name their address are refused, and nobody can write to it."
NO_ADDRESS = (
    "No address of theirs is known, so nothing stops the next file from bringing them in anew: "
    "take them out where it comes from."
)


@require_safe
def healthz(_request: HttpRequest) -> HttpResponse:
    """Answer that the web process serves; no data, no database."""
    return HttpResponse("ok", content_type="text/plain")


@require_safe
def readyz(_request: HttpRequest) -> HttpResponse:
    """Answer whether the portal can do its work: 200, or 503 with what is missing."""
    checks = readiness()
    is_ready = all(check.is_ok for check in checks if check.holds_back)
    answer = {"ready": is_ready, **{check.name: check.finding for check in checks}}
    status = HTTPStatus.OK if is_ready else HTTPStatus.SERVICE_UNAVAILABLE
    return JsonResponse(answer, status=status, headers={"Cache-Control": "no-store"})


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """Answer with the figures, to this machine or to the bearer of METRICS_TOKEN."""
    if not _may_read(request):
        return HttpResponse(
            "Only from this machine, or with METRICS_TOKEN as bearer.\n",
            content_type="text/plain",
            status=HTTPStatus.FORBIDDEN,
        )
    return HttpResponse(exposition(figures()), content_type=CONTENT_TYPE)


def _may_read(request: HttpRequest) -> bool:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    if given:
        is_known = constant_time_compare(given.strip(), settings.METRICS_TOKEN)
        return bool(settings.METRICS_TOKEN) and scheme.lower() == "bearer" and is_known
    return is_loopback(request)


@require_http_methods(["GET", "POST"])
@role("admin")
def erasures(request: Any) -> HttpResponse:
    # Posted, though it only looks: an address in the query would stay in logs and histories.
    form = FindForm(request.POST if request.method == "POST" else None)
    is_unknown = False
    if form.is_bound and form.is_valid():
        try:
            held = held_about(request.workspace, email=form.cleaned_data["email"])
        except NotFound:
            is_unknown = True
        else:
            answer = redirect("erasure", held.first.pk)
            answer.status_code = HTTPStatus.SEE_OTHER
            return answer
    context = {"form": form, "is_unknown": is_unknown}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound and form.errors else HTTPStatus.OK
    return render(request, "operations/erasures.html", context, status=status)


@require_http_methods(["GET", "POST"])
@role("admin")
def erasure(request: Any, contact_id: UUID) -> HttpResponse:
    held = held_about(request.workspace, contact=contact_id)
    form = ErasureForm(request.POST or None, initial={"asked_on": timezone.localdate()})
    if request.method == "POST" and form.is_valid():
        erased = erase(
            workspace=request.workspace,
            contact=contact_id,
            asked_on=form.cleaned_data["asked_on"],
            actor=request.user,
        )
        messages.success(
            request,
            f"Erased. {SUPPRESSED if erased.addresses else NO_ADDRESS} Who erased it, and when, "
            "stands in the audit log.",
        )
        return redirect("erasures")
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    context = {"held": held, "form": form, "upload_days": kept_days()["uploads"]}
    return render(request, "operations/erasure.html", context, status=status)
