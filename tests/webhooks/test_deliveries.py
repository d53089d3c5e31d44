"""From the log to an endpoint: nothing lost, at least once under one id (promises 1, 6 and 7)."""

import json
import threading
from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, connections, transaction
from django.utils import timezone

from leadops.accounts.actions import pause_sending
from leadops.accounts.models import Letter, Workspace
from leadops.audit.chain import seal
from leadops.audit.models import AuditEntry
from leadops.compliance.actions import suppress
from leadops.runs.engine import LeaseLost, perform
from leadops.runs.models import RunTicket, StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.webhooks import actions, schedule, signing, tasks
from leadops.webhooks.calling import Answer, call
from leadops.webhooks.clock import due_deliveries
from leadops.webhooks.enums import DeliveryStatus, EndpointStatus
from leadops.webhooks.errors import NotOn
from leadops.webhooks.models import Delivery, Endpoint
from tests.fakes import fakeweb
from tests.house.subjects import MAKERS
from tests.people import make_people
from tests.webhooks.conftest import add, turn


def stop(people, address="ana@quay.example", workspace=None):
    """Make an event: somebody must not be written to."""
    return suppress(
        workspace=workspace or people.workspace,
        email=address,
        reason="manual",
        source="page",
        actor=people.user("admin"),
    )


def ids(web) -> list[str]:
    return [
        line.partition(": ")[2]
        for head in web.headers
        for line in head.split("\r\n")
        if line.lower().startswith("webhook-id:")
    ]


def fresh(row):
    return type(row).objects.get(pk=row.pk)


def one_try(endpoint) -> None:
    """Do by the application's clock what the task does by the database's."""
    delivery = actions.begin_try(endpoint=endpoint)
    secrets = delivery.endpoint.secrets(timezone.now())
    answer = call(endpoint.url, secrets=secrets, message_id=delivery.message_id, body=delivery.body)
    actions.note_answer(delivery=delivery, answer=answer)


def rest_over(endpoint) -> None:
    Endpoint.objects.filter(pk=endpoint.pk).update(rest_until=None)
    Delivery.objects.filter(endpoint=endpoint).update(next_at=timezone.now())


def test_what_happens_is_told_once_and_holds_ids_only(people, workspace, endpoint, web):
    row = stop(people)

    turn(workspace)
    turn(workspace)

    assert [json.loads(one) for one in web.bodies] == [
        {
            "type": "suppression.added",
            "timestamp": AuditEntry.objects.get(subject_id=row.pk).at.isoformat(),
            "data": {
                "workspace": str(workspace.pk),
                "suppression": str(row.pk),
                "kind": "address",
                "reason": "manual",
            },
        }
    ]
    delivery = Delivery.objects.get()
    assert ids(web) == [delivery.message_id]
    assert (delivery.status, delivery.code, delivery.answer, delivery.tries) == (
        DeliveryStatus.DELIVERED, 200, "ok", 1,
    )  # fmt: skip


def test_a_refused_change_tells_nothing(people, workspace, endpoint, web):
    with pytest.raises(RuntimeError), transaction.atomic():
        stop(people)
        raise RuntimeError

    turn(workspace)

    assert web.connections == 0


def test_the_line_is_told_without_a_person_or_a_word(people, workspace, endpoint, web):
    for gate in ("outreach.send", "handoff.acknowledge", "prospects.admit"):
        MAKERS[gate](people)
    turn(workspace)

    told = [json.loads(one) for one in web.bodies]
    assert {one["type"] for one in told} >= {
        "gate.proposed",
        "gate.approved",
        "icp.activated",
        "import.finished",
        "lead.routed",
    }
    assert {one["data"]["workspace"] for one in told} == {str(workspace.pk)}
    routed = next(one for one in told if one["type"] == "lead.routed")
    assert set(routed["data"]) == {"workspace", "handoff", "lead", "warmth"}
    everything = b"".join(web.bodies).decode()
    for word in ("Ana", "Diaz", "quay.example", "Mara", "@"):
        assert word not in everything


def test_an_endpoint_is_told_only_what_it_asked_for_and_from_then_on(people, workspace, web):
    stop(people, "before@quay.example")
    seal(workspace)
    add(people, web, events=["gate.proposed"])
    wanted = add(people, web, "/two", events=["suppression.added"])
    stop(people, "after@quay.example")

    turn(workspace)

    assert web.asked() == [f"127.0.0.1:{web.port}/two"]
    assert Delivery.objects.get().endpoint == wanted


