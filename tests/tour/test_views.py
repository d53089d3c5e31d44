"""The tour's pages: who may, what is shown, what a fault or a second tab answers."""

import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from inbound.actions import receive
from leadops.ai.models import Connection
from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import rule_country
from leadops.insights.queries.setup import APPROVER_ALONE, APPROVERS
from leadops.runs.enums import RunStatus
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.tour import actions
from leadops.tour.mail import answer
from leadops.tour.models import Tour, TourAnswer, TourDraft, TourLetter, TourPage
from leadops.tour.queries.live import ADDRESS, COUNTRIES, MINUTES, going_live
from leadops.tour.queries.page import TourPageReads
from leadops.tour.queries.tours import run_of
from leadops.tour.queries.work import to_draft
from leadops.tour.work import READ, run_key
from tests.factories.prospects import make_account, make_contact
from tests.factories.tour import (
    FIELDS,
    csv_of,
    invented,
    make_drafted,
    make_letter,
    make_mailbox,
    make_tour,
    row_of,
)
from tests.people import make_member, make_workspace


def upload(client, data: bytes, name: str = "mine.csv"):
    return client.post("/tour/file/", {"file": SimpleUploadedFile(name, data)})


@pytest.mark.parametrize(
    ("role", "status"),
    [
        ("sales_ops", 200), ("sales_lead", 200), ("admin", 200), ("auditor", 200),
        ("rep", 403), ("marketing_lead", 403), ("manager", 403),
    ],
)  # fmt: skip
def test_who_may_open_it(people, client_as, role, status):
    assert client_as(role).get("/tour/").status_code == status


def test_an_auditor_reads_and_takes_none(people, client_as):
    client = client_as("auditor")

    assert b"A tour belongs to who takes it" in client.get("/tour/").content
    assert upload(client, csv_of(row_of(invented(1)[0]))).status_code == 403


def test_the_tour_says_first_what_it_needs_and_that_it_can_do_without(workspace, people, client_as):
    page = client_as("sales_ops").get("/tour/").content.decode()

    assert "a mailbox; none is connected yet. Each of the two can be skipped" in page


def test_a_file_opens_step_one_with_its_counts(workspace, people, client_as):
    client = client_as("sales_ops")

    response = upload(client, csv_of(*(row_of(one) for one in invented(3))))

    assert response["Location"] == "/tour/#step-1"
    page = client.get("/tour/").content.decode()
    assert "3 of 3 rows usable; 3 are in this tour." in page
    assert "May be mailed, by country" in page


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "mine.csv", "This file is empty."),
        (b"%PDF-1.4 x", "mine.csv", "The file is a PDF document and no table."),
        (b"PK\x03\x04 broken", "mine.xlsx", "The workbook"),
    ],
)
def test_a_file_that_is_none_ends_in_a_sentence(workspace, people, client_as, data, name, sentence):
    response = upload(client_as("admin"), data, name)

    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert Tour.objects.count() == 0


def test_a_file_about_something_else_says_what_to_do(workspace, people, client_as):
    client = client_as("admin")

    upload(client, b"Recipe,Minutes\nSoup,20\n")

    page = client.get("/tour/").content.decode()
    assert "No row can be used" in page
    assert "Count again with these columns" in page


def test_a_field_that_cannot_be_read_keeps_what_was_typed(workspace, people, client_as):
    tour = make_tour(people)

    response = client_as("admin").post(f"/tour/{tour.pk}/profile/", FIELDS | {"employees": "big"})

    page = response.content.decode()
    assert response.status_code == 422
    assert "Write the size as “50-500” or “200+”." in page
    assert 'value="big"' in page


def test_examples_say_whether_the_draft_agrees(workspace, people, client_as):
    tour = make_tour(people)
    client = client_as("admin")
    client.post(f"/tour/{tour.pk}/profile/", FIELDS)

    client.post(
        f"/tour/{tour.pk}/examples/",
        {"customers": "Acme, software, 100, US", "bad_fits": "Mega, software, 90000, US"},
    )

    assert "It agrees with 2 of 2." in client.get("/tour/").content.decode()


def test_a_second_tab_on_an_old_file_is_told(workspace, people, client_as):
    old = make_tour(people)
    make_tour(people)

    response = client_as("admin").post(f"/tour/{old.pk}/profile/", FIELDS)

    assert response.status_code == 404
    assert "another file took its place" in response.content.decode()


