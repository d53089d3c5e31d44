"""Handoffs with their clocks; acknowledging is a decision on their proposal."""

from typing import Any, ClassVar
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.generics import ListAPIView
from rest_framework.response import Response

from handoff.enums import HandoffState
from handoff.models import Handoff
from handoff.policies import may_open
from handoff.queries.board import get_handoff, handoffs, visible_to
from leadops.accounts.enums import SERVICE, Scope
from leadops.api.asked import PageAsked
from leadops.api.fields import Choice
from leadops.api.views import Endpoint, membership_of
from leadops.ui.errors import NotFound


class HandoffRow(serializers.ModelSerializer[Handoff]):
    """One handoff with its instants; none of them is ever moved by reading."""

    lead = serializers.UUIDField(source="lead_id")
    owner = serializers.SerializerMethodField()

    class Meta:
        model = Handoff
        fields: tuple[str, ...] = (
            "id", "lead", "owner", "warmth", "state", "because", "started_at", "warn_at", "due_at",
            "answer_due_at", "reassign_at", "acknowledged_at", "answered_at", "breached_at",
            "answer_breached_at", "outcome", "created_at",
        )  # fmt: skip

    def get_owner(self, row: Handoff) -> str | None:
        """Return the rep's name."""
        return row.owner.user.name if row.owner else None


class HandoffWhole(HandoffRow):
    """A handoff with its packet and why nobody else got it."""

    class Meta(HandoffRow.Meta):
        fields = (*HandoffRow.Meta.fields, "packet", "why_not")


class HandoffsAsked(PageAsked):
    """Which state, else all."""

    state = Choice(HandoffState.values, required=False)


class HandoffList(Endpoint, ListAPIView[Handoff]):
    """Handoffs, newest first: a rep's token sees their own, others see all."""

    scopes: ClassVar = {"GET": Scope.READ}
    asks = HandoffsAsked
    serializer_class = HandoffRow

    @extend_schema(operation_id="handoffs_list", parameters=[HandoffsAsked])
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        membership = membership_of(self.request)
        rows = handoffs()
        if SERVICE not in membership.roles:
            rows = visible_to(membership, rows)
        state = self.asked.get("state")
        return rows.filter(state=state) if state else rows


class HandoffDetail(Endpoint):
    """One handoff with its packet."""

    scopes: ClassVar = {"GET": Scope.READ}

    @extend_schema(operation_id="handoffs_read", responses=HandoffWhole)
    def get(self, request: Any, handoff_id: UUID) -> Response:
        row, membership = get_handoff(handoff_id), membership_of(request)
        if SERVICE not in membership.roles and not may_open(membership, row):
            raise NotFound
        return Response(HandoffWhole(row).data)
