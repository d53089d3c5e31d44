"""The door itself: one person, one seat, one digest, one approval (ICP6, OP5)."""

import threading
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from icp.actions import create_profile, send_for_approval
from icp.models import ICPVersion
from icp.starters import SOFTWARE
from leadops.accounts.enums import Role
from leadops.audit.actors import SYSTEM
from leadops.audit.models import AuditEntry
from leadops.gates import approval as approvals
from leadops.gates.actions import decide, lapse, propose, revoke, skip, withdraw
from leadops.gates.digest import digest_of
from leadops.gates.errors import NoApproval, NotWaiting, NotYourSeat, StaleDigest
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.queries import counts_for, decidable
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import NotFound
from tests.factories.gates import approve
from tests.house.subjects import MAKERS
from tests.people import make_member, make_people


def make_proposal(people, author="sales_lead") -> Proposal:
    version = create_profile(
        workspace=people.workspace,
        name="Field service",
        actor=people.user(author),
        content=SOFTWARE,
    )
    return send_for_approval(version=version, actor=people.user(author))


@pytest.fixture
def proposal(workspace, people) -> Proposal:
    return make_proposal(people)


def ask(proposal, user, verdict="approve", **more):
    return decide(
        proposal_id=proposal.pk,
        actor=user,
        verdict=verdict,
        digest=more.pop("digest", proposal.digest),
        **more,
    )


def state() -> tuple:
    """Return everything a refusal must leave as it was."""
    return (
        list(Proposal.objects.order_by("pk").values_list("pk", "status", "digest")),
        list(Decision.objects.order_by("pk").values_list("pk", flat=True)),
        list(Approval.objects.order_by("pk").values_list("pk", flat=True)),
        list(ICPVersion.objects.order_by("pk").values_list("pk", "state", "approval")),
        AuditEntry.objects.count(),
    )


def test_two_people_of_two_functions_make_it_live_icp6(proposal, people):
    ask(proposal, people.user("sales_lead"))
    assert ICPVersion.objects.get(pk=proposal.subject_id).state == "proposed"
    ask(proposal, people.user("marketing_lead"))

    version = ICPVersion.objects.get(pk=proposal.subject_id)
    assert version.state == "live"
    assert version.approval.digest == proposal.digest
    assert Proposal.objects.get(pk=proposal.pk).status == "approved"


@pytest.mark.parametrize("role", sorted(set(Role.values) - {"sales_lead", "marketing_lead"}))
def test_the_wrong_role_has_no_seat(proposal, people, role):
    before = state()

    with pytest.raises(NotYourSeat) as refused:
        ask(proposal, people.user(role))

    assert state() == before
    # The words of the people page, so that an administrator knows what to give.
    assert "needs the role sales lead." in refused.value.sentence


def test_one_person_never_fills_two_seats(proposal, workspace, people):
    both = make_member(workspace, "sales_lead", "marketing_lead", name="Bo Both")
    ask(proposal, both.user, seat="sales_lead")
    before = state()

    with pytest.raises(NotYourSeat):
        ask(proposal, both.user, seat="marketing_lead")

    assert state() == before


def test_the_author_may_not_take_the_other_function_s_seat(proposal, people):
    before = state()

    with pytest.raises(NotYourSeat):
        ask(proposal, people.user("sales_lead"), seat="marketing_lead")

    assert state() == before


def test_who_edited_the_version_may_not_take_a_seat(workspace, people):
    version = create_profile(workspace=workspace, name="X", actor=people.user("sales_lead"))
    editor = people.user("marketing_lead")
    edited = propose(
        gate="icp.activate",
        subject=version,
        payload={"text": "one"},
        actor=people.user("sales_lead"),
        editors=[editor.pk],
    )
    before = state()

    with pytest.raises(NotYourSeat):
        ask(edited, editor)

    assert state() == before


def test_a_stale_digest_is_refused(proposal, people):
    before = state()

    with pytest.raises(StaleDigest):
        ask(proposal, people.user("sales_lead"), digest="0" * 64)

    assert state() == before


def test_a_second_click_finds_it_decided(proposal, people):
    ask(proposal, people.user("sales_lead"))
    before = state()

    with pytest.raises(NotYourSeat):
        ask(proposal, people.user("sales_lead"))

    assert state() == before


def test_a_decided_proposal_says_who_and_when(proposal, people):
    approve(proposal, people)

    with pytest.raises(NotWaiting, match=r"Already approved by Mona Marketing at \d\d:\d\d\.$"):
        ask(proposal, people.user("sales_lead"))


def test_a_foreign_workspace_finds_nothing(proposal, people):
    with workspace_scope(people.twin), pytest.raises(NotFound):
        ask(proposal, people.stranger.user)

    assert Decision.objects.count() == 0


