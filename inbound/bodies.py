"""The readable text of a message, whatever its bytes: parts, charsets, HTML, broken or not."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import compat32
from html.parser import HTMLParser

# What the standard parser raises on hostile bytes.
TROUBLE = (
    MessageError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RecursionError,
)
MAX_PARTS = 200
MAX_TEXT = 1_000_000
MAX_PARSED = 3_000_000
MAX_HEADER = 20_000
MAX_HEAD = 200_000
HEADER_LINE = re.compile(rb"[!-9;-~]{1,100}[ \t]?:|[ \t]+\S")
DEEPEST_QUOTE = 20
BLOCKS = frozenset(
    ("p", "div", "br", "tr", "li", "ul", "ol", "table", "pre", "hr", "section", "article")
) | {"h1", "h2", "h3", "h4", "h5", "h6", "header", "footer"}
SILENT = frozenset(("script", "style", "head", "title", "template", "noscript", "svg"))
# Mail clients mark their quote by a class or an id; a blockquote does not always follow.
QUOTE_MARKS = ("gmail_quote", "yahoo_quoted", "moz-cite-prefix", "divrplyfwdmsg", "appendonsend")
VOID = frozenset(
    ("br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source")
) | {"track", "wbr"}


class Unreadable(Exception):
    """The bytes are no message that can be read; the sentence says why."""


def parse(raw: bytes) -> Message:
    """Parse the bytes; raises Unreadable for what would blow up rather than parse."""
    # What transports put in front of a mail: empty lines, NULs, a byte-order mark.
    # What lies behind the first megabytes is attachments; parsed whole, short lines cost fifty
    # times their size.
    raw = raw[:MAX_PARSED].lstrip(b"\r\n\t \x00\xef\xbb\xbf")
    if raw.lower().count(b"content-type: multipart") > MAX_PARTS:
        raise Unreadable("The message has too many nested parts.")
    message = _parsed(raw)
    if message.get("From") is None:
        # A broken line ends the headers for the parser, and the rest of them becomes the text.
        message = _parsed(_mended(raw))
    if not message.keys():
        raise Unreadable("The message has no headers.")
    return message


def _parsed(raw: bytes) -> Message:
    try:
        return message_from_bytes(raw, policy=compat32)
    except TROUBLE as error:
        raise Unreadable("The structure of the message cannot be read.") from error


def _mended(raw: bytes) -> bytes:
    """Leave out the lines of the head that are neither header nor the rest of one."""
    head = raw[:MAX_HEAD]
    lines = re.split(rb"\r\n|\r|\n", head)
    end = next((n for n, line in enumerate(lines) if n and not line.strip(b"\x00 \t")), len(lines))
    kept = [line for line in lines[:end] if HEADER_LINE.match(line)]
    return b"\n".join([*kept, *lines[end:]]) + raw[MAX_HEAD:]


def header(message: Message, name: str) -> str:
    """Return a header as one line of text, decoded as far as it can be; "" when absent."""
    return next(_values(message, name), "")


def headers(message: Message, name: str) -> str:
    """Return all headers of a name, joined by blanks."""
    return " ".join(_values(message, name))


def _values(message: Message, name: str) -> Iterator[str]:
    # The parsed value of a header with raw 8-bit bytes has lost them: take the stored one.
    wanted = name.lower()
    for key, value in message.raw_items():
        if key.lower() == wanted:
            yield decoded(_eight_bit(str(value)))


def _eight_bit(value: str) -> str:
    """Read raw bytes in a header, which RFC 6532 wants to be UTF-8."""
    if value.isascii() and "\x1b" not in value:
        return value
    return to_text(value.encode("utf-8", "surrogateescape"), None)


def decoded(value: str) -> str:
    """Decode RFC 2047 words; what cannot be decoded stays as it is."""
    flat = " ".join(value[:MAX_HEADER].split())[:4000]
    if "=?" not in flat:
        return _eight_bit(_without_surrogates(flat) if flat.isascii() else flat)
    try:
        parts = decode_header(flat)
    except TROUBLE:
        return _without_surrogates(flat)
    return " ".join(
        "".join(
            text if isinstance(text, str) else to_text(text, charset) for text, charset in parts
        ).split()
    )


def to_text(data: bytes, charset: str | None) -> str:
    """Decode bytes by a stated charset, which may be wrong, missing or unknown."""
    # ISO-2022-JP tells itself by its escapes; reports quote it under any other name.
    for name in ("iso2022_jp_2" if b"\x1b$" in data else charset, charset, "utf-8"):
        try:
            return _storable(data.decode(name or "utf-8"))
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def parts(message: Message) -> list[Message]:
    """List the message and its parts, those of returned messages included, at most 200."""
    found: list[Message] = []
    waiting = [message]
    while waiting and len(found) < MAX_PARTS:
        part = waiting.pop(0)
        found.append(part)
        waiting[:0] = _inside(part)
    return found


def own_parts(message: Message) -> Iterator[Message]:
    """Yield the leaf parts of the message itself, not of messages attached to it."""
    waiting = [message]
    seen = 0
    while waiting and seen < MAX_PARTS:
        part = waiting.pop(0)
        seen += 1
        if part.get_content_maintype() == "message" and part is not message:
            continue
        if part.is_multipart():
            waiting[:0] = _inside(part)
        else:
            yield part


def _inside(part: Message) -> list[Message]:
    """Return the parts of a part; of a leaf nothing is decoded, whatever its charset is called."""
    payload = part.get_payload() if part.is_multipart() else ()
    return [one for one in payload if isinstance(one, Message)]


def body_text(message: Message) -> str:
    """Return the text a person would read: the plain part, else the HTML part as text."""
    plain, html = "", ""
    for part in own_parts(message):
        if part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/html" and not html:
            html = part_text(part)
        elif _is_text(part) and not plain:
            plain = part_text(part)
    return (plain if plain.strip() or not html else html_to_text(html))[:MAX_TEXT]


def _is_text(part: Message) -> bool:
    """Text, or a multipart whose boundary never came: its lines are all there is."""
    if part.get_content_type() == "text/calendar":
        return False
    return part.get_content_maintype() in {"text", "multipart"}


def part_text(part: Message) -> str:
    """Return the decoded text of one part."""
    data = _payload(part)
    if not isinstance(data, bytes):
        return ""
    try:
        charset = part.get_content_charset()
    except TROUBLE:
        charset = None
    text = to_text(data, charset)
    flowed = "format=flowed" in str(part.get("Content-Type", "")).lower()
    return _unflowed(text) if flowed else text


def _payload(part: Message) -> object:
    try:
        return part.get_payload(decode=True)
    except TROUBLE:
        # No codec can even be looked for under a name with a NUL in it.
        part.del_param("charset")
    try:
        return part.get_payload(decode=True)
    except TROUBLE:
        return None


def html_to_text(html: str) -> str:
    """Turn HTML into lines of text; quoted stretches become lines behind "> "."""
    reader = _Reader()
    reader.feed(html[: 2 * MAX_TEXT])
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._silent = 0
        # One entry for each open tag that matters: its name and whether it began a quote.
        self._open: list[tuple[str, bool]] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self._silent += 1
        if tag in BLOCKS or tag == "blockquote":
            self._break()
        if tag in VOID or tag in SILENT:
            return
        marks = " ".join(value or "" for name, value in attrs if name in {"class", "id"}).lower()
        quotes = tag == "blockquote" or any(mark in marks for mark in QUOTE_MARKS)
        if len(self._open) < 10_000:
            self._open.append((tag, quotes))
            self._depth += quotes
            if quotes:
                self._break()

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._silent = max(self._silent - 1, 0)
            return
        if tag in BLOCKS or tag == "blockquote":
            self._break()
        # A closing tag closes at most what lies a few levels up: broken HTML must not cost O(n²).
        for back in range(1, min(len(self._open), 30) + 1):
            if self._open[-back][0] == tag:
                for _, quotes in self._open[-back:]:
                    self._depth -= quotes
                del self._open[-back:]
                return

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        words = re.sub(r"[ \t\r\n\f]+", " ", data)
        if not self._lines[-1]:
            words = words.lstrip(" ")
        if words and not self._lines[-1]:
            self._lines[-1] = "> " * min(self._depth, DEEPEST_QUOTE)
        self._lines[-1] += words

    def _break(self) -> None:
        if self._lines[-1]:
            self._lines.append("")

    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._lines).strip()


def _unflowed(text: str) -> str:
    """Join the soft line breaks of RFC 3676, quote depth kept."""
    joined: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        last = joined[-1] if joined else ""
        is_soft = last.endswith(" ") and last != "-- " and not last.startswith(">")
        if is_soft and line.strip() and not line.startswith(">"):
            joined[-1] = last + line.removeprefix(" ")
        else:
            joined.append(line.removeprefix(" "))
    return "\n".join(joined)


def _storable(text: str) -> str:
    """Replace lone surrogates, which some charsets (utf-7, unicode_escape) let through."""
    return text.encode("utf-8", "replace").decode()


def _without_surrogates(text: str) -> str:
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
