"""Endpoints and intakes over the API: the same as the page, for an administrator's own token only."""

import base64

import pytest
from django.utils import timezone

from leadops.audit.models import AuditEntry
from leadops.gates.models import Nonce
from leadops.tenancy.scope import workspace_scope
from leadops.webhooks import actions
from leadops.webhooks.models import Arrival, Delivery, Endpoint, Intake
from tests.api.conftest import ApiClient, secret_of
from tests.drain import drain
from tests.webhooks.conftest import add

FORM = {"name": "Website form", "terms": "They asked for a call.", "rhythm": 1}
SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
ASKED = {"url": "https://hooks.example.com/in", "events": ["gate.approved"], "secret": SECRET}


@pytest.fixture
def api(people):
    return ApiClient(secret_of(people, "admin", ["admin"]))


def test_an_endpoint_is_added_with_the_caller_s_secret_which_is_never_shown(api, people, workspace):
    made = api.post("webhooks/", ASKED)

    assert made.status_code == 201
    row = Endpoint.objects.get()
    assert made.json()["id"] == str(row.pk)
    assert row.secrets(timezone.now()) == [SECRET]
    assert SECRET not in made.content.decode()
    assert SECRET not in str(list(Nonce.objects.values()))
    assert [one["url"] for one in api.get("webhooks/").json()["results"]] == [ASKED["url"]]


def test_the_page_and_the_api_do_the_same(api, people, workspace, client_as):
    api.post("webhooks/", {**ASKED, "note": "CRM"})
    client_as("admin").post(
        "/settings/webhooks/",
        {"url": "https://hooks.example.com/two", "note": "CRM", "events": ["gate.approved"]},
    )

    one, two = AuditEntry.objects.filter(event="webhooks.endpoint_added").order_by("at")
    assert one.details == {
        "after": {**two.details["after"], "url": ASKED["url"]},
    }
    assert one.actor == two.actor == people.user("admin")


def test_the_same_post_twice_is_one_endpoint_with_one_answer(api, workspace):
    first, second = (api.post("webhooks/", ASKED, key="k1") for _ in range(2))

    assert first.content == second.content
    assert Endpoint.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"secret": "whsec_short"}, None),
        ({"url": "http://hooks.example.com/"}, None),
        ({"url": "https://169.254.169.254:1/"}, None),
        ({"events": []}, "events"),
        ({"events": ["user.deleted"]}, "events"),
        ({"secret": None}, "secret"),
    ],
)
def test_what_is_wrong_is_refused(api, workspace, change, field):
    answer = api.post("webhooks/", {**ASKED, **change})

    assert answer.status_code == (400 if field else 422)
    if field:
        assert list(answer.json()["error"]["fields"]) == [field]
    assert not Endpoint.objects.exists()


@pytest.mark.parametrize("who", ["rep", "sales_ops", "manager", "auditor", "sales_lead"])
def test_other_roles_get_nothing_even_with_the_scope(people, workspace, endpoint, who):
    api = ApiClient(secret_of(people, who, ["admin"]))

    assert api.get("webhooks/").status_code == 403
    assert api.post(f"webhooks/{endpoint.pk}/delete/", {}).status_code == 403
    assert Endpoint.objects.exists()


def test_an_endpoint_s_whole_life(api, people, workspace, endpoint, web):
    place = f"webhooks/{endpoint.pk}/"

    made = api.post(f"{place}test/", {})
    assert made.status_code == 201
    drain()
    delivery = api.get(f"{place}deliveries/").json()["results"][0]
    assert (delivery["webhook_id"], delivery["code"]) == (made.json()["webhook_id"], 200)
    assert api.post(f"webhooks/deliveries/{delivery['id']}/retry/", {}).status_code == 200
    drain()
    assert web.connections == 2
    assert api.post(f"{place}secret/", {"secret": SECRET}).status_code == 200
    assert len(Endpoint.objects.get().secrets(timezone.now())) == 2
    assert api.post(f"{place}pause/", {}).json()["status"] == "paused"
    assert api.post(f"{place}test/", {}).status_code == 409
    assert api.post(f"{place}resume/", {}).json()["status"] == "on"
    changed = {"url": endpoint.url, "events": ["lead.routed"]}
    assert api.post(place, changed).json()["events"] == ["lead.routed"]
    assert api.post(f"{place}delete/", {}).status_code == 200
    assert api.get(place).status_code == 404
    assert not Delivery.objects.exists()


