"""Read a mailbox over IMAP without changing it: EXAMINE and BODY.PEEK, sizes before bodies.

imaplib rather than a wrapper that parses: we need the raw bytes (also of broken mail), the size
before the transfer, UIDVALIDITY, and a socket to an address that was judged first.
"""

import contextlib
import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from outreach.deadline import Deadline
from outreach.dialing import Refused, dial

TIMEOUT_S = 30.0
# One visit from dialling to hanging up, whatever the server drips meanwhile.
POLL_S = 600.0
MAX_MAIL_BYTES = 25 * 1024 * 1024
UIDS_AT_ONCE = 200


class ImapTrouble(Exception):
    """The mailbox could not be read; the sentence is for its settings page."""


class SignInRefused(ImapTrouble):
    """Name or password is wrong: trying again changes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapServer:
    """Where a mailbox is read, and who signs in."""

    host: str
    port: int
    security: str
    username: str
    password: str = field(repr=False)
    folder: str = "INBOX"
    allowed: frozenset[str] = frozenset()
    timeout_s: float = TIMEOUT_S
    poll_s: float = POLL_S


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is known of a mail before its bytes are transferred."""

    uid: int
    size: int
    received_at: datetime


class Inbox:
    """An open, read-only mailbox. Use as a context manager; raises ImapTrouble only.

    `poll_s` after entering the connection is cut and every further call raises.
    """

    def __init__(self, server: ImapServer) -> None:
        self._server = server
        self.uid_validity = 0

    def __enter__(self) -> Self:
        self._deadline = Deadline(self._server.poll_s)
        try:
            with self._sentences():
                self._imap = _connect(self._server, self._deadline)
                try:
                    self.uid_validity = _open(self._imap, self._server)
                except BaseException:
                    _hang_up(self._imap)
                    raise
        except BaseException:
            self._deadline.call_off()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _hang_up(self._imap)
        self._deadline.call_off()

    def after(self, uid: int) -> list[Envelope]:
        """List what came after `uid`, oldest first, at most 200 at once."""
        with self._sentences():
            # "n:*" always names the newest mail as well, even when it is older than n.
            found = _answer(self._imap.uid("SEARCH", f"UID {uid + 1}:*"))
            uids = sorted(n for n in map(int, b" ".join(found).split()) if n > uid)[:UIDS_AT_ONCE]
            if not uids:
                return []
            listed = ",".join(map(str, uids))
            rows = _answer(self._imap.uid("FETCH", listed, "(UID RFC822.SIZE INTERNALDATE)"))
            return sorted(_envelopes(rows), key=lambda envelope: envelope.uid)

    def fetch(self, uid: int) -> bytes | None:
        """Return the raw bytes of one mail, or None when it is gone meanwhile."""
        with self._sentences():
            rows = _answer(self._imap.uid("FETCH", str(uid), "(UID BODY.PEEK[])"))
            return next((bytes(row[1]) for row in rows if isinstance(row, tuple)), None)

    @contextlib.contextmanager
    def _sentences(self) -> Iterator[None]:
        where = f"{self._server.host}:{self._server.port}"
        try:
            yield
        except ImapTrouble:
            raise
        except socket.gaierror as error:
            raise ImapTrouble(f"The name {self._server.host} is not known.") from error
        except Refused as error:
            raise ImapTrouble(str(error)) from error
        except (OSError, imaplib.IMAP4.error, ValueError, UnicodeError) as error:
            if self._deadline.passed:
                raise ImapTrouble(self._too_long()) from error
            if isinstance(error, ssl.SSLError):
                raise ImapTrouble(f"{where}: no protected connection: {error}") from error
            raise ImapTrouble(f"{where}: {error or 'the server closed the connection'}") from error

    def _too_long(self) -> str:
        server = self._server
        return (
            f"{server.host}:{server.port}: reading took longer than {server.poll_s:g} s and was "
            "broken off. What was read until then is kept."
        )


class _Imap(imaplib.IMAP4):
    """imaplib on a judged socket, with a cap on what one answer may bring."""

    def __init__(self, server: ImapServer, deadline: Deadline) -> None:
        self._where = server
        self._deadline = deadline
        super().__init__(server.host, server.port, timeout=server.timeout_s)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        server = self._where
        sock = dial(
            server.host,
            server.port,
            allowed=server.allowed,
            unprotected=server.security == "none",
        )
        self._deadline.watch(sock)
        sock.settimeout(timeout)
        if server.security != "tls":
            return sock
        try:
            return ssl.create_default_context().wrap_socket(sock, server_hostname=server.host)
        except BaseException:
            sock.close()
            raise

    def read(self, size: int) -> bytes:
        """Read a literal; the announced size is the server's word and is not trusted."""
        if size > MAX_MAIL_BYTES + 65536:
            raise self.abort("the server announced more bytes than a mail may have")
        return super().read(size)


def _connect(server: ImapServer, deadline: Deadline) -> _Imap:
    imap = _Imap(server, deadline)
    try:
        if server.security == "starttls":
            imap.starttls(ssl_context=ssl.create_default_context())
    except BaseException:
        imap.shutdown()
        raise
    return imap


def _open(imap: _Imap, server: ImapServer) -> int:
    try:
        imap.login(server.username, server.password)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        raise SignInRefused(f"{server.host} does not accept this name and password.") from error
    _answer(imap.select(_quoted(server.folder), readonly=True))
    values = imap.response("UIDVALIDITY")[1]
    if not values or values[0] is None:
        raise ImapTrouble(f"{server.host} gives no UIDVALIDITY; mail cannot be told apart.")
    return int(values[0])


def _answer(answer: tuple[str, list]) -> list:
    kind, rows = answer
    if kind != "OK":
        words = b" ".join(row for row in rows if isinstance(row, bytes))
        raise ImapTrouble(f"The server answered {kind}: {words.decode('utf-8', 'replace')[:200]}")
    return [row for row in rows if row is not None]


def _envelopes(rows: list) -> Iterator[Envelope]:
    for row in rows:
        text = row if isinstance(row, bytes) else row[0]
        uid, size = re.search(rb"UID (\d+)", text), re.search(rb"RFC822\.SIZE (\d+)", text)
        if uid and size:
            yield Envelope(int(uid[1]), int(size[1]), _received_at(text))


def _received_at(text: bytes) -> datetime:
    match = re.search(rb'INTERNALDATE "([^"]{1,40})"', text)
    if match:
        with contextlib.suppress(ValueError):
            words = match[1].decode("ascii", "replace").strip()
            return datetime.strptime(words, "%d-%b-%Y %H:%M:%S %z").astimezone(UTC)
    return datetime.now(UTC)


def _quoted(folder: str) -> str:
    return '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _hang_up(imap: _Imap) -> None:
    with contextlib.suppress(OSError, imaplib.IMAP4.error):
        imap.logout()
    with contextlib.suppress(OSError):
        imap.shutdown()
