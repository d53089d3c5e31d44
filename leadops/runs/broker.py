"""The broker in a folder, for portals without Redis: a message is whole before anybody sees it."""

import uuid
from pathlib import Path
from time import monotonic
from typing import Any

from kombu.transport import filesystem
from kombu.utils.json import dumps


class Channel(filesystem.Channel):
    """Kombu's own, but for how a message is written.

    Kombu creates the file under its final name and fills it then. A worker that polls in
    between takes an empty file and ends with a JSONDecodeError; a writer that is killed in
    between leaves one for the next worker.
    """

    def _put(self, queue: str, payload: Any, **_: Any) -> None:
        folder = Path(self.data_folder_out)
        name = f"{monotonic() * 1000:.0f}_{uuid.uuid4()}.{queue}.msg"
        unfinished = folder / f"{name}.part"  # no reader asks for this ending
        unfinished.write_text(dumps(payload), encoding="utf-8")
        unfinished.replace(folder / name)


class Transport(filesystem.Transport):
    """What CELERY_BROKER_TRANSPORT names where no REDIS_URL is set."""

    Channel = Channel
