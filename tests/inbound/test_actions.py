"""What an answer sets off: stopping at once, going forward only on proof."""

from importlib import import_module

import pytest
from django.db import connection
from django.utils import timezone

from inbound import actions
from inbound.actions import mail as storing
from inbound.enums import Disposition, MailKind, MailState
from inbound.errors import AlreadyChecked, NoLead
from inbound.matching import PERSON, REFERENCES, SUGGESTION, TOKEN
from inbound.models import IncomingMail, Reply
from leadops.audit.models import AuditEntry
from leadops.compliance.models import Suppression
from leadops.demo.answers import answer as built
from leadops.demo.answers import original
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.web.models import Snapshot
from outreach.actions import attempts
from outreach.enums import SendState
from outreach.models import Draft, Enrollment, Mailbox, Send, Touchpoint
from outreach.wire import stamp
from prospects.models import Lead
from tests.fakes.fakesmtp import FakeSMTP, Script
from tests.inbound.mail import answer, plus_address, stranger_answer
from tests.outreach.sending import approved, deliver, fresh, make_real, waiting

pytestmark = pytest.mark.django_db


@pytest.fixture
def smtp(tmp_path):
    with FakeSMTP(tmp_path) as server:
        yield server


@pytest.fixture
def mailbox(people, workspace, smtp, settings):
    return make_real(people, smtp, settings)


@pytest.fixture
def send(people, mailbox):
    """A message that was accepted by a real SMTP server."""
    done = deliver(approved(people))
    assert done.state == SendState.ACCEPTED
    return done


def receive(send, raw, **more):
    return actions.receive(raw=raw, mailbox=send.mailbox, **more)


def routed():
    return list(StageRun.objects.filter(task="handoff.tasks.route"))


def from_sink(send, kind, words=""):
    """Return what the sink's answer form hands in: the same bytes that a server would send."""
    raw = stamp(bytes(send.revision.wire), timezone.now())
    return built(kind, original(raw, send.to_address), words, timezone.now(), "abc")


def test_answer_in_the_thread_stops_the_sequence_and_asks_the_router(send):
    """RTE1, HND5: any human reply stops the sequence at once and routes."""
    mail = receive(send, answer(send))

    reply = Reply.objects.get(mail=mail)
    assert (reply.kind, reply.disposition, reply.matched_by) == (
        MailKind.HUMAN,
        Disposition.MEETING,
        REFERENCES,
    )
    assert reply.new_text == "Yes, let's talk on Tuesday."
    assert [part["kind"] for part in reply.removed] == ["quote"]
    assert reply.why == "Because of “let's talk”."
    assert (reply.send_id, reply.lead_id) == (send.pk, send.draft.lead_id)
    assert Enrollment.objects.get().state == "stopped"
    assert Lead.objects.get().state == "engaged"
    assert [run.arguments for run in routed()] == [{"reply_id": str(reply.pk)}]
    assert Snapshot.objects.get(pk=reply.snapshot_id).text == reply.new_text
    assert reply.checked_at is not None
    assert Suppression.objects.count() == 0
    assert AuditEntry.objects.filter(event="inbound.reply_received").count() == 1
    assert mail.state == MailState.READ


def test_token_in_the_plus_address_is_proof_enough(send):
    raw = stranger_answer(send, To=plus_address(send), From="assistant@elsewhere.example")

    receive(send, raw)

    assert Reply.objects.get().matched_by == TOKEN
    assert Reply.objects.get().lead_id == send.draft.lead_id


def test_sender_alone_is_a_suggestion_that_moves_nothing_forward(send):
    """Threat 14: From is never trusted alone; it can stop, it cannot route."""
    receive(send, stranger_answer(send))

    reply = Reply.objects.get()
    assert (reply.matched_by, reply.lead_id) == (SUGGESTION, send.draft.lead_id)
    assert routed() == []
    assert Lead.objects.get().state == "outreach"
    assert reply.checked_at is None
    assert Enrollment.objects.get().state == "stopped"


def test_forged_token_is_a_suggestion_at_most(send):
    forged = send.message_id.replace(send.message_id[5], "a" if send.message_id[5] != "a" else "b")

    receive(send, stranger_answer(send, References=forged))

    assert Reply.objects.get().matched_by == SUGGESTION
    assert routed() == []


