"""Routes."""

from django.urls import path

from inbound import views

app_name = "inbound"
urlpatterns = [
    path("today/check/", views.check_today, name="check-today"),
    path("today/check/<uuid:pk>/", views.check_reply, name="check-reply"),
    path("conversations/", views.conversation_list, name="conversation-list"),
    path("conversations/<uuid:pk>/", views.conversation, name="conversation"),
]
