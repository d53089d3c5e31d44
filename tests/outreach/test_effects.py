"""Killed at every point of a send, on real connections: nothing twice, nothing lost."""

import os
import threading
import time
from collections import Counter
from random import Random

import pytest
from django.db import connection, connections
from django.utils import timezone

from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import rule_country, suppress
from leadops.compliance.models import CountryRule, Suppression
from leadops.runs.engine import perform
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from outreach import effects
from outreach.actions import attempts
from outreach.clock import due_sends
from outreach.enums import SendState
from outreach.failpoints import ENVIRONMENT, FailpointHit, fp
from outreach.models import Mailbox, Send
from outreach.queries.sends import DELIVER
from tests.fakes.fakesmtp import FakeSMTP, Script
from tests.outreach.sending import approved, deliver, fresh, lose_lease, make_real

BEFORE_THE_DOT = ("send.after_claim", "send.before_dot_commit")
AFTER_THE_DOT = ("send.after_dot_commit", "send.after_answer", "send.after_settle")
ROUNDS = 3


@pytest.fixture
def smtp(tmp_path):
    with FakeSMTP(tmp_path) as server:
        yield server


@pytest.fixture
def ready(people, workspace, smtp, settings):
    mailbox = make_real(people, smtp, settings)
    Mailbox.objects.update(daily_cap=50)
    return mailbox


def die_at(point, workspace, send):
    """Run the sender in a process of its own that ends at `point` as kill -9 would."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        os.environ[ENVIRONMENT] = f"{point}=exit"
        with workspace_scope(workspace):
            effects.deliver(approval=send.approval, send=send)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def test_failpoint_is_inert_without_the_environment(monkeypatch):
    fp("send.after_claim")
    monkeypatch.setenv(ENVIRONMENT, "send.other=raise,send.after_claim=raise")

    with pytest.raises(FailpointHit):
        fp("send.after_claim")


@pytest.mark.django_db(transaction=True)
def test_kill_at_each_point_never_doubles_and_never_loses(people, workspace, ready, smtp):
    """W1, S3: dead before the dot: sent later; after it: in doubt or accepted; never twice."""
    points = [*BEFORE_THE_DOT, *AFTER_THE_DOT] * ROUNDS
    rows = [(point, approved(people, place)) for place, point in enumerate(points)]

    assert [die_at(point, workspace, send) for point, send in rows] == [137] * len(rows)
    with workspace_scope(workspace):
        for _, send in rows:
            if fresh(send).state in {SendState.CLAIMED, SendState.DOT_SENT}:
                lose_lease(send)
        attempts.reclaim()
        for _, send in rows:
            deliver(send)
        states = Counter((point, fresh(send).state) for point, send in rows)
        accepted = Counter(line["message_id"] for line in smtp.ledger())
        in_doubt = set(
            Send.objects.filter(state=SendState.IN_DOUBT).values_list("message_id", flat=True)
        )

    assert states == Counter(
        {
            ("send.after_claim", "accepted"): ROUNDS,
            ("send.before_dot_commit", "accepted"): ROUNDS,
            ("send.after_dot_commit", "in_doubt"): ROUNDS,
            ("send.after_answer", "in_doubt"): ROUNDS,
            ("send.after_settle", "accepted"): ROUNDS,
        }
    )
    assert max(accepted.values()) == 1
    lost = {send.message_id for _, send in rows} - set(accepted) - in_doubt
    assert lost == set()
    assert len(smtp.ledger()) == 4 * ROUNDS


@pytest.mark.django_db(transaction=True)
def test_cuts_in_the_gap_are_exactly_the_messages_in_doubt(people, workspace, ready, smtp):
    """Promise 11: 0 accepted twice, in-doubt count = cut count exactly."""
    cut, rows = [], [approved(people, place) for place in range(12)]
    for place, send in enumerate(rows):
        if place % 4 == 1:
            cut.append(send.message_id)
            script = (
                Script(cut_after_accepting=True) if place % 8 == 1 else Script(cut_after_dot=True)
            )
            smtp.plan(script, recipient=send.to_address)

    with workspace_scope(workspace):
        for send in rows * 2:
            deliver(send)
        in_doubt = list(Send.objects.filter(state="in_doubt").values_list("message_id", flat=True))
        others = Send.objects.exclude(state="in_doubt")

        assert sorted(in_doubt) == sorted(cut)
        assert set(others.values_list("state", flat=True)) == {SendState.ACCEPTED}
    accepted = Counter(line["message_id"] for line in smtp.ledger())
    assert max(accepted.values()) == 1
    assert len(accepted) == 9 + 2


@pytest.mark.django_db(transaction=True)
def test_many_workers_at_once_send_each_message_once(people, workspace, ready, smtp):
    """Promise 3: concurrent claimers, each message claimed and sent once; caps hold."""
    Mailbox.objects.update(daily_cap=6)
    rows = [approved(people, place) for place in range(8)]

    in_threads(workspace, [lambda: [deliver(send) for send in rows] for _ in range(6)])

    with workspace_scope(workspace):
        states = Counter(Send.objects.values_list("state", flat=True))
    assert states == Counter({"accepted": 6, "queued": 2})
    assert Counter(line["message_id"] for line in smtp.ledger()).most_common(1)[0][1] == 1
    assert len(smtp.ledger()) == 6


@pytest.mark.django_db(transaction=True)
def test_suppression_races_the_final_dot(people, workspace, ready, smtp, monkeypatch):
    """I5, promise 12: no dot is committed after a committed suppression, 50 races."""
    random, outcomes, near = Random(7), Counter(), threading.Event()
    rows = [approved(people, place) for place in range(50)]
    record, head_start = attempts.record_dot, 0.0

    def announcing(**facts):
        near.set()
        time.sleep(max(head_start, 0))
        return record(**facts)

    monkeypatch.setattr(attempts, "record_dot", announcing)
    for send in rows:
        near.clear()
        head_start = random.uniform(-0.06, 0.06)  # of the suppression, before the last look
        wait = max(-head_start, 0)

        def stop(send=send, wait=wait):
            near.wait(60)
            time.sleep(wait)
            suppress(
                workspace=workspace,
                email=send.to_address,
                reason="opt_out",
                source="race",
                actor=SYSTEM,
            )

        in_threads(workspace, [lambda send=send: deliver(send), stop])
        with workspace_scope(workspace):
            row, standing = fresh(send), Suppression.objects.get(hash=send.to_hash)
        outcomes[row.state] += 1
        taken = [line for line in smtp.ledger() if line["message_id"] == send.message_id]
        if row.state == SendState.ACCEPTED:
            assert len(taken) == 1
            assert row.dot_at < standing.created_at
        else:
            assert (row.state, row.dot_at, taken) == (SendState.SUPPRESSED, None, [])
    assert set(outcomes) == {SendState.ACCEPTED, SendState.SUPPRESSED}, outcomes


@pytest.mark.django_db(transaction=True)
def test_no_dot_follows_a_country_s_rule_that_has_answered(
    people, workspace, ready, smtp, monkeypatch
):
    """CMP1: a rule set after the last look, before its commit, waits for the dot."""
    send, looked, ruled = approved(people), threading.Event(), threading.Event()
    record, objection = attempts.record_dot, attempts.objection

    def looking(row):
        found = objection(row)
        looked.set()
        ruled.wait(0.5)
        return found

    def recording(**facts):
        monkeypatch.setattr(attempts, "objection", looking)
        return record(**facts)

    def rule():
        looked.wait(60)
        told = {"country": "US", "rule": "nobody", "reason": "We left the market"}
        rule_country(workspace=workspace, actor=people.user("admin"), **told)
        ruled.set()

    monkeypatch.setattr(attempts, "record_dot", recording)
    in_threads(workspace, [lambda: deliver(send), rule])

    with workspace_scope(workspace):
        row, standing = fresh(send), CountryRule.objects.get()
    assert row.state == SendState.ACCEPTED
    assert row.dot_at < standing.set_at


@pytest.mark.django_db(transaction=True)
def test_database_gone_after_the_answer_is_written_when_it_returns(
    people, workspace, ready, smtp, monkeypatch
):
    """P1: the server's word survives a short absence of the database."""
    send = approved(people)
    settle, calls = attempts.settle, []

    def cut_first(**facts):
        calls.append(1)
        if len(calls) == 1:
            connection.connection.close()
        return settle(**facts)

    monkeypatch.setattr(attempts, "settle", cut_first)
    monkeypatch.setattr(effects, "SETTLE_PAUSES_S", (0.0, 0.1, 0.2))

    assert deliver(send).state == SendState.ACCEPTED
    assert len(calls) == 2
    assert fresh(send).settled_at <= timezone.now()


