"""What mail servers report: who could not be reached, for how long, and who complained.

RFC 3464 reports, the many free-form bounces of real servers, and RFC 5965 complaints. The words of
the server that refused weigh more than the number of the one that reports it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.utils import getaddresses

from inbound.bodies import Unreadable, decoded, header, headers, parse, part_text

LOOK = 20_000
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


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address of a report: enhanced status, whether it is gone for good, and the words."""

    address: str
    status: str
    is_hard: bool
    reason: str


def delivery_reports(every: list[Message]) -> tuple[Recipient, ...]:
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
    address = address_in(original[0].rpartition(";")[2]) or address_in(final[0].rpartition(";")[2])
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


def free_form_bounce(
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
    to_us = {address_in(value) for value in (header(message, "To"), header(message, "From"))}
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
    stated = [address_in(header(part, "To")) for part in returned(every)]
    stated += [
        address_in(line.partition(":")[2])
        for line in below.splitlines()
        if line.lower().lstrip().startswith(("to:", "rcpt to:"))
    ]
    return [one for one in stated if one]


def complaint(message: Message, every: list[Message]) -> tuple[Recipient, ...]:
    """Return whom a feedback report says complained; () when this is no such report."""
    report = next((p for p in every if p.get_content_type() == "message/feedback-report"), None)
    stated = str(message.get_param("report-type", "")).lower() == "feedback-report"
    if report is None and not stated:
        return ()
    fields = _fields(report) if report is not None else {}
    named = [
        address_in(value)
        for name in ("original-rcpt-to", "removal-recipient", "redacted-address")
        for value in fields.get(name, [])
    ]
    named += [address_in(header(part, "To")) for part in returned(every)]
    found = [one for one in dict.fromkeys(named) if "@" in one.strip("@")]
    return tuple(Recipient(one, "", True, "complaint") for one in found) or (
        Recipient("", "", True, "complaint"),
    )


def returned(every: list[Message]) -> Iterator[Message]:
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


def address_in(value: str) -> str:
    """Return the first plain address in a header value, lower-cased, or ""."""
    for _, address in getaddresses([value[:2000]]):
        if MAILBOX.fullmatch(address):
            return address.lower()
    match = MAILBOX.search(value[:2000])
    return match[0].lower() if match else ""
