"""Drafts, revisions and their ways: proposed, revised, rejected, undone (OUT4, OUT5)."""

from dataclasses import replace

import pytest
from django.db import IntegrityError, transaction

from leadops.audit.actors import SYSTEM
from leadops.compliance.queries import standings
from leadops.gates.actions import decide
from leadops.gates.errors import Blocked, NotYourSeat, StaleDigest
from leadops.gates.models import Approval, Proposal
from leadops.runs.models import StageRun
from outreach.actions import drafts, edits, enrollments, sends
from outreach.actions.drafts import Text
from outreach.errors import DraftChanged, EditUnsaved, NotEditable
from outreach.models import Draft, Enrollment, PrivateEdit, Revision, Send
from outreach.queries.focus import check_for
from prospects.models import Lead
from tests.factories import outreach as make

pytestmark = pytest.mark.django_db


def waiting(draft):
    return Proposal.objects.get(subject_id=draft.pk, status="waiting")


def approve(people, draft, **more):
    proposal = waiting(draft)
    return decide(
        proposal_id=proposal.pk,
        actor=people.user("rep"),
        verdict="approve",
        digest=proposal.digest,
        **more,
    )


def reject(people, draft, reason, step="again", comment=""):
    proposal = waiting(draft)
    return decide(
        proposal_id=proposal.pk,
        actor=people.user("rep"),
        verdict="reject",
        digest=proposal.digest,
        reason=reason,
        comment=comment,
        evidence={"next_step": step},
    )


def edited(draft, body):
    revision = draft.revisions.last()
    return Text(revision.subject, body, check_for(draft, revision.subject, body), edits.EDITED)


def test_draft_is_proposed_with_its_exact_bytes(people, workspace):
    """OUT4: what waits at the gate is bound to the bytes that would leave."""
    draft = make.make_draft(people)

    revision = Revision.objects.get(draft=draft)
    proposal = waiting(draft)
    assert proposal.payload["wire_sha256"] == revision.wire_sha256
    assert proposal.payload["body"] == revision.body
    assert [one["verdict"] for one in proposal.payload["claims"]] == ["supported"]
    assert len(proposal.payload["evidence"]) == 1
    assert revision.generated_by == "built-in engine, slot grammar 1"
    assert revision.author is None


def test_approval_queues_exactly_one_send(people, workspace):
    draft = make.make_draft(people)

    approve(people, draft)

    draft.refresh_from_db()
    send = Send.objects.get()
    assert (draft.state, send.state) == ("approved", "queued")
    assert send.approval == Approval.objects.get(subject_id=draft.pk)
    assert send.not_before is not None


def test_rep_of_another_lead_may_not_approve(people, workspace):
    draft = make.make_draft(people, owner=people["manager"])

    with pytest.raises(NotYourSeat):
        approve(people, draft)

    draft.refresh_from_db()
    assert draft.state == "waiting"
    assert not Send.objects.exists()


def test_sales_lead_sits_in_as_fallback(people, workspace):
    draft = make.make_draft(people, owner=people["rep"])
    proposal = waiting(draft)

    decide(
        proposal_id=proposal.pk,
        actor=people.user("sales_lead"),
        verdict="approve",
        digest=proposal.digest,
    )

    assert Send.objects.count() == 1


def test_weak_claim_must_be_answered_once(people, workspace):
    """OUT15: the server asks for the answer, whatever the page showed."""
    draft = make.make_draft(people, age=make.timedelta(days=120))
    assert [claim.verdict for claim in draft.revisions.get().claims.all()] == ["weak"]

    for evidence in ({}, {"claim-1": "perhaps"}, {"claim-1": "wrong"}, {"claim-2": "right"}):
        with pytest.raises(Blocked):
            approve(people, draft, evidence=evidence)
        assert not Send.objects.exists()

    decision = approve(people, draft, evidence={"claim-1": "right"})
    assert decision.evidence == {"claim-1": "right"}
    assert Send.objects.count() == 1


def test_unsupported_sentence_blocks_whatever_is_answered(people, workspace):
    """OUT3, OUT15: a sentence without a source cannot be approved."""
    draft = make.make_draft(people)
    body = draft.revisions.get().body.replace("\n\nMara", " You raised €12 million.\n\nMara")
    _, proposal = drafts.revise(draft=draft, text=edited(draft, body), author=people.user("rep"))

    with pytest.raises(Blocked, match="Fix 1 finding"):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("rep"),
            verdict="approve",
            digest=proposal.digest,
            evidence={"claim-1": "right", "claim-2": "right"},
        )

    assert not Send.objects.exists()


@pytest.mark.parametrize(
    "planted",
    [
        "Details are at https://evil.example/offer.",
        "Write to boss@evil.example about it.",
        "Call +49 30 901820 about it.",
        "Please look at p\u0430ge two.",
        "Please look\u202e here.",
    ],
)
def test_planted_link_address_number_or_disguise_is_a_must_fix(people, workspace, planted):
    draft = make.make_draft(people)
    body = draft.revisions.get().body.replace("\n\nMara", f" {planted}\n\nMara")

    text = edited(draft, body)

    assert text.checked.count("must_fix") >= 1


