"""Two people at the same instant: exactly one decision, nothing lost (reliability G1-G4)."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from leadops.gates.actions import decide
from leadops.gates.models import Decision, Proposal
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import Refusal
from outreach.actions import edits, reservations
from outreach.actions.drafts import Text
from outreach.models import Draft, PrivateEdit, Send
from outreach.queries.focus import check_for
from tests.factories import outreach as make

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 4


def at_once(workspace, *acts):
    """Run every act at the same instant on its own connection; return the refusals' classes."""
    barrier = Barrier(len(acts))

    def run(act):
        try:
            with workspace_scope(workspace):
                barrier.wait()
                act()
        except Refusal as refusal:
            return type(refusal).__name__
        finally:
            connection.close()
        return ""

    with ThreadPoolExecutor(len(acts)) as pool:
        return sorted(pool.map(run, acts))


def approving(people, proposal, role):
    return lambda: decide(
        proposal_id=proposal.pk,
        actor=people.user(role),
        verdict="approve",
        digest=proposal.digest,
    )


def test_two_approvers_at_once_make_one_send(people, workspace):
    for place in range(ROUNDS):
        draft = make.make_draft(people, place)
        proposal = Proposal.objects.get(subject_id=draft.pk, status="waiting")

        refused = at_once(
            workspace,
            *(approving(people, proposal, role) for role in ("rep", "sales_lead")),
        )

        assert refused == ["", "NotWaiting"]
    assert Send.objects.count() == ROUNDS
    assert Decision.objects.filter(proposal__gate="outreach.send").count() == ROUNDS


def test_approve_and_approve_edited_at_once_send_one_text_and_keep_the_other(people, workspace):
    for place in range(ROUNDS):
        draft = make.make_draft(people, place)
        proposal = Proposal.objects.get(subject_id=draft.pk, status="waiting")
        revision = draft.revisions.get()
        body = revision.body.replace("Mara Rep", "Mara")
        text = Text(revision.subject, body, check_for(draft, revision.subject, body), edits.EDITED)
        edits.keep_edit(draft=draft, user=people.user("rep"), subject=revision.subject, body=body)

        def approve_edited(draft=draft, text=text, proposal=proposal):
            edits.approve_edited(
                draft=draft,
                user=people.user("rep"),
                text=text,
                base_digest=proposal.digest,
                words="",
                evidence={},
            )

        refused = at_once(workspace, approving(people, proposal, "sales_lead"), approve_edited)

        send = Send.objects.get(draft=draft)
        kept = PrivateEdit.objects.filter(draft=draft).exists()
        assert len([one for one in refused if one]) == 1
        assert (send.revision.number, kept) in {(1, True), (2, False)}


def test_two_reservers_at_once_have_one_holder(people, workspace):
    draft = make.make_draft(people)

    refused = at_once(
        workspace,
        *(
            lambda role=role: reservations.reserve(
                draft=Draft.objects.get(pk=draft.pk), user=people.user(role)
            )
            for role in ("rep", "sales_lead", "manager")
        ),
    )

    assert refused == ["", "ReservedByAnother", "ReservedByAnother"]
