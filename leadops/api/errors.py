"""Every refusal as JSON: one sentence for people, a code for programs, fields where they belong."""

import json
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
    if isinstance(exception, exceptions.ParseError):
        return _broken(exception.__context__)
    return str(exception.detail)


def _broken(cause: BaseException | None) -> str:
    """Say where a body stops to be JSON, or what else it should have been."""
    if isinstance(cause, json.JSONDecodeError):
        where = f"line {cause.lineno}, character {cause.colno}"
        return f"The body is no JSON: it cannot be read from {where} on. Send one object."
    return "The body cannot be read. Send JSON in UTF-8, or a file as multipart/form-data."


def _first(told: Any, path: str = "") -> str:
    """Return the first complaint with its field's path in front: "deals[0].amount: Send …"."""
    if isinstance(told, dict) and told:
        name, inner = next(iter(told.items()))
        step = f"[{name}]" if isinstance(name, int) else f".{name}" if path else str(name)
        return _first(inner, path + step)
    if isinstance(told, list) and told:
        return _first(told[0], path)
    return f"{path}: {told}" if path else str(told)


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
