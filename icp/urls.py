"""Routes."""

from django.urls import URLPattern

app_name = "icp"
urlpatterns: list[URLPattern] = []
