"""Routes of the written profiles."""

from django.urls import path

from icp import views

app_name = "icp"
urlpatterns = [
    path("icp/", views.profile_list, name="profile-list"),
    path("icp/new/", views.profile_new, name="profile-new"),
    path("icp/<slug:slug>/", views.profile_detail, name="profile-detail"),
    path("icp/<slug:slug>/edit/", views.profile_edit, name="profile-edit"),
    path("icp/<slug:slug>/suggest/", views.profile_suggest, name="profile-suggest"),
    path("icp/<slug:slug>/v/<int:number>/", views.version_detail, name="version-detail"),
    path("icp/<slug:slug>/v/<int:number>/send/", views.version_send, name="version-send"),
    path(
        "icp/<slug:slug>/v/<int:number>/withdraw/", views.version_withdraw, name="version-withdraw"
    ),
    path("icp/<slug:slug>/v/<int:number>/restore/", views.version_restore, name="version-restore"),
    path("icp/<slug:slug>/compare/<int:old>/<int:new>/", views.version_compare, name="compare"),
]
