"""Routes of the style guide; mounted where DEBUG or the tests run."""

from django.urls import path

from leadops.ui import views

urlpatterns = [
    path("", views.styleguide, name="styleguide"),
    path("focus/", views.focus, name="styleguide-focus"),
    path("door/", views.door, name="styleguide-door"),
]
