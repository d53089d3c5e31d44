"""The send machine over real SMTP: at most one final dot, and a named end for every message."""

import smtplib
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.audit.actors import SYSTEM
from leadops.audit.models import AuditEntry
from leadops.compliance.actions import rule_country, suppress
from leadops.compliance.models import Suppression
from leadops.gates.actions import revoke
from leadops.gates.errors import NoApproval
from leadops.gates.models import Proposal
from leadops.runs.actions import enqueue
from leadops.runs.enums import RunStatus
from leadops.runs.models import StageRun
from outreach import effects
from outreach.actions import attempts, enrollments, mailboxes, sends
from outreach.actions.attempts import Claimed
from outreach.clock import due_sends
from outreach.connectors.smtp import Server
from outreach.enums import SendState
from outreach.errors import NotInDoubt, TooLate
from outreach.models import Draft, Enrollment, Mailbox, Send, SendAttempt, Touchpoint
from outreach.queries import sends as queries
from outreach.queries.sends import DELIVER, PER_MAILBOX, due, in_doubt
from outreach.wire import wire_sha256
from tests.drain import drain
from tests.factories import outreach as make
from tests.fakes.fakesmtp import FakeSMTP, Script
from tests.outreach.sending import approved, deliver, fresh, lose_lease, make_due, make_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def smtp(tmp_path):
    with FakeSMTP(tmp_path) as server:
        yield server


@pytest.fixture
def mailbox(people, workspace, smtp, settings):
    return make_real(people, smtp, settings)


@pytest.fixture
def impatient(monkeypatch):
    """Shorten the waits of the conversation; the machine is the same."""
    original = effects.server_of

    def hurried(workspace, mailbox):
        found = original(workspace, mailbox)
        names = Server.__slots__
        facts = {name: getattr(found, name) for name in names}
        return Server(**facts | {"silence_s": 0.2, "give_up_s": 0.6, "command_s": 2.0})

    monkeypatch.setattr(effects, "server_of", hurried)


def test_approval_queues_one_send_with_the_undo_window(people, mailbox):
    """OUT4: nothing is queued before a person approved exactly these bytes."""
    draft = make.make_draft(people)
    assert Send.objects.count() == 0

    before = timezone.now()
    proposal = Proposal.objects.get(subject_id=draft.pk, status="waiting")
    make.approve(proposal, people)
    send = Send.objects.get()

    assert (send.state, send.attempts, send.dot_at) == (SendState.QUEUED, 0, None)
    assert timedelta(seconds=19) < send.not_before - before < timedelta(seconds=25)
    assert Draft.objects.get(pk=draft.pk).state == "approved"


def test_approval_of_somebody_who_holds_is_held(people, mailbox):
    people.user("rep").holds_sends = True
    people.user("rep").save()

    draft = make.make_draft(people)
    make.approve(Proposal.objects.get(subject_id=draft.pk), people)

    assert Send.objects.get().not_before is None
    assert due() == []


def test_deliver_accepted_moves_everything_on(people, mailbox, smtp):
    """I1: the accepted bytes are the approved bytes; the next touch is set (OUT2)."""
    send = approved(people)

    done = deliver(send)

    assert (done.state, done.code, done.answer) == (SendState.ACCEPTED, 250, "2.0.0 accepted")
    assert [(line["message_id"], line["wire_sha256"]) for line in smtp.ledger()] == [
        (send.message_id, send.approval.proposal.payload["wire_sha256"])
    ]
    assert smtp.mails[0].startswith(b"Date: ")
    assert smtp.mails[0].partition(b"\r\n")[2] == bytes(send.revision.wire)
    assert SendAttempt.objects.count() == 1
    assert [(one.kind, one.send_id) for one in Touchpoint.objects.all()] == [("sent", send.pk)]
    assert Draft.objects.get(pk=send.draft_id).state == "sent"
    enrollment = Enrollment.objects.get()
    assert enrollment.position == 1
    assert timedelta(days=3) < enrollment.next_at - timezone.now() < timedelta(days=5)
    assert done.settled_at is not None
    assert done.lease_until is None


