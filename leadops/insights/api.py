"""Leads to read and to export, and who is asking."""

from collections.abc import Iterator
from typing import Any, ClassVar
from uuid import UUID

from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from leadops.accounts.enums import Scope
from leadops.api.views import Endpoint, membership_of, workspace_of
from leadops.insights.actions import note_export
from leadops.insights.queries.leads import SORTS, found, get_lead, page, read_filters
from leadops.tenancy.scope import workspace_scope
from prospects.enums import LeadState
from prospects.exports import csv_lines
from prospects.models import Lead

COLUMNS = (
    "id", "company", "domain", "country", "name", "title", "email", "phone", "state", "lifecycle",
    "score", "owner", "created_at",
)  # fmt: skip
CHUNK = 2_000


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
    """One page: `next` is the cursor of the page behind it, empty on the last."""

    results = LeadShown(many=True)
    total = serializers.IntegerField()
    is_capped = serializers.BooleanField()
    next = serializers.CharField(allow_blank=True)


class Caller(serializers.Serializer[Any]):
    """Whose token this is, where, and what it may do."""

    name = serializers.CharField()
    is_service = serializers.BooleanField()
    workspace = serializers.CharField()
    roles = serializers.ListField(child=serializers.CharField())
    scopes = serializers.ListField(child=serializers.CharField())


FILTERS = [
    OpenApiParameter("q", str, description="Part of a name, company, address or domain."),
    OpenApiParameter("state", str, enum=list(LeadState.values)),
    OpenApiParameter("owner", str, enum=["mine", "none"]),
    OpenApiParameter("least", int, description="Score of at least this."),
    OpenApiParameter("list", OpenApiTypes.UUID, description="One prospect list."),
]


class Leads(Endpoint):
    """The lead table: the same filters and pages as in the portal."""

    scopes: ClassVar = {"GET": Scope.READ}

    @extend_schema(
        operation_id="leads_list",
        parameters=[
            *FILTERS,
            OpenApiParameter("sort", str, enum=list(SORTS)),
            OpenApiParameter("cursor", str),
        ],
        responses=LeadPage,
    )
    def get(self, request: Any) -> Response:
        query = request.query_params
        one = page(read_filters(query), membership_of(request), query.get("cursor", ""))
        return Response(
            {
                "results": LeadShown(one.rows, many=True).data,
                "total": one.total,
                "is_capped": one.is_capped,
                "next": one.next_cursor,
            }
        )


class LeadDetail(Endpoint):
    """One lead."""

    scopes: ClassVar = {"GET": Scope.READ}

    @extend_schema(operation_id="leads_read", responses=LeadShown)
    def get(self, request: Any, lead_id: UUID) -> Response:
        return Response(LeadShown(get_lead(workspace_of(request), lead_id)).data)


class LeadExport(Endpoint):
    """Every matching lead as CSV, streamed; cells are safe to open in a spreadsheet."""

    scopes: ClassVar = {"GET": Scope.EXPORT}
    roles: ClassVar = {"GET": ("sales_ops", "sales_lead", "manager", "admin", "auditor")}

    @extend_schema(
        operation_id="leads_export",
        parameters=FILTERS,
        responses={(200, "text/csv"): OpenApiTypes.STR},
    )
    def get(self, request: Any) -> StreamingHttpResponse:
        workspace, filters = workspace_of(request), read_filters(request.query_params)
        rows = found(filters, membership_of(request)).order_by("id")
        note_export(
            member=membership_of(request), what="leads", count=rows.count(), actor=request.user
        )
        lines = csv_lines(COLUMNS, _cells(workspace, rows))
        answer = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = 'attachment; filename="leads.csv"'
        return answer


def _cells(workspace: Any, rows: Any) -> Iterator[list[object]]:
    """Yield the rows by keyset: the response outlives the request's own scope."""
    last: Any = None
    while True:
        with workspace_scope(workspace):
            behind = rows.filter(id__gt=last) if last else rows
            part = list(behind.select_related("contact", "account", "owner__user")[:CHUNK])
        for row in part:
            yield _line(row)
        if len(part) < CHUNK:
            return
        last = part[-1].pk


def _line(row: Lead) -> list[object]:
    contact, account = row.contact, row.account
    score = "" if row.score is None else row.score
    owner = row.owner.user.name if row.owner else ""
    return [
        row.pk, account.name, account.domain, contact.country or account.country,
        contact.full_name, contact.title, contact.email, contact.phone, row.state, row.lifecycle,
        score, owner, row.created_at.isoformat(),
    ]  # fmt: skip


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
