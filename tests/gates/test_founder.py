"""One person alone: every seat by a second look, marked for ever, never entered by removing."""

from datetime import timedelta

import pytest
import time_machine
from django.db import Error, connection, transaction
from django.test import Client
from django.utils import timezone

from handoff.actions import edit_rules, propose_rules
from handoff.actions.rulesets import DEFAULT_RULES
from icp.models import ICPVersion
from leadops.accounts.models import Membership, User, Workspace
from leadops.accounts.queries import is_founder
from leadops.gates.actions import decide
from leadops.gates.cards import subject_of
from leadops.gates.clock import watch_founders
from leadops.gates.errors import (
    LookAgainLater,
    NotAlone,
    NotYourSeat,
    SayWhatChanges,
    SignInAgain,
)
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.queries import counts_for
from leadops.tenancy.scope import workspace_scope
from outreach import voice
from outreach.actions.voice import propose_voice
from tests.factories import scoring as scores
from tests.gates.test_actions import make_proposal
from tests.people import People, make_member, make_workspace

ANSWER = "It opens discovery for mid-size logistics firms."
HOURS_AGO = timedelta(hours=13)


@pytest.fixture
def alone(db):
    """Return the people of a workspace that has only ever had one, with every role."""
    workspace = make_workspace("Solo Software")
    roles = ("admin", "rep", "sales_lead", "marketing_lead", "sales_ops", "manager")
    one = make_member(workspace, *roles, name="Ida Only")
    stranger = make_member(make_workspace("Twin Software"), *roles, name="Sten Stranger")
    members = dict.fromkeys(roles, one)
    with workspace_scope(workspace):
        yield People(workspace, members, stranger.workspace, stranger)


def look(people, proposal, *, verdict="approve", comment="") -> Decision:
    return decide(
        proposal_id=proposal.pk,
        actor=User.objects.get(pk=people.user("rep").pk),
        verdict=verdict,
        digest=proposal.digest,
        comment=comment,
    )


def first_looked(people) -> Proposal:
    """Return a proposal that was looked at once, thirteen hours ago."""
    with time_machine.travel(timezone.now() - HOURS_AGO, tick=False):
        proposal = make_proposal(people)
        look(people, proposal)
    return proposal


def sign_in(people) -> None:
    User.objects.filter(pk=people.user("rep").pk).update(last_login=timezone.now())


def test_a_gate_of_two_has_one_seat_and_wants_a_second_look(alone):
    """ICP6 for one person: two functions, so two looks."""
    proposal = make_proposal(alone)

    look(alone, proposal)

    proposal.refresh_from_db()
    assert (proposal.is_founder, len(proposal.seats), proposal.status) == (True, 1, "waiting")
    assert not Approval.objects.exists()
    assert counts_for(alone.user("rep"), alone["rep"]) == {}


def test_after_half_a_day_and_a_new_sign_in_the_second_look_approves(alone):
    proposal = first_looked(alone)
    sign_in(alone)
    assert counts_for(alone.user("rep"), alone["rep"]) == {"icp.activate": 1}

    look(alone, proposal, comment=ANSWER)

    proposal.refresh_from_db()
    assert proposal.status == "approved"
    first, second = proposal.decisions.order_by("at")
    assert (first.second_look, second.second_look, second.comment) == (False, True, ANSWER)
    assert ICPVersion.objects.get(pk=proposal.subject_id).state == "live"


@pytest.mark.parametrize(
    ("hours", "signs_in", "comment", "refusal"),
    [
        (1, True, ANSWER, LookAgainLater),
        (13, False, ANSWER, SignInAgain),
        (13, True, "yes", SayWhatChanges),
    ],
)
def test_a_second_look_that_is_none_is_refused(alone, hours, signs_in, comment, refusal):
    with time_machine.travel(timezone.now() - timedelta(hours=hours), tick=False):
        proposal = make_proposal(alone)
        look(alone, proposal)
    if signs_in:
        sign_in(alone)

    with pytest.raises(refusal):
        look(alone, proposal, comment=comment)

    assert not Approval.objects.exists()
    assert proposal.decisions.count() == 1


def today_of(people) -> str:
    browser = Client()
    browser.force_login(User.objects.get(pk=people.user("rep").pk))
    return browser.get("/").content.decode()


def test_today_says_when_a_second_look_is_due(alone):
    """Between the two looks nothing can be done, yet nothing may be forgotten either."""
    began = timezone.now()
    with time_machine.travel(began, tick=False) as clock:
        proposal = make_proposal(alone)
        look(alone, proposal)
        waits = today_of(alone)
        clock.shift(HOURS_AGO)
        due = today_of(alone)

    title = f"Second look: {proposal.subject_label}"
    opens_at = (began + timedelta(hours=12)).isoformat(timespec="seconds")
    assert title in waits.split("<h3>Later</h3>")[1]
    assert f'possible from <time datetime="{opens_at}"' in waits
    assert "Today: 0 things for you" in waits
    assert title in due
    assert "<h3>Later</h3>" not in due
    assert "Today: 1 thing for you" in due


def own_voice(people) -> Proposal:
    rules = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES]}
    return propose_voice(workspace=people.workspace, rules=rules, actor=people.user("rep"))


def own_rules(people) -> Proposal:
    actor = people.user("rep")
    facts = {"workspace": people.workspace, "rules": DEFAULT_RULES, "note": "", "ruleset": None}
    return propose_rules(ruleset=edit_rules(**facts, actor=actor), actor=actor)


