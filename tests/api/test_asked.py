"""What an address asks and nobody understands is refused by name, and never answered with all."""

import re
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.http import QueryDict
from django.urls import resolve
from drf_spectacular.generators import SchemaGenerator

from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope
from tests.house.subjects import MAKERS
from tests.people import People

LISTS = ("uploads/", "suppressions/", "proposals/", "handoffs/")


@pytest.fixture
def leads(people: People) -> None:
    with workspace_scope(people.workspace):
        MAKERS["outreach.send"](people)
        MAKERS["handoff.acknowledge"](people)


def fields_of(answer) -> set[str]:
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert next(iter(error["fields"])) in error["sentence"]
    return set(error["fields"])


@pytest.mark.parametrize("path", ["leads/", "leads/export/"])
@pytest.mark.parametrize(
    "asked",
    [
        {"state": "foo"}, {"owner": "nobody"}, {"foo": ""}, {"least": "high"},
        {"least": "1000"}, {"list": "x"}, {"score": "27"}, {"State": "scored"}, {"q": "x" * 101},
        {"state": ["scored", "outreach"]},
    ],
)  # fmt: skip
def test_a_filter_that_is_not_understood_gives_no_leads(api, people, leads, path, asked):
    answer = api("sales_ops").get(path, **asked)

    assert fields_of(answer) == set(asked)
    with workspace_scope(people.workspace):
        assert not AuditEntry.objects.filter(event="insights.rows_exported").exists()


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize(
    "asked", [{"foo": "1"}, {"limit": "many"}, {"limit": "0"}, {"limit": "201"}, {"cursor": "x"}]
)
def test_every_list_knows_what_it_can_be_asked(api, leads, path, asked):
    assert fields_of(api("sales_ops").get(path, **asked)) == set(asked)


@pytest.mark.parametrize(
    ("path", "asked"),
    [("handoffs/", {"state": "foo"}), ("proposals/", {"gate": "foo"}), ("me/", {"foo": "1"}),
     ("proposals/", {"status": "foo"}), ("leads/", {"sort": "foo"}), ("leads/", {"cursor": "x"}),
     ("leads/", {"limit": "0"})],
)  # fmt: skip
def test_each_address_refuses_by_name(api, leads, path, asked):
    assert fields_of(api("sales_ops").get(path, **asked)) == set(asked)


def test_the_refusal_names_what_there_is(api, leads):
    answer = api("sales_ops").get("leads/", owner="nobody", score="27").json()

    assert answer["error"]["fields"] == {
        "score": [
            "This is not known here; there is q, state, owner, least, list, cursor, limit, sort."
        ]
    }
    answer = api("sales_ops").get("leads/", owner="nobody").json()
    assert answer["error"]["sentence"] == "owner: “nobody” is not known; there is mine, none."


def test_the_description_names_what_each_address_understands():
    paths = SchemaGenerator().get_schema(request=None, public=True)["paths"]
    for path, item in paths.items():
        if path.endswith("/schema/"):
            continue
        told = {
            one["name"] for one in item.get("get", {}).get("parameters", ()) if one["in"] == "query"
        }
        view = resolve(re.sub(r"{\w+}", str(uuid4()), path)).func.cls
        assert told == (set(view.asks().fields) if "get" in item else set())


def test_a_post_takes_nothing_behind_its_address(api, people):
    body = {"target": "ann@acme.example", "reason": "opt_out"}

    assert fields_of(api("service").post("suppressions/?dry_run=1", body)) == {"dry_run"}


def test_who_may_not_ask_learns_nothing_of_the_parameters(api, leads):
    assert api("rep").get("leads/export/", foo="1").status_code == 403
    assert api("rep").get("nothing/", foo="1").status_code == 404


def test_what_is_understood_still_answers(api, leads):
    client = api("sales_ops")
    whole = client.get("leads/", q="", cursor="").json()
    first = client.get("leads/", limit="1", sort="new").json()
    behind = QueryDict(urlsplit(first["next"]).query)
    second = client.get("leads/", **behind.dict()).json()

    assert whole["total"] == 2
    assert [len(one["results"]) for one in (first, second)] == [1, 1]
    assert first["results"] != second["results"]
    assert behind.keys() == {"limit", "sort", "cursor"}
    assert second["next"] is None
    assert client.get("leads/", owner="none", list=str(uuid4())).json()["results"] == []
    assert len(client.get("proposals/", limit="1").json()["results"]) == 1


@pytest.mark.parametrize(
    ("path", "names"),
    [("leads/", ("q", "state", "owner", "least", "list", "cursor", "limit", "sort")),
     ("proposals/", ("gate", "status", "cursor", "limit")),
     ("handoffs/", ("state", "cursor", "limit"))],
)  # fmt: skip
def test_what_is_left_empty_is_not_asked(api, leads, path, names):
    client = api("sales_ops")

    empty = client.get(path, **dict.fromkeys(names, ""))

    assert empty.status_code == 200
    assert empty.json() == client.get(path).json()
    assert empty.json()["results"]


def test_a_key_used_for_another_body_is_named_as_a_key(api, people):
    client = api("service")
    body = {"target": "ann@acme.example", "reason": "opt_out"}
    client.post("suppressions/", body, key="one")

    answer = client.post("suppressions/", {**body, "target": "bo@acme.example"}, key="one")

    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "KeyReused"
    assert "Idempotency-Key" in answer.json()["error"]["sentence"]


def test_leads_say_where_records_come_in(api, people):
    answer = api("service").post("leads/", {})

    assert answer.status_code == 405
    assert "only GET" in answer.json()["error"]["sentence"]
    assert "/api/v1/uploads/" in answer.json()["error"]["sentence"]
