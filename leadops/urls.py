"""Every address of the portal; each app names its own."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from leadops.api.reference import reference


def healthz(_request: HttpRequest) -> HttpResponse:
    """Answer that the web process serves; no data, no database."""
    return HttpResponse("ok", content_type="text/plain")


handler500 = "leadops.ui.faults.server_error"
urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("api/v1/", include("leadops.api_urls")),
    path("api-reference/", reference, name="api-reference"),
    path("gates/", include("leadops.gates.urls")),
    path("", include("leadops.accounts.urls")),
    path("", include("leadops.accounts.library_urls")),
    path("", include("leadops.insights.urls")),
    path("", include("leadops.compliance.urls")),
    path("", include("leadops.ai.urls")),
    path("", include("icp.urls")),
    path("", include("prospects.urls")),
    path("", include("scoring.urls")),
    path("", include("outreach.urls")),
    path("", include("inbound.urls")),
    path("", include("handoff.urls")),
    path("", include("leadops.demo.urls")),
]