def own_threshold(people) -> Proposal:
    version = scores.propose(people, actor=people.user("rep"))
    return Proposal.objects.get(subject_id=version.pk)


@pytest.mark.parametrize("make", [make_proposal, own_voice, own_rules, own_threshold])
def test_the_page_asks_for_the_second_look_and_shows_it_ever_after(alone, make):
    """Nobody needs more than the page: the answer has its field, and stands there for who joins."""
    with time_machine.travel(timezone.now() - HOURS_AGO, tick=False):
        proposal = make(alone)
        look(alone, proposal)
    sign_in(alone)
    browser = Client()
    browser.force_login(alone.user("rep"))
    address = "/settings/voice/" if make is own_voice else subject_of(proposal).get_absolute_url()
    page = browser.get(address).content.decode()
    form = page.split(f'action="/gates/{proposal.pk}/decision/"')[1].split("</form>")[0]

    sent = {"verdict": "approve", "digest": proposal.digest, "answer": ANSWER}
    browser.post(f"/gates/{proposal.pk}/decision/", sent)

    assert '<textarea id="changes-' in form
    assert 'name="answer"' in form
    proposal.refresh_from_db()
    assert proposal.status == "approved"
    address = subject_of(proposal).get_absolute_url()
    shown = browser.get(address).content.decode()
    assert "One person" in shown
    assert ANSWER in shown


def test_rejecting_at_the_second_look_needs_no_answer(alone):
    proposal = first_looked(alone)
    sign_in(alone)

    look(alone, proposal, verdict="reject", comment="No.")

    proposal.refresh_from_db()
    assert proposal.status == "returned"
    assert not Approval.objects.exists()


def test_a_second_member_ends_it_and_waiting_work_is_proposed_anew(alone):
    proposal = first_looked(alone)
    sign_in(alone)
    make_member(alone.workspace, "marketing_lead", name="Mona Second")

    with pytest.raises(NotAlone):
        look(alone, proposal, comment=ANSWER)
    watch_founders()

    proposal.refresh_from_db()
    assert proposal.status == "superseded"
    assert not Approval.objects.exists()
    fresh = make_proposal(alone)
    assert (fresh.is_founder, len(fresh.seats)) == (False, 2)


def test_removing_members_does_not_make_a_founder(people):
    Membership.objects.filter(workspace=people.workspace).exclude(pk=people["admin"].pk).update(
        is_active=False
    )

    assert not is_founder(people.workspace)


def test_a_service_account_is_no_second_person(alone):
    service = User.objects.create_user("service-1@service.invalid", "CRM", None, is_service=True)
    Membership.objects.create(workspace=alone.workspace, user=service, roles=["service"])

    assert is_founder(alone.workspace)


def test_what_one_person_approved_is_approved_again_or_sending_pauses(alone):
    proposal = first_looked(alone)
    sign_in(alone)
    look(alone, proposal, comment=ANSWER)
    second = make_member(alone.workspace, "marketing_lead", name="Mona Second")

    watch_founders()
    assert Workspace.objects.get(pk=alone.workspace.pk).sending_paused_at is None
    for member, days in ((alone["rep"], 60), (second, 31)):
        joined = timezone.now() - timedelta(days=days)
        Membership.objects.filter(pk=member.pk).update(joined_at=joined)
    watch_founders()

    row = Workspace.objects.get(pk=alone.workspace.pk)
    assert row.sending_paused_at is not None
    assert row.sending_paused_why.startswith("One person approved")


def test_a_team_of_two_is_a_team(workspace, people):
    proposal = make_proposal(people)

    assert (proposal.is_founder, len(proposal.seats)) == (False, 2)
    with pytest.raises(NotYourSeat):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("rep"),
            verdict="approve",
            digest=proposal.digest,
        )


# Wall 6 under the application's own role.


def refused(sql: str, values: list) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, values)
    except Error:
        return True
    return False


def test_the_database_knows_who_is_alone(alone, people):
    with workspace_scope(people.workspace):
        team = make_proposal(people)
        assert refused("UPDATE gates_proposal SET is_founder = true WHERE id = %s", [team.pk])
        columns = "workspace_id, gate, subject_type, subject_id, subject_label, payload, digest"
        copy = (
            f"INSERT INTO gates_proposal (id, {columns}, seats, status, editors, proposed_at, why,"
            f" is_founder) SELECT gen_random_uuid(), {columns}, seats, 'superseded', editors, now(),"
            " why, true FROM gates_proposal WHERE id = %s"
        )
        assert refused(copy, [team.pk])


def test_the_database_refuses_an_approval_without_the_second_look(alone):
    proposal = first_looked(alone)
    insert = (
        "INSERT INTO gates_approval (id, workspace_id, proposal_id, gate, subject_id, digest, at)"
        " SELECT gen_random_uuid(), workspace_id, id, gate, subject_id, digest, now()"
        " FROM gates_proposal WHERE id = %s"
    )

    assert refused(insert, [proposal.pk])


def test_the_database_refuses_a_second_look_on_the_same_day(alone):
    proposal = make_proposal(alone)
    look(alone, proposal)
    insert = (
        "INSERT INTO gates_decision (id, workspace_id, proposal_id, seat, verdict, decided_by_id,"
        " as_role, reason, comment, evidence, digest, second_look, at)"
        " SELECT gen_random_uuid(), workspace_id, proposal_id, seat, verdict, decided_by_id,"
        " as_role, reason, comment, evidence, digest, true, now() + interval '1 day'"
        " FROM gates_decision WHERE proposal_id = %s"
    )

    assert refused(insert, [proposal.pk])
