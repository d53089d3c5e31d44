"""Who gets in with a token, as whom, and until when."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from leadops.accounts import actions
from leadops.accounts.enums import Role
from leadops.accounts.errors import NoScope
from leadops.accounts.models import ApiToken, Membership, User
from leadops.accounts.queries import members
from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope
from tests.api.conftest import ApiClient, secret_of


def test_a_token_is_its_person_in_its_workspace(api, people):
    answer = api("rep", "read").get("me/").json()

    assert answer == {
        "name": people.user("rep").name,
        "is_service": False,
        "workspace": "Quay Software",
        "roles": ["rep"],
        "scopes": ["read"],
    }


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer lo_wrong", "Basic abc", "Bearer a b"])
def test_without_a_live_token_there_is_nothing(people, header):
    answer = Client().get("/api/v1/leads/", headers={"Authorization": header})

    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == "Bearer"
    assert answer.json()["error"]["code"] == "NotAuthenticated"


def test_a_session_opens_nothing_here(client_as):
    client = client_as("admin")

    assert client.get("/api/v1/me/").status_code == 401
    assert client.post("/api/v1/suppressions/", {"target": "a@b.example"}).status_code == 401


@pytest.mark.parametrize("end", ["revoked", "expired", "left", "disabled", "archived"])
def test_a_token_ends_with_its_reason_to_be(people, end):
    client = ApiClient(secret_of(people, "rep", ["read"]))
    token = ApiToken.objects.get()
    if end == "revoked":
        with workspace_scope(people.workspace):
            actions.revoke_token(token=token, actor=people.user("rep"))
    elif end == "expired":
        ApiToken.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    elif end == "left":
        Membership.objects.filter(pk=people["rep"].pk).update(is_active=False)
    elif end == "disabled":
        User.objects.filter(pk=people.user("rep").pk).update(is_active=False)
    else:
        people.workspace.archived_at = timezone.now()
        people.workspace.save()

    assert client.get("me/").status_code == 401


def test_a_role_that_is_taken_away_is_away_for_the_token(api, people):
    client = api("sales_ops")
    assert client.get("uploads/").status_code == 200

    Membership.objects.filter(pk=people["sales_ops"].pk).update(roles=["rep"])

    assert client.get("uploads/").status_code == 403


def test_only_the_hash_of_a_secret_is_kept_and_the_making_is_logged(people):
    secret = secret_of(people, "rep", ["read", "decide"])

    row = ApiToken.objects.get()
    assert secret not in {row.token_hash, row.hint, row.name}
    with workspace_scope(people.workspace):
        entry = AuditEntry.objects.get(event="accounts.token_made")
    assert entry.details["after"]["scopes"] == ["read", "decide"]
    assert secret not in str(entry.details)


def test_a_service_account_is_no_member_and_gets_no_decision(people):
    with workspace_scope(people.workspace):
        before = len(members(people.workspace))
        with pytest.raises(NoScope):
            actions.make_service_token(
                workspace=people.workspace,
                name="Sly",
                scopes=["read", "decide"],
                actor=people.user("admin"),
            )
        secret_of(people, "service", ["read"])
        assert len(members(people.workspace)) == before
    assert not User.objects.filter(name="Sly").exists()


def test_a_service_account_cannot_sign_in(people, client):
    secret_of(people, "service", ["read"])
    account = User.objects.get(is_service=True)

    answer = client.post("/sign-in/", {"login": account.email, "password": ""})

    assert answer.status_code == 422
    assert not account.has_usable_password()


def test_a_person_makes_and_ends_a_token_on_their_page(client_as, people):
    client = client_as("rep")

    made = client.post("/me/tokens/", {"name": "My script", "scopes": ["read"]}, follow=True)
    token = ApiToken.objects.get()
    again = client.get("/me/tokens/")
    ended = client.post(f"/me/tokens/{token.pk}/end/")

    assert made.status_code == 200
    assert b"lo_" in made.content
    assert b"lo_" not in again.content
    assert ended.status_code == 302
    assert ApiToken.objects.get().revoked_at is not None


@pytest.mark.parametrize("who", ["admin", "manager", "stranger"])
def test_nobody_ends_the_token_of_another(client_as, people, who):
    secret_of(people, "rep", ["read"])
    token = ApiToken.objects.get()

    for address in (f"/me/tokens/{token.pk}/end/", f"/settings/api/{token.pk}/end/"):
        assert client_as(who).post(address).status_code in {403, 404}

    assert ApiToken.objects.get().revoked_at is None


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMIN])
def test_only_an_administrator_makes_service_accounts(client_as, role):
    answer = client_as(role).post("/settings/api/", {"name": "CRM", "scopes": ["read"]})

    assert answer.status_code == 403
    assert not ApiToken.objects.exists()


def test_a_token_outlives_a_night_and_not_its_year(people):
    client = ApiClient(secret_of(people, "rep", ["read"]))

    with time_machine.travel(timezone.now() + timedelta(days=300), tick=False):
        assert client.get("me/").status_code == 200
    with time_machine.travel(timezone.now() + timedelta(days=366), tick=False):
        assert client.get("me/").status_code == 401
