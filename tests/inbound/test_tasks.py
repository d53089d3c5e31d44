"""Polling a real IMAP conversation: each mail once, whatever the server does."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from inbound import clock, tasks
from inbound.clock import due_polls
from inbound.models import IncomingMail, Reply
from inbound.tasks import read_mailbox
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.tenancy.secrets import encrypt
from outreach.models import Mailbox
from tests.drain import drain
from tests.factories.outreach import make_mailbox
from tests.fakes.fakeimap import FakeIMAP

pytestmark = pytest.mark.django_db


@pytest.fixture
def imap():
    with FakeIMAP() as server:
        yield server


@pytest.fixture
def mailbox(workspace, imap, settings):
    settings.ALLOW_PRIVATE = [f"127.0.0.1:{imap.port}"]
    return make_mailbox(
        workspace,
        imap_host="127.0.0.1",
        imap_port=imap.port,
        imap_security="none",
        imap_user="mara",
        imap_password=encrypt("secret"),
    )


def mail(number, text="Hello"):
    return (
        f"From: p{number}@x.example\r\nMessage-ID: <{number}@x.example>\r\nSubject: Hi\r\n\r\n{text}\r\n"
    ).encode()


def poll(mailbox):
    return read_mailbox(Mailbox.objects.select_related("workspace").get(pk=mailbox.pk))


def test_poll_by_the_clock_brings_mail_in_once(mailbox, imap):
    imap.deliver(mail(1))
    imap.deliver(mail(2))

    due_polls()
    drain()
    due_polls()
    drain()

    assert IncomingMail.objects.count() == Reply.objects.count() == 2
    assert imap.fetched == [1, 2]
    box = Mailbox.objects.get()
    assert (box.imap_uidvalidity, box.imap_last_uid, box.poll_error) == (1, 2, "")
    assert box.polled_at is not None
    assert StageRun.objects.filter(task="inbound.tasks.poll").count() == 1


def test_poll_password_is_stored_sealed(mailbox):
    """Threat 22: no plain secret in the database."""
    assert "secret" not in Mailbox.objects.get().imap_password


def test_new_uidvalidity_reads_again_and_stores_nothing_twice(mailbox, imap):
    """H2: numbers change, Message-IDs do not."""
    imap.deliver(mail(1))
    imap.deliver(mail(2))
    assert poll(mailbox) == 2

    imap.renumber()
    imap.deliver(mail(3))

    assert poll(mailbox) == 3
    assert IncomingMail.objects.count() == 3
    assert Mailbox.objects.get().imap_uidvalidity == 2


def test_same_mail_under_two_numbers_is_stored_once(mailbox, imap):
    """H2: a mail that appears twice."""
    imap.deliver(mail(1))
    imap.deliver(mail(1))

    assert poll(mailbox) == 2
    assert IncomingMail.objects.count() == 1


def test_cut_in_fetch_says_so_and_goes_on_next_time(mailbox, imap):
    """H2: drop mid-FETCH: nothing half, nothing lost."""
    imap.deliver(mail(1))
    imap.deliver(mail(2))
    imap.drop_in_fetch = 1

    assert poll(mailbox) is None
    assert Mailbox.objects.get().poll_error
    assert Reply.objects.count() == 0
    assert poll(mailbox) == 2
    assert Reply.objects.count() == 2
    assert Mailbox.objects.get().poll_error == ""


def test_dripping_server_ends_the_poll_and_what_came_is_kept(mailbox, imap, monkeypatch):
    """The worker gets free again; the next poll goes on where this one ended."""
    monkeypatch.setattr(tasks, "POLL_S", 0.8)
    imap.deliver(mail(1))
    imap.deliver(mail(2))
    imap.drip_at = "FETCH 2 (UID BODY"

    assert poll(mailbox) is None

    assert Mailbox.objects.get().poll_error == (
        f"127.0.0.1:{imap.port}: reading took longer than 0.8 s and was broken off. "
        "What was read until then is kept."
    )
    assert Reply.objects.get().from_address == "p1@x.example"
    imap.drip_at = ""
    monkeypatch.setattr(tasks, "POLL_S", 30.0)
    assert poll(mailbox) == 1
    assert Reply.objects.count() == 2
    assert Mailbox.objects.get().poll_error == ""


def test_mail_that_never_arrives_is_passed_over_after_three_tries(mailbox, imap):
    """H2: poison on the server's side does not stop the others."""
    imap.deliver(mail(1, "x" * 200))
    imap.deliver(mail(2))
    imap.drop_in_fetch = 3

    assert [poll(mailbox) for _ in range(4)] == [None, None, None, 1]
    assert Reply.objects.get().from_address == "p2@x.example"
    assert IncomingMail.objects.filter(state="quarantined").count() == 1


