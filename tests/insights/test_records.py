"""Audit, runs and the funnel."""

from __future__ import annotations

import csv
import io
from uuid import UUID

import pytest
from django.db import connection

from leadops.audit.chain import seal
from leadops.audit.models import AuditEntry
from leadops.insights.queries import funnel, log
from leadops.runs.models import StageRun
from leadops.tenancy import figures
from tests.factories.icp import make_draft, make_live
from tests.factories.outreach import make_lead
from tests.insights.test_home import ROLES, failing_run

pytestmark = pytest.mark.usefixtures("workspace")
TRIGGERS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1"]


def test_audit_shows_before_and_after_and_filters(people, client_as):
    make_live(people)
    client = client_as("auditor")

    page = client.get("/audit/?event=icp.version_moved").content.decode()
    assert "before: </span>draft" in page
    assert "after: </span>proposed" in page
    assert "icp.profile_created</td>" not in page
    rows = client.get("/audit/?area=gates").context["page"].object_list
    assert {row.event.partition(".")[0] for row in rows} == {"gates"}
    assert client.get("/audit/?who=mona").context["page"].paginator.count > 0
    assert client.get("/audit/?since=2999-01-01").context["page"].paginator.count == 0


@pytest.mark.parametrize(
    "query",
    [
        "until=9999-12-31",
        "since=0001-01-01",
        "page=zz",
        "who=%00",
    ],
)
def test_audit_words_that_mean_nothing_are_left_out(people, client_as, query):
    make_draft(people)

    page = client_as("auditor").get(f"/audit/?{query}")

    assert page.status_code == 200
    assert page.context["page"].paginator.count == AuditEntry.objects.count()


@pytest.mark.parametrize("query", ["since=zz", "event=zz", "area=zz", "subject=zz"])
def test_audit_filter_that_is_not_known_matches_nothing(people, client_as, query):
    make_draft(people)
    client = client_as("auditor")

    page = client.get(f"/audit/?{query}")
    file = client.post(f"/audit/export/?{query}")

    assert "No entry matches" in page.content.decode()
    assert len(file.content.decode().splitlines()) == 1


def test_audit_chain_intact_and_broken(people, client_as):
    """Promise 17: the page finds a change that went past the app."""
    make_live(people)
    seal(people.workspace)
    client = client_as("admin")

    assert "none changed, none missing" in client.get("/audit/?chain=1").content.decode()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET ROLE NONE")
        cursor.execute("ALTER TABLE audit_auditentry DISABLE TRIGGER USER")
        cursor.execute("UPDATE audit_auditentry SET actor_label = 'Mallory'")
        cursor.execute("ALTER TABLE audit_auditentry ENABLE TRIGGER USER")
        cursor.execute("SET ROLE leadops_app")
    page = client.get("/audit/?chain=1").content.decode()
    assert "The chain is broken." in page
    assert "The first bad seal is number 1: the entry was changed." in page


def test_export_is_formula_safe_and_logged(people, client_as):
    """Threat 7: no cell can begin a formula; the export itself is an entry."""
    version = make_draft(people)
    for label in TRIGGERS:
        AuditEntry.objects.create(
            workspace=people.workspace,
            event="icp.version_edited",
            actor_label=label,
            subject_type="icp.icpversion",
            subject_id=version.pk,
            subject_label=label,
            details={"=cmd": label},
        )

    answer = client_as("auditor").post("/audit/export/")

    rows = list(csv.reader(io.StringIO(answer.content.decode(), newline="")))
    assert answer["Content-Disposition"].startswith('attachment; filename="audit-')
    assert len(rows) == AuditEntry.objects.exclude(event="insights.audit_exported").count() + 1
    assert not [cell for row in rows for cell in row if cell.startswith(log.TRIGGERS)]
    assert {f"'{label}" for label in TRIGGERS} <= {row[2] for row in rows}
    entry = AuditEntry.objects.get(event="insights.audit_exported")
    assert entry.details["after"]["rows"] == len(rows) - 1


@pytest.mark.parametrize("role", ROLES)
def test_audit_roles(client_as, role):
    client = client_as(role)

    assert client.get("/audit/").status_code == (
        200 if role in {"admin", "auditor", "manager"} else 403
    )
    assert client.post("/audit/export/").status_code == (
        200 if role in {"admin", "auditor"} else 403
    )


def test_audit_queries_do_not_grow(people, client_as, django_assert_max_num_queries):
    client = client_as("auditor")
    make_draft(people, "One")
    client.get("/audit/")
    with django_assert_max_num_queries(25) as one:
        client.get("/audit/")
    make_draft(people, "Two")
    make_draft(people, "Three")

    with django_assert_max_num_queries(len(one)):
        client.get("/audit/")