def test_deliver_twice_sends_once(people, mailbox, smtp):
    """Promise 1: the task may run twice without a second effect."""
    send = approved(people)

    deliver(send)
    deliver(send)

    assert len(smtp.ledger()) == 1
    assert SendAttempt.objects.count() == 1


def test_whole_way_by_the_clock_and_the_engine(people, mailbox, smtp):
    send = approved(people)

    due_sends()
    drain()

    assert fresh(send).state == SendState.ACCEPTED
    assert len(smtp.ledger()) == 1


def test_messages_of_one_server_share_a_run_and_are_queued_once(people, mailbox, smtp):
    """Promise 1: what a run has in hand is left out, however often the clock looks."""
    rows = [approved(people, place) for place in range(6)]
    elsewhere = {"address": "kim@quaysoft.example", "smtp_host": "elsewhere.example"}
    other = make.make_mailbox(people.workspace, **elsewhere)
    Send.objects.filter(pk=rows[5].pk).update(mailbox=other)

    for _ in range(2):
        due_sends()

    runs = [run.arguments["send_ids"] for run in StageRun.objects.filter(task=DELIVER)]
    assert sorted(runs, key=len) == [[str(rows[5].pk)], [str(row.pk) for row in rows[:5]]]
    assert due() == []
    drain()
    note = "Sent: 5"
    assert [run.note for run in StageRun.objects.filter(key=f"send:{rows[0].pk}")] == [note]


def test_mailbox_with_a_long_queue_takes_a_few_of_one_tick(people, mailbox, smtp):
    rows = [approved(people, place) for place in range(7)]

    assert due() == rows[:PER_MAILBOX]


def test_broken_message_does_not_keep_its_neighbours(people, mailbox, smtp, monkeypatch):
    """The run of a message that breaks is tried again; what it was given beside is sent."""
    rows = [approved(people, place) for place in range(3)]
    claim = attempts.claim

    def broken(*, send_id):
        if send_id == rows[0].pk:
            raise ValueError("a row that nobody thought of")
        return claim(send_id=send_id)

    monkeypatch.setattr(attempts, "claim", broken)
    due_sends()
    drain()

    states = [fresh(row).state for row in rows]
    assert states == [SendState.QUEUED, SendState.ACCEPTED, SendState.ACCEPTED]
    assert StageRun.objects.get(task=DELIVER).status == RunStatus.WAITING


def test_run_of_the_release_before_still_sends_its_message(people, mailbox, smtp):
    """D1: a run that old code queued is done by the new."""
    send = approved(people)
    arguments = {"send_id": str(send.pk)}
    enqueue(
        DELIVER, key="old", label="", arguments=arguments, workspace=people.workspace, actor=SYSTEM
    )
    drain()

    assert fresh(send).state == SendState.ACCEPTED


def test_send_before_its_undo_window_is_not_claimed(people, mailbox, smtp):
    send = approved(people)
    Send.objects.update(not_before=timezone.now() + timedelta(seconds=15))

    assert deliver(send).state == SendState.QUEUED
    assert due() == []
    assert smtp.connections == 0


@pytest.mark.parametrize(
    "script",
    [
        Script(mail="451 4.3.0 busy"),
        Script(rcpt="450 4.2.0 greylisted"),
        Script(data="452 4.3.1 full"),
        Script(dot="451 4.7.1 greylisted"),
        Script(cut_before_dot=True),
    ],
)
def test_temporary_answer_is_retried_with_the_same_message_id(people, mailbox, smtp, script):
    """S1: 4xx at each stage comes back later; the Message-ID stays."""
    send = approved(people)
    smtp.plan(script)

    deferred = deliver(send)
    wait = deferred.next_attempt_at - timezone.now()

    assert deferred.state == SendState.DEFERRED
    assert timedelta(minutes=4) < wait < timedelta(minutes=6)
    assert (smtp.ledger(), due()) == ([], [])
    make_due(send)
    assert deliver(send).state == SendState.ACCEPTED
    assert [line["message_id"] for line in smtp.ledger()] == [send.message_id]
    assert SendAttempt.objects.count() == 2


