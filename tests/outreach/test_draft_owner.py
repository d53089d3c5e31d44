"""A draft says whose its lead is, whoever writes either of them in whatever way (OUT4, LED3)."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic, sleep

import pytest
from django.db import connection, transaction
from django.db.models.functions import Now

from leadops.accounts.actions import deactivate_member
from leadops.accounts.models import Membership
from leadops.audit.models import AuditEntry
from leadops.gates.actions import decide
from leadops.gates.models import Proposal
from leadops.insights.queries import bar
from leadops.tenancy.scope import workspace_scope
from outreach.actions import drafts, reservations
from outreach.actions.reasons import let_rest
from outreach.models import Draft, Mailbox
from outreach.queries import leavers, review
from prospects.actions import assign_owner, hand_on
from prospects.models import Lead
from tests.drain import drain
from tests.factories import outreach as make
from tests.factories.handoff import make_handoff, waiting

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


def test_nobody_signs_for_a_leaver(people, draft):
    """Seats: the mailbox that sends in the leaver's name goes on in the successor's, or pauses."""
    mailbox = Mailbox.objects.get()
    rep, lead = people["rep"], people["sales_lead"]
    Mailbox.objects.update(display_name=rep.user.name, owner=None)
    assert f"The mailbox {mailbox.address}" in leavers.held_by(rep)

    said = reservations.hand_on(leaver=rep, successor=lead, actor=people.user("manager"))
    drain()

    mailbox.refresh_from_db()
    assert f"the mailbox {mailbox.address} went to {lead.user.name}" in said
    assert (mailbox.display_name, mailbox.paused_at) == (lead.user.name, None)
    assert Draft.objects.get(pk=draft.pk).why in (
        "The mailbox has another sender now.",
        "Drafted again.",
    )
    assert not Proposal.objects.filter(
        subject_id=draft.pk, status="waiting", payload__revision=str(draft.revisions.first().pk)
    ).exists()

    reservations.hand_on(leaver=lead, successor=None, actor=people.user("manager"))

    mailbox.refresh_from_db()
    assert mailbox.paused_why.startswith(f"{lead.user.name}, its sender, left.")


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


@pytest.mark.parametrize("successor", ["sales_lead", None])
def test_no_waiting_draft_stays_with_who_left_though_its_lead_is_closed(people, draft, successor):
    Lead.objects.filter(pk=draft.lead_id).update(state="disqualified")
    followed_by = people[successor] if successor else None

    moved = deactivate_member(
        membership=people["rep"], successor=followed_by, actor=people.user("admin")
    )

    where = f"to {followed_by.user.name}" if followed_by else "back to their territory"
    assert moved[0] == f"1 waiting draft went {where}"
    assert owner_of(draft) == (followed_by and followed_by.pk)
    entry = AuditEntry.objects.get(event="prospects.leads_handed_on")
    assert entry.details["count"] == 1


def until_awaited(seconds=10.0):
    """Wait until another transaction waits for a lock of this one."""
    ends = monotonic() + seconds
    while monotonic() < ends:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT EXISTS (SELECT FROM pg_locks"
                " WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))"
            )
            if cursor.fetchone()[0]:
                return
        sleep(0.02)
    raise AssertionError("Nobody waits for this transaction.")


def meanwhile(workspace, before, after, other):
    """Run `before` and `after` in one transaction, and `other` in a second that waits between."""
    holds = Event()

    def first():
        try:
            with workspace_scope(workspace), transaction.atomic():
                before()
                holds.set()
                until_awaited()
                after()
        finally:
            holds.set()
            connection.close()

    def second():
        try:
            with workspace_scope(workspace):
                holds.wait()
                other()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        for run in [pool.submit(first), pool.submit(second)]:
            run.result()


def leave(people, successor):
    deactivate_member(membership=people["rep"], successor=successor, actor=people.user("admin"))


@pytest.mark.django_db(transaction=True)
def test_a_rep_leaves_while_a_draft_of_theirs_is_decided(people, workspace, draft):
    """A decision holds the draft and then moves the lead: it ends first, the leaver follows."""
    Draft.objects.filter(pk=draft.pk).update(state="needs_reason")
    draft.refresh_from_db()

    meanwhile(
        workspace,
        before=lambda: Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk),
        after=lambda: let_rest(draft=draft, actor=people.user("rep")),
        other=lambda: leave(people, people["sales_lead"]),
    )

    draft.refresh_from_db()
    assert (draft.state, draft.owner) == ("dropped", people["sales_lead"])
    assert not Membership.objects.get(pk=people["rep"].pk).is_active


@pytest.mark.django_db(transaction=True)
def test_a_handoff_is_accepted_while_a_message_to_its_lead_is_settled(people, workspace):
    draft = make.make_draft(people, owner=people["sales_lead"])
    handoff = make_handoff(people, lead=draft.lead)
    Draft.objects.filter(pk=draft.pk).update(state="approved")
    proposal = waiting(handoff)

    meanwhile(
        workspace,
        before=lambda: Draft.objects.filter(pk=draft.pk).update(state="sent"),
        after=lambda: Lead.objects.filter(pk=draft.lead_id).update(last_contact_at=Now()),
        other=lambda: decide(
            proposal_id=proposal.pk,
            actor=people.user("rep"),
            verdict="approve",
            digest=proposal.digest,
        ),
    )

    handoff.refresh_from_db()
    draft.refresh_from_db()
    assert (handoff.state, draft.state, draft.owner) == ("accepted", "sent", people["rep"])


@pytest.mark.django_db(transaction=True)
def test_a_rep_leaves_while_a_draft_from_their_mailbox_is_written(people, workspace):
    """At its commit the draft refers to the mailbox and the member, who are being handed on."""
    lead = make.make_lead(people, owner=people["rep"])
    make.make_signal(lead)
    enrollment = make.make_enrollment(people, lead)
    Mailbox.objects.update(owner=people["rep"])
    text = make.written(enrollment)

    meanwhile(
        workspace,
        before=lambda: drafts.draft_touch(enrollment=enrollment, text=text),
        after=lambda: None,
        other=lambda: leave(people, people["sales_lead"]),
    )

    row = Draft.objects.get(lead=lead)
    assert (row.state, row.owner) == ("waiting", people["sales_lead"])
    assert {one.owner for one in Mailbox.objects.all()} == {people["sales_lead"]}
