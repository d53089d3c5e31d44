"""From rows to the exact bytes: what a revision stores when it is made, and whose mail answers it.

Everything that the bytes depend on is fixed here, once; sending adds the Date line, nothing else.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from leadops.accounts.models import Workspace
from leadops.compliance.links import stop_url
from outreach import wire
from outreach.models import Mailbox


@dataclass(frozen=True, slots=True)
class Wire:
    """The rendered message and what its revision keeps about it."""

    bytes_: bytes
    sha256: str
    message_id: str
    stop_url: str


def render_revision(
    *,
    workspace: Workspace,
    mailbox: Mailbox,
    to_address: str,
    to_name: str,
    subject: str,
    body: str,
    revision_id: UUID,
    in_reply_to: str = "",
    language: str = "en",
) -> Wire:
    """Render a revision's bytes; refuses what may not go on the wire (wire.UnfitForWire)."""
    token = wire.message_token(_secret(), workspace.pk, revision_id)
    link = stop_url(workspace.pk, revision_id, to_address)
    identifier = wire.message_id(token, mailbox.address)
    raw = wire.render(
        wire.Letter(
            workspace=workspace.pk,
            message=revision_id,
            from_name=mailbox.display_name,
            from_address=mailbox.address,
            to_name=to_name,
            to_address=to_address,
            reply_to=wire.reply_address(mailbox.address, token, plus=workspace.is_demo),
            message_id=identifier,
            subject=subject,
            body=body,
            legal_name=workspace.legal_name,
            postal_address=workspace.postal_address,
            stop_url=link,
            # The subject carries the token: not every server delivers plus addresses.
            stop_mailto=f"{mailbox.address}?subject=stop%20{token}",
            language=language,
            references=(in_reply_to,) if in_reply_to else (),
        )
    )
    return Wire(raw, wire.wire_sha256(raw), identifier, link)


def revisions_named(workspace_id: UUID, texts: Iterable[str]) -> list[UUID]:
    """Return the revisions whose unforgeable token stands in the texts, in order, each once."""
    named = (
        wire.read_token(_secret(), workspace_id, token)
        for text in texts
        for token in wire.tokens_in(text)
    )
    return list(dict.fromkeys(one for one in named if one is not None))


def _secret() -> bytes:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"leadops message token")
    return derived.derive(settings.SECRET_KEY.encode())
