"""Routes of the own-file tour."""

from django.urls import path

from leadops.tour import views

app_name = "tour"
urlpatterns = [
    path("tour/", views.tour, name="tour"),
    path("tour/report/", views.report, name="report"),
    path("tour/file/", views.take_file, name="take-file"),
    path("tour/model/", views.connect, name="connect"),
    path("tour/<uuid:pk>/columns/", views.map_columns, name="map-columns"),
    path("tour/<uuid:pk>/stop/", views.stop_set_aside, name="stop-set-aside"),
    path("tour/<uuid:pk>/profile/", views.write_profile, name="write-profile"),
    path("tour/<uuid:pk>/deals/", views.take_deals, name="take-deals"),
    path("tour/<uuid:pk>/examples/", views.check_examples, name="check-examples"),
    path("tour/<uuid:pk>/sites/", views.read, name="read"),
    path("tour/<uuid:pk>/drafts/", views.draft, name="draft"),
    path("tour/<uuid:pk>/reason/", views.give_reason, name="give-reason"),
    path("tour/<uuid:pk>/answer/", views.answer_draft, name="answer"),
    path("tour/<uuid:pk>/close/", views.close, name="close"),
    path("tour/draft/<uuid:pk>/check/", views.check_draft, name="check-draft"),
    path("tour/draft/<uuid:pk>/letter/", views.prepare, name="prepare"),
    path("tour/letter/<uuid:pk>/approve/", views.approve, name="approve"),
]