def test_a_changed_number_is_caught(workspace, people, client_as):
    draft = make_drafted(people)
    client = client_as("admin")
    assert {one["verdict"] for one in draft.claims} == {"supported"}

    response = client.post(
        f"/tour/draft/{draft.pk}/check/",
        {"subject": draft.subject, "body": draft.body, "do": "fault"},
    )

    assert response["Location"] == f"/tour/#draft-{draft.pk}"
    draft.refresh_from_db()
    assert "opened 13 service regions" in draft.body
    assert [one["verdict"] for one in draft.claims] == ["unsupported"]
    page = client.get("/tour/").content.decode()
    assert "In the live line nobody can approve this." in page

    client.post(f"/tour/draft/{draft.pk}/check/", {"do": "restore"})
    draft.refresh_from_db()
    assert [one["verdict"] for one in draft.claims] == ["supported"]


def test_an_own_text_is_checked_as_it_was_typed(workspace, people, client_as):
    draft = make_drafted(people)
    body = draft.body.replace("4 service", "40 service").replace("\n", "\r\n")

    client_as("admin").post(
        f"/tour/draft/{draft.pk}/check/", {"subject": draft.subject, "body": body}
    )

    draft.refresh_from_db()
    assert "\r" not in draft.body
    assert draft.claims[0]["verdict"] == "unsupported"


def test_one_to_oneself_waits_and_is_approved_by_its_digest(workspace, people, client_as):
    draft = make_drafted(people)
    make_mailbox(people)
    client = client_as("admin")

    client.post(f"/tour/draft/{draft.pk}/letter/")
    letter = TourLetter.objects.get()
    assert client.post(f"/tour/letter/{letter.pk}/approve/", {"digest": "0"}).status_code == 409
    page = client.get("/tour/")
    digest = page.context["page"].proposal.digest
    client.post(f"/tour/letter/{letter.pk}/approve/", {"digest": digest})
    letter.refresh_from_db()
    assert letter.state == "queued"
    again = client.post(f"/tour/letter/{letter.pk}/approve/", {"digest": digest})
    assert again.status_code == 409


def test_without_a_mailbox_step_seven_has_a_way_on(workspace, people, client_as):
    draft = make_drafted(people)
    client = client_as("admin")

    assert b"No mailbox is connected" in client.get("/tour/").content
    assert client.post(f"/tour/draft/{draft.pk}/letter/").status_code == 422


@pytest.mark.parametrize(
    ("words", "disposition", "warmth"),
    [
        ("Could we have a call on Tuesday?", "meeting", "hot"),
        ("Please never write to me again.", "unsubscribe", ""),
    ],
)
def test_an_answer_is_classified_and_routed(
    workspace, people, client_as, words, disposition, warmth
):
    draft = make_drafted(people)
    client = client_as("admin")

    client.post(f"/tour/{draft.record.tour_id}/answer/", {"draft": str(draft.pk), "words": words})

    answer = TourAnswer.objects.get()
    assert answer.text == words
    assert answer.warmth == warmth
    assert bool(answer.due_at) == bool(warmth)
    assert answer.owner_name == ("Mara Rep" if warmth else "")
    if disposition == "unsubscribe":
        assert answer.disposition == disposition


def test_the_report_says_preview_and_the_minutes(workspace, people, client_as):
    make_drafted(people)

    page = client_as("admin").get("/tour/report/").content.decode()

    assert "Preview, deleted after 7 days." in page
    assert "minutes of people’s time are left" in page.replace("&#x27;", "’")


def test_the_report_counts_every_country(workspace, people, client_as):
    places = ("United States", "Germany", "France", "Spain", "Italy", "Austria", "Japan", "Kenya")
    rows = [row_of(one) for one in invented(len(places))]
    told = [
        row.removesuffix("United States") + place for row, place in zip(rows, places, strict=True)
    ]
    make_tour(people, data=csv_of(*told))

    page = client_as("admin").get("/tour/report/").content.decode()

    assert all(f"{place}: " in page for place in places)


def test_the_report_has_no_button_to_itself(workspace, people, client_as):
    make_drafted(people)
    client = client_as("admin")

    assert b"Open the report to forward" in client.get("/tour/").content
    assert b"Open the report to forward" not in client.get("/tour/report/").content


