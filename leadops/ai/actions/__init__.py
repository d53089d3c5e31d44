"""Writes of the AI layer: the connection, the calls with their money, and running a task."""

from leadops.ai.actions.calls import forget_content
from leadops.ai.actions.connections import (
    TEST_SECONDS,
    connection_tested,
    remove_connection,
    save_connection,
)
from leadops.ai.actions.work import Outcome, run_task

__all__ = [
    "TEST_SECONDS",
    "Outcome",
    "connection_tested",
    "forget_content",
    "remove_connection",
    "run_task",
    "save_connection",
]
