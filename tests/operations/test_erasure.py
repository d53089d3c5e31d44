"""Erasing a person on request (reliability.md, privacy 15 and I16): at once and for good."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from handoff.actions import close
from handoff.models import Handoff
from inbound.models import Reply
from leadops.audit.chain import seal, verify
from leadops.audit.models import AuditEntry
from leadops.compliance.actions import suppress
from leadops.compliance.addresses import address_hash
from leadops.compliance.models import Suppression
from leadops.gates.models import Decision, Proposal
from leadops.operations.erasure import erase
from leadops.webhooks.models import Arrival
from outreach.actions.attempts import Claimed, settle
from outreach.models import Send
from prospects.models import Contact, Lead, RefusedRow, Upload
from tests.drain import drain
from tests.factories.ai import make_run
from tests.factories.gates import approve
from tests.factories.handoff import make_handoff, make_reply, waiting
from tests.factories.outreach import make_draft, make_lead
from tests.factories.prospects import csv_of, make_live_icp, read, row_of
from tests.factories.webhooks import make_webhooks
from tests.operations.test_retention import ADDRESS, NAME, night, send_of, tables_with

pytestmark = pytest.mark.usefixtures("workspace")


def erase_page(contact) -> str:
    return f"/settings/compliance/erasure/{contact.pk}/"


def today() -> str:
    return timezone.localdate().isoformat()


def test_a_person_is_emptied_everywhere_at_once_and_never_comes_back(people, workspace, client_as):
    draft = make_draft(people)
    send = send_of(draft, people)
    make_reply(people, draft.lead)
    make_run(workspace, subject_id=draft.pk, sent={"to": ADDRESS})
    suppress(
        workspace=workspace, email=ADDRESS, reason="opt_out", source="reply",
        actor=people.user("rep"), note=f"{NAME} said so",
    )  # fmt: skip
    contact = draft.lead.contact
    assert {"prospects_contact", "outreach_revision", "ai_airun"} <= tables_with(ADDRESS)

    shown = client_as("admin").get(erase_page(contact))
    answer = client_as("admin").post(erase_page(contact), {"asked_on": today()}, follow=True)

    assert NAME in shown.content.decode()
    assert f'value="{today()}"' in shown.content.decode()
    assert "Erased." in answer.content.decode()
    assert tables_with(ADDRESS) <= {"audit_auditentry"}
    assert tables_with(NAME) <= {"audit_auditentry"}
    row = Suppression.objects.get()
    assert (row.hash, row.label, row.note) == (address_hash(ADDRESS), "", "")
    assert Lead.objects.get(pk=draft.lead_id).state == "disqualified"
    # What was decided and sent is still told, without the person.
    assert Decision.objects.filter(proposal__subject_id=draft.pk).exists()
    assert Send.objects.get(pk=send.pk).to_address == ""
    entry = AuditEntry.objects.get(event="compliance.person_erased")
    assert (entry.actor, entry.details["asked_on"]) == (people.user("admin"), today())
    assert entry.details["emptied"]["replies"] == 1
    assert NAME not in str(entry.details)
    seal(workspace)
    assert verify().broken_at is None
    assert client_as("admin").get(erase_page(contact)).status_code == 404


def test_the_lead_page_shows_only_what_stays(people, client_as):
    draft = make_draft(people)
    fit = {"inside": True, "share": 1.0, "known": 1.0, "reasons": ["Title: found Head of Quay."]}
    Lead.objects.update(score=96, fit=fit, icp_version=make_live_icp(people))
    client = client_as("manager")
    before = client.get(f"/leads/{draft.lead_id}/").content.decode()

    client_as("admin").post(erase_page(draft.lead.contact), {"asked_on": today()})
    page = client.get(f"/leads/{draft.lead_id}/")
    after, listed = page.content.decode(), client.get("/leads/").content.decode()

    assert "Head of Quay" in before
    assert page.status_code == 200
    for gone in ("Score</h2>", "Head of Quay", "Evidence</h2>", "May be contacted", "Next step"):
        assert gone in before
        assert gone not in after
    assert "What stays" in after
    assert draft.lead.account.name in after
    assert Lead.objects.get(pk=draft.lead_id).fit == {}
    assert '<td class="num" data-label="Score"><span class="muted">removed</span>' in listed


def test_a_file_that_named_them_is_deleted_and_the_next_one_is_refused(
    people, workspace, client_as
):
    make_live_icp(people)
    upload = read(people, csv_of(row_of(1)))
    drain()
    contact = Contact.objects.get()
    address = contact.email

    client_as("admin").post(erase_page(contact), {"asked_on": today()})
    upload.refresh_from_db()

    assert (upload.path, upload.preview) == ("", {})
    assert tables_with(address) == set()
    assert Suppression.objects.get().reason == "erased"

    again = read(people, csv_of(row_of(1)))

    assert not Contact.objects.filter(removed_at=None).exists()
    assert RefusedRow.objects.filter(upload=again).count() == 1


def test_a_file_with_a_refused_row_of_theirs_is_deleted_and_other_files_stay(
    people, workspace, client_as
):
    make_live_icp(people)
    read(people, csv_of(row_of(1)))
    contact = Contact.objects.get()
    broken = row_of(2, Email=f"nobody@@ {contact.email}")
    refused = read(people, csv_of(row_of(3), broken))
    other = read(people, csv_of(row_of(4)))
    assert "prospects_refusedrow" in tables_with(contact.email)

    client_as("admin").post(erase_page(contact), {"asked_on": today()})

    assert tables_with(contact.email) == set()
    assert Upload.objects.get(pk=refused.pk).path == ""
    assert Upload.objects.get(pk=other.pk).path != ""


def test_their_records_leave_an_intake_that_waits(people, client_as):
    draft = make_draft(people)
    make_webhooks(people)
    arrival = Arrival.objects.get()
    Arrival.objects.update(records=[*arrival.records, {"Email": "bo@quay.example"}])

    client_as("admin").post(erase_page(draft.lead.contact), {"asked_on": today()})

    assert Arrival.objects.get().records == [{"Email": "bo@quay.example"}]


def test_the_page_names_what_it_does_not_reach(people, client_as):
    page = client_as("admin").get(erase_page(make_lead(people, 0).contact)).content.decode()

    assert "an own-file tour that is running, for 7 days at most" in page
    assert "a file that is not read yet, 30 days after it came in" in page
    assert "everywhere" not in page


def test_calls_about_a_stray_answer_of_theirs_are_emptied(people, workspace, client_as):
    draft = make_draft(people)
    stray = make_reply(people, draft.lead, from_address=ADDRESS.upper())
    Reply.objects.filter(pk=stray.pk).update(lead=None)
    make_run(workspace, subject_id=stray.pk, sent={"from": ADDRESS})

    client_as("admin").post(erase_page(draft.lead.contact), {"asked_on": today()})

    assert tables_with(ADDRESS) == set()


def test_an_answer_that_comes_later_is_emptied_the_next_night(people, workspace, client_as):
    lead = make_lead(people, 0)
    client_as("admin").post(erase_page(lead.contact), {"asked_on": today()})
    handoff = make_handoff(people, lead=lead, from_address=ADDRESS)

    night(workspace, days=0)
    assert "inbound_reply" in tables_with(ADDRESS)
    Handoff.objects.update(state="closed")

    assert night(workspace, days=0)["contacted"] == 1
    assert tables_with(ADDRESS) == set()
    handoff.refresh_from_db()
    assert handoff.packet == {}
    assert night(workspace, days=0)["contacted"] == 0


def test_the_servers_answer_to_what_was_leaving_names_nobody_again(people, client_as):
    draft = make_draft(people)
    send = send_of(draft, people)
    Send.objects.filter(pk=send.pk).update(state="dot_sent", fence=1)
    client_as("admin").post(erase_page(draft.lead.contact), {"asked_on": today()})

    settle(
        claimed=claimed_of(send), verdict="refused", stage="recipient", code=550,
        text=f"5.1.1 <{ADDRESS}> unknown",
    )  # fmt: skip

    assert Send.objects.get(pk=send.pk).state == "refused"
    assert Send.objects.get(pk=send.pk).answer == ""
    # The labels of the log named the message before.
    assert tables_with(ADDRESS) <= {"audit_auditentry"}


def test_the_same_person_under_two_records_is_erased_as_one(people, client_as):
    first, second, other = make_lead(people, 0), make_lead(people, 1), make_lead(people, 2)
    Contact.objects.filter(pk=second.contact_id).update(email=first.contact.email.upper())

    client_as("admin").post(erase_page(second.contact), {"asked_on": today()})

    left = Contact.objects.filter(removed_at=None)
    assert list(left.values_list("pk", flat=True)) == [other.contact_id]


def test_it_is_found_by_address_and_from_the_lead(people, client_as):
    lead = make_lead(people, 0)
    client = client_as("admin")

    found = client.post("/settings/compliance/erasure/", {"email": lead.contact.email.upper()})
    unknown = client.post("/settings/compliance/erasure/", {"email": "nobody@quay.example"})
    in_the_url = client.get("/settings/compliance/erasure/", {"email": lead.contact.email})

    assert (found.status_code, found["Location"]) == (303, erase_page(lead.contact))
    assert in_the_url.status_code == 200
    assert 'method="post" action="/settings/compliance/erasure/"' in in_the_url.content.decode()
    assert "Nobody is stored with this address" in unknown.content.decode()
    assert erase_page(lead.contact) in client.get(f"/leads/{lead.pk}/").content.decode()
    assert "/settings/compliance/erasure/" in client.get("/settings/compliance/").content.decode()
    assert (
        erase_page(lead.contact) not in client_as("rep").get(f"/leads/{lead.pk}/").content.decode()
    )


def test_the_erasure_itself_writes_the_address_nowhere(people, client_as):
    lead = make_lead(people, 0)
    address = lead.contact.email
    assert tables_with(address) == {"prospects_contact"}

    client_as("admin").post(erase_page(lead.contact), {"asked_on": today()})

    assert tables_with(address) == set()
    entry = AuditEntry.objects.get(event="compliance.suppression_added")
    assert entry.subject_label == "(erased)"
    assert Suppression.objects.get().hash == address_hash(address)


def test_it_says_who_did_it_and_that_it_was_on_request(people, client_as):
    draft = make_draft(people)

    client_as("admin").post(erase_page(draft.lead.contact), {"asked_on": today()})

    assert Lead.objects.get(pk=draft.lead_id).why == "Erased on request of the person."
    moved = AuditEntry.objects.filter(event="prospects.lead_moved").latest("at")
    assert (moved.actor, moved.details["why"]) == (people.user("admin"), Lead.objects.get().why)
    draft.refresh_from_db()
    assert (draft.state, draft.why) == ("dropped", Lead.objects.get().why)


def test_an_earlier_address_is_suppressed_too(people, client_as):
    draft = make_draft(people)
    Contact.objects.filter(pk=draft.lead.contact_id).update(email="new+tag@quay.example")

    answer = client_as("admin").post(
        erase_page(draft.lead.contact), {"asked_on": today()}, follow=True
    )

    hashes = set(Suppression.objects.values_list("hash", flat=True))
    assert hashes == {address_hash(ADDRESS), address_hash("new@quay.example")}
    assert "Files that name their address are refused" in answer.content.decode()


def test_without_an_address_it_promises_nothing_about_the_next_file(people, client_as):
    lead = make_lead(people, 0)
    Contact.objects.filter(pk=lead.contact_id).update(email="", email_hash="")
    client = client_as("admin")

    before = client.get(erase_page(lead.contact)).content.decode()
    answer = client.post(erase_page(lead.contact), {"asked_on": today()}, follow=True)

    assert "the next file can bring them in anew" in before
    assert "nothing stops the next file" in answer.content.decode()
    assert not Suppression.objects.exists()


@pytest.mark.parametrize("state", ["quarantined", "waiting", "accepted", "answered"])
def test_while_a_handoff_is_open_nobody_is_erased(people, client_as, state):
    handoff = make_handoff(people)
    if state in ("accepted", "answered"):
        approve(waiting(handoff), people)
    Handoff.objects.filter(pk=handoff.pk).update(state=state)
    contact, client = handoff.lead.contact, client_as("admin")

    page = client.get(erase_page(contact)).content.decode()
    answer = client.post(erase_page(contact), {"asked_on": today()})

    assert f'href="/handoffs/{handoff.pk}/"' in page
    assert answer.status_code == 409
    assert f"/handoffs/{handoff.pk}/" in answer.content.decode()
    assert Contact.objects.get(pk=contact.pk).full_name == contact.full_name
    assert not Suppression.objects.exists()


def test_after_a_closed_handoff_nothing_of_the_person_is_left(people, client_as):
    handoff = make_handoff(people)
    contact = handoff.lead.contact
    approve(waiting(handoff), people)
    handoff.refresh_from_db()
    close(handoff=handoff, outcome="no_fit", note="They wish no mail.", actor=handoff.owner.user)

    client_as("admin").post(erase_page(contact), {"asked_on": today()})

    assert tables_with(contact.full_name) <= {"audit_auditentry"}
    assert not Proposal.objects.filter(status="waiting", subject_id=handoff.pk).exists()


@pytest.mark.parametrize(
    "day", ["", "soon", (timezone.now() + timedelta(days=3)).date().isoformat()]
)
def test_without_the_day_of_the_wish_nobody_is_erased(people, client_as, day):
    lead = make_lead(people, 0)

    assert client_as("admin").post(erase_page(lead.contact), {"asked_on": day}).status_code == 422
    assert Contact.objects.get(pk=lead.contact_id).removed_at is None


@pytest.mark.parametrize(
    ("who", "status"),
    [("rep", 403), ("sales_ops", 403), ("manager", 403), ("auditor", 403), ("stranger", 404)],
)
def test_only_an_administrator_of_the_workspace_erases(people, client_as, who, status):
    lead = make_lead(people, 0)

    answer = client_as(who).post(erase_page(lead.contact), {"asked_on": today()})

    assert answer.status_code == status
    assert Contact.objects.get(pk=lead.contact_id).removed_at is None


def first_of(queries, *words: str) -> int:
    found = [place for place, one in enumerate(queries) if all(w in one["sql"] for w in words)]
    assert found, words
    return found[0]


def test_it_takes_its_locks_in_the_order_of_a_rejection_and_of_the_last_look(people, workspace):
    draft = make_draft(people)

    with CaptureQueriesContext(connection) as ran:
        erase(
            workspace=workspace,
            contact=draft.lead.contact_id,
            asked_on=timezone.localdate(),
            actor=people.user("admin"),
        )
    places = [
        first_of(ran, '"gates_proposal"', "FOR UPDATE"),
        first_of(ran, '"outreach_draft"', "FOR UPDATE"),
        first_of(ran, "pg_advisory_xact_lock_shared"),
        first_of(ran, 'UPDATE "outreach_send"'),
    ]

    assert places == sorted(places)


def test_a_servers_refusal_holds_the_address_before_the_message(people):
    send = send_of(make_draft(people), people)
    Send.objects.filter(pk=send.pk).update(state="dot_sent", fence=1)

    with CaptureQueriesContext(connection) as ran:
        settle(
            claimed=claimed_of(send), verdict="refused", stage="recipient", code=550,
            text="5.1.1 unknown",
        )  # fmt: skip

    address = first_of(ran, "pg_advisory_xact_lock_shared")
    assert address < first_of(ran, "outreach_send", "FOR ")


def claimed_of(send) -> Claimed:
    return Claimed(
        send_id=send.pk, fence=1, attempt=1, raw=b"", sender="", recipient=ADDRESS,
        mailbox_id=send.mailbox_id, workspace_id=send.workspace_id,
    )  # fmt: skip


@pytest.mark.parametrize("is_demo", [True, False])
def test_the_page_names_the_sink_where_there_is_one(people, client_as, is_demo):
    contact = make_draft(people).lead.contact
    type(people.workspace).objects.filter(pk=people.workspace.pk).update(is_demo=is_demo)

    page = client_as("admin").get(erase_page(contact)).content.decode()

    assert ("copies of what was sent to them in the" in page) is is_demo
