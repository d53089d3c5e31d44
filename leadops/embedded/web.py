"""gunicorn's configuration in the supervised tree: its processes end with their master."""

import signal
from typing import Any

from leadops.embedded.processes import dies_with_parent


def post_fork(_server: Any, worker: Any) -> None:
    """Tie the new process to its master; by itself it may serve on for the whole grace time."""
    if tie := dies_with_parent(signal.SIGKILL, parent=worker.ppid):
        tie()
