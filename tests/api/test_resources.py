"""What the API reads and does: by scope, role and workspace, and never more than the pages."""

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import get_resolver

from icp.models import ClosedDeal
from leadops.audit.models import AuditEntry
from leadops.compliance.models import Suppression
from leadops.gates.models import Decision, Proposal
from leadops.tenancy.scope import workspace_scope
from prospects.models import Contact, Upload
from tests.api.conftest import ALL
from tests.house.subjects import MAKERS
from tests.people import People

NOBODY = "00000000-0000-4000-8000-000000000000"
# Every operation: method, address, and the scope that it needs.
OPERATIONS = [
    ("get", "leads/", "read"),
    ("get", "leads/export/", "export"),
    ("get", "uploads/", "read"),
    ("post", "uploads/", "ingest"),
    ("get", "suppressions/", "read"),
    ("post", "suppressions/", "ingest"),
    ("post", "closed-deals/", "ingest"),
    ("get", "proposals/", "read"),
    ("get", "handoffs/", "read"),
    ("get", f"leads/{NOBODY}/", "read"),
    ("get", f"uploads/{NOBODY}/", "read"),
    ("post", f"uploads/{NOBODY}/columns/", "ingest"),
    ("post", f"uploads/{NOBODY}/start/", "ingest"),
    ("get", f"proposals/{NOBODY}/", "read"),
    ("post", f"proposals/{NOBODY}/decisions/", "decide"),
    ("get", f"handoffs/{NOBODY}/", "read"),
    ("get", "webhooks/", "admin"),
    ("post", "webhooks/", "admin"),
    ("get", f"webhooks/{NOBODY}/", "admin"),
    ("post", f"webhooks/{NOBODY}/", "admin"),
    ("post", f"webhooks/{NOBODY}/secret/", "admin"),
    ("post", f"webhooks/{NOBODY}/pause/", "admin"),
    ("post", f"webhooks/{NOBODY}/resume/", "admin"),
    ("post", f"webhooks/{NOBODY}/test/", "admin"),
    ("post", f"webhooks/{NOBODY}/delete/", "admin"),
    ("get", f"webhooks/{NOBODY}/deliveries/", "admin"),
    ("post", f"webhooks/deliveries/{NOBODY}/retry/", "admin"),
    ("get", "intakes/", "admin"),
    ("post", "intakes/", "admin"),
    ("get", f"intakes/{NOBODY}/", "admin"),
    ("post", f"intakes/{NOBODY}/secret/", "admin"),
    ("post", f"intakes/{NOBODY}/import/", "admin"),
    ("post", f"intakes/{NOBODY}/end/", "admin"),
    ("get", f"intakes/{NOBODY}/arrivals/", "admin"),
]


def call(client, method: str, path: str):
    return client.get(path) if method == "get" else client.post(path, {})


@pytest.fixture
def furnished(people: People) -> dict[str, Proposal]:
    with workspace_scope(people.workspace):
        gates = ("outreach.send", "handoff.acknowledge", "prospects.admit", "scoring.adopt")
        return {gate: MAKERS[gate](people) for gate in gates}


def test_every_route_of_the_api_is_in_the_table():
    known = {path.split("/")[0] for _, path, _ in OPERATIONS} | {"schema", "me", "hooks", ""}
    api = next(one for one in get_resolver().url_patterns if str(one.pattern) == "api/v1/")

    assert {str(one.pattern).split("/")[0] for one in api.url_patterns} == known


@pytest.mark.parametrize(("method", "path", "scope"), OPERATIONS)
def test_without_its_scope_a_token_is_refused_and_nothing_changes(api, people, method, path, scope):
    client = api("sales_ops", *(one for one in ALL if one != scope))

    answer = call(client, method, path)

    assert answer.status_code == 403
    assert answer.json()["error"]["sentence"] == f"This token lacks the scope “{scope}”."


@pytest.mark.parametrize(("method", "path", "scope"), OPERATIONS)
def test_a_service_account_never_acts_as_a_person_and_meets_no_fault(
    api, people, method, path, scope
):
    answer = call(api("service"), method, path)

    if scope in {"decide", "admin"}:
        assert answer.status_code == 403
    else:
        assert answer.status_code in {200, 400, 404, 415}