def test_events_go_in_the_order_in_which_they_happened(people, workspace, endpoint, web):
    rows = [stop(people, f"p{n}@quay.example") for n in range(5)]

    turn(workspace)

    assert [json.loads(one)["data"]["suppression"] for one in web.bodies] == [
        str(row.pk) for row in rows
    ]


def test_another_workspace_is_told_nothing_of_it(people, workspace, endpoint, web):
    with workspace_scope(people.twin):
        stop(people, workspace=people.twin)
    turn(people.twin, workspace)
    assert web.connections == 0

    stop(people)
    turn(people.twin, workspace)
    assert web.connections == 1
    with workspace_scope(people.twin):
        assert not Endpoint.objects.exists()
        assert not Delivery.objects.exists()


def test_the_database_refuses_an_entry_of_another_workspace(people, workspace, endpoint):
    with workspace_scope(people.twin):
        stop(people, workspace=people.twin)
        foreign = AuditEntry.objects.first()

    with pytest.raises(IntegrityError), transaction.atomic():
        Delivery.objects.create(
            workspace=workspace, endpoint=endpoint, entry_id=foreign.pk, event="x", body="{}"
        )
        with transaction.get_connection().cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_a_failure_is_tried_again_with_the_same_id_and_bytes(people, workspace, endpoint, web):
    web.pages["/hook"] = fakeweb.answer(b"broken", status=500)
    stop(people)
    turn(workspace)
    delivery = Delivery.objects.get()
    assert (delivery.status, delivery.code, delivery.answer) == ("waiting", 500, "broken")
    assert delivery.next_at > timezone.now() + timedelta(seconds=4)
    assert fresh(endpoint).failures == 1

    web.pages["/hook"] = fakeweb.answer()
    rest_over(endpoint)
    turn(workspace)

    assert ids(web) == [delivery.message_id] * 2
    assert web.bodies[0] == web.bodies[1]
    assert fresh(delivery).status == DeliveryStatus.DELIVERED
    assert (fresh(endpoint).failures, fresh(endpoint).failing_since) == (0, None)


def test_ten_tries_over_75_hours_then_it_is_given_up(people, workspace, endpoint, web):
    web.pages["/hook"] = fakeweb.answer(status=500)
    stop(people)
    began = timezone.now()
    seal(workspace)
    actions.note_events(workspace=workspace)
    tries = []
    with time_machine.travel(began, tick=False) as clock:
        while (delivery := Delivery.objects.get()).status == DeliveryStatus.WAITING:
            clock.move_to(max(delivery.next_at, fresh(endpoint).rest_until or began))
            one_try(endpoint)
            tries.append(timezone.now() - began)

    assert len(tries) == 10
    assert timedelta(hours=75) < tries[-1] < timedelta(hours=84)
    assert fresh(endpoint).status == EndpointStatus.ON


def test_a_failing_endpoint_is_left_alone_for_a_while(people, workspace, endpoint, web):
    web.pages["/hook"] = fakeweb.answer(status=503, Retry_After="600")
    for n in range(5):
        stop(people, f"p{n}@quay.example")

    turn(workspace)
    turn(workspace)

    assert web.connections == 1
    left = fresh(endpoint).rest_until - timezone.now()
    assert timedelta(seconds=590) < left <= timedelta(seconds=600)


def test_one_slow_endpoint_does_not_hold_up_another(people, workspace, web, monkeypatch):
    monkeypatch.setattr("leadops.webhooks.calling.SECONDS", 0.3)
    add(people, web, "/slow")
    quick = add(people, web, "/quick")
    web.pages["/slow"] = fakeweb.silent
    for n in range(4):
        stop(people, f"p{n}@quay.example")

    turn(workspace)

    done = Delivery.objects.filter(status=DeliveryStatus.DELIVERED)
    assert {row.endpoint_id for row in done} == {quick.pk}
    assert done.count() == 4
    assert [path.rpartition("/")[2] for path in web.asked()].count("slow") == 1


def test_a_long_backlog_leaves_the_worker_after_its_turn(
    people, workspace, endpoint, web, monkeypatch
):
    for n in range(3):
        stop(people, f"p{n}@quay.example")
    monkeypatch.setattr(tasks, "TURN_SECONDS", 0.0)  # over with the first delivery
    turn(workspace)
    assert web.connections == 1

    turn(workspace)
    assert web.connections == 2


def test_a_redirect_is_a_failure(people, workspace, endpoint, web):
    web.pages["/hook"] = fakeweb.redirect(f"http://127.0.0.1:{web.port}/elsewhere", status=302)
    stop(people)

    turn(workspace)

    assert web.connections == 1
    assert Delivery.objects.get().status == DeliveryStatus.WAITING


