"""`manage.py sink`: take the demo's mail on loopback and show it at /sink/."""

import asyncio
import signal
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from leadops.demo.sink import serve


class Command(BaseCommand):
    """One process of the demo's process tree; ends cleanly on SIGTERM."""

    help = "Keep what the demo sends instead of delivering it."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        asyncio.run(_until_signal())


async def _until_signal() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await serve(settings.SINK_HOST, settings.SINK_PORT, stop)
