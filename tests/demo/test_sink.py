"""The sink: a real SMTP server, and answering from it as the person who was written to."""

import asyncio
import smtplib
import socket
import threading

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from inbound.models import Reply
from leadops.audit.models import AuditEntry
from leadops.demo import sink
from leadops.demo.models import SinkMessage
from leadops.tenancy.scope import workspace_scope
from outreach.enums import SendState
from outreach.models import Enrollment, Send
from tests.factories import outreach as make
from tests.outreach.sending import approved, deliver
from tests.portal import free_ports, wait_for

STRAY = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: stray\r\n\r\nhello\r\n"


@pytest.fixture
def running_sink(settings, tmp_path):
    """The sink's server in a thread of its own, on a free port."""
    [settings.SINK_PORT] = free_ports(1)
    settings.VAR = tmp_path
    loop, stop = asyncio.new_event_loop(), asyncio.Event()

    async def serve():
        await sink.serve("127.0.0.1", settings.SINK_PORT, stop)
        await loop.shutdown_default_executor()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    wait_for(lambda: listens(settings.SINK_PORT), 60, "the sink to listen")
    yield settings.SINK_PORT
    loop.call_soon_threadsafe(stop.set)
    thread.join(60)
    loop.close()


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.django_db(transaction=True)
def test_demo_sends_only_into_the_sink_whatever_its_mailbox_says(people, workspace, running_sink):
    """Demo workspaces send only to the sink; the bytes are those that were approved."""
    make.ready(people)
    send = approved(people)
    type(send.mailbox).objects.update(smtp_host="203.0.113.7", smtp_security="tls")

    assert deliver(send).state == SendState.ACCEPTED

    kept = SinkMessage.objects.get()
    assert (kept.send_id, kept.to_address) == (send.pk, send.to_address)
    assert (kept.message_id, kept.subject) == (send.message_id, "Your depot")
    assert bytes(kept.raw).partition(b"\r\n")[2] == bytes(send.revision.wire)


@pytest.mark.django_db(transaction=True)
def test_strays_are_kept_apart_and_shown_to_nobody(people, workspace, running_sink, tmp_path):
    forged = STRAY.replace(b"Subject", b"X-Portal-Id: 1/2\r\nSubject")
    with smtplib.SMTP("127.0.0.1", running_sink) as client:
        for raw in (STRAY, forged):
            client.sendmail("a@b.example", ["c@d.example"], raw)

    assert SinkMessage.objects.count() == 0
    kept = sorted((tmp_path / "sink-strays").glob("*.eml"))
    assert sorted(file.read_bytes() for file in kept) == sorted([STRAY, forged])


@pytest.mark.django_db(transaction=True)
def test_message_of_another_workspace_is_filed_there(people, workspace, running_sink):
    raw = STRAY.replace(b"Subject", b"X-Portal-Id: %s/x\r\nSubject" % str(people.twin.pk).encode())
    with smtplib.SMTP("127.0.0.1", running_sink) as client:
        client.sendmail("a@b.example", ["c@d.example"], raw)

    assert SinkMessage.objects.count() == 0
    with workspace_scope(people.twin):
        assert SinkMessage.objects.count() == 1


@pytest.fixture
def message(people, workspace):
    """A message that was sent, as the sink keeps it."""
    make.ready(people)
    send = approved(people)
    Send.objects.filter(pk=send.pk).update(state="accepted", dot_at=send.created_at)
    sink.keep(bytes(send.revision.wire), send.mailbox.address, [send.to_address])
    return SinkMessage.objects.get()


def answer(client, message, kind="answer", words="Yes, let's talk on Tuesday."):
    url = reverse("demo:sink-message", args=[message.pk])
    return client.post(url, {"kind": kind, "words": words})


@pytest.mark.django_db
def test_sink_shows_what_was_sent(message, client_as):
    client = client_as("rep")

    assert message.to_address in client.get("/sink/").content.decode()
    html = client.get(reverse("demo:sink-message", args=[message.pk])).content.decode()
    assert "List-Unsubscribe-Post" in html
    assert ".is depot 0 open?" in html


@pytest.mark.django_db
def test_answer_as_this_person_comes_in_like_any_mail(people, message, client_as):
    """The sink hands raw bytes to the function that the poller calls."""
    response = answer(client_as("rep"), message)

    reply = Reply.objects.get()
    assert response.status_code == 302
    assert (reply.disposition, reply.matched_by) == ("meeting", "token")
    assert reply.new_text == "Yes, let's talk on Tuesday."
    assert Enrollment.objects.get().state == "stopped"
    assert AuditEntry.objects.get(event="demo.message_answered").actor == people.user("rep")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kind", "expected"),
    [("out_of_office", "out_of_office"), ("bounce", "bounce"), ("complaint", "unsubscribe")],
)
def test_machines_can_answer_too(message, client_as, kind, expected):
    answer(client_as("rep"), message, kind, "")

    assert Reply.objects.get().disposition == expected


@pytest.mark.django_db
def test_answer_without_words_is_refused(message, client_as):
    response = answer(client_as("rep"), message, words=" ")

    assert response.status_code == 422
    assert "Write what this person answers." in response.content.decode()
    assert Reply.objects.count() == 0


@pytest.mark.django_db
def test_answer_cannot_inject_a_header(message, client_as):
    """Words are a body, whatever they look like."""
    answer(client_as("rep"), message, words="Yes\r\nAuto-Submitted: auto-replied\r\n\r\nx")

    assert Reply.objects.get().kind == "human"


@pytest.mark.django_db
def test_stranger_gets_404(message, client_as):
    client = client_as("stranger")

    assert client.get(reverse("demo:sink-message", args=[message.pk])).status_code == 404
    assert answer(client, message).status_code == 404
    assert message.to_address not in client.get("/sink/").content.decode()
    assert Reply.objects.count() == 0


@pytest.mark.django_db
def test_real_workspace_has_no_sink(people, message, client_as):
    type(people.workspace).objects.filter(pk=people.workspace.pk).update(is_demo=False)

    assert client_as("rep").get("/sink/").status_code == 404


@pytest.mark.django_db
def test_list_takes_the_same_queries_for_one_and_three(message, client_as):
    client = client_as("rep")
    client.get("/sink/")
    with CaptureQueriesContext(connection) as one:
        client.get("/sink/")
    for _ in range(2):
        sink.keep(bytes(message.raw), message.from_address, [message.to_address])

    with CaptureQueriesContext(connection) as three:
        client.get("/sink/")

    assert len(three) <= len(one)
