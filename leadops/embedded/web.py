"""gunicorn's configuration: its processes end with their master, its lines are like all others."""

import os
import signal
from pathlib import Path
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
    load_pages()
    settle_memory()
    tell_ready()


def load_pages() -> None:
    """Import the pages' modules, read the templates of pages and mails: each process else would.

    A template that cannot be read ends the start, so the release before serves on.
    """
    from django.template import engines  # after the environment is known
    from django.template.loader import get_template
    from django.urls import get_resolver

    _ = get_resolver().url_patterns
    for folder in engines["django"].dirs:
        for file in filter(Path.is_file, Path(folder).rglob("*.*")):
            get_template(str(file.relative_to(folder)))


def post_fork(_server: Any, worker: Any) -> None:
    """Tie the new process to its master; by itself it may serve on for the whole grace time."""
    if tie := dies_with_parent(signal.SIGKILL, parent=worker.ppid):
        tie()