@pytest.mark.parametrize("path", ["nothing/", "leads/x/", "leads/export", "proposals/1/"])
def test_an_address_that_is_not_there_answers_in_json(api, path):
    answer = api("rep").get(path)

    assert answer.status_code == 404
    assert set(answer.json()["error"]) == {"code", "sentence", "reference"}


def test_leads_are_those_of_the_table_and_nobody_else_s(api, furnished, people):
    mine = api("sales_ops").get("leads/", q="quay").json()
    theirs = api("stranger").get("leads/").json()

    assert mine["total"] >= 1
    assert {"full_name", "email"} <= set(mine["results"][0]["contact"])
    assert theirs["results"] == []
    one = mine["results"][0]["id"]
    assert api("sales_ops").get(f"leads/{one}/").json()["id"] == one
    assert api("stranger").get(f"leads/{one}/").status_code == 404


def test_an_export_is_safe_to_open_and_logged(api, furnished, people):
    answer = api("sales_ops").get("leads/export/")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")

    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == api("sales_ops").get("leads/").json()["total"]
    with workspace_scope(people.workspace):
        entry = AuditEntry.objects.get(event="insights.rows_exported")
    assert entry.details["after"] == {"what": "leads", "rows": len(rows)}


def test_a_program_may_ask_for_plain_cells(api, furnished, people):
    with workspace_scope(people.workspace):
        Contact.objects.update(phone="+15035550100")
    client = api("sales_ops")

    safe, plain = (
        b"".join(client.get("leads/export/", **asked).streaming_content).decode()
        for asked in ({}, {"cells": "plain"})
    )

    assert '"\'+15035550100"' in safe
    assert '"+15035550100"' in plain


def test_a_rep_may_not_export(api):
    assert api("rep").get("leads/export/").status_code == 403


CSV = b"Company,Email,Name\nAcme Inc,ann@acme.example,Ann Lee\nQuay,nope,Bo Ek\n"


def file_fields(**over):
    fields = {
        "file": SimpleUploadedFile("leads.csv", CSV),
        "source_name": "Fair",
        "collected_on": "2026-11-01",
        "lawful_basis": "",
        "default_country": "US",
    }
    return {**fields, **over}


def test_a_file_comes_in_by_the_api_as_by_the_page(api, client_as, people, furnished):
    client = api("service")
    made = client.upload("uploads/", file_fields())
    by_page = client_as("sales_ops").post("/imports/", file_fields())

    assert made.status_code == 201
    assert by_page.status_code == 302
    body = made.json()
    assert body["columns"] == {"Company": "company_name", "Email": "email", "Name": "full_name"}
    assert body["mapping"] == body["columns"]
    with workspace_scope(people.workspace):
        first, second = Upload.objects.filter(source__name="Fair").order_by("created_at")
        assert (first.mapping, first.preview) == (second.mapping, second.preview)
        assert first.uploaded_by.is_service
    started = client.post(f"uploads/{body['id']}/start/", {})
    assert (started.status_code, started.json()["state"]) == (202, "reading")
    again = client.post(f"uploads/{body['id']}/start/", {})
    assert again.status_code == 409


def test_a_file_that_is_no_table_is_refused_with_its_reason(api, people, furnished):
    answer = api("service").upload(
        "uploads/", file_fields(file=SimpleUploadedFile("a.csv", b"\x00\x01\x02" * 900))
    )

    assert answer.status_code == 422
    assert "binary" in answer.json()["error"]["sentence"]
    with workspace_scope(people.workspace):
        assert not Upload.objects.filter(source__name="Fair").exists()


def test_missing_facts_of_a_source_are_named_by_field(api, furnished):
    answer = api("service").upload("uploads/", file_fields(collected_on=""))

    assert answer.status_code == 400
    assert list(answer.json()["error"]["fields"]) == ["collected_on"]


def test_an_opt_out_counts_at_once(api, people):
    answer = api("service").post(
        "suppressions/", {"target": "Ann@Acme.example", "reason": "opt_out"}
    )

    assert answer.status_code == 201
    with workspace_scope(people.workspace):
        row = Suppression.objects.get()
    assert (row.label, row.source) == ("ann@acme.example", "api")
    assert api("stranger").get("suppressions/").json()["results"] == []


