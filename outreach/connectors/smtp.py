"""One SMTP conversation in which the final dot is ours.

smtplib speaks the commands up to DATA; the message, the dot and the wait for the answer are
written here, because `SMTP.data()` gives no moment between the last byte of the message and the
dot. Before the dot nothing has happened and everything may be tried again; after it only the
server knows (RFC 1047), so a missing answer is in doubt and never a failure.
"""

import contextlib
import enum
import io
import smtplib
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from outreach.deadline import Deadline
from outreach.dialing import Refused, dial

CONNECT_S = 15.0
COMMAND_S = 60.0
# All of the conversation up to the dot, whatever the server drips meanwhile. Somebody waits before
# a screen for a check.
BEFORE_DOT_S = 300.0
CHECK_S = 60.0
# RFC 5321 4.5.3.2.6: a client that gives up earlier than ten minutes after the dot makes copies.
SILENCE_S = 60.0
GIVE_UP_S = 600.0
MAX_ANSWER_BYTES = 16384


class Security(enum.StrEnum):
    """How the connection is protected. NONE is for hosts on the operator's private list only."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class Verdict(enum.StrEnum):
    """What is known about one message after one conversation."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    DEFERRED = "deferred"
    IN_DOUBT = "in_doubt"
    NOT_CONNECTED = "not_connected"
    STOPPED = "stopped"


class Stage(enum.StrEnum):
    """How far the conversation came."""

    NAME = "name"
    CONNECT = "connect"
    TLS = "tls"
    GREETING = "greeting"
    SIGN_IN = "sign_in"
    MAIL = "mail"
    RECIPIENT = "recipient"
    DATA = "data"
    DOT = "dot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where a mailbox sends: host and port, how it is protected, and who signs in."""

    host: str
    port: int
    security: str
    username: str = ""
    password: str = ""
    # EHLO name: the mailbox's own domain; this machine's name is nobody's business.
    helo: str = "localhost"
    # host:port pairs that may be private and unprotected: the operator's list, the demo's sink.
    allowed: frozenset[str] = frozenset()
    silence_s: float = SILENCE_S
    give_up_s: float = GIVE_UP_S
    command_s: float = COMMAND_S
    before_dot_s: float = BEFORE_DOT_S


@dataclass(frozen=True, slots=True)
class Answer:
    """The end of one conversation: verdict, how far it came, and the server's own words."""

    verdict: Verdict
    stage: Stage
    code: int = 0
    text: str = ""


class StopBeforeDot(Exception):
    """Raised by `before_dot`: the message may no longer go. The connection is cut, no dot sent."""


def deliver(
    server: Server,
    sender: str,
    recipient: str,
    data: bytes,
    *,
    before_dot: Callable[[], None],
    on_silence: Callable[[], None] = lambda: None,
) -> Answer:
    """Hand one message to the server and say what became of it; raises nothing of the network.

    `before_dot` runs when all bytes but the dot are written; it records that the dot follows, or
    raises StopBeforeDot. What is not ready for it within `before_dot_s` is cut and comes back.
    `on_silence` runs once when `silence_s` passed without a whole answer; the wait goes on up to
    `give_up_s`.
    """
    deadline = Deadline(server.before_dot_s)
    try:
        with contextlib.closing(_connect(server, deadline)) as client:
            answer = _envelope(client, sender, recipient) or _message(
                client, server, data, deadline, before_dot, on_silence
            )
    except _Unreachable as error:
        answer = error.answer
    finally:
        in_time = deadline.call_off()
    return answer if in_time else _late(server, answer)


def check(server: Server) -> Answer:
    """Connect, protect and sign in, then say goodbye: the "Test connection" of a mailbox."""
    server = replace(server, before_dot_s=min(server.before_dot_s, CHECK_S))
    deadline = Deadline(server.before_dot_s)
    try:
        client = _connect(server, deadline)
        with contextlib.closing(client), contextlib.suppress(OSError, smtplib.SMTPException):
            client.quit()
    except _Unreachable as error:
        return error.answer if deadline.call_off() else _late(server, error.answer)
    finally:
        deadline.call_off()
    return Answer(Verdict.ACCEPTED, Stage.SIGN_IN, 235 if server.username else 250)


