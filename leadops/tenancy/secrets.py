"""Credentials at rest: Fernet under a key derived from the instance's secret."""

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from leadops.ui.errors import Refusal


class SecretUnreadable(Refusal):
    """The stored secret was written under another instance key."""

    status = 503
    sentence = "A stored password cannot be read with this instance's key. Enter it again."


def _fernet() -> Fernet:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"leadops secrets").derive(
        settings.SECRET_KEY.encode()
    )
    return Fernet(base64.urlsafe_b64encode(derived))


def encrypt(plain: str) -> str:
    """Return the text sealed for storage; an empty text stays empty."""
    return _fernet().encrypt(plain.encode()).decode() if plain else ""


def decrypt(sealed: str) -> str:
    """Return the text that `encrypt` sealed; refuses a seal of another key."""
    if not sealed:
        return ""
    try:
        return _fernet().decrypt(sealed.encode()).decode()
    except InvalidToken as error:
        raise SecretUnreadable from error
