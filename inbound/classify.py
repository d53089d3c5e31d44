"""Who or what wrote: a person, a mail server, an automaton, a spam-complaint loop, or nobody knows.

Works on any bytes. Structure is believed before words: reports (RFC 3464, RFC 5965), then the
marks of automata (RFC 3834 and what vendors use instead), then the phrases of mail servers.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.utils import getaddresses
from typing import Any

from inbound.bodies import (
    TROUBLE,
    Unreadable,
    body_text,
    decoded,
    header,
    headers,
    own_parts,
    parse,
    part_text,
    parts,
)
from inbound.enums import MailKind

MAX_BYTES = 25 * 1024 * 1024
LOOK = 20_000


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address of a report: enhanced status, whether it is gone for good, and the words."""

    address: str
    status: str
    is_hard: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mail is, who it is about, and everything that names the message it answers."""

    kind: MailKind
    why: str
    from_address: str = ""
    subject: str = ""
    text: str = ""
    message_id: str = ""
    # Headers and returned headers in which one of our tokens may stand.
    addressed_to: tuple[str, ...] = ()
    refers_to: tuple[str, ...] = ()
    recipients: tuple[Recipient, ...] = field(default=())
    is_vacation: bool = False


ROBOT_SENDER = re.compile(
    r"^(?:mailer-?daemon|mail\.?delivery\.?(?:sub)?system|post_?master|mdaemon|daemon|"
    r"no-?reply|do-?not-?reply|bounces?|mail-?system|sysadmin)(?:[+=@.-]|$)",
    re.IGNORECASE,
)
DAEMON = re.compile(
    r"mailer-?daemon|post_?master|poostmaster|mail delivery (?:sub)?system|mail deliver system|"
    r"mail\.delivery\.system|ndr administrator|system administrator",
    re.IGNORECASE,
)
BOUNCE_SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|notification|report|has failed|delayed)|"
    r"returned (?:mail|to sender)|mail delivery (?:failed|failure|system)|failure notice|"
    r"delivery failed|message delivery has failed|non-?deliver|unzustellbar|"
    r"nicht zugestellt|unbestellbar|non remis|échec de la remise|non consegnat|"
    r"mancata consegna|no se ha podido entregar|no entregado|niet bezorgd|onbestelbaar|"
    r"não entregue|falha na entrega|niedostarczon|nie można dostarczyć|"
    r"недоставленное|не доставлено|mail system error|error sending your mail|"
    r"メールエラー|送信エラー|配信エラー|退信|投递失败|are not member|message you sent blocked|"
    r"mail failure|delivery notice|couldn'?t be delivered|could not be delivered|"
    r"postmaster notify",
    re.IGNORECASE,
)
BOUNCE_BODY = re.compile(
    r"this is the qmail-send program|could not be delivered to|was not delivered to|"
    r"did not reach the following recipient|delivery to the following recipients? "
    r"(?:failed|has been)|the following addresses? (?:failed|had)|"
    r"this message was created automatically by mail delivery software|"
    r"i(?:'m| was|'m sorry| am) (?:sorry|unable|afraid)[^.]{0,80}(?:deliver|message)|"
    r"error message below:|undeliverable|unable to deliver|delivery has failed|"
    r"there was an error delivering your mail|permanent(?: fatal)? errors?|"
    r"each of the following recipients was rejected|an error occurred while trying to deliver",
    re.IGNORECASE,
)
AUTO_SUBJECT = re.compile(
    r"^\s*(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|out of (?:the )?office|ooo\b|"
    r"abwesen|automatische antwort|autoantwort|réponse automatique|absence du bureau|"
    r"absent du bureau|respuesta automática|fuera de (?:la )?oficina|risposta automatica|"
    r"fuori (?:sede|ufficio)|automatisch antwoord|afwezig|resposta automática|"
    r"fora do escritório|ausência|odpowiedź automatyczna|automatyczna odpowiedź|"
    r"poza biurem|nieobecność|автоответ|автоматический ответ|自動返信|自动回复|"
    r"away (?:until|from|till)|on (?:vacation|holiday|leave)\b|vacation reply|i am away|"
    r"(?:accepted|declined|tentative|zugesagt|abgesagt|accepté|refusé|aceptado|accettato) ?:)",
    re.IGNORECASE,
)
VACATION = re.compile(
    r"out of (?:the )?office|on (?:annual |parental |maternity |sick )?(?:vacation|holiday|leave)|"
    r"away (?:until|from|till|on)|i am away|abwesend|nicht im (?:büro|haus)|im urlaub|"
    r"absent|en congés?|en vacances|fuera de (?:la )?oficina|de vacaciones|fuori (?:sede|ufficio)|"
    r"in ferie|niet aanwezig|afwezig|met vakantie|fora do escritório|de férias|"
    r"poza biurem|na urlopie|nieobecn|limited access to (?:my )?e-?mail|automatic reply|"
    r"auto(?:matic)?[ -]?reply",
    re.IGNORECASE,
)
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
SMTP_CODE = re.compile(r"(?<![\d.])([45][0-5]\d)(?=[ \-:#])")
MAILBOX = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,190}[A-Za-z]")
# What a returned original begins with, in free-form bounces: addresses below it are not failed.
RETURNED = re.compile(
    r"^[ >]{0,4}(?:[-_=*]{2,}.{0,60}(?:original|copy of (?:the|your) message|message headers?|"
    r"returned message|header of the|message follow|body of the)|"
    r"(?:the|your) (?:original )?message (?:headers? )?(?:follows?|is below)|original message:|"
    r"message headers? follow|received: |return-path: |message details:|unsent message below)",
    re.IGNORECASE | re.MULTILINE,
)

AFTER_DATA = re.compile(r"in reply to end of data", re.IGNORECASE)
# Codes and words that blame the sender, not the address.
BLAMES_US = re.compile(r"sender|spamhaus|/bl[?/]|blacklist|5\.1\.[78]\b", re.IGNORECASE)
# The words of servers, most telling first: what they mean, and whether the address is gone.
REASONS: tuple[tuple[str, bool, str], ...] = (
    (
        "mailbox_full",
        False,
        r"mailbox.{0,30}(?:full|exceed|quota)|quota.{0,30}(?:exceed|full)|over ?quota|"
        r"exceeded.{0,40}(?:storage|quota|limit)|inbox.{0,20}full|insufficient (?:disk|storage)|"
        r"not enough (?:disk|storage)|number of messages in recipient.s mailbox|too much mail",
    ),
    (
        "suspended",
        False,
        r"(?:account|mailbox|user).{0,40}(?:disabled|suspended|inactive|deactivated|locked|frozen)|"
        r"(?:disabled|suspended) (?:account|mailbox|user)|temporarily (?:disabled|deactivated)",
    ),
    (
        "too_big",
        False,
        r"(?:message|mail).{0,30}(?:size|too (?:big|large)|length)|size limit",
    ),
    (
        "policy",
        False,
        r"spam|blacklist|blocklist|block(?:ed)? (?:using|by|list)|dmarc|\bspf\b|\bdkim\b|"
        r"reputation|policy|not accepted due to|rejected by .{0,30}filter|unsolicited|"
        r"authentication|too many|rate limit|service unavailable|access denied|"
        r"relay(?:ing)? (?:denied|not|access)|message (?:content )?rejected|not permitted|"
        r"not authoriz|prohibited|header error|virus|content",
    ),
    (
        "network",
        False,
        r"host (?:or domain name )?not found|no route|connection (?:timed out|refused)|"
        r"name service|routing loop|too many hops|hop count|unroutable|loop(?:s|ed)? back|"
        r"network|dns|retry time|cannot send message for|expired|time(?:d)?[ -]?out",
    ),
)
UNKNOWN_USER = re.compile(
    r"(?:user|recipient|mailbox|address|account|alias|email|addressee|member).{0,40}"
    r"(?:unknown|not (?:found|exist|recogni[sz]ed|listed|known|valid|available)|doesn.t exist|"
    r"does not exist|no longer|invalid)|"
    r"(?:unknown|invalid|no such|bad|nonexistent|non-existent|unrouteable|illegal).{0,30}"
    r"(?:user|recipient|mailbox|address|account|alias|domain|local)|"
    r"no (?:such |valid )?(?:mailbox|user|recipient|account)|not listed in domino|"
    r"(?:doesn.t|does not) have (?:an?|a yahoo|any) .{0,30}account|"
    r"(?:that|this) e-?mail (?:address )?(?:account )?(?:you tried to reach )?"
    r"(?:doesn|does not|cannot)|couldn.t be found|wasn.t found|name is not recogni[sz]ed|"
    r"not a (?:known|valid)|has moved|mailbox name not allowed|not our customer",
    re.IGNORECASE,
)
_REASONS = tuple((name, hard, re.compile(words, re.IGNORECASE)) for name, hard, words in REASONS)


def classify(raw: bytes) -> Reading:
    """Tell what a mail is; never raises, whatever the bytes."""
    if len(raw) > MAX_BYTES:
        return Reading(MailKind.UNPARSED, "The message is larger than 25 MB.")
    try:
        message = parse(raw)
        return _classified(message)
    except Unreadable as error:
        return Reading(MailKind.UNPARSED, str(error))
    except TROUBLE:
        return Reading(MailKind.UNPARSED, "The structure of the message cannot be read.")


def _classified(message: Message) -> Reading:
    every = parts(message)
    sender = _address(header(message, "From"))
    subject = header(message, "Subject")[:300]
    text = body_text(message)
    common: dict[str, Any] = {
        "from_address": sender,
        "subject": subject,
        "text": text,
        "message_id": header(message, "Message-ID")[:300],
        "addressed_to": _addressed_to(message),
    }
    if reported := _complaint(message, every):
        return Reading(
            MailKind.COMPLAINT,
            "A spam complaint (feedback report).",
            refers_to=_refers_to(message, every, text),
            recipients=reported,
            **common,
        )
    returned = _reports(every) or _free_form(message, every, sender, subject, text)
    if returned:
        return Reading(
            MailKind.BOUNCE,
            _bounce_why(returned),
            refers_to=_refers_to(message, every, text),
            recipients=returned,
            **common,
        )
    common["refers_to"] = _refers_to(message, [], "")
    if why := _automatic(message, every, sender, subject):
        vacation = bool(VACATION.search(subject) or VACATION.search(text[:LOOK]))
        return Reading(MailKind.AUTO_REPLY, why, is_vacation=vacation, **common)
    if not sender:
        return Reading(MailKind.UNPARSED, "The message names no sender.", **common)
    return Reading(MailKind.HUMAN, "No mark of an automaton.", **common)


def _complaint(message: Message, every: list[Message]) -> tuple[Recipient, ...]:
    report = next((p for p in every if p.get_content_type() == "message/feedback-report"), None)
    stated = str(message.get_param("report-type", "")).lower() == "feedback-report"
    if report is None and not stated:
        return ()
    fields = _fields(report) if report is not None else {}
    named = [
        _address(value)
        for name in ("original-rcpt-to", "removal-recipient", "redacted-address")
        for value in fields.get(name, [])
    ]
    named += [_address(header(part, "To")) for part in _returned(every)]
    found = [one for one in dict.fromkeys(named) if "@" in one.strip("@")]
    return tuple(Recipient(one, "", True, "complaint") for one in found) or (
        Recipient("", "", True, "complaint"),
    )


def _reports(every: list[Message]) -> tuple[Recipient, ...]:
    """Read RFC 3464 reports: one entry for each failed or delayed recipient."""
    found: list[Recipient] = []
    text = " ".join(part_text(part) for part in every if part.get_content_type() == "text/plain")[
        :LOOK
    ]
    for part in every:
        if part.get_content_type() not in {"message/delivery-status", "message/xdelivery-status"}:
            continue
        for fields in _blocks(part):
            recipient = _reported(fields, text)
            if recipient is not None:
                found.append(recipient)
    return tuple({one.address or str(n): one for n, one in enumerate(found)}.values())


def _reported(fields: dict[str, list[str]], text: str) -> Recipient | None:
    final = fields.get("final-recipient") or fields.get("original-recipient")
    action = " ".join(fields.get("action", [])).lower()
    if not final or any(word in action for word in ("delivered", "relayed", "expanded")):
        return None
    original = fields.get("original-recipient") or final
    address = _address(original[0].rpartition(";")[2]) or _address(final[0].rpartition(";")[2])
    diagnostic = " ".join(" ".join(fields.get("diagnostic-code", [])).split())
    stated = " ".join(fields.get("status", []))
    return _judged(address, stated, diagnostic, text, is_delay="delay" in action)


def _judged(
    address: str, stated: str, diagnostic: str, text: str, *, is_delay: bool = False
) -> Recipient:
    """Weigh the words of the server that refused before the number of the one that reports."""
    said = diagnostic or text
    inner = STATUS.findall(diagnostic)
    outer = STATUS.findall(stated)
    # "5.0.0" says nothing: a detailed code in the diagnostic text is better evidence.
    specific = [one for one in [*inner, *outer] if not one.endswith(".0.0")]
    status = (specific or inner or outer or [""])[0]
    reason, is_hard = _reason(said, status)
    if is_hard and AFTER_DATA.search(text):
        # The address was taken at RCPT: what a filter says after DATA is no word about it.
        reason, is_hard = "policy", False
    code = SMTP_CODE.search(said)
    transient = status.startswith("4") or (not status and bool(code) and code[1][0] == "4")  # type: ignore[index]
    is_hard = is_hard and not transient and not is_delay
    return Recipient(address, status, is_hard, reason)


def _reason(said: str, status: str) -> tuple[str, bool]:
    if BLAMES_US.search(said) or status in {"5.1.7", "5.1.8"}:
        return "policy", False
    unknown = UNKNOWN_USER.search(said)
    for name, hard, words in _REASONS:
        if name == "policy" and (unknown or _says_gone(status)):
            break
        if words.search(said):
            return name, hard
    if unknown or _says_gone(status):
        return "unknown_address", True
    for name, hard, words in _REASONS:
        if words.search(said):
            return name, hard
    return "other", False


def _says_gone(status: str) -> bool:
    return status in {"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"}


def _free_form(
    message: Message, every: list[Message], sender: str, subject: str, text: str
) -> tuple[Recipient, ...]:
    """Read what servers write in their own words; () when this is no bounce."""
    failed = headers(message, "X-Failed-Recipients")
    report = str(message.get_param("report-type", "")).lower() == "delivery-status"
    named = header(message, "From")
    daemon = bool(DAEMON.search(named)) or not sender or bool(ROBOT_SENDER.match(sender))
    null_sender = header(message, "Return-Path").strip() in {"<>", "<MAILER-DAEMON>"}
    signs = sum(
        (
            2 * bool(failed),
            2 * report,
            daemon,
            null_sender,
            bool(BOUNCE_SUBJECT.search(subject)),
            bool(BOUNCE_BODY.search(text[:LOOK])),
        )
    )
    is_person = not daemon and not failed and not report
    is_list_server = bool(BOUNCE_SUBJECT.search(subject) and header(message, "X-MLServer"))
    enough = signs >= (3 if is_person and not null_sender else 2)
    if not enough and not is_list_server:
        return ()
    if AUTO_SUBJECT.search(subject) and not failed and not report and not daemon:
        return ()
    return tuple(_named_in(text, failed, every, message))


def _named_in(
    text: str, failed: str, every: list[Message], message: Message
) -> Iterator[Recipient]:
    """Yield the recipients that a free-form bounce names, above the returned original."""
    cut = RETURNED.search(text)
    own = text[: cut.start()] if cut else text
    addresses = MAILBOX.findall(failed or own[:LOOK])
    to_us = {_address(value) for value in (header(message, "To"), header(message, "From"))}
    candidates = [
        one.lower() for one in addresses if one.lower() not in to_us and not _is_robot(one)
    ]
    if not candidates:
        below = text[cut.start() :][:LOOK] if cut else ""
        candidates = _returned_to(every, below)
    for address in dict.fromkeys(candidates or [""]):
        yield _judged(address, "", " ".join(own.split())[:LOOK], "")


def _is_robot(address: str) -> bool:
    return bool(ROBOT_SENDER.match(address) or DAEMON.search(address))


def _returned_to(every: list[Message], below: str) -> list[str]:
    """Find whom the returned original was addressed to."""
    stated = [_address(header(part, "To")) for part in _returned(every)]
    stated += [
        _address(line.partition(":")[2])
        for line in below.splitlines()
        if line.lower().lstrip().startswith(("to:", "rcpt to:"))
    ]
    return [one for one in stated if one]


def _automatic(message: Message, every: list[Message], sender: str, subject: str) -> str:
    """Return what shows that no person wrote this, or ""."""
    submitted = header(message, "Auto-Submitted").lower()
    if submitted and not submitted.startswith("no"):
        return f"Auto-Submitted: {submitted[:60]}."
    for name in ("X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-AutoReply-From"):
        if message.get(name) is not None:
            return f"The header {name}."
    if header(message, "Precedence").lower() in {"auto_reply", "bulk", "list", "junk"}:
        return f"Precedence: {header(message, 'Precedence')[:20]}."
    if "feedback-report" in header(message, "Content-Type").lower():
        return "A report."
    if message.get("List-Id") is not None and message.get("List-Unsubscribe") is not None:
        return "It came through a mailing list."
    if header(message, "Return-Path").strip() == "<>":
        return "It has no return path."
    if AUTO_SUBJECT.search(subject):
        return f"The subject “{subject[:80]}”."
    calendar = (p for p in every if p.get_content_type() == "text/calendar")
    if any("reply" in str(part.get_param("method", "")).lower() for part in calendar):
        return "A calendar answer."
    if sender and ROBOT_SENDER.match(sender):
        return f"The sender {sender}."
    if _is_receipt(every):
        return "A receipt."
    return ""


def _is_receipt(every: list[Message]) -> bool:
    kinds = {"message/disposition-notification", "message/delivery-status"}
    return any(part.get_content_type() in kinds for part in every)


def _bounce_why(found: tuple[Recipient, ...]) -> str:
    one = found[0]
    what = one.reason.replace("_", " ")
    return f"Returned by a mail server: {what}{f' ({one.status})' if one.status else ''}."


def _addressed_to(message: Message) -> tuple[str, ...]:
    names = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "Subject")
    return tuple(value for value in (headers(message, name) for name in names) if value)


def _refers_to(message: Message, every: list[Message], text: str) -> tuple[str, ...]:
    """Collect Message-IDs: of the thread, and of the original that a report returns."""
    own = [headers(message, name) for name in ("In-Reply-To", "References")]
    returned = [
        headers(part, name)
        for part in _returned(every)
        for name in ("Message-ID", "References", "Reply-To")
    ]
    quoted = [
        line
        for line in text[:LOOK].splitlines()
        if line.lower().lstrip("> \t").startswith("message-id:")
    ]
    return tuple(value for value in [*own, *returned, *quoted] if value)


def _returned(every: list[Message]) -> Iterator[Message]:
    """Yield the messages that the mail brings back, whole or as headers only."""
    for part in every[1:]:
        kind = part.get_content_type()
        if kind in {"text/rfc822-headers", "text/rfc822-header"}:
            try:
                yield parse(part_text(part).encode("utf-8", "replace"))
            except Unreadable:
                continue
        elif part.get("Message-ID") is not None or part.get("To") is not None:
            yield part


def _blocks(part: Message) -> Iterator[dict[str, list[str]]]:
    """Yield the field groups of a delivery report, however the parser took it."""
    payload = part.get_payload()
    if isinstance(payload, list):
        for one in payload:
            if isinstance(one, Message):
                yield _lower(one)
        return
    yield from (_parsed(block) for block in _paragraphs(part_text(part)))


def _paragraphs(text: str) -> list[str]:
    return re.split(r"\r?\n[ \t]*\r?\n", text[: 5 * LOOK])


def _fields(part: Message) -> dict[str, list[str]]:
    payload = part.get_payload()
    if isinstance(payload, list) and payload and isinstance(payload[0], Message):
        return _lower(payload[0])
    return _parsed(part_text(part))


def _lower(message: Message) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in message.items():
        found.setdefault(name.lower(), []).append(decoded(str(value)))
    return found


def _parsed(block: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    last = ""
    for line in block.splitlines():
        if line[:1] in {" ", "\t"} and last:
            found[last][-1] += f" {line.strip()}"
            continue
        name, colon, value = line.partition(":")
        if colon and re.fullmatch(r"[A-Za-z-]{2,40}", name.strip()):
            last = name.strip().lower()
            found.setdefault(last, []).append(value.strip())
    return found


def _address(value: str) -> str:
    """Return the first plain address in a header value, lower-cased, or ""."""
    for _, address in getaddresses([value[:2000]]):
        if MAILBOX.fullmatch(address):
            return address.lower()
    match = MAILBOX.search(value[:2000])
    return match[0].lower() if match else ""


__all__ = ["Reading", "Recipient", "classify", "own_parts"]
