"""Who or what wrote: a person, a mail server, an automaton, a spam-complaint loop, or nobody knows.

Works on any bytes. Structure is believed before words: reports (RFC 3464, RFC 5965), then the
marks of automata (RFC 3834 and what vendors use instead), then the phrases of mail servers.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from email.message import Message
from enum import StrEnum
from typing import Any

from inbound.bodies import TROUBLE, Unreadable, body_text, header, headers, parse, parts
from inbound.bounces import free_form_bounce, notice_complaint
from inbound.enums import MailKind
from inbound.reports import (
    AUTO_SUBJECT,
    LOOK,
    ROBOT_SENDER,
    Recipient,
    address_in,
    complaint,
    delivery_reports,
    returned,
)

MAX_BYTES = 25 * 1024 * 1024
VACATION = re.compile(
    r"out of (?:the )?office|on (?:annual |parental |maternity |sick )?(?:vacation|holiday|leave)|"
    r"away (?:until|from|till|on)|i am away|abwesend|nicht im (?:büro|haus)|im urlaub|"
    r"absent|en congés?|en vacances|fuera de (?:la )?oficina|de vacaciones|fuori (?:sede|ufficio)|"
    r"in ferie|niet aanwezig|afwezig|met vakantie|fora do escritório|de férias|"
    r"poza biurem|na urlopie|nieobecn|limited access to (?:my )?e-?mail|automatic reply|"
    r"auto(?:matic)?[ -]?reply",
    re.IGNORECASE,
)


class Answer(StrEnum):
    """How somebody answered an invitation (PARTSTAT of RFC 5545)."""

    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


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
    # The day an absent person is back, and how an invitation was answered.
    back_on: date | None = None
    answer: Answer | None = None
    # It carries the mark that this portal puts on what it sends: a copy of ours.
    is_ours: bool = False


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
    sender = address_in(header(message, "From"))
    subject = header(message, "Subject")[:300]
    text = body_text(message)
    common: dict[str, Any] = {
        "from_address": sender,
        "subject": subject,
        "text": text,
        "message_id": header(message, "Message-ID")[:300],
        "addressed_to": _addressed_to(message),
        "is_ours": message.get("X-Portal-Id") is not None,
    }
    if reported := complaint(message, every, subject) or notice_complaint(text):
        return Reading(
            MailKind.COMPLAINT,
            "A spam complaint (feedback report).",
            refers_to=_refers_to(message, every, text),
            recipients=reported,
            **common,
        )
    failed = delivery_reports(every, text) or free_form_bounce(
        message, every, sender, subject, text
    )
    if failed:
        return Reading(
            MailKind.BOUNCE,
            _bounce_why(failed),
            refers_to=_refers_to(message, every, text),
            recipients=failed,
            **common,
        )
    common["refers_to"] = _refers_to(message, [], "")
    if why := _automatic(message, every, sender, subject):
        vacation = bool(VACATION.search(subject) or VACATION.search(text[:LOOK]))
        return Reading(MailKind.AUTO_REPLY, why, is_vacation=vacation, **common)
    if not sender:
        return Reading(MailKind.UNPARSED, "The message names no sender.", **common)
    return Reading(MailKind.HUMAN, "No mark of an automaton.", **common)


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
    sent_back = [
        headers(part, name)
        for part in returned(every)
        for name in ("Message-ID", "References", "Reply-To")
    ]
    quoted = [
        line
        for line in text[:LOOK].splitlines()
        if line.lower().lstrip("> \t").startswith("message-id:")
    ]
    return tuple(value for value in [*own, *sent_back, *quoted] if value)
