"""Raw mail that answers a message which really was sent."""

from outreach.letters import _secret
from outreach.wire import message_token, reply_address


def token_of(send) -> str:
    return message_token(_secret(), send.workspace_id, send.revision_id)


def answer(send, words="Yes, let's talk on Tuesday.", *, number=1, **over) -> bytes:
    """Return an answer in the thread of `send`, from its recipient, with the quote below."""
    headers = {
        "From": f"Ana <{send.to_address}>",
        "To": send.mailbox.address,
        "Subject": f"Re: {send.revision.subject}",
        "Message-ID": f"<answer-{number}@{send.to_address.rpartition('@')[2]}>",
        "In-Reply-To": send.message_id,
        "References": send.message_id,
    } | over
    lines = [f"{name}: {value}" for name, value in headers.items() if value]
    quote = "\n".join(f"> {line}" for line in send.revision.body.splitlines())
    text = f"{words}\n\nOn Mon, 16 Nov 2026 at 09:00, Mara wrote:\n{quote}\n"
    return ("\n".join([*lines, "", text])).replace("\n", "\r\n").encode()


def stranger_answer(send, words="Yes, let's talk.", **over) -> bytes:
    """Return a mail that has the recipient's address in From and nothing of our thread."""
    facts = {"In-Reply-To": "", "References": "", "Message-ID": "<new@x.example>"}
    return answer(send, words, **facts | over)


def plus_address(send) -> str:
    return reply_address(send.mailbox.address, token_of(send), plus=True)
