"""Routes of the webhook settings."""

from django.urls import path

from leadops.webhooks.views import endpoints, intakes

app_name = "webhooks"
urlpatterns = [
    path("settings/webhooks/", endpoints.endpoint_list, name="endpoint-list"),
    path("settings/webhooks/in/", intakes.intake_list, name="intake-list"),
    path("settings/webhooks/in/<uuid:intake_id>/", intakes.intake, name="intake"),
    path("settings/webhooks/in/<uuid:intake_id>/secret/", intakes.secret, name="intake-secret"),
    path("settings/webhooks/in/<uuid:intake_id>/import/", intakes.start, name="intake-import"),
    path("settings/webhooks/in/<uuid:intake_id>/end/", intakes.end, name="intake-end"),
    path("settings/webhooks/<uuid:endpoint_id>/", endpoints.endpoint, name="endpoint"),
    path("settings/webhooks/<uuid:endpoint_id>/secret/", endpoints.secret, name="secret"),
    path("settings/webhooks/<uuid:endpoint_id>/test/", endpoints.test, name="test"),
    path("settings/webhooks/<uuid:endpoint_id>/pause/", endpoints.pause, name="pause"),
    path("settings/webhooks/<uuid:endpoint_id>/resume/", endpoints.resume, name="resume"),
    path("settings/webhooks/<uuid:endpoint_id>/delete/", endpoints.delete, name="delete"),
    path("settings/webhooks/deliveries/<uuid:delivery_id>/retry/", endpoints.retry, name="retry"),
]
