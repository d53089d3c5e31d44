"""Intakes and what they took: the same actions as the page, and secrets as with endpoints."""

from typing import Any, ClassVar
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.generics import ListAPIView
from rest_framework.response import Response

from leadops.accounts.enums import Scope
from leadops.api.asked import PageAsked
from leadops.api.bodies import Body
from leadops.api.fields import Choice, Text
from leadops.api.views import repeatable, workspace_of
from leadops.webhooks import actions, queries
from leadops.webhooks.api.endpoints import SECRET, AdminView, SecretAsked
from leadops.webhooks.enums import Rhythm
from leadops.webhooks.models import Arrival, Intake
from prospects.api import Country
from prospects.enums import LawfulBasis


class IntakeShown(serializers.ModelSerializer[Intake]):
    """An intake without its secret; `address` is where the messages are posted to."""

    address = serializers.SerializerMethodField()
    waiting = serializers.IntegerField(help_text="Records that are not in an upload yet.")
    last_at = serializers.DateTimeField(allow_null=True)

    class Meta:
        model = Intake
        fields = (
            "id", "name", "address", "terms", "lawful_basis", "default_country", "rhythm",
            "waiting", "last_at", "waits_why", "forged", "forged_at", "old_until", "created_at",
        )  # fmt: skip

    def get_address(self, row: Intake) -> str:
        """Return the whole address, which names the workspace."""
        return settings.SITE_URL + reverse("api:hook", args=[row.workspace_id, row.pk])


class ArrivalShown(serializers.ModelSerializer[Arrival]):
    """One message that was taken, with the upload that it became."""

    upload = serializers.UUIDField(source="upload_id", allow_null=True)

    class Meta:
        model = Arrival
        fields = ("id", "message_id", "rows", "upload", "at")


class IntakeAsked(Body):
    """What is known of the source, and the secret that its messages are signed with."""

    name = Text(max_length=120)
    terms = Text(max_length=300, required=False, allow_blank=True, default="")
    lawful_basis = Choice(LawfulBasis.choices, required=False, allow_blank=True, default="")
    default_country = Country(required=False, allow_blank=True, default="")
    rhythm = Choice(Rhythm.choices, default=Rhythm.DAY)
    secret = Text(max_length=120, help_text=SECRET)


class IntakeList(AdminView, ListAPIView[Intake]):
    """Open intakes, newest first; a post opens one."""

    asks = PageAsked
    takes = IntakeAsked
    serializer_class = IntakeShown

    def get_queryset(self) -> Any:
        return queries.intakes(workspace_of(self.request))

    @extend_schema(operation_id="intakes_list")
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)

    @extend_schema(operation_id="intakes_create", request=IntakeAsked, responses={201: IntakeShown})
    @repeatable
    def post(self, request: Any) -> Response:
        row = actions.add_intake(workspace=workspace_of(request), actor=request.user, **self.told)
        return Response(_shown(request, row.pk), status=201)


class IntakeDetail(AdminView):
    """One open intake."""

    scopes: ClassVar = {"GET": Scope.ADMIN}

    @extend_schema(operation_id="intakes_read", responses=IntakeShown)
    def get(self, request: Any, intake_id: UUID) -> Response:
        return Response(_shown(request, intake_id))


class IntakeSecret(AdminView):
    """Changes the secret; for 24 hours messages under the old one are taken too."""

    takes = SecretAsked

    @extend_schema(operation_id="intakes_change_secret", request=SecretAsked, responses=IntakeShown)
    @repeatable
    def post(self, request: Any, intake_id: UUID) -> Response:
        row = queries.get_intake(workspace_of(request), intake_id)
        actions.change_intake_secret(intake=row, actor=request.user, **self.told)
        return Response(_shown(request, intake_id))


class IntakeImport(AdminView):
    """Makes an upload of the records that wait, without waiting for the intake's rhythm."""

    @extend_schema(operation_id="intakes_import", request=None, responses={202: IntakeShown})
    @repeatable
    def post(self, request: Any, intake_id: UUID) -> Response:
        row = queries.get_intake(workspace_of(request), intake_id)
        actions.ask_for_import(intake=row, actor=request.user)
        return Response(_shown(request, intake_id), status=202)


class IntakeEnd(AdminView):
    """Takes nothing more; answers with what it was. What came is still imported."""

    @extend_schema(operation_id="intakes_end", request=None, responses=IntakeShown)
    @repeatable
    def post(self, request: Any, intake_id: UUID) -> Response:
        row = queries.get_intake(workspace_of(request), intake_id)
        shown = IntakeShown(row).data
        actions.end_intake(intake=row, actor=request.user)
        return Response(shown)


class ArrivalList(AdminView, ListAPIView[Arrival]):
    """Messages that one intake took, newest first."""

    scopes: ClassVar = {"GET": Scope.ADMIN}
    asks = PageAsked
    serializer_class = ArrivalShown

    def get_queryset(self) -> Any:
        intake = queries.get_intake(workspace_of(self.request), self.kwargs["intake_id"])
        return queries.arrivals(intake)

    @extend_schema(operation_id="intake_arrivals_list")
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)

    def paginate_queryset(self, queryset: Any) -> Any:
        assert self.paginator is not None
        self.paginator.ordering = ("-at", "id")  # type: ignore[attr-defined]
        return super().paginate_queryset(queryset)


def _shown(request: Any, intake_id: UUID) -> dict[str, Any]:
    row = queries.get_intake(workspace_of(request), intake_id)
    return dict(IntakeShown(row).data)
