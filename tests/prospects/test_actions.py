"""Discovery end to end below HTTP: DIS2, DIS3, DIS9, DIS10."""

# ruff: noqa: T201 - the measured figures are printed with their n

import time
from datetime import UTC, date, datetime

import pytest
from django.conf import settings
from django.db import transaction

from leadops.accounts.models import Workspace
from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import suppress
from leadops.gates.actions import decide
from leadops.gates.errors import Blocked
from leadops.gates.models import Proposal
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import Refusal
from leadops.web.models import Snapshot
from prospects import queries, tasks
from prospects.actions import mark, open_list, start_upload, undo_mark
from prospects.actions.records import store_rows
from prospects.enums import LeadState, ListState, UploadState
from prospects.errors import FileRefused, MappingRefused, MarkRefused, MoveRefused
from prospects.models import (
    Account,
    Contact,
    DataPoint,
    Lead,
    MatchKey,
    Merge,
    ProspectList,
    RefusedRow,
    Source,
    SourceEvent,
    Upload,
)
from prospects.reading import read_rows
from prospects.tabular import open_table
from tests.bounds import HANG
from tests.drain import drain
from tests.factories.gates import approve
from tests.factories.prospects import (
    csv_of,
    make_list,
    make_live_icp,
    make_upload,
    mark_all,
    read,
    row_of,
)

ROWS = (Account, Contact, Lead, SourceEvent, DataPoint, MatchKey, Snapshot, Merge, RefusedRow)


@pytest.fixture(autouse=True)
def own_folder(tmp_path, settings):
    settings.UPLOAD_ROOT = tmp_path / "uploads"


def numbers():
    return {model.__name__: model.objects.count() for model in ROWS}


def waiting(prospect_list: ProspectList) -> Proposal:
    return Proposal.objects.get(subject_id=prospect_list.pk, status="waiting")


def test_upload_without_live_icp_is_refused(workspace, people):
    """OP2: criteria come before automation."""
    with pytest.raises(Refusal, match="No ICP is live"):
        make_upload(people, csv_of(row_of(1)))

    assert Upload.objects.count() == Source.objects.count() == 0
    assert not settings.UPLOAD_ROOT.exists()


def test_file_that_is_no_table_leaves_nothing(workspace, people):
    make_live_icp(people)

    with pytest.raises(FileRefused, match="holds binary data"):
        make_upload(people, bytes(range(256)) * 10)

    assert Upload.objects.count() == Source.objects.count() == 0
    assert [path for path in settings.UPLOAD_ROOT.rglob("*") if path.is_file()] == []


def test_list_is_made_of_a_file_and_waits_at_its_gate(workspace, people):
    """DIS2: search, dedupe, list; DIS3: the sample of ten is drawn before enrichment."""
    prospect_list = make_list(people, 12)

    upload = prospect_list.upload
    assert (upload.state, prospect_list.state) == (UploadState.DONE, ListState.WAITING)
    assert numbers() | {"DataPoint": 0, "MatchKey": 0} == {
        "Account": 12,
        "Contact": 12,
        "Lead": 12,
        "SourceEvent": 12,
        "DataPoint": 0,
        "MatchKey": 0,
        "Snapshot": 12,
        "Merge": 0,
        "RefusedRow": 0,
    }
    assert len(set(prospect_list.sample)) == 10
    lead = Lead.objects.filter(contact__email="ann3@firmdd.com").get()
    assert (lead.state, lead.fit["inside"], lead.why) == ("candidate", True, "Inside the ICP.")
    assert (lead.account.domain, lead.account.employees) == ("firmdd.com", 53)
    proposal = waiting(prospect_list)
    assert proposal.proposed_by is None
    assert proposal.payload["sample"] == prospect_list.sample
    assert proposal.payload["leads"] == 12
    run = StageRun.objects.get(task="prospects.tasks.discover")
    assert (run.status, run.progress_done, run.progress_total) == ("done", 12, 12)
    assert run.note == "12 rows read: 12 inside the ICP or not known yet."