@pytest.fixture
def real_admin(people, settings):
    settings.EMAIL_HOST = "mail.example"
    return people.user("admin")


def test_410_turns_the_endpoint_off_and_tells_the_administrators(
    people, workspace, endpoint, web, real_admin
):
    web.pages["/hook"] = fakeweb.answer(status=410)
    stop(people)

    turn(workspace)

    row = fresh(endpoint)
    assert (row.status, row.stopped_why) == (
        EndpointStatus.STOPPED, "It answered 410: it is gone for good.",
    )  # fmt: skip
    assert AuditEntry.objects.filter(event="webhooks.endpoint_stopped").count() == 1
    assert [one.email for one in Letter.objects.all()] == [real_admin.email]
    stop(people, "later@quay.example")
    turn(workspace)
    assert web.connections == 1


def test_five_days_without_a_success_turn_it_off(people, workspace, endpoint, web):
    web.pages["/hook"] = fakeweb.answer(status=500)
    with time_machine.travel(timezone.now(), tick=True) as clock:
        for day in range(6):
            assert fresh(endpoint).status == EndpointStatus.ON
            stop(people, f"p{day}@quay.example")
            seal(workspace)
            actions.note_events(workspace=workspace)
            one_try(endpoint)
            clock.shift(timedelta(hours=24, minutes=6))

    assert fresh(endpoint).stopped_why == "Every try failed for five days."


def test_what_happens_while_it_is_paused_comes_when_it_is_on_again(
    people, workspace, endpoint, web
):
    actions.pause_endpoint(endpoint=endpoint, actor=people.user("admin"))
    stop(people)
    turn(workspace)
    assert web.connections == 0

    actions.resume_endpoint(endpoint=endpoint, actor=people.user("admin"))
    turn(workspace)

    assert web.connections == 1


def test_after_a_long_pause_only_30_days_come(people, workspace, endpoint, web):
    actions.pause_endpoint(endpoint=endpoint, actor=people.user("admin"))
    with time_machine.travel(timezone.now() - timedelta(days=31), tick=True):
        stop(people, "old@quay.example")
    new = stop(people)
    actions.resume_endpoint(endpoint=endpoint, actor=people.user("admin"))

    turn(workspace)

    assert [json.loads(one)["data"]["suppression"] for one in web.bodies] == [str(new.pk)]


def test_pausing_all_sending_stops_no_webhook_and_archiving_does(people, workspace, endpoint, web):
    pause_sending(workspace=workspace, actor=people.user("admin"), why="Stop.")
    turn(workspace)
    assert [json.loads(one)["type"] for one in web.bodies] == ["sending.paused"]

    stop(people)
    seal(workspace)
    Workspace.objects.filter(pk=workspace.pk).update(archived_at=timezone.now())
    turn()
    assert web.connections == 1


def test_a_worker_killed_between_sending_and_noting_sends_the_same_id_again(
    people, workspace, endpoint, web, monkeypatch
):
    stop(people)
    seal(workspace)
    note = actions.note_answer

    def die(**_):
        raise LeaseLost

    monkeypatch.setattr(actions, "note_answer", die)
    due_deliveries()
    run = StageRun.objects.get(task="webhooks.tasks.deliver")
    assert perform(run.pk)
    delivery = Delivery.objects.get()
    assert (delivery.status, delivery.tries, delivery.code) == ("waiting", 1, None)
    monkeypatch.setattr(actions, "note_answer", note)
    rest_over(endpoint)
    with time_machine.travel(timezone.now() + timedelta(minutes=5), tick=True):
        RunTicket.objects.update(lease_until=None)
        turn(workspace)

    assert ids(web) == [delivery.message_id] * 2
    assert fresh(delivery).status == DeliveryStatus.DELIVERED


def test_a_last_try_whose_end_nobody_noted_is_not_made_again(people, workspace, endpoint, web):
    stop(people)
    seal(workspace)
    actions.note_events(workspace=workspace)
    Delivery.objects.update(tries=schedule.TRIES)

    turn(workspace)

    assert web.connections == 0
    assert Delivery.objects.get().status == DeliveryStatus.FAILED


