"""A worker's sign of life: a thread that says every few seconds what the process works at."""

import logging
import socket
import threading
from typing import Final

from django.db import DatabaseError, InterfaceError, connection

from leadops.operations.actions import beat

PERIOD_SECONDS: Final = 15.0
log = logging.getLogger(__name__)


def start_heartbeat(queue: str) -> None:
    """Beat for a worker of this queue until the process ends; a missing database is waited out."""
    threading.Thread(target=_beat_on, args=[queue], name="heartbeat", daemon=True).start()


def _beat_on(queue: str) -> None:
    rest = threading.Event()
    while True:
        try:
            beat(kind="worker", name=f"{queue}@{socket.gethostname()}", queue=queue)
        except (DatabaseError, InterfaceError) as error:
            log.warning("no heartbeat, the database is away: %s", error)
            connection.close()
        rest.wait(PERIOD_SECONDS)
