"""The exact bytes of one message, rendered once, when it is proposed.

What a person approves, what the server receives and what the ledger compares are the same bytes.
Only Date (and a DKIM-Signature, where the server of the mailbox does not sign) is put in front
when the message is claimed; `wire_sha256` leaves those two lines out and covers everything else.
"""

import base64
import hashlib
import hmac
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime, formataddr
from uuid import UUID

from leadops.ui.errors import Refusal

TOKEN_MAC_BYTES = 8
TOKEN = re.compile(r"^[a-z2-7]{39}$")
# RFC 5321 4.5.3.1.1: a longer local part may be refused.
LOCAL_PART_MAX = 64
HEADER_LINE_MAX = 998
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# One address, ASCII only (we do not offer SMTPUTF8), no quoted local parts, no source routes.
ADDRESS = re.compile(
    r"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,30}"
    r"@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,30}$"
)
REPLY_MARK = re.compile(
    r"^\s*(?:re|fwd?|aw|wg|tr|rv|antw|odp|ynt|sv|vs)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)
UNCOVERED = ("date", "dkim-signature")

# The way out, in the languages we write in. {url} is the one-click page of this recipient.
STOP_LINES = {
    "en": "Do not want to hear from us? Stop all messages: {url}",
    "de": "Sie möchten nichts mehr von uns hören? Alle Nachrichten stoppen: {url}",
    "fr": "Vous ne souhaitez plus recevoir nos messages ? Tout arrêter : {url}",
    "es": "¿No quiere recibir más mensajes? Detener todos los mensajes: {url}",
    "it": "Non vuole più ricevere messaggi? Interrompere tutti i messaggi: {url}",
    "nl": "Wilt u niets meer van ons horen? Alle berichten stoppen: {url}",
    "pt": "Não quer receber mais mensagens? Parar todas as mensagens: {url}",
    "pl": "Nie chcesz więcej wiadomości? Zatrzymaj wszystkie wiadomości: {url}",
}


class UnfitForWire(Refusal):
    """The message may not be put on the wire as it is; the sentence says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Everything that the bytes of one message depend on; nothing else may change them."""

    workspace: UUID
    message: UUID
    from_name: str
    from_address: str
    to_name: str
    to_address: str
    reply_to: str
    message_id: str
    subject: str
    body: str
    legal_name: str
    postal_address: str
    stop_url: str
    stop_mailto: str
    language: str = "en"
    references: tuple[str, ...] = ()
    ai_assisted: str = "draft; reviewed by a person"


def message_token(secret: bytes, workspace: UUID, message: UUID) -> str:
    """Name a message so that only we could have made the name: 39 characters of base32."""
    return _base32(message.bytes + _mac(secret, workspace, message))


def read_token(secret: bytes, workspace: UUID, token: str) -> UUID | None:
    """Return the message a token names, or None for anything this workspace did not issue."""
    lowered = token.lower()
    if not TOKEN.match(lowered):
        return None
    raw = base64.b32decode(lowered.upper() + "=")
    message = UUID(bytes=raw[:16])
    known = hmac.compare_digest(raw[16:], _mac(secret, workspace, message))
    return message if known else None


def message_id(token: str, from_address: str) -> str:
    """The fixed Message-ID: it carries the token, so References alone proves the thread."""
    return f"<{token}@{_domain(check_address(from_address))}>"


def reply_address(from_address: str, token: str, *, plus: bool) -> str:
    """Where answers go: the mailbox with the token behind a plus, or the plain mailbox."""
    local, _, domain = check_address(from_address).rpartition("@")
    tagged = f"{local}+{token}"
    return f"{tagged}@{domain}" if plus and len(tagged) <= LOCAL_PART_MAX else from_address


def tokens_in(text: str) -> Iterator[str]:
    """Yield what looks like one of our tokens, in Message-IDs, plus addresses or subjects."""
    for match in re.finditer(r"(?<![A-Za-z0-9])([A-Za-z2-7]{39})(?![A-Za-z0-9])", text):
        yield match.group(1).lower()


def check_address(address: str) -> str:
    """Return the address unchanged; refuses anything but one plain ASCII address."""
    local = address.partition("@")[0]
    if len(address) > 254 or len(local) > LOCAL_PART_MAX or not ADDRESS.match(address):
        raise UnfitForWire(f"“{_shown(address)}” is not an address we can write to.")
    return address


def check_line(name: str, value: str) -> str:
    """Return the value unchanged; refuses line breaks, NUL and other controls."""
    if CONTROL.search(value):
        raise UnfitForWire(f"{name} contains a line break or control character.")
    return value


def render(letter: Letter) -> bytes:
    """Render the message. The same letter gives the same bytes, on any machine, at any time.

    Refuses: controls in headers, an address that is none, Re: or Fwd: on a first message, a
    missing legal name, postal address or way out.
    """
    _check(letter)
    body = _encoded_body(_full_text(letter))
    lines = [f"{name}: {value}" for name, value in _headers(letter, body)]
    for line in lines:
        if any(len(part) > HEADER_LINE_MAX for part in line.split("\r\n")):
            raise UnfitForWire(f"{line.partition(':')[0]} is too long for a header.")
    return "\r\n".join(lines).encode("ascii") + b"\r\n\r\n" + body.data


def stamp(raw: bytes, at: datetime) -> bytes:
    """Put the Date line in front: the one thing that is decided when the message is claimed."""
    return b"Date: " + format_datetime(at).encode("ascii") + b"\r\n" + raw


def wire_sha256(raw: bytes) -> str:
    """Hash all bytes except the Date and DKIM-Signature lines (with their continuations)."""
    head, blank, body = raw.partition(b"\r\n\r\n")
    kept: list[bytes] = []
    skipping = False
    for line in head.split(b"\r\n"):
        if line[:1] not in {b" ", b"\t"}:
            skipping = line.partition(b":")[0].strip().lower().decode("latin-1") in UNCOVERED
        if not skipping:
            kept.append(line)
    return hashlib.sha256(b"\r\n".join(kept) + blank + body).hexdigest()


def portal_id(workspace: UUID, message: UUID) -> str:
    """X-Portal-Id: whose message this is and which; the sink files by the first part."""
    return f"{workspace}/{message}"


@dataclass(frozen=True, slots=True)
class _Body:
    data: bytes
    encoding: str


def _check(letter: Letter) -> None:
    for name in ("from_name", "to_name", "subject", "message_id", "ai_assisted", "stop_mailto"):
        check_line(name.replace("_", " ").capitalize(), getattr(letter, name))
    for address in (letter.from_address, letter.to_address, letter.reply_to):
        check_address(address)
    if not letter.subject.strip():
        raise UnfitForWire("The subject is empty.")
    if not letter.references and REPLY_MARK.match(letter.subject):
        raise UnfitForWire("A first message may not pretend to be an answer (Re:, Fwd:).")
    if "\x00" in letter.body:
        raise UnfitForWire("The text contains a NUL character.")
    if not letter.body.strip():
        raise UnfitForWire("The text is empty.")
    if not letter.legal_name.strip() or not letter.postal_address.strip():
        raise UnfitForWire("The workspace has no legal name or no postal address.")
    if not re.match(r"^https?://[^\s<>]+$", letter.stop_url):
        raise UnfitForWire("There is no link to opt out.")
    check_address(letter.stop_mailto.partition("?")[0])


def _full_text(letter: Letter) -> str:
    text = "\n".join(line.rstrip() for line in _unix(letter.body).strip().split("\n"))
    postal = ", ".join(part.strip() for part in _unix(letter.postal_address).split("\n") if part)
    stop = STOP_LINES.get(letter.language[:2], STOP_LINES["en"]).format(url=letter.stop_url)
    return f"{text}\n\n--\u0020\n{letter.legal_name.strip()}\n{postal}\n{stop}\n"


def _encoded_body(text: str) -> _Body:
    """7bit where every line is short plain ASCII, else quoted-printable: no relay re-codes it."""
    data = text.encode().replace(b"\n", b"\r\n")
    if data.isascii() and all(len(line) <= 76 for line in data.split(b"\r\n")):
        return _Body(data, "7bit")
    # Line by line: quopri leaves the choice of line end to us, and it must be CRLF.
    lines = (quopri.encodestring(line.encode()) for line in text.split("\n"))
    return _Body(b"\r\n".join(_trailing_blank(line) for line in lines), "quoted-printable")


def _trailing_blank(encoded: bytes) -> bytes:
    encoded = encoded.replace(b"=\n", b"=\r\n")
    return encoded[:-1] + b"=20" if encoded.endswith(b" ") else encoded


def _headers(letter: Letter, body: _Body) -> Iterator[tuple[str, str]]:
    yield "From", _named("From", letter.from_name, letter.from_address)
    yield "To", _named("To", letter.to_name, letter.to_address)
    yield "Reply-To", letter.reply_to
    yield "Subject", _text("Subject", letter.subject.strip())
    yield "Message-ID", letter.message_id
    if letter.references:
        references = [check_line("References", one) for one in letter.references]
        yield "In-Reply-To", references[-1]
        yield "References", "\r\n ".join(references)
    yield "MIME-Version", "1.0"
    yield "Content-Type", 'text/plain; charset="utf-8"'
    yield "Content-Transfer-Encoding", body.encoding
    yield "List-Unsubscribe", f"<{letter.stop_url}>,\r\n <mailto:{letter.stop_mailto}>"
    yield "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"
    yield "X-Portal-Id", portal_id(letter.workspace, letter.message)
    if letter.ai_assisted:
        yield "X-AI-Assisted", letter.ai_assisted


def _named(header: str, name: str, address: str) -> str:
    name = name.strip()
    if not name:
        return address
    if name.isascii() and len(name) + len(address) < 70:
        return formataddr((name, address))
    return f"{_words(header, name)}\r\n <{address}>"


def _text(header: str, value: str) -> str:
    plain = value.isascii() and "=?" not in value and len(header) + 2 + len(value) <= 78
    return value if plain else _words(header, value)


def _words(header: str, value: str) -> str:
    # Header splits into encoded words of at most 75 characters, as RFC 2047 demands.
    return Header(value, "utf-8", maxlinelen=76, header_name=header).encode(linesep="\r\n")


def _mac(secret: bytes, workspace: UUID, message: UUID) -> bytes:
    keyed = hmac.new(secret, b"message-token" + workspace.bytes + message.bytes, hashlib.sha256)
    return keyed.digest()[:TOKEN_MAC_BYTES]


def _base32(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _shown(value: str) -> str:
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", value)[:80]
