"""The tour's writes: files, profile, drafts, messages, answers, and their end."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from leadops.audit.models import AuditEntry
from leadops.compliance.models import Suppression
from leadops.gates.actions import decide
from leadops.gates.errors import NotYourSeat
from leadops.gates.models import Proposal
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.tour import actions, clock, queries
from leadops.tour.errors import (
    FileRefused,
    MappingRefused,
    NoMailbox,
    NotYet,
    ProfileRefused,
    TourOver,
)
from leadops.tour.models import Tour, TourDraft, TourLetter, TourPage, TourRecord
from leadops.web.models import Snapshot
from outreach.models import Draft, Send
from prospects.models import Account, Contact, Lead, Upload
from tests.factories.tour import (
    FIELDS,
    csv_of,
    invented,
    make_drafted,
    make_letter,
    make_tour,
    row_of,
)

LIVE_LINE = (Account, Contact, Lead, Upload, Draft, Send, Snapshot)


def approve_as(people, role, proposal):
    actor = people.user(role)
    decide(proposal_id=proposal.pk, actor=actor, verdict="approve", digest=proposal.digest)


def test_a_file_becomes_records_and_countries_are_counted(workspace, people):
    tour = make_tour(
        people,
        data=csv_of(
            *(row_of(one) for one in invented(3)),
            row_of(invented(1)[0]),
            "Eva Blum,CEO,eva@blum.de,Blum,blum.de,Software,90,Germany",
        ),
    )

    assert tour.rows["counts"]["usable"] == 4
    assert tour.rows["counts"]["duplicate"] == 1
    assert [(one["country"], one["may"], one["may_not"]) for one in tour.rows["by_country"]] == [
        ("United States", 3, 0),
        ("Germany", 0, 1),
    ]
    assert [row.position for row in tour.records.all()] == [1, 2, 3, 4]


def test_another_file_takes_the_place_of_the_first(workspace, people, upload_root):
    first = make_tour(people)
    second = make_tour(people, data=csv_of(*(row_of(one) for one in invented(2))))

    assert list(Tour.objects.values_list("pk", flat=True)) == [second.pk]
    assert TourRecord.objects.count() == 2
    with pytest.raises(TourOver):
        queries.get_tour(people.user("admin"), first.pk)


@pytest.mark.parametrize(
    ("data", "word"), [(b" ", "no"), (b"%PDF-1.7", "PDF"), (b"\x00\x01\x02" * 50, "binary")]
)
def test_a_file_that_is_no_table_keeps_the_last_tour(workspace, people, upload_root, data, word):
    tour = make_tour(people)
    kept = sorted(upload_root.rglob("*"))

    with pytest.raises(FileRefused, match=word):
        make_tour(people, data=data)

    assert Tour.objects.get().pk == tour.pk
    assert sorted(path for path in upload_root.rglob("*") if path.is_file()) == [
        path for path in kept if path.is_file()
    ]


def test_other_columns_count_again_and_drop_what_was_made(workspace, people):
    tour = make_drafted(people).record.tour
    columns = {**tour.columns, "Company": None, "Website": None, "Work email": None}

    again = actions.map_columns(tour=tour, actor=people.user("admin"), columns=columns)

    assert again.rows["counts"].get("usable", 0) == 0
    assert (TourRecord.objects.count(), TourDraft.objects.count()) == (0, 0)
    with pytest.raises(MappingRefused, match="both mapped"):
        actions.map_columns(
            tour=tour,
            actor=people.user("admin"),
            columns={"Company": "company_name", "Industry": "company_name"},
        )


def test_nothing_is_read_before_a_draft_icp_is_written(workspace, people):
    """OP2: criteria before any AI runs."""
    tour = make_tour(people)

    with pytest.raises(NotYet, match="draft ICP"):
        actions.ask_for_reading(tour=tour, actor=people.user("admin"))

    assert StageRun.objects.count() == 0


def test_a_profile_that_cannot_be_read_leaves_the_last_one(workspace, people):
    tour = make_tour(people)
    actions.write_profile(tour=tour, actor=people.user("admin"), fields=FIELDS)

    with pytest.raises(ProfileRefused) as caught:
        actions.write_profile(
            tour=tour, actor=people.user("admin"), fields=FIELDS | {"employees": "big"}
        )

    assert caught.value.field == "employees"
    assert Tour.objects.get().fields["employees"] == "50-500"


def test_pressing_read_twice_queues_one_run(workspace, people):
    tour = make_tour(people)
    tour = actions.write_profile(tour=tour, actor=people.user("admin"), fields=FIELDS)

    for _ in range(2):
        actions.ask_for_reading(tour=tour, actor=people.user("admin"))

    assert StageRun.objects.count() == 1


def test_a_changed_profile_ranks_again(workspace, people):
    tour = make_drafted(people).record.tour
    before = list(tour.records.values_list("inside", flat=True))

    actions.write_profile(
        tour=tour, actor=people.user("admin"), fields=FIELDS | {"industries": "mining"}
    )

    after = list(tour.records.values_list("inside", flat=True))
    assert before != after
    assert set(after) == {False}


def test_25_records_at_most_stands_in_the_database(workspace, people):
    tour = make_tour(people)

    with pytest.raises(DatabaseError), transaction.atomic():
        TourRecord.objects.create(workspace=workspace, tour=tour, position=26, company="X", data={})


def test_nothing_of_a_tour_reaches_the_live_line(workspace, people):
    before = [model.objects.count() for model in LIVE_LINE]

    proposal = make_letter(people)
    approve_as(people, "rep", proposal)

    assert [model.objects.count() for model in LIVE_LINE] == before


def test_no_row_of_the_tour_points_at_the_line():
    """Preview is not passing: own tables, no foreign key into leads."""
    apps = {
        field.related_model._meta.app_label
        for model in (Tour, TourRecord, TourPage, TourDraft)
        for field in model._meta.fields
        if field.related_model is not None
    }

    assert apps == {"accounts", "tour"}


def test_a_message_to_oneself_needs_a_mailbox(workspace, people):
    draft = make_drafted(people)

    with pytest.raises(NoMailbox, match="An administrator connects one"):
        actions.prepare_letter(
            draft=draft, membership=people["admin"], mailbox=None, actor=people.user("admin")
        )

    assert TourLetter.objects.count() == 0


def test_a_message_goes_to_its_tester_and_says_that_it_is_a_preview(workspace, people):
    make_letter(people)

    letter = TourLetter.objects.get()
    raw = bytes(letter.raw).decode()
    assert letter.to_address == people.user("rep").email
    assert "[Preview]" in letter.subject
    assert f"<{letter.to_address}>" in raw
    assert "Preview, not sent to anybody else." in raw
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click" in raw


def test_the_gate_s_row_keeps_no_word_of_the_message(workspace, people):
    """The proposal outlives the seven days; the text must not."""
    proposal = make_letter(people)

    letter = TourLetter.objects.get()
    assert set(proposal.payload) == {"letter", "wire_sha256", "to"}
    assert letter.draft.record.company not in str(proposal.payload) + proposal.subject_label


def test_another_offer_drops_a_message_that_waits(workspace, people):
    proposal = make_letter(people)
    tour = Tour.objects.get()

    actions.ask_for_drafts(tour=tour, actor=people.user("rep"), offer="We plan routes.")

    proposal.refresh_from_db()
    assert proposal.status == "withdrawn"
    assert (TourDraft.objects.count(), TourLetter.objects.count()) == (0, 0)


def test_a_draft_that_was_sent_says_that_its_offer_was_an_earlier_one(workspace, people):
    proposal = make_letter(people)
    approve_as(people, "rep", proposal)

    actions.ask_for_drafts(tour=Tour.objects.get(), actor=people.user("rep"), offer="We plan.")

    assert TourDraft.objects.get().note == (
        "Written for your earlier offer; it stays because you sent it to yourself."
    )


def test_preparing_the_same_text_twice_is_one_proposal(workspace, people):
    first = make_letter(people)
    letter = TourLetter.objects.get()

    again = actions.prepare_letter(
        draft=letter.draft,
        membership=people["rep"],
        mailbox=letter.mailbox,
        actor=people.user("rep"),
    )

    assert again.pk == first.pk
    assert TourLetter.objects.count() == 1


@pytest.mark.parametrize("role", ["sales_ops", "sales_lead", "admin", "manager"])
def test_nobody_approves_somebody_else_s_preview(workspace, people, role):
    proposal = make_letter(people)

    with pytest.raises(NotYourSeat):
        approve_as(people, role, proposal)

    assert TourLetter.objects.get().state == "waiting"


def test_an_administrator_approves_their_own_whatever_the_role(workspace, people):
    proposal = make_letter(people, "admin")

    approve_as(people, "admin", proposal)

    assert TourLetter.objects.get().state == "queued"


def test_a_cut_off_message_ends_in_doubt_and_is_never_taken_again(workspace, people):
    proposal = make_letter(people)
    approve_as(people, "rep", proposal)
    pk = TourLetter.objects.get().pk

    assert actions.claim_letter(letter_id=pk) is not None
    assert actions.claim_letter(letter_id=pk) is None
    assert TourLetter.objects.get().state == "in_doubt"
    assert actions.claim_letter(letter_id=pk) is None


def test_the_clock_deletes_a_tour_after_seven_days(workspace, people, upload_root):
    make_letter(people)
    tour = Tour.objects.get()
    Tour.objects.update(expires_at=timezone.now() + timedelta(minutes=1))
    clock.forget()
    assert Tour.objects.count() == 1
    assert queries.tour_of(people.user("rep")) == tour

    Tour.objects.update(expires_at=timezone.now())
    clock.forget()

    with workspace_scope(workspace):
        left = [m.objects.count() for m in (Tour, TourRecord, TourPage, TourDraft, TourLetter)]
        assert left == [0, 0, 0, 0, 0]
        assert Proposal.objects.get().status == "withdrawn"
        assert AuditEntry.objects.filter(event="tour.closed").count() == 1


def test_the_file_goes_with_its_tour(
    workspace, people, upload_root, django_capture_on_commit_callbacks
):
    tour = make_tour(people)
    assert (upload_root / tour.path).exists()

    with django_capture_on_commit_callbacks(execute=True):
        actions.close_tour(tour=tour, actor=people.user("admin"))

    assert not (upload_root / tour.path).exists()


LATELY, BEFORE = (date.today() - timedelta(days=days) for days in (20, 47))
REMARKS = f"""Company,Website,Email,Country,Last updated,Remark
Acme,acme.com,a@acme.com,US,{LATELY},Your new bottling line runs since March.
Quay,quay.com,b@quay.com,US,31.02.2026,Your new depot in Boise opened in May.
Larch,larch.com,c@larch.com,US,,You asked us at the fair for a second visit.
Fox,fox.com,d@fox.com,US,,please do not contact again
Ode,ode.com,e@ode.com,US,,"They called back, not interested in it."
"""


def remarked(people, collected_on=None):
    tour = make_tour(people, data=REMARKS.encode(), collected_on=collected_on)
    columns = {**tour.columns, "Remark": "note"}
    return actions.map_columns(tour=tour, actor=people.user("admin"), columns=columns)


@pytest.mark.parametrize(
    ("collected_on", "days"),
    [
        (None, [LATELY, None, None]),
        (BEFORE, [LATELY, None, BEFORE]),
    ],
)
def test_a_note_has_the_day_of_its_row_and_none_that_is_invented(
    workspace, people, collected_on, days
):
    remarked(people, collected_on)

    pages = TourPage.objects.order_by("record__position")
    assert [one.fetched_at and one.fetched_at.date() for one in pages] == days
    assert {one.is_of_file for one in pages} == {True}


def test_the_dead_and_the_closed_are_stopped_for_what_they_are(workspace, people):
    tour = remarked(people)
    aside = tour.rows["set_aside"][0]
    notes = (("x@fox.com", True), ("y@fox.com", False), ("z@fox.com", True), ("z@fox.com", False))
    tour.rows["set_aside"] = [{**aside, "email": one, "is_gone": gone} for one, gone in notes]
    tour.save()

    assert actions.stop_set_aside(tour=tour, actor=people.user("admin")) == 3

    rows = Suppression.objects.values_list("label", "reason")
    assert dict(rows) == {"x@fox.com": "gone", "y@fox.com": "opt_out", "z@fox.com": "opt_out"}


def test_what_notes_ask_is_stopped_at_once_and_once(workspace, people):
    tour = remarked(people)
    assert [one["email"] for one in tour.rows["set_aside"]] == ["d@fox.com"]

    assert actions.stop_set_aside(tour=tour, actor=people.user("admin")) == 1
    assert actions.stop_set_aside(tour=tour, actor=people.user("admin")) == 0

    stopped = Suppression.objects.get()
    assert (stopped.label, stopped.reason, stopped.source) == (
        "d@fox.com", "opt_out", "own-file tour",
    )  # fmt: skip


def test_facts_of_the_file_change_without_its_columns(workspace, people):
    tour = remarked(people)
    facts = {"lawful_basis": "consent", "collected_on": date(2025, 1, 1)}

    again = actions.map_columns(
        tour=tour, actor=people.user("admin"), columns=tour.columns, facts=facts
    )

    again.refresh_from_db()
    assert (again.lawful_basis, again.collected_on) == ("consent", date(2025, 1, 1))
    assert again.columns == tour.columns
    # Whoever has no day that can be read is as old as the file at least.
    assert again.rows["counts"]["stale"] == 3


def test_a_file_with_the_same_head_keeps_its_columns(workspace, people):
    settled = remarked(people).columns

    same = make_tour(people, data=REMARKS.encode())
    assert same.columns == settled
    assert make_tour(people, data=REMARKS.replace("Remark", "Remarks").encode()).columns != settled