@pytest.mark.parametrize("word", ["=?utf-7?q?+2AA-?=", "=?unicode_escape?q?=5Cud800?="])
def test_lone_surrogates_in_headers_and_text_stop_no_mailbox(mailbox, imap, word):
    """Half a character, which no file and no database stores, must not end the polling for good."""
    head = f"Message-ID: {word}\r\nSubject: {word}\r\nFrom: {word} <a@x.example>\r\n"
    text = "Content-Type: text/plain; charset=unicode_escape\r\n\r\n\\ud800 please stop\r\n"
    imap.deliver((head + text).encode())
    imap.deliver(mail(2))

    assert poll(mailbox) == 2

    assert list(IncomingMail.objects.values_list("state", flat=True)) == ["read", "read"]
    assert Reply.objects.count() == 2


def test_giant_is_never_fetched(mailbox, imap):
    """Threat 14: 25 MB cap, judged before the transfer."""
    imap.deliver(mail(1) + b"x" * (26 * 1024 * 1024))
    imap.deliver(mail(2))

    assert poll(mailbox) == 2
    assert imap.fetched == [2]
    assert IncomingMail.objects.get(state="quarantined").error == "Larger than 25 MB: not read."


def test_wrong_password_is_one_sentence_and_tried_rarely(mailbox, imap):
    Mailbox.objects.update(imap_password=encrypt("wrong"))

    due_polls()
    drain()
    due_polls()
    drain()

    assert Mailbox.objects.get().poll_error == "127.0.0.1 does not accept this name and password."
    assert imap.connections == 1


def test_those_read_longest_ago_are_queued_first_and_many_ask_no_more_than_one(
    workspace, mailbox, monkeypatch
):
    def asked() -> int:
        with CaptureQueriesContext(connection) as captured:
            due_polls()
        return len(captured)

    one = asked()
    more = [make_mailbox(workspace, address=f"m{n}@a.example", imap_host="a") for n in range(3)]
    long_ago = timezone.now() - timedelta(hours=1)
    Mailbox.objects.filter(pk=more[1].pk).update(polled_at=long_ago)
    Mailbox.objects.filter(pk=more[2].pk).update(polled_at=long_ago - timedelta(hours=1))
    monkeypatch.setattr(clock, "AT_ONCE", 3)

    assert asked() == one
    read = {run.label for run in StageRun.objects.all()}
    assert read == {f"Read {box.address}" for box in (mailbox, more[0], more[2])}


def test_mailbox_without_imap_is_not_polled(workspace, mailbox, imap):
    Mailbox.objects.update(imap_host="")

    due_polls()
    drain()

    assert imap.connections == 0


def test_run_shows_no_password(mailbox, imap):
    due_polls()
    drain()

    assert all("secret" not in str(run.arguments) + run.note for run in StageRun.objects.all())


@pytest.mark.django_db(transaction=True)
def test_three_pollers_at_once_store_each_mail_once(people, workspace, mailbox, imap):
    """H2: 3 pollers."""
    for number in range(12):
        imap.deliver(mail(number))
    barrier = threading.Barrier(3)

    def one():
        try:
            with workspace_scope(workspace):
                barrier.wait(60)
                poll(mailbox)
        finally:
            connection.close()

    threads = [threading.Thread(target=one) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert IncomingMail.objects.count() == Reply.objects.count() == 12
    assert set(IncomingMail.objects.values_list("state", flat=True)) == {"read"}
