"""The hash an approval is bound to."""

import hashlib
import json
from typing import Any


def digest_of(payload: dict[str, Any]) -> str:
    """Return SHA-256 of the payload's canonical JSON (sorted keys, no blanks, UTF-8)."""
    text = json.dumps(
        payload, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    return hashlib.sha256(text.encode()).hexdigest()
