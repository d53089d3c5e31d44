"""Routes."""

from django.urls import path

from leadops.operations import views

urlpatterns = [
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("metrics", views.metrics, name="metrics"),
    path("settings/compliance/erasure/", views.erasures, name="erasures"),
    path("settings/compliance/erasure/<uuid:contact_id>/", views.erasure, name="erasure"),
]
