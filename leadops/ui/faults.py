"""The last answers: an address that leads nowhere, and a fault while nothing else can speak."""

import logging
import sys
from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from leadops.ui.middleware import new_reference

log = logging.getLogger(__name__)

RETRY_SECONDS = 5


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """Answer an address that leads nowhere, with a reference as every refusal has one."""
    reference = new_reference()
    log.info("refused 404 %s: no such address (%s)", request.path, reference)
    return render(request, "404.html", {"reference": reference}, status=404)


def server_error(_request: HttpRequest) -> HttpResponse:
    """Answer 503 while the database is away, which heals by itself, and 500 for every fault.

    Asks no database.
    """
    if not isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return HttpResponse(render_to_string("500.html"), status=500)
    headers = {"Retry-After": str(RETRY_SECONDS)}
    return HttpResponse(render_to_string("503.html"), status=503, headers=headers)
