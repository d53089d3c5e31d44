"""Every address of the API, version 1."""

from typing import Any

from django.urls import path, re_path
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.response import Response

from handoff.api import HandoffDetail, HandoffList
from icp.api import ClosedDeals
from leadops.api.proposals import Decisions, ProposalDetail, ProposalList
from leadops.api.views import Endpoint
from leadops.compliance.api import SuppressionList
from leadops.insights.api import LeadDetail, LeadExport, Leads, Me
from leadops.ui.errors import NotFound
from leadops.webhooks.api import endpoints as webhooks
from leadops.webhooks.api import intakes
from leadops.webhooks.api.arrivals import Hook
from prospects.api import UploadColumns, UploadDetail, UploadList, UploadStart


class Nothing(Endpoint):
    """Answers addresses that do not exist as the API answers everything: in JSON."""

    permission_classes = ()
    asks = None
    takes = None

    @extend_schema(exclude=True)
    def get(self, *_: Any, **__: Any) -> Response:
        raise NotFound

    post = put = patch = delete = get


app_name = "api"
urlpatterns = [
    path("schema/", SpectacularJSONAPIView.as_view(permission_classes=[]), name="schema"),
    path("me/", Me.as_view(), name="me"),
    path("leads/", Leads.as_view(), name="leads"),
    path("leads/export/", LeadExport.as_view(), name="leads-export"),
    path("leads/<uuid:lead_id>/", LeadDetail.as_view(), name="lead"),
    path("uploads/", UploadList.as_view(), name="uploads"),
    path("uploads/<uuid:upload_id>/", UploadDetail.as_view(), name="upload"),
    path("uploads/<uuid:upload_id>/columns/", UploadColumns.as_view(), name="upload-columns"),
    path("uploads/<uuid:upload_id>/start/", UploadStart.as_view(), name="upload-start"),
    path("closed-deals/", ClosedDeals.as_view(), name="closed-deals"),
    path("suppressions/", SuppressionList.as_view(), name="suppressions"),
    path("proposals/", ProposalList.as_view(), name="proposals"),
    path("proposals/<uuid:proposal_id>/", ProposalDetail.as_view(), name="proposal"),
    path("proposals/<uuid:proposal_id>/decisions/", Decisions.as_view(), name="decisions"),
    path("handoffs/", HandoffList.as_view(), name="handoffs"),
    path("handoffs/<uuid:handoff_id>/", HandoffDetail.as_view(), name="handoff"),
    path("webhooks/", webhooks.EndpointList.as_view(), name="webhooks"),
    path("webhooks/<uuid:endpoint_id>/", webhooks.EndpointDetail.as_view(), name="webhook"),
    path("webhooks/<uuid:endpoint_id>/secret/", webhooks.EndpointSecret.as_view()),
    path("webhooks/<uuid:endpoint_id>/pause/", webhooks.EndpointPause.as_view()),
    path("webhooks/<uuid:endpoint_id>/resume/", webhooks.EndpointResume.as_view()),
    path("webhooks/<uuid:endpoint_id>/test/", webhooks.EndpointTest.as_view()),
    path("webhooks/<uuid:endpoint_id>/delete/", webhooks.EndpointDelete.as_view()),
    path("webhooks/<uuid:endpoint_id>/deliveries/", webhooks.DeliveryList.as_view()),
    path("webhooks/deliveries/<uuid:delivery_id>/retry/", webhooks.DeliveryRetry.as_view()),
    path("intakes/", intakes.IntakeList.as_view(), name="intakes"),
    path("intakes/<uuid:intake_id>/", intakes.IntakeDetail.as_view(), name="intake"),
    path("intakes/<uuid:intake_id>/secret/", intakes.IntakeSecret.as_view()),
    path("intakes/<uuid:intake_id>/import/", intakes.IntakeImport.as_view()),
    path("intakes/<uuid:intake_id>/end/", intakes.IntakeEnd.as_view()),
    path("intakes/<uuid:intake_id>/arrivals/", intakes.ArrivalList.as_view()),
    path("hooks/<uuid:workspace_id>/<uuid:intake_id>/", Hook.as_view(), name="hook"),
    re_path(r"", Nothing.as_view(), name="nothing"),
]
