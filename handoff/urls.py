"""Routes."""

from django.urls import path

from handoff.views import handoffs, routing, sla

app_name = "handoff"
urlpatterns = [
    path("handoffs/", handoffs.handoff_list, name="handoff-list"),
    path("handoffs/<uuid:pk>/", handoffs.handoff_detail, name="handoff-detail"),
    path("handoffs/<uuid:pk>/answer/", handoffs.handoff_answer, name="handoff-answer"),
    path("handoffs/<uuid:pk>/outcome/", handoffs.handoff_close, name="handoff-close"),
    path("handoffs/<uuid:pk>/reassign/", handoffs.handoff_reassign, name="handoff-reassign"),
    path("dashboards/sla/", sla.dashboard, name="sla-dashboard"),
    path("settings/sla/", sla.targets, name="sla-settings"),
    path("settings/routing/", routing.overview, name="routing"),
    path("settings/routing/edit/", routing.edit, name="routing-edit"),
    path("settings/routing/<uuid:pk>/", routing.version, name="ruleset-detail"),
    path("settings/routing/<uuid:pk>/propose/", routing.propose, name="ruleset-propose"),
]