def test_token_of_another_workspace_matches_nothing(send, people):
    """A message-id of the twin workspace names nothing here."""
    raw = answer(send)
    with workspace_scope(people.twin):
        box = Mailbox.objects.create(
            workspace=people.twin, address="sten@twin.example", display_name="Sten", smtp_host="x"
        )
        actions.receive(raw=raw, mailbox=box)

        reply = Reply.objects.get()
        assert (reply.matched_by, reply.lead_id, reply.send_id) == ("", None, None)
    assert Reply.objects.count() == 0
    assert Enrollment.objects.get().state == "active"


def test_same_mail_twice_is_stored_and_read_once(send):
    """H2: UID or not, the Message-ID tells."""
    first = receive(send, answer(send), uidvalidity=1, uid=7)
    second = receive(send, answer(send), uidvalidity=2, uid=107)

    assert first.pk == second.pk
    assert (IncomingMail.objects.count(), Reply.objects.count()) == (1, 1)
    assert len(routed()) == 1


def test_other_mail_under_the_same_id_is_kept(send):
    """Senders reuse a Message-ID; the same mail by another way is still the same mail."""
    first = receive(send, answer(send, "Yes."))
    second = receive(send, answer(send, "Please take me off your list."))
    again = receive(send, b"Received: from elsewhere\r\n" + answer(send, "Yes."))

    assert first.pk == again.pk != second.pk
    assert Reply.objects.filter(disposition=Disposition.UNSUBSCRIBE).count() == 1
    assert [one.label for one in Suppression.objects.all()] == [send.to_address]


@pytest.mark.parametrize("raw", [b"A: b\r\n\r\nx\n\ny", b"A: b\n\nx\r\n\r\ny", b"no body", b""])
def test_migration_fills_the_hash_that_the_action_takes(send, raw):
    sql = import_module("inbound.migrations.0003_same_id_other_mail").BODY_HASH
    mail = receive(send, raw)

    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {sql} FROM inbound_incomingmail WHERE id = %s", [mail.pk])
        filled = cursor.fetchone()[0]

    assert filled == mail.body_hash


def test_unsubscribe_mail_of_a_client_is_an_opt_out_and_pauses_no_mailbox(send):
    """RFC 2369: sent by the client for its user when they press Unsubscribe."""
    raw = b"X-Apple-Unsubscribe: true\r\n" + answer(send, "", Subject="unsubscribe")

    receive(send, raw)

    assert [(one.label, one.reason) for one in Suppression.objects.all()] == [
        (send.to_address, "opt_out")
    ]
    assert Mailbox.objects.get(pk=send.mailbox_id).paused_at is None


@pytest.mark.parametrize(
    "words", ["Please take me off your list.", "Bitte nehmen Sie mich aus dem Verteiler."]
)
def test_opt_out_in_an_answer_suppresses_at_once(people, send, words):
    """CMP1: suppressed before anything else; what is approved but not sent never leaves."""
    receive(send, answer(send, words))

    assert Reply.objects.get().disposition == Disposition.UNSUBSCRIBE
    assert [(one.label, one.reason) for one in Suppression.objects.all()] == [
        (send.to_address, "opt_out")
    ]
    assert Enrollment.objects.get().state == "stopped"
    assert routed() == []
    assert Reply.objects.get().checked_at is None
    assert set(Touchpoint.objects.values_list("kind", flat=True)) >= {"opt_out", "sent"}


def test_opt_out_by_the_mailto_link_is_proven_by_its_subject(send):
    """CMP1 line 2: List-Unsubscribe's mailto works from any address and without a thread."""
    wire = bytes(send.revision.wire).decode()
    subject = wire.partition("?subject=")[2].partition(">")[0].replace("%20", " ")
    raw = stranger_answer(send, "", Subject=subject, From="other@private.example")

    receive(send, raw)

    labels = set(Suppression.objects.values_list("label", flat=True))
    assert labels == {send.to_address, "other@private.example"}


def test_opt_out_of_a_stranger_suppresses_the_stranger(send):
    raw = stranger_answer(send, "unsubscribe", From="who@nowhere.example")

    receive(send, raw)

    assert [one.label for one in Suppression.objects.all()] == ["who@nowhere.example"]
    assert Reply.objects.get().lead is None


def test_approved_follow_up_is_cancelled_by_an_answer(people, mailbox, smtp, send):
    """RTE1: nothing leaves after the answer, whoever approved it before."""
    other = approved(people, 1)
    raw = stranger_answer(other, From=other.to_address)
    Send.objects.filter(pk=other.pk).update(dot_at=timezone.now())
    receive(send, raw)
    Send.objects.filter(pk=other.pk).update(dot_at=None)

    attempts.end_dropped()

    assert fresh(other).state == SendState.CANCELLED
    assert deliver_quietly(other) == SendState.CANCELLED
    assert len(smtp.ledger()) == 1


