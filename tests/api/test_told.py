"""What a body says and nobody understands is refused by name, in plain words, with its path."""

import re
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import resolve
from drf_spectacular.generators import SchemaGenerator

from icp.models import ClosedDeal
from leadops.compliance.models import Suppression
from leadops.tenancy.scope import workspace_scope
from prospects.models import Upload
from tests.api.conftest import ApiClient, secret_of
from tests.house.subjects import MAKERS

# The framework's own words, which a person cannot act on.
BARE = re.compile(
    r"non_field|this field|invalid data|dictionary|valid (?:choice|string|boolean)|ensure this"
    r"|parse error|wrong format|expected a|required pattern|is required",
    re.IGNORECASE,
)
DEAL = {"account_name": "Acme", "is_won": True, "closed_on": "2026-01-02"}
DEALS = {"source": "CRM", "deals": [DEAL]}
OPT_OUT = {"target": "ann@acme.example", "reason": "opt_out"}


def posts() -> list[str]:
    paths = SchemaGenerator().get_schema(request=None, public=True)["paths"]
    return sorted(path for path, item in paths.items() if "post" in item and "/hooks/" not in path)


def refused(answer) -> dict:
    assert answer.status_code == 400, answer.content
    assert not BARE.search(answer.content.decode())
    return answer.json()["error"]


@pytest.fixture
def client(people) -> ApiClient:
    member = people["sales_ops"]
    member.roles = [*member.roles, "admin"]
    member.save(update_fields=["roles"])
    return ApiClient(secret_of(people, "sales_ops", ["ingest", "decide", "admin", "read"]))


@pytest.mark.parametrize("path", posts())
def test_no_post_takes_a_field_that_it_does_not_know(client, people, path):
    place = re.sub(r"{\w+}", str(uuid4()), path).removeprefix("/api/v1/")
    send = client.upload if place == "uploads/" else client.post

    error = refused(send(place, {"dry_run": "1"}))

    view = resolve(re.sub(r"{\w+}", str(uuid4()), path)).func.cls
    known = ", ".join(view.takes().fields)
    assert error["fields"]["dry_run"] == [
        f"This is not known here; there is {known}." if known else "Nothing can be sent here."
    ]


def test_a_field_that_is_not_known_is_found_in_every_object(client, people):
    body = {**DEALS, "deals": [DEAL, {**DEAL, "stage": "won"}], "dry_run": True}

    error = refused(client.post("closed-deals/", body))

    assert error["sentence"] == "dry_run: This is not known here; there is source, deals."
    del body["dry_run"]
    error = refused(client.post("closed-deals/", body))
    assert error["sentence"] == (
        "deals[1].stage: This is not known here; "
        "there is account_name, domain, is_won, closed_on, amount, attributes."
    )
    with workspace_scope(people.workspace):
        assert not ClosedDeal.objects.exists()


def test_names_that_the_sender_chooses_stay_theirs(client, people):
    body = {**DEALS, "deals": [{**DEAL, "attributes": {"Lead source": "fair"}}]}

    assert client.post("closed-deals/", body).status_code == 201


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ([], "body: Send one object with source, deals."),
        (None, "body: Send one object with source, deals."),
        ("x", "body: Send one object with source, deals."),
        ({"source": "CRM", "deals": "x"}, "deals: Send a list."),
        ({"source": "CRM", "deals": []}, "deals: Send 1 or more."),
        ({"source": "CRM", "deals": {}}, "deals: Send a list."),
        ({"source": "CRM", "deals": [None]}, "deals[0]: Send a value here, not null."),
        ({"source": "CRM"}, "deals: This is missing and needed."),
        ({"source": ["CRM"], "deals": [DEAL]}, "source: Send a text."),
        ({"source": "", "deals": [DEAL]}, "source: Send a text that is not empty."),
        ({"source": "x" * 61, "deals": [DEAL]}, "source: Send 60 characters at most."),
        ({"source": None, "deals": [DEAL]}, "source: Send a value here, not null."),
    ],
)
def test_what_is_wrong_with_a_body_is_said_plainly(client, people, body, sentence):
    assert refused(client.post("closed-deals/", body))["sentence"] == sentence


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"account_name": None}, "account_name: Send a value here, not null."),
        ({"is_won": "perhaps"}, "is_won: Send true or false."),
        ({"closed_on": "soon"}, "closed_on: Send a day as YYYY-MM-DD, such as 2026-01-31."),
        ({"closed_on": 5}, "closed_on: Send a day as YYYY-MM-DD, such as 2026-01-31."),
        ({"amount": "much"}, "amount: Send a number."),
        ({"amount": "1.234"}, "amount: Send 2 digits behind the point at most."),
        ({"attributes": []}, "attributes: Send an object of names and values."),
        ({"attributes": {"size": {}}}, "attributes.size: Send a text."),
    ],
)
def test_a_value_is_named_with_its_whole_path(client, people, change, sentence):
    error = refused(client.post("closed-deals/", {**DEALS, "deals": [DEAL, {**DEAL, **change}]}))

    assert error["sentence"] == f"deals[1].{sentence}"


