"""Tokens of people and of a service account, and a client that carries one."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from leadops.accounts import actions
from leadops.accounts.enums import PERSONAL, Scope
from leadops.tenancy.scope import workspace_scope
from tests.people import People

ALL = list(Scope.values)


class ApiClient:
    """A program with a token: JSON in, JSON out, a new key for every post."""

    def __init__(self, secret: str) -> None:
        self.client = Client()
        self.headers = {"Authorization": f"Bearer {secret}"}

    def get(self, path: str, **query: Any) -> Any:
        return self.client.get(f"/api/v1/{path}", query, headers=self.headers)

    def post(self, path: str, body: Any, *, key: str = "") -> Any:
        headers = {**self.headers, "Idempotency-Key": key or uuid4().hex}
        return self.client.post(
            f"/api/v1/{path}", json.dumps(body), content_type="application/json", headers=headers
        )

    def upload(self, path: str, fields: dict[str, Any], *, key: str = "") -> Any:
        headers = {**self.headers, "Idempotency-Key": key or uuid4().hex}
        return self.client.post(f"/api/v1/{path}", fields, headers=headers)


def secret_of(people: People, who: str, scopes: list[str]) -> str:
    """Return the secret of a new token of a person, the stranger or a service account."""
    if who == "service":
        with workspace_scope(people.workspace):
            _, secret = actions.make_service_token(
                workspace=people.workspace,
                name="CRM import",
                scopes=[one for one in scopes if one not in PERSONAL],
                actor=people.user("admin"),
            )
        return secret
    member = people.stranger if who == "stranger" else people[who]
    with workspace_scope(member.workspace):
        _, secret = actions.make_token(
            membership=member, name="Script", scopes=scopes, actor=member.user
        )
    return secret


@pytest.fixture
def api(people: People) -> Callable[..., ApiClient]:
    def make(who: str, *scopes: str) -> ApiClient:
        return ApiClient(secret_of(people, who, list(scopes) or ALL))

    return make