def test_a_new_secret_signs_beside_the_old_one_for_a_day(people, workspace, endpoint, web):
    old = endpoint.secrets(timezone.now())[0]
    changed = actions.change_secret(endpoint=endpoint, actor=people.user("admin"))
    new = changed.secrets(timezone.now())[0]
    assert old != new
    assert old not in changed.secret

    stop(people)
    turn(workspace)

    told = dict(line.split(": ", 1) for line in web.headers[0].split("\r\n") if line)
    at = int(told["webhook-timestamp"])
    for secret in (old, new):
        assert signing.verified_id([secret], told, web.bodies[0], now=at) == ids(web)[0]
    assert changed.secrets(timezone.now() + timedelta(hours=25)) == [new]


def test_a_given_up_delivery_is_sent_again_under_its_id(people, workspace, endpoint, web):
    stop(people)
    turn(workspace)
    delivery = Delivery.objects.get()
    Delivery.objects.update(status=DeliveryStatus.FAILED, tries=10)

    actions.retry_delivery(delivery=delivery, actor=people.user("admin"))
    turn()

    assert ids(web) == [delivery.message_id] * 2
    assert fresh(delivery).status == DeliveryStatus.DELIVERED
    assert AuditEntry.objects.filter(event="webhooks.delivery_retried").count() == 1


def test_nothing_goes_to_an_endpoint_that_is_not_on(people, workspace, endpoint, web):
    stop(people)
    turn(workspace)
    delivery = Delivery.objects.get()
    actions.pause_endpoint(endpoint=endpoint, actor=people.user("admin"))

    with pytest.raises(NotOn):
        actions.retry_delivery(delivery=delivery, actor=people.user("admin"))
    with pytest.raises(NotOn):
        actions.try_endpoint(endpoint=endpoint, actor=people.user("admin"))


def test_an_endpoint_deleted_while_it_is_called_leaves_no_fault(people, workspace, endpoint, web):
    stop(people)
    seal(workspace)
    actions.note_events(workspace=workspace)
    delivery = actions.begin_try(endpoint=endpoint)
    actions.remove_endpoint(endpoint=endpoint, actor=people.user("admin"))

    with pytest.raises(NotOn):
        actions.note_answer(delivery=delivery, answer=Answer(200, "ok"))
    turn(workspace)

    assert not Delivery.objects.exists()


def test_a_test_event_goes_at_once_and_wakes_a_resting_endpoint(people, workspace, endpoint, web):
    Endpoint.objects.update(rest_until=timezone.now() + timedelta(minutes=5), failures=4)

    actions.try_endpoint(endpoint=fresh(endpoint), actor=people.user("admin"))
    turn()

    assert [json.loads(one)["type"] for one in web.bodies] == ["webhook.test"]
    assert fresh(endpoint).failures == 0


def test_a_secret_of_another_instance_is_a_failed_try_that_a_new_secret_mends(
    people, workspace, endpoint, web
):
    Endpoint.objects.update(secret="sealed elsewhere")
    stop(people)
    turn(workspace)
    delivery = Delivery.objects.get()
    assert (web.connections, delivery.tries, delivery.code) == (0, 1, None)
    assert "Change the secret" in delivery.answer
    assert StageRun.objects.filter(status="failed").count() == 0

    actions.change_secret(endpoint=endpoint, actor=people.user("admin"))
    rest_over(endpoint)
    turn(workspace)

    assert fresh(delivery).status == DeliveryStatus.DELIVERED


def test_an_event_noted_anew_after_a_restore_keeps_its_id(people, workspace, endpoint, web):
    stop(people)
    turn(workspace)
    Delivery.objects.all().delete()
    Endpoint.objects.update(cursor=0)

    turn(workspace)

    told = [one for one, body in zip(ids(web), web.bodies, strict=True) if b"suppression" in body]
    assert len(told) == 2
    assert len(set(told)) == 1


@pytest.mark.django_db(transaction=True)
def test_four_clocks_and_workers_at_once_note_each_event_once(web):
    people = make_people()
    workspace, start = people.workspace, threading.Barrier(4)
    with workspace_scope(workspace):
        endpoint = add(people, web)
        for n in range(12):
            stop(people, f"p{n}@quay.example")
        seal(workspace)

    def work() -> None:
        try:
            start.wait(30)
            with workspace_scope(workspace):
                actions.note_events(workspace=workspace)
                while Delivery.objects.filter(status="waiting", tries=0).exists():
                    if actions.begin_try(endpoint=endpoint) is None:
                        return
        finally:
            connections.close_all()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with workspace_scope(workspace):
        actions.note_events(workspace=workspace)
        rows = Delivery.objects.filter(event="suppression.added")
        assert rows.count() == 12
        assert {row.tries for row in rows} <= {0, 1}
        assert Endpoint.objects.get().cursor >= 12
