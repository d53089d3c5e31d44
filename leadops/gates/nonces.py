"""A form's number makes a double click one effect with one answer.

`once` ties an act to its number in one transaction; decisions and the API go through it. `alone`,
`sent` and `note_sent` are for every other form: the middleware beside this file. A view that is
`numbered` needs them only where its form came without a number.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from django.db import IntegrityError, connection, transaction

from leadops.accounts.models import User
from leadops.gates.errors import NonceReused
from leadops.gates.models import Nonce
from leadops.tenancy.inserts import insert

NUMBER: Final = "nonce"  # the field of a form that has a number of its own
View = TypeVar("View", bound=Callable[..., Any])


def numbered(view: View) -> View:
    """Mark a view that does a form with a number once by itself; the outermost decorator."""
    view.is_numbered = True  # type: ignore[attr-defined]
    return view


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
    nonce = Nonce(workspace=workspace, user=user, key=key, body_hash=body_hash)
    try:
        with transaction.atomic():
            insert(nonce)
            nonce.outcome = act()
            nonce.save(update_fields=["outcome"])
    except IntegrityError:
        if not nonce._state.adding:
            raise  # the act's own
        nonce = Nonce.objects.get(user=user, key=key)
        if nonce.body_hash != body_hash:
            raise NonceReused from None
    return dict(nonce.outcome)


@contextmanager
def alone(key: str) -> Iterator[None]:
    """Let one holder of the key at a time into the block; others wait until it is left.

    The lock is the connection's: it goes with a process that dies, and it needs no transaction.
    """
    _tell_lock("pg_advisory_lock", key)
    try:
        yield
    finally:
        # A broken connection or transaction cannot be told anything; its lock is gone with it.
        if connection.connection is not None and not connection.needs_rollback:
            _tell_lock("pg_advisory_unlock", key)


def _tell_lock(function: str, key: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(hashtextextended(%s, 3))", [key])


def sent(user: User, key: str) -> dict[str, str] | None:
    """Return where the form's first sending led (`to`) and what it says of a second (`again`).

    None where it was not sent or not done.
    """
    nonce = Nonce.objects.filter(user=user, key=key).first()
    return dict(nonce.outcome) if nonce else None


@transaction.atomic
def note_sent(*, workspace: Any, user: User, key: str, outcome: dict[str, str]) -> None:
    """Remember that the form of this key was sent and done, and where that led."""
    Nonce.objects.create(workspace=workspace, user=user, key=key, outcome=outcome)
