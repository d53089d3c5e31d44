"""A request begins and ends without a tenant, whatever the one before it left behind."""

from collections.abc import Callable

from django.db import connection
from django.http import HttpRequest, HttpResponse

from leadops.tenancy.scope import tell_again


class CleanScopeMiddleware:
    """Reset the database's workspace variable when a request ends."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            return self.get_response(request)
        finally:
            if connection.connection is not None and not connection.in_atomic_block:
                tell_again()
