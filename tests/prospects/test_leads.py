"""The one door of a lead's state."""

import pytest
from django.db import IntegrityError, transaction

from leadops.audit.models import AuditEntry
from prospects.actions import move_lead
from prospects.enums import CLOSED_STATES, LEAD_MOVES, LIST_MOVES, UPLOAD_MOVES, LeadState
from prospects.errors import MoveRefused
from prospects.models import Lead
from tests.factories.prospects import make_lead


def test_move_is_stored_with_its_reason_and_logged(workspace, people):
    lead = make_lead(workspace)
    before = lead.state_at

    move_lead(lead, "disqualified", actor=people.user("rep"), why="A customer already.")

    lead.refresh_from_db()
    assert (lead.state, lead.why) == ("disqualified", "A customer already.")
    assert lead.state_at > before
    entry = AuditEntry.objects.get(event="prospects.lead_moved")
    assert entry.details == {
        "before": {"state": "candidate"},
        "after": {"state": "disqualified"},
        "why": "A customer already.",
    }


def test_unknown_move_is_refused_and_changes_nothing(workspace, people):
    lead = make_lead(workspace)

    with pytest.raises(MoveRefused, match="candidate cannot become outreach"):
        move_lead(lead, "outreach", actor=people.user("rep"), why="Now.")

    lead.refresh_from_db()
    assert lead.state == "candidate"
    assert AuditEntry.objects.filter(event="prospects.lead_moved").count() == 0


def test_move_to_where_it_stands_is_no_move(workspace, people):
    lead = make_lead(workspace)

    move_lead(lead, "candidate", actor=people.user("rep"), why="Again.")

    lead.refresh_from_db()
    assert lead.why == ""
    assert AuditEntry.objects.filter(event="prospects.lead_moved").count() == 0


def test_lead_cannot_pass_the_gate_without_an_approval(workspace):
    """DIS3, wall 5: the database refuses it whoever asks."""
    lead = make_lead(workspace)

    with pytest.raises(IntegrityError), transaction.atomic():
        Lead.objects.filter(pk=lead.pk).update(state="admitted")

    lead.refresh_from_db()
    assert lead.state == "candidate"


def test_contact_has_one_open_lead(workspace):
    lead = make_lead(workspace)

    with pytest.raises(IntegrityError), transaction.atomic():
        make_lead(workspace, lead.contact)

    assert Lead.objects.count() == 1


@pytest.mark.parametrize("moves", [LEAD_MOVES, LIST_MOVES, UPLOAD_MOVES])
def test_every_state_has_its_row_of_moves(moves):
    states = {str(state) for state in moves}

    assert all({str(to) for to in targets} <= states for targets in moves.values())
    assert set(LEAD_MOVES) == set(LeadState)
    # A dead end only by its own word: closed is closed, everything else has an exit.
    assert {s for s in LEAD_MOVES if not LEAD_MOVES[s]} == CLOSED_STATES - {LeadState.DISQUALIFIED}