def test_same_file_again_makes_no_new_row(workspace, people):
    """DIS9: consolidated intake; the same source's same record is one event."""
    prospect_list = make_list(people, 5)
    before = numbers()

    again = read(people, csv_of(*(row_of(n) for n in range(5))))

    assert numbers() == before
    assert again.counts["seen"] == 5
    assert ProspectList.objects.get(upload=again).state == ListState.EMPTY
    assert waiting(prospect_list)


def test_second_source_adds_its_events_and_no_second_lead(workspace, people):
    """DIS10: source as events; deduplication never loses an attribution."""
    make_live_icp(people)
    read(people, csv_of(row_of(1)))
    changed = row_of(1, Title="Chief Sales Officer", **{"First Name": "", "City": "Boston"})

    upload = read(people, csv_of(changed), source_name="Trade fair")

    contact = Contact.objects.get()
    assert Account.objects.count() == Lead.objects.count() == 1
    assert [e.source.name for e in contact.events.order_by("at")] == ["Apollo", "Trade fair"]
    assert contact.title == "VP Sales"
    titles = DataPoint.objects.filter(contact=contact, field="title").order_by(
        "fetched_at", "value"
    )
    assert {(t.source_label, t.value) for t in titles} == {
        ("Apollo", "VP Sales"),
        ("Trade fair", "Chief Sales Officer"),
    }
    assert upload.counts["pursued"] == 1


def test_near_spelling_of_a_company_joins_it_and_says_why(workspace, people):
    make_live_icp(people)
    read(people, csv_of(row_of(1, Company="Blue Harbor Freight, Inc.", Website="", Email="")))
    other = row_of(2, Company="Blue Harbour Freight LLC", Website="", Email="")

    read(people, csv_of(other))

    account = Account.objects.get()
    assert account.name == "Blue Harbor Freight, Inc."
    merge = Merge.objects.get(kind="account")
    assert (merge.kept_id, merge.is_doubtful) == (account.pk, False)
    assert any("names" in reason for reason in merge.because)


def test_doubtful_company_is_kept_apart_and_noted(workspace, people):
    make_live_icp(people)
    read(people, csv_of(row_of(1, Company="Acme", Website="acme.com", Email="a@acme.com")))

    read(people, csv_of(row_of(2, Company="Acme", Website="acme.io", Email="b@acme.io")))

    merge = Merge.objects.get(kind="account")
    assert Account.objects.count() == 2
    assert merge.is_doubtful
    assert {merge.kept_id, merge.merged_id} == set(Account.objects.values_list("pk", flat=True))


def test_every_row_ends_with_its_own_outcome(workspace, people):
    make_live_icp(people)
    suppress(
        workspace=workspace,
        email="gone@firmxx.com",
        reason="opt_out",
        source="test",
        actor=people.user("admin"),
    )
    rows = [
        row_of(1),
        row_of(1, Title="CEO"),
        row_of(2, Email="not an address"),
        row_of(3, Email=""),
        row_of(4, **{"First Name": "", "Last Name": "", "Email": ""}),
        row_of(5, Email="gone@firmxx.com"),
        row_of(6, Country="Germany"),
        row_of(7, **{"# Employees": "7"}),
        row_of(8, Email="pat@gmail.com", Company="", Website=""),
    ]

    upload = read(people, csv_of(*rows))

    reasons = dict(RefusedRow.objects.values_list("row", "reason"))
    assert reasons == {
        3: "Row 3: row 2 has the same e-mail address.",
        4: "Row 4, email: “not an address” is no e-mail address: an email address must have an @-sign.",
        7: reasons[7],
        8: "Row 8 may not be contacted. Germany needs a lawful basis, and the source states none.",
        10: "Row 10 needs a company: none is named.",
    }
    assert reasons[7].startswith("Row 7 may not be contacted. This address asked us not to write")
    assert RefusedRow.objects.get(row=7).original == {}
    assert RefusedRow.objects.get(row=8).original["Country"] == "Germany"
    assert not Contact.objects.filter(email="gone@firmxx.com").exists()
    assert {k: v for k, v in upload.counts.items() if k not in {"accounts", "contacts"}} == {
        "rows": 9,
        "leads": 1,
        "duplicates": 1,
        "refused": 2,
        "needs_address": 1,
        "needs_contact": 1,
        "suppressed": 1,
        "unlawful": 1,
        "outside": 1,
        "stored_through": 9,
    }
    outcomes = {k: v for k, v in upload.counts.items() if k in queries.OUTCOMES}
    assert sum(outcomes.values()) == upload.counts["rows"]
    outside = Lead.objects.get(state="disqualified")
    assert [(one.row, one.reason) for one in queries.set_aside_rows(upload)] == [
        (5, "Set aside: it names no e-mail address."),
        (6, "Set aside: it names no person."),
        (9, outside.why),
    ]
    assert [one.row for one in queries.left_rows(upload)] == [3, 4, 5, 6, 7, 8, 9, 10]
    assert outside.fit["inside"] is False
    assert "Employees" in outside.why


