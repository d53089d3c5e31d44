"""Routes of the gate."""

from django.urls import path

from leadops.gates import views

app_name = "gates"
urlpatterns = [path("<uuid:proposal_id>/decision/", views.decide, name="decide")]
