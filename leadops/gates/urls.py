"""Routes of the gate."""

from django.urls import path

from leadops.gates import views

app_name = "gates"
urlpatterns = [
    path("waiting/", views.waiting, name="waiting"),
    path("guest/", views.guest, name="guest"),
    path("<uuid:proposal_id>/guest/", views.invite_guest, name="guest-invite"),
    path("<uuid:proposal_id>/decision/", views.decide, name="decide"),
]
