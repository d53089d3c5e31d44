"""The OpenAPI description: tokens, the key of repeatable posts, and one shape of every error."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import force_instance
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers

from leadops.api.bodies import Body


class ErrorBody(serializers.Serializer[Any]):
    """What went wrong: a code for programs, a sentence for people, fields where they belong."""

    code = serializers.CharField()
    sentence = serializers.CharField()
    reference = serializers.CharField()
    fields = serializers.DictField(required=False)  # type: ignore[assignment]


class Error(serializers.Serializer[Any]):
    """The answer to everything that was refused."""

    error = ErrorBody()


class BearerScheme(OpenApiAuthenticationExtension):
    """Describes the bearer token."""

    target_class = "leadops.api.authentication.TokenAuthentication"
    name = "token"

    def get_security_definition(self, _auto_schema: Any) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer"}


class Operation(AutoSchema):
    """Adds to each operation what all of them share."""

    def get_override_parameters(self) -> list[Any]:
        """Name the header that every post needs; a signed one has its own id."""
        if self.method != "POST" or getattr(self.view, "is_signed", False):
            return []
        return [
            OpenApiParameter(
                "Idempotency-Key",
                str,
                OpenApiParameter.HEADER,
                required=True,
                description="A new value per request; the same value again gets the same answer.",
            )
        ]

    def _map_basic_serializer(self, serializer: Any, direction: str) -> Any:
        """Say that an object of a body holds what is named and nothing else."""
        schema = super()._map_basic_serializer(serializer, direction)
        if isinstance(force_instance(serializer), Body):
            schema["additionalProperties"] = False
        return schema

    def _get_response_bodies(self, direction: str = "response") -> Any:
        """Add the errors that any operation may answer with."""
        bodies = super()._get_response_bodies(direction)
        statuses = ["400", "401", "403", "404"]
        statuses += ["409", "413", "415", "422"] if self.method == "POST" else []
        for status in statuses:
            if status not in bodies:
                bodies[status] = self._get_response_for_code(Error, status)
        return bodies
