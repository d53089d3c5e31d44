"""Every address of the portal; each app names its own."""

from django.urls import include, path

from leadops.api.reference import reference

handler404 = "leadops.ui.faults.not_found"
handler500 = "leadops.ui.faults.server_error"
urlpatterns = [
    path("", include("leadops.operations.urls")),
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
    path("", include("leadops.webhooks.urls")),
    path("", include("leadops.tour.urls")),
    path("", include("leadops.demo.urls")),
]
