"""A form's number makes a double click one effect with one answer."""

import hashlib
import json
from collections.abc import Callable
from typing import Any

from django.db import IntegrityError, transaction

from leadops.accounts.models import User
from leadops.gates.errors import NonceReused
from leadops.gates.models import Nonce


def once(
    *,
    workspace: Any,
    user: User,
    key: str,
    body: dict[str, Any],
    act: Callable[[], dict[str, Any]],
) -> dict[str, Any]:
    """Run `act` for the first use of the key and return its outcome; later uses get the same one.

    A second click waits on the unique index until the first has committed. A refused act leaves no
    nonce behind, so the form can be corrected and posted again.
    """
    body_hash = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    if known := _known(user, key, body_hash):
        return dict(known.outcome)
    with transaction.atomic():
        try:
            with transaction.atomic():
                nonce = Nonce.objects.create(
                    workspace=workspace, user=user, key=key, body_hash=body_hash
                )
        except IntegrityError:
            first = _known(user, key, body_hash)
            assert first is not None
            return dict(first.outcome)
        nonce.outcome = act()
        nonce.save(update_fields=["outcome"])
        return dict(nonce.outcome)


def _known(user: User, key: str, body_hash: str) -> Nonce | None:
    nonce: Nonce | None = Nonce.objects.filter(user=user, key=key).first()
    if nonce is not None and nonce.body_hash != body_hash:
        raise NonceReused
    return nonce
