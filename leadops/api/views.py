"""The base of every API view, and its POST that can be repeated."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from rest_framework.exceptions import MethodNotAllowed, ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response
from rest_framework.views import APIView

from leadops.api.asked import Asked, read
from leadops.api.bodies import Body, read_body
from leadops.api.errors import KeyReused
from leadops.gates.errors import NonceReused
from leadops.gates.nonces import once

KEY_LENGTH = 200


class Endpoint(APIView):
    """A view of the API: `scopes` says what a token needs, by method; `roles` what a person.

    `asks` are the parameters of its GET, `takes` the fields of its POST (None: whatever comes);
    `asked` and `told` are what one request said.
    `instead` is where to go with a method that the address does not have.
    """

    scopes: ClassVar[dict[str, str]] = {}
    roles: ClassVar[dict[str, tuple[str, ...]]] = {}
    asks: ClassVar[type[Asked] | None] = Asked
    takes: ClassVar[type[Body] | None] = Body
    instead: ClassVar[str] = ""
    asked: dict[str, Any]
    told: dict[str, Any]

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        """Refuse what a request says and the view does not know, after key, scope and role."""
        super().initial(request, *args, **kwargs)
        if self.asks is not None:
            reads = request.method in {"GET", "HEAD"}
            self.asked = read(self.asks if reads else Asked, request.query_params)
        if self.takes is not None and request.method == "POST" and hasattr(self, "post"):
            self.told = read_body(self.takes, request.data)

    def http_method_not_allowed(self, request: Any, *_: Any, **__: Any) -> Response:
        """Say which methods there are."""
        there = " and ".join(one for one in self.allowed_methods if one != "OPTIONS")
        words = f"There is no {request.method} at this address, only {there}. {self.instead}"
        raise MethodNotAllowed(request.method, words.strip())


Handler = Callable[..., Response]


def repeatable(handler: Handler) -> Callable[..., HttpResponse]:
    """Let a POST be sent again with the same Idempotency-Key: one effect, the same answer.

    The key belongs to the token's person. Another body under the same key is refused (422). What
    was refused leaves no trace, so that it can be corrected and sent again.
    """

    @wraps(handler)
    def wrapper(view: Any, request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        key = request.headers.get("Idempotency-Key", "").strip()
        if not key or len(key) > KEY_LENGTH:
            raise ValidationError(
                {"Idempotency-Key": ["Send this header with a new value per request."]}
            )
        try:
            outcome = once(
                workspace=request._request.workspace,
                user=request.user,
                # Hashed: any text may be a key, and the column is short.
                key="api:" + hashlib.sha256(key.encode()).hexdigest()[:56],
                body={"path": request.path, "body": _facts(request)},
                act=lambda: _stored(handler(view, request, *args, **kwargs)),
            )
        except NonceReused as error:
            raise KeyReused from error
        # The stored text, not the object: the same bytes every time.
        return HttpResponse(
            outcome["body"], status=outcome["status"], content_type="application/json"
        )

    return wrapper


def _facts(request: Any) -> Any:
    """Return what was sent, with files by their digest."""
    facts: dict[str, Any] = {}
    for name, value in request.data.items() if hasattr(request.data, "items") else ():
        facts[name] = _digest(value) if hasattr(value, "chunks") else value
    return facts or request.data


def _digest(file: Any) -> str:
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def _stored(response: Response) -> dict[str, Any]:
    text = JSONRenderer().render(response.data).decode()
    return {"status": response.status_code, "body": text}


def workspace_of(request: Any) -> Any:
    """Return the workspace of the token behind a REST framework request."""
    inner: HttpRequest = request._request
    return inner.workspace  # type: ignore[attr-defined]


def membership_of(request: Any) -> Any:
    """Return the membership of the token behind a REST framework request."""
    inner: HttpRequest = request._request
    return inner.membership  # type: ignore[attr-defined]
