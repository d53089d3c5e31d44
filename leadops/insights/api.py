"""Leads to read and to export, and who is asking."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

from leadops.accounts.enums import Scope
from leadops.api.asked import Asked, PageAsked
from leadops.api.fields import Choice, Id, Text, Whole
from leadops.api.views import Endpoint, membership_of, workspace_of
from leadops.insights.actions import note_export
from leadops.insights.policies import EXPORTERS
from leadops.insights.queries.lead_file import csv_of
from leadops.insights.queries.leads import SORTS, Filters, found, get_lead, is_cursor, page
from prospects.enums import LeadState
from prospects.models import Lead


class LeadShown(serializers.Serializer[Any]):
    """A lead: a contact in one pursuit, with the company and the score."""

    id = serializers.UUIDField()
    state = serializers.CharField()
    lifecycle = serializers.CharField()
    score = serializers.IntegerField(allow_null=True)
    owner = serializers.SerializerMethodField()
    contact = serializers.SerializerMethodField()
    account = serializers.SerializerMethodField()
    created_at = serializers.DateTimeField()

    def get_owner(self, row: Lead) -> str | None:
        """Return the owner's name."""
        return row.owner.user.name if row.owner else None

    def get_contact(self, row: Lead) -> dict[str, Any]:
        """Return the person."""
        names = ("full_name", "title", "email", "phone", "linkedin_url", "country")
        return {"id": str(row.contact_id), **{name: getattr(row.contact, name) for name in names}}

    def get_account(self, row: Lead) -> dict[str, Any]:
        """Return the company."""
        names = ("name", "domain", "industry", "employees", "country")
        return {"id": str(row.account_id), **{name: getattr(row.account, name) for name in names}}


class LeadPage(serializers.Serializer[Any]):
    """One page: `next` is the address of the page behind it, null on the last."""

    results = LeadShown(many=True)
    total = serializers.IntegerField()
    is_capped = serializers.BooleanField()
    next = serializers.URLField(allow_null=True)


class Caller(serializers.Serializer[Any]):
    """Whose token this is, where, and what it may do."""

    name = serializers.CharField()
    is_service = serializers.BooleanField()
    workspace = serializers.CharField()
    roles = serializers.ListField(child=serializers.CharField())
    scopes = serializers.ListField(child=serializers.CharField())


class FiltersAsked(Asked):
    """Which leads."""

    q = Text(
        required=False, allow_blank=True, max_length=100,
        help_text="Part of a name, company, address or domain.",
    )  # fmt: skip
    state = Choice(LeadState.values, required=False)
    owner = Choice(("mine", "none"), required=False)
    least = Whole(required=False, min_value=0, max_value=100, help_text="Score of at least this.")
    list = Id(required=False, help_text="One prospect list.")


class LeadsAsked(FiltersAsked, PageAsked):
    """Which leads, in which order, from where on."""

    sort = Choice(tuple(SORTS), default="score")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Refuse a cursor that nobody made: the first page again would never end."""
        if not is_cursor(attrs.get("cursor", ""), attrs["sort"]):
            raise ValidationError({"cursor": ["No page in this order begins there."]})
        return attrs


class ExportAsked(FiltersAsked):
    """Which leads, and for which reader."""

    cells = Choice(("safe", "plain"), default="safe")


def _filters(asked: dict[str, Any]) -> Filters:
    names = ("q", "state", "owner", "least", "sort")
    return Filters(
        list_id=asked.get("list"), **{name: asked[name] for name in names if name in asked}
    )


class Leads(Endpoint):
    """The lead table: the same filters and pages as in the portal."""

    scopes: ClassVar = {"GET": Scope.READ}
    asks = LeadsAsked
    instead = "Records come in by a POST to /api/v1/uploads/, or signed to an intake."

    @extend_schema(operation_id="leads_list", parameters=[LeadsAsked], responses=LeadPage)
    def get(self, request: Any) -> Response:
        asked = self.asked
        one = page(
            _filters(asked),
            membership_of(request),
            asked.get("cursor", ""),
            size=asked.get("limit"),
        )
        here = request.build_absolute_uri()
        behind = replace_query_param(here, "cursor", one.next_cursor) if one.next_cursor else None
        return Response(
            {
                "results": LeadShown(one.rows, many=True).data,
                "total": one.total,
                "is_capped": one.is_capped,
                "next": behind,
            }
        )


class LeadDetail(Endpoint):
    """One lead."""

    scopes: ClassVar = {"GET": Scope.READ}

    @extend_schema(operation_id="leads_read", responses=LeadShown)
    def get(self, request: Any, lead_id: UUID) -> Response:
        return Response(LeadShown(get_lead(workspace_of(request), lead_id)).data)


class LeadExport(Endpoint):
    """Every matching lead as CSV, streamed.

    Cells are safe to open in a spreadsheet: what it would take for a formula, a phone number
    with its plus included, has an apostrophe in front. `cells=plain` leaves them as stored.
    """

    scopes: ClassVar = {"GET": Scope.EXPORT}
    roles: ClassVar = {"GET": EXPORTERS}
    asks = ExportAsked

    @extend_schema(
        operation_id="leads_export",
        parameters=[ExportAsked],
        responses={(200, "text/csv"): OpenApiTypes.STR},
    )
    def get(self, request: Any) -> StreamingHttpResponse:
        member = membership_of(request)
        rows = found(_filters(self.asked), member)
        note_export(member=member, what="leads", count=rows.count(), actor=request.user)
        lines = csv_of(rows, member.workspace, is_plain=self.asked["cells"] == "plain")
        answer = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = 'attachment; filename="leads.csv"'
        return answer


class Me(Endpoint):
    """Says whose token this is."""

    scopes: ClassVar = {}

    @extend_schema(operation_id="me_read", responses=Caller)
    def get(self, request: Any) -> Response:
        membership = membership_of(request)
        return Response(
            {
                "name": request.user.name,
                "is_service": request.user.is_service,
                "workspace": membership.workspace.name,
                "roles": sorted(membership.held_roles),
                "scopes": request.auth.scopes,
            }
        )
