"""Routes of the pages that read across the apps."""

from django.urls import path

from leadops.insights.views import dashboards, home, leads, records

app_name = "insights"
urlpatterns = [
    path("", home.today_page, name="today"),
    path("today/hide/", home.hide, name="hide"),
    path("search/", home.search, name="search"),
    path("help/", home.help_page, name="help"),
    path("leads/", leads.lead_list, name="lead-list"),
    path("leads/export/", leads.lead_export, name="lead-export"),
    path("leads/<uuid:pk>/", leads.lead_detail, name="lead-detail"),
    path("leads/<uuid:pk>/move/", leads.lead_move, name="lead-move"),
    path("audit/", records.audit, name="audit"),
    path("audit/export/", records.audit_export, name="audit-export"),
    path("runs/", records.runs, name="runs"),
    path("runs/<uuid:pk>/retry/", records.run_retry, name="run-retry"),
    path("runs/<uuid:pk>/cancel/", records.run_cancel, name="run-cancel"),
    path("dashboards/pipeline/", records.pipeline_dashboard, name="pipeline-dashboard"),
    path("dashboards/outreach/", dashboards.outreach_dashboard, name="outreach-dashboard"),
    path("dashboards/quality/", dashboards.quality_dashboard, name="quality-dashboard"),
    path("icp/<slug:slug>/v/<int:number>/impact/", home.icp_impact, name="icp-impact"),
]
