"""OpenID Connect: only who is proven and expected comes in (threat 1)."""

from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.socialaccount.models import SocialAccount
from django.core.cache import cache
from django.test import Client, override_settings

from leadops.accounts import actions
from leadops.accounts.models import Membership, User
from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope
from tests.fakes.fakeoidc import BEHAVIOURS, CLIENT_ID, CLIENT_SECRET, FakeOidc


@pytest.fixture
def fake(people, settings):
    cache.clear()
    email = people.user("rep").email
    person = {"sub": "s-1", "email": email, "email_verified": True, "name": "Mara at Quay"}
    with FakeOidc(person=person) as running:
        settings.OIDC_ISSUER = running.issuer
        settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET = CLIENT_ID, CLIENT_SECRET
        settings.OIDC_NAME = "Quay sign-in"
        yield running


def come_back(client: Client, fake: FakeOidc, **more: str):
    begun = client.post("/sign-in/provider/", more)
    assert begun.status_code == 200, begun.content
    back = urlsplit(fake.authorize(begun.context["url"]))
    return client.get(f"{back.path}?{back.query}")


def is_signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def test_member_signs_in_by_the_verified_address_and_comes_back_where_they_were_going(fake, people):
    client = Client()

    answer = come_back(client, fake, next="/me/?from=mail")

    assert answer.status_code == 302
    assert answer["Location"] == "/me/?from=mail"
    assert client.session["_auth_user_id"] == str(people.user("rep").pk)
    assert client.get("/me/").status_code == 200


def test_link_is_made_once_is_audited_and_outlives_a_change_of_the_address(fake, people, workspace):
    come_back(Client(), fake)
    fake.person |= {"email": "mara.rep@elsewhere.example", "email_verified": False}
    client = Client()

    come_back(client, fake)

    assert client.session["_auth_user_id"] == str(people.user("rep").pk)
    link = SocialAccount.objects.get()
    assert (link.user, link.uid) == (people.user("rep"), "s-1")
    assert link.extra_data.keys() <= {"sub", "email", "email_verified", "name"}
    assert AuditEntry.objects.filter(event="accounts.provider_connected").count() == 1


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_provider_that_misbehaves_lets_nobody_in(fake, behaviour):
    client = Client()
    begin = "/sign-in/provider/"
    fake.behaviour = behaviour

    if behaviour in {"other_issuers_document", "plain_http_elsewhere"}:
        answer = client.post(begin)
    else:
        answer = come_back(client, fake)

    assert answer.status_code == 403
    assert "did not prove who you are" in answer.content.decode()
    assert not is_signed_in(client)
    assert not SocialAccount.objects.exists()


def test_document_that_turns_bad_between_the_two_steps_lets_nobody_in(fake):
    client = Client()
    back = urlsplit(fake.authorize(client.post("/sign-in/provider/").context["url"]))
    fake.behaviour = "other_issuers_document"

    assert client.get(f"{back.path}?{back.query}").status_code == 403
    assert not is_signed_in(client)


def test_provider_that_is_away_is_a_refusal_no_fault(fake, settings):
    settings.OIDC_ISSUER = "http://127.0.0.1:9"

    assert Client().post("/sign-in/provider/").status_code == 403


@pytest.mark.parametrize("verified", [False, None, 0, "no"])
def test_unverified_address_lets_nobody_in(fake, verified):
    client = Client()
    fake.person["email_verified"] = verified

    answer = come_back(client, fake)

    assert answer.status_code == 403
    assert "verified" in answer.content.decode()
    assert not is_signed_in(client)


def test_stranger_gets_no_account(fake):
    client = Client()
    before = User.objects.count()
    fake.person["email"] = "stranger@elsewhere.example"

    answer = come_back(client, fake)

    assert answer.status_code == 403
    assert "Ask an administrator of your workspace" in answer.content.decode()
    assert User.objects.count() == before
    assert not is_signed_in(client)


def test_open_invitation_is_accepted_with_its_roles_and_no_password(fake, people, workspace):
    actions.invite(
        workspace=workspace, email="nia@quay.example", roles=["manager"], actor=people.user("admin")
    )
    fake.person |= {"sub": "s-2", "email": "Nia@quay.example", "name": "Nia Newcomer"}
    client = Client()

    come_back(client, fake)

    made = Membership.objects.get(user__email="nia@quay.example")
    assert (made.roles, made.user.name) == (["manager"], "Nia Newcomer")
    assert not made.user.has_usable_password()
    assert client.get("/me/").status_code == 200


