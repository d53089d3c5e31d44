"""Check today and the conversations over HTTP."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from inbound import actions
from inbound.models import Reply
from tests.factories.handoff import make_handoff
from tests.fakes.fakesmtp import FakeSMTP
from tests.inbound.mail import answer, stranger_answer
from tests.outreach.sending import approved, deliver, make_real

pytestmark = pytest.mark.django_db
HOSTILE = "Not interested <script>alert(1)</script> \u202egnp.exe"


@pytest.fixture
def smtp(tmp_path):
    with FakeSMTP(tmp_path) as server:
        yield server


@pytest.fixture
def sent(people, workspace, smtp, settings):
    make_real(people, smtp, settings)
    return lambda place=0: deliver(approved(people, place))


def answered(send, words, number=1, make=answer):
    over = {"Message-ID": f"<m{number}@x.example>"}
    mail = actions.receive(raw=make(send, words, **over), mailbox=send.mailbox)
    return Reply.objects.get(mail=mail)


def clear(client, reply, **data):
    return client.post(reverse("inbound:check-reply", args=[reply.pk]), data)


def test_check_today_shows_the_oldest_first_with_its_reason(sent, client_as):
    send = sent()
    answered(send, "Not interested.", 1)
    answered(send, "Reach out next year.", 2)

    html = client_as("rep").get("/today/check/").content.decode()

    assert "2 waiting" in html
    assert "Because of “Not interested”." in html
    assert 'data-key="c"' in html
    assert html.index("Not interested.") < html.index("Later")


def test_check_right_clears_and_shows_the_next(people, sent, client_as):
    reply = answered(sent(), "Not interested.")
    client = client_as("rep")

    response = clear(client, reply, disposition="")
    html = client.get(response["Location"]).content.decode()

    reply.refresh_from_db()
    assert (reply.checked_by, reply.disposition) == (people.user("rep"), "not_interested")
    assert "Nothing to check" in html
    assert "is cleared" in html


def test_check_another_verdict_is_the_person_s(sent, client_as):
    reply = answered(sent(), "Not interested.")

    clear(client_as("rep"), reply, disposition="interested")

    reply.refresh_from_db()
    assert (reply.disposition, reply.why) == ("interested", "Mara Rep says so.")


def test_check_invented_verdict_is_refused(sent, client_as):
    reply = answered(sent(), "Not interested.")

    assert clear(client_as("rep"), reply, disposition="approved").status_code == 422
    reply.refresh_from_db()
    assert reply.checked_at is None


def test_check_twice_is_a_conflict(sent, client_as):
    reply = answered(sent(), "Not interested.")
    clear(client_as("rep"), reply)

    assert clear(client_as("manager"), reply, disposition="meeting").status_code == 409
    reply.refresh_from_db()
    assert reply.disposition == "not_interested"


def test_suggestion_is_marked_as_one(sent, client_as):
    """Threat 14: From alone is a suggestion, and the page says so."""
    answered(sent(), "Yes, call me.", make=stranger_answer)

    html = client_as("rep").get("/today/check/").content.decode()

    assert "address suggests whose answer this is." in html
    assert "Somebody else" in html


def test_hostile_text_is_shown_as_text(sent, client_as):
    """Threat 8: a reply body never becomes markup."""
    send = sent()
    answered(send, HOSTILE)
    client = client_as("rep")

    for url in ("/today/check/", f"/conversations/{send.draft.lead_id}/"):
        html = client.get(url).content.decode()
        assert "<script>alert" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_conversation_shows_both_sides_in_order(sent, client_as):
    send = sent()
    answered(send, "Yes, let's talk on Tuesday.")

    html = client_as("rep").get(f"/conversations/{send.draft.lead_id}/").content.decode()

    assert html.index(".is depot 0 open?") < html.index("Yes, let&#x27;s talk on Tuesday.")
    assert "Quotes and signature" in html


def test_conversation_list_names_owner_and_count(sent, client_as):
    answered(sent(), "Yes, let's talk.")

    html = client_as("manager").get("/conversations/").content.decode()

    assert "Ana Diaz" in html
    assert "Quay Robotics" in html
    assert re.search(r'data-label="Answers">1<', html)


def test_empty_pages_say_why(workspace, client_as):
    client = client_as("rep")

    assert "Nobody has answered yet" in client.get("/conversations/").content.decode()
    assert "Nothing to check" in client.get("/today/check/").content.decode()


def test_stranger_gets_404_and_changes_nothing(sent, client_as):
    send = sent()
    reply = answered(send, "Not interested.")
    client = client_as("stranger")

    assert clear(client, reply).status_code == 404
    assert client.get(f"/conversations/{send.draft.lead_id}/").status_code == 404
    assert send.to_address not in client.get("/conversations/").content.decode()
    assert send.to_address not in client.get(f"/today/check/?reply={reply.pk}").content.decode()
    reply.refresh_from_db()
    assert reply.checked_at is None


@pytest.mark.parametrize("role", ["admin", "marketing_lead"])
def test_other_roles_check_nothing(sent, client_as, role):
    reply = answered(sent(), "Not interested.")

    assert clear(client_as(role), reply).status_code == 403
    reply.refresh_from_db()
    assert reply.checked_at is None


def test_get_changes_nothing(sent, client_as):
    reply = answered(sent(), "Not interested.")

    url = reverse("inbound:check-reply", args=[reply.pk])
    assert client_as("rep").get(url).status_code == 405


@pytest.mark.parametrize("url", ["/conversations/", "/today/check/"])
def test_lists_take_the_same_queries_for_one_and_three(sent, client_as, url):
    client = client_as("rep")
    answered(sent(0), "Not interested.", 1)
    client.get(url)
    with CaptureQueriesContext(connection) as one:
        client.get(url)
    for place in (1, 2):
        answered(sent(place), "Not interested.", place + 1)

    with CaptureQueriesContext(connection) as three:
        client.get(url)

    assert len(three) <= len(one)


def test_conversation_that_was_handed_over_names_to_whom(people, workspace, client_as):
    handoff = make_handoff(people)

    html = client_as("manager").get("/conversations/").content.decode()

    assert f"handed to {handoff.owner.user.name}" in html
    assert "nobody yet" not in html