def test_another_workspace_finds_nothing(people, workspace, endpoint, web):
    actions.try_endpoint(endpoint=endpoint, actor=people.user("admin"))
    delivery = Delivery.objects.get()
    api = ApiClient(secret_of(people, "stranger", ["admin"]))
    place = f"webhooks/{endpoint.pk}/"

    found = [api.get(one).status_code for one in (place, f"{place}deliveries/")]
    found += [
        api.post(f"{place}{one}/", {"secret": SECRET} if one == "secret" else {}).status_code
        for one in ("secret", "pause", "resume", "test", "delete")
    ]
    found.append(api.post(f"webhooks/deliveries/{delivery.pk}/retry/", {}).status_code)

    assert set(found) == {404}
    assert api.get("webhooks/").json()["results"] == []
    with workspace_scope(people.workspace):
        assert Endpoint.objects.count() == 1


def test_two_workspaces_may_have_the_same_address(people, workspace, web):
    add(people, web)
    with workspace_scope(people.twin):
        actions.add_endpoint(
            workspace=people.twin,
            url=f"http://127.0.0.1:{web.port}/hook",
            events=["gate.approved"],
            actor=people.stranger.user,
        )
        assert Endpoint.objects.count() == 1


def test_an_intake_by_the_api_is_the_one_of_the_page(api, people, workspace, client_as):
    made = api.post("intakes/", {**FORM, "secret": SECRET})
    client_as("admin").post("/settings/webhooks/in/", FORM)

    one, two = AuditEntry.objects.filter(event="webhooks.intake_added").order_by("at")
    assert made.status_code == 201
    assert one.details == two.details
    assert one.actor == two.actor == people.user("admin")
    by_api, by_page = Intake.objects.order_by("created_at")
    assert by_api.secrets(timezone.now()) == [SECRET]
    assert (by_api.terms, by_api.rhythm) == (by_page.terms, by_page.rhythm)
    assert made.json()["address"].endswith(f"/api/v1/hooks/{workspace.pk}/{by_api.pk}/")
    assert SECRET not in made.content.decode()
    assert SECRET not in str(list(Nonce.objects.values()))


def test_an_intake_s_whole_life(api, people, workspace, intake):
    place = f"intakes/{intake.pk}/"
    actions.receive(intake=intake, message_id="msg_1", body=b'{"Email": "ana@quay.example"}')

    assert api.get(place).json()["waiting"] == 1
    [arrival] = api.get(f"{place}arrivals/").json()["results"]
    assert (arrival["message_id"], arrival["rows"], arrival["upload"]) == ("msg_1", 1, None)
    assert api.post(f"{place}import/", {}).status_code == 202
    assert api.post(f"{place}secret/", {"secret": SECRET}).status_code == 200
    assert Intake.objects.get().secrets(timezone.now())[0] == SECRET
    assert len(Intake.objects.get().secrets(timezone.now())) == 2
    assert api.post(f"{place}end/", {}).status_code == 200
    assert api.get(place).status_code == 404
    assert api.get("intakes/").json()["results"] == []
    assert Arrival.objects.count() == 1


def test_an_import_of_nothing_is_refused(api, intake):
    assert api.post(f"intakes/{intake.pk}/import/", {}).status_code == 409


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"secret": "whsec_short"}, None),
        ({"secret": None}, "secret"),
        ({"name": ""}, "name"),
        ({"rhythm": 2}, "rhythm"),
        ({"lawful_basis": "none"}, "lawful_basis"),
        ({"default_country": "XX"}, "default_country"),
    ],
)
def test_what_is_wrong_opens_no_intake(api, workspace, change, field):
    answer = api.post("intakes/", {**FORM, "secret": SECRET, **change})

    assert answer.status_code == (400 if field else 422)
    if field:
        assert list(answer.json()["error"]["fields"]) == [field]
    assert not Intake.objects.exists()


def test_another_workspace_finds_no_intake(people, workspace, intake):
    api = ApiClient(secret_of(people, "stranger", ["admin"]))
    place = f"intakes/{intake.pk}/"

    found = [api.get(one).status_code for one in (place, f"{place}arrivals/")]
    found += [
        api.post(f"{place}{one}/", {"secret": SECRET} if one == "secret" else {}).status_code
        for one in ("secret", "import", "end")
    ]

    assert set(found) == {404}
    assert Intake.objects.get().ended_at is None
