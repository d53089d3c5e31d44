"""Bringing files in: the same actions as the upload pages."""

from typing import Any, ClassVar
from uuid import UUID

from drf_spectacular.utils import extend_schema, extend_schema_serializer
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response

from leadops.accounts.enums import Scope
from leadops.api.asked import PageAsked
from leadops.api.bodies import Body
from leadops.api.fields import Choice, Day, File, Pairs, Text
from leadops.api.views import Endpoint, repeatable, workspace_of
from prospects import actions, queries
from prospects.enums import UPLOADERS, LawfulBasis
from prospects.forms import UploadForm, countries
from prospects.models import Upload


@extend_schema_serializer(deprecate_fields=["mapping"])
class UploadShown(serializers.ModelSerializer[Upload]):
    """A file, what its columns hold, and what became of its rows.

    `columns` names a field or null for each column; a post to its columns takes the same.
    `mapping` is its old name and says the same.
    """

    source = serializers.CharField(source="source.name")  # type: ignore[assignment]
    counts = serializers.DictField(child=serializers.IntegerField())
    columns = serializers.DictField(source="mapping", child=serializers.CharField(allow_null=True))
    mapping = serializers.DictField(
        child=serializers.CharField(allow_null=True), help_text="The old name of columns."
    )
    refused = serializers.SerializerMethodField()

    class Meta:
        model = Upload
        fields = (
            "id", "file_name", "size", "source", "state", "error", "dialect", "columns", "mapping",
            "preview", "counts", "refused", "created_at",
        )  # fmt: skip

    def get_refused(self, row: Upload) -> int:
        """Return how many rows made no lead."""
        return queries.refused_rows(row).count()


class Country(Choice):
    """A country by its two letters."""

    def __init__(self, **kwargs: Any) -> None:
        wrong = "“{input}” is no country here. Send the two letters of one, such as DE."
        codes = [one for one in countries() if one[0]]
        super().__init__(codes, error_messages={"invalid_choice": wrong}, **kwargs)


class UploadAsked(Body):
    """A file and what is known of its source."""

    file = File()
    source_name = Text(max_length=120)
    terms = Text(max_length=300, required=False, allow_blank=True)
    lawful_basis = Choice(
        [one for one in LawfulBasis.choices if one[0]], required=False, allow_blank=True
    )
    collected_on = Day()
    default_country = Country(required=False, allow_blank=True)


class ColumnsAsked(Body):
    """A field or null for every column that is to be used."""

    columns = Pairs(child=Text(allow_null=True, max_length=40))


class UploadList(Endpoint, ListAPIView[Upload]):
    """Uploads, newest first; a post stores a file and proposes what its columns hold."""

    scopes: ClassVar = {"GET": Scope.READ, "POST": Scope.INGEST}
    roles: ClassVar = {"GET": UPLOADERS, "POST": UPLOADERS}
    asks = PageAsked
    takes = UploadAsked
    serializer_class = UploadShown
    parser_classes = (MultiPartParser,)

    def get_queryset(self) -> Any:
        return queries.upload_rows(workspace_of(self.request))

    @extend_schema(operation_id="uploads_list")
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)

    @extend_schema(
        operation_id="uploads_create",
        request={"multipart/form-data": UploadAsked},
        responses={201: UploadShown},
    )
    @repeatable
    def post(self, request: Any) -> Response:
        # The page's own form: one set of rules for both doors.
        form = UploadForm(request.data, request.FILES)
        if not form.is_valid():
            told = form.errors.items()
            raise ValidationError({name: [str(one) for one in lines] for name, lines in told})
        facts = dict(form.cleaned_data)
        file = facts.pop("file")
        upload = actions.store_upload(
            workspace=workspace_of(request),
            actor=request.user,
            file_name=file.name,
            chunks=file.chunks(),
            **facts,
        )
        return Response(UploadShown(upload).data, status=201)


class UploadDetail(Endpoint):
    """One upload: poll it until its state is done or failed."""

    scopes: ClassVar = {"GET": Scope.READ}
    roles: ClassVar = {"GET": UPLOADERS}

    @extend_schema(operation_id="uploads_read", responses=UploadShown)
    def get(self, request: Any, upload_id: UUID) -> Response:
        return Response(UploadShown(queries.get_upload(workspace_of(request), upload_id)).data)


class UploadColumns(Endpoint):
    """Says what the columns hold, in place of the proposal."""

    scopes: ClassVar = {"POST": Scope.INGEST}
    roles: ClassVar = {"POST": UPLOADERS}
    takes = ColumnsAsked

    @extend_schema(operation_id="uploads_map", request=ColumnsAsked, responses=UploadShown)
    @repeatable
    def post(self, request: Any, upload_id: UUID) -> Response:
        upload = queries.get_upload(workspace_of(request), upload_id)
        mapped = actions.map_columns(
            upload=upload, actor=request.user, columns=self.told["columns"]
        )
        return Response(UploadShown(mapped).data)


class UploadStart(Endpoint):
    """Starts the import; nothing is stored as a lead before."""

    scopes: ClassVar = {"POST": Scope.INGEST}
    roles: ClassVar = {"POST": UPLOADERS}

    @extend_schema(operation_id="uploads_start", request=None, responses={202: UploadShown})
    @repeatable
    def post(self, request: Any, upload_id: UUID) -> Response:
        upload = queries.get_upload(workspace_of(request), upload_id)
        started = actions.start_upload(upload=upload, actor=request.user)
        return Response(UploadShown(started).data, status=202)
