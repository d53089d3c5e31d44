"""Routes of the AI settings."""

from django.urls import path

from leadops.ai import views

app_name = "ai"
urlpatterns = [
    path("settings/ai/", views.settings_page, name="connection"),
    path("settings/ai/save/", views.save, name="connection-save"),
    path("settings/ai/test/", views.test, name="connection-test"),
    path("settings/ai/remove/", views.remove, name="connection-remove"),
]
