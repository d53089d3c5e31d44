"""Endpoints and deliveries: the same actions as the page.

Secrets never stand in an answer, because answers are kept for repeated requests: the caller makes
the secret and sends it.
"""

from typing import Any, ClassVar
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.generics import ListAPIView
from rest_framework.response import Response

from leadops.accounts.enums import Role, Scope
from leadops.api.asked import PageAsked
from leadops.api.bodies import Body
from leadops.api.fields import Choice, Items, Text
from leadops.api.views import Endpoint as View
from leadops.api.views import repeatable, workspace_of
from leadops.webhooks import actions, queries
from leadops.webhooks.events import TYPES
from leadops.webhooks.models import Delivery, Endpoint

SECRET = "“whsec_” and the base64 of 24 to 64 random bytes of yours. It is never shown."  # noqa: S105 - help text


class EndpointShown(serializers.ModelSerializer[Endpoint]):
    """An endpoint without its secret."""

    events = serializers.ListField(child=serializers.CharField())

    class Meta:
        model = Endpoint
        fields = (
            "id", "url", "note", "events", "status", "stopped_why", "failures", "failing_since",
            "old_until", "created_at",
        )  # fmt: skip


class DeliveryShown(serializers.ModelSerializer[Delivery]):
    """One event on its way; `id` is the webhook-id that the endpoint sees."""

    id = serializers.UUIDField()
    webhook_id = serializers.CharField(source="message_id")

    class Meta:
        model = Delivery
        fields = (
            "id", "webhook_id", "event", "body", "status", "tries", "next_at", "tried_at", "code",
            "answer", "created_at",
        )  # fmt: skip


class EndpointChanged(Body):
    """Where it is and what it is told."""

    url = Text(max_length=500)
    note = Text(max_length=120, required=False, allow_blank=True, default="")
    events = Items(child=Choice(TYPES), min_length=1, max_length=len(TYPES))


class SecretAsked(Body):
    """The secret that takes over."""

    secret = Text(max_length=120, help_text=SECRET)


class EndpointAsked(EndpointChanged):
    """A new endpoint with the secret that its messages are signed with."""

    secret = Text(max_length=120, help_text=SECRET)


class AdminView(View):
    """Settings: a person's own token with the scope `admin`, and the role of an administrator."""

    scopes: ClassVar = {"GET": Scope.ADMIN, "POST": Scope.ADMIN}
    roles: ClassVar = {"GET": (Role.ADMIN,), "POST": (Role.ADMIN,)}


class EndpointList(AdminView, ListAPIView[Endpoint]):
    """Endpoints, newest first; a post adds one."""

    asks = PageAsked
    takes = EndpointAsked
    serializer_class = EndpointShown

    def get_queryset(self) -> Any:
        return queries.endpoints(workspace_of(self.request))

    @extend_schema(operation_id="webhooks_list")
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)

    @extend_schema(
        operation_id="webhooks_create", request=EndpointAsked, responses={201: EndpointShown}
    )
    @repeatable
    def post(self, request: Any) -> Response:
        row = actions.add_endpoint(workspace=workspace_of(request), actor=request.user, **self.told)
        return Response(EndpointShown(row).data, status=201)


class EndpointDetail(AdminView):
    """One endpoint; a post changes its address, name and events."""

    takes = EndpointChanged

    @extend_schema(operation_id="webhooks_read", responses=EndpointShown)
    def get(self, request: Any, endpoint_id: UUID) -> Response:
        return Response(
            EndpointShown(queries.get_endpoint(workspace_of(request), endpoint_id)).data
        )

    @extend_schema(operation_id="webhooks_change", request=EndpointChanged, responses=EndpointShown)
    @repeatable
    def post(self, request: Any, endpoint_id: UUID) -> Response:
        row = queries.get_endpoint(workspace_of(request), endpoint_id)
        changed = actions.change_endpoint(endpoint=row, actor=request.user, **self.told)
        return Response(EndpointShown(changed).data)


class EndpointSecret(AdminView):
    """Changes the secret; for 24 hours messages carry both signatures."""

    takes = SecretAsked

    @extend_schema(
        operation_id="webhooks_change_secret", request=SecretAsked, responses=EndpointShown
    )
    @repeatable
    def post(self, request: Any, endpoint_id: UUID) -> Response:
        row = queries.get_endpoint(workspace_of(request), endpoint_id)
        changed = actions.change_secret(endpoint=row, actor=request.user, **self.told)
        return Response(EndpointShown(changed).data)


class EndpointPause(AdminView):
    """Sends nothing until it is turned on; what happens meanwhile waits, for 30 days."""

    @extend_schema(operation_id="webhooks_pause", request=None, responses=EndpointShown)
    @repeatable
    def post(self, request: Any, endpoint_id: UUID) -> Response:
        row = queries.get_endpoint(workspace_of(request), endpoint_id)
        paused = actions.pause_endpoint(endpoint=row, actor=request.user)
        return Response(EndpointShown(paused).data)


class EndpointResume(AdminView):
    """Goes on where it was left."""

    @extend_schema(operation_id="webhooks_resume", request=None, responses=EndpointShown)
    @repeatable
    def post(self, request: Any, endpoint_id: UUID) -> Response:
        row = queries.get_endpoint(workspace_of(request), endpoint_id)
        resumed = actions.resume_endpoint(endpoint=row, actor=request.user)
        return Response(EndpointShown(resumed).data)


class EndpointTest(AdminView):
    """Sends a `webhook.test`."""

    @extend_schema(operation_id="webhooks_test", request=None, responses={201: DeliveryShown})
    @repeatable
    def post(self, request: Any, endpoint_id: UUID) -> Response:
        row = queries.get_endpoint(workspace_of(request), endpoint_id)
        delivery = actions.try_endpoint(endpoint=row, actor=request.user)
        return Response(DeliveryShown(delivery).data, status=201)


class EndpointDelete(AdminView):
    """Deletes the endpoint with its secret and its deliveries; answers with what it was."""

    @extend_schema(operation_id="webhooks_delete", request=None, responses=EndpointShown)
    @repeatable
    def post(self, request: Any, endpoint_id: UUID) -> Response:
        row = queries.get_endpoint(workspace_of(request), endpoint_id)
        shown = EndpointShown(row).data
        actions.remove_endpoint(endpoint=row, actor=request.user)
        return Response(shown)


class DeliveryList(AdminView, ListAPIView[Delivery]):
    """Deliveries of one endpoint, newest first."""

    scopes: ClassVar = {"GET": Scope.ADMIN}
    asks = PageAsked
    serializer_class = DeliveryShown

    def get_queryset(self) -> Any:
        endpoint = queries.get_endpoint(workspace_of(self.request), self.kwargs["endpoint_id"])
        return queries.deliveries(endpoint)

    @extend_schema(operation_id="webhook_deliveries_list")
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)


class DeliveryRetry(AdminView):
    """Sends a delivery again, with the same id and bytes."""

    @extend_schema(operation_id="webhook_deliveries_retry", request=None, responses=DeliveryShown)
    @repeatable
    def post(self, request: Any, delivery_id: UUID) -> Response:
        row = queries.get_delivery(workspace_of(request), delivery_id)
        again = actions.retry_delivery(delivery=row, actor=request.user)
        return Response(DeliveryShown(again).data)