@pytest.mark.parametrize("end", ["withdrawn", "used", "ended"])
def test_closed_invitation_opens_nothing(fake, people, workspace, end):
    row, token = actions.invite(
        workspace=workspace, email="nia@quay.example", roles=["rep"], actor=people.user("admin")
    )
    if end == "withdrawn":
        actions.withdraw_invitation(invitation=row, actor=people.user("admin"))
    else:
        member = actions.accept_invitation(token=token, name="Nia", password="a long phrase here")
        actions.deactivate_member(membership=member, actor=people.user("admin"))
    fake.person |= {"sub": "s-2", "email": "nia@quay.example"}
    client = Client()

    assert come_back(client, fake).status_code == 403
    assert not is_signed_in(client)


def test_ended_member_is_out_by_the_provider_too(fake, people, workspace):
    come_back(Client(), fake)
    actions.deactivate_member(membership=people["rep"], actor=people.user("admin"))
    client = Client()

    assert come_back(client, fake).status_code == 403
    assert not is_signed_in(client)


def test_subject_of_another_issuer_is_nobody(fake, people):
    come_back(Client(), fake)
    with FakeOidc(person={**fake.person, "email": "x@elsewhere.example"}) as other:
        client = Client()
        with override_settings(OIDC_ISSUER=other.issuer):
            answer = come_back(client, other)

    assert answer.status_code == 403
    assert not is_signed_in(client)


def test_answer_of_another_browser_signs_nobody_in(fake):
    """Login CSRF: the state belongs to the session that began."""
    victim, attacker = Client(), Client()
    back = urlsplit(fake.authorize(attacker.post("/sign-in/provider/").context["url"]))

    answer = victim.get(f"{back.path}?{back.query}")

    assert answer.status_code == 403
    assert not is_signed_in(victim)


def test_answer_counts_once(fake):
    client = Client()
    back = urlsplit(fake.authorize(client.post("/sign-in/provider/").context["url"]))
    assert client.get(f"{back.path}?{back.query}").status_code == 302
    client.post("/sign-out/")

    assert client.get(f"{back.path}?{back.query}").status_code == 403
    assert not is_signed_in(client)


def test_sign_in_is_asked_for_with_state_nonce_and_challenge(fake):
    asked = parse_qs(urlsplit(Client().post("/sign-in/provider/").context["url"]).query)

    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == ["http://testserver/sign-in/provider/answer/"]
    assert asked["response_type"] == ["code"]
    assert len(asked["state"][0]) == 32
    assert len(asked["nonce"][0]) == 64


@pytest.mark.parametrize(
    "payload",
    ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"],
)
def test_provider_never_leads_off_this_site(fake, payload):
    assert come_back(Client(), fake, next=payload)["Location"] == "/"


def test_provider_that_is_not_set_up_is_not_there(people):
    assert Client().post("/sign-in/provider/").status_code == 404
    assert Client().get("/sign-in/provider/answer/?code=x&state=y").status_code == 404
    assert "provider" not in Client().get("/sign-in/").content.decode()


def test_get_begins_nothing(fake):
    assert Client().get("/sign-in/provider/").status_code == 405


def test_provider_does_not_pass_by_a_second_factor(fake, people):
    actions.add_app(user=people.user("rep"), secret="JBSWY3DPEHPK3PXP", actor=people.user("rep"))
    client = Client()

    assert come_back(client, fake)["Location"] == "/sign-in/code/"
    assert not is_signed_in(client)


def test_person_of_the_provider_joins_another_workspace_by_link(fake, people):
    """Who has no password joins by being signed in."""
    come_back(client := Client(), fake)
    with workspace_scope(people.twin):
        _, token = actions.invite(
            workspace=people.twin,
            email=people.user("rep").email,
            roles=["rep"],
            actor=people.stranger.user,
        )

    assert client.post(f"/invitation/{token}/").status_code == 302
    assert Membership.objects.filter(user=people.user("rep"), workspace=people.twin).exists()
