"""A draft says whose its lead is, whoever writes either of them in whatever way (OUT4, LED3)."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.db import connection, transaction

from leadops.insights.queries import bar
from leadops.tenancy.scope import workspace_scope
from outreach.models import Draft
from outreach.queries import review
from prospects.actions import assign_owner, hand_on
from prospects.models import Lead
from tests.factories import outreach as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(people, workspace):
    row = make.make_draft(people)
    assign_owner(row.lead, people["rep"], actor=people.user("manager"))
    return row


def owner_of(draft):
    return Draft.objects.get(pk=draft.pk).owner_id


def waits_for(people, role):
    """Return what waits for somebody at the gate of messages, as the bar and the queue say it."""
    user, member = people.user(role), people[role]
    counted = bar.counts_for(user, member).get("outreach.send", 0)
    assert review.queue(member, user).count() == counted
    return counted


def test_a_new_draft_is_of_its_leads_owner(people, draft):
    enrollment = draft.enrollment
    second = Draft.objects.create(
        workspace=draft.workspace, enrollment=enrollment, lead=draft.lead, position=2
    )
    assert owner_of(second) == people["rep"].pk


def test_an_assigned_lead_takes_its_drafts_along(people, draft):
    assert waits_for(people, "rep") == 1
    assign_owner(draft.lead, people["sales_lead"], actor=people.user("manager"))

    assert owner_of(draft) == people["sales_lead"].pk
    assert waits_for(people, "rep") == 0


def test_what_a_leaver_leaves_follows_or_stands_open(people, draft):
    actor = people.user("manager")
    hand_on(leaver=people["rep"], successor=people["sales_lead"], actor=actor)
    assert owner_of(draft) == people["sales_lead"].pk
    hand_on(leaver=people["sales_lead"], successor=None, actor=actor)

    assert owner_of(draft) is None
    assert waits_for(people, "rep") == 1


def test_an_update_of_many_leads_reaches_their_drafts(people, draft):
    other = make.make_draft(people, 1)
    Lead.objects.update(owner=None)
    assert (owner_of(draft), owner_of(other)) == (None, None)

    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE prospects_lead SET owner_id = %s WHERE id = %s",
            [people["manager"].pk, other.lead_id],
        )
    assert (owner_of(draft), owner_of(other)) == (None, people["manager"].pk)


def test_an_owner_written_into_a_draft_is_overruled(people, draft):
    Draft.objects.filter(pk=draft.pk).update(owner=people["manager"])
    assert owner_of(draft) == people["rep"].pk
    Draft.objects.filter(pk=draft.pk).update(owner=None)
    assert owner_of(draft) == people["rep"].pk


def test_a_draft_read_before_its_lead_was_given_away_writes_no_old_owner(people, draft):
    read_before = Draft.objects.get(pk=draft.pk)
    assign_owner(draft.lead, people["sales_lead"], actor=people.user("manager"))
    read_before.save()
    assert owner_of(draft) == people["sales_lead"].pk


def test_a_draft_moved_to_another_lead_is_of_that_leads_owner(people, draft):
    other = make.make_draft(people, 1)
    assign_owner(other.lead, people["sales_lead"], actor=people.user("manager"))
    Draft.objects.filter(pk=draft.pk).update(lead=other.lead_id)
    assert owner_of(draft) == people["sales_lead"].pk


@pytest.mark.django_db(transaction=True)
def test_a_lead_given_away_while_its_draft_is_made_takes_it_along(people, workspace):
    """Each transaction sees only its own half; the second waits for the first."""
    model = make.make_draft(people)
    enrollment, lead = model.enrollment, model.lead
    made, given = Event(), Event()

    def draft_it():
        with workspace_scope(workspace), transaction.atomic():
            row = Draft.objects.create(
                workspace=workspace, enrollment=enrollment, lead=lead, position=2
            )
            made.set()
            given.wait(0.5)
        connection.close()
        return row

    def give_it():
        with workspace_scope(workspace):
            made.wait()
            Lead.objects.filter(pk=lead.pk).update(owner=people["manager"])
            given.set()
        connection.close()

    with ThreadPoolExecutor(2) as pool:
        drafted, _ = pool.submit(draft_it), pool.submit(give_it).result()
    assert owner_of(drafted.result()) == people["manager"].pk
