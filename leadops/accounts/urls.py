"""Routes of how people get in and who they are."""

from django.urls import path

from leadops.accounts.views import entrance, people, settings, tokens

app_name = "accounts"
urlpatterns = [
    path("sign-in/", entrance.sign_in, name="sign-in"),
    path("sign-in/as/<uuid:user_id>/", entrance.demo_sign_in, name="demo-sign-in"),
    path("sign-out/", entrance.sign_out, name="sign-out"),
    path("start/<str:token>/", entrance.start, name="start"),
    path("invitation/<str:token>/", entrance.invitation, name="invitation"),
    path("workspace/switch/", settings.switch, name="switch"),
    path("me/", settings.me, name="me"),
    path("me/keys/", settings.keys, name="keys"),
    path("me/password/", settings.password, name="password"),
    path("me/absence/", settings.absence, name="absence"),
    path("me/absence/end/", settings.end_absence, name="absence-end"),
    path("me/tokens/", tokens.mine, name="tokens"),
    path("me/tokens/<uuid:token_id>/end/", tokens.end_mine, name="token-end"),
    path("settings/api/", tokens.services, name="services"),
    path("settings/api/<uuid:token_id>/end/", tokens.end_service, name="service-end"),
    path("settings/", settings.workspace, name="workspace"),
    path("settings/hours/", settings.hours, name="hours"),
    path("settings/sending/", settings.sending, name="sending"),
    path("settings/sending/resume/", settings.resume, name="sending-resume"),
    path("settings/people/", people.people, name="people"),
    path("settings/people/invite/", people.invite, name="invite"),
    path("settings/people/deputies/", people.appoint, name="deputy-appoint"),
    path("settings/people/<uuid:membership_id>/deputy/end/", people.end_deputy, name="deputy-end"),
    path("settings/people/<uuid:membership_id>/", people.member, name="member"),
    path("settings/people/<uuid:membership_id>/end/", people.deactivate, name="member-end"),
    path("settings/invitations/<uuid:invitation_id>/end/", people.withdraw, name="invitation-end"),
]
