"""The door of the intakes: no token, a signature; the address names the workspace."""

import time
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, OpenApiTypes, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from leadops.api.schema import Error
from leadops.api.views import Endpoint
from leadops.tenancy.scope import workspace_scope
from leadops.webhooks import actions, queries, signing
from leadops.webhooks.errors import Forged, TooLarge
from leadops.webhooks.models import Arrival, Intake
from leadops.webhooks.records import NotRecords

LONGEST = 256 * 1024
NAMES = ("webhook-id", "webhook-timestamp", "webhook-signature")
_WORDS = {
    "webhook-id": "The same id again has one effect and gets the same answer.",
    "webhook-timestamp": "Seconds since 1970, at most 5 minutes off.",
    "webhook-signature": "v1, and the base64 of HMAC-SHA256 over id.timestamp.body.",
}


class Taken(serializers.ModelSerializer[Arrival]):
    """What was kept: every repetition of the message gets this same answer."""

    class Meta:
        model = Arrival
        fields = ("id", "rows", "at")


class Hook(Endpoint):
    """Takes a record, or a list of up to 200, as JSON signed by Standard Webhooks; 256 KB at most.

    The records become an upload with the intake as its source.
    """

    is_signed = True
    authentication_classes = ()
    permission_classes = ()
    # Senders put marks of their own behind an address, and their records are their own.
    asks = None
    takes = None

    @extend_schema(
        operation_id="hooks_receive",
        auth=[],
        parameters=[
            OpenApiParameter(
                name, str, OpenApiParameter.HEADER, required=True, description=_WORDS[name]
            )
            for name in NAMES
        ],
        request=OpenApiTypes.ANY,
        responses={202: Taken, 429: Error},
    )
    def post(self, request: Any, workspace_id: UUID, intake_id: UUID) -> Response:
        workspace = queries.receiving_workspace(workspace_id)
        with workspace_scope(workspace):
            intake = queries.receiving_intake(intake_id)
            body = _body(request._request)
            message_id = _verified(intake, request.headers, body)
            try:
                row = actions.receive(intake=intake, message_id=message_id, body=body)
            except NotRecords as wrong:
                raise ValidationError({wrong.field: [wrong.sentence]}) from wrong
            return Response(Taken(row).data, status=202)


def _body(request: HttpRequest) -> bytes:
    """Return the raw bytes, which are what is signed; never more than a message may hold."""
    body: bytes = request.read(LONGEST + 1)
    if len(body) > LONGEST:
        raise TooLarge
    return body


def _verified(intake: Intake, told: Any, body: bytes) -> str:
    given = {name: told.get(name, "") for name in NAMES}
    valid = intake.secrets(timezone.now())
    try:
        return signing.verified_id(valid, given, body, now=time.time())
    except signing.Unverified as error:
        actions.count_forgery(intake=intake)
        raise Forged from error
