"""Deal outcomes from the CRM: what the ICP and the scores are measured on."""

from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from icp.actions import store_deals
from leadops.accounts.enums import Scope
from leadops.api.bodies import Body
from leadops.api.fields import Amount, Day, Flag, Items, Pairs, Text
from leadops.api.views import Endpoint, repeatable, workspace_of

MOST = 1_000


class Deal(Body):
    """One closed deal; `attributes` are the columns known before it closed."""

    account_name = Text(max_length=200)
    domain = Text(max_length=253, required=False, allow_blank=True, default="")
    is_won = Flag()
    closed_on = Day()
    amount = Amount(max_digits=14, decimal_places=2, required=False, allow_null=True, default=None)
    attributes = Pairs(child=Text(max_length=500, allow_blank=True), required=False, default=dict)


class DealsAsked(Body):
    """Up to 1,000 closed deals and where they come from."""

    source = Text(max_length=60)  # type: ignore[assignment]
    deals = Items(child=Deal(), min_length=1, max_length=MOST)


class DealsStored(serializers.Serializer[Any]):
    """How many came, and how many of them were new."""

    received = serializers.IntegerField()
    stored = serializers.IntegerField()


class ClosedDeals(Endpoint):
    """Stores deal outcomes; each once by company, day and result."""

    scopes: ClassVar = {"POST": Scope.INGEST}
    roles: ClassVar = {"POST": ("sales_ops", "sales_lead")}
    takes = DealsAsked

    @extend_schema(
        operation_id="closed_deals_create", request=DealsAsked, responses={201: DealsStored}
    )
    @repeatable
    def post(self, request: Any) -> Response:
        deals = self.told["deals"]
        stored = store_deals(
            workspace=workspace_of(request),
            deals=deals,
            source=self.told["source"],
            actor=request.user,
        )
        return Response({"received": len(deals), "stored": stored}, status=201)
