"""Messages in doubt over HTTP: shown to people, settled by people, never by a machine."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from leadops.audit.models import AuditEntry
from leadops.gates.models import Proposal
from outreach.actions.attempts import reclaim
from outreach.enums import SendState
from outreach.models import Draft, Enrollment, Mailbox, Send
from tests.factories.gates import approve
from tests.fakes.fakesmtp import FakeSMTP, Script
from tests.outreach.sending import approved, deliver, fresh, make_due, make_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def smtp(tmp_path):
    with FakeSMTP(tmp_path) as server:
        yield server


@pytest.fixture
def mailbox(people, workspace, smtp, settings):
    return make_real(people, smtp, settings)


@pytest.fixture
def doubtful(people, mailbox, smtp):
    return cut(people, smtp)


def cut(people, smtp, place=0):
    send = approved(people, place)
    smtp.plan(Script(cut_after_accepting=True), recipient=send.to_address)
    assert deliver(send).state == SendState.IN_DOUBT
    return send


def post(client, name, send):
    return client.post(reverse(f"outreach:{name}", args=[send.pk]))


def test_page_shows_what_was_past_the_dot(doubtful, client_as):
    html = client_as("rep").get("/doubt/").content.decode()

    assert doubtful.to_address in html
    assert "It arrived" in html
    assert "Propose it again" in html
    assert doubtful.message_id.replace("<", "&lt;").replace(">", "&gt;") in html


def test_it_arrived_settles_and_the_sequence_goes_on(people, doubtful, smtp, client_as):
    """Section 3.2: a named person settles it; one audit row (I9)."""
    response = post(client_as("rep"), "doubt-arrived", doubtful)

    settled = fresh(doubtful)
    assert response.status_code == 302
    assert (settled.state, settled.settled_by) == (SendState.ACCEPTED, people.user("rep"))
    assert Enrollment.objects.get().position == 1
    assert Draft.objects.get().state == "sent"
    entry = AuditEntry.objects.get(event="outreach.send_settled")
    assert entry.actor == people.user("rep")
    assert len(smtp.ledger()) == 1


def test_send_again_is_a_new_proposal_with_another_message_id(people, doubtful, smtp, client_as):
    """Section 3.2: "send again" = new proposal, Send and Message-ID, through the gate again."""
    post(client_as("rep"), "doubt-again", doubtful)

    proposal = Proposal.objects.get(gate="outreach.send", status="waiting")
    assert fresh(doubtful).state == SendState.CANCELLED
    assert proposal.payload["body"] == doubtful.revision.body
    assert Send.objects.count() == 1
    assert len(smtp.ledger()) == 1
    approve(proposal, people)
    second = Send.objects.exclude(pk=doubtful.pk).get()
    assert second.message_id != doubtful.message_id
    Send.objects.filter(pk=second.pk).update(not_before=second.created_at)
    assert deliver(second).state == SendState.ACCEPTED
    assert [line["message_id"] for line in smtp.ledger()] == [
        doubtful.message_id,
        second.message_id,
    ]


@pytest.mark.parametrize("second", ["doubt-arrived", "doubt-again"])
def test_settling_twice_is_refused(doubtful, client_as, second):
    client = client_as("rep")
    post(client, "doubt-arrived", doubtful)

    response = post(client, second, doubtful)

    assert response.status_code == 409
    assert fresh(doubtful).state == SendState.ACCEPTED
    assert AuditEntry.objects.filter(event="outreach.send_settled").count() == 1


@pytest.mark.parametrize("name", ["doubt-arrived", "doubt-again"])
def test_stranger_gets_404_and_changes_nothing(doubtful, client_as, name):
    assert post(client_as("stranger"), name, doubtful).status_code == 404
    assert fresh(doubtful).state == SendState.IN_DOUBT


def test_stranger_sees_an_empty_page(doubtful, client_as):
    html = client_as("stranger").get("/doubt/").content.decode()

    assert doubtful.to_address not in html
    assert "Nothing is in doubt" in html


@pytest.mark.parametrize("role", ["admin", "marketing_lead", "auditor"])
def test_roles_without_a_seat_settle_nothing(doubtful, client_as, role):
    assert post(client_as(role), "doubt-arrived", doubtful).status_code == 403
    assert fresh(doubtful).state == SendState.IN_DOUBT


def test_get_settles_nothing(doubtful, client_as):
    for name in ("doubt-arrived", "doubt-again"):
        url = reverse(f"outreach:{name}", args=[doubtful.pk])
        assert client_as("rep").get(url).status_code == 405
    assert fresh(doubtful).state == SendState.IN_DOUBT


def test_no_machine_moves_it(people, doubtful, smtp):
    """S3: neither the sweeper nor a second delivery."""
    make_due(doubtful)
    Mailbox.objects.update(paused_at=None)

    assert reclaim() == 0
    assert deliver(doubtful).state == SendState.IN_DOUBT
    assert len(smtp.ledger()) == 1


def test_list_takes_the_same_queries_for_one_and_three(people, doubtful, smtp, client_as):
    client = client_as("rep")
    with CaptureQueriesContext(connection) as one:
        client.get("/doubt/")
    for place in (1, 2):
        cut(people, smtp, place)

    with CaptureQueriesContext(connection) as three:
        client.get("/doubt/")

    assert len(three) <= len(one)