def test_the_report_shows_a_draft_only_as_it_was_proposed(workspace, people, client_as):
    draft = make_drafted(people)
    client = client_as("admin")
    assert draft.body.splitlines()[2] in client.get("/tour/report/").content.decode()

    client.post(
        f"/tour/draft/{draft.pk}/check/",
        {"subject": draft.subject, "body": draft.body, "do": "fault"},
    )

    page = client.get("/tour/report/").content.decode()
    assert "opened 13 service regions" not in page
    assert "No draft stands as it was proposed" in page


def words_of(client) -> dict[int, str]:
    return {one.number: one.state for one in client.get("/tour/").context["page"].steps}


def test_a_step_is_done_only_when_its_result_is_there(workspace, people, client_as):
    """No site was read, nothing was sent, the set-up is open: no word may say otherwise."""
    draft = make_drafted(people)
    client = client_as("admin")
    before = words_of(client)
    client.post(f"/tour/{draft.record.tour_id}/answer/", {"draft": str(draft.pk), "words": "No."})
    after = words_of(client)

    assert (before[3], before[4], before[7], before[8]) == ("No site read", "Done", "Next", "Later")
    assert (after[7], after[8]) == ("Nothing sent", "Next")


def test_a_message_that_left_makes_step_seven_done(workspace, people, client_as):
    make_letter(people, "admin")
    TourLetter.objects.update(sent_at=timezone.now())

    assert words_of(client_as("admin"))[7] == "Done"


def test_every_thing_to_set_up_has_its_minutes(workspace):
    alone = make_workspace("Solo")
    make_member(alone, "admin", name="Ida Solo")
    of_a_team = {one.what for one in going_live(workspace)}

    with workspace_scope(alone):
        of_one_alone = {one.what for one in going_live(alone)}

    assert of_a_team - of_one_alone == {APPROVERS}
    assert of_one_alone - of_a_team == {APPROVER_ALONE}
    assert of_a_team | of_one_alone == set(MINUTES)


def test_somebody_else_s_draft_is_not_found(workspace, people, client_as):
    draft = make_drafted(people)

    response = client_as("sales_ops").post(f"/tour/draft/{draft.pk}/check/", {"do": "restore"})

    assert response.status_code == 404
    assert TourDraft.objects.get().edited_at is None


def test_without_a_model_the_tour_costs_nothing(workspace, people, client_as):
    make_drafted(people)

    for path in ("/tour/", "/tour/report/"):
        page = client_as("admin").get(path).content.decode()
        assert "nothing: no model is connected" in page


def test_a_model_that_never_answered_is_no_connection(workspace, people, client_as, settings):
    make_drafted(people)
    settings.ALLOW_PRIVATE = ["127.0.0.1:9"]
    asked = {"base_url": "http://127.0.0.1:9/v1", "model": "gpt-x", "price_in": "0",
             "price_out": "0", "monthly_cap": "20", "is_on": "on"}  # fmt: skip
    client = client_as("admin")

    answer = client.post("/tour/model/", asked)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "The test failed: " in page
    assert 'value="gpt-x"' in page
    assert Connection.objects.count() == 0
    assert "nothing: no model is connected" in client.get("/tour/").content.decode()


def test_out_is_told_with_every_reason_and_the_rest_opens(workspace, people, client_as):
    rows = [f"Eva Blum,VP,e@b{n}.example,Far {n},b{n}.example,Mining,3,Japan" for n in range(6)]
    tour = make_tour(people, data=csv_of(*rows))
    client = client_as("admin")
    client.post(f"/tour/{tour.pk}/profile/", FIELDS)

    page = client.get("/tour/")

    outside = page.context["page"].sides.outside
    assert [len(one.why) for one in outside] == [3] * 6
    shown = page.content.decode()
    assert all(f"<strong>Far {n}</strong>: wanted " in shown for n in range(6))
    assert "<summary>3 more</summary>" in shown


def done_countries(workspace, *named: str) -> bool:
    return next(one for one in going_live(workspace, named) if one.what == COUNTRIES).is_done


