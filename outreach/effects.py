"""Where a message leaves: one conversation with a mail server for one approved Send."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.conf import settings
from django.db import InterfaceError, OperationalError, connection
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.gates import approval as gate_approval
from leadops.gates.models import Approval
from leadops.tenancy.scope import workspace_scope
from leadops.tenancy.secrets import decrypt
from outreach.actions import attempts, mailboxes
from outreach.actions.attempts import Claimed
from outreach.connectors.smtp import (
    Answer,
    Security,
    Server,
    Stage,
    StopBeforeDot,
    Verdict,
    check,
)
from outreach.connectors.smtp import (
    deliver as converse,
)
from outreach.failpoints import fp
from outreach.models import Mailbox, Send
from outreach.queries.review import GATE
from outreach.wire import stamp

log = logging.getLogger(__name__)
HEARTBEAT_S = 5.0
# The server has answered: its word must reach the database even through a short outage.
SETTLE_PAUSES_S = (0.0, 1.0, 2.0, 4.0)
NO_MAILBOX_FAULT = (Stage.NAME, Stage.CONNECT, Stage.GREETING)


def deliver(*, approval: Approval, send: Send, on_wait: Callable[[], None] = lambda: None) -> None:
    """Bring one due message to its mail server, or leave it where it is with the reason.

    Runs outside any transaction. May be called twice, at once, or be cut at any instant: the final
    dot is crossed at most once, and what cannot be known ends in doubt. Calls `on_wait`, from a
    thread of its own, when the conversation takes longer than a heartbeat.
    """
    gate_approval.require(approval, gate=GATE, subject=send.draft)
    claimed = attempts.claim(send_id=send.pk)
    if claimed is None:
        return
    fp("send.after_claim")
    with _kept_lease(send.workspace, claimed, on_wait):
        answer = converse(
            server_of(send.workspace, send.mailbox),
            claimed.sender,
            claimed.recipient,
            stamp(claimed.raw, timezone.now()),
            before_dot=lambda: _before_dot(claimed),
            on_silence=lambda: _silence(claimed),
        )
        fp("send.after_answer")
        _settle(send, claimed, answer)
    fp("send.after_settle")


def check_mailbox(mailbox: Mailbox) -> str:
    """Sign in at the mailbox's mail server and return "" or the sentence of what is wrong."""
    answer = check(server_of(mailbox.workspace, mailbox))
    return "" if answer.verdict == Verdict.ACCEPTED else trouble_sentence(mailbox, answer)


def server_of(workspace: Workspace, mailbox: Mailbox) -> Server:
    """Return where a mailbox sends; a demo workspace knows no server but the built-in sink."""
    domain = mailbox.address.rpartition("@")[2]
    if workspace.is_demo:
        place = f"{settings.SINK_HOST}:{settings.SINK_PORT}"
        return Server(
            host=settings.SINK_HOST,
            port=settings.SINK_PORT,
            security=Security.NONE,
            helo=domain,
            allowed=frozenset({place}),
        )
    return Server(
        host=mailbox.smtp_host,
        port=mailbox.smtp_port,
        security=mailbox.smtp_security,
        username=mailbox.smtp_user,
        password=decrypt(mailbox.smtp_password),
        helo=domain,
        allowed=frozenset(settings.ALLOW_PRIVATE),
    )


def trouble_sentence(mailbox: Mailbox, answer: Answer) -> str:
    """Say in one sentence what stands between us and the mail server."""
    host, said = mailbox.smtp_host or "the mail server", answer.text
    return {
        Stage.NAME: f"The name {mailbox.smtp_host or 'of the mail server'} is not known. "
        "Check the server name.",
        Stage.CONNECT: f"No connection: {said}",
        Stage.TLS: f"{host}: {said}",
        Stage.GREETING: f"{host} turned us away: {answer.code or ''} {said}".replace("  ", " "),
        Stage.SIGN_IN: f"{host} does not accept this name and password: {answer.code} {said}",
    }.get(answer.stage, said)


def _before_dot(claimed: Claimed) -> None:
    fp("send.before_dot_commit")
    if why := attempts.record_dot(claimed=claimed):
        raise StopBeforeDot(why)
    fp("send.after_dot_commit")


def _silence(claimed: Claimed) -> None:
    """Show the message as in doubt while the worker goes on waiting for the answer."""
    why = "No answer within a minute after the final dot. Still waiting."
    _stubbornly(
        lambda: attempts.settle(
            claimed=claimed, verdict=Verdict.IN_DOUBT, stage=Stage.DOT, code=0, text=why
        )
    )


def _settle(send: Send, claimed: Claimed, answer: Answer) -> None:
    if answer.verdict == Verdict.STOPPED:
        return  # record_dot has moved it already, under its locks
    if answer.verdict == Verdict.NOT_CONNECTED:
        _stubbornly(lambda: _not_connected(send, claimed, answer))
        return
    settled = _stubbornly(
        lambda: attempts.settle(
            claimed=claimed,
            verdict=answer.verdict,
            stage=answer.stage,
            code=answer.code,
            text=answer.text,
        )
    )
    if settled is None or settled.mailbox.resumes_at is not None:
        mailboxes.clear_trouble(mailbox=send.mailbox)
    mailboxes.guard(mailbox=send.mailbox)


def _not_connected(send: Send, claimed: Claimed, answer: Answer) -> None:
    """Pause the mailbox with one notice; what waits stays and drains under the caps afterwards."""
    sentence = trouble_sentence(send.mailbox, answer)
    comes_back = answer.stage in NO_MAILBOX_FAULT or 400 <= answer.code < 500
    mailbox = mailboxes.note_trouble(mailbox=send.mailbox, why=sentence, comes_back=comes_back)
    until = mailbox.resumes_at or timezone.now() + timedelta(minutes=15)
    attempts.put_back(claimed=claimed, why=sentence, until=until)


def _stubbornly(write: Callable[[], Send | None]) -> Send | None:
    """Write what is known for certain, through a short absence of the database."""
    for pause in SETTLE_PAUSES_S:
        time.sleep(pause)
        try:
            return write()
        except (OperationalError, InterfaceError) as error:
            log.warning("the database is away while settling: %s", error)
            trouble: Exception = error
            connection.close()
    raise trouble


@contextmanager
def _kept_lease(
    workspace: Workspace, claimed: Claimed, on_wait: Callable[[], None]
) -> Iterator[None]:
    """Renew the row's lease from a thread while the conversation lasts."""
    stop = threading.Event()

    def beat() -> None:
        try:
            while not stop.wait(HEARTBEAT_S):
                if not _renewed(workspace, claimed, on_wait):
                    return
        finally:
            connection.close()

    if connection.in_atomic_block:  # a test inside one transaction: no other connection sees it
        yield
        return
    thread = threading.Thread(target=beat, name="send lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(timeout=HEARTBEAT_S)


def _renewed(workspace: Workspace, claimed: Claimed, on_wait: Callable[[], None]) -> bool:
    try:
        with workspace_scope(workspace):
            is_ours = attempts.renew(claimed=claimed)
            on_wait()
            return is_ours
    except (OperationalError, InterfaceError):
        connection.close()
        return True
