"""Stopping messages: immediate, from anywhere that learns of a wish."""

from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView
from rest_framework.response import Response

from leadops.accounts.enums import Scope
from leadops.api.asked import PageAsked
from leadops.api.bodies import Body
from leadops.api.fields import Choice, Text
from leadops.api.views import Endpoint, repeatable, workspace_of
from leadops.compliance import actions, queries
from leadops.compliance.addresses import kind_and_label
from leadops.compliance.models import Suppression, SuppressionKind, SuppressionReason
from leadops.compliance.policies import MAY_ADD


class SuppressionShown(serializers.ModelSerializer[Suppression]):
    """Whom nobody writes to, and why."""

    class Meta:
        model = Suppression
        fields = ("id", "kind", "label", "reason", "note", "source", "created_at", "lifted_at")


class SuppressionAsked(Body):
    """An e-mail address or a domain to be left alone from now on."""

    target = Text(max_length=320)
    reason = Choice(SuppressionReason.choices)
    note = Text(max_length=300, required=False, allow_blank=True, default="")


class SuppressionList(Endpoint, ListAPIView[Suppression]):
    """The suppression list, newest first; a post stops messages at once."""

    scopes: ClassVar = {"GET": Scope.READ, "POST": Scope.INGEST}
    roles: ClassVar = {"GET": (*MAY_ADD, "auditor"), "POST": MAY_ADD}
    asks = PageAsked
    takes = SuppressionAsked
    serializer_class = SuppressionShown

    def get_queryset(self) -> Any:
        return queries.suppressions(text="", reason="", show="")

    @extend_schema(operation_id="suppressions_list")
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)

    @extend_schema(
        operation_id="suppressions_create",
        request=SuppressionAsked,
        responses={201: SuppressionShown},
    )
    @repeatable
    def post(self, request: Any) -> Response:
        found = kind_and_label(self.told["target"])
        if found is None:
            raise ValidationError({"target": ["This is neither an e-mail address nor a domain."]})
        kind, label = found
        row = actions.suppress(
            workspace=workspace_of(request),
            email=label if kind == SuppressionKind.ADDRESS else "",
            domain=label if kind == SuppressionKind.DOMAIN else "",
            reason=self.told["reason"],
            source="api",
            note=self.told["note"],
            actor=request.user,
        )
        return Response(SuppressionShown(row).data, status=201)
