"""The last answer: what broke while nothing else could speak. Asks no database."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

RETRY_SECONDS = 5


def server_error(_request: HttpRequest) -> HttpResponse:
    """Answer 503 while the database is away, which heals by itself, and 500 for every fault."""
    if not isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return HttpResponse(render_to_string("500.html"), status=500)
    headers = {"Retry-After": str(RETRY_SECONDS)}
    return HttpResponse(render_to_string("503.html"), status=503, headers=headers)
