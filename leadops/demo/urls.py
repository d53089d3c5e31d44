"""Routes."""

from django.urls import path

from leadops.demo import views

app_name = "demo"
urlpatterns = [
    path("demo/reset/", views.reset, name="reset"),
    path("sink/", views.sink, name="sink"),
    path("sink/<uuid:pk>/", views.sink_message, name="sink-message"),
]
