"""Makes an API request its token's person, in its token's workspace."""

from collections.abc import Callable

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse

from leadops.accounts.models import User
from leadops.api.authentication import PREFIX, token_of


class ApiMiddleware:
    """Stands before WorkspaceMiddleware, which opens the scope of `request.api_token`.

    A browser's session is set aside here: no page of another site can act through it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        token = token_of(request)
        request.api_token = token  # type: ignore[attr-defined]
        if request.path.startswith(PREFIX):
            person: User | AnonymousUser = token.user if token else AnonymousUser()
            request.user = person
        return self.get_response(request)
