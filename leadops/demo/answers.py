"""What a recipient's mail program or server would send back: raw RFC 5322 bytes."""

from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime

KINDS = {
    "answer": "Answer as this person",
    "out_of_office": "Out-of-office reply",
    "bounce": "Bounce: no such address",
    "complaint": "Spam complaint",
}


@dataclass(frozen=True, slots=True)
class Original:
    """The message that is answered, in the words its headers have."""

    sender: str
    reply_to: str
    recipient: str
    subject: str
    message_id: str
    text: str
    raw: bytes


def original(raw: bytes, recipient: str) -> Original:
    """Read the headers and the text of a message that we sent."""
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return Original(
        sender=message["From"].addresses[0].addr_spec,
        reply_to=str(message["Reply-To"] or message["From"]),
        recipient=recipient,
        subject=str(message["Subject"]),
        message_id=str(message["Message-ID"]),
        text=message.get_content(),
        raw=raw,
    )


def answer(kind: str, found: Original, words: str, at: datetime, token: str) -> bytes:
    """Build what comes back; `token` makes its Message-ID unique."""
    builder = {
        "answer": _answer,
        "out_of_office": _out_of_office,
        "bounce": _bounce,
        "complaint": _complaint,
    }[kind]
    message = builder(found, words)
    domain = found.recipient.rpartition("@")[2]
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{token}@{domain}>"
    return message.as_bytes(policy=policy.SMTP)


def _answer(found: Original, words: str) -> Message:
    quoted = "\n".join(f"> {line}" for line in found.text.splitlines())
    message = _plain(f"{words.strip()}\n\nOn {found.sender} wrote:\n{quoted}\n")
    return _threaded(message, found)


def _out_of_office(found: Original, words: str) -> Message:
    text = words.strip() or "I am out of the office until Monday."
    message = _threaded(_plain(text + "\n"), found, mark="Automatic reply: ")
    message["Auto-Submitted"] = "auto-replied"
    return message


def _threaded(message: Message, found: Original, mark: str = "Re: ") -> Message:
    message["From"] = found.recipient
    message["To"] = found.reply_to
    message["Subject"] = mark + found.subject
    message["In-Reply-To"] = message["References"] = found.message_id
    return message


def _bounce(found: Original, words: str) -> Message:
    domain = found.recipient.rpartition("@")[2]
    reason = words.strip().replace("\n", " ") or "550 5.1.1 no such user here"
    report = MIMEMultipart("report", report_type="delivery-status")
    report.attach(_plain(f"Your message to {found.recipient} could not be delivered.\n{reason}\n"))
    status = MIMEBase("message", "delivery-status")
    status.set_payload(
        [
            _fields(("Reporting-MTA", f"dns; mx.{domain}")),
            _fields(
                ("Final-Recipient", f"rfc822; {found.recipient}"),
                ("Action", "failed"),
                ("Status", "5.1.1"),
                ("Diagnostic-Code", f"smtp; {reason}"),
            ),
        ]
    )
    report.attach(status)
    report.attach(MIMEMessage(message_from_bytes(found.raw)))
    report["From"] = f"MAILER-DAEMON@mx.{domain}"
    report["To"] = found.sender
    report["Subject"] = "Undelivered Mail Returned to Sender"
    report["Auto-Submitted"] = "auto-replied"
    return report


def _complaint(found: Original, _words: str) -> Message:
    domain = found.recipient.rpartition("@")[2]
    report = MIMEMultipart("report", report_type="feedback-report")
    report.attach(_plain("This is an e-mail abuse report.\n"))
    feedback = MIMEBase("message", "feedback-report")
    feedback.set_payload(
        [
            _fields(
                ("Feedback-Type", "abuse"),
                ("User-Agent", "SomeProvider/1.0"),
                ("Version", "1"),
                ("Original-Rcpt-To", found.recipient),
            )
        ]
    )
    report.attach(feedback)
    report.attach(MIMEMessage(message_from_bytes(found.raw)))
    report["From"] = f"feedback@{domain}"
    report["To"] = found.sender
    report["Subject"] = "Abuse report"
    return report


def _plain(text: str) -> MIMEText:
    return MIMEText(text, "plain", "utf-8")


def _fields(*pairs: tuple[str, str]) -> Message:
    block = Message()
    for name, value in pairs:
        block[name] = value
    return block
