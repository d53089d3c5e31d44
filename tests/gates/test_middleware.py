"""One form is done once: its page's token, its address and its fields are its number."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from icp.models import ICPProfile
from leadops.accounts.models import ApiToken, Membership
from leadops.gates.middleware import AGAIN
from leadops.gates.models import Nonce
from leadops.tenancy.scope import workspace_scope

NEW = {"name": "Field service", "starter": "software"}
PAGE, OTHER_PAGE = {"csrfmiddlewaretoken": "a" * 64}, {"csrfmiddlewaretoken": "b" * 64}


@pytest.fixture
def count(people):
    def profiles() -> int:
        with workspace_scope(people.workspace):
            return ICPProfile.objects.count()

    return profiles


def test_the_same_form_again_leads_where_the_first_led_and_says_so(client_as, count):
    client = client_as("sales_ops")

    first, second = (client.post("/icp/new/", NEW | PAGE) for _ in range(2))

    assert (first.status_code, second.status_code) == (302, 302)
    assert first["Location"] == second["Location"]
    assert AGAIN in client.get(second["Location"]).content.decode()
    assert count() == 1


@pytest.mark.parametrize("other", [NEW | OTHER_PAGE, NEW | PAGE | {"name": "Another"}])
def test_another_page_or_other_words_are_another_form(client_as, count, other):
    client = client_as("sales_ops")

    client.post("/icp/new/", NEW | PAGE)
    client.post("/icp/new/", other)

    assert count() == 2


def test_a_form_of_another_person_is_their_own(client_as, count):
    for who in ("sales_ops", "sales_lead"):
        client_as(who).post("/icp/new/", NEW | PAGE)

    assert count() == 2


def test_a_refused_form_is_not_remembered(client_as, people, count):
    client, role = client_as("rep"), people["rep"]
    refused = client.post("/icp/new/", NEW | PAGE)
    Membership.objects.filter(pk=role.pk).update(roles=["sales_ops"])

    done = client.post("/icp/new/", NEW | PAGE)

    assert (refused.status_code, done.status_code) == (403, 302)
    assert count() == 1


def test_a_detour_to_prove_who_one_is_does_not_count_as_done(client_as, people):
    client = client_as("admin")
    session = client.session
    session["account_authentication_methods"] = [
        {"method": "password", "at": (timezone.now() - timedelta(days=1)).timestamp()}
    ]
    session.save()

    answer = client.post(f"/settings/people/{people['rep'].pk}/reset/", PAGE)

    assert answer["Location"].startswith("/me/sign-in/confirm/")
    with workspace_scope(people.workspace):
        assert not Nonce.objects.exists()


def test_a_token_made_by_a_double_click_is_one_and_its_secret_is_shown_once(client_as, people):
    client, asked = client_as("rep"), {"name": "Script", "scopes": ["read"]} | PAGE

    client.post("/me/tokens/", asked)
    shown = client.post("/me/tokens/", asked, follow=True)

    token = ApiToken.objects.get()
    assert re.search(rf'value="lo_[\w-]+{token.hint}"', shown.content.decode())
    assert b"lo_" not in client.get("/me/tokens/").content