def test_deferred_pauses_grow_and_end_after_48_hours(people, mailbox, smtp):
    """S1: growing delay, then a named end."""
    send = approved(people)
    pauses = []
    for _ in range(4):
        smtp.plan(Script(rcpt="450 4.2.0 greylisted"))
        pauses.append(round((deliver(send).next_attempt_at - timezone.now()).total_seconds() / 60))
        make_due(send)
    old = timezone.now() - timedelta(hours=49)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(attempts, "GIVE_UP", timezone.now() - old - timedelta(hours=49))
        smtp.plan(Script(rcpt="450 4.2.0 greylisted"))
        ended = deliver(send)

    assert pauses == [5, 15, 30, 60]
    assert (ended.state, ended.answer) == (
        SendState.REFUSED,
        "Given up after 48 hours. 4.2.0 greylisted",
    )


@pytest.mark.parametrize(
    ("script", "is_suppressed"),
    [
        (Script(rcpt="550 5.1.1 no such user"), True),
        (Script(rcpt="550 5.7.1 blocked by policy"), False),
        (Script(rcpt="553 5.1.8 bad sender domain"), False),
        (Script(dot="554 5.7.1 spam"), False),
        (Script(data="554 5.0.0 no"), False),
        (Script(mail="550 5.1.7 bad sender"), False),
    ],
)
def test_final_refusal_ends_and_suppresses_only_unknown_addresses(
    people, mailbox, smtp, script, is_suppressed
):
    """S2: terminal; only 5.1.x of the recipient suppresses; the sequence stops, visibly."""
    send = approved(people)
    smtp.plan(script)

    refused = deliver(send)

    assert refused.state == SendState.REFUSED
    assert smtp.ledger() == []
    assert Suppression.objects.filter(reason="bounce").exists() == is_suppressed
    assert Enrollment.objects.get().state == "stopped"
    assert "The message was refused" in Enrollment.objects.get().stopped_why
    kinds = set(Touchpoint.objects.values_list("kind", flat=True))
    assert kinds == ({"bounce"} if is_suppressed else {"refused"})
    make_due(send)
    assert deliver(send).state == SendState.REFUSED


@pytest.mark.parametrize(
    ("script", "accepted"),
    [(Script(cut_after_dot=True), 0), (Script(cut_after_accepting=True), 1)],
)
def test_cut_in_the_gap_is_in_doubt_and_never_sent_again(people, mailbox, smtp, script, accepted):
    """S3: what cannot be known is shown to a person and never resent by a machine."""
    send = approved(people)
    smtp.plan(script)

    assert deliver(send).state == SendState.IN_DOUBT
    make_due(send)
    lose_lease(send)
    due_sends()
    drain()

    assert deliver(send).state == SendState.IN_DOUBT
    assert len(smtp.ledger()) == accepted
    assert [one.pk for one in in_doubt()] == [send.pk]


def test_silence_is_shown_as_doubt_and_settled_by_the_late_answer(
    people, mailbox, smtp, impatient, monkeypatch
):
    """Section 3.2: after a minute without an answer it shows in doubt; the answer still counts."""
    send = approved(people)
    smtp.plan(Script(delay_answer_s=0.4))
    shown = []
    settle = attempts.settle

    def noting(**facts):
        result = settle(**facts)
        shown.append(fresh(send).state)
        return result

    monkeypatch.setattr(attempts, "settle", noting)

    assert deliver(send).state == SendState.ACCEPTED
    assert shown == [SendState.IN_DOUBT, SendState.ACCEPTED]
    assert len(smtp.ledger()) == 1


