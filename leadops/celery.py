"""The Celery application; tasks are found in each app's tasks.py."""

import logging.config
import os
from typing import Any

from celery import Celery
from celery.signals import setup_logging, task_prerun, worker_ready

from leadops.operations.memory import settle_memory
from leadops.operations.takeover import tell_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadops.settings.dev")

app = Celery("leadops")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect
def _log_as_everybody(**_: Any) -> None:
    """Keep Celery from bringing its own handlers: its lines pass the mask too."""
    from django.conf import settings  # not before Celery has set Django up

    logging.config.dictConfig(settings.LOGGING)


@task_prerun.connect
def _leave_dead_connections(**_: Any) -> None:
    """Ask for a look at the thread's connection, as each request of a page does.

    Celery keeps one for DB_REUSE_MAX tasks unseen: after a restart of the database a thread that
    was idle failed every task that it took.
    """
    from django.db import close_old_connections, connection  # not before Celery has set Django up

    if not connection.in_atomic_block:
        close_old_connections()


@worker_ready.connect
def _take_over(sender: Any, **_: Any) -> None:
    from leadops.operations.heartbeat import start_heartbeat  # needs the models

    start_heartbeat(",".join(sorted(sender.app.amqp.queues.consume_from)))
    settle_memory()
    tell_ready()