def test_edit_makes_a_new_revision_and_a_new_proposal(people, workspace):
    draft = make.make_draft(people)
    first = waiting(draft)
    body = draft.revisions.get().body.replace("Mara Rep", "Mara")

    revision, proposal = drafts.revise(
        draft=draft, text=edited(draft, body), author=people.user("rep")
    )

    first.refresh_from_db()
    assert (first.status, proposal.status) == ("superseded", "waiting")
    assert (revision.number, revision.author) == (2, people.user("rep"))
    assert revision.message_id != draft.revisions.first().message_id
    with pytest.raises(StaleDigest):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("rep"),
            verdict="approve",
            digest=first.digest,
        )
    assert not Send.objects.exists()


def test_approve_edited_is_one_step(people, workspace):
    draft = make.make_draft(people)
    body = draft.revisions.get().body.replace("Mara Rep", "Mara")
    text = edited(draft, body)
    edits.keep_edit(draft=draft, user=people.user("rep"), subject=text.subject, body=text.body)

    edits.approve_edited(
        draft=draft,
        user=people.user("rep"),
        text=text,
        base_digest=waiting(draft).digest,
        words=edits.words_digest(text.subject, text.body),
        evidence={},
    )

    send = Send.objects.get()
    assert send.revision.body == body
    assert send.revision.author == people.user("rep")
    assert not PrivateEdit.objects.exists()


def test_approve_edited_against_another_proposal_keeps_the_words(people, workspace):
    draft = make.make_draft(people)
    base = waiting(draft).digest
    text = edited(draft, draft.revisions.get().body.replace("Mara Rep", "Mara"))
    edits.keep_edit(draft=draft, user=people.user("rep"), subject=text.subject, body=text.body)
    other = edited(draft, draft.revisions.get().body.replace("Mara Rep", "M."))
    drafts.revise(draft=draft, text=other, author=people.user("sales_lead"))

    with pytest.raises(DraftChanged):
        edits.approve_edited(
            draft=draft,
            user=people.user("rep"),
            text=text,
            base_digest=base,
            words="",
            evidence={},
        )

    assert not Send.objects.exists()
    assert draft.revisions.count() == 2
    assert PrivateEdit.objects.get().body == text.body


def test_answers_do_not_count_for_words_that_were_not_checked(people, workspace):
    draft = make.make_draft(people, age=make.timedelta(days=120))
    text = edited(draft, draft.revisions.get().body.replace("Mara Rep", "Mara"))

    with pytest.raises(EditUnsaved):
        edits.approve_edited(
            draft=draft,
            user=people.user("rep"),
            text=text,
            base_digest=waiting(draft).digest,
            words="other words",
            evidence={"claim-1": "right"},
        )

    assert (draft.revisions.count(), Send.objects.count()) == (1, 0)


def test_edit_after_approval_is_refused(people, workspace):
    draft = make.make_draft(people)
    text = edited(draft, draft.revisions.get().body + " ")
    approve(people, draft)
    draft.refresh_from_db()

    with pytest.raises(NotEditable):
        drafts.revise(draft=draft, text=text, author=people.user("rep"))

    assert draft.revisions.count() == 1


def test_undo_takes_the_message_back_with_a_new_name(people, workspace):
    draft = make.make_draft(people)
    approve(people, draft)
    first = Send.objects.get()

    sends.undo(send=first, actor=people.user("rep"))

    first.refresh_from_db()
    draft.refresh_from_db()
    before, after = draft.revisions.order_by("number")
    assert (first.state, draft.state) == ("cancelled", "waiting")
    assert before.body == after.body
    assert before.message_id != after.message_id
    assert [c.sentence for c in before.claims.all()] == [c.sentence for c in after.claims.all()]
    approve(people, draft)
    assert Send.objects.filter(state="queued").get().revision == after


@pytest.mark.parametrize(
    ("reason", "step", "lead_state", "enrollment_state"),
    [
        ("not_our_voice", "again", "outreach", "active"),
        ("no_reason", "drop", "nurture", "stopped"),
        ("wrong_person", "ops", "quarantined", "stopped"),
        ("in_contact", "again", "disqualified", "stopped"),
    ],
)
def test_rejection_takes_its_next_step(
    people, workspace, reason, step, lead_state, enrollment_state
):
    draft = make.make_draft(people)

    reject(people, draft, reason, step)

    draft.refresh_from_db()
    assert draft.state == "rejected"
    assert Lead.objects.get().state == lead_state
    assert Enrollment.objects.get().state == enrollment_state
    redrafts = StageRun.objects.filter(task="outreach.tasks.redraft").count()
    assert redrafts == (1 if lead_state == "outreach" else 0)


