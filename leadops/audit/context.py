"""The id that groups everything one click or one task did."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_request_id: ContextVar[uuid.UUID | None] = ContextVar("leadops_request_id", default=None)


def open_request_id() -> uuid.UUID | None:
    """Return the current group's id, None outside a group."""
    return _request_id.get()


def request_id() -> uuid.UUID:
    """Return the current group's id; outside a group, a new one each time."""
    return _request_id.get() or uuid.uuid4()


@contextmanager
def one_request(value: uuid.UUID | None = None) -> Iterator[uuid.UUID]:
    """Group the acts of the block under one id."""
    chosen = value or uuid.uuid4()
    token = _request_id.set(chosen)
    try:
        yield chosen
    finally:
        _request_id.reset(token)