@pytest.mark.parametrize(
    "facts",
    [
        {"country": "DE"},
        {"email": "ada@firma.de", "country": ""},
        {"email": "ada@firma.example", "phone": "+49 371 755090", "country": ""},
    ],
)
def test_going_live_asks_about_the_country_of_whoever_is_stored(workspace, people, facts):
    """CMP1: the law of the address counts, wherever the company says it is."""
    account = make_account(workspace, country="US" if facts["country"] else "")
    make_contact(workspace, account, **{"email": "ada@firma.example", **facts})

    assert not done_countries(workspace)
    rule_country(
        workspace=workspace,
        country="DE",
        rule="floor",
        reason="Counsel agrees",
        actor=people.user("admin"),
    )
    assert done_countries(workspace)


def test_going_live_asks_about_the_countries_of_the_file(workspace, settings):
    assert done_countries(workspace, "United States", "Country not known")
    assert not done_countries(workspace, "United States", "Germany")
    settings.IS_HTTPS = True
    assert next(one for one in going_live(workspace) if one.what == ADDRESS).is_done


def test_the_line_of_steps_is_kept_fresh(workspace, people, client_as):
    make_drafted(people)

    response = client_as("admin").get("/tour/?step=s", headers={"HX-Request": "true"})

    assert response.status_code == 286
    assert response.content.startswith(b'<nav aria-label="Steps">')


def test_a_run_that_ends_while_the_page_is_read_is_shown(workspace, people, client_as, monkeypatch):
    """The last answer to who asks again and again has the result, or it is never seen."""
    make_drafted(people)
    tour = Tour.objects.get()
    Tour.objects.filter(pk=tour.pk).update(read_seconds=None)

    def ends_now(key):
        Tour.objects.filter(pk=tour.pk).update(read_seconds=5)
        return run_of(key)

    monkeypatch.setattr("leadops.tour.queries.page.run_of", ends_now)
    response = client_as("admin").get("/tour/?step=4", headers={"HX-Request": "true"})

    assert response.status_code == 286
    assert b"Opens when the sites of step 3 were tried." not in response.content


def test_no_country_is_chosen_for_rows_that_name_none(workspace, people, client_as):
    for role, page in (("admin", "/tour/"), ("sales_ops", "/imports/")):
        shown = client_as(role).get(page).content.decode()
        chosen = shown.partition('name="default_country"')[2].partition("</select>")[0]
        assert '<option value="US" selected>' not in chosen
        assert '<option value="US">United States</option>' in chosen


def test_one_s_own_word_is_not_called_a_source(workspace, people, client_as):
    draft = make_drafted(people)
    page = TourPage.objects.get()
    assert draft.claims[0]["why"] == "The source says exactly this."
    TourPage.objects.update(url="", title="What Ada knows")

    shown = client_as("admin").get("/tour/").content.decode()

    assert page.record.company in shown
    assert "You said this." in shown
    assert "The source says" not in shown


def test_a_reason_that_gave_no_draft_stays_in_its_field(workspace, people, client_as):
    draft = make_drafted(people)
    TourDraft.objects.update(why="It cannot stand in a letter as it is.", body="")
    TourPage.objects.update(url="", text="They asked us at the fair.")
    Tour.objects.update(draft_seconds=1.0)

    shown = client_as("admin").get("/tour/").content.decode()

    assert f'name="reason-{draft.record_id}"' in shown
    assert ">\nThey asked us at the fair.</textarea>" in shown


def test_reasons_are_asked_for_while_drafts_are_missing(workspace, people, client_as):
    draft = make_drafted(people)
    tour = draft.record.tour
    Tour.objects.update(draft_seconds=1.0)
    client = client_as("admin")
    others = tour.records.exclude(pk=draft.record_id)
    fields = {f"reason-{row.pk}": "You told us of a new depot at the fair." for row in others[:2]}

    shown = client.get("/tour/").content.decode()
    nothing = client.post(f"/tour/{tour.pk}/reason/", {})
    answer = client.post(f"/tour/{tour.pk}/reason/", fields | {f"reason-{draft.record_id}": ""})

    assert '<details class="disclosure" id="own-reason" open>' in shown
    assert nothing.status_code == 422
    assert "Write what you know of one company at least" in nothing.content.decode()
    assert answer["Location"] == "/tour/#step-5"
    told = set(TourPage.objects.filter(url="").values_list("record_id", flat=True))
    assert told == {row.pk for row in others[:2]}


