"""The answer that a reader would send to a draft, as raw RFC 5322 bytes.

Pure. It goes through the same classifier as mail of a mailbox, quotation and headers included.
"""

from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

WATERMARK = "Preview, not sent to anybody else. Deleted after 7 days."
SUBJECT_MARK = "[Preview] "


def watermarked(body: str) -> str:
    """Return the text as the person gets it: nobody may take it for a real message."""
    return f"{WATERMARK}\n\n{body}"


def answer(
    *,
    words: str,
    reader: tuple[str, str],
    writer: str,
    subject: str,
    body: str,
    message_id: str,
    token: str,
    at: datetime,
) -> bytes:
    """Build the answer of a reader (name, address) to a message; `token` makes its id unique."""
    name, address = reader
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = _address(name, address)
    mail["To"] = writer
    mail["Subject"] = " ".join(f"Re: {subject}".split())
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{token}@{address.rpartition('@')[2]}>"
    if message_id:
        mail["In-Reply-To"] = mail["References"] = message_id
    quoted = "\n".join(f"> {line}" for line in body.splitlines())
    mail.set_content(f"{words.strip()}\n\nOn {at:%d %b %Y}, {writer} wrote:\n{quoted}\n")
    return mail.as_bytes()


def _address(name: str, address: str) -> Address | str:
    try:
        return Address(" ".join(name.split()), addr_spec=address)
    except (ValueError, IndexError):
        return address