def deliver_quietly(send):
    return deliver(send).state


def test_waiting_draft_is_dropped_by_an_answer(people, mailbox, smtp):
    send = deliver(approved(people))
    Enrollment.objects.update(next_at=timezone.now())

    receive(send, answer(send, "Not interested."))

    assert set(Draft.objects.values_list("state", flat=True)) == {"sent"}
    assert Enrollment.objects.get().next_at is not None
    assert Enrollment.objects.get().state == "stopped"


@pytest.mark.parametrize(
    ("words", "disposition", "is_routed", "is_checked"),
    [
        ("What does it cost?", Disposition.QUESTION, True, True),
        ("We already use another tool.", Disposition.OBJECTION, True, True),
        ("Not interested, thanks.", Disposition.NOT_INTERESTED, False, False),
        ("Reach out next year.", Disposition.LATER, False, False),
        ("Hm.", Disposition.UNCLEAR, True, False),
    ],
)
def test_what_goes_to_a_person_at_once_and_what_to_check_today(
    send, words, disposition, is_routed, is_checked
):
    """Product decision: no reply is closed by a machine; negatives and unclear are checked."""
    receive(send, answer(send, words))

    reply = Reply.objects.get()
    assert reply.disposition == disposition
    assert bool(routed()) == is_routed
    assert (reply.checked_at is not None) == is_checked


@pytest.mark.parametrize(("verdict", "suppressed"), [("", 0), (Disposition.UNSUBSCRIBE, 1)])
def test_what_may_be_a_wish_is_routed_once_and_a_person_says(people, send, verdict, suppressed):
    """CMP1: suppression needs a wish; where words may be one, nobody writes and a person decides."""
    receive(send, answer(send, "Can you delete my data? What does it cost?"))

    reply = Reply.objects.get()
    assert (reply.disposition, reply.checked_at) == (Disposition.QUESTION, None)
    assert reply.why.endswith("Please decide.")
    assert Enrollment.objects.get().state == "stopped"
    assert Suppression.objects.count() == 0

    actions.check_reply(reply=reply, actor=people.user("rep"), disposition=verdict)

    assert Suppression.objects.count() == suppressed
    assert len(routed()) == 1


def test_out_of_office_stops_nothing(send):
    receive(send, from_sink(send, "out_of_office"))

    reply = Reply.objects.get()
    assert (reply.kind, reply.disposition) == (MailKind.AUTO_REPLY, Disposition.OUT_OF_OFFICE)
    assert reply.matched_by == REFERENCES
    assert Enrollment.objects.get().state == "active"
    assert routed() == []
    assert reply.checked_at is None


def test_hard_bounce_suppresses_and_stops(send):
    """S2, CMP1: the address does not exist; nobody writes there again."""
    receive(send, from_sink(send, "bounce"))

    reply = Reply.objects.get()
    assert (reply.kind, reply.disposition) == (MailKind.BOUNCE, Disposition.BOUNCE)
    assert [(one.label, one.reason) for one in Suppression.objects.all()] == [
        (send.to_address, "bounce")
    ]
    assert Enrollment.objects.get().state == "stopped"
    assert Touchpoint.objects.filter(kind="bounce").count() == 1
    assert routed() == []


def test_soft_bounce_suppresses_nobody(send):
    receive(send, from_sink(send, "bounce", "452 4.2.2 mailbox full"))

    assert Suppression.objects.count() == 0
    assert Enrollment.objects.get().state == "active"
    assert Touchpoint.objects.filter(kind="delayed").count() == 1


def test_bounce_about_somebody_we_never_wrote_to_does_nothing(send):
    raw = from_sink(send, "bounce").replace(send.to_address.encode(), b"bob@other.example")

    receive(send, raw)

    assert Suppression.objects.filter(label="bob@other.example").count() == 0


def test_complaint_suppresses_and_stops_the_mailbox(send):
    """One complaint pauses the mailbox until a person looks."""
    receive(send, from_sink(send, "complaint"))

    assert Reply.objects.get().kind == MailKind.COMPLAINT
    assert [(one.label, one.reason) for one in Suppression.objects.all()] == [
        (send.to_address, "complaint")
    ]
    assert Mailbox.objects.get().paused_at is not None
    assert Mailbox.objects.get().resumes_at is None
    assert Enrollment.objects.get().state == "stopped"


