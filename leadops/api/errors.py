"""Every refusal as JSON: one sentence for people, a code for programs, fields where they belong."""

import logging
from typing import Any

from django.db import DataError
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import set_rollback

from leadops.ui.errors import NotFound, Refusal, Unstorable
from leadops.ui.middleware import new_reference

log = logging.getLogger(__name__)


class KeyReused(Refusal):
    """The Idempotency-Key was used before with another body or at another address."""

    status = 422
    sentence = "This Idempotency-Key was already used for another request. Send a new value."


def answer(exception: Exception, context: dict[str, Any]) -> Response | None:
    """Return the error's answer, or None for a fault of ours (500)."""
    if isinstance(exception, Http404):
        exception = NotFound()
    if isinstance(exception, DataError):
        exception = Unstorable()
    if isinstance(exception, Refusal):
        set_rollback()
        code = type(exception).__name__
        return _response(exception.status, code, exception.sentence, context)
    if isinstance(exception, exceptions.ValidationError):
        set_rollback()
        fields = exception.detail if isinstance(exception.detail, dict) else {"": exception.detail}
        return _response(400, "Invalid", _first(fields), context, fields=fields)
    if isinstance(exception, exceptions.APIException):
        set_rollback()
        code = type(exception).__name__
        response = _response(exception.status_code, code, _words(exception), context)
        if getattr(exception, "auth_header", None):
            response["WWW-Authenticate"] = exception.auth_header  # type: ignore[attr-defined]
        return response
    return None


def _words(exception: exceptions.APIException) -> str:
    """Return our sentence for what the framework refuses in its own words."""
    if isinstance(exception, exceptions.NotAuthenticated):
        return "No valid token came along. Send a header “Authorization: Bearer …” with a live one."
    if isinstance(exception, exceptions.UnsupportedMediaType):
        return "The body is of another kind than the address takes; its description names it."
    return str(exception.detail)


def _first(fields: Any) -> str:
    """Return the first complaint with its field in front."""
    name, told = next(iter(fields.items()), ("", "The request cannot be read."))
    while isinstance(told, list | dict) and told:
        told = next(iter(told.values())) if isinstance(told, dict) else told[0]
    return f"{name}: {told}" if name else str(told)


def _response(
    status: int, code: str, sentence: str, context: dict[str, Any], *, fields: Any = None
) -> Response:
    reference = new_reference()
    request = context.get("request")
    log.info("api refused %s %s: %s (%s)", status, getattr(request, "path", ""), code, reference)
    error: dict[str, Any] = {"code": code, "sentence": sentence, "reference": reference}
    if fields:
        error["fields"] = fields
    return Response({"error": error}, status=status)
