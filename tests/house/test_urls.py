"""Every route against everybody: strangers get 404, the signed-out a door, nobody a fault.

A new route is picked up by itself. `PUBLIC` names the few that open without signing in.
"""

import re
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from leadops.tenancy.models import TenantModel
from leadops.tenancy.scope import workspace_scope
from tests.factories.webhooks import make_webhooks
from tests.house.subjects import MAKERS
from tests.people import People

PUBLIC = {
    "healthz",
    "readyz",
    "metrics",  # by its own token, or from this machine: tests of operations
    "sign-in/",
    "sign-in/as/<uuid:user_id>/",
    "sign-in/code/",
    "sign-in/passkey/",
    "sign-in/passkey/options/",
    "sign-in/provider/",
    "sign-in/provider/answer/",
    "sign-out/",
    "reset/",
    "reset/<str:token>/",
    "start/<str:token>/",
    "invitation/<str:token>/",
    "stop/<str:token>/",
}
# What a stranger may post anywhere: their own workspace is theirs to change.
OWN = re.compile(r"^(me|workspace|settings|imports|sequences|icp|today|review|sources)\b")
CONVERTER = re.compile(r"<(?:(\w+):)?(\w+)>")


def routes(resolver: URLResolver | None = None, prefix: str = "") -> list[str]:
    found = []
    for entry in (resolver or get_resolver()).url_patterns:
        route = prefix + str(entry.pattern)
        if isinstance(entry, URLPattern):
            found.append(route)
        else:
            found += routes(entry, route)
    return found


# The API has a key and a matrix of its own: tests/api.
ROUTES = sorted(route for route in set(routes()) if not route.startswith("api/"))
BY_ID = [route for route in ROUTES if "<uuid:" in route and route not in PUBLIC]
PLAIN = [route for route in ROUTES if "<" not in route and route not in PUBLIC]


def address(route: str, value: UUID | str) -> str:
    def fill(match: re.Match) -> str:
        return {"uuid": str(value), "int": "1"}.get(match.group(1), "north-america")

    return "/" + CONVERTER.sub(fill, route)


def one_id_of_each(people: People) -> list[UUID]:
    """Return one id per tenant model (and member) that the workspace has rows of."""
    with workspace_scope(people.workspace):
        found = [
            model.objects.values_list("pk", flat=True).first()
            for model in apps.get_models()
            if issubclass(model, TenantModel)
        ]
    members = Membership.objects.filter(workspace=people.workspace)
    return [pk for pk in found if pk] + [members.first().pk]


@pytest.fixture
def furnished(people: People) -> People:
    """Return the people after the workspace went through every gate's making."""
    with workspace_scope(people.workspace):
        for gate in ("outreach.send", "handoff.acknowledge", "prospects.admit", "scoring.adopt"):
            MAKERS[gate](people)
        make_webhooks(people)
    return people


def answer(client: Client, method: str, url: str) -> int:
    """Return the status as a fragment's: the same view, without the bar around its answer."""
    return getattr(client, method)(url, headers={"HX-Request": "true"}).status_code


def test_the_routes_are_found():
    assert len(BY_ID) > 30
    assert len(PLAIN) > 30


def test_a_stranger_gets_404_on_every_id(furnished: People, client_as):
    client = client_as("stranger")
    ids = one_id_of_each(furnished)
    assert len(ids) > 20

    leaks = [
        f"{method} {address(route, pk)} -> {status}"
        for route in BY_ID
        for method in ("get", "post")
        if answer(client, method, address(route, ids[0])) != 405  # it is for any id then
        for pk in ids
        if (status := answer(client, method, address(route, pk))) != 404
    ]

    assert leaks == []


def test_a_stranger_sees_no_word_of_the_other_workspace(furnished: People, client_as):
    client = client_as("stranger")
    canaries = [b"Quay Robotics", b"Dana Ruiz", b"Ana Diaz", b"Harrow", b"Mona Marketing"]

    leaks = [
        f"{url}: {canary!r}"
        for url in [*(f"/{route}" for route in PLAIN), "/search/?q=quay", "/search/?q=dana"]
        for page in [client.get(url).content]
        for canary in canaries
        if canary in page
    ]

    assert leaks == []


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_signed_out_come_to_the_door(furnished: People, client: Client, method):
    known = one_id_of_each(furnished)[0]

    open_doors = [
        f"{url} -> {response.status_code}"
        for route in [*PLAIN, *BY_ID]
        for url in [address(route, known)]
        for response in [getattr(client, method)(url)]
        if response.status_code != 405
        and not (response.status_code == 302 and response["Location"].startswith("/sign-in/"))
    ]

    assert open_doors == []


@pytest.fixture
def addresses(furnished: People, client_as) -> list[str]:
    """Return every plain address, and for each route with an id those that an auditor finds.

    What may only be posted to says so for any id.
    """
    auditor = client_as("auditor")
    ids = one_id_of_each(furnished)
    read = [route for route in BY_ID if answer(auditor, "get", address(route, ids[0])) != 405]
    by_id = [address(route, pk) for route in read for pk in ids]
    found = [url for url in by_id if answer(auditor, "get", url) != 404]
    return [*(f"/{route}" for route in PLAIN), *found, *(address(r, uuid4()) for r in BY_ID)]


def test_no_role_meets_a_fault_and_reading_changes_nothing(
    furnished: People, client_as, addresses: list[str]
):
    before = content_of(furnished)

    faults = [
        f"{role} {url} -> {status}"
        for role in Role.values
        for client in [client_as(role)]
        for url in addresses
        if (status := answer(client, "get", url)) >= 500
    ]

    assert faults == []
    assert content_of(furnished) == before


def content_of(people: People) -> dict[str, int]:
    """Return how many rows each tenant model has; a GET must not add or take one."""
    with workspace_scope(people.workspace):
        return {
            model._meta.label: model.objects.count()
            for model in apps.get_models()
            if issubclass(model, TenantModel)
        }


def test_a_former_member_is_out_at_the_next_click(furnished: People, client_as):
    client = client_as("rep")
    assert client.get("/review/").status_code == 200
    Membership.objects.filter(pk=furnished["rep"].pk).update(is_active=False)

    statuses = {client.get(f"/{route}").status_code for route in PLAIN if route != "me/"}

    assert statuses <= {302, 404, 405}