def _late(server: Server, answer: Answer) -> Answer:
    """Return what a cut before the dot means; half an answer that was read is not the server's."""
    text = (
        f"{server.host} kept the conversation going for {server.before_dot_s:g} s before the "
        "message could be handed over; the connection was closed."
    )
    if answer.verdict == Verdict.NOT_CONNECTED:
        # Whatever step it was, the name and password are not to blame: no connection came about.
        return Answer(Verdict.NOT_CONNECTED, Stage.CONNECT, 0, text)
    return Answer(Verdict.DEFERRED, answer.stage, 0, text)


class _Unreachable(Exception):
    def __init__(self, stage: Stage, text: str, code: int = 0) -> None:
        self.answer = Answer(Verdict.NOT_CONNECTED, stage, code, text[:500])
        super().__init__(text)


class _Client(smtplib.SMTP):
    """smtplib's SMTP on a socket that `dial` judged and opened."""

    def __init__(self, sock: socket.socket, helo: str) -> None:
        super().__init__(local_hostname=helo, timeout=CONNECT_S)
        self.sock: socket.socket = sock
        self.file = None

    def greet(self, host: str) -> tuple[int, bytes]:
        """Read the banner. `_host` is what STARTTLS verifies the certificate against."""
        self._host = host
        return self.getreply()


def _connect(server: Server, deadline: Deadline) -> _Client:
    try:
        sock = dial(
            server.host,
            server.port,
            allowed=server.allowed,
            unprotected=server.security == Security.NONE,
        )
        deadline.watch(sock)
    except socket.gaierror as error:
        raise _Unreachable(Stage.NAME, f"The name {server.host} is not known.") from error
    except Refused as error:
        raise _Unreachable(Stage.CONNECT, str(error)) from error
    except OSError as error:
        words = error.strerror or str(error) or "no answer"
        raise _Unreachable(Stage.CONNECT, f"{server.host}:{server.port}: {words}") from error
    client = _Client(_protected(sock, server), server.helo)
    try:
        _introduce(client, server)
    except BaseException:
        client.close()
        raise
    return client


def _protected(sock: socket.socket, server: Server) -> socket.socket:
    sock.settimeout(CONNECT_S)
    if server.security != Security.TLS:
        return sock
    try:
        return ssl.create_default_context().wrap_socket(sock, server_hostname=server.host)
    except OSError as error:
        sock.close()
        raise _Unreachable(Stage.TLS, f"No protected connection: {error}") from error


def _introduce(client: _Client, server: Server) -> None:
    _step(Stage.GREETING, lambda: client.greet(server.host), 220)
    _step(Stage.GREETING, client.ehlo, 250)
    if server.security == Security.STARTTLS:
        _start_tls(client)
    if server.username:
        _sign_in(client, server)
    client.sock.settimeout(server.command_s)


def _step(stage: Stage, command: Callable[[], tuple[int, bytes]], wanted: int) -> None:
    try:
        code, text = command()
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        raise _Unreachable(stage, str(error) or "The server closed the connection.") from error
    if code != wanted:
        raise _Unreachable(stage, _words(text), code)


def _start_tls(client: _Client) -> None:
    if not client.has_extn("starttls"):
        raise _Unreachable(Stage.TLS, "The server offers no STARTTLS.")
    context = ssl.create_default_context()
    _step(Stage.TLS, lambda: client.starttls(context=context), 220)
    _step(Stage.TLS, client.ehlo, 250)


def _sign_in(client: _Client, server: Server) -> None:
    try:
        client.login(server.username, server.password)
    except smtplib.SMTPResponseException as error:
        raise _Unreachable(Stage.SIGN_IN, _words(error.smtp_error), error.smtp_code) from error
    except smtplib.SMTPNotSupportedError as error:
        raise _Unreachable(Stage.SIGN_IN, "The server offers no sign-in.", 504) from error
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        raise _Unreachable(Stage.SIGN_IN, str(error)) from error


def _envelope(client: _Client, sender: str, recipient: str) -> Answer | None:
    """MAIL, RCPT, DATA; returns what ended the conversation, or None when the way is free."""
    steps: tuple[tuple[Stage, Callable[[], tuple[int, bytes]], set[int]], ...] = (
        (Stage.MAIL, lambda: client.mail(sender), {250}),
        (Stage.RECIPIENT, lambda: client.rcpt(recipient), {250, 251}),
        (Stage.DATA, lambda: client.docmd("data"), {354}),
    )
    for stage, command, wanted in steps:
        try:
            code, text = command()
        except (OSError, smtplib.SMTPException) as error:
            return Answer(Verdict.DEFERRED, stage, 0, str(error)[:500])
        if code not in wanted:
            return _no(stage, code, text)
    return None