def test_closing_deletes_everything(workspace, people, client_as):
    tour = make_drafted(people).record.tour

    client_as("admin").post(f"/tour/{tour.pk}/close/")

    assert (Tour.objects.count(), TourDraft.objects.count()) == (0, 0)


@pytest.mark.parametrize("step", "2345678")
def test_each_step_answers_as_a_fragment_and_stops_polling(workspace, people, client_as, step):
    make_drafted(people)

    response = client_as("admin").get(f"/tour/?step={step}", headers={"HX-Request": "true"})

    assert response.status_code == 286
    assert b"<html" not in response.content


def test_an_answer_by_mail_is_read_beside_the_typed_ones(workspace, people, client_as):
    """A tester's own answer from their mail program; the poller stored it like any other."""
    make_letter(people, "admin")
    letter = TourLetter.objects.get()
    TourLetter.objects.update(sent_at=timezone.now() - timedelta(minutes=1))
    raw = answer(
        words="What does it cost for 40 people?",
        reader=("Ada Admin", letter.to_address),
        writer=letter.mailbox.address,
        subject=letter.subject,
        body=letter.body,
        message_id=letter.message_id,
        token="a1",
        at=timezone.now(),
    )
    receive(raw=raw, mailbox=letter.mailbox, actor=SYSTEM)

    page = client_as("admin").get("/tour/").content.decode()

    assert "What does it cost for 40 people?" in page
    assert "by mail" in page


def test_what_waits_for_oneself_stands_on_today(workspace, people, client_as):
    make_letter(people, "admin")

    assert b"Preview to oneself" in client_as("admin").get("/").content
    assert b"Preview to oneself" not in client_as("rep").get("/").content


def test_columns_offer_a_reason_to_write(workspace, people, client_as):
    tour = make_tour(people)
    client = client_as("admin")

    page = client.get("/tour/").content.decode()
    chosen = {f"column_{n}": held or "" for n, held in enumerate(tour.columns.values())}
    industry = f"column_{tour.header.index('Industry')}"
    client.post(f"/tour/{tour.pk}/columns/", chosen | {industry: "note"})

    assert page.count("Reason to write / note</option>") == len(tour.header)
    tour.refresh_from_db()
    assert tour.columns["Industry"] == "note"
    assert '<option value="note" selected>' in client.get("/tour/").content.decode()


def head_of_step_one(page) -> str:
    return page.content.decode().split('id="step-1-head"')[1].split("</summary>")[0]


def test_step_one_stays_open_and_says_so_where_nobody_may_be_mailed(workspace, people, client_as):
    """Who comes back would read "Done" over a file that no letter can go to."""
    make_tour(people, data=csv_of("Eva Blum,CEO,eva@blum.de,Blum,blum.de,Software,90,Germany"))
    client = client_as("admin")

    page = client.get("/tour/")

    assert 1 not in page.context["folded"]
    assert words_of(client)[1] == "Nobody may be mailed"
    assert "Nobody may be mailed" in head_of_step_one(page)


def test_step_one_folded_says_who_may_be_mailed_and_which_columns_are_not_used(
    workspace, people, client_as
):
    rows = "Company,Website,Email,Country,Tea\nBlum,blum.com,eva@blum.com,US,green\n"
    make_tour(people, data=rows.encode())

    head = head_of_step_one(client_as("admin").get("/tour/"))

    assert "Done" in head
    assert "1 of 1 usable rows may be mailed; not used: Tea</span>" in head


def test_a_companys_facts_are_told_once_and_their_links_in_whole_words(
    workspace, people, client_as
):
    record = make_drafted(people).record
    record.state, record.unknown = "read", ["CEO", "head office"]
    record.facts = [
        {"field": field, "value": value, "quote": quote, "page": "https://a.example/"}
        for field, value, quote in (
            ("legal_name", "Acme, Inc.", "Acme, Inc."),
            ("name", "Acme", "Acme"),
            ("name", "Acme, Inc.", "Acme, Inc."),
            ("address", "1 Main Street, Denver", "1 Main Street, Denver, CO"),
            ("city", "Denver", "1 Main Street, Denver, CO"),
            ("city", "Omaha", "Omaha"),
            ("founded", "1999", "Since 1999"),
        )
    ]
    record.save()

    page = client_as("admin").get("/tour/").content.decode()
    table = page.split(f'id="company-{record.pk}"')[1].split("</details>")[0]

    labels = re.findall(r'data-label="What">([^<]*)<', table)
    assert labels == ["Legal name", "Name", "Address", "City", "Year of founding"]
    assert f"the page of {record.company} that states the year of founding" in table
    assert "5 facts on" in table
    assert "Not found on these pages: CEO, head office." in table


