"""Retention (I16): each clock by itself, on a fake clock."""

from datetime import UTC, datetime, timedelta
from importlib import import_module

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import InternalError, connection, transaction
from django.db.utils import IntegrityError
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadops.audit.actors import SYSTEM
from leadops.audit.chain import seal, verify
from leadops.audit.models import AuditEntry
from leadops.compliance.actions import keep_for, suppress
from leadops.compliance.models import PurgeReport, Suppression
from leadops.gates.models import Decision, Nonce, Proposal
from leadops.operations.actions import forget_expired
from leadops.operations.clock import due_purges
from leadops.operations.retention import TIME_IS_OVER, purge, remove_person_data
from leadops.runs.models import RunTicket, StageRun
from leadops.tenancy import figures
from leadops.tenancy.scope import workspace_scope
from leadops.web.models import Snapshot
from outreach.enums import DraftState
from outreach.models import Claim, Draft, Revision, Send
from prospects.actions.retention import remove_people
from prospects.models import Contact, Lead, RefusedRow, Upload
from tests.drain import drain
from tests.factories.ai import make_run
from tests.factories.gates import approve
from tests.factories.handoff import make_reply
from tests.factories.outreach import make_draft, make_lead, make_page
from tests.factories.prospects import csv_of, make_live_icp, read, row_of
from tests.people import make_people

NAME, ADDRESS = "Ana Diaz", "ana@quay.example"


def night(workspace, *, days: float) -> dict[str, int]:
    """Run the purge as if it were so many days later; return what it removed."""
    now = timezone.now() + timedelta(days=days)
    return purge(workspace, now=now, step=transaction.atomic).removed


def tables_with(words: str) -> set[str]:
    """Return the tables in which a row has these words, also as bytes."""
    in_hex = words.encode().hex()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        )
        found = set()
        for (table,) in cursor.fetchall():
            cursor.execute(
                f'SELECT EXISTS (SELECT 1 FROM "{table}" AS t WHERE t::text ILIKE %s'
                " OR t::text ILIKE %s)",
                [f"%{words}%", f"%{in_hex}%"],
            )
            if cursor.fetchone()[0]:
                found.add(table)
    return found


def waiting(subject) -> Proposal:
    return Proposal.objects.get(subject_id=subject.pk, status="waiting")


def send_of(draft, people, *, days_ago=0.0) -> Send:
    """Approve the draft and note that its message was accepted."""
    approve(waiting(draft), people)
    send = Send.objects.get(draft=draft)
    Send.objects.filter(pk=send.pk).update(state="accepted")
    Draft.objects.filter(pk=draft.pk).update(state=DraftState.SENT)
    Lead.objects.filter(pk=draft.lead_id).update(
        last_contact_at=timezone.now() - timedelta(days=days_ago)
    )
    return send


def test_a_person_never_contacted_is_emptied_after_90_days_everywhere(people, workspace):
    draft = make_draft(people)
    proposal = waiting(draft)

    assert night(workspace, days=89)["uncontacted"] == 0
    assert {"prospects_contact", "outreach_revision", "gates_proposal"} <= tables_with(ADDRESS)
    assert night(workspace, days=91)["uncontacted"] == 1

    lead = Lead.objects.select_related("contact").get()
    draft.refresh_from_db()
    proposal.refresh_from_db()
    # The log's own labels stay: it is append-only, and says so on the page.
    assert tables_with(ADDRESS) == set()
    assert tables_with(NAME) <= {"audit_auditentry"}
    assert (lead.state, draft.state, proposal.status) == ("disqualified", "dropped", "withdrawn")
    assert lead.contact.full_name == "Removed person"
    assert (proposal.payload, len(proposal.digest)) == ({}, 64)
    assert night(workspace, days=92)["uncontacted"] == 0


def test_a_contacted_person_is_kept_12_months_from_the_last_contact(people, workspace):
    draft = make_draft(people)
    send_of(draft, people)

    assert night(workspace, days=364) == dict.fromkeys(night(workspace, days=364), 0)
    assert night(workspace, days=366)["contacted"] == 1

    send = Send.objects.get()
    revision = Revision.objects.get(pk=send.revision_id)
    assert tables_with(ADDRESS) <= {"audit_auditentry"}
    assert (send.state, send.to_address) == ("accepted", "")
    assert (revision.body, bytes(revision.wire), len(revision.wire_sha256)) == ("", b"", 64)
    assert {c.sentence for c in Claim.objects.all()} == {""}
    # Who decided, and that it was this very content, is still there.
    assert Decision.objects.filter(proposal__subject_id=draft.pk).get().digest
    assert Draft.objects.get().state == DraftState.SENT