def test_answer_settles_a_message_in_doubt(people, mailbox, smtp):
    """Section 3.2: an in-doubt mail is settled by evidence."""
    send = approved(people)
    smtp.plan(Script(cut_after_accepting=True))
    assert deliver(send).state == SendState.IN_DOUBT

    receive(send, answer(send))

    assert fresh(send).state == SendState.ACCEPTED
    assert fresh(send).answer.endswith("An answer names it.")
    assert len(smtp.ledger()) == 1


def test_our_own_copy_is_no_reply(send):
    receive(send, answer(send, From=send.mailbox.address))

    assert Reply.objects.count() == 0
    assert IncomingMail.objects.get().state == MailState.READ


def test_poisoned_mail_is_quarantined_the_third_time(send, monkeypatch):
    """H2: the poller goes on; the mail stays, with the reason."""

    def broken(**_):
        raise ValueError("cannot\x00 read")

    monkeypatch.setattr(storing, "take_in", broken)
    mail = receive(send, answer(send))
    states = [(mail.state, mail.attempts)]
    for _ in range(3):
        actions.read_stored(mail=mail)
        mail.refresh_from_db()
        states.append((mail.state, mail.attempts))

    assert states == [
        (MailState.STORED, 1),
        (MailState.STORED, 2),
        (MailState.QUARANTINED, 3),
        (MailState.QUARANTINED, 3),
    ]
    assert mail.error == "ValueError: cannot read"
    assert AuditEntry.objects.filter(event="inbound.mail_quarantined").count() == 1
    assert (Reply.objects.count(), Enrollment.objects.get().state) == (0, "active")


def test_nul_and_broken_bytes_are_stored_as_text(send):
    raw = answer(send).replace(b"Yes, let", b"Yes\0,\xff\xfe let")

    mail = receive(send, raw)

    assert mail.state == MailState.READ
    assert "\0" not in Reply.objects.get().new_text


def test_giant_is_kept_as_quarantined_without_its_bytes(send):
    raw = answer(send) + b"x" * (26 * 1024 * 1024)

    mail = receive(send, raw)

    assert (mail.state, bytes(mail.raw), mail.error) == (
        MailState.QUARANTINED,
        b"",
        "Larger than 25 MB: not read.",
    )


@pytest.fixture
def suggestion(send):
    receive(send, stranger_answer(send))
    return Reply.objects.get()


def test_check_confirms_a_suggestion_and_routes_it(people, suggestion):
    """HND5: a person says whose answer it is; then it goes to the right rep."""
    actions.check_reply(reply=suggestion, actor=people.user("rep"))

    suggestion.refresh_from_db()
    assert (suggestion.matched_by, suggestion.checked_by) == (PERSON, people.user("rep"))
    assert len(routed()) == 1
    assert Lead.objects.get().state == "engaged"
    assert AuditEntry.objects.filter(event="inbound.reply_checked").count() == 1


def test_check_takes_a_wrong_suggestion_away(people, suggestion):
    with pytest.raises(NoLead):
        actions.check_reply(reply=suggestion, actor=people.user("rep"), is_theirs=False)
    suggestion.refresh_from_db()
    assert (suggestion.checked_at, suggestion.lead_id is None) == (None, False)

    actions.check_reply(
        reply=suggestion,
        actor=people.user("rep"),
        disposition=Disposition.NOT_INTERESTED,
        is_theirs=False,
    )

    suggestion.refresh_from_db()
    assert (suggestion.lead, suggestion.send, suggestion.matched_by) == (None, None, "")
    assert routed() == []


def test_check_twice_is_refused(people, suggestion):
    actions.check_reply(reply=suggestion, actor=people.user("rep"))

    with pytest.raises(AlreadyChecked):
        actions.check_reply(reply=suggestion, actor=people.user("manager"))

    assert len(routed()) == 1


def test_check_with_an_opt_out_verdict_suppresses(people, send):
    receive(send, answer(send, "No."))
    reply = Reply.objects.get()
    assert Suppression.objects.count() == 0

    actions.check_reply(reply=reply, actor=people.user("rep"), disposition=Disposition.UNSUBSCRIBE)

    assert [one.label for one in Suppression.objects.all()] == [send.to_address]


def test_draft_that_waits_is_untouched_by_strangers(people, mailbox, send):
    draft = waiting(people, 1)

    receive(send, stranger_answer(send, From="nobody@nowhere.example"))

    assert Draft.objects.get(pk=draft.pk).state == "waiting"