def in_threads(workspace, acts):
    """Run the acts at once, each on a connection of its own; re-raise what one of them raised."""
    barrier, trouble = threading.Barrier(len(acts)), []

    def run(act):
        try:
            with workspace_scope(workspace):
                barrier.wait(60)
                act()
        except Exception as error:
            trouble.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    if trouble:
        raise trouble[0]


@pytest.mark.django_db(transaction=True)
def test_slow_server_holds_up_nobody_else_of_its_run(people, workspace, ready, smtp, monkeypatch):
    """S1: what waits behind a slow conversation is handed to another run, and sent once."""
    monkeypatch.setattr(effects, "HEARTBEAT_S", 0.2)
    rows = [approved(people, place) for place in range(3)]
    smtp.plan(Script(delay_answer_s=1.5), recipient=rows[0].to_address)

    with workspace_scope(workspace):
        due_sends()
        first = StageRun.objects.get(task=DELIVER)
        perform(first.pk)
        others = StageRun.objects.filter(task=DELIVER).exclude(pk=first.pk)

        assert [run.arguments for run in others] == [{"send_ids": [str(s.pk) for s in rows[1:]]}]
        assert [fresh(send).state for send in rows] == ["accepted", "queued", "queued"]
        perform(others.get().pk)
        assert [fresh(send).state for send in rows] == ["accepted"] * 3
    assert len(smtp.ledger()) == 3