def test_runs_failed_says_why_and_can_be_retried(people, client_as):
    """Promise 5 of the bar: failed is a state with a reason and a button."""
    run = failing_run(people)
    client = client_as("rep")

    page = client.get("/runs/").content.decode()
    assert "This document is not there any more." in page
    assert f"/runs/{run.pk}/retry/" in page
    client.post(f"/runs/{run.pk}/retry/")
    assert StageRun.objects.filter(status="queued", key=run.key).count() == 1
    stopped = StageRun.objects.get(status="queued")
    client.post(f"/runs/{stopped.pk}/cancel/")
    stopped.refresh_from_db()
    assert stopped.status == "cancelled"


def test_runs_fragment_is_polled_alone(people, client_as):
    page = client_as("rep").get("/runs/", headers={"HX-Request": "true"}).content.decode()

    assert "<html" not in page
    assert "Nothing is at work." in page


def test_runs_auditor_reads_only(people, client_as):
    run = failing_run(people)
    client = client_as("auditor")

    assert "/retry/" not in client.get("/runs/").content.decode()
    assert client.post(f"/runs/{run.pk}/retry/").status_code == 403
    assert StageRun.objects.count() == 1


def test_runs_stranger_finds_none(people, client_as):
    run = failing_run(people)
    client = client_as("stranger")

    assert "Suggest" not in client.get("/runs/").content.decode()
    assert client.post(f"/runs/{run.pk}/retry/").status_code == 404
    assert client.post(f"/runs/{run.pk}/cancel/").status_code == 404
    assert StageRun.objects.count() == 1


def test_runs_queries_do_not_grow(people, client_as, django_assert_max_num_queries):
    client = client_as("rep")
    run = failing_run(people)
    client.get("/runs/")
    with django_assert_max_num_queries(25) as one:
        client.get("/runs/")
    for _ in range(2):
        run.pk, run._state.adding = None, True
        StageRun.objects.create(
            workspace=people.workspace, task="x", key="y", label="z", status="failed", error="e"
        )

    with django_assert_max_num_queries(len(one)):
        client.get("/runs/")


def test_funnel_counts_each_lead_in_every_step_it_reached(people, client_as):
    make_lead(people, 0)
    make_lead(people, 1)
    client = client_as("manager")

    counts = {s.title: s.count for s in funnel.steps(people.workspace, "90")}
    assert counts["Found"] == 2
    assert counts["Admitted by a person"] == 2
    assert counts["Sent"] == 0
    page = client.get("/dashboards/pipeline/").content.decode()
    assert "2 of 2" in page
    assert client.get("/dashboards/pipeline/?period=zz&list=zz").status_code == 200


def test_pipeline_keeps_only_the_steps_by_list(people, client_as, monkeypatch):
    """Filters agree on what they share, and a list that nobody has adds no row."""
    monkeypatch.setattr(figures, "CHEAP", -1.0)
    lead = make_lead(people, 0)
    client = client_as("manager")
    whole = client.get("/dashboards/pipeline/").context
    make_lead(people, 1)
    of_list = client.get(f"/dashboards/pipeline/?list={lead.list_id}").context
    unknown = client.get(f"/dashboards/pipeline/?list={UUID(int=7)}").context

    assert whole["funnel"].steps[0].count == 1
    assert of_list["funnel"].sources == whole["funnel"].sources
    assert (unknown["chosen"], unknown["funnel"]) == (None, whole["funnel"])
    with connection.cursor() as cursor:
        ours = f"%figures:{people.workspace.pk}:%:pipeline.%"  # other tests leave rows of theirs
        cursor.execute("SELECT count(*) FROM leadops_cache WHERE cache_key LIKE %s", [ours])
        assert cursor.fetchone() == (4,)


@pytest.mark.parametrize("role", ROLES)
def test_pipeline_roles(client_as, role):
    status = client_as(role).get("/dashboards/pipeline/").status_code

    assert status == (403 if role == "rep" else 200)


def test_pipeline_queries_do_not_grow(people, client_as, django_assert_max_num_queries):
    client = client_as("manager")
    make_lead(people, 0)
    client.get("/dashboards/pipeline/")
    with django_assert_max_num_queries(25) as one:
        client.get("/dashboards/pipeline/")
    make_lead(people, 1)
    make_lead(people, 2)

    with django_assert_max_num_queries(len(one)):
        client.get("/dashboards/pipeline/")