def test_done_steps_fold_and_the_open_ones_stand_open(workspace, people, client_as):
    draft = make_drafted(people)
    client = client_as("admin")

    page = client.get("/tour/")
    refused = client.post(f"/tour/{draft.record.tour_id}/reason/", {})

    assert page.context["folded"] == {1, 2, 4, 5, 6}
    assert page.content.count(b'<details class="fold" open>') == 3
    assert refused.content.count(b'<details class="fold" open>') == 8


def settled(tour, *, waiting: bool) -> None:
    """Leave the tour as after a reading that is over, its sites noted or waiting again."""
    StageRun.objects.create(
        workspace=tour.workspace,
        task=READ,
        key=run_key(READ, tour.pk),
        status=RunStatus.DONE,
        finished_at=timezone.now(),
    )
    if not waiting:
        tour.records.update(state="no_site")


def test_sites_can_be_read_again_after_other_columns(workspace, people, client_as):
    """The run before the change is over; nothing of the new records was tried."""
    tour = make_drafted(people).record.tour
    settled(tour, waiting=False)
    client = client_as("admin")
    assert b'id="read-sites"' not in client.get("/tour/").content

    client.post(
        f"/tour/{tour.pk}/columns/",
        {f"column_{n}": tour.columns[name] or "" for n, name in enumerate(tour.header)},
    )

    page = client.get("/tour/")
    assert {one.number: one.state for one in page.context["page"].steps}[3] == "Next"
    assert b'id="read-sites"' in page.content


def test_sites_that_a_run_left_waiting_can_be_read(workspace, people, client_as):
    settled(make_drafted(people).record.tour, waiting=True)

    assert b'id="read-sites"' in client_as("admin").get("/tour/").content


def test_a_step_without_records_says_when_it_opens(workspace, people, client_as):
    tour = make_drafted(people).record.tour
    actions.map_columns(tour=tour, actor=people.user("admin"), columns={})

    fragment = client_as("admin").get("/tour/?step=3", headers={"HX-Request": "true"})

    assert b"Opens when a row of the file can be used." in fragment.content


def test_drafts_go_by_the_order_of_the_best_ten(workspace, people):
    tour = make_tour(people)
    tour.records.update(score=65, confidence=38)
    tour.records.filter(position__in=(4, 6)).update(confidence=51)
    tour.records.filter(position=5).update(score=70, inside=False)

    page = TourPageReads(tour, people.user("admin"), workspace, {})

    assert [row.position for row in page.best] == [5, 4, 6, 1, 2, 3]
    assert [row.position for row in to_draft(tour)] == [4, 6, 1, 2, 3]
    assert [row.position for row in page.not_drafted] == [5]


@pytest.mark.parametrize(
    ("kinds", "is_named_once"), [(["unknown_name"] * 3, True), (["unknown_name", "robots"], False)]
)
def test_sites_that_could_not_be_read_are_told_in_short(
    workspace, people, client_as, kinds, is_named_once
):
    tour = make_drafted(people).record.tour
    settled(tour, waiting=False)
    for row, kind in zip(tour.records.order_by("position"), kinds, strict=False):
        row.state, row.why_kind, row.why = "failed", kind, f"{kind} of {row.domain}"
        row.save()

    page = client_as("admin").get("/tour/").content.decode()

    told = page.partition('id="not-read">')[2].partition("</details>")[0]
    assert f"Not read: {len(kinds)}, ranked by your file alone" in told
    assert ("<ul>" not in told) is is_named_once
    assert ("robots of" in told) is not is_named_once


DATED = "Company,Website,Email,Country,Last updated,Remark,Wing"


