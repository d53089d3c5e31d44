"""Routes of scoring."""

from django.urls import path

from scoring import views

app_name = "scoring"
urlpatterns = [
    path("scoring/", views.overview, name="overview"),
    path("scoring/leads/", views.lead_list, name="lead-list"),
    path("scoring/thresholds/", views.thresholds, name="threshold-simulator"),
    path("scoring/deals/", views.deal_upload, name="deal-upload"),
    path("scoring/keep/", views.keep_column, name="column-keep"),
    path("scoring/calibrate/", views.calibrate, name="calibrate"),
    path("scoring/proposals/<uuid:pk>/", views.proposal_detail, name="proposal-detail"),
]