def test_a_reply_renews_the_clock_and_a_refresh_does_not(people, workspace):
    answered, refreshed = make_lead(people, 0), make_lead(people, 1)
    make_reply(people, answered, received_at=timezone.now() + timedelta(days=80))
    Contact.objects.filter(pk=refreshed.contact_id).update(
        refreshed_at=timezone.now() + timedelta(days=89)
    )

    removed = night(workspace, days=91)

    assert (removed["uncontacted"], removed["contacted"]) == (1, 0)
    assert Contact.objects.get(removed_at=None) == answered.contact


def test_replies_go_with_their_person_and_strays_after_90_days(people, workspace):
    lead = make_lead(people)
    reply = make_reply(people, lead)
    stray = make_reply(people, lead)
    type(stray).objects.filter(pk=stray.pk).update(lead=None)

    assert night(workspace, days=91)["mail"] == 1
    reply.refresh_from_db()
    assert reply.new_text != ""
    assert night(workspace, days=400)["contacted"] == 1
    reply.refresh_from_db()
    reply.mail.refresh_from_db()
    assert (reply.new_text, reply.from_address, bytes(reply.mail.raw)) == ("", "", b"")


def test_what_is_on_its_way_to_a_person_is_waited_for(people, workspace):
    draft = make_draft(people)
    approve(waiting(draft), people)

    assert Send.objects.get().state == "queued"
    assert night(workspace, days=500)["uncontacted"] == 0
    Send.objects.update(state="cancelled")
    assert night(workspace, days=500)["uncontacted"] == 1


def test_pages_go_after_30_days_unless_a_live_claim_or_a_fact_stands_on_them(people, workspace):
    draft = make_draft(people)
    claimed = Snapshot.objects.get()
    assert Claim.objects.filter(snapshot=claimed).exists()
    read = make_page(draft.lead, "Nothing of use.", url="https://quay.example/about", body=b"x")
    Snapshot.objects.filter(pk=claimed.pk).update(body=b"y")

    assert night(workspace, days=29)["pages"] == 0
    assert night(workspace, days=35)["pages"] == 1

    assert not Snapshot.objects.filter(pk=read.pk).exists()
    assert bytes(Snapshot.objects.get(pk=claimed.pk).body) == b"y"
    # With the person goes the claim; the fact about the company still quotes the page's text.
    night(workspace, days=91)
    night(workspace, days=92)
    kept = Snapshot.objects.get(pk=claimed.pk)
    assert (kept.body, kept.text != "") == (None, True)


def test_prompts_go_after_30_days_unless_a_decision_rests_on_them(people, workspace):
    plain = make_run(workspace, sent={"text": "Dana"}, output={"a": 1}, raw="x", cost="0.25")
    behind = make_run(workspace, sent={"text": "Ana"})
    draft = make_draft(people)
    decided = Revision.objects.get(draft=draft)
    copy = {f.attname: getattr(decided, f.attname) for f in decided._meta.fields}
    copy |= {"number": 2, "message_id": "two@quay", "ai_run_id": behind.pk, "id": None}
    copy.pop("id")
    Revision.objects.create(**copy)
    approve(waiting(draft), people)

    assert night(workspace, days=31)["prompts"] == 1

    plain.refresh_from_db()
    behind.refresh_from_db()
    assert (plain.sent, plain.output, plain.raw, str(plain.cost)) == ({}, None, "", "0.250000")
    assert behind.sent == {"text": "Ana"}


def test_uploaded_files_and_refused_rows_go_after_30_days(people, workspace, settings, tmp_path):
    settings.UPLOAD_ROOT = tmp_path
    make_live_icp(people)
    upload = read(people, csv_of(row_of(1), row_of(2, Email="nobody@@")))
    file = tmp_path / upload.path

    assert file.exists()
    assert night(workspace, days=29)["uploads"] == 0
    assert night(workspace, days=31)["uploads"] == 1

    upload.refresh_from_db()
    assert not file.exists()
    assert (upload.path, upload.preview) == ("", {})
    assert {str(row.original) for row in RefusedRow.objects.all()} <= {"{}"}
    assert Upload.objects.count() == 1


def test_an_upload_whose_file_is_gone_is_still_listed(people, client_as, settings, tmp_path):
    settings.UPLOAD_ROOT = tmp_path
    with workspace_scope(people.workspace):
        make_live_icp(people)
        upload = read(people, csv_of(row_of(1), row_of(2, Email="nobody@@")))
        night(people.workspace, days=31)
    client = client_as("sales_ops")

    listed = client.get("/imports/")
    mapped = client.post(f"/imports/{upload.pk}/columns/", {"do": "count"})

    assert (listed.status_code, upload.file_name in listed.content.decode()) == (200, True)
    assert client.get(f"/imports/{upload.pk}/").status_code == 200
    assert client.get(f"/imports/{upload.pk}/refused.csv").status_code == 200
    assert mapped.status_code in {302, 409}