def test_what_is_not_known_of_dates_is_said(workspace, people, client_as):
    client = client_as("admin")
    told = f"{DATED}\nAcme,acme.com,a@acme.com,US,31.02.2025,,B\nQuay,quay.com,b@quay.com,US,,,"

    upload(client, b"Company,Website\nAcme,acme.com\n")
    nothing = client.get("/tour/").content.decode()
    upload(client, told.encode())
    unread = client.get("/tour/").content.decode()
    upload(client, told.replace("US,,,", "US,02/03/2026,,").encode())
    either = client.get("/tour/").content.decode()

    assert "not known: no column holds a date" in nothing
    assert "not known: no date can be read" in unread
    assert "such as “31.02.2025”. Nobody can tell whether that row is stale." in unread
    assert "such as “02/03/2026”, read as 3 Feb 2026" in either
    report = client.get("/tour/report/").content.decode()
    assert "0 stale," in report


def test_columns_that_are_not_used_are_named(workspace, people, client_as):
    client = client_as("admin")

    upload(client, f"{DATED}\nAcme,acme.com,a@acme.com,US,2026-11-01,fair,B\n".encode())

    page = client.get("/tour/").content.decode()
    assert "Columns: 5 of 7 used; look at Remark, Wing</summary>" in page


def test_a_missing_basis_is_stated_beside_the_columns(workspace, people, client_as):
    client = client_as("admin")
    upload(client, f"{DATED}\nAcme,acme.de,a@acme.de,Germany,,fair,B\n".encode())
    tour = Tour.objects.get()
    lacking = client.get("/tour/").content.decode()
    chosen = {f"column_{n}": tour.columns[name] or "" for n, name in enumerate(tour.header)}

    client.post(
        f"/tour/{tour.pk}/columns/", chosen | {"column_5": "note", "lawful_basis": "consent"}
    )
    stated = client.get("/tour/").content.decode()
    future = client.post(f"/tour/{tour.pk}/columns/", chosen | {"collected_on": "2999-01-01"})

    assert 'href="#settled_lawful_basis"' in lacking
    assert 'href="#settled_lawful_basis"' not in stated
    assert stated.count('<option value="consent" selected>') == 2
    tour.refresh_from_db()
    assert (tour.lawful_basis, tour.columns["Remark"]) == ("consent", "note")
    assert future.status_code == 422
    assert "This day has not come yet." in future.content.decode()


def test_who_is_set_aside_is_named_and_stopped(workspace, people, client_as):
    client = client_as("sales_ops")
    upload(client, f"{DATED}\nAcme,acme.com,a@acme.com,US,,do not contact,B\n".encode())
    tour = Tour.objects.get()
    chosen = {f"column_{n}": tour.columns[name] or "" for n, name in enumerate(tour.header)}
    client.post(f"/tour/{tour.pk}/columns/", chosen | {"column_5": "note"})

    before = client.get("/tour/").content.decode()
    answer = client.post(f"/tour/{tour.pk}/stop/")
    after = client.get("/tour/").content.decode()

    assert "Row 2, a@acme.com: “do not contact”" in before
    assert "Add 1 address to the suppression list" in before
    assert answer["Location"] == "/tour/#set-aside"
    assert "Every address of theirs is on the suppression list." in after
    assert "1 set aside because of what a note says" in client.get("/tour/report/").content.decode()


def test_a_message_that_no_rep_could_approve_says_so(workspace, people, client_as):
    draft = make_letter(people, "admin") and TourDraft.objects.get()
    client = client_as("admin")
    told = "In the live line no rep could approve this text"
    assert told not in client.get("/tour/").content.decode()
    text = {"subject": draft.subject, "body": draft.body, "do": "fault"}

    client.post(f"/tour/draft/{draft.pk}/check/", text)
    client.post(f"/tour/draft/{draft.pk}/letter/")

    page = client.get("/tour/")
    assert told in page.content.decode()
    assert page.context["page"].letter_stops


def test_the_report_names_day_and_zone_and_ends_its_sentences(workspace, people, client_as):
    draft = make_drafted(people)
    client = client_as("admin")
    words = {"draft": str(draft.pk), "words": "Could we have a call on Tuesday?"}
    client.post(f"/tour/{draft.record.tour_id}/answer/", words)

    page = client.get("/tour/report/").content.decode()

    due = TourAnswer.objects.get().due_at
    shown = page.partition("To be answered by")[2].partition("</time>")[0]
    assert f"{due:%b %Y}" in shown.rpartition(">")[2]
    assert shown.endswith("UTC")
    assert "nothing: no model is connected." in page