def test_a_former_member_has_no_seat(proposal, people):
    member = people["sales_lead"]
    member.is_active = False
    member.save()

    with pytest.raises(NotYourSeat):
        ask(proposal, member.user)


def test_a_rejection_returns_the_version(proposal, people):
    ask(proposal, people.user("sales_lead"))
    ask(proposal, people.user("marketing_lead"), "reject", comment="Which industries?")

    assert Proposal.objects.get(pk=proposal.pk).status == "returned"
    assert ICPVersion.objects.get(pk=proposal.subject_id).state == "draft"
    assert Approval.objects.count() == 0


def test_new_content_supersedes_and_voids_the_first_seat(workspace, people):
    version = create_profile(workspace=workspace, name="X", actor=SYSTEM)
    first = propose(gate="icp.activate", subject=version, payload={"a": 1}, actor=SYSTEM)
    ask(first, people.user("sales_lead"))

    second = propose(gate="icp.activate", subject=version, payload={"a": 2}, actor=SYSTEM)

    assert Proposal.objects.get(pk=first.pk).status == "superseded"
    assert second.decisions.count() == 0
    with pytest.raises(NotWaiting):
        ask(first, people.user("marketing_lead"))


def test_the_same_content_is_the_same_proposal(workspace, people):
    version = create_profile(workspace=workspace, name="X", actor=SYSTEM)
    first = propose(gate="icp.activate", subject=version, payload={"a": 1}, actor=SYSTEM)

    assert propose(gate="icp.activate", subject=version, payload={"a": 1}, actor=SYSTEM) == first


def test_time_lapses_but_never_approves(proposal, people):
    ask(proposal, people.user("sales_lead"))
    lapse(proposal=proposal)

    assert Proposal.objects.get(pk=proposal.pk).status == "lapsed"
    assert Approval.objects.count() == 0


def test_a_revoked_approval_lets_nothing_through(proposal, people):
    approval = approve(proposal, people)
    version = ICPVersion.objects.get(pk=proposal.subject_id)
    approvals.require(approval, gate="icp.activate", subject=version)

    revoke(approval=approval, actor=people.user("sales_lead"), reason="Wrong segment")

    with pytest.raises(NoApproval):
        approvals.require(approval, gate="icp.activate", subject=version)
    with pytest.raises(NotWaiting):
        revoke(approval=approval, actor=people.user("sales_lead"), reason="Again")


def test_an_approval_serves_no_other_gate_and_no_other_row(proposal, workspace, people):
    approval = approve(proposal, people)
    version = ICPVersion.objects.get(pk=proposal.subject_id)
    other = create_profile(workspace=workspace, name="Other", actor=SYSTEM)

    for gate, subject in [("outreach.send", version), ("icp.activate", other)]:
        with pytest.raises(NoApproval):
            approvals.require(approval, gate=gate, subject=subject)
    with pytest.raises(NoApproval):
        approvals.require(None, gate="icp.activate", subject=version)


def test_a_skip_hides_it_from_one_person_only(proposal, workspace, people):
    lead, marketing = people["sales_lead"], people["marketing_lead"]
    skip(proposal=proposal, actor=lead.user, until=timezone.now() + timedelta(days=1))

    assert not decidable(lead.user, lead)
    assert list(decidable(marketing.user, marketing)) == [proposal]
    assert counts_for(marketing.user, marketing) == {"icp.activate": 1}


def test_the_queue_costs_the_same_for_one_and_for_three(
    workspace, people, django_assert_num_queries
):
    member = people["marketing_lead"]
    make_proposal(people)
    with django_assert_num_queries(2):
        assert len(decidable(member.user, member)) == 1
    make_proposal(people)
    make_proposal(people)

    with django_assert_num_queries(2):
        assert len(decidable(member.user, member)) == 3


def test_withdrawing_ends_the_waiting(proposal, people):
    withdraw(proposal=proposal, actor=people.user("sales_lead"), why="Writing on.")

    with pytest.raises(NotWaiting, match=r"Writing on\."):
        ask(proposal, people.user("marketing_lead"))


# Wall 6: raw SQL under the app's role.

INSERT_APPROVAL = (
    "INSERT INTO gates_approval (id, workspace_id, proposal_id, gate, subject_id, digest, at)"
    " SELECT gen_random_uuid(), workspace_id, id, gate, subject_id, digest, now()"
    " FROM gates_proposal WHERE id = %s"
)


def run_sql(sql: str, *params: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, params)


