"""Routes."""

from django.urls import path

from leadops.compliance import views

app_name = "compliance"
urlpatterns = [
    path("stop/<str:token>/", views.stop, name="stop"),
    path("settings/suppression/", views.suppression_list, name="suppression"),
    path("settings/suppression/add/", views.suppression_add, name="suppression-add"),
    path("settings/suppression/preview/", views.suppression_preview, name="suppression-preview"),
    path("settings/suppression/import/", views.suppression_import, name="suppression-import"),
    path(
        "settings/suppression/<uuid:pk>/ask/",
        views.suppression_ask_lift,
        name="suppression-ask-lift",
    ),
    path("settings/suppression/<uuid:pk>/lift/", views.suppression_lift, name="suppression-lift"),
    path("settings/compliance/", views.status_page, name="status"),
    path("settings/compliance/countries/", views.country_rule, name="country-rule"),
    path("settings/compliance/countries/remove/", views.country_unrule, name="country-unrule"),
    path("settings/compliance/retention/", views.retention, name="retention"),
]
