"""Somebody leaves: their open work goes to a named successor, and no buyer is left alone."""

import pytest

from handoff.errors import LeavesBuyers
from leadops.accounts import actions
from leadops.accounts.models import Membership
from leadops.audit.models import AuditEntry
from leadops.gates.queries import decidable
from outreach.models import Mailbox
from prospects.actions import assign_owner
from prospects.models import Lead
from tests.factories.handoff import make_handoff, waiting
from tests.factories.outreach import make_draft
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

    alone = client.post(address, {"successor": ""})
    done = client.post(address, {"successor": str(nina.pk)})

    assert (alone.status_code, done.status_code) == (422, 302)
    assert b"1 buyer waits for Mara Rep" in alone.content
    assert not Membership.objects.get(pk=people["rep"].pk).is_active


def test_a_successor_from_elsewhere_is_refused(client_as, workspace, people):
    address = f"/settings/people/{people['rep'].pk}/end/"

    answer = client_as("admin").post(address, {"successor": str(people.stranger.pk)})

    assert answer.status_code == 422
    assert Membership.objects.get(pk=people["rep"].pk).is_active
