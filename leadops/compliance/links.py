"""The opt-out link: an opaque token that says which workspace wrote to which address.

The same message always gets the same token (the bytes of a message are fixed when it is proposed),
it never expires, and nothing in it can be read or changed from outside: AES-SIV under a key derived
from the instance's secret.
"""

import base64
import binascii
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.urls import reverse

ID_BYTES = 16
MAX_TOKEN = 600


@dataclass(frozen=True)
class StopLink:
    """What an opt-out token says."""

    workspace_id: UUID
    reference_id: UUID  # the revision that carried the link
    email: str


def stop_token(workspace_id: UUID, reference_id: UUID, email: str) -> str:
    """Return the token for one message; the same input gives the same token."""
    plain = workspace_id.bytes + reference_id.bytes + email.strip().encode()
    return base64.urlsafe_b64encode(_cipher().encrypt(plain, None)).decode().rstrip("=")


def stop_url(workspace_id: UUID, reference_id: UUID, email: str) -> str:
    """Return the absolute opt-out address for one message."""
    token = stop_token(workspace_id, reference_id, email)
    return settings.SITE_URL + reverse("compliance:stop", args=[token])


def read_stop_token(token: str) -> StopLink | None:
    """Return what a token says, None for one that this instance did not make."""
    if len(token) > MAX_TOKEN:
        return None
    try:
        sealed = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        plain = _cipher().decrypt(sealed, None)
        workspace, reference = plain[:ID_BYTES], plain[ID_BYTES : 2 * ID_BYTES]
        email = plain[2 * ID_BYTES :].decode()
        return StopLink(UUID(bytes=workspace), UUID(bytes=reference), email)
    except (InvalidTag, ValueError, binascii.Error):
        return None


def _cipher() -> AESSIV:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"leadops stop link").derive(
        settings.SECRET_KEY.encode()
    )
    return AESSIV(derived)