def test_an_empty_deal_is_told_what_it_lacks(client, people):
    error = refused(client.post("closed-deals/", {**DEALS, "deals": [{}]}))

    assert error["sentence"] == "deals[0].account_name: This is missing and needed."
    error = refused(client.post("closed-deals/", {**DEALS, "deals": ["Acme"]}))
    assert error["sentence"].startswith("deals[0]: Send one object with account_name, ")


def test_a_choice_names_what_there_is(client, people):
    error = refused(client.post("suppressions/", {**OPT_OUT, "reason": "asked" * 60}))

    assert error["sentence"].startswith("reason: “askedasked")
    assert "is not known; there is opt_out, complaint, " in error["sentence"]
    assert len(error["sentence"]) < 250
    with workspace_scope(people.workspace):
        assert not Suppression.objects.exists()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{target: 1}", "The body is no JSON: it cannot be read from line 1, character 2 on."),
        ('{"a":\n ]', "The body is no JSON: it cannot be read from line 2, character 2 on."),
        ("", "body: Send one object"),
        ('{"target": NaN}', "The body cannot be read. Send JSON in UTF-8"),
        (b'{"target": "\xff"}', "The body cannot be read. Send JSON in UTF-8"),
        ("[" * 100_000, "The body cannot be read. Send JSON in UTF-8"),
    ],
)
def test_a_body_that_is_no_json_says_where_it_breaks(client, people, text, sentence):
    headers = {**client.headers, "Idempotency-Key": "one"}
    answer = client.client.post(
        "/api/v1/suppressions/", text, content_type="application/json", headers=headers
    )

    if text == "":  # nothing was sent: what is missing is named
        assert refused(answer)["sentence"] == "target: This is missing and needed."
    else:
        assert refused(answer)["sentence"].startswith(sentence)


def file_fields(**over):
    fields = {
        "file": SimpleUploadedFile("leads.csv", b"Company,Email\nAcme,ann@acme.example\n"),
        "source_name": "Fair",
        "collected_on": "2026-11-01",
    }
    return {**fields, **over}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"file": "x"}, "file: Send a file here, as a part of multipart/form-data."),
        ({"collected_on": "soon"}, "collected_on: Send a day as YYYY-MM-DD, such as 2026-01-31."),
        ({"lawful_basis": "mine"}, "lawful_basis: “mine” is not known; there is consent, "),
        ({"default_country": "Narnia"}, "default_country: “Narnia” is no country here. Send the "),
        ({"terms": ["a", "b"]}, "terms: Name this once."),
        ({"source": "Fair"}, "source: This is not known here; there is file, source_name, "),
    ],
)
def test_a_file_s_facts_are_refused_the_same_way(client, people, change, sentence):
    with workspace_scope(people.workspace):
        MAKERS["prospects.admit"](people)
        before = Upload.objects.count()

    assert refused(client.upload("uploads/", file_fields(**change)))["sentence"].startswith(
        sentence
    )

    with workspace_scope(people.workspace):
        assert Upload.objects.count() == before


def test_what_the_columns_hold_has_one_name(client, people):
    with workspace_scope(people.workspace):
        MAKERS["prospects.admit"](people)
    shown = client.upload("uploads/", file_fields()).json()

    again = client.post(f"uploads/{shown['id']}/columns/", {"columns": shown["columns"]})

    assert again.status_code == 200
    assert again.json()["columns"] == shown["columns"]
    error = refused(client.post(f"uploads/{shown['id']}/columns/", {"mapping": shown["columns"]}))
    assert error["sentence"] == "mapping: This is not known here; there is columns."


def test_the_description_closes_each_object_and_names_what_each_post_takes():
    schema = SchemaGenerator().get_schema(request=None, public=True)
    parts = schema["components"]["schemas"]
    for path in posts():
        content = schema["paths"][path]["post"].get("requestBody", {}).get("content", {})
        view = resolve(re.sub(r"{\w+}", str(uuid4()), path)).func.cls
        told = [parts[one["schema"]["$ref"].rpartition("/")[2]] for one in content.values()]
        assert bool(told) == bool(view.takes().fields)
        for one in told:
            assert set(one["properties"]) == set(view.takes().fields)
            assert one["additionalProperties"] is False
    assert parts["Deal"]["additionalProperties"] is False
    assert parts["UploadShown"]["properties"]["mapping"]["deprecated"] is True


def test_the_reference_page_names_the_fields_of_a_list_and_the_old_names(client_as):
    page = client_as("sales_ops").get("/api-reference/").content.decode()

    assert '<dt class="mono">deals[].account_name (needed)</dt>' in page
    assert '<dt class="mono">columns</dt>' in page
    assert '<dt class="mono">mapping (old)</dt><dd>object. The old name of columns.</dd>' in page