def test_raw_approval_with_an_empty_seat_is_refused(proposal, people):
    ask(proposal, people.user("sales_lead"))

    with pytest.raises(DatabaseError, match="a seat of this proposal is empty"):
        run_sql(INSERT_APPROVAL, proposal.pk)


def test_raw_approval_over_a_rejection_is_refused(proposal, people):
    ask(proposal, people.user("sales_lead"), "reject", comment="Which industries?")

    with pytest.raises(DatabaseError, match="does not fit"):
        run_sql(INSERT_APPROVAL, proposal.pk)


@pytest.mark.parametrize("table", ["gates_decision", "gates_approval", "audit_auditentry"])
@pytest.mark.parametrize("verb", ["UPDATE {} SET workspace_id = workspace_id", "DELETE FROM {}"])
def test_what_was_decided_cannot_be_rewritten(proposal, people, table, verb):
    approve(proposal, people)

    with pytest.raises(DatabaseError):
        run_sql(verb.format(table))


@pytest.mark.parametrize(
    "change",
    [
        "payload = '{}'",
        "digest = repeat('0', 64)",
        "seats = '{}'",
        "status = 'approved'",
        "editors = '{}', proposed_by_id = NULL",
    ],
)
def test_a_waiting_proposal_is_frozen(proposal, change):
    with pytest.raises(DatabaseError):
        run_sql(f"UPDATE gates_proposal SET {change} WHERE id = %s", proposal.pk)


def test_a_row_cannot_pass_its_gate_by_raw_sql(proposal):
    with pytest.raises(DatabaseError):
        run_sql("UPDATE icp_icpversion SET state = 'live' WHERE id = %s", proposal.subject_id)


def test_a_row_cannot_take_another_row_s_approval(proposal, workspace, people):
    approval = approve(proposal, people)
    other = create_profile(workspace=workspace, name="Other", actor=SYSTEM)
    run_sql(
        "UPDATE icp_icpversion SET approval_id = NULL, state = 'draft' WHERE id = %s",
        proposal.subject_id,
    )

    with pytest.raises(DatabaseError, match="no standing approval"):
        run_sql(
            "UPDATE icp_icpversion SET state = 'live', approval_id = %s WHERE id = %s",
            approval.pk,
            other.pk,
        )


def test_the_digest_does_not_depend_on_key_order():
    assert digest_of({"a": 1, "b": [1, 2]}) == digest_of({"b": [1, 2], "a": 1})
    assert digest_of({"a": 1}) != digest_of({"a": 2})


@pytest.mark.django_db(transaction=True)
def test_eight_reviewers_at_once_fill_one_seat_once():
    people = make_people()
    with workspace_scope(people.workspace):
        proposal = make_proposal(people, author="marketing_lead")
        rivals = [
            make_member(people.workspace, "sales_lead", name=f"Rival{i} Lead").user
            for i in range(8)
        ]
    barrier, outcomes = threading.Barrier(8), []

    def try_it(user) -> None:
        try:
            with workspace_scope(people.workspace):
                barrier.wait()
                ask(proposal, user, seat="sales_lead")
                outcomes.append("won")
        except Exception as error:
            outcomes.append(type(error).__name__)
        finally:
            connection.close()

    threads = [threading.Thread(target=try_it, args=(user,)) for user in rivals]
    [t.start() for t in threads]
    [t.join() for t in threads]

    assert sorted(outcomes) == ["SeatTaken"] * 7 + ["won"]


@pytest.mark.django_db(transaction=True)
def test_two_seats_at_the_same_instant_make_one_approval():
    people = make_people()
    with workspace_scope(people.workspace):
        proposals = [make_proposal(people) for _ in range(5)]
    for proposal in proposals:
        barrier = threading.Barrier(2)

        def take(role, proposal=proposal, barrier=barrier) -> None:
            with workspace_scope(people.workspace):
                barrier.wait()
                ask(proposal, people.user(role))
            connection.close()

        threads = [
            threading.Thread(target=take, args=(r,)) for r in ("sales_lead", "marketing_lead")
        ]
        [t.start() for t in threads]
        [t.join() for t in threads]

    with workspace_scope(people.workspace):
        assert Approval.objects.count() == 5
        assert ICPVersion.objects.filter(state="live").count() == 5


def test_the_bar_counts_every_gate_in_one_query(workspace, people, django_assert_num_queries):
    """Every page asks for the numbers; they are real, never "99+"."""
    for name in ("outreach.voice", "outreach.launch"):
        MAKERS[name](people)
    for _ in range(3):
        make_proposal(people)

    with django_assert_num_queries(1):
        found = counts_for(people.user("marketing_lead"), people["marketing_lead"])

    assert found == {"icp.activate": 3, "outreach.voice": 1, "outreach.launch": 1}