def test_stale_record_is_not_used(workspace, people):
    """DIS4: older than 12 months is not used."""
    make_live_icp(people)

    upload = read(people, csv_of(row_of(1)), collected_on=date(2020, 1, 2))

    assert Lead.objects.count() == Contact.objects.count() == 0
    assert RefusedRow.objects.get().reason == (
        "Row 2 is stale: last confirmed on 2 Jan 2020, over 12 months ago."
    )
    assert upload.counts["stale"] == 1


def test_a_last_update_that_is_still_to_come_does_not_keep_a_record_fresh(workspace, people):
    """DIS4: such a day is not taken; the file's own day stands."""
    make_live_icp(people)
    data = b"Company,Email,Country,Last Updated\nAcme,ann@acme.com,US,2099-01-01\n"

    upload = read(people, data, collected_on=date(2020, 1, 2))

    assert upload.mapping["Last Updated"] == "updated_at"
    assert upload.preview["left_out"]["updated_at"]["count"] == 1
    assert upload.counts["stale"] == 1


def test_chunk_stored_twice_is_stored_once(workspace, people):
    """A worker killed after its commit leaves whole chunks; its successor skips them."""
    make_live_icp(people)
    data = csv_of(*(row_of(n) for n in range(6)))
    upload = make_upload(people, data)
    start_upload(upload=upload, actor=people.user("sales_ops"))
    open_list(upload=upload, actor=people.user("sales_ops"))
    rows = list(read_rows(open_table(data, name="x.csv"), upload.mapping))
    store_rows(upload=upload, rows=rows[:4], actor=people.user("sales_ops"))
    before = numbers()
    store_rows(upload=upload, rows=rows[:4], actor=people.user("sales_ops"))
    assert numbers() == before

    drain()

    assert Lead.objects.count() == SourceEvent.objects.count() == 6
    assert ProspectList.objects.get().state == ListState.WAITING


def test_worker_that_dies_in_the_middle_of_a_chunk_leaves_nothing_of_it(
    workspace, people, monkeypatch
):
    """Its successor stores every row once, and another workspace's rows stay as they are."""
    monkeypatch.setattr(tasks, "FIRST_ROWS", 2)
    monkeypatch.setattr(tasks, "ROWS", 4)
    with workspace_scope(people.twin):
        Account.objects.create(workspace=people.twin, name="Firmaa Inc", domain="firmaa.com")
    make_live_icp(people)
    data = csv_of(*(row_of(n) for n in range(5)), row_of(2), *(row_of(n) for n in range(5, 11)))
    upload = make_upload(people, data)
    start_upload(upload=upload, actor=people.user("sales_ops"))
    open_list(upload=upload, actor=people.user("sales_ops"))
    rows = list(read_rows(open_table(data, name="x.csv"), upload.mapping))
    store_rows(upload=upload, rows=rows[:4], actor=SYSTEM)
    before = numbers()
    with pytest.raises(KeyboardInterrupt), transaction.atomic():
        store_rows(upload=upload, rows=rows[4:8], actor=SYSTEM)
        raise KeyboardInterrupt
    assert numbers() == before

    drain()

    upload.refresh_from_db()
    assert (upload.counts["rows"], upload.counts["duplicates"]) == (12, 1)
    assert Lead.objects.count() == Contact.objects.count() == SourceEvent.objects.count() == 11
    assert sorted(SourceEvent.objects.values_list("row", flat=True)) == [
        *range(2, 7),
        *range(8, 14),
    ]
    with workspace_scope(people.twin):
        assert [one.name for one in Account.objects.all()] == ["Firmaa Inc"]


