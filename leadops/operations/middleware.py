"""Stands around every request: its id, its count, its one line in the log."""

import logging
import re
import time
import uuid
from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from leadops.audit.context import one_request
from leadops.operations.logs import current_request, request_facts
from leadops.operations.series import series_in

log = logging.getLogger("leadops.request")
HEADER: Final = "X-Request-Id"
# A UUID as most proxies write it, with or without dashes: the audit log keeps it as one.
_WELL_FORMED = re.compile(r"[0-9a-fA-F]{8}(-?)(?:[0-9a-fA-F]{4}\1){3}[0-9a-fA-F]{12}")
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
# Asked every few seconds by machines: counted, not told of.
_QUIET: Final = frozenset({"healthz", "readyz", "metrics"})


class WatchMiddleware:
    """Give the request its id (a well-formed X-Request-Id is kept), count it and log it.

    The line has ids and the route's pattern, never the address, whose parts may be secrets.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.series = series_in(settings.VAR / "metrics")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        token = current_request.set(request)
        try:
            with one_request(_wanted(request)) as request_id:
                response = self.get_response(request)
                response[HEADER] = str(request_id)
                self._tell(request, response.status_code, time.perf_counter() - started)
                return response
        finally:
            current_request.reset(token)

    def _tell(self, request: HttpRequest, status: int, seconds: float) -> None:
        facts = request_facts(request)
        route = facts["route"] or "none"
        method = request.method if request.method in _METHODS else "other"
        self.series.observe((method or "other", route, str(status)), seconds)
        if route in _QUIET:
            return
        milliseconds = round(seconds * 1000, 1)
        extra = {**facts, "method": method, "status": status, "duration_ms": milliseconds}
        log.info("%s %s %s in %s ms", method, route, status, milliseconds, extra=extra)


def _wanted(request: HttpRequest) -> uuid.UUID | None:
    given = request.headers.get(HEADER, "")
    return uuid.UUID(given) if _WELL_FORMED.fullmatch(given) else None
