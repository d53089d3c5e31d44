"""Signatures of the Standard Webhooks specification, version 1 (standardwebhooks.com).

A signature is ``v1,`` and the base64 of HMAC-SHA256 over ``id.timestamp.body`` under the bytes
behind ``whsec_``. A header may carry several, parted by spaces: one for each secret that is valid
while it is being changed. Pure: no clock, no rows.
"""

import base64
import binascii
import hmac
import re
import secrets
from collections.abc import Iterable, Mapping
from typing import Final

PREFIX: Final = "whsec_"
KEY_BYTES: Final = 32
SHORTEST, LONGEST = 24, 64  # bytes of a key that the specification allows
TOLERANCE: Final = 300  # seconds that the clocks of two machines may be apart

_ID = re.compile(r"[\x21-\x7e]{1,200}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")


class Unverified(Exception):
    """The headers do not prove that the holder of a secret wrote this body just now."""


def new_secret() -> str:
    """Return a secret that nobody had before."""
    return PREFIX + base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def key_of(secret: str) -> bytes:
    """Return the key behind a secret, with or without its prefix; ValueError where it is none."""
    try:
        key = base64.b64decode(secret.strip().removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("a secret is written in base64") from error
    if not SHORTEST <= len(key) <= LONGEST:
        raise ValueError(f"a secret has {SHORTEST} to {LONGEST} bytes")
    return key


def signature(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """Return the signature of one message under one secret."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(key_of(secret), signed, "sha256")).decode()


def headers(
    valid: Iterable[str], message_id: str, timestamp: int, body: bytes
) -> list[tuple[str, str]]:
    """Return the three headers of a message, signed under every valid secret."""
    signed = [signature(secret, message_id, timestamp, body) for secret in valid]
    return [
        ("webhook-id", message_id),
        ("webhook-timestamp", str(timestamp)),
        ("webhook-signature", " ".join(signed)),
    ]


def verified_id(valid: Iterable[str], told: Mapping[str, str], body: bytes, *, now: float) -> str:
    """Return the message's id, or raise `Unverified`.

    `told` answers to the three lower-case header names; `now` is in seconds since 1970. Every
    signature is compared with every secret in constant time; versions other than v1 are passed by.
    """
    message_id, timestamp = told.get("webhook-id", ""), told.get("webhook-timestamp", "")
    if not _ID.fullmatch(message_id) or not _TIMESTAMP.fullmatch(timestamp):
        raise Unverified
    if abs(now - int(timestamp)) > TOLERANCE:
        raise Unverified
    given = [one.encode() for one in told.get("webhook-signature", "").split()]
    wanted = [signature(one, message_id, int(timestamp), body).encode() for one in valid]
    holds = [hmac.compare_digest(one, other) for one in given for other in wanted]
    if not any(holds):
        raise Unverified
    return message_id
