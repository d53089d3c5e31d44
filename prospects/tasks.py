"""Reading a confirmed file in the background."""

from itertools import islice
from pathlib import Path

from django.conf import settings

from leadops.audit.actors import SYSTEM
from leadops.runs.engine import Failed, Run, stage_task
from prospects import actions, queries
from prospects.enums import UploadState
from prospects.models import Upload
from prospects.providers import files
from prospects.tabular import TableRefused

CHUNK = 1_000


@stage_task("prospects.tasks.discover")
def discover(run: Run, *, upload_id: str) -> None:
    """Read the file chunk by chunk, then draw the sample and propose the list."""
    upload = queries.get_upload(run.workspace, upload_id)
    if upload.state != UploadState.READING:
        return
    try:
        with run.fenced():
            actions.open_list(upload=upload, actor=SYSTEM)
        _store(run, upload)
    except (TableRefused, FileNotFoundError) as error:
        told = getattr(error, "sentence", "The stored file is gone. Upload it again.")
        with run.fenced():
            actions.fail_upload(upload=upload, actor=SYSTEM, why=told)
        raise Failed(told) from error
    with run.fenced():
        actions.finish_list(upload=upload, actor=SYSTEM)
    run.note(queries.outcome_sentence(upload.counts))


def _store(run: Run, upload: Upload) -> None:
    rows = files.records(
        Path(settings.UPLOAD_ROOT) / upload.path,
        file_name=upload.file_name,
        columns=upload.mapping,
        default_country=upload.source.default_country,
    )
    total, done = upload.preview.get("total", 0), 0
    while chunk := list(islice(rows, CHUNK)):
        with run.fenced():
            actions.store_rows(upload=upload, rows=chunk, actor=SYSTEM)
        done += len(chunk)
        run.progress(done, max(total, done))
