"""The bar's count is one query; it must name exactly what each person could decide."""

import pytest

from leadops.accounts.enums import Role
from leadops.gates.actions import decide, propose
from leadops.gates.cards import subject_of
from leadops.gates.policies import seat_for
from leadops.gates.queries import counts_for, decidable, waiting
from leadops.tenancy.scope import workspace_scope
from outreach.queries import review
from tests.house.subjects import MAKERS
from tests.people import People, make_member


def one_by_one(membership) -> set:
    return {row.pk for row in waiting() if seat_for(row, membership)}


@pytest.fixture
def everybody(people: People) -> People:
    """Return the people with a second person of each deciding role, and one of two functions."""
    for role in (Role.REP, Role.SALES_LEAD, Role.MARKETING_LEAD, Role.SALES_OPS):
        make_member(people.workspace, role, name=f"Other-{role.value} Second")
    make_member(people.workspace, Role.SALES_LEAD, Role.MARKETING_LEAD, name="Both Functions")
    return people


def check(people: People) -> None:
    for member in people.workspace.memberships.select_related("user"):
        listed = {row.pk for row in decidable(member.user, member)}
        assert listed == one_by_one(member), member
        counts = counts_for(member.user, member)
        assert sum(counts.values()) == len(listed)
        drafts = review.to_decide(member.user, member).count()  # the bar's count of them
        assert drafts == counts.get(review.GATE, 0)


@pytest.mark.parametrize("gate", MAKERS)
def test_the_query_lists_what_the_policy_allows_for_everybody(everybody: People, gate: str):
    with workspace_scope(everybody.workspace):
        MAKERS[gate](everybody)
        check(everybody)


@pytest.mark.parametrize("gate", MAKERS)
@pytest.mark.parametrize("editor", ["", "sales_ops", "sales_lead", "rep"])
def test_authors_and_editors_are_left_out_as_the_policy_says(
    everybody: People, gate: str, editor: str
):
    with workspace_scope(everybody.workspace):
        made = MAKERS[gate](everybody)
        subject = subject_of(made)
        for author in ("sales_lead", "marketing_lead", "sales_ops", "rep"):
            propose(
                gate=gate,
                subject=subject,
                payload={**made.payload, "again": author},
                actor=everybody.user(author),
                editors=[everybody.user(editor).pk] if editor else [],
                assigned_to=made.assigned_to,
            )
            check(everybody)


def test_a_filled_seat_leaves_the_list_of_who_could_sit_there(everybody: People):
    with workspace_scope(everybody.workspace):
        proposal = MAKERS["icp.activate"](everybody)
        decide(
            proposal_id=proposal.pk,
            actor=everybody.user("sales_lead"),
            verdict="approve",
            digest=proposal.digest,
        )
        check(everybody)
        other = everybody["marketing_lead"]
        assert [row.pk for row in decidable(other.user, other)] == [proposal.pk]
