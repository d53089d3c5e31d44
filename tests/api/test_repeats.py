"""A post sent again, or fifty times at once, has one effect and one answer."""

import base64
import threading
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connections

from leadops.audit.models import AuditEntry
from leadops.compliance.models import Suppression
from leadops.gates.models import Decision
from leadops.tenancy.scope import workspace_scope
from leadops.webhooks.models import Endpoint, Intake
from tests.api.conftest import ApiClient, secret_of
from tests.house.subjects import MAKERS
from tests.people import make_people

STOP = {"target": "ann@acme.example", "reason": "opt_out"}


def test_the_same_key_gets_the_same_answer_and_no_second_effect(api, people):
    client, key = api("service"), uuid4().hex

    first, second = (client.post("suppressions/", STOP, key=key) for _ in range(2))

    assert (first.status_code, first.json()) == (second.status_code, second.json())
    with workspace_scope(people.workspace):
        assert Suppression.objects.count() == 1


def test_the_same_key_with_another_body_is_refused(api, people):
    client, key = api("service"), uuid4().hex
    client.post("suppressions/", STOP, key=key)

    answer = client.post("suppressions/", {**STOP, "target": "bo@acme.example"}, key=key)

    assert answer.status_code == 422
    with workspace_scope(people.workspace):
        assert Suppression.objects.count() == 1


def test_the_key_of_another_caller_means_nothing(api, people):
    key = uuid4().hex
    first = api("service").post("suppressions/", STOP, key=key)

    second = api("stranger").post("suppressions/", STOP, key=key)

    assert first.json()["id"] != second.json()["id"]


def test_what_was_refused_can_be_corrected_under_the_same_key(api, people):
    client, key = api("service"), uuid4().hex

    refused = client.post("suppressions/", {**STOP, "target": "nobody"}, key=key)
    mended = client.post("suppressions/", STOP, key=key)

    assert (refused.status_code, mended.status_code) == (400, 201)


def test_a_post_without_a_key_is_refused(api, people):
    client = api("service")

    answer = client.client.post(
        "/api/v1/suppressions/", STOP, content_type="application/json", headers=client.headers
    )

    assert answer.status_code == 400
    assert list(answer.json()["error"]["fields"]) == ["Idempotency-Key"]
    with workspace_scope(people.workspace):
        assert not Suppression.objects.exists()


def fifty_at_once(send: Callable[[], Any]) -> set[tuple[int, bytes]]:
    """Return what fifty callers were answered who sent the same at the same moment."""
    start, answers = threading.Barrier(50), []

    def call() -> None:
        try:
            start.wait(30)
            answer = send()
            answers.append((answer.status_code, answer.content))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=call) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 50
    return set(answers)


@pytest.mark.django_db(transaction=True)
def test_fifty_at_once_have_one_effect_and_fifty_equal_answers():
    people = make_people()
    with workspace_scope(people.workspace):
        proposal = MAKERS["scoring.adopt"](people)
    secret, key = secret_of(people, "sales_ops", ["decide"]), uuid4().hex
    path, body = (
        f"proposals/{proposal.pk}/decisions/",
        {"verdict": "reject", "digest": proposal.digest},
    )

    answers = fifty_at_once(lambda: ApiClient(secret).post(path, body, key=key))

    assert [status for status, _ in answers] == [201]
    with workspace_scope(people.workspace):
        assert Decision.objects.filter(proposal=proposal).count() == 1


SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
# What makes a row: whose token, its scope, the model, the body.
MADE = {
    "suppressions/": ("service", "ingest", Suppression, STOP),
    "intakes/": ("admin", "admin", Intake, {"name": "Form", "secret": SECRET}),
    "webhooks/": (
        "admin",
        "admin",
        Endpoint,
        {"url": "https://hooks.example.com/", "events": ["gate.approved"], "secret": SECRET},
    ),
}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("path", MADE)
def test_fifty_at_once_make_one_row_and_one_log_entry(path):
    people = make_people()
    who, scope, model, body = MADE[path]
    secret, key = secret_of(people, who, [scope]), uuid4().hex
    with workspace_scope(people.workspace):
        before = AuditEntry.objects.count()

    answers = fifty_at_once(lambda: ApiClient(secret).post(path, body, key=key))

    assert [status for status, _ in answers] == [201]
    with workspace_scope(people.workspace):
        assert (model.objects.count(), AuditEntry.objects.count() - before) == (1, 1)