def test_bad_row_in_the_middle_of_a_chunk_leaves_the_others_in(workspace, people):
    make_live_icp(people)
    bad = [
        row_of(2, Email="nobody at all"),
        row_of(3, Title="VP\0 Sales \ud83d".encode("utf-8", "replace").decode(), City="U\0lm"),
        row_of(4, Company="", Email="", Website="", **{"First Name": "", "Last Name": ""}),
        row_of(5, Email="a\0b@firm", Company="C" * 5_000, Title="T" * 70_000),
    ]

    upload = read(people, csv_of(row_of(1), *bad, row_of(6)))

    assert upload.state == UploadState.DONE
    assert sorted(RefusedRow.objects.values_list("row", flat=True)) == [3, 5, 6]
    assert sorted(SourceEvent.objects.values_list("row", flat=True)) == [2, 4, 7]
    assert Contact.objects.get(email="ann3@firmdd.com").city == "Ulm"


def test_finished_upload_cannot_be_started_again(workspace, people):
    prospect_list = make_list(people, 3)

    with pytest.raises(MoveRefused):
        start_upload(upload=prospect_list.upload, actor=people.user("sales_ops"))

    assert StageRun.objects.filter(task="prospects.tasks.discover").count() == 1


def test_missing_file_ends_as_failed_with_a_sentence(workspace, people):
    make_live_icp(people)
    upload = make_upload(people, csv_of(row_of(1)))
    (settings.UPLOAD_ROOT / upload.path).unlink()

    start_upload(upload=upload, actor=people.user("sales_ops"))
    drain()

    upload.refresh_from_db()
    run = StageRun.objects.get(task="prospects.tasks.discover")
    assert (upload.state, upload.error) == (
        UploadState.FAILED,
        "The stored file is gone. Upload it again.",
    )
    assert (run.status, run.error, run.is_final) == ("failed", upload.error, False)
    assert Lead.objects.count() == 0


def test_list_is_not_admitted_before_every_record_is_marked(workspace, people):
    """DIS3: a person looks at ten records first."""
    prospect_list = make_list(people, 12)
    proposal = waiting(prospect_list)

    with pytest.raises(Blocked, match="Mark 10 more of 10"):
        approve(proposal, people)

    prospect_list.refresh_from_db()
    assert prospect_list.state == ListState.WAITING
    assert Lead.objects.filter(state="candidate").count() == 12


def test_admitted_list_lets_its_candidates_go_on(workspace, people):
    prospect_list = make_list(people, 12)
    mark_all(prospect_list, people)
    wrong = prospect_list.sample[0]
    mark(prospect_list=prospect_list, lead_id=wrong, verdict="n", actor=people.user("sales_ops"))
    prospect_list.refresh_from_db()

    approval = approve(waiting(prospect_list), people, evidence=prospect_list.marks)

    prospect_list.refresh_from_db()
    assert (prospect_list.state, prospect_list.approval) == (ListState.ADMITTED, approval)
    assert Lead.objects.filter(state=LeadState.ADMITTED, approval=approval).count() == 11
    assert Lead.objects.get(pk=wrong).why == "Marked “no match” at the spot-check."
    assert prospect_list.counts["admitted"] == 11
    follow = StageRun.objects.get(task="scoring.tasks.enrich")
    assert follow.arguments["subject_id"] == str(prospect_list.pk)


