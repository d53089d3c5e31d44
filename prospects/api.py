"""Bringing files in: the same actions as the upload pages."""

from typing import Any, ClassVar
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response

from leadops.accounts.enums import Scope
from leadops.api.asked import PageAsked
from leadops.api.views import Endpoint, repeatable, workspace_of
from prospects import actions, queries
from prospects.enums import UPLOADERS
from prospects.forms import UploadForm
from prospects.models import Upload


class UploadShown(serializers.ModelSerializer[Upload]):
    """A file, what its columns hold, and what became of its rows."""

    source = serializers.CharField(source="source.name")  # type: ignore[assignment]
    counts = serializers.DictField(child=serializers.IntegerField())
    mapping = serializers.DictField(child=serializers.CharField(allow_null=True))
    refused = serializers.SerializerMethodField()

    class Meta:
        model = Upload
        fields = (
            "id", "file_name", "size", "source", "state", "error", "dialect", "mapping", "preview",
            "counts", "refused", "created_at",
        )  # fmt: skip

    def get_refused(self, row: Upload) -> int:
        """Return how many rows made no lead."""
        return queries.refused_rows(row).count()


class UploadAsked(serializers.Serializer[Any]):
    """A file and what is known of its source."""

    file = serializers.FileField()
    source_name = serializers.CharField(max_length=120)
    terms = serializers.CharField(max_length=300, required=False, allow_blank=True)
    lawful_basis = serializers.CharField(max_length=20, required=False, allow_blank=True)
    collected_on = serializers.DateField()
    default_country = serializers.CharField(max_length=2, required=False, allow_blank=True)


class ColumnsAsked(serializers.Serializer[Any]):
    """A field or null for every column that is to be used."""

    columns = serializers.DictField(child=serializers.CharField(allow_null=True, max_length=40))


class UploadList(Endpoint, ListAPIView[Upload]):
    """Uploads, newest first; a post stores a file and proposes what its columns hold."""

    scopes: ClassVar = {"GET": Scope.READ, "POST": Scope.INGEST}
    roles: ClassVar = {"GET": UPLOADERS, "POST": UPLOADERS}
    asks = PageAsked
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

    @extend_schema(operation_id="uploads_map", request=ColumnsAsked, responses=UploadShown)
    @repeatable
    def post(self, request: Any, upload_id: UUID) -> Response:
        asked = ColumnsAsked(data=request.data)
        asked.is_valid(raise_exception=True)
        upload = queries.get_upload(workspace_of(request), upload_id)
        mapped = actions.map_columns(
            upload=upload, actor=request.user, columns=asked.validated_data["columns"]
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