def test_silence_for_ever_stays_in_doubt(people, mailbox, smtp, impatient):
    send = approved(people)
    smtp.plan(Script(delay_answer_s=5))

    assert deliver(send).state == SendState.IN_DOUBT


def test_late_temporary_answer_to_a_message_in_doubt_is_final(people, mailbox, smtp, impatient):
    send = approved(people)
    smtp.plan(Script(delay_answer_s=0.4, dot="451 4.3.0 not taken"))

    done = deliver(send)

    assert (done.state, done.code) == (SendState.REFUSED, 451)
    assert smtp.ledger() == []


def test_suppression_between_approval_and_sending_stops_it(people, mailbox, smtp):
    """G5, CMP1: suppression beats approval, at the moment of sending."""
    send = approved(people)
    suppress(
        workspace=people.workspace,
        email=send.to_address.upper(),
        reason="opt_out",
        source="stop link",
        actor=SYSTEM,
    )

    stopped = deliver(send)

    assert stopped.state == SendState.SUPPRESSED
    assert "asked us not to write" in stopped.answer
    assert Enrollment.objects.get().state == "stopped"
    assert smtp.connections == 0


def test_rule_of_a_country_stops_what_was_approved_before_it(people, mailbox, smtp):
    """CMP1: a country that is closed after the approval is looked at before the final dot."""
    send = approved(people)
    admin = people.user("admin")
    told = {"country": "US", "rule": "nobody", "reason": "We left the market"}
    rule_country(workspace=people.workspace, actor=admin, **told)

    stopped = deliver(send)

    assert stopped.state == SendState.SUPPRESSED
    assert "writes to nobody there (We left the market)" in stopped.answer
    assert smtp.connections == 0


def _during_data(smtp, send, monkeypatch, act):
    """Run `act` when the bytes are written and the dot is not yet recorded."""
    record = attempts.record_dot

    def acting(**facts):
        act()
        return record(**facts)

    monkeypatch.setattr(attempts, "record_dot", acting)
    return deliver(send)


def test_domain_suppressed_during_the_conversation_stops_before_the_dot(
    people, mailbox, smtp, monkeypatch
):
    """I5, promise 12: a message already in DATA is stopped while its dot is not committed."""
    send = approved(people)

    def act():
        suppress(
            workspace=people.workspace,
            domain=send.to_address.rpartition("@")[2],
            reason="manual",
            source="page",
            actor=people.user("admin"),
        )

    assert _during_data(smtp, send, monkeypatch, act).state == SendState.SUPPRESSED
    assert (smtp.connections, smtp.ledger()) == (1, [])


def test_stopped_sequence_during_the_conversation_stops_before_the_dot(
    people, mailbox, smtp, monkeypatch
):
    """RTE1: an answer that comes in while we write stops the message."""
    send = approved(people)

    def act():
        enrollments.stop(lead=send.draft.lead, why="They answered.", actor=SYSTEM)

    done = _during_data(smtp, send, monkeypatch, act)

    assert (done.state, done.answer) == (SendState.CANCELLED, "They answered.")
    assert smtp.ledger() == []


@pytest.mark.parametrize("who", ["mailbox", "workspace"])
def test_pause_during_the_conversation_leaves_it_queued(people, mailbox, smtp, monkeypatch, who):
    """G9: no dot is committed after a committed pause; nothing is lost."""
    send = approved(people)

    def act():
        if who == "mailbox":
            mailboxes.pause(mailbox=mailbox, why="Wait.", actor=people.user("admin"))
        else:
            Workspace.objects.filter(pk=people.workspace.pk).update(
                sending_paused_at=timezone.now(), sending_paused_why="Wait."
            )

    done = _during_data(smtp, send, monkeypatch, act)

    assert (done.state, done.answer, smtp.ledger()) == (SendState.QUEUED, "Wait.", [])
    mailboxes.resume(mailbox=mailbox, actor=people.user("admin"))
    Workspace.objects.filter(pk=people.workspace.pk).update(sending_paused_at=None)
    make_due(send)
    monkeypatch.undo()
    assert deliver(send).state == SendState.ACCEPTED
    assert len(smtp.ledger()) == 1