def test_marks_that_are_not_the_stored_ones_block_the_decision(workspace, people):
    prospect_list = make_list(people, 4)
    mark_all(prospect_list, people, "u")

    with pytest.raises(Blocked, match="marks changed"):
        approve(waiting(prospect_list), people, evidence=dict.fromkeys(prospect_list.sample, "m"))

    assert Lead.objects.filter(state="candidate").count() == 4


def test_rejected_list_frees_its_contacts(workspace, people):
    prospect_list = make_list(people, 3)
    proposal = waiting(prospect_list)

    decide(
        proposal_id=proposal.pk,
        actor=people.user("sales_ops"),
        verdict="reject",
        digest=proposal.digest,
        comment="Wrong trade.",
    )

    prospect_list.refresh_from_db()
    assert prospect_list.state == ListState.REJECTED
    assert set(Lead.objects.values_list("state", "why")) == {
        ("disqualified", "List rejected: Wrong trade.")
    }
    read(people, csv_of(*(row_of(n, Title="CRO") for n in range(3))), source_name="Better")
    assert Lead.objects.filter(state="candidate").count() == 3


def test_marks_are_undone_in_order_and_closed_with_the_list(workspace, people):
    prospect_list = make_list(people, 3)
    actor = people.user("sales_ops")
    first, second = prospect_list.sample[:2]
    mark(prospect_list=prospect_list, lead_id=first, verdict="m", actor=actor)
    mark(prospect_list=prospect_list, lead_id=second, verdict="n", actor=actor)

    undone = undo_mark(prospect_list=prospect_list, actor=actor)

    assert undone.marks == {first: "m"}
    with pytest.raises(MarkRefused):
        mark(prospect_list=prospect_list, lead_id="nobody", verdict="m", actor=actor)
    mark_all(prospect_list, people)
    approve(waiting(prospect_list), people)
    with pytest.raises(MarkRefused, match="its sample is closed"):
        undo_mark(prospect_list=prospect_list, actor=actor)


def test_thousand_rows_take_seconds(workspace, people):
    make_live_icp(people)
    data = csv_of(*(row_of(n) for n in range(1000)))
    started, worked = time.monotonic(), time.process_time()

    upload = read(people, data)

    seconds, worked = time.monotonic() - started, time.process_time() - worked
    print(f"1,000 rows read, resolved and stored in {seconds:.1f} s, {worked:.1f} s of work")
    assert upload.counts["leads"] == Lead.objects.count() == 1000
    # Of work, not of the clock: the machine that tests has other things to do.
    assert worked < HANG


def test_a_file_of_which_no_column_is_used_is_not_started(people, workspace):
    make_live_icp(people)
    upload = make_upload(people, b"Once upon a time, there was\na letter, to nobody\n")
    Upload.objects.filter(pk=upload.pk).update(mapping=dict.fromkeys(upload.mapping))
    upload.refresh_from_db()

    with pytest.raises(MappingRefused, match="No column is used"):
        start_upload(upload=upload, actor=people.user("sales_ops"))

    upload.refresh_from_db()
    is_read = StageRun.objects.filter(task="prospects.tasks.discover").exists()
    assert (upload.state, is_read) == ("stored", False)


def test_a_list_is_named_by_the_workspace_s_own_day(people, workspace):
    from prospects.actions import open_list

    make_live_icp(people)
    upload = read(people, csv_of(row_of(1)))
    Workspace.objects.update(time_zone="America/Los_Angeles")
    Upload.objects.update(created_at=datetime(2026, 11, 22, 0, 25, tzinfo=UTC))
    ProspectList.objects.update(upload=None)

    row = open_list(upload=Upload.objects.get(pk=upload.pk), actor=people.user("sales_ops"))

    assert row.name.endswith(", 21 Nov 2026")
