"""Names by which the sign-in library finds our pages; none of its own pages is mounted."""

from django.urls import path

from leadops.accounts.views import entrance, second_step

urlpatterns = [
    path("sign-in/", entrance.sign_in, name="account_login"),
    path("sign-in/code/", second_step.code, name="mfa_authenticate"),
]
