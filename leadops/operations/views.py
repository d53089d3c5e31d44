"""What a load balancer, a scheduler and Prometheus ask; signed out, and without a workspace."""

from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import require_safe

from leadops.accounts.loopback import is_loopback
from leadops.operations.exposition import CONTENT_TYPE, exposition
from leadops.operations.queries import figures, readiness


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
