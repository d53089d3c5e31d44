"""Statements that PostgreSQL plans once for each connection and not each time they are asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.db import NotSupportedError, connection
from django.db.backends.postgresql.base import ServerBindingCursor

# Asked so often, a statement is worth a plan of its own.
TIMES: Final = 3


@contextmanager
def planned_once() -> Iterator[None]:
    """Keep the plans of what the block asks.

    For work that finds its rows by their keys: planning those statements takes PostgreSQL twice as
    long as running them. A plan that is kept knows no values, so lists and searches, whose best
    plan depends on them, stay outside. Also a decorator: `@planned_once()`.
    """
    connection.ensure_connection()
    raw = connection.connection
    before = raw.cursor_factory, raw.prepare_threshold
    raw.cursor_factory, raw.prepare_threshold = ServerBindingCursor, TIMES
    try:
        yield
    except NotSupportedError:
        # A release changed a column under a kept plan; outside a transaction nothing else drops it.
        if not connection.in_atomic_block:
            connection.close()
        raise
    finally:
        raw.cursor_factory, raw.prepare_threshold = before