def test_approval_taken_back_is_never_sent(people, mailbox, smtp):
    send = approved(people)
    revoke(approval=send.approval, actor=people.user("sales_lead"), reason="Wrong person")

    with pytest.raises(NoApproval):
        deliver(send)
    due_sends()
    drain()

    assert fresh(send).state == SendState.CANCELLED
    assert smtp.connections == 0


def test_workspace_without_address_sends_nothing_and_says_why(people, mailbox, smtp):
    """OUT14: no legal name and postal address, no mail."""
    send = approved(people)
    Workspace.objects.filter(pk=people.workspace.pk).update(postal_address="")

    waiting = deliver(send)

    assert waiting.state == SendState.QUEUED
    assert waiting.answer.startswith("The workspace has no legal name or postal address.")
    assert smtp.connections == 0


def test_daily_cap_holds_the_rest_until_midnight(people, mailbox, smtp):
    Mailbox.objects.update(daily_cap=2)
    rows = [approved(people, place) for place in range(3)]

    states = [deliver(row).state for row in rows]

    assert states == [SendState.ACCEPTED, SendState.ACCEPTED, SendState.QUEUED]
    held = fresh(rows[2])
    assert held.answer == "mara@quaysoft.example has sent its 2 messages of today."
    assert timedelta() < held.next_attempt_at - timezone.now() <= timedelta(hours=24)
    assert len(smtp.ledger()) == 2


def test_send_that_differs_from_what_was_approved_is_never_sent(people, mailbox, smtp):
    """Promise 16: approval is bound to bytes, recipient and mailbox; the rest cannot be edited."""
    send = approved(people)
    assert wire_sha256(bytes(send.revision.wire)) == send.revision.wire_sha256
    Send.objects.filter(pk=send.pk).update(to_address="eve@evil.example")

    done = deliver(send)

    assert (done.state, smtp.connections) == (SendState.CANCELLED, 0)
    assert done.answer == "The stored message is not the one that was approved."


