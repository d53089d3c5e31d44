"""`manage.py sites`: serve the invented companies' web sites on loopback."""

from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from django.conf import settings
from django.core.management.base import BaseCommand

from leadops.demo.sites import application


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Handler(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing: the portal's own log shows what it read."""


class Command(BaseCommand):
    """One process of the demo's process tree."""

    help = "Serve the invented companies' sites of the demo on loopback."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        with make_server(
            "127.0.0.1", settings.SITES_PORT, application, _Server, _Handler
        ) as server:
            server.serve_forever()
