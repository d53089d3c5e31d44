"""Every route against every role, by one generated table (docs/access.md; threat 6)."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from tests.house.access import TABLE, rows, written
from tests.house.test_urls import PUBLIC, address, content_of
from tests.people import make_member

GUARDED = [row for row in rows(PUBLIC) if row.route not in PUBLIC]
NAMED = [row for row in GUARDED if row.roles is not None]


def test_the_table_is_written_as_the_code_is():
    assert TABLE.read_text(encoding="utf-8") == written(rows(PUBLIC))


def test_most_routes_name_their_roles():
    assert len(NAMED) > 100


@pytest.mark.parametrize("role", Role.values)
def test_a_role_that_is_not_named_is_refused_everywhere(people, client_as, role):
    client, before = client_as(role), content_of(people)

    wrong = [
        f"{method} {url} -> {status}"
        for row in NAMED
        for url in [address(row.route, uuid4())]
        for method in ("get", "post")
        if role not in row.roles and not (role == Role.AUDITOR and method == "get")
        for status in [getattr(client, method)(url).status_code]
        if status not in {403, 405}
    ]

    assert wrong == []
    assert content_of(people) == before


@pytest.mark.parametrize("role", Role.values)
def test_a_named_role_is_let_in_to_read(people, client_as, role):
    client = client_as(role)

    wrong = [
        f"{url} -> {status}"
        for row in GUARDED
        for url in [address(row.route, uuid4())]
        if row.roles is None or role in row.roles or role == Role.AUDITOR
        for status in [client.get(url).status_code]
        if status == 403 or status >= 500
    ]

    assert wrong == []


def test_a_guest_meets_their_proposal_or_a_refusal(people):
    member = make_member(people.workspace, "sales_lead", name="Gwen Guest")
    until = timezone.now() + timedelta(days=1)
    Membership.objects.filter(pk=member.pk).update(guest_of=uuid4(), guest_until=until)
    client, before = Client(), content_of(people)
    client.force_login(member.user)

    wrong = [
        f"{method} {url} -> {answer.status_code}"
        for row in GUARDED
        if not row.guests
        for url in [address(row.route, uuid4())]
        for method in ("get", "post")
        for answer in [getattr(client, method)(url)]
        if answer.status_code not in {403, 405} and answer.get("Location") != "/gates/guest/"
    ]

    assert wrong == []
    assert content_of(people) == before
