"""Health, readiness and figures: who may read them and what they say."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from leadops.operations.actions import beat
from leadops.operations.models import Beat
from leadops.runs.models import RunTicket, StageRun
from leadops.tenancy.scope import workspace_scope
from tests.factories.outreach import make_draft, make_mailbox

SAMPLE = re.compile(
    r'^[a-z_]+(?:\{[a-z_]+="(?:[^"\\\n]|\\.)*"(?:,[a-z_]+="(?:[^"\\\n]|\\.)*")*\})? -?[\d.e+-]+$'
)


@pytest.fixture
def var(settings, tmp_path):
    settings.VAR, settings.REDIS_URL = tmp_path, ""
    (tmp_path / "broker" / "msg").mkdir(parents=True)
    return tmp_path


def test_ready_when_all_is_there(db, var):
    beat(kind="clock", name="clock@here")

    answer = Client().get("/readyz")

    assert answer.status_code == 200
    assert answer.json() == {
        "ready": True,
        "database": "reachable",
        "migrations": "applied",
        "clock": "seen 0 s ago",
        "broker": "files",
    }


@pytest.mark.parametrize(("seconds", "status"), [(119, 200), (125, 503)])
def test_not_ready_when_the_clock_is_silent_for_two_minutes(db, var, seconds, status):
    beat(kind="clock", name="clock@here")
    Beat.objects.update(at=timezone.now() - timedelta(seconds=seconds))

    assert Client().get("/readyz").status_code == status


def test_not_ready_before_the_clock_was_seen_or_a_migration_ran(db, var, monkeypatch):
    from leadops.operations import queries

    assert Client().get("/readyz").json()["clock"] == "not seen yet"
    monkeypatch.setattr(queries, "_on_disk", lambda: frozenset({("runs", "9999_next")}))
    answer = Client().get("/readyz")
    assert (answer.status_code, answer.json()["migrations"]) == (503, "1 missing")


def test_broker_away_is_said_and_holds_nothing_back(db, var):
    beat(kind="clock", name="clock@here")
    (var / "broker" / "msg").rmdir()

    answer = Client().get("/readyz")

    assert (answer.status_code, answer.json()["broker"]) == (200, "away")


def test_redis_away_is_said_within_seconds(db, var, settings):
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    beat(kind="clock", name="clock@here")

    answer = Client().get("/readyz")

    assert (answer.status_code, answer.json()["broker"]) == (200, "away")


@pytest.mark.django_db(transaction=True)
def test_database_away_is_503_in_words(var, monkeypatch):
    place = connection.settings_dict["HOST"]
    connection.close()
    monkeypatch.setitem(connection.settings_dict, "HOST", "/nowhere")
    try:
        answer = Client().get("/readyz")
    finally:
        monkeypatch.setitem(connection.settings_dict, "HOST", place)
        connection.close()

    assert (answer.status_code, answer.json()["database"]) == (503, "away")


@pytest.mark.parametrize(
    ("headers", "token", "status"),
    [
        ({}, "", 200),
        ({"REMOTE_ADDR": "10.0.0.9"}, "", 403),
        ({"HTTP_X_FORWARDED_FOR": "10.0.0.9"}, "", 403),
        ({"REMOTE_ADDR": "10.0.0.9", "HTTP_AUTHORIZATION": "Bearer "}, "", 403),
        ({"REMOTE_ADDR": "10.0.0.9", "HTTP_AUTHORIZATION": "Bearer x"}, "", 403),
        ({"REMOTE_ADDR": "10.0.0.9", "HTTP_AUTHORIZATION": "Bearer right"}, "right", 200),
        ({"REMOTE_ADDR": "10.0.0.9", "HTTP_AUTHORIZATION": "bearer right"}, "right", 200),
        ({"REMOTE_ADDR": "10.0.0.9", "HTTP_AUTHORIZATION": "Bearer wrong"}, "right", 403),
        ({"REMOTE_ADDR": "10.0.0.9", "HTTP_AUTHORIZATION": "Basic right"}, "right", 403),
        ({"HTTP_AUTHORIZATION": "Bearer wrong"}, "right", 403),
        ({}, "right", 200),
    ],
)
def test_figures_are_for_this_machine_or_the_bearer(db, var, settings, headers, token, status):
    settings.METRICS_TOKEN = token

    assert Client(**headers).get("/metrics").status_code == status


def test_figures_say_what_waits_without_naming_anybody(people, var):
    with workspace_scope(people.workspace):
        draft = make_draft(people)
        make_mailbox(
            people.workspace,
            address="box@quay.example",
            imap_host="imap.quay.example",
            polled_at=timezone.now() - timedelta(seconds=90),
        )
        StageRun.objects.create(
            workspace=people.workspace, task="x", key="k", label="L", status="failed"
        )
        RunTicket.objects.all().delete()
        RunTicket.objects.create(
            run_id=draft.pk,
            workspace=people.workspace,
            task="x",
            queue="send",
            not_before=timezone.now() - timedelta(seconds=40),
        )
    for host in ("here", "there"):
        beat(kind="worker", name=f"send@{host}", queue="send")
    client = Client()
    client.get("/sign-in/")

    text = client.get("/metrics").content.decode()

    found = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    bad = [line for line in text.splitlines() if line[0] != "#" and not SAMPLE.match(line)]
    assert bad == []
    assert found['leadops_runs{status="failed"}'] == "1"
    assert found['leadops_sends{state="in_doubt"}'] == "0"
    assert found['leadops_proposals_waiting{gate="outreach.send"}'] == "1"
    assert found['leadops_queue_length{queue="send",state="waiting"}'] == "1"
    assert 40 <= float(found['leadops_queue_oldest_seconds{queue="send"}']) < 100
    assert 90 <= float(found["leadops_imap_poll_age_seconds"]) < 150
    assert found["leadops_mailboxes_polled"] == "1"
    assert float(found['leadops_heartbeat_age_seconds{process="worker",queue="send"}']) < 60
    assert found['leadops_processes_alive{process="worker",queue="send"}'] == "2"
    for name in ("leadops_sla_breaches", "leadops_sla_overdue", "leadops_model_spend_month"):
        assert found[name] == "0"
    for private in ("Ana", "quay", "Quay", str(people.workspace.pk), "Mara"):
        assert private not in text


def test_requests_are_counted_by_route(db, var):
    from django.http import HttpResponse
    from django.test import RequestFactory

    from leadops.operations.middleware import WatchMiddleware
    from leadops.operations.series import read_all

    watch = WatchMiddleware(lambda _request: HttpResponse(status=204))
    for method in ("get", "post", "get"):
        watch(getattr(RequestFactory(), method)("/a/secret/path/"))
    watch(RequestFactory().generic("BREW", "/"))

    assert {labels: tally.count for labels, tally in read_all(var / "metrics").items()} == {
        ("GET", "none", "204"): 2,
        ("POST", "none", "204"): 1,
        ("other", "none", "204"): 1,
    }
