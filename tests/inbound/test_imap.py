"""Reading a mailbox: nothing is changed there, and every trouble is one sentence."""

import time

import imap_tools
import pytest

from inbound.providers.imap import ImapServer, ImapTrouble, Inbox, SignInRefused
from tests.fakes.fakeimap import FakeIMAP

RAW = b"From: ada@acme.example\r\nSubject: Hi\r\n\r\nHello\r\n\xff\xfe broken\r\n"


@pytest.fixture
def imap():
    with FakeIMAP() as server:
        yield server


def server_of(imap, **changes):
    facts = {
        "host": "127.0.0.1",
        "port": imap.port,
        "security": "none",
        "username": "mara",
        "password": "secret",
        "allowed": frozenset({f"127.0.0.1:{imap.port}"}),
        "timeout_s": 3.0,
    }
    return ImapServer(**(facts | changes))


def test_fake_speaks_to_an_independent_client(imap):
    imap.deliver(RAW)

    with imap_tools.MailBoxUnencrypted("127.0.0.1", imap.port).login("mara", "secret") as box:
        assert [mail.subject for mail in box.fetch(mark_seen=False)] == ["Hi"]


def test_inbox_lists_and_fetches_the_raw_bytes(imap):
    first, second = imap.deliver(RAW), imap.deliver(RAW + b"2")
    imap.reversed_order = True

    with Inbox(server_of(imap)) as inbox:
        assert [(one.uid, one.size) for one in inbox.after(0)] == [
            (first, len(RAW)),
            (second, len(RAW) + 1),
        ]
        assert [one.uid for one in inbox.after(first)] == [second]
        assert inbox.after(second) == []
        assert inbox.after(second)[:1] == []
        assert inbox.fetch(first) == RAW
        assert inbox.fetch(99) is None
        assert inbox.uid_validity == 1
        assert inbox.after(0)[0].received_at.isoformat() == "2026-11-20T09:00:00+00:00"


def test_inbox_wrong_password_is_told_apart(imap):
    with pytest.raises(SignInRefused, match="does not accept this name and password"):
        Inbox(server_of(imap, password="guess")).__enter__()


def test_inbox_cut_in_fetch_is_trouble(imap):
    """H2: a transfer that breaks off never yields half a mail."""
    uid, imap.drop_in_fetch = imap.deliver(RAW), 1

    with Inbox(server_of(imap)) as inbox, pytest.raises(ImapTrouble):
        inbox.fetch(uid)
    with Inbox(server_of(imap)) as inbox:
        assert inbox.fetch(uid) == RAW


def test_inbox_server_that_announces_a_giant_is_not_believed(imap):
    uid, imap.lie_about_size = imap.deliver(RAW), 2**40

    with Inbox(server_of(imap)) as inbox, pytest.raises(ImapTrouble, match="more bytes"):
        inbox.fetch(uid)


def test_inbox_private_address_not_listed_is_never_dialled(imap):
    """Threat 14: the form of a mailbox is no way into the network."""
    for security in ("none", "tls", "starttls"):
        with pytest.raises(ImapTrouble, match="LEADOPS_ALLOW_PRIVATE"):
            Inbox(server_of(imap, allowed=frozenset(), security=security)).__enter__()
    assert imap.connections == 0


def test_inbox_nobody_listens_says_where(imap):
    with pytest.raises(ImapTrouble, match=r"127\.0\.0\.1:1: .*refused"):
        Inbox(server_of(imap, port=1, allowed=frozenset({"127.0.0.1:1"}))).__enter__()


@pytest.mark.parametrize("at", ["GREETING", "LOGIN", "EXAMINE", "SEARCH", "BODY.PEEK"])
@pytest.mark.parametrize("drip", [b"* OK wait\r\n", b"*"])
def test_inbox_dripping_server_is_cut_with_a_sentence(imap, at, drip):
    """Neither lines nor bytes, each well within its own wait, hold a worker for ever."""
    imap.drip_at, imap.drip = at, drip
    uid, started = imap.deliver(RAW), time.monotonic()

    with pytest.raises(ImapTrouble) as trouble, Inbox(server_of(imap, poll_s=0.4)) as inbox:
        inbox.after(0)
        inbox.fetch(uid)

    assert str(trouble.value) == (
        f"127.0.0.1:{imap.port}: reading took longer than 0.4 s and was broken off. "
        "What was read until then is kept."
    )
    assert time.monotonic() - started < 20


def test_inbox_dripping_goodbye_is_cut_without_a_word(imap):
    imap.drip_at, started = "LOGOUT", time.monotonic()

    with Inbox(server_of(imap, poll_s=0.4)) as inbox:
        assert inbox.after(0) == []

    assert time.monotonic() - started < 20