def _message(
    client: _Client,
    server: Server,
    data: bytes,
    deadline: Deadline,
    before_dot: Callable[[], None],
    on_silence: Callable[[], None],
) -> Answer:
    try:
        client.send(dot_stuffed(data))
        early = _early_answer(client)
    except (OSError, smtplib.SMTPException) as error:
        return Answer(Verdict.DEFERRED, Stage.DATA, 0, str(error)[:500])
    if early:
        return early
    # Called off before the dot is recorded: a cut in between would make doubt out of nothing.
    if not deadline.call_off():
        return Answer(Verdict.DEFERRED, Stage.DATA)
    try:
        before_dot()
    except StopBeforeDot as stop:
        return Answer(Verdict.STOPPED, Stage.DATA, 0, str(stop))
    # From here on the message may have been accepted, whatever goes wrong. The glance for an early
    # answer left the socket with no patience at all: a full buffer would pass for doubt.
    try:
        client.sock.settimeout(server.command_s)
        client.send(b".\r\n")
        code, text = _await_answer(client, server, on_silence)
    except (OSError, smtplib.SMTPException) as error:
        return Answer(Verdict.IN_DOUBT, Stage.DOT, 0, str(error)[:500])
    if code == 250:
        return Answer(Verdict.ACCEPTED, Stage.DOT, code, _words(text))
    return _no(Stage.DOT, code, text)


def _early_answer(client: _Client) -> Answer | None:
    """Return what the server said before the dot, if anything: it must not pass for the answer."""
    if not _readable(client, 0.0):
        return None
    code, text = client.getreply()
    final = 500 <= code < 600
    return Answer(
        Verdict.REFUSED if final else Verdict.DEFERRED, Stage.DATA, max(code, 0), _words(text)
    )


def _await_answer(
    client: _Client, server: Server, on_silence: Callable[[], None]
) -> tuple[int, bytes]:
    """Wait for the whole answer to the dot: `silence_s` quietly, then up to `give_up_s` in all.

    Reads the socket itself, because a buffered file forgets what it has when a wait runs out.
    """
    started, told, said = time.monotonic(), False, b""
    while not _is_whole(said):
        more = _more(client, started + (server.give_up_s if told else server.silence_s))
        if more is None and told:
            raise TimeoutError(f"no answer within {server.give_up_s:.0f} s after the final dot")
        if more is None:
            told = True
            on_silence()
            continue
        said += more
        if not more or len(said) > MAX_ANSWER_BYTES:
            break
    client.file = io.BytesIO(said)
    return client.getreply()


def _more(client: _Client, until: float) -> bytes | None:
    """Return what comes next, b"" at the end of the connection, None when the time is over."""
    left = until - time.monotonic()
    if left <= 0:
        return None
    client.sock.settimeout(left)
    try:
        return client.sock.recv(4096)
    except TimeoutError:
        return None


def _is_whole(said: bytes) -> bool:
    """Tell whether an answer's last line is there: the one without a hyphen after its code."""
    lines = said.split(b"\n")[:-1]
    return any(line[3:4] != b"-" or not line[:3].isdigit() for line in lines)


def _readable(client: _Client, seconds: float) -> bool:
    """Wait for the first byte, or the end, without consuming it; TLS layers included."""
    if client.file is None:
        client.file = client.sock.makefile("rb")
    client.sock.settimeout(max(seconds, 0.001))
    try:
        client.file.peek(1)
    except TimeoutError:
        # A timed-out file object refuses every further read: open a fresh one.
        client.file.close()
        client.file = None
        return False
    return True


def _no(stage: Stage, code: int, text: bytes) -> Answer:
    """Sort a refusal: 5xx is final, 4xx comes back; after the dot nonsense is doubt."""
    if 500 <= code < 600:
        return Answer(Verdict.REFUSED, stage, code, _words(text))
    if 400 <= code < 500 or stage != Stage.DOT:
        return Answer(Verdict.DEFERRED, stage, max(code, 0), _words(text))
    return Answer(Verdict.IN_DOUBT, stage, max(code, 0), _words(text))


def dot_stuffed(data: bytes) -> bytes:
    """Double the dots that begin a line and end with CRLF; bare CR or LF never reach the wire."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    return b"".join((b"." + one if one[:1] == b"." else one) + b"\r\n" for one in lines)


def _words(text: bytes | str) -> str:
    plain = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return " ".join(plain.split())[:500]
