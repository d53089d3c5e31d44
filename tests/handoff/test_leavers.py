"""Somebody leaves: their open work goes to a named successor, and no buyer is left alone."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from handoff.actions import edit_rules, propose_rules
from handoff.errors import LeavesBuyers
from handoff.leavers import replaced
from handoff.models import Ruleset
from handoff.queries.rulesets import absent_people, publish_blockers
from handoff.rules import ruleset_from_json
from leadops.accounts import actions
from leadops.accounts.models import Membership
from leadops.audit.models import AuditEntry
from leadops.gates.actions import decide
from leadops.gates.errors import Blocked
from leadops.gates.models import Proposal
from leadops.gates.queries import decidable, waiting_proposal
from leadops.insights.queries import today
from outreach.models import Mailbox
from prospects.actions import assign_owner
from prospects.models import Lead
from tests.factories.gates import approve
from tests.factories.handoff import make_handoff, publish_rules, waiting
from tests.factories.outreach import make_draft
from tests.handoff.test_views import editor_data
from tests.people import make_member


@pytest.fixture
def handoff(workspace, people):
    """Return a handoff of Mara's, the only rep so far."""
    return make_handoff(people)


@pytest.fixture
def nina(handoff, workspace) -> Membership:
    """Return a second rep, who came after the handoff was routed."""
    return make_member(workspace, "rep", name="Nina Rep")


def leave(people, successor: Membership | None) -> None:
    actions.deactivate_member(
        membership=people["rep"], successor=successor, actor=people.user("admin")
    )


def test_open_work_goes_to_the_successor(people, handoff, nina):
    lead = assign_owner(handoff.lead, people["rep"], actor=people.user("admin"))
    mailbox = Mailbox.objects.first()
    Mailbox.objects.filter(pk=mailbox.pk).update(owner=people["rep"])

    leave(people, nina)

    handoff.refresh_from_db()
    assert (handoff.owner, handoff.state) == (nina, "waiting")
    assert [one.pk for one in decidable(nina.user, nina)] == [waiting(handoff).pk]
    assert Lead.objects.get(pk=lead.pk).owner == nina
    assert Mailbox.objects.get(pk=mailbox.pk).owner == nina
    entry = AuditEntry.objects.get(event="prospects.leads_handed_on")
    assert entry.details == {"count": 1, "to": "Nina Rep"}


def test_today_of_the_successor_says_who_acknowledged(people, handoff, nina):
    approve(waiting(handoff), people)
    [mine] = [one for one in today.lines(people.user("rep"), people["rep"]) if one.due_at]

    leave(people, nina)

    [theirs] = [one for one in today.lines(nina.user, nina) if one.due_at]
    assert mine.detail == "Acknowledged by you; the buyer waits for a person."
    assert theirs.title == mine.title
    assert theirs.detail == "Acknowledged by Mara Rep; the buyer waits for a person."


@pytest.mark.parametrize("successor", ["nobody", "manager"])
def test_nobody_leaves_while_a_buyer_would_be_left_alone(people, handoff, successor):
    before = AuditEntry.objects.count()

    with pytest.raises(LeavesBuyers, match="1 buyer waits for Mara Rep"):
        leave(people, None if successor == "nobody" else people[successor])

    handoff.refresh_from_db()
    assert handoff.owner == people["rep"]
    assert Membership.objects.get(pk=people["rep"].pk).is_active
    assert AuditEntry.objects.count() == before


def test_without_buyers_leads_go_back_to_their_territory(workspace, people):
    draft = make_draft(people)
    lead = assign_owner(draft.enrollment.lead, people["rep"], actor=people.user("admin"))
    draft.reserved_by = people.user("rep")
    draft.save(update_fields=["reserved_by"])

    leave(people, None)

    assert Lead.objects.get(pk=lead.pk).owner is None
    draft.refresh_from_db()
    assert draft.reserved_by is None


def test_the_page_asks_who_takes_over_and_says_why_it_must(client_as, people, nina):
    client, address = client_as("admin"), f"/settings/people/{people['rep'].pk}/end/"

    unsaid = client.post(address, {"successor": ""})
    asked = client.post(address, {"successor": str(nina.pk)})
    assert Membership.objects.get(pk=people["rep"].pk).is_active
    alone = client.post(f"{address}now/", {"successor": "nobody"})
    done = client.post(f"{address}now/", {"successor": str(nina.pk)}, follow=True)

    assert (unsaid.status_code, alone.status_code, done.status_code) == (422, 422, 200)
    assert b"Choose who takes the work over" in unsaid.content
    assert "Nina Rep takes over: 1 open handoff" in asked.content.decode()
    assert f'name="successor" value="{nina.pk}"' in asked.content.decode()
    assert b"1 buyer waits for Mara Rep" in alone.content
    assert b'id="end-membership"' in alone.content
    assert b"1 open handoff went to Nina Rep" in done.content
    assert not Membership.objects.get(pk=people["rep"].pk).is_active