@pytest.mark.parametrize("target", ["", "nobody", "a@b", "\x00", "x" * 400])
def test_what_is_no_address_stops_nobody(api, people, target):
    answer = api("service").post("suppressions/", {"target": target, "reason": "opt_out"})

    assert answer.status_code in {400, 422}
    with workspace_scope(people.workspace):
        assert not Suppression.objects.exists()


def test_deals_are_stored_once(api, people):
    deal = {"account_name": "Acme", "is_won": True, "closed_on": "2026-01-02", "amount": "12.50"}
    body = {"source": "CRM", "deals": [deal, {**deal, "is_won": False}]}

    first, second = (api("service").post("closed-deals/", body) for _ in range(2))

    assert first.json() == {"received": 2, "stored": 2}
    assert second.json() == {"received": 2, "stored": 0}
    with workspace_scope(people.workspace):
        assert ClosedDeal.objects.count() == 2


def test_a_broken_deal_names_its_row_and_nothing_is_stored(api, people):
    good = {"account_name": "Acme", "is_won": True, "closed_on": "2026-01-02"}
    body = {"source": "CRM", "deals": [good, {**good, "closed_on": "soon"}]}

    answer = api("service").post("closed-deals/", body)

    assert answer.status_code == 400
    assert answer.json()["error"]["fields"]["deals"]["1"]["closed_on"]
    with workspace_scope(people.workspace):
        assert not ClosedDeal.objects.exists()


@pytest.mark.parametrize(
    ("gate", "who"), [("outreach.send", "rep"), ("scoring.adopt", "sales_ops")]
)
def test_deciding_by_token_is_the_page_s_own_action(api, furnished, people, gate, who):
    client, proposal = api(who), furnished[gate]
    shown = client.get(f"proposals/{proposal.pk}/").json()

    answer = client.post(
        f"proposals/{proposal.pk}/decisions/", {"verdict": "reject", "digest": shown["digest"]}
    )

    assert answer.status_code == 201
    assert (answer.json()["status"], answer.json()["state"]) == ("returned", "Rejected")
    with workspace_scope(people.workspace):
        decision = Decision.objects.get(proposal=proposal)
    assert (decision.decided_by, decision.seat) == (people.user(who), shown["my_seat"])


@pytest.mark.parametrize(
    ("who", "change", "status"),
    [
        ("sales_ops", {"digest": "0" * 64}, 409),
        ("sales_ops", {"verdict": "maybe"}, 400),
        ("sales_ops", {"digest": "nope"}, 400),
        ("rep", {}, 403),
        ("admin", {}, 403),
        ("auditor", {}, 403),
        ("stranger", {}, 404),
    ],
)
def test_a_decision_that_may_not_be_changes_nothing(api, furnished, people, who, change, status):
    proposal = furnished["scoring.adopt"]
    body = {"verdict": "approve", "digest": proposal.digest, **change}

    answer = api(who).post(f"proposals/{proposal.pk}/decisions/", body)

    assert answer.status_code == status
    with workspace_scope(people.workspace):
        assert not Decision.objects.filter(proposal=proposal).exists()
        assert Proposal.objects.get(pk=proposal.pk).status == "waiting"


def test_a_decision_with_more_than_it_holds_decides_nothing(api, furnished, people):
    proposal = furnished["scoring.adopt"]
    body = {
        "verdict": "reject",
        "digest": proposal.digest,
        "workspace": str(people.stranger.workspace_id),
        "decided_by": str(people.stranger.user_id),
        "second_look": True,
    }

    answer = api("sales_ops").post(f"proposals/{proposal.pk}/decisions/", body)

    assert answer.status_code == 400
    assert set(answer.json()["error"]["fields"]) == {"workspace", "decided_by", "second_look"}
    with workspace_scope(people.workspace):
        assert not Decision.objects.filter(proposal=proposal).exists()


def test_lists_cost_the_same_for_one_row_and_for_three(
    api, people, furnished, django_assert_max_num_queries
):
    client = api("sales_ops")
    for path in ("proposals/", "handoffs/", "leads/", "suppressions/"):
        with django_assert_max_num_queries(9):
            assert client.get(path).status_code == 200
