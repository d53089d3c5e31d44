"""A post sent again, or fifty times at once, has one effect and one answer."""

import threading
from uuid import uuid4

import pytest
from django.db import connections

from leadops.compliance.models import Suppression
from leadops.gates.models import Decision
from leadops.tenancy.scope import workspace_scope
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


@pytest.mark.django_db(transaction=True)
def test_fifty_at_once_have_one_effect_and_fifty_equal_answers():
    people = make_people()
    with workspace_scope(people.workspace):
        proposal = MAKERS["scoring.adopt"](people)
    secret, key = secret_of(people, "sales_ops", ["decide"]), uuid4().hex
    body = {"verdict": "reject", "digest": proposal.digest}
    start, answers = threading.Barrier(50), []

    def send() -> None:
        try:
            start.wait(30)
            path = f"proposals/{proposal.pk}/decisions/"
            answer = ApiClient(secret).post(path, body, key=key)
            answers.append((answer.status_code, answer.content))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=send) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(answers) == 50
    assert {status for status, _ in answers} == {201}
    assert len({content for _, content in answers}) == 1
    with workspace_scope(people.workspace):
        assert Decision.objects.filter(proposal=proposal).count() == 1
