"""The mail sink: a real SMTP server that keeps what the portal sends instead of delivering it.

It accepts only when the message is committed. Our own messages (X-Portal-Id names a workspace)
are shown to that workspace; anything else is kept apart as a file and shown to nobody.
"""

import asyncio
import logging
from concurrent.futures import Executor, ThreadPoolExecutor
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from pathlib import Path
from uuid import UUID, uuid4

from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings
from django.db import DatabaseError, close_old_connections, connections

from leadops.accounts.models import Workspace
from leadops.demo.models import SinkMessage
from leadops.tenancy.scope import workspace_scope
from outreach.models import Send

log = logging.getLogger(__name__)
LARGEST = 5 * 1024 * 1024
STRAYS_KEPT = 200


class Sink:
    """aiosmtpd's handler: one row for each recipient of each message, stored by a thread."""

    def __init__(self, storing: Executor) -> None:
        self._storing = storing

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Answer 250 only when the message is safely stored."""
        raw = envelope.original_content or b""
        try:
            await asyncio.get_running_loop().run_in_executor(
                self._storing, _keep_anew, raw, envelope.mail_from or "", list(envelope.rcpt_tos)
            )
        except DatabaseError:
            log.exception("the sink could not store a message")
            return "451 4.3.0 The sink's database is away, try again later"
        return "250 2.0.0 Kept in the sink"


def _keep_anew(raw: bytes, sender: str, recipients: list[str]) -> None:
    """Store over the thread's own connection, or over a new one where a message before broke it."""
    close_old_connections()
    keep(raw, sender, recipients)


def keep(raw: bytes, sender: str, recipients: list[str]) -> None:
    """Store a message where its workspace sees it, or apart."""
    message = message_from_bytes(raw)
    workspace = _workspace(message)
    if workspace is None:
        _keep_apart(raw)
        return
    with workspace_scope(workspace):
        send = _send(message)
        for recipient in recipients:
            SinkMessage.objects.create(
                workspace=workspace,
                send_id=send,
                from_address=sender[:254],
                to_address=recipient[:254],
                subject=_header(message, "Subject")[:300],
                message_id=_header(message, "Message-ID")[:200],
                raw=raw,
            )


def _workspace(message: Message) -> Workspace | None:
    """Return the demo workspace that X-Portal-Id names: real ones never send here."""
    named = _uuid(str(message.get("X-Portal-Id", "")).partition("/")[0])
    return Workspace.objects.filter(pk=named, is_demo=True).first() if named else None


def _send(message: Message) -> UUID | None:
    revision = _uuid(str(message.get("X-Portal-Id", "")).partition("/")[2])
    send = Send.objects.filter(revision_id=revision).first() if revision else None
    return send.pk if send else None


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text.strip())
    except ValueError:
        return None


def _header(message: Message, name: str) -> str:
    try:
        text = str(make_header(decode_header(str(message.get(name, "")))))
    except (ValueError, LookupError):
        text = ""
    return " ".join(text.replace("\x00", "").split())


def _keep_apart(raw: bytes) -> None:
    """Keep a stray as a file, the newest 200 of them; nobody's page shows it."""
    folder = Path(settings.VAR) / "sink-strays"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{uuid4()}.eml").write_bytes(raw)
    kept = sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime)
    for old in kept[:-STRAYS_KEPT]:
        old.unlink(missing_ok=True)


async def serve(host: str, port: int, stop: asyncio.Event) -> None:
    """Take mail on host:port until `stop` is set."""
    logging.getLogger("mail.log").setLevel(logging.WARNING)  # it would log every address
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="sink") as storing:
        sink = Sink(storing)
        server = await loop.create_server(
            lambda: SMTP(sink, data_size_limit=LARGEST, ident="leadops sink", loop=loop), host, port
        )
        log.info("the sink takes mail on %s:%s", host, port)
        async with server:
            await stop.wait()
        storing.submit(connections.close_all)  # those of the thread
