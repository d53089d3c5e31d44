"""Uploading a file, confirming its columns, watching it being read."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from icp.queries import live_version
from leadops.accounts.decorators import role
from leadops.ui.live import STOP_POLLING
from leadops.ui.types import HtmxHttpRequest
from prospects import actions, exports, queries
from prospects.enums import UPLOADERS, UploadState
from prospects.errors import FileRefused
from prospects.forms import UploadForm, UploadMappingForm
from prospects.models import Upload
from prospects.normalise.places import country_name

ASIDE = 50  # set-aside rows on the page; the download has all


@require_http_methods(["GET", "POST"])
@role(*UPLOADERS)
def upload_list(request: HtmxHttpRequest) -> HttpResponse:
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and (upload := _store(request, form)):
        return redirect(upload)
    context = {
        "form": form,
        "live": live_version(request.workspace),
        "page": Paginator(queries.upload_rows(request.workspace), 25).get_page(
            request.GET.get("page")
        ),
    }
    return render(request, "prospects/uploads.html", context, status=422 if form.errors else 200)


def _store(request: HtmxHttpRequest, form: UploadForm) -> Upload | None:
    facts = dict(form.cleaned_data)
    file = facts.pop("file")
    try:
        return actions.store_upload(
            workspace=request.workspace,
            actor=request.user,
            file_name=file.name,
            chunks=file.chunks(),
            **facts,
        )
    except FileRefused as refused:
        form.add_error("file", refused.sentence)
    return None


@require_GET
@role(*UPLOADERS)
def upload_detail(request: HtmxHttpRequest, upload_id: UUID) -> HttpResponse:
    upload = queries.get_upload(request.workspace, upload_id)
    if upload.state == UploadState.STORED:
        return render(request, "prospects/mapping.html", _mapping(upload))
    context = _outcome(request, upload)
    if not request.htmx:
        return render(request, "prospects/upload.html", context)
    is_over = upload.state in {UploadState.DONE, UploadState.FAILED}
    status = STOP_POLLING if is_over else 200
    return render(request, "prospects/upload.html#outcome", context, status=status)


@require_POST
@role(*UPLOADERS)
def upload_map(request: HtmxHttpRequest, upload_id: UUID) -> HttpResponse:
    upload = queries.get_upload(request.workspace, upload_id)
    form = UploadMappingForm(upload, request.POST)
    if not form.is_valid():
        return render(request, "prospects/mapping.html", _mapping(upload, form), status=422)
    if form.is_other():
        upload = actions.map_columns(
            upload=upload,
            actor=request.user,
            columns=form.columns(),
            lawful_basis=form.basis(),
        )
    if request.POST.get("do") == "start":
        actions.start_upload(upload=upload, actor=request.user)
        messages.success(request, f"{upload.file_name} is being read.")
        return redirect(upload)
    if request.htmx:
        return render(request, "prospects/mapping.html#counts", _mapping(upload, form))
    return redirect(upload)


@require_POST
@role(*UPLOADERS)
def upload_retry(request: HtmxHttpRequest, upload_id: UUID) -> HttpResponse:
    upload = queries.get_upload(request.workspace, upload_id)
    actions.restart_upload(upload=upload, actor=request.user)
    return redirect(upload)


@require_GET
@role(*UPLOADERS)
def upload_refused(request: HtmxHttpRequest, upload_id: UUID) -> HttpResponse:
    upload = queries.get_upload(request.workspace, upload_id)
    header = upload.preview.get("header", [])
    rows = (
        [row.row, row.field, row.reason, *(row.original.get(name, "") for name in header)]
        for row in queries.left_rows(upload)
    )
    lines = exports.csv_lines(["row", "field", "reason", *header], rows)
    response = HttpResponse(b"".join(lines), content_type="text/csv; charset=utf-8")
    name = f"rows without a lead of {upload.file_name.rpartition('.')[0] or upload.file_name}.csv"
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    return response


def _mapping(upload: Upload, form: UploadMappingForm | None = None) -> dict[str, Any]:
    form = form or UploadMappingForm(upload)
    samples = upload.preview.get("samples", {})
    confidence = upload.preview.get("proposal", {}).get("confidence", {})
    rows = [
        {
            "name": name,
            "bound": form[f"column_{index}"],
            "samples": samples.get(name, []),
            "confidence": confidence.get(name),
        }
        for index, name in enumerate(form.header)
    ]
    return {
        "upload": upload,
        "form": form,
        "rows": rows,
        "used": sum(1 for field in upload.mapping.values() if field),
        "preview": upload.preview,
        "counts": upload.preview.get("counts", {}),
        "is_nobody_mailable": queries.is_nobody_mailable(upload),
        "assumed_country": country_name(upload.source.default_country)
        if upload.source.default_country
        else "",
        "encodings": queries.encodings_sentence(upload.dialect),
    }


def _outcome(request: HtmxHttpRequest, upload: Upload) -> dict[str, Any]:
    refused = Paginator(queries.refused_rows(upload), 50).get_page(request.GET.get("page"))
    aside = list(queries.set_aside_rows(upload)[: ASIDE + 1]) if upload.counts else []
    return {
        "upload": upload,
        "run": queries.run_of(upload),
        "outcomes": queries.outcomes(upload.counts),
        "rows_read": upload.counts.get("rows", 0),
        "list": upload.lists.first(),
        "refused": refused,
        "aside": aside[:ASIDE],
        "aside_is_cut": len(aside) > ASIDE,
        "is_over": upload.state in {UploadState.DONE, UploadState.FAILED},
    }
