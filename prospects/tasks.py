"""Reading a confirmed file in the background."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

from django.conf import settings
from django.template.defaultfilters import pluralize
from django.utils import timezone

from icp.document import Document
from icp.matching import Fit, fit
from icp.models import ICPVersion
from icp.queries import document_of, live_of
from leadops.accounts.wall_clock import local_day
from leadops.audit.actors import SYSTEM
from leadops.runs.actions import enqueue
from leadops.runs.engine import Failed, Run, stage_task
from prospects import actions, queries
from prospects.enums import UploadState
from prospects.facts import facts_of
from prospects.models import Lead, ProspectList, Upload
from prospects.providers import files
from prospects.reading import ReadRow
from prospects.tabular import TableRefused

CHUNK = 1_000
ROWS = 1_000  # of a file that are stored together or not at all
# So many first: plans made on empty tables walk all rows of the transaction, again and again.
FIRST_ROWS = 250
REJUDGE = "prospects.tasks.rejudge"


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
        raise Failed(told, is_final=isinstance(error, TableRefused)) from error
    with run.fenced():
        made = actions.finish_list(upload=upload, actor=SYSTEM)
    _catch_up(run, made)
    run.note(queries.outcome_sentence(upload.counts))


def _catch_up(run: Run, made: ProspectList) -> None:
    """Have a list judged again whose version was replaced while its file was read.

    Looks after the list was stored: a version that goes live later finds it waiting.
    """
    newer = queries.newer_version(made)
    if newer is None:
        return
    with run.fenced():
        enqueue(
            REJUDGE,
            key=f"{REJUDGE}:{newer.pk}",
            label=f"Judge waiting lists again: {newer}",
            arguments={"subject_id": str(newer.pk)},
            workspace=run.workspace,
            actor=SYSTEM,
        )


@stage_task(REJUDGE)
def rejudge(run: Run, *, subject_id: str, **_: str) -> None:
    """Judge the lists at their spot-check by what is live now of a version's document (ICP7).

    Runs again from its start after any death: whoever the version judged is not judged twice.
    """
    version = live_of(ICPVersion.objects.select_related("profile").get(pk=subject_id).profile)
    lists = queries.judged_before(version) if version else []
    if version is None or not lists:
        run.note("No list waits that an older version judged.")
        return
    document, sides = document_of(version), actions.Sides()
    for place, row in enumerate(lists, start=1):
        while leads := queries.candidates_before(row, version, CHUNK):
            fits = {lead.pk: _fit(document, lead) for lead in leads}
            with run.fenced():
                sides += actions.judge_again(version=version, fits=fits, actor=SYSTEM)
        with run.fenced():
            actions.propose_again(prospect_list=row, version=version, actor=SYSTEM)
        run.progress(place, len(lists))
    run.note(
        f"{len(lists):,} waiting list{pluralize(len(lists))} judged again by {version}: "
        f"{sides.out:,} of {sides.judged:,} leads fell out."
    )


def _fit(document: Document, lead: Lead) -> Fit:
    return fit(document.criteria, document.disqualifiers, facts_of(lead.account, lead.contact))


def _store(run: Run, upload: Upload) -> None:
    rows = files.records(
        Path(settings.UPLOAD_ROOT) / upload.path,
        file_name=upload.file_name,
        columns=upload.mapping,
        default_country=upload.source.default_country,
        today=local_day(timezone.now(), run.workspace.time_zone),
    )
    total, done = upload.preview.get("total", 0), 0
    # While the database stores a chunk, a thread that never asks it reads the next one.
    with ThreadPoolExecutor(1) as reader:
        ahead = reader.submit(_next, rows, FIRST_ROWS)
        while chunk := ahead.result():
            ahead = reader.submit(_next, rows, ROWS)
            with run.fenced():
                actions.store_rows(upload=upload, rows=chunk, actor=SYSTEM)
            done += len(chunk)
            run.progress(done, max(total, done))


def _next(rows: Iterator[ReadRow], size: int) -> list[ReadRow]:
    return list(islice(rows, size))
