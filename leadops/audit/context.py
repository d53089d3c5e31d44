"""The id that groups everything one click or one task did."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

# Done by the demo's fill in the name of its people.
DEMO = "demo"
_mark: ContextVar[str] = ContextVar("leadops_audit_mark", default="")
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


def mark() -> str:
    """Return the word that entries are marked with now, "" for none."""
    return _mark.get()


@contextmanager
def marked(word: str) -> Iterator[None]:
    """Mark every entry of the block: its actor's label ends with the word."""
    token = _mark.set(word)
    try:
        yield
    finally:
        _mark.reset(token)