def test_ended_runs_and_nonces_are_forgotten(people, workspace):
    drain()
    StageRun.objects.create(
        workspace=workspace,
        task="x",
        key="a",
        label="Old",
        status="failed",
        finished_at=timezone.now(),
    )
    StageRun.objects.create(workspace=workspace, task="x", key="b", label="Open")
    Nonce.objects.create(workspace=workspace, key="k", user=people.user("rep"), body_hash="0")

    night(workspace, days=31)

    assert [run.label for run in StageRun.objects.filter(task="x")] == ["Open"]
    assert not Nonce.objects.exists()


def test_suppressions_outlive_the_person_and_meet_the_next_file(
    people, workspace, settings, tmp_path
):
    settings.UPLOAD_ROOT = tmp_path
    make_live_icp(people)
    read(people, csv_of(row_of(1)))
    address = Contact.objects.get().email
    suppress(
        workspace=workspace,
        email=address,
        reason="erased",
        source="request",
        actor=people.user("admin"),
    )
    Suppression.objects.update(label="")

    assert night(workspace, days=91)["uncontacted"] == 1
    again = read(people, csv_of(row_of(1, Title="Director")))

    assert not Contact.objects.filter(removed_at=None).exists()
    assert [row.original for row in RefusedRow.objects.filter(upload=again)] == [{}]
    # The log's label of the suppression itself: append-only.
    assert tables_with(address) - {"prospects_upload"} <= {"audit_auditentry"}


def test_the_log_keeps_its_chain_and_loses_personal_details_only(people, workspace):
    lead = make_lead(people)
    entry = AuditEntry.objects.create(
        workspace=workspace,
        event="handoff.answered",
        actor_label="Rep",
        subject_type="prospects.lead",
        subject_id=lead.pk,
        subject_label="Lead",
        details={"personal": {"text": "Dear Ana"}},
    )
    other = AuditEntry.objects.create(
        workspace=workspace,
        event="handoff.answered",
        actor_label="Rep",
        subject_type="prospects.lead",
        subject_id=lead.pk,
        subject_label="Lead",
        details={"way": "call"},
    )
    seal(workspace)

    night(workspace, days=91)

    entry.refresh_from_db()
    other.refresh_from_db()
    seal(workspace)
    assert (entry.details, other.details) == ({}, {"way": "call"})
    assert verify().broken_at is None


def test_append_only_rows_can_be_emptied_and_nothing_else(people, workspace):
    draft = make_draft(people)
    revision = Revision.objects.filter(draft=draft)

    for change in ({"body": "Other words"}, {"number": 9}, {"wire_sha256": ""}):
        with pytest.raises((InternalError, IntegrityError, Exception)), transaction.atomic():
            revision.update(**change)
    with pytest.raises(Exception, match="frozen"), transaction.atomic():
        Proposal.objects.filter(subject_id=draft.pk).update(payload={})  # it still waits
    revision.update(body="", wire=b"")
    with pytest.raises(Exception, match="append-only"), transaction.atomic():
        revision.update(body="Words again")


def test_each_workspace_is_purged_once_a_night_by_its_own_days(people, workspace):
    workspace.time_zone = "America/New_York"
    workspace.save()
    lead = make_lead(people)
    Contact.objects.update(created_at=timezone.now() - timedelta(days=50))
    Lead.objects.update(created_at=timezone.now() - timedelta(days=50))
    keep_for(workspace=workspace, days={"uncontacted": 45}, actor=people.user("admin"))
    day = datetime(2027, 3, 1, tzinfo=UTC)

    def reports_at(hour: int) -> int:
        with time_machine.travel(day + timedelta(hours=hour), tick=False):
            due_purges()
            RunTicket.objects.update(
                not_before=datetime(2026, 1, 1, tzinfo=UTC)
            )  # leases: real time
            drain()
        return PurgeReport.objects.count()

    assert [reports_at(hour) for hour in (5, 6, 7, 8, 20, 30, 31)] == [0, 0, 1, 1, 1, 1, 2]
    lead.contact.refresh_from_db()
    assert lead.contact.removed_at is not None
    assert PurgeReport.objects.order_by("at").first().kept["uncontacted"] == 45


def test_expired_sessions_and_links_are_forgotten(people):
    now = timezone.now()
    Session.objects.create(session_key="old", session_data="", expire_date=now - timedelta(hours=1))
    Session.objects.create(session_key="new", session_data="", expire_date=now + timedelta(hours=1))

    forget_expired(now=now)

    assert list(Session.objects.values_list("session_key", flat=True)) == ["new"]


@pytest.fixture
def long_counts(db, monkeypatch):
    """Let every figure take so long to count that it is kept, beside none of another test's."""
    cache.clear()
    monkeypatch.setattr(figures, "CHEAP", -1.0)


