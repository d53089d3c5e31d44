"""gunicorn's configuration: its processes end with their master, its lines are like all others."""

import os
import signal
from typing import Any

from gunicorn.glogging import Logger

from leadops.embedded.processes import dies_with_parent
from leadops.operations.logs import formatter
from leadops.operations.memory import settle_memory
from leadops.operations.takeover import tell_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadops.settings.dev")


class MaskedLogger(Logger):
    """gunicorn's own lines, in the form and under the mask of all others."""

    def setup(self, cfg: Any) -> None:
        from django.conf import settings  # after the environment is known

        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(formatter(settings.LOG_FORMAT))


logger_class = MaskedLogger


def when_ready(_server: Any) -> None:
    """Tell the supervisor that the pages are loaded and the next connection may be ours."""
    from django.urls import get_resolver  # after the environment is known

    # The pages' modules, which Django would import with the first request, in every process anew.
    _ = get_resolver().url_patterns
    settle_memory()
    tell_ready()


def post_fork(_server: Any, worker: Any) -> None:
    """Tie the new process to its master; by itself it may serve on for the whole grace time."""
    if tie := dies_with_parent(signal.SIGKILL, parent=worker.ppid):
        tie()