def test_server_down_pauses_the_mailbox_once_and_the_backlog_drains(people, mailbox, smtp):
    """S4: one notice, nothing lost, nothing doubled, and it comes back by itself."""
    rows = [approved(people, place) for place in range(3)]
    Mailbox.objects.update(smtp_port=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("django.conf.settings.ALLOW_PRIVATE", ["127.0.0.1:1"])
        due_sends()
        drain()
    paused = Mailbox.objects.get()

    assert {fresh(row).state for row in rows} == {SendState.QUEUED}
    assert paused.paused_why == "No connection: 127.0.0.1:1: Connection refused"
    assert paused.resumes_at > timezone.now()
    notices = AuditEntry.objects.filter(event="outreach.mailbox_paused")
    assert notices.count() == 1
    assert due() == []
    Mailbox.objects.update(smtp_port=smtp.port, resumes_at=timezone.now() - timedelta(seconds=1))
    Send.objects.update(next_attempt_at=timezone.now() - timedelta(seconds=1))
    assert len(due()) == 1
    deliver(due()[0])
    assert Mailbox.objects.get().paused_at is None
    due_sends()
    drain()
    assert {fresh(row).state for row in rows} == {SendState.ACCEPTED}
    assert len(smtp.ledger()) == 3


def test_refused_password_pauses_the_mailbox_until_a_person_looks(
    people, workspace, tmp_path, settings
):
    """S4: auth fails: paused with the reason, never tried again by itself."""
    with FakeSMTP(tmp_path, credentials=("mara", "right")) as smtp:
        mailbox = make_real(people, smtp, settings)
        mailboxes.save_mailbox(
            workspace=workspace,
            mailbox=mailbox,
            fields={"smtp_user": "mara", "smtp_password": "wrong"},
            actor=people.user("admin"),
        )
        send = approved(people)

        deliver(send)
        paused = Mailbox.objects.get()
        due_sends()
        drain()

        assert (paused.resumes_at, fresh(send).state) == (None, SendState.QUEUED)
        assert "does not accept this name and password" in paused.paused_why
        assert smtp.connections == 1


def test_mailbox_guard_stops_at_bounces_over_the_limit(people, mailbox, smtp):
    """1.8 % from 50 messages on: one of 56 is over, one of 55 with floor 50 too; none below 50."""
    send = approved(people)
    smtp.plan(Script(rcpt="550 5.1.1 no such user"))
    deliver(send)

    assert Mailbox.objects.get().paused_at is None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("outreach.queries.mailboxes.BOUNCE_FLOOR", 1)
        mailboxes.guard(mailbox=mailbox)
    assert Mailbox.objects.get().paused_why.startswith("1 of 1 messages of 30 days came back.")


def test_undo_in_time_cancels_and_proposes_the_same_words_again(people, mailbox, smtp):
    """Undo = revocation + cancelled + a new proposal; the message never leaves."""
    send = approved(people)

    proposal = sends.undo(send=send, actor=people.user("rep"))

    assert fresh(send).state == SendState.CANCELLED
    assert proposal.status == "waiting"
    assert proposal.payload["body"] == send.revision.body
    assert proposal.payload["wire_sha256"] != send.revision.wire_sha256
    with pytest.raises(NoApproval):
        deliver(send)
    assert smtp.connections == 0


def test_undo_too_late_changes_nothing(people, mailbox, smtp):
    send = approved(people)
    deliver(send)

    with pytest.raises(TooLate, match=r"Sent at \d\d:\d\d\. Cannot be undone\."):
        sends.undo(send=send, actor=people.user("rep"))

    assert fresh(send).state == SendState.ACCEPTED
    assert not hasattr(fresh(send).approval, "revocation")


def test_release_held_lets_only_unchanged_messages_go(people, mailbox, smtp):
    """G7: a batch posts (id, digest) pairs of messages that were approved one by one."""
    rows = [approved(people, place) for place in range(3)]
    Send.objects.update(not_before=None)
    revoke(approval=rows[2].approval, actor=people.user("rep"), reason="No")
    pairs = [
        (rows[0].pk, rows[0].approval.digest),
        (rows[1].pk, "another digest"),
        (rows[2].pk, rows[2].approval.digest),
    ]

    released = sends.release_held(pairs=pairs, actor=people.user("rep"))

    assert (released.count, released.changed) == (1, (rows[1].pk, rows[2].pk))
    assert [fresh(row).not_before is None for row in rows] == [False, True, True]


def test_lost_lease_before_the_dot_queues_again(people, mailbox, smtp):
    """W1: dead before the dot: sent later, once."""
    send = approved(people)
    claimed = attempts.claim(send_id=send.pk)
    lose_lease(send)

    assert attempts.reclaim() == 1
    assert fresh(send).state == SendState.QUEUED
    assert attempts.record_dot(claimed=claimed) == "Another worker has this message now."
    assert deliver(send).state == SendState.ACCEPTED
    assert len(smtp.ledger()) == 1


def test_zombie_writes_nothing_after_its_lease_was_taken(people, mailbox, smtp):
    """W3: the fence number refuses a worker that slept through its lease."""
    send = approved(people)
    zombie = attempts.claim(send_id=send.pk)
    lose_lease(send)
    attempts.reclaim()
    second = attempts.claim(send_id=send.pk)

    late = attempts.settle(claimed=zombie, verdict="refused", stage="dot", code=554, text="no")

    assert late is None
    assert not attempts.renew(claimed=zombie)
    assert (fresh(send).state, fresh(send).fence) == (SendState.CLAIMED, second.fence)


def test_lost_lease_after_the_dot_is_in_doubt_and_takes_its_own_late_answer(people, mailbox, smtp):
    send = approved(people)
    claimed = attempts.claim(send_id=send.pk)
    assert attempts.record_dot(claimed=claimed) == ""
    lose_lease(send)

    assert attempts.reclaim() == 1
    assert fresh(send).state == SendState.IN_DOUBT
    attempts.settle(claimed=claimed, verdict="accepted", stage="dot", code=250, text="ok")
    assert fresh(send).state == SendState.ACCEPTED


def test_message_whose_draft_was_dropped_is_cancelled_while_it_waits(people, mailbox, smtp):
    send = approved(people)
    Send.objects.update(not_before=None)
    enrollments.stop(lead=send.draft.lead, why="They answered.", actor=SYSTEM)

    attempts.end_dropped()

    assert (fresh(send).state, fresh(send).answer) == (SendState.CANCELLED, "They answered.")


def test_dropped_messages_are_ended_some_at_a_time(people, mailbox, smtp, monkeypatch):
    monkeypatch.setattr(attempts, "ENDED_AT_ONCE", 2)
    for place in range(3):
        enrollments.stop(lead=approved(people, place).draft.lead, why="Over.", actor=SYSTEM)
    Send.objects.update(state=SendState.QUEUED)

    assert [attempts.end_dropped() for _ in range(3)] == [2, 1, 0]
    assert set(Send.objects.values_list("state", flat=True)) == {SendState.CANCELLED}


def test_one_turn_hands_out_the_first_that_are_due_and_the_next_the_rest(
    people, mailbox, smtp, monkeypatch
):
    monkeypatch.setattr(queries, "PER_TURN", 2)
    rows = [approved(people, place) for place in range(3)]

    turns = []
    for _ in range(3):
        turns.append([one.pk for one in due()])
        due_sends()

    assert turns == [[rows[0].pk, rows[1].pk], [rows[2].pk], []]
    drain()
    assert len(smtp.ledger()) == 3


def test_settle_arrived_and_send_again_need_a_message_in_doubt(people, mailbox, smtp):
    send = approved(people)

    for act in (sends.settle_arrived, sends.send_again):
        with pytest.raises(NotInDoubt):
            act(send=send, actor=people.user("rep"))

    assert fresh(send).state == SendState.QUEUED


def test_every_move_is_in_the_log(people, mailbox, smtp):
    send = approved(people)
    deliver(send)

    moves = [
        (entry.details["before"]["state"], entry.details["after"]["state"])
        for entry in AuditEntry.objects.filter(event="outreach.send_moved").order_by("at")
    ]

    assert moves == [
        ("", "queued"),
        ("queued", "claimed"),
        ("claimed", "dot_sent"),
        ("dot_sent", "accepted"),
    ]


def test_send_without_approval_or_with_a_used_one_is_refused_by_the_database(people, mailbox):
    """Wall 5 and 6: one approval pays once, for its own draft."""
    send = approved(people)
    facts = {
        "workspace": people.workspace,
        "draft": send.draft,
        "revision": send.revision,
        "mailbox": mailbox,
        "to_address": send.to_address,
        "to_hash": "x",
        "message_id": "<new@quay.example>",
    }

    for approval in (None, send.approval):
        with pytest.raises(IntegrityError), transaction.atomic():
            Send.objects.create(approval=approval, **facts)
    assert Send.objects.count() == 1


def test_smtplib_data_is_never_used():
    """Section 3.2: never SMTP.data(), which gives no moment before the dot."""
    import inspect

    from outreach.connectors import smtp

    assert ".data(" not in inspect.getsource(smtp).replace("`SMTP.data()`", "")
    assert hasattr(smtplib.SMTP, "data")


def test_claimed_holds_the_exact_bytes(people, mailbox):
    send = approved(people)

    claimed = attempts.claim(send_id=send.pk)

    assert isinstance(claimed, Claimed)
    assert claimed.raw == bytes(send.revision.wire)
    assert (claimed.sender, claimed.recipient) == ("mara@quaysoft.example", "ana@quay.example")