@pytest.mark.usefixtures("long_counts")
def test_figures_that_are_old_are_forgotten_though_nobody_asks_again(workspace):
    now = timezone.now()
    figures.kept_figures("quality.pace", lambda: ["Mara Rep"])
    with time_machine.travel(now + timedelta(minutes=10), tick=False):
        figures.kept_figures("quality.mix", dict)
    cache.set("throttle", 1, 60)
    cache.set("limit", 1, 3600)

    forget_expired(now=now + timedelta(minutes=10))

    assert [key.rpartition(":")[2] for key in cached()] == ["quality.mix", "limit"]


@pytest.mark.usefixtures("long_counts")
def test_removing_people_forgets_the_figures_of_their_workspace_alone(people, workspace):
    """I16: figures may hold words that were struck from a draft, and names."""
    make_draft(people)
    figures.kept_figures("quality.phrases", lambda: [f"Dear {NAME}"])
    with workspace_scope(people.stranger.workspace):
        figures.kept_figures("quality.phrases", lambda: ["Dear Sir"])

    with pytest.raises(RuntimeError, match="cut off"), transaction.atomic():
        remove_person_data([Contact.objects.get().pk], why=TIME_IS_OVER, actor=SYSTEM)
        raise RuntimeError("cut off")
    assert len(cached()) == 2  # as long as the person is there, so may the figures be

    assert night(workspace, days=91)["uncontacted"] == 1
    assert [str(people.stranger.workspace.pk) in key for key in cached()] == [True]


def cached() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM leadops_cache ORDER BY cache_key")
        return [key for (key,) in cursor.fetchall()]


def test_the_page_shows_days_and_the_last_purge_and_changes_them(people, client_as):
    client = client_as("admin")
    with workspace_scope(people.workspace):
        make_lead(people)
        night(people.workspace, days=91)
    page = client.get("/settings/compliance/").content.decode()
    days = {"uncontacted": 30, "contacted": 200, "pages": 7, "prompts": 30, "uploads": 10}
    days |= {"mail": 60, "webhooks": 20, "runs": 14}

    saved = client.post("/settings/compliance/retention/", days)
    refused = client.post("/settings/compliance/retention/", days | {"pages": 1})

    assert "7 to 365 days. Last purge: 1 removed." in page
    assert saved.status_code == 302
    assert refused.status_code == 422
    assert client_as("rep").post("/settings/compliance/retention/", days).status_code == 403
    with workspace_scope(people.workspace):
        from leadops.compliance.queries import kept_days

        assert kept_days() == days


FIT = {"inside": True, "reasons": ["Title: boss."]}


def fits(workspace) -> list[dict]:
    with workspace_scope(workspace):
        return list(Lead.objects.order_by("created_at").values_list("fit", flat=True))


def test_nobody_is_reported_as_removed_again_for_a_fit_alone(people, workspace):
    draft = make_draft(people)
    assert night(workspace, days=91)["uncontacted"] == 1
    Lead.objects.filter(pk=draft.lead_id).update(fit=FIT)

    again = night(workspace, days=92)

    assert (again["contacted"], again["uncontacted"]) == (0, 0)


def test_the_upgrade_empties_the_fit_of_people_removed_before_in_every_workspace(people):
    others = make_people()
    for each in (people, others):
        with workspace_scope(each.workspace):
            make_lead(each, fit=FIT)
            Contact.objects.update(removed_at=timezone.now())
            make_lead(each, 1, fit=FIT)

    with connection.cursor() as cursor:  # as the role that row-level security binds
        cursor.execute(import_module("prospects.migrations.0017_fit_of_removed").EMPTY)

    assert fits(people.workspace) == fits(others.workspace) == [{}, FIT]


def test_a_removal_locks_people_before_leads_and_rewrites_no_empty_fit(people, workspace):
    contact = make_lead(people, fit=FIT).contact_id
    with CaptureQueriesContext(connection) as asked:
        remove_people(contacts=[contact], why=TIME_IS_OVER, actor=SYSTEM)
    said = [query["sql"] for query in asked]
    people_locked = next(place for place, sql in enumerate(said) if "FOR UPDATE" in sql)
    leads_written = next(
        place for place, sql in enumerate(said) if sql.startswith('UPDATE "prospects_lead"')
    )
    emptied = fits(workspace)
    stored = stored_place(contact)

    remove_people(contacts=[contact], why=TIME_IS_OVER, actor=SYSTEM)

    assert people_locked < leads_written
    assert 'FROM "prospects_contact"' in said[people_locked]
    assert emptied == [{}]
    assert stored_place(contact) == stored


def stored_place(contact) -> str:
    """Return where the table keeps the person's lead; each rewriting moves it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT ctid FROM prospects_lead WHERE contact_id = %s", [contact])
        return cursor.fetchone()[0]