def test_only_another_rep_is_offered_and_what_is_held_is_named(client_as, people, nina):
    page = client_as("admin").get(f"/settings/people/{people['rep'].pk}/").content.decode()

    assert "<li>1 open handoff</li>" in page
    options = re.findall(r'<option value="([^"]*)"( selected)?', page.split('id="end-head"')[1])
    assert options == [("", " selected"), (str(nina.pk), ""), ("nobody", "")]


def test_who_is_no_rep_may_be_followed_by_their_like_and_leaves_nothing_by_default(
    client_as, people, workspace
):
    other = make_member(workspace, "marketing_lead", name="Olga Other")
    page = client_as("admin").get(f"/settings/people/{people['marketing_lead'].pk}/")

    options = re.findall(
        r'<option value="([^"]*)"( selected)?', page.content.decode().split('id="end-head"')[1]
    )
    offered = [("", ""), (str(people["rep"].pk), ""), (str(other.pk), ""), ("nobody", " selected")]
    assert options == offered


def test_a_successor_from_elsewhere_is_refused(client_as, workspace, people):
    address = f"/settings/people/{people['rep'].pk}/end/"
    client, told = client_as("admin"), {"successor": str(people.stranger.pk)}

    answers = [client.post(one, told) for one in (address, f"{address}now/")]

    assert [one.status_code for one in answers] == [422, 422]
    assert Membership.objects.get(pk=people["rep"].pk).is_active


@pytest.fixture
def named_rules(workspace, people) -> Ruleset:
    """Return live rules that send big companies to Mara, and name her in a pool."""
    rules = {
        "rules": [
            {
                "id": "big",
                "name": "Large companies",
                "when": [{"field": "employees", "op": ">=", "value": 300}],
                "to": {"person": str(people["rep"].pk)},
            },
            {"id": "rest", "name": "The rest", "when": [], "to": {"pool": "Two"}},
        ],
        "pools": {"Two": {"members": {str(people["rep"].pk): 2, "role:rep": 1}}},
    }
    return publish_rules(people, rules)


BIG = "/settings/routing/?warmth=warm&employees=900"


def test_rules_that_name_a_leaver_are_proposed_with_the_successor(people, nina, named_rules):
    moved = actions.deactivate_member(
        membership=people["rep"], successor=nina, actor=people.user("admin")
    )

    new = Ruleset.objects.order_by("-number").first()
    assert (named_rules.state, new.state) == ("live", "proposed")
    assert new.rules["rules"][0]["to"] == {"person": str(nina.pk)}
    assert new.rules["pools"]["Two"]["members"] == {str(nina.pk): 2, "role:rep": 1}
    assert f"{new} with Nina Rep in the place wait for sales operations" in moved
    assert absent_people(new) == []
    assert (new.created_by, waiting_at_gate(new).proposed_by) == (None, None)
    assert "Ada Admin" in new.note


def waiting_at_gate(row: Ruleset) -> Proposal:
    proposal = waiting_proposal("handoff.rules", row)
    assert proposal is not None
    return proposal


def test_the_admin_who_ends_a_membership_may_publish_what_follows_from_it(
    people, nina, named_rules
):
    Membership.objects.filter(pk=people["admin"].pk).update(roles=["admin", "sales_ops"])
    Membership.objects.filter(pk=people["sales_ops"].pk).update(is_active=False)
    leave(people, nina)
    new = Ruleset.objects.get(state="proposed")
    proposal = waiting_at_gate(new)

    actor = people.user("admin")
    decide(proposal_id=proposal.pk, actor=actor, verdict="approve", digest=proposal.digest)

    assert Ruleset.objects.get(state="live") == new


def test_a_second_leaver_does_not_bring_the_first_one_back(workspace, people, nina, named_rules):
    leave(people, nina)
    first = waiting_at_gate(Ruleset.objects.get(state="proposed"))
    omar = make_member(workspace, "rep", name="Omar Rep")

    actions.deactivate_member(membership=nina, successor=omar, actor=people.user("admin"))

    new = Ruleset.objects.get(state="proposed")
    assert new.rules["rules"][0]["to"] == {"person": str(omar.pk)}
    assert new.rules["pools"]["Two"]["members"] == {str(omar.pk): 2, "role:rep": 1}
    assert new.note.startswith("Nina Rep left (Ada Admin ended it): Omar Rep stands")
    assert "Mara Rep left" in new.note
    first.refresh_from_db()
    assert first.status == "superseded"
    approve(waiting_at_gate(new), people)
    assert Ruleset.objects.get(state="live") == new


