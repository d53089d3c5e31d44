"""Invitations: 72 hours, once, for one address."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from leadops.accounts import actions
from leadops.accounts.errors import AlreadyMember, LinkGone, NoRole, NoSuchLink, WrongPassword
from leadops.accounts.models import Invitation, Membership, User
from leadops.audit.models import AuditEntry
from tests.people import PASSWORD

NEW = {"name": "Nia Newcomer", "time_zone": "Europe/Lisbon", "password": "a long enough phrase"}


@pytest.fixture(autouse=True)
def empty_cache(db):
    cache.clear()


@pytest.fixture
def invited(people, workspace):
    return actions.invite(
        workspace=workspace, email="nia@quay.example", roles=["rep"], actor=people.user("admin")
    )


def test_invitation_makes_a_person_with_the_invited_address_and_roles(invited, people):
    row, token = invited
    client = Client()

    response = client.post(
        f"/invitation/{token}/", NEW | {"email": "evil@evil.example", "roles": "admin"}
    )

    assert response.status_code == 302
    made = Membership.objects.get(user__email="nia@quay.example")
    assert (made.roles, made.workspace_id, made.user.name) == (
        ["rep"],
        people.workspace.pk,
        "Nia Newcomer",
    )
    assert not User.objects.filter(email="evil@evil.example").exists()
    assert client.get("/me/").status_code == 200
    row.refresh_from_db()
    assert row.accepted_at is not None


def test_invitation_is_kept_as_a_hash_only(invited):
    row, token = invited

    assert token not in str(Invitation.objects.filter(pk=row.pk).values())


def test_invitation_works_once(invited):
    _, token = invited
    Client().post(f"/invitation/{token}/", NEW)

    again = Client().post(f"/invitation/{token}/", NEW | {"password": "another long phrase"})

    assert again.status_code == 410
    assert User.objects.get(email="nia@quay.example").check_password(NEW["password"])


def test_invitation_ends_after_72_hours(invited):
    row, token = invited
    with time_machine.travel(row.expires_at - timedelta(seconds=1), tick=False):
        assert Client().get(f"/invitation/{token}/").status_code == 200
    with time_machine.travel(row.created_at + timedelta(hours=72, seconds=1), tick=False):
        with pytest.raises(LinkGone):
            actions.accept_invitation(token=token, name="Nia", password=NEW["password"])

    assert not User.objects.filter(email="nia@quay.example").exists()


def test_newer_invitation_ends_the_older(invited, people, workspace):
    _, old = invited
    _, new = actions.invite(
        workspace=workspace, email="NIA@quay.example", roles=["manager"], actor=people.user("admin")
    )

    assert Client().get(f"/invitation/{old}/").status_code == 410
    assert Client().get(f"/invitation/{new}/").status_code == 200


def test_withdrawn_invitation_opens_nothing(invited, people):
    row, token = invited
    actions.withdraw_invitation(invitation=row, actor=people.user("admin"))

    assert Client().post(f"/invitation/{token}/", NEW).status_code == 410
    with pytest.raises(LinkGone):
        actions.withdraw_invitation(invitation=row, actor=people.user("admin"))
    assert not User.objects.filter(email="nia@quay.example").exists()


def test_invented_token_is_not_found(db):
    assert Client().get("/invitation/abc/").status_code == 404
    with pytest.raises(NoSuchLink):
        actions.accept_invitation(token="abc", name="X", password="a long enough phrase")


def test_known_person_joins_with_their_own_password_only(people, workspace):
    stranger = people.stranger.user
    _, token = actions.invite(
        workspace=workspace, email=stranger.email, roles=["rep"], actor=people.user("admin")
    )

    with pytest.raises(WrongPassword):
        actions.accept_invitation(token=token, name="Evil", password="a guessed phrase")
    assert not Membership.objects.filter(workspace=workspace, user=stranger).exists()
    response = Client().post(f"/invitation/{token}/", {"password": PASSWORD})

    assert response.status_code == 302
    assert Membership.objects.get(workspace=workspace, user=stranger).roles == ["rep"]
    stranger.refresh_from_db()
    assert stranger.name == "Sten Stranger"
    assert stranger.check_password(PASSWORD)


def test_guessing_a_known_persons_password_is_throttled(people, workspace):
    _, token = actions.invite(
        workspace=workspace,
        email=people.stranger.user.email,
        roles=["rep"],
        actor=people.user("admin"),
    )
    statuses = [
        Client().post(f"/invitation/{token}/", {"password": f"guess {number}"}).status_code
        for number in range(20)
    ]

    assert statuses[:5] == [422] * 5
    assert set(statuses[10:]) == {429}


def test_a_whole_team_joins_from_one_address_at_once(people, workspace):
    """Whoever is new chooses a password and guesses none: nothing to throttle."""
    statuses = []
    for number in range(12):
        _, token = actions.invite(
            workspace=workspace,
            email=f"new{number}@quay.example",
            roles=["rep"],
            actor=people.user("admin"),
        )
        statuses.append(Client().post(f"/invitation/{token}/", NEW).status_code)

    assert statuses == [302] * 12


def test_member_is_not_invited_again(people, workspace):
    with pytest.raises(AlreadyMember):
        actions.invite(
            workspace=workspace,
            email=people.user("rep").email.upper(),
            roles=["rep"],
            actor=people.user("admin"),
        )
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("roles", [[], ["service"], ["superuser"]])
def test_invitation_without_a_real_role_is_refused(people, workspace, roles):
    with pytest.raises(NoRole):
        actions.invite(
            workspace=workspace, email="x@quay.example", roles=roles, actor=people.user("admin")
        )
    assert not Invitation.objects.exists()


def test_link_is_shown_to_the_inviter_while_no_mail_is_set_up(client_as, settings):
    settings.EMAIL_HOST = ""
    client = client_as("admin")

    response = client.post(
        "/settings/people/invite/", {"email": "nia@quay.example", "roles": ["rep"]}, follow=True
    )

    link = response.context["invitations"][0]["link"]
    assert link in response.content.decode()
    assert mail.outbox == []
    assert Client().get(link.removeprefix("http://testserver")).status_code == 200


def test_link_is_mailed_and_not_shown_once_mail_is_set_up(client_as, settings):
    settings.EMAIL_HOST = "mail.quay.example"

    response = client_as("admin").post(
        "/settings/people/invite/", {"email": "nia@quay.example", "roles": ["rep"]}, follow=True
    )

    [message] = mail.outbox
    assert message.to == ["nia@quay.example"]
    assert response.context["invitations"][0]["link"] in message.body
    assert "/invitation/" not in response.content.decode()


def test_invitation_is_recorded_with_the_address_as_personal_data(invited, people):
    entry = AuditEntry.objects.get(event="accounts.invitation_sent")

    assert entry.actor == people.user("admin")
    assert entry.details == {"after": {"roles": ["rep"]}, "personal": {"email": "nia@quay.example"}}


def test_invitation_of_another_workspace_is_not_found(invited, client_as):
    row, _ = invited

    assert client_as("stranger").post(f"/settings/invitations/{row.pk}/end/").status_code == 404
    row.refresh_from_db()
    assert row.withdrawn_at is None
    assert row.expires_at > timezone.now()


def test_link_of_an_open_invitation_stands_above_the_members(client_as, workspace):
    client = client_as("admin")
    client.post("/settings/people/invite/", {"email": "new@quay.example", "roles": ["rep"]})

    page = client.get("/settings/people/").content.decode()

    assert page.index("Link for new@quay.example") < page.index('id="members-head"')