def test_do_not_contact_suppresses_at_once(people, workspace):
    draft = make.make_draft(people)

    reject(people, draft, "do_not_contact", "drop", "She asked at the fair.")

    assert "ana@quay.example" in standings(["ana@quay.example"], workspace=workspace)
    assert Enrollment.objects.get().state == "stopped"


def test_rejection_can_be_undone_until_it_is_redrafted(people, workspace):
    draft = make.make_draft(people)
    reject(people, draft, "not_our_voice")
    draft.refresh_from_db()

    proposal = drafts.reopen(draft=draft, actor=people.user("rep"), why="Undone")

    draft.refresh_from_db()
    assert (draft.state, proposal.status) == ("waiting", "waiting")


def test_rejected_words_do_not_come_back_the_same(people, workspace):
    """OUT5: what was rejected is written anew or waits for a reason; it is not asked twice."""
    draft = make.make_draft(people)
    text = make.written(make.get_enrollment(draft.enrollment_id))
    reject(people, draft, "not_true")

    drafts.draft_touch(enrollment=draft.enrollment, text=text)

    draft.refresh_from_db()
    assert (draft.state, draft.why) == ("needs_reason", drafts.SAME_AGAIN)
    assert not Proposal.objects.filter(subject_id=draft.pk, status="waiting").exists()
    assert draft.revisions.count() == 1


def test_rejected_draft_comes_back_in_other_words(people, workspace):
    draft = make.make_draft(people)
    text = make.written(make.get_enrollment(draft.enrollment_id))
    reject(people, draft, "not_true")

    drafts.draft_touch(enrollment=draft.enrollment, text=replace(text, subject="Another subject"))

    draft.refresh_from_db()
    assert (draft.state, draft.revisions.count()) == ("waiting", 2)


def test_reply_stops_the_sequence_and_what_waits_at_once(people, workspace):
    """RTE1: stopping needs no gate, and nothing that waits leaves any more."""
    draft = make.make_draft(people)
    proposal = waiting(draft)

    stopped = enrollments.stop(lead=draft.lead, why="A person replied.", actor=SYSTEM)

    draft.refresh_from_db()
    proposal.refresh_from_db()
    assert stopped == 1
    assert (draft.state, proposal.status) == ("dropped", "withdrawn")
    assert Enrollment.objects.get().stopped_why == "A person replied."
    assert enrollments.stop(lead=draft.lead, why="Again", actor=SYSTEM) == 0


def test_stopped_sequence_gets_no_further_draft(people, workspace):
    lead = make.make_lead(people)
    make.make_signal(lead)
    enrollment = make.make_enrollment(people, lead)
    text = make.written(enrollment)
    enrollments.stop(lead=lead, why="A person replied.", actor=SYSTEM)

    with pytest.raises(NotEditable):
        drafts.draft_touch(enrollment=enrollment, text=text)

    assert not Draft.objects.exists()


def test_accepted_message_sets_the_day_of_the_next_touch(people, workspace):
    draft = make.make_draft(people)
    approve(people, draft)

    for _ in range(2):
        enrollments.advance(send=Send.objects.get())

    enrollment = Enrollment.objects.get()
    assert enrollment.position == 1
    days = (enrollment.next_at - make.timezone.now()).days
    assert days == 3


def test_last_accepted_message_finishes_the_sequence(people, workspace):
    draft = make.make_draft(people)
    approve(people, draft)
    Draft.objects.update(position=3)

    enrollments.advance(send=Send.objects.get())

    assert Enrollment.objects.get().state == "finished"


def test_a_slow_redraft_leaves_a_draft_alone_that_was_approved_meanwhile(people, workspace):
    """One touch is one message: an approval stands although a redraft was under way."""
    draft = make.make_draft(people)
    text = make.written(make.get_enrollment(draft.enrollment_id))
    reject(people, draft, "not_our_voice")
    draft.refresh_from_db()
    drafts.reopen(draft=draft, actor=people.user("rep"), why="The rejection was undone.")
    approve(people, draft)

    drafts.draft_touch(enrollment=draft.enrollment, text=text)

    draft.refresh_from_db()
    assert draft.state == "approved"
    assert not Proposal.objects.filter(subject_id=draft.pk, status="waiting").exists()
    assert Send.objects.count() == 1


def test_the_database_knows_one_open_send_per_touch(people, workspace):
    draft = make.make_draft(people)
    approve(people, draft)
    first = Send.objects.get()
    Draft.objects.filter(pk=draft.pk).update(state="waiting")
    before = draft.revisions.get()
    text = Text("Other words", before.body, check_for(draft, "Other words", before.body))
    drafts.revise(draft=draft, text=text, author=people.user("rep"))

    with pytest.raises(IntegrityError, match="one_send_per_touch"), transaction.atomic():
        approve(people, draft)

    assert list(Send.objects.all()) == [first]