def test_a_waiting_version_that_names_who_left_is_not_published(
    client_as, workspace, people, named_rules
):
    row = edit_rules(
        workspace=workspace,
        rules=named_rules.rules,
        note="",
        actor=people.user("sales_lead"),
        ruleset=None,
    )
    proposal = propose_rules(ruleset=row, actor=people.user("sales_lead"))
    assert publish_blockers(proposal, {}) == []
    leave(people, None)

    sentence = (
        "Mara Rep (left) is no member here, but stands in rule 1 “Large companies”, pool “Two”. "
        "Reject this version, then put somebody else there."
    )
    assert sentence in client_as("sales_ops").get(f"/settings/routing/{row.pk}/").content.decode()
    with pytest.raises(Blocked, match=re.escape(sentence)):
        approve(proposal, people)
    assert Ruleset.objects.get(state="live") == named_rules


def test_two_leavers_of_one_name_are_both_named(workspace, people, named_rules):
    twin = make_member(workspace, "rep", name="Mara Rep", email="other.mara@quay.example")
    members = {str(people["rep"].pk): 2, str(twin.pk): 1}
    named_rules.rules["pools"]["Two"]["members"] = members
    Membership.objects.filter(pk__in=members).update(is_active=False)

    found = absent_people(named_rules)

    assert [name for name, _ in found] == ["Mara Rep (left)", "Mara Rep (left)"]
    assert sorted(len(places) for _, places in found) == [1, 2]


@pytest.mark.parametrize(
    ("members", "left"),
    [
        ({"gone": 2, "heir": 0}, {"heir": 2}),
        ({"gone": 2, "heir": 1}, {"heir": 1}),
        ({"gone": 2, "other": 1}, {"heir": 2, "other": 1}),
        ({"other": 1}, {"other": 1}),
    ],
)
def test_the_successor_takes_the_leavers_weight_where_they_had_none(members, left):
    rules = ruleset_from_json({"rules": [], "pools": {"One": {"members": members}}})

    assert dict(replaced(rules, "gone", "heir").pools["One"].members) == left


def test_live_rules_say_who_left_until_they_change(client_as, people, named_rules):
    leave(people, None)

    page = client_as("sales_ops").get(BIG).content.decode()
    home = client_as("sales_ops").get("/").content.decode()

    assert str(people["rep"].pk) not in page
    assert "to Mara Rep (left)." in page
    assert "Mara Rep (left) takes no leads: what matches waits for a manager." in page
    assert "To quarantine, for a manager to assign, because" in page
    assert "Mara Rep (left) is not in the team" in page
    assert "Live routing names Mara Rep (left)" in home
    assert "In rule 1 “Large companies”, pool “Two”" in home


def test_other_roles_and_clean_rules_hear_nothing_of_leavers(people, named_rules):
    def lines(role: str) -> list[str]:
        return [one.title for one in today.lines(people.user(role), people[role])]

    assert not [one for one in lines("sales_ops") if "Live routing" in one]
    leave(people, None)
    assert [one for one in lines("sales_ops") if "Live routing" in one]
    assert not [one for one in lines("marketing_lead") if "Live routing" in one]


def test_the_editor_keeps_who_left_in_the_place_and_refuses_to_save_it(
    client_as, people, named_rules
):
    leave(people, None)
    client, address = client_as("sales_ops"), "/settings/routing/edit/"
    page = client.get(address).content.decode()
    kept = client.post(address, editor_data(client))

    chosen = f'<option value="person:{people["rep"].pk}" selected>Mara Rep (left)</option>'
    assert chosen in page
    assert "Mara Rep (left): 2" in page
    assert kept.status_code == 422
    sentence = "Rule “Large companies” goes to somebody who is not a member here."
    assert sentence in kept.content.decode()
    assert Ruleset.objects.get() == named_rules


def test_the_only_rep_is_told_of_as_such_where_a_handoff_is_reassigned(client_as, people, handoff):
    page = client_as("manager").get(f"/handoffs/{handoff.pk}/reassign/").content.decode()

    assert "Nobody else here is a rep" in page
    assert "can give the role or invite somebody" in page
    assert 'id="reassign"' not in page


def test_who_notes_an_absence_is_told_what_stays_and_who_can_move_it(
    client_as, people, handoff, django_assert_max_num_queries
):
    client = client_as("rep")
    client.get("/me/")
    with django_assert_max_num_queries(40) as one:
        page = client.get("/me/").content.decode()
    said = "You hold 1 open handoff; absence does not move it."
    assert said in page
    assert f"{people.user('manager').name} " in page.split(said)[1].split("re-assign it.")[0]

    for _ in range(2):
        make_handoff(people)
    with django_assert_max_num_queries(len(one)):
        client.get("/me/")
    soon = timezone.now().date() + timedelta(days=9)
    noted = client.post(
        "/me/absence/", {"first": str(soon), "last": str(soon)}, follow=True
    ).content.decode()
    assert noted.count("You hold 3 open handoffs; absence does not move them.") == 2
    assert "open handoff" not in client_as("auditor").get("/me/").content.decode()
